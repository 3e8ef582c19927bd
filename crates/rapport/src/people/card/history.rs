//! What happened to a record. Rule: told from what is kept anyway; newest first.

use crate::failure::Result;
use crate::people::{HistoryEntry, HistoryKind, PersonCard};
use crate::sentence::{Listed, Sentence};
use rusqlite::Connection;
use serde_json::{Map, Value};

pub(super) fn of(connection: &Connection, card: &PersonCard) -> Result<Vec<HistoryEntry>> {
    let mut history = imports(connection, card)?;
    history.extend(edits(connection, card)?);
    history.extend(posts(card));
    history.extend(merges(connection, card)?);
    history.extend(
        card.met_on.map(|day| entry(format!("{day}T00:00:00Z"), HistoryKind::Met, sentence!("deeds-met", "Met"))),
    );
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
        let said = if was_known {
            sentence!("deeds-changed-by-import", "Changed by import of {title}", title)
        } else {
            sentence!("deeds-imported-from", "Imported from {title}", title)
        };
        Ok(entry(row.get(0)?, HistoryKind::Imported, said))
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
        let said = if is_first {
            sentence!("deeds-added-by-hand", "Added by hand")
        } else {
            let fields = Listed(fields.split(',').map(field).collect());
            sentence!("deeds-edited-by-hand", "Edited by hand: {fields}", fields)
        };
        Ok(entry(row.get(0)?, HistoryKind::Edited, said))
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
        [later, earlier] => {
            let (before, after) =
                (told(&earlier.organisation, &earlier.position), told(&later.organisation, &later.position));
            let said = sentence!("deeds-changed-jobs", "{before} → {after}", before, after);
            Some(entry(format!("{}T00:00:00Z", later.seen_on), HistoryKind::JobChange, said))
        }
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
        let said = merged_with(card, &merged, &filled, &row.get::<_, String>(3)?);
        Ok(entry(row.get(0)?, HistoryKind::Merged, said))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn merged_with(
    card: &PersonCard,
    merged: &Map<String, Value>,
    filled: &Map<String, Value>,
    organisation: &str,
) -> Sentence {
    let said = |column: &str| merged.get(column).and_then(Value::as_str).unwrap_or_default().to_owned();
    let values = [
        ("nickname", "nickname", said("nickname"), &card.nickname),
        ("organisation_id", "organisation", organisation.to_owned(), &card.organisation),
        ("department", "department", said("department"), &card.department),
        ("position", "position", said("position"), &card.position),
        ("birthday", "birthday", said("birthday"), card.birthday.as_ref().unwrap_or(&card.uid)),
        ("notes", "notes", said("notes"), &card.notes),
    ];
    let lost: Vec<Sentence> = values
        .iter()
        .filter(|(column, _, said, kept)| !said.is_empty() && said != *kept && !filled.contains_key(*column))
        .map(|(_, name, value, _)| sentence!("deeds-field-value", "{field} “{value}”", field = field(name), value))
        .collect();
    let name = said("name");
    if lost.is_empty() {
        sentence!("deeds-merged-with", "Merged with {name}", name)
    } else {
        sentence!("deeds-merged-with-lost", "Merged with {name}, who had {lost}", name, lost = Listed(lost))
    }
}

/// A field by its name; one that the interface has no word for stays as it is.
fn field(name: &str) -> Sentence {
    Sentence::word(format!("people-field-{}", name.trim_end_matches("_id")), name.replace('_', " "))
}

fn entry(at: String, kind: HistoryKind, said: Sentence) -> HistoryEntry {
    HistoryEntry { at, kind, text: said.to_string(), said }
}
