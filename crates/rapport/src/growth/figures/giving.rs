//! Help given and received, and how mutual it was.

use super::{Chart, EVERYBODY, Figures, FiguresQuery, Months, Series, asked, is_everybody, monthly};
use crate::exchanges::mutuality;
use crate::failure::Result;
use crate::growth::months::{BEFORE, number, year_to};
use crate::growth::whom::FITS;
use chrono::NaiveDate;
use rusqlite::Connection;

pub(super) fn figures(connection: &Connection, query: &FiguresQuery, months: &Months) -> Result<Vec<Figures>> {
    // Mutuality looks back on a year.
    let before = usize::try_from(BEFORE).unwrap_or_default();
    let (from, _) = year_to(months.first_day(0));
    // Months counted from `from`.
    let mut given = vec![0_u32; months.len() + before];
    let mut received = given.clone();
    let fits = if is_everybody(&query.whom) {
        EVERYBODY.to_owned()
    } else {
        format!("EXISTS (SELECT 1 FROM person AS p WHERE p.id = x.person_id AND {FITS})")
    };
    // Grouped as the index has them; which direction it is stands apart, once for each group.
    let mut statement = connection.prepare_cached(&format!(
        "SELECT x.on_date, x.direction = 'given', count(*) FROM exchange AS x
          WHERE x.on_date BETWEEN ?6 AND ?7 AND {fits} GROUP BY x.on_date, x.direction"
    ))?;
    let until = months.last_day();
    let mut rows = statement.query(&asked(&query.whom, &from, &until)[..])?;
    while let Some(row) = rows.next()? {
        let on: NaiveDate = row.get(0)?;
        let Ok(place) = usize::try_from(number(on) - number(from)) else { continue };
        let side = if row.get(1)? { &mut given } else { &mut received };
        if let Some(month) = side.get_mut(place) {
            *month += row.get::<_, u32>(2)?;
        }
    }
    let year = |side: &[u32], at: usize| side.iter().skip(at).take(before + 1).sum::<u32>();
    let shown = |side: &[u32]| side.iter().skip(before).copied().collect::<Vec<_>>();
    let years = (0..months.len()).map(|at| (year(&given, at), year(&received, at)));
    Ok(vec![
        monthly(
            Chart::GivenAndReceived,
            months,
            vec![Series::counts("given", shown(&given)), Series::counts("received", shown(&received))],
        ),
        monthly(
            Chart::Mutuality,
            months,
            vec![
                Series::indices("mutuality", years.clone().map(|(given, received)| mutuality(given, received))),
                Series::counts("given", years.clone().map(|(given, _)| given)),
                Series::counts("received", years.map(|(_, received)| received)),
            ],
        ),
    ])
}
