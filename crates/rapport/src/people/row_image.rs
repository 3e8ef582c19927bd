//! A row as data, whatever its table. Rule: reading a row and putting it back gives the same row.

use crate::failure::{Failure, Result};
use crate::storage::{ForeignKey, foreign_keys};
use rusqlite::types::{Value as Cell, ValueRef};
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde_json::{Map, Value};

/// A row, by column. Only for tables without blobs.
pub(super) type Image = Map<String, Value>;

/// The row with this key; `None` where there is none.
pub(super) fn read(connection: &Connection, table: &str, id: i64) -> Result<Option<Image>> {
    let mut statement = connection.prepare_cached(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
    let columns: Vec<String> = statement.column_names().map(String::from).collect();
    let image = statement
        .query_row([id], |row| {
            let cell = |(at, name): (usize, &String)| Ok((name.clone(), value(row.get_ref(at)?)));
            columns.iter().enumerate().map(cell).collect()
        })
        .optional()?;
    Ok(image)
}

/// Puts a row back: under its own key where that is free, else under a new one. What it refers to and is gone by now is left
/// empty. Returns the key; `None` where the row makes no sense without what is gone.
pub(super) fn insert(connection: &Connection, table: &str, mut image: Image) -> Result<Option<i64>> {
    for ForeignKey { column, to, may_be_null } in foreign_keys(connection, table)? {
        let Some(referred) = image.get(&column).and_then(Value::as_i64) else { continue };
        if !is_there(connection, &to, referred)? {
            if !may_be_null {
                return Ok(None);
            }
            image.insert(column, Value::Null);
        }
    }
    if image.get("id").and_then(Value::as_i64).is_some_and(|id| is_there(connection, table, id).unwrap_or(true)) {
        image.remove("id");
    }
    let columns: Vec<&str> = image.keys().map(String::as_str).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let sql = format!("INSERT INTO {table} ({}) VALUES ({places})", columns.join(", "));
    Ok(Some(connection.prepare_cached(&sql)?.insert(params_from_iter(image.values().map(cell)))?))
}

/// Sets columns of a row.
pub(super) fn update(connection: &Connection, table: &str, id: i64, values: &Image) -> Result<()> {
    for (column, value) in values {
        connection
            .prepare_cached(&format!("UPDATE {table} SET {column} = ?2 WHERE id = ?1"))?
            .execute((id, cell(value)))?;
    }
    Ok(())
}

pub(crate) fn is_there(connection: &Connection, table: &str, id: i64) -> Result<bool> {
    let mut statement = connection.prepare_cached(&format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = ?1)"))?;
    Ok(statement.query_row([id], |row| row.get(0))?)
}

/// An image as it was stored.
pub(super) fn from_text(text: &str) -> Result<Image> {
    serde_json::from_str(text).map_err(|cause| {
        Failure::new(
            crate::Code::DamagedDatabase,
            sentence!(
                "failures-people-merge-damaged",
                "What is remembered of a merge is damaged; it cannot be parted."
            ),
        )
        .with_details(cause)
    })
}

pub(super) fn to_text(image: &Image) -> String {
    Value::Object(image.clone()).to_string()
}

fn value(cell: ValueRef<'_>) -> Value {
    match cell {
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
    }
}

fn cell(value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Null,
        Value::Bool(is_true) => Cell::Integer((*is_true).into()),
        Value::Number(number) => number.as_i64().map_or_else(|| number.as_f64().into(), Cell::Integer),
        Value::String(text) => Cell::Text(text.clone()),
        Value::Array(_) | Value::Object(_) => Cell::Text(value.to_string()),
    }
}
