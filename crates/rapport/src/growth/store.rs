//! Growth from the records. Rule: the series add up to the whole, month by month.

use super::months::{Months, number};
use super::{Growth, GrowthQuery, GrowthSeries, Split};
use crate::failure::Result;
use crate::importing::contact::Origin;
use crate::people::roster::{Entry, Roster, with_roster};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use std::cmp::Reverse;
use std::collections::HashMap;

/// How many organisations have a series of their own.
const LARGEST: usize = 6;

/// People known at the end of each month, and met within it, up to the month of `today`.
pub fn series(connection: &Connection, query: &GrowthQuery, today: NaiveDate) -> Result<Growth> {
    let (mut growth, organisations) = with_roster(connection, |roster| Ok(count(roster, query, today)))?;
    for (series, organisation) in growth.series.iter_mut().zip(organisations) {
        if let Some(organisation) = organisation {
            let mut find = connection.prepare_cached("SELECT name FROM organisation WHERE id = ?1")?;
            let name: Option<String> = find.query_row([organisation], |row| row.get(0)).optional()?;
            series.key = name.unwrap_or_default();
        }
    }
    Ok(growth)
}

/// The growth, and for each series the organisation whose name it still lacks.
fn count(roster: &Roster, query: &GrowthQuery, today: NaiveDate) -> (Growth, Vec<Option<i64>>) {
    let people: Vec<&Entry> = roster.people().filter(|entry| is_meant(query, entry)).collect();
    let last = query.until.unwrap_or(today);
    let first = query.from.or_else(|| people.iter().map(|entry| entry.met_on).min());
    let months = Months::between(first, last, today);
    let counted: Vec<&Entry> = people.into_iter().filter(|entry| number(entry.met_on) <= number(last)).collect();

    let keys = keys(query.split, &counted);
    // Before the first month, where a mistyped day may lie too, and then month by month.
    let mut tallies = vec![(0_u32, vec![0_u32; months.len()]); keys.len()];
    let mut without_met_on = 0;
    for entry in &counted {
        without_met_on += u32::from(!entry.met_on_known);
        let Some((before, new)) = tallies.get_mut(place(&keys, query.split, entry)) else { continue };
        match months.place(entry.met_on).and_then(|at| new.get_mut(at)) {
            Some(new) => *new += 1,
            None => *before += 1,
        }
    }
    let series: Vec<GrowthSeries> =
        keys.iter().zip(tallies).map(|(key, (before, new))| key.series(before, new)).collect();
    let sum = |of: fn(&GrowthSeries) -> &Vec<u32>| -> Vec<u32> {
        (0..months.len()).map(|at| series.iter().filter_map(|series| of(series).get(at)).sum()).collect()
    };
    let growth = Growth {
        months: (0..months.len()).map(|at| months.first_day(at)).collect(),
        known: sum(|series| &series.known),
        new: sum(|series| &series.new),
        series,
        without_met_on,
    };
    let organisations = keys.iter().map(|key| key.organisation()).collect();
    (growth, organisations)
}

fn is_meant(query: &GrowthQuery, entry: &Entry) -> bool {
    query.organisation.is_none_or(|organisation| entry.organisation == Some(organisation))
        && query.origin.is_none_or(|origin| entry.origin == origin)
}

/// What one series is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Origin(Origin),
    Organisation(i64),
    Rest,
}

impl Key {
    fn organisation(self) -> Option<i64> {
        match self {
            Self::Organisation(organisation) => Some(organisation),
            Self::Origin(_) | Self::Rest => None,
        }
    }

    fn series(self, before: u32, new: Vec<u32>) -> GrowthSeries {
        let key = match self {
            Self::Origin(origin) => origin.word(),
            Self::Organisation(_) => "",
            Self::Rest => "Others",
        };
        let known = new.iter().scan(before, |known, new| {
            *known += new;
            Some(*known)
        });
        GrowthSeries { key: key.to_owned(), organisation: self.organisation(), known: known.collect(), new }
    }
}

/// The series that have people, in the order in which they are shown.
fn keys(split: Split, counted: &[&Entry]) -> Vec<Key> {
    match split {
        Split::Origin => {
            let has_people = |origin: &Origin| counted.iter().any(|entry| entry.origin == *origin);
            Origin::ALL.iter().copied().filter(has_people).map(Key::Origin).collect()
        }
        Split::Organisation => {
            let mut sizes: HashMap<i64, u32> = HashMap::new();
            for organisation in counted.iter().filter_map(|entry| entry.organisation) {
                *sizes.entry(organisation).or_default() += 1;
            }
            let mut largest: Vec<(Reverse<u32>, i64)> =
                sizes.into_iter().map(|(id, size)| (Reverse(size), id)).collect();
            largest.sort_unstable();
            largest.truncate(LARGEST);
            let mut keys: Vec<Key> = largest.into_iter().map(|(_, id)| Key::Organisation(id)).collect();
            if counted.iter().any(|entry| !entry.organisation.is_some_and(|id| keys.contains(&Key::Organisation(id)))) {
                keys.push(Key::Rest);
            }
            keys
        }
    }
}

fn place(keys: &[Key], split: Split, entry: &Entry) -> usize {
    let key = match split {
        Split::Origin => Key::Origin(entry.origin),
        Split::Organisation => entry.organisation.map_or(Key::Rest, Key::Organisation),
    };
    let place = |key: Key| keys.iter().position(|other| *other == key);
    place(key).or_else(|| place(Key::Rest)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests;
