//! Interactions as they are shown. Rule: those of a page are read with a few queries, however many there are.

use super::edit::gone;
use super::{Interaction, InteractionId, NamedEvent, NamedPerson};
use crate::failure::Result;
use rusqlite::{Connection, Row};
use std::collections::HashMap;

/// # Errors
/// `NotFound` where it is gone.
pub fn get(connection: &Connection, id: InteractionId) -> Result<Interaction> {
    of_ids(connection, &[id])?.pop().ok_or_else(gone)
}

/// Those of these that are there, in this order.
pub fn of_ids(connection: &Connection, ids: &[InteractionId]) -> Result<Vec<Interaction>> {
    let chosen = serde_json::json!(ids).to_string();
    let mut statement = connection.prepare_cached(
        "SELECT i.id, i.uid, i.kind, i.on_date, i.at_time, i.minutes, i.depth, i.began, i.event_id, e.title, i.notes
           FROM interaction AS i LEFT JOIN event AS e ON e.id = i.event_id
          WHERE i.id IN (SELECT value FROM json_each(?1))",
    )?;
    let rows = statement.query_map([&chosen], read)?;
    let mut found: HashMap<InteractionId, Interaction> = HashMap::with_capacity(ids.len());
    for row in rows {
        let interaction = row?;
        found.insert(interaction.id, interaction);
    }
    let mut statement = connection.prepare_cached(
        "SELECT ip.interaction_id, p.id, p.name FROM interaction_person AS ip JOIN person AS p ON p.id = ip.person_id
          WHERE ip.interaction_id IN (SELECT value FROM json_each(?1)) ORDER BY ip.id",
    )?;
    let mut rows = statement.query([&chosen])?;
    while let Some(row) = rows.next()? {
        if let Some(interaction) = found.get_mut(&row.get(0)?) {
            interaction.people.push(NamedPerson::read(row, 1, 2)?);
        }
    }
    let mut statement = connection.prepare_cached(
        "SELECT it.interaction_id, t.name FROM interaction_topic AS it JOIN topic AS t ON t.id = it.topic_id
          WHERE it.interaction_id IN (SELECT value FROM json_each(?1)) ORDER BY t.name_key",
    )?;
    let mut rows = statement.query([&chosen])?;
    while let Some(row) = rows.next()? {
        if let Some(interaction) = found.get_mut(&row.get(0)?) {
            interaction.topics.push(row.get(1)?);
        }
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Interaction> {
    Ok(Interaction {
        id: row.get(0)?,
        uid: row.get(1)?,
        kind: row.get(2)?,
        on: row.get(3)?,
        at: row.get(4)?,
        minutes: row.get(5)?,
        depth: row.get(6)?,
        began: row.get(7)?,
        people: Vec::new(),
        event: NamedEvent::read_if_any(row, 8, 9)?,
        topics: Vec::new(),
        notes: row.get(10)?,
    })
}
