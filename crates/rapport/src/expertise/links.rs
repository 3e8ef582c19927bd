//! The people and topics of a record. Rule: insights, contributions and learning are linked in the same way, and read in one query a page.

use crate::failure::Result;
use crate::interactions::NamedPerson;
use crate::people::{self, PersonId};
use crate::storage::Writing;
use crate::topics::{self, TopicId};
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// Which kind of record; its word is the name of its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Record {
    Insight,
    Contribution,
    Learning,
}

impl Record {
    pub const ALL: [Self; 3] = [Self::Insight, Self::Contribution, Self::Learning];

    pub(crate) fn table(self) -> &'static str {
        match self {
            Self::Insight => "insight",
            Self::Contribution => "contribution",
            Self::Learning => "learning",
        }
    }
}

/// What a record is linked with.
#[derive(Debug, Default)]
pub(super) struct Links {
    pub people: Vec<NamedPerson>,
    pub topics: Vec<String>,
}

/// The record has these people and topics and no others. A new name of a topic makes a new topic.
pub(super) fn set(writing: &Writing<'_>, record: Record, id: i64, people: &[PersonId], names: &[String]) -> Result<()> {
    let table = record.table();
    let mut insert = writing.prepare_cached(&format!(
        "INSERT INTO {table}_person ({table}_id, person_id) VALUES (?1, ?2) ON CONFLICT ({table}_id, person_id) DO NOTHING"
    ))?;
    for person in people {
        people::name(writing, *person)?;
        insert.execute(params![id, person.0])?;
    }
    writing
        .prepare_cached(&format!(
            "DELETE FROM {table}_person WHERE {table}_id = ?1 AND person_id NOT IN (SELECT value FROM json_each(?2))"
        ))?
        .execute(params![id, serde_json::json!(people).to_string()])?;
    topics::set_of_record(writing, table, id, names)
}

pub(crate) fn remove_links(writing: &Writing<'_>, record: Record, id: i64) -> Result<()> {
    let table = record.table();
    for column in ["person", "topic"] {
        writing.execute(&format!("DELETE FROM {table}_{column} WHERE {table}_id = ?1"), [id])?;
    }
    Ok(())
}

/// The links of these records.
pub(super) fn of(connection: &Connection, record: Record, ids: &[i64]) -> Result<HashMap<i64, Links>> {
    let table = record.table();
    let chosen = serde_json::json!(ids).to_string();
    let mut found: HashMap<i64, Links> = HashMap::with_capacity(ids.len());
    let mut statement = connection.prepare_cached(&format!(
        "SELECT l.{table}_id, p.id, p.name FROM {table}_person AS l JOIN person AS p ON p.id = l.person_id
          WHERE l.{table}_id IN (SELECT value FROM json_each(?1)) ORDER BY l.id"
    ))?;
    let mut rows = statement.query([&chosen])?;
    while let Some(row) = rows.next()? {
        let person = NamedPerson::read(row, 1, 2)?;
        found.entry(row.get(0)?).or_default().people.push(person);
    }
    let mut statement = connection.prepare_cached(&format!(
        "SELECT l.{table}_id, t.name FROM {table}_topic AS l JOIN topic AS t ON t.id = l.topic_id
          WHERE l.{table}_id IN (SELECT value FROM json_each(?1)) ORDER BY t.name_key"
    ))?;
    let mut rows = statement.query([&chosen])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().topics.push(row.get(1)?);
    }
    Ok(found)
}

/// The condition of a page, for the parameters `:person`, `:topic`, `:event`, `:from`, `:until` and `:words`, each of which may be null.
/// What is asked for leads to its records through an index; what is not, costs nothing.
pub(super) fn found(record: Record, person: Option<PersonId>, topic: Option<TopicId>, words: Option<&str>) -> String {
    let table = record.table();
    let people = asked(person, ":person", &format!("SELECT {table}_id FROM {table}_person WHERE person_id = :person"));
    let topics = asked(topic, ":topic", &format!("SELECT {table}_id FROM {table}_topic WHERE topic_id = :topic"));
    let words = asked(words, ":words", &format!("SELECT rowid FROM search_{table}_words WHERE words MATCH :words"));
    format!(
        "{people} AND {topics} AND {words} AND (:event IS NULL OR x.event_id = :event)
         AND (:from IS NULL OR x.on_date >= :from) AND (:until IS NULL OR x.on_date <= :until)"
    )
}

fn asked<T>(given: Option<T>, parameter: &str, records: &str) -> String {
    match given {
        Some(_) => format!("x.id IN ({records})"),
        None => format!("{parameter} IS NULL"),
    }
}
