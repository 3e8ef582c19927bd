//! The text of a template for one person. Rule: only what the records say stands in it; what they do not say is told.

use super::{Field, MessageDraft, Piece, TemplateChoice, fields, parse, templates};
use crate::failure::Result;
use crate::people::{self, PersonId};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;

/// A draft for this person.
///
/// # Errors
/// `NotFound` where the person or the template is gone, `Invalid` where the template is broken.
pub fn draft(
    connection: &Connection,
    person: PersonId,
    template: &TemplateChoice,
    today: NaiveDate,
) -> Result<MessageDraft> {
    people::name(connection, person)?;
    let pieces = parse(&templates::body(connection, template)?)?;
    let mut values = HashMap::new();
    for field in Field::ALL {
        values.insert(field, fields::value(connection, person, field, today)?);
    }
    let mut missing = Vec::new();
    let mut text = String::new();
    write(&pieces, &values, &mut text, &mut missing);
    let one = |sql: &str| {
        let found = connection.prepare_cached(sql)?.query_row([person.0], |row| row.get::<_, String>(0)).optional()?;
        Ok::<_, crate::Failure>(found.unwrap_or_default())
    };
    Ok(MessageDraft {
        text: without_gaps(&text),
        missing,
        email: one("SELECT address FROM email WHERE person_id = ?1 ORDER BY id LIMIT 1")?,
        profile: one("SELECT url FROM url WHERE person_id = ?1 AND profile LIKE 'linkedin:%' ORDER BY id LIMIT 1")?,
    })
}

fn write(pieces: &[Piece], values: &HashMap<Field, String>, text: &mut String, missing: &mut Vec<Field>) {
    for piece in pieces {
        match piece {
            Piece::Text(written) => text.push_str(written),
            Piece::Value(field) => match values.get(field).filter(|value| !value.is_empty()) {
                Some(value) => text.push_str(value),
                None if missing.contains(field) => {}
                None => missing.push(*field),
            },
            Piece::Choice(field, first, second) => {
                let has = values.get(field).is_some_and(|value| !value.is_empty());
                write(if has { first } else { second }, values, text, missing);
            }
        }
    }
}

/// Without the empty lines that parts left out leave behind: never two in a row.
fn without_gaps(text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && kept.last().is_none_or(|last| last.is_empty())) {
            kept.push(line);
        }
    }
    kept.join("\n").trim_end().to_owned()
}
