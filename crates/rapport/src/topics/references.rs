//! What refers to topics. Rule: found from the schema itself, so that a new table cannot be forgotten.

use crate::failure::Result;
use crate::storage::tracked_tables;
use rusqlite::Connection;

/// Every table and column that refers to a topic, in alphabetical order.
pub(super) fn all(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for table in tracked_tables(connection)? {
        let mut statement = connection
            .prepare_cached("SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = 'topic' ORDER BY 1")?;
        let columns = statement.query_map([&table], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        found.extend(columns.into_iter().map(|column| (table.clone(), column)));
    }
    Ok(found)
}
