//! What refers to what. Rule: told by the schema itself, so that a new table cannot be forgotten.

use crate::failure::Result;
use rusqlite::Connection;

/// A column that refers to a row of another table, or of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ForeignKey {
    pub column: String,
    /// The other table.
    pub to: String,
    pub may_be_null: bool,
}

/// Those of a table, as its columns stand.
pub(crate) fn foreign_keys(connection: &Connection, table: &str) -> Result<Vec<ForeignKey>> {
    let mut statement = connection.prepare_cached(
        "SELECT f.\"from\", f.\"table\", c.\"notnull\" = 0 FROM pragma_foreign_key_list(?1) AS f
           JOIN pragma_table_info(?1) AS c ON c.name = f.\"from\" ORDER BY c.cid, f.id",
    )?;
    let found = statement
        .query_map([table], |row| Ok(ForeignKey { column: row.get(0)?, to: row.get(1)?, may_be_null: row.get(2)? }))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
