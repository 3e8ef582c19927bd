//! How tables hang together. Rule: told by the schema, so that a new table cannot be forgotten; what is referred to comes first.

use super::super::foreign_keys::{ForeignKey, foreign_keys};
use super::super::triggers::{Column, columns, tracked_tables};
use crate::failure::Result;
use rusqlite::Connection;

/// A column that refers to a row of another table.
pub(super) struct Reference {
    pub column: String,
    /// The place of the other table among the shapes.
    pub to: usize,
    pub may_be_null: bool,
}

pub(super) struct Shape {
    pub name: String,
    pub columns: Vec<Column>,
    pub references: Vec<Reference>,
    /// Columns that together tell one row from all others.
    pub uniques: Vec<Vec<String>>,
}

impl Shape {
    pub fn has_uid(&self) -> bool {
        self.columns.iter().any(|column| column.name == "uid")
    }
}

/// All tracked tables, each after those that it refers to.
pub(super) fn shapes(connection: &Connection) -> Result<Vec<Shape>> {
    let mut waiting = tracked_tables(connection)?;
    let mut ordered: Vec<String> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let mut later = Vec::new();
        let before = waiting.len();
        for table in std::mem::take(&mut waiting) {
            let ready =
                foreign_keys(connection, &table)?.iter().all(|key| key.to == table || ordered.contains(&key.to));
            if ready { ordered.push(table) } else { later.push(table) }
        }
        if later.len() == before {
            // Tables that refer to each other: in whatever order.
            ordered.append(&mut later);
        }
        waiting = later;
    }
    let shape = |name: &String| -> Result<Shape> {
        let references = foreign_keys(connection, name)?
            .into_iter()
            .filter_map(|ForeignKey { column, to, may_be_null }| {
                let to = ordered.iter().position(|table| *table == to)?;
                Some(Reference { column, to, may_be_null })
            })
            .collect();
        Ok(Shape {
            columns: columns(connection, name)?,
            references,
            uniques: uniques(connection, name)?,
            name: name.clone(),
        })
    };
    ordered.iter().map(shape).collect()
}

fn uniques(connection: &Connection, table: &str) -> Result<Vec<Vec<String>>> {
    let mut indexes =
        connection.prepare_cached("SELECT name FROM pragma_index_list(?1) WHERE \"unique\" = 1 ORDER BY name")?;
    let names: Vec<String> = indexes.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut columns = connection.prepare_cached("SELECT name FROM pragma_index_info(?1) ORDER BY seqno")?;
    let mut found = Vec::with_capacity(names.len());
    for name in names {
        let of_index: Vec<Option<String>> =
            columns.query_map([&name], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        // An index on an expression has no column to look by.
        if let Some(named) = of_index.into_iter().collect() {
            found.push(named);
        }
    }
    Ok(found)
}
