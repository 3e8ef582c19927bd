//! What a deleted record is called. Rule: as it was when it was deleted; people by the names that they had then or have now.

use super::{TrashKey, TrashKind};
use crate::failure::Result;
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value};

/// How much of a text names it.
const LETTERS: usize = 90;

pub(super) struct Label {
    pub title: String,
    pub on: Option<String>,
    pub people: Vec<String>,
}

pub(super) fn label(
    connection: &Connection,
    key: TrashKey,
    image: &Map<String, Value>,
    deleted_at: DateTime<Utc>,
) -> Result<Label> {
    let text = |column: &str| image.get(column).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let (title, on) = match key.kind {
        TrashKind::Person | TrashKind::Topic | TrashKind::MessageTemplate => (text("name"), String::new()),
        TrashKind::Interaction => (text("notes"), text("on_date")),
        TrashKind::Event => (text("title"), text("starts").chars().take(10).collect()),
        TrashKind::Exchange => (text("what"), text("on_date")),
        TrashKind::Promise => (text("what"), text("made_on")),
        TrashKind::Ask => (text("what"), text("asked_on")),
        TrashKind::Introduction => (text("why"), text("began_on")),
        TrashKind::Relation => (text("label"), String::new()),
        TrashKind::Membership => (organisation(connection, image)?, text("from_date")),
        TrashKind::Note | TrashKind::Insight => (text("text"), text("on_date")),
        TrashKind::Contribution | TrashKind::Learning => (text("title"), text("on_date")),
        TrashKind::Opportunity => (text("title"), text("heard_on")),
        TrashKind::Mentorship => (text("focus"), text("from_on")),
    };
    let people = people(connection, key, image, deleted_at)?;
    Ok(Label { title: beginning(&title), on: (!on.is_empty()).then_some(on), people })
}

/// The first line, cut at a whole sign.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(LETTERS).collect();
    if short.len() < text.len() && !short.is_empty() {
        short.push('…');
    }
    short
}

fn organisation(connection: &Connection, image: &Map<String, Value>) -> Result<String> {
    let id = image.get("organisation_id").and_then(Value::as_i64);
    let mut statement = connection.prepare_cached("SELECT name FROM organisation WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?.unwrap_or_default())
}

/// Whom it was about or with, in the order of their rows.
fn people(
    connection: &Connection,
    key: TrashKey,
    image: &Map<String, Value>,
    deleted_at: DateTime<Utc>,
) -> Result<Vec<String>> {
    let mut ids: Vec<i64> = ["person_id", "first_id", "second_id", "told_by_id"]
        .iter()
        .filter_map(|column| image.get(*column).and_then(Value::as_i64))
        .collect();
    let among = match key.kind {
        TrashKind::Interaction | TrashKind::Insight | TrashKind::Contribution | TrashKind::Learning => key.kind.word(),
        _ => "",
    };
    if !among.is_empty() {
        let mut statement = connection.prepare_cached(&format!(
            "SELECT before ->> '$.person_id' FROM image
              WHERE operation_id = ?1 AND table_name = '{among}_person' AND before <> '' AND before ->> '$.{among}_id' = ?2
              ORDER BY row_id"
        ))?;
        let found = statement.query_map((key.operation, key.row), |row| row.get(0))?;
        ids.extend(found.collect::<rusqlite::Result<Vec<i64>>>()?);
    }
    let at = deleted_at.to_rfc3339_opts(SecondsFormat::Secs, true);
    // Somebody who was added later has only been given the key.
    let mut name = connection.prepare_cached(
        "SELECT coalesce(
           (SELECT before ->> '$.name' FROM image WHERE operation_id = ?1 AND table_name = 'person' AND row_id = ?2 AND before <> ''),
           (SELECT name FROM person WHERE id = ?2 AND added_at <= ?3))",
    )?;
    let mut names = Vec::with_capacity(ids.len());
    for id in ids {
        let found: Option<String> = name.query_row((key.operation, id, &at), |row| row.get(0))?;
        names.extend(found);
    }
    Ok(names)
}
