//! Asks as they are listed. Rule: what is still looked for stands first.

use super::{Ask, AskId, Asks, AsksQuery};
use crate::failure::Result;
use crate::people::PersonId;
use crate::promises::Whose;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const FOUND: &str = "(:person IS NULL OR a.person_id = :person) AND (:state IS NULL OR a.state = :state)
    AND (:whose IS NULL OR (:whose = 'mine') = (a.person_id IS NULL))";

const COLUMNS: &str = "a.id, a.uid, a.person_id, coalesce(p.name, ''), a.what, a.asked_on, a.state, a.settled_on,
    a.outcome, a.interaction_id, (SELECT json_group_array(name) FROM (SELECT t.name FROM ask_topic AS l
      JOIN topic AS t ON t.id = l.topic_id WHERE l.ask_id = a.id ORDER BY t.name_key))
    FROM ask AS a LEFT JOIN person AS p ON p.id = a.person_id";

/// A page of what the query finds.
pub fn list(connection: &Connection, query: &AsksQuery, offset: u32, limit: u32) -> Result<Asks> {
    let person = query.person.map(|person| person.0);
    let total = connection
        .prepare_cached(&format!("SELECT count(*) FROM ask AS a WHERE {FOUND}"))?
        .query_row(named_params! { ":person": person, ":whose": query.whose, ":state": query.state }, |row| {
            row.get(0)
        })?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} WHERE {FOUND}
          ORDER BY a.state <> 'open', coalesce(a.settled_on, a.asked_on) DESC, a.id DESC LIMIT :limit OFFSET :offset"
    ))?;
    let rows = statement.query_map(
        named_params! { ":person": person, ":whose": query.whose, ":state": query.state, ":limit": limit,
        ":offset": offset },
        read,
    )?;
    Ok(Asks { rows: rows.collect::<std::result::Result<_, _>>()?, total })
}

/// One ask.
pub(super) fn one(connection: &Connection, id: AskId) -> Result<Ask> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} WHERE a.id = ?1"))?;
    statement.query_row([id], read).optional()?.ok_or_else(super::edit::gone)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Ask> {
    let person = row.get::<_, Option<PersonId>>(2)?;
    Ok(Ask {
        id: row.get(0)?,
        uid: row.get(1)?,
        whose: if person.is_some() { Whose::Theirs } else { Whose::Mine },
        person,
        name: row.get(3)?,
        what: row.get(4)?,
        asked_on: row.get(5)?,
        state: row.get(6)?,
        settled_on: row.get(7)?,
        outcome: row.get(8)?,
        interaction: row.get(9)?,
        topics: serde_json::from_str(&row.get::<_, String>(10)?).unwrap_or_default(),
    })
}
