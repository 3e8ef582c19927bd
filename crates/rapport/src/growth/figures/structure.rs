//! How the network hung together over time. Rule: each figure is that of `rapport structure` with the clock set back; days are counted one
//! by one, so that nobody has to wait for all of them.

use super::behind::{Behind, BehindKind, RecordBehind};
use super::{Chart, Columns, Figures, FiguresQuery, Series, Unit};
use crate::failure::Result;
use crate::growth::whom::People;
use crate::people::PersonId;
use crate::structure::{self, Asked, Behind as Found, Left};
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

/// More points than this do not make a line clearer.
const MOST: usize = 40;
/// So many people are named of a community.
const NAMED: usize = 3;

/// The figures so far.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StructureFigures {
    /// Null where a month is not counted yet.
    pub figures: Figures,
    /// How many of the months are counted.
    pub counted: u32,
}

/// What is counted already, and what is left to do.
pub fn structure_so_far(
    connection: &Connection,
    query: &FiguresQuery,
    today: NaiveDate,
) -> Result<(StructureFigures, Left)> {
    let people = query.whom.people(connection)?;
    let months = super::months(connection, query, today)?;
    let shown = months.spread(MOST);
    let days: Vec<NaiveDate> = shown.iter().map(|at| months.end(*at)).collect();
    let so_far = structure::so_far(connection, &people, &days)?;
    let counts = &so_far.counts;
    let series = |key: &str, unit, of: fn(&structure::Counts) -> Option<f64>| Series {
        key: key.to_owned(),
        unit,
        values: counts.iter().map(|counts| of(counts.as_ref()?)).collect(),
    };
    let figures = Figures {
        chart: Chart::Structure,
        columns: shown.iter().map(|at| months.first_day(*at).to_string()).collect(),
        columns_are: Columns::Months,
        series: vec![
            series("people_in_it", Unit::Count, |counts| Some(f64::from(counts.me.people))),
            series("ties", Unit::Count, |counts| Some(f64::from(counts.me.ties))),
            series("effective_size", Unit::Size, |counts| counts.me.effective_size),
            series("constraint", Unit::Index, |counts| counts.me.constraint),
            series("communities", Unit::Count, |counts| Some(f64::from(counts.communities))),
            series("bridges", Unit::Count, |counts| Some(f64::from(counts.bridges))),
        ],
    };
    let counted = u32::try_from(counts.iter().flatten().count()).unwrap_or(u32::MAX);
    Ok((StructureFigures { figures, counted }, so_far.left))
}

/// The same, with everything counted, and kept in the database for the next start.
pub fn structure(connection: &Connection, query: &FiguresQuery, today: NaiveDate) -> Result<Figures> {
    loop {
        match structure_so_far(connection, query, today)? {
            (so_far, Left::Nothing) => return Ok(so_far.figures),
            (so_far, Left::ToKeep) => {
                structure::keep_for_next_start(connection)?;
                return Ok(so_far.figures);
            }
            (_, Left::ToCount(next)) => structure::keep(connection, &next.count())?,
        }
    }
}

/// `None` where there is no such series.
pub(super) fn behind(connection: &Connection, people: &People, on: NaiveDate, series: &str) -> Result<Option<Found>> {
    let asked = match series {
        "people_in_it" | "effective_size" | "constraint" => Asked::People,
        "ties" => Asked::Ties,
        "communities" => Asked::Communities,
        "bridges" => Asked::Bridges,
        _ => return Ok(None),
    };
    structure::behind(connection, people, on, asked).map(Some)
}

/// The newest ties first; the largest communities.
pub(super) fn records(found: Found, named: impl FnOnce(&[PersonId]) -> Result<Behind>) -> Result<Behind> {
    let record = |kind, id, title, on, person, people| RecordBehind { kind, id, title, on, person, people };
    match found {
        Found::People(people) => named(&people),
        Found::Ties(network) => {
            let mut ties: Vec<_> = network.ties.iter().collect();
            ties.sort_by_key(|tie| std::cmp::Reverse(tie.since));
            let of = |place: u32| network.people.get(place as usize);
            let ties = ties.into_iter().map(|tie| {
                let (one, other) = (of(tie.one), of(tie.other));
                let name =
                    |person: Option<&structure::NetworkPerson>| person.map_or("", |person| &person.name).to_owned();
                let person = one.map(|person| person.id);
                let title = format!("{} and {}", name(one), name(other));
                record(BehindKind::Tie, person.map_or(0, |person| person.0), title, Some(tie.since), person, None)
            });
            Ok(super::behind::cut(ties))
        }
        Found::Communities(communities) => Ok(super::behind::cut(communities.into_iter().map(|people| {
            let names: Vec<&str> = people.iter().take(NAMED).map(|(_, name)| name.as_str()).collect();
            let first = people.first().map(|(person, _)| *person);
            let more = if people.len() > NAMED { ", …" } else { "" };
            let count = u32::try_from(people.len()).unwrap_or(u32::MAX);
            let id = first.map_or(0, |person| person.0);
            record(BehindKind::Community, id, format!("{}{more}", names.join(", ")), None, first, Some(count))
        }))),
    }
}
