//! The words in which each side is asked. Rule: a text to be changed; each side may say no, and is told so.

use super::{IntroductionId, Side};
use crate::failure::Result;
use crate::promises::Whose;
use rusqlite::{Connection, OptionalExtension};

struct Known {
    whose: Whose,
    why: String,
    /// First, then second: given name, name, position, organisation.
    people: [[String; 4]; 2],
}

/// A text to ask this side whether they want to be introduced; where another one introduces me, the text that asks for it.
///
/// # Errors
/// `NotFound` where the introduction is gone.
pub fn wording(connection: &Connection, id: IntroductionId, side: Side) -> Result<String> {
    let known = find(connection, id)?;
    let [first, second] = &known.people;
    let [given, ..] = if side == Side::First { first } else { second };
    let [other_given, other_name, position, organisation] = if side == Side::First { second } else { first };
    let why = known.why.trim().trim_end_matches('.');
    let post = match (position.as_str(), organisation.as_str()) {
        ("", "") => String::new(),
        ("", organisation) => format!(" ({organisation})"),
        (position, "") => format!(" ({position})"),
        (position, organisation) => format!(" ({position} at {organisation})"),
    };
    Ok(match (known.whose, side) {
        (Whose::Mine, _) => {
            let because = if why.is_empty() {
                "I think you would have things to say to each other.".to_owned()
            } else {
                format!("Why I think of you two: {why}.")
            };
            format!(
                "Hello {given},\n\nMay I introduce you to {other_name}{post}? {because}\n\n\
                 If you would rather not, or not now, just say so. I write to you both only once you have both said yes.\n"
            )
        }
        (Whose::Theirs, Side::First) => {
            let because = if why.is_empty() { String::new() } else { format!(" What it is about: {why}.") };
            format!(
                "Hello {given},\n\nWould you introduce me to {other_name}{post}?{because}\n\n\
                 Please ask {other_given} first, and no is a fine answer.\n"
            )
        }
        (Whose::Theirs, Side::Second) => {
            let about = if why.is_empty() { String::new() } else { format!(" What it is about: {why}.") };
            format!(
                "Hello {given},\n\n{other_name} thought that we should get to know each other.{about} \
                 Would you have half an hour in the next weeks?\n"
            )
        }
    })
}

fn find(connection: &Connection, id: IntroductionId) -> Result<Known> {
    let mut statement = connection.prepare_cached(
        "SELECT i.whose, i.why, coalesce(nullif(f.given, ''), f.name), f.name, coalesce(f.position, ''),
                coalesce(fo.name, ''), coalesce(nullif(s.given, ''), s.name), s.name, coalesce(s.position, ''),
                coalesce(so.name, '')
           FROM introduction AS i JOIN person AS f ON f.id = i.first_id JOIN person AS s ON s.id = i.second_id
           LEFT JOIN organisation AS fo ON fo.id = f.organisation_id
           LEFT JOIN organisation AS so ON so.id = s.organisation_id WHERE i.id = ?1",
    )?;
    let found = statement.query_row([id], |row| {
        let first = [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        let second = [row.get(6)?, row.get(7)?, row.get(8)?, row.get(9)?];
        Ok(Known { whose: row.get(0)?, why: row.get(1)?, people: [first, second] })
    });
    found.optional()?.ok_or_else(super::edit::gone)
}
