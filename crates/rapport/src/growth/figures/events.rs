//! What came of the events of each month, by the measures of one event's outcome.

use super::{Chart, Figures, FiguresQuery, Months, Series, asked, fits, monthly};
use crate::events;
use crate::failure::Result;
use chrono::NaiveDate;
use rusqlite::Connection;

/// Events count in the month in which they ended. Who is engaged after 90 days is told once those are over for all of the month.
pub(super) fn figures(
    connection: &Connection,
    query: &FiguresQuery,
    months: &Months,
    today: NaiveDate,
) -> Result<Figures> {
    let mut met = vec![0_u32; months.len()];
    let mut followed_up = met.clone();
    let mut lasting: Vec<Option<f64>> = vec![Some(0.0); months.len()];
    let fits = fits(&query.whom);
    let sql = format!(
        "SELECT substr(e.ends, 1, 10), sum({followed}), sum({lasted}), count(*)
           FROM event AS e JOIN event_person AS m ON m.event_id = e.id AND m.standing = 'met'
           JOIN person AS p ON p.id = m.person_id
          WHERE substr(e.ends, 1, 10) BETWEEN ?6 AND ?7 AND ({fits}) GROUP BY e.id",
        followed = events::FOLLOWED_UP,
        lasted = events::LASTED,
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let (from, until) = (months.first_day(0), months.last_day());
    let mut rows = statement.query(&asked(&query.whom, &from, &until)[..])?;
    while let Some(row) = rows.next()? {
        let Some(place) = months.place(row.get(0)?) else { continue };
        if let (Some(met), Some(followed), Some(lasting)) =
            (met.get_mut(place), followed_up.get_mut(place), lasting.get_mut(place))
        {
            *met += row.get::<_, u32>(3)?;
            *followed += row.get::<_, u32>(1)?;
            *lasting = lasting.map(|sum| sum + f64::from(row.get::<_, u32>(2).unwrap_or_default()));
        }
    }
    for (at, lasting) in lasting.iter_mut().enumerate() {
        if !events::is_settled(months.end(at), today) {
            *lasting = None;
        }
    }
    let mut series = vec![Series::counts("met", met), Series::counts("followed_up", followed_up)];
    series.push(Series { values: lasting, ..Series::counts("engaged_after_90_days", []) });
    Ok(monthly(Chart::EventYield, months, series))
}
