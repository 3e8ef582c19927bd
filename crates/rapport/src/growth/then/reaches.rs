//! What each person is reached by, in memory: organisation, places and topics. Rule: keys only; names are read where they are shown.

use crate::failure::Result;
use crate::people::search_index::{Changed, Seen};
use crate::storage::CatchUp;
use rusqlite::Connection;
use std::collections::HashMap;

/// What can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::growth) enum Reached {
    Organisation(i64),
    /// A city, by a number of its own here.
    Place(u32),
    Topic(i64),
}

/// Everybody's, by person.
#[derive(Debug, Default)]
pub(super) struct Reaches {
    all: HashMap<i64, Vec<Reached>>,
    cities: HashMap<String, u32>,
    seen: Seen,
}

impl Reaches {
    pub fn of(&self, person: i64) -> &[Reached] {
        self.all.get(&person).map_or(&[], Vec::as_slice)
    }

    /// Reads those of one person, or of everybody.
    fn read(&mut self, connection: &Connection, whom: Option<i64>) -> Result<()> {
        // Two statements instead of one with a condition that may be absent: that would walk through everybody for one.
        let of = |column: &str| whom.map_or_else(|| "?1 IS NULL".to_owned(), |_| format!("{column} = ?1"));
        let mut organisations = connection.prepare_cached(&format!(
            "SELECT id, organisation_id FROM person WHERE organisation_id IS NOT NULL AND {}",
            of("id")
        ))?;
        let mut rows = organisations.query([whom])?;
        while let Some(row) = rows.next()? {
            self.all.entry(row.get(0)?).or_default().push(Reached::Organisation(row.get(1)?));
        }
        let mut places = connection.prepare_cached(&format!(
            "SELECT DISTINCT person_id, lower(trim(city)) FROM postal_address WHERE trim(city) <> '' AND {}",
            of("person_id")
        ))?;
        let mut rows = places.query([whom])?;
        while let Some(row) = rows.next()? {
            let next = u32::try_from(self.cities.len()).unwrap_or(u32::MAX);
            let city = *self.cities.entry(row.get(1)?).or_insert(next);
            self.all.entry(row.get(0)?).or_default().push(Reached::Place(city));
        }
        let mut topics = connection
            .prepare_cached(&format!("SELECT person_id, topic_id FROM person_topic WHERE {}", of("person_id")))?;
        let mut rows = topics.query([whom])?;
        while let Some(row) = rows.next()? {
            self.all.entry(row.get(0)?).or_default().push(Reached::Topic(row.get(1)?));
        }
        Ok(())
    }
}

impl CatchUp for Reaches {
    fn catch_up(&mut self, connection: &Connection) -> Result<()> {
        match self.seen.catch_up(connection)? {
            Changed::Nobody => Ok(()),
            Changed::Everybody => {
                self.all.clear();
                self.read(connection, None)
            }
            Changed::These(people) => {
                for person in people {
                    self.all.remove(&person);
                    self.read(connection, Some(person))?;
                }
                Ok(())
            }
        }
    }
}
