//! What refers to people. Rule: found from the schema itself, so that a new table cannot be forgotten.

use super::PersonId;
use crate::failure::Result;
use crate::storage::{ForeignKey, Writing, foreign_keys, tracked_tables};
use rusqlite::Connection;

/// A column that refers to a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reference {
    pub table: String,
    pub column: String,
    pub may_be_null: bool,
}

/// All columns of all tables that refer to people, in alphabetical order.
pub(super) fn all(connection: &Connection) -> Result<Vec<Reference>> {
    let mut found = Vec::new();
    for table in tracked_tables(connection)? {
        let of_people = foreign_keys(connection, &table)?.into_iter().filter(|key| key.to == "person");
        found.extend(of_people.map(|ForeignKey { column, may_be_null, .. }| Reference {
            table: table.clone(),
            column,
            may_be_null,
        }));
    }
    found.sort();
    Ok(found)
}

/// Tables that only mention people: their rows stay, without them.
const MENTIONS: [&str; 4] = ["event_attendee", "import_record", "opportunity", "plan_answer"];

/// Deletes these people and all that is theirs. What only mentions them (the record of an import) stays, without them.
pub(super) fn delete(writing: &Writing<'_>, people: &[PersonId]) -> Result<()> {
    let chosen = serde_json::json!(people).to_string();
    let these = "(SELECT value FROM json_each(?1))";
    for sql in [
        format!("DELETE FROM merge_row WHERE merge_id IN (SELECT id FROM merge WHERE kept_id IN {these})"),
        format!("DELETE FROM ask_topic WHERE ask_id IN (SELECT id FROM ask WHERE person_id IN {these})"),
        format!(
            "UPDATE promise SET exchange_id = NULL
              WHERE exchange_id IN (SELECT id FROM exchange WHERE person_id IN {these})"
        ),
    ] {
        writing.execute(&sql, [&chosen])?;
    }
    let guided = format!("(SELECT id FROM mentorship WHERE person_id IN {these})");
    let sql = format!("UPDATE promise SET mentorship_id = NULL WHERE mentorship_id IN {guided}");
    writing.execute(&sql, [&chosen])?;
    for table in ["mentorship_session", "mentorship_milestone", "mentorship_topic"] {
        writing.execute(&format!("DELETE FROM {table} WHERE mentorship_id IN {guided}"), [&chosen])?;
    }
    let shared = with_nobody_else(writing, &chosen)?;
    for Reference { table, column, may_be_null } in all(writing)? {
        let sql = if may_be_null && MENTIONS.contains(&table.as_str()) {
            format!("UPDATE {table} SET {column} = NULL WHERE {column} IN {these}")
        } else {
            format!("DELETE FROM {table} WHERE {column} IN {these}")
        };
        writing.execute(&sql, [&chosen])?;
    }
    delete_interactions(writing, &shared)?;
    writing.execute(&format!("DELETE FROM person WHERE id IN {these}"), [&chosen])?;
    Ok(())
}

/// The interactions, as a JSON array, that nobody but these people had part in.
fn with_nobody_else(connection: &Connection, people: &str) -> Result<String> {
    Ok(connection
        .prepare_cached(
            "SELECT json_group_array(id) FROM (
               SELECT DISTINCT interaction_id AS id FROM interaction_person AS p
                WHERE person_id IN (SELECT value FROM json_each(?1))
                  AND NOT EXISTS (SELECT 1 FROM interaction_person AS o WHERE o.interaction_id = p.interaction_id
                                   AND o.person_id NOT IN (SELECT value FROM json_each(?1))))",
        )?
        .query_row([people], |row| row.get(0))?)
}

fn delete_interactions(writing: &Writing<'_>, interactions: &str) -> Result<()> {
    let these = "(SELECT value FROM json_each(?1))";
    for table in ["exchange", "promise", "ask", "insight"] {
        let sql = format!("UPDATE {table} SET interaction_id = NULL WHERE interaction_id IN {these}");
        writing.execute(&sql, [interactions])?;
    }
    writing.execute(&format!("DELETE FROM mentorship_session WHERE interaction_id IN {these}"), [interactions])?;
    writing.execute(&format!("DELETE FROM interaction_topic WHERE interaction_id IN {these}"), [interactions])?;
    writing.execute(&format!("DELETE FROM interaction WHERE id IN {these}"), [interactions])?;
    Ok(())
}
