//! The network of the records: people, and what ties them to each other, as it was on a day. Rule: only what was there on that day
//! counts, so that the same day gives the same network whenever it is asked for.

pub(super) mod groups;
#[cfg(test)]
mod tests;

pub(super) use groups::Stint;
pub use groups::{NEXT, SMALL};

use super::bridges::{Bridging, bridging};
use super::ego::{Ego, ego};
use super::graph::{Edge, Graph};
use super::records::{Counts, DayRead, RECORDS};
use super::{NodeMeasures, measures_from};
use crate::failure::Result;
use crate::growth::People;
use crate::people::{PersonId, Selection, list};
use crate::storage::stored_words;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// What ties two people to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TieReason {
    /// I stated what they are to each other.
    Relation,
    /// I brought them together, or one brought me together with the other.
    Introduction,
    Event,
    /// They took part in one conversation.
    Interaction,
    /// An employer or a membership at the same time.
    Organisation,
}

stored_words!(TieReason {
    Relation = "relation",
    Introduction = "introduction",
    Event = "event",
    Interaction = "interaction",
    Organisation = "organisation",
});

/// Somebody in the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NetworkPerson {
    pub id: PersonId,
    pub uid: String,
    pub name: String,
    /// Since when I know them.
    pub since: NaiveDate,
}

/// What ties two people, who are told by their places in [`Network::people`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NetworkTie {
    pub one: u32,
    pub other: u32,
    pub weight: f64,
    pub reasons: Vec<TieReason>,
    /// The first day of which a record tells; not before both were known.
    pub since: NaiveDate,
}

/// People in the order of the list, and the ties among them. I am not in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Network {
    pub on: NaiveDate,
    pub people: Vec<NetworkPerson>,
    pub ties: Vec<NetworkTie>,
}

/// One record that ties two people, by their places.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Told {
    pub one: u32,
    pub other: u32,
    pub weight: f64,
    pub reason: TieReason,
    /// The day of the record; `None` where it has none.
    pub on: Option<NaiveDate>,
}

/// The network on a day; of the chosen people only, where some are chosen. Who was archived or had died is not in it.
pub fn network(connection: &Connection, on: NaiveDate, among: Option<&Selection>) -> Result<Network> {
    let among = match among {
        Some(selection) => {
            let mut chosen: Vec<i64> = list::ids(connection, selection)?.into_iter().map(|person| person.0).collect();
            chosen.sort_unstable();
            People::These(chosen)
        }
        None => People::Everybody,
    };
    named(connection, RECORDS.with(connection, |records| Ok(records.read_day(on, &among)))?)
}

/// What was read of a day, with the names of today.
pub(super) fn named(connection: &Connection, day: DayRead) -> Result<Network> {
    let mut find = connection.prepare_cached("SELECT uid, name FROM person WHERE id = ?1")?;
    let name = |(id, since): &(PersonId, NaiveDate)| -> Result<NetworkPerson> {
        let found = find.query_row([id.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        // Who was deleted in this moment is told of as such right after.
        let (uid, name) = found.unwrap_or_default();
        Ok(NetworkPerson { id: *id, uid, name, since: *since })
    };
    let people = day.people.iter().map(name).collect::<Result<_>>()?;
    Ok(Network { on: day.on, people, ties: ties(day.told, &day.people) })
}

/// One tie for each pair: weights add up.
pub(super) fn ties(mut told: Vec<Told>, people: &[(PersonId, NaiveDate)]) -> Vec<NetworkTie> {
    let met = |place: u32| people.get(place as usize).map(|(_, since)| *since);
    for tie in &mut told {
        (tie.one, tie.other) = (tie.one.min(tie.other), tie.one.max(tie.other));
    }
    told.retain(|tie| tie.one != tie.other);
    told.sort_unstable_by(|a, b| {
        (a.one, a.other, a.reason).cmp(&(b.one, b.other, b.reason)).then(a.weight.total_cmp(&b.weight))
    });
    let pairs = told.chunk_by(|a, b| (a.one, a.other) == (b.one, b.other));
    let ties = pairs.filter_map(|pair| {
        let first = pair.first()?;
        let mut reasons: Vec<TieReason> = pair.iter().map(|tie| tie.reason).collect();
        reasons.dedup();
        let weight = pair.iter().map(|tie| tie.weight).sum();
        let known = met(first.one).max(met(first.other))?;
        let since = pair.iter().map(|tie| tie.on.unwrap_or(known).max(known)).min()?;
        Some(NetworkTie { one: first.one, other: first.other, weight, reasons, since })
    });
    ties.collect()
}

impl Network {
    /// The people by their places.
    pub fn graph(&self) -> Graph {
        graph(self.people.len(), &self.ties)
    }
}

pub(super) fn graph(people: usize, ties: &[NetworkTie]) -> Graph {
    Graph::new(people, ties.iter().map(|tie| Edge { one: tie.one, other: tie.other, weight: tie.weight }))
}

/// Whether somebody holds parts of the network together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Bridge {
    Bridge,
    NoBridge,
}

impl Bridge {
    pub(super) fn of(bridging: Bridging) -> Self {
        if bridging.is_bridge() { Self::Bridge } else { Self::NoBridge }
    }
}

/// One person's place in the network.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PersonMeasures {
    #[serde(flatten)]
    pub measures: NodeMeasures,
    pub bridge: Bridge,
    /// How many others would no longer be connected with the rest.
    pub separates: u32,
    /// How evenly the person's ties are spread over communities: 0 within one.
    pub participation: f64,
}

/// How the network hangs together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NetworkStructure {
    pub on: NaiveDate,
    pub me: Ego,
    /// In the order of [`Network::people`].
    pub people: Vec<PersonMeasures>,
    pub modularity: Option<f64>,
    /// Of two people and more; those who are tied to nobody are in none that counts.
    pub communities: u32,
    pub bridges: u32,
}

/// Up to so many people who are tied to others, betweenness is exact; beyond, it is estimated from the paths of as many.
const EXACT: usize = 10_000;

pub fn structure(network: &Network) -> NetworkStructure {
    let graph = network.graph();
    let measures = measures_from(&graph, EXACT);
    let communities: Vec<u32> = measures.nodes.iter().map(|node| node.community).collect();
    let of = |(measures, bridging): (NodeMeasures, Bridging)| PersonMeasures {
        measures,
        bridge: Bridge::of(bridging),
        separates: bridging.separates,
        participation: bridging.participation,
    };
    let people: Vec<PersonMeasures> = measures.nodes.into_iter().zip(bridging(&graph, &communities)).map(of).collect();
    let counts = counts(&graph, &communities, people.iter().map(|person| person.bridge));
    NetworkStructure {
        on: network.on,
        me: counts.me,
        modularity: measures.modularity,
        communities: counts.communities,
        bridges: counts.bridges,
        people,
    }
}

/// `communities` and `bridges` are told of each node, in order.
pub(super) fn counts(graph: &Graph, communities: &[u32], bridges: impl Iterator<Item = Bridge>) -> Counts {
    let tied: HashSet<u32> =
        communities.iter().enumerate().filter(|(node, _)| graph.degree(*node) > 0).map(|(_, of)| *of).collect();
    Counts {
        me: ego(graph),
        communities: u32::try_from(tied.len()).unwrap_or(u32::MAX),
        bridges: u32::try_from(bridges.filter(|bridge| *bridge == Bridge::Bridge).count()).unwrap_or(u32::MAX),
    }
}
