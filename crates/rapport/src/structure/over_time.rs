//! How the network hung together at the end of many days. Rule: a day is counted as it stood then, once, and where nobody waits for the
//! database.

use super::bridges::bridging;
use super::communities::communities;
use super::ego::Ego;
use super::kept;
use super::network::{self, Bridge, Network};
use super::records::{Counts, DayRead, Fingerprint, RECORDS};
use crate::failure::Result;
use crate::growth::People;
use crate::people::PersonId;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// My own measures at the end of each of these days: quick, for they need no communities.
pub(crate) fn egos(connection: &Connection, people: &People, days: &[NaiveDate]) -> Result<Vec<Ego>> {
    RECORDS.with(connection, |records| Ok(days.iter().map(|day| records.ego(people, *day)).collect()))
}

/// What is known of days.
pub(crate) struct SoFar {
    /// In the order of the days asked for.
    pub counts: Vec<Option<Counts>>,
    pub left: Left,
}

/// What is left to do until all days that were asked for are known.
#[derive(Debug)]
pub enum Left {
    Nothing,
    /// All is counted, and [`keep_for_next_start`] keeps it.
    ToKeep,
    /// The newest day that is not counted: [`Uncounted::count`] it, [`keep`] it, and ask again.
    ToCount(Uncounted),
}

pub(crate) fn so_far(connection: &Connection, people: &People, days: &[NaiveDate]) -> Result<SoFar> {
    let is_kept = *people == People::Everybody;
    if is_kept && let Some(counts) = kept::of(connection, days)? {
        return Ok(SoFar { counts: counts.into_iter().map(Some).collect(), left: Left::Nothing });
    }
    let (counts, next) = RECORDS.with(connection, |records| {
        let counts: Vec<Option<Counts>> = days.iter().map(|day| records.counts(people, *day)).collect();
        let missing = days.iter().zip(&counts).filter(|(_, counts)| counts.is_none()).map(|(day, _)| *day).max();
        Ok((counts, missing.map(|day| records.read_day(day, people))))
    })?;
    let left = match next {
        Some(day) => Left::ToCount(Uncounted {
            people: people.clone(),
            day,
            before: if is_kept { kept::by_fingerprint(connection)? } else { HashMap::new() },
        }),
        None if is_kept => Left::ToKeep,
        None => Left::Nothing,
    };
    Ok(SoFar { counts, left })
}

/// A day as it was read, not yet counted.
#[derive(Debug)]
pub struct Uncounted {
    people: People,
    day: DayRead,
    /// What was counted of networks at an earlier start.
    before: HashMap<Fingerprint, Counts>,
}

/// A day that was counted, to be kept.
#[derive(Debug)]
pub struct DayCounted {
    people: People,
    day: DayRead,
    fingerprint: Fingerprint,
    counts: Counts,
}

impl DayCounted {
    #[cfg(test)]
    pub(super) fn counts(&self) -> Counts {
        self.counts
    }
}

impl Uncounted {
    #[cfg(test)]
    pub(super) fn of(people: People, day: DayRead) -> Self {
        Self { people, day, before: HashMap::new() }
    }

    /// Takes a second where the network is large: for a thread that nobody waits on with the database.
    pub fn count(self) -> DayCounted {
        let Self { people, mut day, before } = self;
        let fingerprint = day.fingerprint();
        if let Some(counts) = before.get(&fingerprint) {
            return DayCounted { people, day, fingerprint, counts: *counts };
        }
        let ties = network::ties(std::mem::take(&mut day.told), &day.people);
        let graph = network::graph(day.people.len(), &ties);
        let communities = communities(&graph);
        let bridges = bridging(&graph, &communities).into_iter().map(Bridge::of);
        let counts = network::counts(&graph, &communities, bridges);
        DayCounted { people, day, fingerprint, counts }
    }
}

/// Keeps what was counted for whoever asks next; where the records have changed meanwhile, it is let go.
pub fn keep(connection: &Connection, counted: &DayCounted) -> Result<()> {
    RECORDS.with(connection, |records| {
        records.keep(&counted.people, &counted.day, counted.fingerprint, counted.counts);
        Ok(())
    })
}

/// Writes what was counted of everybody's network into the database, so that it is there at the next start; where the records have changed
/// meanwhile, nothing is written.
pub fn keep_for_next_start(connection: &Connection) -> Result<()> {
    let (days, seen) = RECORDS.with(connection, |records| Ok(records.counted()))?;
    kept::write(connection, &days, seen)
}

/// What a figure of a day was counted from.
pub(crate) enum Behind {
    /// In the order of the list.
    People(Vec<PersonId>),
    Ties(Network),
    /// The largest first, the people of each in the order of the list.
    Communities(Vec<Vec<(PersonId, String)>>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    People,
    Ties,
    Communities,
    Bridges,
}

/// Who was in the network of a day, in the order of the list.
pub(crate) fn people(connection: &Connection, among: &People, on: NaiveDate) -> Result<Vec<PersonId>> {
    let day = RECORDS.with(connection, |records| Ok(records.read_day(on, among)))?;
    Ok(day.people.into_iter().map(|(person, _)| person).collect())
}

pub(crate) fn behind(connection: &Connection, people: &People, on: NaiveDate, asked: Asked) -> Result<Behind> {
    if asked == Asked::People {
        return self::people(connection, people, on).map(Behind::People);
    }
    let day = RECORDS.with(connection, |records| Ok(records.read_day(on, people)))?;
    let network = network::named(connection, day)?;
    if asked == Asked::Ties {
        return Ok(Behind::Ties(network));
    }
    let graph = network.graph();
    let of = communities(&graph);
    if asked == Asked::Bridges {
        let is_bridge = bridging(&graph, &of).into_iter().map(Bridge::of);
        let bridges = network.people.iter().zip(is_bridge).filter(|(_, bridge)| *bridge == Bridge::Bridge);
        return Ok(Behind::People(bridges.map(|(person, _)| person.id).collect()));
    }
    let mut communities: BTreeMap<u32, Vec<(PersonId, String)>> = BTreeMap::new();
    for (place, (person, community)) in network.people.into_iter().zip(of).enumerate() {
        if graph.degree(place) > 0 {
            communities.entry(community).or_default().push((person.id, person.name));
        }
    }
    let mut communities: Vec<_> = communities.into_values().collect();
    communities.sort_by_key(|people| Reverse(people.len()));
    Ok(Behind::Communities(communities))
}
