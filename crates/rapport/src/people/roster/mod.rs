//! All people in memory, as list, search and growth need them. Rule: it follows from the records, and catches up before each use.
//!
//! 100,000 people take about 50 MB and are read in about a second; after that a change of a few costs next to nothing,
//! and no page, search or count waits for an index.

mod entry;
mod load;
mod order;

pub(crate) use entry::{Entry, words};
pub(crate) use order::Direction;

use super::search::Search;
use super::search_index::{Changed, Seen};
use super::{PeopleSort, PersonId};
use crate::failure::Result;
use crate::storage::{CatchUp, Held};
use load::Whom;
use order::Order;
use rusqlite::Connection;
use std::collections::HashMap;

static ROSTERS: Held<Roster> = Held::new();

/// Everybody, by slot. A slot without a person has an entry without text and stands in no order.
#[derive(Debug, Default)]
pub(crate) struct Roster {
    entries: Vec<Entry>,
    slots: HashMap<i64, u32>,
    free: Vec<u32>,
    orders: HashMap<PeopleSort, Order>,
    search: Search,
    seen: Seen,
}

/// Does `work` with the people as they stand in the database now.
pub(crate) fn with_roster<T>(connection: &Connection, work: impl FnOnce(&mut Roster) -> Result<T>) -> Result<T> {
    ROSTERS.with(connection, work)
}

impl CatchUp for Roster {
    fn catch_up(&mut self, connection: &Connection) -> Result<()> {
        match self.seen.catch_up(connection)? {
            Changed::Nobody => {}
            Changed::These(people) => {
                let read = load::entries(connection, &Whom::These(&people))?;
                self.replace(&people, read);
            }
            Changed::Everybody => self.fill(load::entries(connection, &Whom::Everybody)?),
        }
        Ok(())
    }
}

impl Roster {
    /// How many people there are.
    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    /// As many slots as there are, empty ones included: what is kept per slot has this length.
    pub(crate) fn width(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn slot(&self, person: PersonId) -> Option<u32> {
        self.slots.get(&person.0).copied()
    }

    pub(crate) fn entry(&self, slot: u32) -> &Entry {
        &self.entries[slot as usize]
    }

    /// Everybody, in no order.
    pub(crate) fn people(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.is_empty())
    }

    /// The slots of all people in an order; who has no value for it stands last in both directions.
    pub(crate) fn in_order(&mut self, sort: PeopleSort, direction: Direction) -> Vec<u32> {
        let entries = &self.entries;
        let order = self.orders.entry(sort).or_insert_with(|| Order::of(sort, entries));
        order.slots(sort, entries, direction)
    }

    /// For each slot how well it fits the words; `None` where there is nothing to search for.
    pub(crate) fn search(&mut self, typed: &str) -> Option<&[super::search::Fit]> {
        self.search.find(&self.entries, typed)
    }

    /// The slots of all who have this word in their name. Folded, as below.
    pub(crate) fn named(&self, word: &str) -> &[u32] {
        self.search.named(word)
    }

    /// The slots of all who have a name that begins so.
    pub(crate) fn named_beginning(&self, beginning: &str) -> Vec<u32> {
        self.search.named_beginning(beginning)
    }

    /// The slots of all who have these words in their name, at least one of them with a typing error.
    pub(crate) fn named_like(&self, words: &[&str]) -> Vec<u32> {
        self.search.named_like(&self.entries, words)
    }

    /// The entries keep the order in which they were read: neighbours lie side by side in memory, and a search walks through it.
    fn fill(&mut self, entries: Vec<Entry>) {
        self.slots = entries.iter().zip(0..).map(|(entry, slot)| (entry.id, slot)).collect();
        self.search = Search::over(&entries);
        self.entries = entries;
        self.free.clear();
        self.orders.clear();
    }

    fn replace(&mut self, people: &[i64], read: Vec<Entry>) {
        let mut changed: Vec<u32> = people.iter().filter_map(|person| self.slots.get(person).copied()).collect();
        for person in people {
            if let Some(slot) = self.slots.remove(person) {
                self.entries[slot as usize] = Entry::default();
                self.free.push(slot);
            }
        }
        for entry in read {
            let slot = self.free.pop().unwrap_or_else(|| {
                self.entries.push(Entry::default());
                u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX)
            });
            self.slots.insert(entry.id, slot);
            self.entries[slot as usize] = entry;
            changed.push(slot);
        }
        changed.sort_unstable();
        changed.dedup();
        for (sort, order) in &mut self.orders {
            order.put_in_place(*sort, &self.entries, &changed);
        }
        self.search.put_in_place(&self.entries, &changed);
    }
}

#[cfg(test)]
mod tests;
