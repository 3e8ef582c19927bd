//! What the journal tells of rows. Rule: a key may have been given to another row since; only what came after tells.

use super::Key;
use super::shape::Shape;
use crate::failure::{Code, Failure, Result};
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

pub(super) type Image = Map<String, Value>;

/// What the first operation after one found in the place of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Later {
    /// Nothing: the row was gone by then.
    Absent,
    There(Image),
    /// A row, of which nothing more is known; and whether one was made in its place since.
    Forgotten {
        made_anew: MadeAnew,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MadeAnew {
    Yes,
    No,
}

/// The rows that an operation found and changed or deleted, as they were.
pub(super) fn before(connection: &Connection, operation: i64, shapes: &[Shape]) -> Result<HashMap<Key, Image>> {
    let mut statement = connection
        .prepare_cached("SELECT table_name, row_id, before FROM image WHERE operation_id = ?1 AND before <> ''")?;
    let mut rows = statement.query([operation])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let (table, id, text): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if let Some(table) = shapes.iter().position(|shape| shape.name == table) {
            found.insert(Key { table, id }, read(&text)?);
        }
    }
    Ok(found)
}

/// What became of these rows first after `operation`; those that nothing touched since are not in it. `own`: the operation under way.
pub(super) fn later(
    connection: &Connection,
    operation: i64,
    own: i64,
    of: &HashSet<Key>,
    shapes: &[Shape],
) -> Result<HashMap<Key, Later>> {
    connection.execute_batch(
        "DROP TABLE IF EXISTS temp.meant;
         CREATE TEMP TABLE meant (table_name TEXT, row_id INTEGER, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID;",
    )?;
    {
        let mut insert = connection.prepare("INSERT INTO temp.meant VALUES (?1, ?2)")?;
        for key in of {
            if let Some(shape) = shapes.get(key.table) {
                insert.execute((&shape.name, key.id))?;
            }
        }
    }
    let mut found: HashMap<Key, Later> = HashMap::new();
    {
        let mut statement = connection.prepare(
            "SELECT i.table_name, i.row_id, i.before FROM operation AS o CROSS JOIN image AS i ON i.operation_id = o.id
              WHERE o.id > ?1 AND o.id <> ?2 AND o.state = 'done' AND EXISTS
                (SELECT 1 FROM temp.meant AS m WHERE m.table_name = i.table_name AND m.row_id = i.row_id)
              ORDER BY o.id",
        )?;
        let mut rows = statement.query([operation, own])?;
        while let Some(row) = rows.next()? {
            let (table, id, text): (String, i64, Option<String>) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let Some(table) = shapes.iter().position(|shape| shape.name == table) else { continue };
            let key = Key { table, id };
            match (found.get_mut(&key), text) {
                (None, None) => drop(found.insert(key, Later::Absent)),
                (None, Some(text)) if text.is_empty() => {
                    found.insert(key, Later::Forgotten { made_anew: MadeAnew::No });
                }
                (None, Some(text)) => drop(found.insert(key, Later::There(read(&text)?))),
                (Some(Later::Forgotten { made_anew }), None) => *made_anew = MadeAnew::Yes,
                (Some(_), _) => {}
            }
        }
    }
    connection.execute_batch("DROP TABLE temp.meant")?;
    Ok(found)
}

pub(super) fn uid(image: &Image) -> Option<&str> {
    image.get("uid").and_then(Value::as_str)
}

/// The row of a table that has this uid now.
pub(super) fn by_uid(connection: &Connection, table: &str, uid: &str) -> Result<Option<i64>> {
    let mut statement = connection.prepare_cached(&format!("SELECT id FROM {table} WHERE uid = ?1"))?;
    Ok(statement.query_row([uid], |row| row.get(0)).optional()?)
}

fn read(text: &str) -> Result<Image> {
    serde_json::from_str(text).map_err(|cause| {
        let message = sentence!(
            "failures-storage-image-damaged",
            "What is remembered of this is damaged; it cannot be brought back. A backup may still hold it."
        );
        Failure::new(Code::DamagedDatabase, message).with_details(cause)
    })
}
