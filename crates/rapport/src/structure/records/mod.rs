//! All that ties people, in memory, so that the network of any day is told without reading. Rule: it follows from the records alone;
//! one changed person changes what they are tied by, and of what was counted only the days from there on are let go.

mod counted;
mod day;
mod read;

pub(crate) use counted::{CountedDay, Counts};
pub(super) use day::DayRead;
pub(crate) use day::Fingerprint;

use super::ego::Ego;
use super::network::{Stint, TieReason};
use crate::failure::Result;
use crate::growth::People;
use crate::people::search_index::{Changed, Seen};
use crate::storage::{CatchUp, Held};
use chrono::NaiveDate;
use counted::Counted;
use read::Departments;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

pub(super) static RECORDS: Held<Records> = Held::new();

/// Beyond so many changed people, reading everything again is quicker.
const ONE_BY_ONE: usize = 500;

/// A place in [`Records::people`], which nobody leaves.
type Slot = u32;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Person {
    id: i64,
    /// `None`: deleted.
    known: Option<Known>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Known {
    met_on: NaiveDate,
    /// The day on which the person was archived or died, from which on they are not in it.
    ends_on: Option<NaiveDate>,
    department: u32,
    sort_key: Box<str>,
}

impl Known {
    fn is_in_on(&self, day: NaiveDate) -> bool {
        self.met_on <= day && self.ends_on.is_none_or(|end| end > day)
    }
}

/// A record of two people; without a day, it counts as soon as both are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    one: Slot,
    other: Slot,
    reason: TieReason,
    on: Option<NaiveDate>,
}

/// An event or an interaction, by its key.
type GroupKey = (TieReason, i64);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Group {
    on: NaiveDate,
    /// In order.
    people: Box<[Slot]>,
}

#[derive(Debug, Default)]
pub(super) struct Records {
    seen: Seen,
    /// In the order of their keys.
    people: Vec<Person>,
    /// In the order of the list.
    order: Vec<Slot>,
    departments: Departments,
    /// By organisation, and within it in the order in which people came.
    stints: Vec<(i64, Stint)>,
    pairs: Vec<Pair>,
    groups: BTreeMap<GroupKey, Group>,
    counted: Counted,
}

impl Records {
    /// My own measures at the end of a day.
    pub fn ego(&mut self, people: &People, on: NaiveDate) -> Ego {
        if let Some(ego) = self.counted.ego(people, on) {
            return ego;
        }
        let ego = self.read_day(on, people).ego();
        self.counted.keep_ego(people, on, ego);
        ego
    }

    /// What was counted of a day, if it was.
    pub fn counts(&self, people: &People, on: NaiveDate) -> Option<Counts> {
        self.counted.counts(people, on)
    }

    /// Keeps what was counted, unless the records have changed since the day was read.
    pub fn keep(&mut self, people: &People, day: &DayRead, fingerprint: Fingerprint, counts: Counts) {
        if self.counted.is_of_now(day.version) {
            self.counted.keep_ego(people, day.on, counts.me);
            self.counted.keep(people, CountedDay { on: day.on, fingerprint, counts });
        }
    }

    /// What was counted of everybody's network, and the last change that it knows of.
    pub fn counted(&self) -> (Vec<CountedDay>, Seen) {
        (self.counted.of_everybody().collect(), self.seen)
    }

    fn slot(&self, person: i64) -> Option<Slot> {
        self.people.binary_search_by_key(&person, |one| one.id).ok().and_then(|slot| Slot::try_from(slot).ok())
    }

    fn known(&self, slot: Slot) -> Option<&Known> {
        self.people.get(slot as usize)?.known.as_ref()
    }

    fn read_everybody(&mut self, connection: &Connection) -> Result<()> {
        *self = Self { seen: self.seen, counted: std::mem::take(&mut self.counted), ..Self::default() };
        self.counted.forget_all();
        self.people = read::people(connection, None, &mut self.departments)?;
        self.arrange();
        self.stints = read::stints(connection, None, self)?;
        self.arrange_stints();
        self.pairs = read::pairs(connection, None, self)?;
        self.groups = read::groups(connection, self)?;
        Ok(())
    }

