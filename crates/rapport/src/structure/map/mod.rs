//! The network as a map: people with their places, and the ties between them. Rule: what is drawn follows from the network of today
//! alone; the same network gives the same map.

mod between;
mod facts;
mod format;
mod laid;
#[cfg(test)]
mod tests;

pub use between::{Between, BetweenStep, between};
pub use format::{MapFormat, written};

use super::network::{Bridge, Network, TieReason, network};
use crate::failure::Result;
use crate::people::PersonId;
use crate::ties::Band;
use chrono::NaiveDate;
use facts::Facts;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::BTreeSet;

/// More people are not drawn: those with the heaviest ties are.
pub const MOST_PEOPLE: usize = 10_000;
/// More ties are not drawn: the heaviest are.
pub const MOST_TIES: usize = 50_000;

/// Somebody on the map.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MapPerson {
    pub id: PersonId,
    #[serde(skip)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub uid: String,
    pub name: String,
    /// The middle of the map is 0, 0; nobody stands further from it than 1 either way.
    pub x: f64,
    pub y: f64,
    pub band: Band,
    /// Counted from 0, the largest first.
    pub community: u32,
    pub bridge: Bridge,
    /// With how many others they are tied.
    pub degree: u32,
    /// A place in [`NetworkMap::organisations`].
    pub organisation: Option<u32>,
    /// Places in [`NetworkMap::topics`].
    pub topics: Vec<u32>,
    /// Since when I know them.
    pub since: NaiveDate,
}

/// Ties as columns of one length, since there are many: each has its two people, by their places, its weight and its first day.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MapTies {
    pub one: Vec<u32>,
    pub other: Vec<u32>,
    pub weight: Vec<f64>,
    /// A place in [`MapTies::kinds`].
    pub kind: Vec<u32>,
    pub since: Vec<NaiveDate>,
    /// Which reasons come together.
    pub kinds: Vec<Vec<TieReason>>,
}

/// By its key, and how many on the map have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MapName {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub id: i64,
    pub name: String,
    pub people: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NetworkMap {
    pub on: NaiveDate,
    /// In the order of the list.
    pub people: Vec<MapPerson>,
    pub ties: MapTies,
    pub organisations: Vec<MapName>,
    pub topics: Vec<MapName>,
    /// Of two people and more.
    pub communities: u32,
    pub bridges: u32,
    /// People who are not drawn because there are too many.
    pub left_out: u32,
}

/// What a map is made of; read from the records, which is quick.
#[derive(Debug, Clone, PartialEq)]
pub struct Ground {
    network: Network,
    facts: Facts,
    left_out: u32,
}

/// Reads the network of today for a map.
pub fn ground(connection: &Connection, today: NaiveDate) -> Result<Ground> {
    let whole = network(connection, today, None)?;
    let all = whole.people.len();
    let network = heaviest(whole, MOST_PEOPLE, MOST_TIES);
    let left_out = u32::try_from(all - network.people.len()).unwrap_or(u32::MAX);
    let facts = facts::read(connection, &network, today)?;
    Ok(Ground { network, facts, left_out })
}

/// Lays the map out. Takes seconds where the network is large: for a thread that nobody waits on with the database.
pub fn map(ground: Ground) -> NetworkMap {
    let Ground { network, facts, left_out } = ground;
    let laid = laid::laid(&network);
    let Facts { bands, of_organisation, of_topics, organisations, topics } = facts;
    let facts = bands.into_iter().zip(of_organisation).zip(of_topics);
    let people = network.people.into_iter().zip(laid.people.iter()).zip(facts);
    let people = people.map(|((person, laid), ((band, organisation), topics))| MapPerson {
        id: person.id,
        uid: person.uid,
        name: person.name,
        x: laid.x,
        y: laid.y,
        band,
        community: laid.community,
        bridge: laid.bridge,
        degree: laid.degree,
        organisation,
        topics,
        since: person.since,
    });
    let people: Vec<MapPerson> = people.collect();
    let tied: BTreeSet<u32> = people.iter().filter(|person| person.degree > 0).map(|person| person.community).collect();
    let bridges = people.iter().filter(|person| person.bridge == Bridge::Bridge).count();
    let mut ties = MapTies::default();
    for tie in network.ties {
        let known = ties.kinds.iter().position(|kind| *kind == tie.reasons);
        let kind = known.unwrap_or(ties.kinds.len());
        if known.is_none() {
            ties.kinds.push(tie.reasons);
        }
        ties.one.push(tie.one);
        ties.other.push(tie.other);
        ties.weight.push(tie.weight);
        ties.kind.push(u32::try_from(kind).unwrap_or(u32::MAX));
        ties.since.push(tie.since);
    }
    NetworkMap {
        on: network.on,
        people,
        ties,
        organisations,
        topics,
        communities: u32::try_from(tied.len()).unwrap_or(u32::MAX),
        bridges: u32::try_from(bridges).unwrap_or(u32::MAX),
        left_out,
    }
}

/// The people with the heaviest ties, in the order in which they were, and the heaviest ties among them.
fn heaviest(network: Network, most_people: usize, most_ties: usize) -> Network {
    let Network { on, people, mut ties } = network;
    let mut weights = vec![0.0; people.len()];
    for tie in &ties {
        for end in [tie.one, tie.other] {
            if let Some(sum) = weights.get_mut(end as usize) {
                *sum += tie.weight;
            }
        }
    }
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by(|one, other| weights[*other].total_cmp(&weights[*one]).then(one.cmp(other)));
    order.truncate(most_people);
    order.sort_unstable();
    let mut places = vec![None; people.len()];
    for (place, person) in (0_u32..).zip(&order) {
        places[*person] = Some(place);
    }
    let place = |old: u32| places.get(old as usize).copied().flatten();
    ties.retain_mut(|tie| {
        let ends = place(tie.one).zip(place(tie.other));
        (tie.one, tie.other) = ends.unwrap_or_default();
        ends.is_some()
    });
    if ties.len() > most_ties {
        ties.sort_by(|one, other| {
            other.weight.total_cmp(&one.weight).then((one.one, one.other).cmp(&(other.one, other.other)))
        });
        ties.truncate(most_ties);
        ties.sort_by_key(|tie| (tie.one, tie.other));
    }
    let mut kept = order.into_iter().peekable();
    let people = people.into_iter().enumerate().filter(|(person, _)| kept.next_if_eq(person).is_some());
    Network { on, people: people.map(|(_, person)| person).collect(), ties }
}
