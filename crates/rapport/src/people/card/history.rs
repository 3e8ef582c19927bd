//! What happened to a record. Rule: told from what is kept anyway; newest first.

use crate::failure::Result;
use crate::people::{HistoryEntry, HistoryKind, PersonCard};
use rusqlite::Connection;
use serde_json::{Map, Value};

pub(super) fn of(connection: &Connection, card: &PersonCard) -> Result<Vec<HistoryEntry>> {
    let mut history = imports(connection, card)?;
    history.extend(edits(connection, card)?);
    history.extend(posts(card));
    history.extend(merges(connection, card)?);
    history.extend(card.met_on.map(|day| HistoryEntry {
        at: format!("{day}T00:00:00Z"),
        kind: HistoryKind::Met,
        text: String::from("Met"),
    }));
    history.sort_by(|a, b| b.at.cmp(&a.at));
    Ok(history)
}

fn imports(connection: &Connection, card: &PersonCard) -> Result<Vec<HistoryEntry>> {
    let mut statement = connection.prepare_cached(
        "SELECT b.applied_at, b.title, min(r.outcome <> 'new') FROM import_record AS r JOIN import_batch AS b ON b.id = r.batch_id
          WHERE r.person_id = ?1 AND r.outcome IN ('new', 'changed', 'unsure') GROUP BY b.id",
    )?;
    let rows = statement.query_map([card.id.0], |row| {
        let (title, was_known): (String, bool) = (row.get(1)?, row.get(2)?);
        let text = if was_known { format!("Changed by import of {title}") } else { format!("Imported from {title}") };
        Ok(HistoryEntry { at: row.get(0)?, kind: HistoryKind::Imported, text })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One entry for all that was typed at one time.
fn edits(connection: &Connection, card: &PersonCard) -> Result<Vec<HistoryEntry>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.at, group_concat(DISTINCT CASE instr(p.field, ':') WHEN 0 THEN p.field ELSE substr(p.field, 1, instr(p.field, ':') - 1) END),
                p.at = (SELECT added_at FROM person WHERE id = ?1)
           FROM provenance AS p WHERE p.person_id = ?1 AND p.batch_id IS NULL GROUP BY p.at",
    )?;
    let rows = statement.query_map([card.id.0], |row| {
        let (fields, is_first): (String, bool) = (row.get(1)?, row.get(2)?);
        let text = if is_first {
            String::from("Added by hand")
        } else {
            format!("Edited by hand: {}", fields.replace('_', " ").replace(',', ", "))
        };
        Ok(HistoryEntry { at: row.get(0)?, kind: HistoryKind::Edited, text })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Each post but the earliest was a change.
fn posts(card: &PersonCard) -> Vec<HistoryEntry> {
    let told = |organisation: &str, position: &str| match (organisation, position) {
        ("", position) => position.to_owned(),
        (organisation, "") => organisation.to_owned(),
        (organisation, position) => format!("{position}, {organisation}"),
    };
    let change = |pair: &[crate::people::Employment]| match pair {
        [later, earlier] => Some(HistoryEntry {
            at: format!("{}T00:00:00Z", later.seen_on),
            kind: HistoryKind::JobChange,
            text: format!(
                "{} → {}",
                told(&earlier.organisation, &earlier.position),
                told(&later.organisation, &later.position)
            ),
        }),
        _ => None,
    };
    card.employments.windows(2).filter_map(change).collect()
}

/// Whom this person was merged with, and what that one said otherwise.
fn merges(connection: &Connection, card: &PersonCard) -> Result<Vec<HistoryEntry>> {
    let mut statement = connection.prepare_cached(
        "SELECT m.merged_at, m.merged_row, m.filled, coalesce(o.name, '') FROM merge AS m
           LEFT JOIN organisation AS o ON o.id = m.merged_row ->> '$.organisation_id' WHERE m.kept_id = ?1",
    )?;
    let rows = statement.query_map([card.id.0], |row| {
        let read = |text: String| serde_json::from_str::<Map<String, Value>>(&text).unwrap_or_default();
        let (merged, filled) = (read(row.get(1)?), read(row.get(2)?));
        let text = merged_text(card, &merged, &filled, &row.get::<_, String>(3)?);
        Ok(HistoryEntry { at: row.get(0)?, kind: HistoryKind::Merged, text })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn merged_text(
    card: &PersonCard,
    merged: &Map<String, Value>,
    filled: &Map<String, Value>,
    organisation: &str,
) -> String {
    let said = |column: &str| merged.get(column).and_then(Value::as_str).unwrap_or_default().to_owned();
    let values = [
        ("nickname", "nickname", said("nickname"), &card.nickname),
        ("organisation_id", "organisation", organisation.to_owned(), &card.organisation),
        ("department", "department", said("department"), &card.department),
        ("position", "position", said("position"), &card.position),
        ("birthday", "birthday", said("birthday"), card.birthday.as_ref().unwrap_or(&card.uid)),
        ("notes", "notes", said("notes"), &card.notes),
    ];
    let lost: Vec<String> = values
        .iter()
        .filter(|(column, _, said, kept)| !said.is_empty() && said != *kept && !filled.contains_key(*column))
        .map(|(_, field, said, _)| format!("{field} “{said}”"))
        .collect();
    let name = said("name");
    if lost.is_empty() {
        format!("Merged with {name}")
    } else {
        format!("Merged with {name}, who had {}", lost.join(", "))
    }
}