    /// Reads what ties these people again. `None`: somebody is new in between, and everybody is to be read.
    fn read_these(&mut self, connection: &Connection, changed: &[i64]) -> Result<Option<()>> {
        let mut from: Option<NaiveDate> = None;
        let mut changes_on = |day: NaiveDate| from = Some(from.map_or(day, |from| from.min(day)));
        let (mut is_disordered, mut have_moved) = (false, false);
        for person in changed {
            let now = read::people(connection, Some(*person), &mut self.departments)?.pop();
            let now = now.unwrap_or(Person { id: *person, known: None });
            match self.slot(*person) {
                None if now.known.is_none() => continue,
                None if self.people.last().is_some_and(|last| last.id > *person) => return Ok(None),
                None => self.people.push(Person { id: *person, known: None }),
                Some(_) => {}
            }
            let Some(before) = self.slot(*person).and_then(|slot| self.people.get_mut(slot as usize)) else { continue };
            if *before == now {
                continue;
            }
            match (&before.known, &now.known) {
                // Archived, deceased, or back again.
                (Some(before), Some(now)) if Known { ends_on: now.ends_on, ..before.clone() } == *now => {
                    [before.ends_on, now.ends_on].into_iter().flatten().for_each(&mut changes_on);
                }
                (before, now) => {
                    is_disordered = true;
                    [before, now].into_iter().flatten().for_each(|known| changes_on(known.met_on));
                }
            }
            *before = now;
        }
        if is_disordered {
            self.arrange();
        }
        let slots: BTreeSet<Slot> = changed.iter().filter_map(|person| self.slot(*person)).collect();
        let mut groups: BTreeSet<GroupKey> = self
            .groups
            .iter()
            .filter(|(_, group)| group.people.iter().any(|slot| slots.contains(slot)))
            .map(|(key, _)| *key)
            .collect();
        let (mut stints, mut pairs) = (Vec::new(), Vec::new());
        for slot in &slots {
            let Some(person) = self.people.get(*slot as usize).map(|person| person.id) else { continue };
            stints.extend(read::stints(connection, Some(person), self)?);
            pairs.extend(read::pairs(connection, Some(person), self)?);
            groups.extend(read::groups_of(connection, person)?);
        }
        // Nobody is in a network before they were met.
        let met = |slot: Slot| self.known(slot).map(|known| known.met_on);
        let before: BTreeSet<&(i64, Stint)> =
            self.stints.iter().filter(|(_, stint)| slots.contains(&stint.person)).collect();
        for (_, stint) in before.symmetric_difference(&stints.iter().collect()) {
            have_moved = true;
            met(stint.person).into_iter().for_each(&mut changes_on);
        }
        let has_one = |pair: &Pair| slots.contains(&pair.one) || slots.contains(&pair.other);
        let before: BTreeSet<Pair> = self.pairs.iter().copied().filter(has_one).collect();
        let pairs: BTreeSet<Pair> = pairs.into_iter().collect();
        for pair in before.symmetric_difference(&pairs) {
            [pair.on, met(pair.one).max(met(pair.other))]
                .into_iter()
                .flatten()
                .max()
                .into_iter()
                .for_each(&mut changes_on);
        }
        if before != pairs {
            self.pairs.retain(|pair| !has_one(pair));
            self.pairs.extend(pairs);
        }
        if have_moved {
            self.stints.retain(|(_, stint)| !slots.contains(&stint.person));
            self.stints.extend(stints);
        }
        if have_moved || is_disordered {
            self.arrange_stints();
        }
        for key in groups {
            let now = read::group(connection, key, self)?;
            if self.groups.get(&key) != now.as_ref() {
                [self.groups.get(&key), now.as_ref()].into_iter().flatten().for_each(|group| changes_on(group.on));
                match now {
                    Some(now) => self.groups.insert(key, now),
                    None => self.groups.remove(&key),
                };
            }
        }
        if let Some(from) = from {
            self.counted.forget_from(from);
        }
        Ok(Some(()))
    }

    /// Puts everybody into the order of the list.
    fn arrange(&mut self) {
        let mut order: Vec<(&str, i64, Slot)> = (0..)
            .zip(&self.people)
            .filter_map(|(slot, person)| Some((&*person.known.as_ref()?.sort_key, person.id, slot)))
            .collect();
        order.sort_unstable();
        self.order = order.into_iter().map(|(.., slot)| slot).collect();
    }

    fn arrange_stints(&mut self) {
        let mut ranks = vec![Slot::MAX; self.people.len()];
        for (rank, slot) in (0..).zip(&self.order) {
            if let Some(place) = ranks.get_mut(*slot as usize) {
                *place = rank;
            }
        }
        let rank = |slot: Slot| ranks.get(slot as usize).copied();
        self.stints.sort_by_key(|(organisation, stint)| {
            (*organisation, stint.from, rank(stint.person), stint.until, stint.department)
        });
    }
}

impl CatchUp for Records {
    fn catch_up(&mut self, connection: &Connection) -> Result<()> {
        match self.seen.catch_up(connection)? {
            Changed::Nobody => Ok(()),
            Changed::These(people) if people.len() <= ONE_BY_ONE => match self.read_these(connection, &people)? {
                Some(()) => Ok(()),
                None => self.read_everybody(connection),
            },
            Changed::These(_) | Changed::Everybody => self.read_everybody(connection),
        }
    }
}

#[cfg(test)]
mod tests;
