//! What refers to what. Rule: read from the schema, so that a new table takes its place by itself.

use crate::failure::Result;
use crate::storage::{Column, ForeignKey, columns, foreign_keys, tracked_tables};
use rusqlite::Connection;
use std::collections::HashSet;

/// A table as an archive needs to know it.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// The place of a column, and the table that it refers to.
    pub references: Vec<(usize, String)>,
    /// Sets of columns that tell one row from all others, the `uid` first.
    pub identities: Vec<Vec<usize>>,
}

impl Table {
    pub fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| known.name == column)
    }

    pub fn names(&self) -> String {
        self.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    pub fn has_uid(&self) -> bool {
        self.place("uid").is_some()
    }

    fn load(connection: &Connection, name: &str) -> Result<Self> {
        let mut table = Self {
            name: name.to_owned(),
            columns: columns(connection, name)?,
            references: Vec::new(),
            identities: Vec::new(),
        };
        for ForeignKey { column, to, .. } in foreign_keys(connection, name)? {
            table.references.extend(table.place(&column).map(|place| (place, to)));
        }
        let mut statement = connection
            .prepare_cached("SELECT name FROM pragma_index_list(?1) WHERE \"unique\" = 1 ORDER BY seq DESC")?;
        let indexes: Vec<String> = statement.query_map([name], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for index in indexes {
            let mut statement = connection.prepare_cached("SELECT name FROM pragma_index_info(?1) ORDER BY seqno")?;
            let columns: Vec<Option<String>> =
                statement.query_map([&index], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            let places: Option<Vec<usize>> =
                columns.iter().map(|column| column.as_deref().and_then(|column| table.place(column))).collect();
            table.identities.extend(places);
        }
        let sql: String = connection.query_row(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1",
            [name],
            |row| row.get(0),
        )?;
        if sql.contains("CHECK (id = 1)") {
            table.identities.extend(table.place("id").map(|place| vec![place]));
        }
        let uid = table.place("uid");
        table.identities.sort_by_key(|places| Some(places.as_slice()) != uid.as_ref().map(std::slice::from_ref));
        Ok(table)
    }
}

/// All tracked tables, those that are referred to before those that refer to them.
pub(super) fn tables(connection: &Connection) -> Result<Vec<Table>> {
    let mut waiting: Vec<Table> =
        tracked_tables(connection)?.iter().map(|name| Table::load(connection, name)).collect::<Result<_>>()?;
    let mut placed: HashSet<String> = HashSet::new();
    let mut ordered = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let ready =
            |table: &Table| table.references.iter().all(|(_, other)| *other == table.name || placed.contains(other));
        // Where tables refer to each other in a ring, the first of them begins.
        let next = waiting.iter().position(ready).unwrap_or(0);
        let table = waiting.remove(next);
        placed.insert(table.name.clone());
        ordered.push(table);
    }
    Ok(ordered)
}
