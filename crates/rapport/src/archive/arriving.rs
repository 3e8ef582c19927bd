//! What an archive brings. Rule: it is counted by what each record is and what becomes of it here, in the preview as after it was taken.

use super::meeting::Meeting;
use super::open::Whole;
use crate::failure::Result;
use crate::importing::Watch;
use crate::storage::Writing;
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// What a row of an archive becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    Left = 0,
    New = 1,
    Same = 2,
    /// Known, and something of it was not.
    Filled = 3,
}

impl Fate {
    pub(super) fn stored(number: i64) -> Self {
        match number {
            1 => Self::New,
            2 => Self::Same,
            3 => Self::Filled,
            _ => Self::Left,
        }
    }
}

/// What the records of an archive are counted as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Person,
    Organisation,
    Event,
    Interaction,
    Tie,
    Exchange,
    Note,
    Other,
}

impl Kind {
    pub(super) fn of(table: &str) -> Self {
        match table {
            "person" => Self::Person,
            "organisation" => Self::Organisation,
            "event" => Self::Event,
            "interaction" => Self::Interaction,
            "tie" => Self::Tie,
            "exchange" => Self::Exchange,
            "note" => Self::Note,
            _ => Self::Other,
        }
    }
}

/// How many records of each kind are new, the same and filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arriving {
    counts: BTreeMap<(Kind, Fate), u32>,
}

impl Arriving {
    pub(crate) fn fresh(&self, kind: Kind) -> u32 {
        self.count(kind, Fate::New)
    }

    pub(crate) fn same(&self, kind: Kind) -> u32 {
        self.count(kind, Fate::Same)
    }

    pub(crate) fn filled(&self, kind: Kind) -> u32 {
        self.count(kind, Fate::Filled)
    }

    fn count(&self, kind: Kind, fate: Fate) -> u32 {
        self.counts.get(&(kind, fate)).copied().unwrap_or_default()
    }

    pub(super) fn add(&mut self, kind: Kind, fate: Fate) {
        if fate != Fate::Left {
            *self.counts.entry((kind, fate)).or_default() += 1;
        }
    }

    pub(crate) fn people(&self, fate: Fate) -> u32 {
        self.count(Kind::Person, fate)
    }

    pub(crate) fn changes_nothing(&self) -> bool {
        !self.counts.iter().any(|((_, fate), count)| matches!(fate, Fate::New | Fate::Filled) && *count > 0)
    }
}

/// A person of the archive as a preview shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ArrivingPerson {
    pub fate: Fate,
    pub name: String,
    pub organisation: String,
    pub position: String,
}

impl Whole {
    /// What it would change here. Nothing is written but to its own rows.
    ///
    /// # Errors
    /// `Cancelled` where `watch` breaks.
    pub(crate) fn compare(&self, here: &Connection, watch: &mut dyn Watch) -> Result<Arriving> {
        let there = self.lay();
        Meeting::new(here, &there.connection, self.rows, watch)?.compare()
    }

    /// Writes what is lacking here, within the operation of the caller.
    ///
    /// # Errors
    /// `Cancelled` where `watch` breaks.
    pub(crate) fn apply(&self, writing: &Writing<'_>, watch: &mut dyn Watch) -> Result<Arriving> {
        let there = self.lay();
        let mut meeting = Meeting::new(writing, &there.connection, self.rows, watch)?;
        let arriving = meeting.compare()?;
        if !arriving.changes_nothing() {
            meeting.write()?;
        }
        Ok(arriving)
    }

    /// A page of its people, as they were compared last; those of one fate, or all.
    pub(crate) fn people(&self, fate: Option<Fate>, offset: u32, limit: u32) -> Result<Vec<ArrivingPerson>> {
        let there = self.lay();
        let mut statement = there.connection.prepare_cached(
            "SELECT a.fate, p.name, ifnull(o.name, ''), ifnull(p.position, '')
               FROM person AS p JOIN search_arriving_person AS a ON a.theirs = p.id
               LEFT JOIN organisation AS o ON o.id = p.organisation_id
              WHERE ?1 IS NULL OR a.fate = ?1 ORDER BY p.sort_key, p.id LIMIT ?2 OFFSET ?3",
        )?;
        let people = statement.query_map(params![fate.map(|fate| fate as i64), limit, offset], |row| {
            Ok(ArrivingPerson {
                fate: Fate::stored(row.get(0)?),
                name: row.get(1)?,
                organisation: row.get(2)?,
                position: row.get(3)?,
            })
        })?;
        Ok(people.collect::<rusqlite::Result<_>>()?)
    }
}
