//! The topics of one person. Rule: what they stand for is settled by hand; what we talk about follows from what was logged.

use crate::failure::Result;
use crate::people::{self, PersonId};
use rusqlite::{Connection, params};
use serde::Serialize;

/// So many of those we talked about are told.
const TOLD: u32 = 8;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PersonTopics {
    /// By name.
    pub stands_for: Vec<String>,
    /// The others of which there were talks, the most frequent first.
    pub talked_about: Vec<TalkedAbout>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TalkedAbout {
    pub name: String,
    /// In how many interactions.
    pub times: u32,
}

/// What somebody stands for, and what we talk about.
///
/// # Errors
/// `NotFound` where the person is gone.
pub fn of_person(connection: &Connection, person: PersonId) -> Result<PersonTopics> {
    people::name(connection, person)?;
    let mut settled = connection.prepare_cached(
        "SELECT t.name FROM person_topic AS p JOIN topic AS t ON t.id = p.topic_id WHERE p.person_id = ?1 ORDER BY t.name_key",
    )?;
    let mut talked = connection.prepare_cached(
        "SELECT t.name, count(*) FROM interaction_person AS p
           JOIN interaction_topic AS x ON x.interaction_id = p.interaction_id JOIN topic AS t ON t.id = x.topic_id
          WHERE p.person_id = ?1 AND x.topic_id NOT IN (SELECT topic_id FROM person_topic WHERE person_id = ?1)
          GROUP BY t.id ORDER BY 2 DESC, t.name_key LIMIT ?2",
    )?;
    Ok(PersonTopics {
        stands_for: settled.query_map([person.0], |row| row.get(0))?.collect::<Result<_, _>>()?,
        talked_about: talked
            .query_map(params![person.0, TOLD], |row| Ok(TalkedAbout { name: row.get(0)?, times: row.get(1)? }))?
            .collect::<Result<_, _>>()?,
    })
}
