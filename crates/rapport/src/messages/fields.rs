//! What a template can say of a person, and of its writer. Rule: each field is read from the records, and empty where they do not tell.

use crate::failure::{Failure, Result};
use crate::people::PersonId;
use crate::settings;
use chrono::{Datelike, Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Params};
use serde::Serialize;

/// So long a post counts as new.
const NEW_JOB_DAYS: u64 = 180;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Field {
    Name,
    Given,
    LastTopic,
    LastTalk,
    Event,
    Promise,
    NewJob,
    /// What the user is called.
    Me,
}

impl Field {
    pub const ALL: [Self; 8] =
        [Self::Name, Self::Given, Self::LastTopic, Self::LastTalk, Self::Event, Self::Promise, Self::NewJob, Self::Me];

    /// As it is written in a template.
    pub fn written(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Given => "given",
            Self::LastTopic => "last_topic",
            Self::LastTalk => "last_talk",
            Self::Event => "event",
            Self::Promise => "promise",
            Self::NewJob => "new_job",
            Self::Me => "me",
        }
    }

    pub fn named(written: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.written() == written)
    }
}

/// What this field says of this person; empty where nothing tells.
pub(super) fn value(connection: &Connection, person: PersonId, field: Field, today: NaiveDate) -> Result<String> {
    let id = person.0;
    let found: Option<String> = match field {
        Field::Name => one(connection, "SELECT name FROM person WHERE id = ?1", [id])?,
        Field::Given => {
            let sql = "SELECT coalesce(nullif(given, ''), nullif(nickname, ''), name) FROM person WHERE id = ?1";
            one(connection, sql, [id])?
        }
        Field::LastTopic => one(connection, LAST_TOPIC, (id, today))?,
        Field::LastTalk => {
            let day: Option<NaiveDate> = one(connection, LAST_TALK, (id, today))?;
            day.map(|day| said(day, today))
        }
        Field::Event => one(connection, EVENT, (id, today.to_string()))?,
        Field::Promise => one(connection, PROMISE, [id])?,
        Field::NewJob => {
            let since = today.checked_sub_days(Days::new(NEW_JOB_DAYS)).unwrap_or(today);
            one(connection, NEW_JOB, (id, since))?
        }
        Field::Me => settings::own_name(connection)?,
    };
    Ok(found.unwrap_or_default())
}

const LAST_TOPIC: &str = "SELECT t.name FROM interaction_person AS p JOIN interaction AS i ON i.id = p.interaction_id
   JOIN interaction_topic AS l ON l.interaction_id = i.id JOIN topic AS t ON t.id = l.topic_id
  WHERE p.person_id = ?1 AND i.on_date <= ?2 ORDER BY i.on_date DESC, i.id DESC, l.id LIMIT 1";

const LAST_TALK: &str = "SELECT max(i.on_date) FROM interaction_person AS p
   JOIN interaction AS i ON i.id = p.interaction_id WHERE p.person_id = ?1 AND i.on_date <= ?2";

const EVENT: &str = "SELECT title FROM (
     SELECT e.title, e.starts FROM event_person AS p JOIN event AS e ON e.id = p.event_id
      WHERE p.person_id = ?1 AND p.standing = 'met'
     UNION ALL SELECT e.title, e.starts FROM interaction_person AS p JOIN interaction AS i ON i.id = p.interaction_id
       JOIN event AS e ON e.id = i.event_id WHERE p.person_id = ?1)
  WHERE substr(starts, 1, 10) <= ?2 ORDER BY starts DESC, title LIMIT 1";

const PROMISE: &str = "SELECT what FROM promise WHERE person_id = ?1 AND whose = 'mine' AND state = 'open'
  ORDER BY coalesce(due_on, '9999'), id LIMIT 1";

const NEW_JOB: &str = "SELECT CASE WHEN coalesce(p.position, '') = '' THEN o.name WHEN o.name IS NULL THEN p.position
                             ELSE p.position || ' at ' || o.name END
   FROM person AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id
  WHERE p.id = ?1 AND (o.name IS NOT NULL OR coalesce(p.position, '') <> '')
    AND EXISTS (SELECT 1 FROM employment AS e WHERE e.person_id = p.id AND e.until_date >= ?2)";

fn one<T: rusqlite::types::FromSql>(connection: &Connection, sql: &str, of: impl Params) -> Result<Option<T>> {
    let found = connection.prepare_cached(sql)?.query_row(of, |row| row.get::<_, Option<T>>(0)).optional();
    Ok(found.map_err(Failure::from)?.flatten())
}

/// A day as it is said in a letter: `on 3 May`, with its year where it is another one.
fn said(day: NaiveDate, today: NaiveDate) -> String {
    match (today - day).num_days() {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        _ if day.year() == today.year() => day.format("on %-d %B").to_string(),
        _ => day.format("on %-d %B %Y").to_string(),
    }
}
