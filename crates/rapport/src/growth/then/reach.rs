//! What people are reached by: organisation, places and topics. Rule: keys only; names are read where they are shown.

use crate::failure::Result;
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

/// The numbers of the cities.
#[derive(Debug, Default)]
pub(super) struct Cities {
    all: HashMap<String, u32>,
}

impl Cities {
    /// The places and topics of one person, or of everybody, in the order of the people's keys.
    pub fn reached(&mut self, connection: &Connection, whom: Option<i64>) -> Result<Vec<(i64, Reached)>> {
        let mut all = Vec::new();
        // Two statements instead of one with a condition that may be absent: that would walk through everybody for one.
        let of = |column: &str| whom.map_or_else(|| "?1 IS NULL".to_owned(), |_| format!("{column} = ?1"));
        let mut places = connection.prepare_cached(&format!(
            "SELECT DISTINCT person_id, lower(trim(city)) FROM postal_address WHERE trim(city) <> '' AND {}",
            of("person_id")
        ))?;
        let mut rows = places.query([whom])?;
        while let Some(row) = rows.next()? {
            let next = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
            let city = *self.all.entry(row.get(1)?).or_insert(next);
            all.push((row.get(0)?, Reached::Place(city)));
        }
        let mut topics = connection
            .prepare_cached(&format!("SELECT person_id, topic_id FROM person_topic WHERE {}", of("person_id")))?;
        let mut rows = topics.query([whom])?;
        while let Some(row) = rows.next()? {
            all.push((row.get(0)?, Reached::Topic(row.get(1)?)));
        }
        all.sort_by_key(|(person, _)| *person);
        Ok(all)
    }
}
