//! What refers to topics. Rule: found from the schema itself, so that a new table cannot be forgotten.

use crate::failure::Result;
use crate::storage::{foreign_keys, tracked_tables};
use rusqlite::Connection;

/// Every table and column that refers to a topic, in alphabetical order.
pub(super) fn all(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for table in tracked_tables(connection)? {
        let of_topics = foreign_keys(connection, &table)?.into_iter().filter(|key| key.to == "topic");
        found.extend(of_topics.map(|key| (table.clone(), key.column)));
    }
    found.sort();
    Ok(found)
}
