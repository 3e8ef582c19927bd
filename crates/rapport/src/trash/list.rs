//! The list of what was deleted. Rule: what is there again is not in it, and what was deleted twice is in it once.

use super::words::{Label, label};
use super::{TrashKey, TrashKind, TrashPage, TrashQuery, Trashed};
use crate::failure::Result;
use crate::folding::fold;
use crate::storage::{Op, TRASH};
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::Connection;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// # Errors
/// Where the database cannot be read.
pub fn page(
    connection: &Connection,
    query: &TrashQuery,
    now: DateTime<Utc>,
    offset: u32,
    limit: u32,
) -> Result<TrashPage> {
    let words: Vec<String> = fold(&query.search).split_whitespace().map(str::to_owned).collect();
    let mut rows = Vec::new();
    for one in deleted(connection, now)? {
        if query.kind.is_some_and(|kind| kind != one.key.kind) {
            continue;
        }
        let Label { title, on, people } = label(connection, one.key, &one.image, one.deleted_at)?;
        let text = fold(&format!("{title} {}", people.join(" ")));
        if words.iter().all(|word| text.contains(word.as_str())) {
            let kept_until = one.deleted_at + TRASH;
            rows.push(Trashed { key: one.key, title, on, people, deleted_at: one.deleted_at, kept_until });
        }
    }
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let rows = rows.into_iter().skip(offset as usize).take(limit as usize).collect();
    Ok(TrashPage { rows, total })
}

/// A record as it was before it was deleted.
pub(super) struct Deleted {
    pub key: TrashKey,
    pub image: Map<String, Value>,
    pub deleted_at: DateTime<Utc>,
}

/// All that can be brought back, the last deleted first.
pub(super) fn deleted(connection: &Connection, now: DateTime<Utc>) -> Result<Vec<Deleted>> {
    let since = (now - TRASH).to_rfc3339_opts(SecondsFormat::Secs, true);
    let mut statement = connection.prepare_cached(
        "SELECT o.id, o.done_at, i.row_id, i.before FROM operation AS o CROSS JOIN image AS i ON i.operation_id = o.id
          WHERE o.keeps = 1 AND o.op <> 'import' AND o.op = ?1 AND o.state = 'done' AND o.done_at >= ?2
            AND i.table_name = ?3 AND i.before <> ''
          ORDER BY o.id DESC, i.row_id",
    )?;
    let mut found: Vec<Deleted> = Vec::new();
    for (op, tables) in Op::DELETIONS {
        for kind in TrashKind::ALL.iter().copied().filter(|kind| tables.contains(&kind.word())) {
            let read = statement.query_map((op.name(), &since, kind.word()), |row| {
                Ok((row.get(0)?, row.get::<_, DateTime<Utc>>(1)?, row.get(2)?, row.get::<_, String>(3)?))
            })?;
            for row in read {
                let (operation, deleted_at, row, text) = row?;
                // What cannot be read cannot be brought back either.
                let Ok(image) = serde_json::from_str::<Map<String, Value>>(&text) else { continue };
                found.push(Deleted { key: TrashKey { operation, kind, row }, image, deleted_at });
            }
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.key.operation));
    let mut seen = HashSet::new();
    let mut left = Vec::with_capacity(found.len());
    for one in found {
        if is_part_of_another(&one) || is_there_again(connection, &one)? {
            continue;
        }
        if seen.insert((one.key.kind, identity(&one.image))) {
            left.push(one);
        }
    }
    Ok(left)
}

/// A changed occurrence goes and comes back with its series.
fn is_part_of_another(one: &Deleted) -> bool {
    one.key.kind == TrashKind::Event && one.image.get("series_id").is_some_and(|series| !series.is_null())
}

/// What tells a record from others whatever its key; the whole of it where it has no uid.
fn identity(image: &Map<String, Value>) -> String {
    if let Some(uid) = image.get("uid").and_then(Value::as_str) {
        return uid.to_owned();
    }
    let others = image.iter().filter(|(column, _)| *column != "id");
    Value::Object(others.map(|(column, value)| (column.clone(), value.clone())).collect()).to_string()
}

fn is_there_again(connection: &Connection, one: &Deleted) -> Result<bool> {
    let table = one.key.kind.word();
    if let Some(uid) = one.image.get("uid").and_then(Value::as_str) {
        return Ok(connection.prepare_cached(&format!("SELECT 1 FROM {table} WHERE uid = ?1"))?.exists([uid])?);
    }
    let columns = one.image.keys().filter(|column| *column != "id");
    let same: Vec<String> = columns.map(|column| format!("{column} IS (?1 ->> '$.{column}')")).collect();
    let text = Value::Object(one.image.clone()).to_string();
    let sql = format!("SELECT 1 FROM {table} WHERE {}", same.join(" AND "));
    Ok(connection.prepare_cached(&sql)?.exists([text])?)
}
