//! Network, engagement, rhythm and new ties, month by month, and the circles of today.

use super::{Chart, Columns, Figures, Months, Series, monthly};
use crate::failure::Result;
use crate::growth::months::{IsMonth, of_column};
use crate::growth::then::{self, Then};
use crate::growth::whom::People;
use crate::importing::contact::Origin;
use crate::ties::Circle;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::HashMap;

/// The network by band, engagement, and the rhythm kept.
pub(super) fn figures(connection: &Connection, people: &People, months: &Months) -> Result<Vec<Figures>> {
    let then = then::counts(connection, people, &months.ends())?;
    let counts = |key: &str, of: fn(&Then) -> u32| Series::counts(key, then.iter().map(of));
    Ok(vec![
        monthly(
            Chart::Network,
            months,
            vec![
                counts("strong", |then| then.strong),
                counts("warm", |then| then.warm),
                counts("weak", |then| then.weak),
                counts("dormant", |then| then.dormant),
                counts("new", |then| then.new),
                counts("never_spoken", |then| then.never_spoken),
            ],
        ),
        monthly(
            Chart::Engagement,
            months,
            vec![
                Series::shares("engagement", then.iter().map(Then::engagement)),
                counts("engaged", |then| then.engaged),
                counts("known", Then::known),
            ],
        ),
        monthly(
            Chart::RhythmKept,
            months,
            vec![
                Series::shares("rhythm_kept", then.iter().map(Then::rhythm_kept_share)),
                counts("kept", |then| then.rhythm_kept),
                counts("with_rhythm", |then| then.with_rhythm),
            ],
        ),
    ])
}

/// People met within each month, by origin; only origins that occur.
pub(super) fn new_ties(connection: &Connection, people: &People, months: &Months) -> Result<Figures> {
    let mut counts: HashMap<Origin, Vec<u32>> = HashMap::new();
    for (month, origin, people) in then::met(connection, people)? {
        let Some(place) = months.place(month) else { continue };
        let months = counts.entry(origin).or_insert_with(|| vec![0; months.len()]);
        if let Some(month) = months.get_mut(place) {
            *month += people;
        }
    }
    let series = Origin::ALL
        .iter()
        .filter_map(|origin| counts.remove(origin).map(|counts| Series::counts(origin.word(), counts)))
        .collect();
    Ok(monthly(Chart::NewTies, months, series))
}

/// Dunbar's layers hold those inside them; so does each of these.
pub(super) fn circles(connection: &Connection, people: &People) -> Result<Figures> {
    let mut within = HashMap::<Circle, u32>::new();
    let mut statement = connection.prepare_cached("SELECT person_id, circle FROM tie WHERE circle IS NOT NULL")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if people.has(row.get(0)?) {
            *within.entry(row.get(1)?).or_default() += 1;
        }
    }
    let mut inside = 0;
    let own: Vec<u32> = Circle::ALL
        .iter()
        .map(|circle| {
            inside += within.get(circle).copied().unwrap_or_default();
            inside
        })
        .collect();
    let found = Circle::ALL.iter().map(|circle| circle.size().map(f64::from)).collect();
    Ok(Figures {
        chart: Chart::Circles,
        columns: Circle::ALL.iter().map(|circle| circle.word().to_owned()).collect(),
        columns_are: Columns::Words,
        series: vec![Series::counts("people", own), Series { values: found, ..Series::counts("dunbar", []) }],
    })
}

/// The day on which a figure of the network stands.
pub(super) fn day_of(month: NaiveDate, today: NaiveDate) -> NaiveDate {
    of_column(month, IsMonth::Month, today).1
}
