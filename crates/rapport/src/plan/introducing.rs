//! Who should know each other, for the map of the network. Rule: those whom the week would propose, and whom nothing ties yet.

use super::people::Ground;
use super::week::{answered, days_of_week};
use super::{Candidate, occasions};
use crate::failure::Result;
use crate::people::PersonId;
use crate::settings;
use crate::structure;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};

/// More than this nobody brings together.
const MOST: usize = 30;
/// Nobody is brought together with everybody.
const MOST_OF_ONE: usize = 3;

/// Pairs, the most worthwhile first. `region` tells when weeks begin where that is not set.
pub fn who_should_meet(connection: &Connection, today: NaiveDate, region: &str) -> Result<Vec<Candidate>> {
    let settings = settings::week(connection, region)?;
    let ground = Ground::of(connection, &settings, days_of_week(today, &settings), today)?;
    let mut is_answered = answered(connection, today)?;
    let mut pairs = occasions::introductions(&ground)?;
    let network = structure::network(connection, today, None)?;
    let id = |place: u32| network.people.get(place as usize).map(|person| person.id);
    let tied: HashSet<(PersonId, PersonId)> =
        network.ties.iter().filter_map(|tie| id(tie.one).zip(id(tie.other))).collect();
    pairs.retain(|pair| {
        let ids = pair.people.first().map(|one| one.id).zip(pair.people.get(1).map(|other| other.id));
        let are_tied = ids.is_none_or(|(one, other)| tied.contains(&(one, other)) || tied.contains(&(other, one)));
        !are_tied && !is_answered(&pair.key)
    });
    pairs.sort_by(|one, other| other.gain.total_cmp(&one.gain).then_with(|| one.key.cmp(&other.key)));
    let mut times: HashMap<PersonId, usize> = HashMap::new();
    pairs.retain(|pair| {
        let is_new = pair.people.iter().all(|person| times.get(&person.id).is_none_or(|times| *times < MOST_OF_ONE));
        if is_new {
            pair.people.iter().for_each(|person| *times.entry(person.id).or_default() += 1);
        }
        is_new
    });
    pairs.truncate(MOST);
    Ok(pairs)
}
