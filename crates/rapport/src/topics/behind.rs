//! What stands behind the counts of a topic. Rule: just the records that the topic's page counts.

use super::{TopicId, edit};
use crate::failure::Result;
use crate::goals::{self, CountedKind, CountedRecords};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// A count on the page of a topic; those of insights, contributions and learning open their own lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TopicFigure {
    /// Who stands for it.
    People,
    Interactions,
    Events,
    Asks,
}

/// The records of one count: people by name, the others newest first.
pub fn records(connection: &Connection, topic: TopicId, figure: TopicFigure) -> Result<CountedRecords> {
    edit::name_of(connection, topic)?;
    let (kind, sql) = match figure {
        TopicFigure::People => (
            CountedKind::Person,
            "SELECT p.id, NULL FROM person_topic AS l JOIN person AS p ON p.id = l.person_id WHERE l.topic_id = ?1
              ORDER BY p.sort_key, p.id",
        ),
        TopicFigure::Interactions => (
            CountedKind::Interaction,
            "SELECT x.id, x.on_date FROM interaction_topic AS l JOIN interaction AS x ON x.id = l.interaction_id
              WHERE l.topic_id = ?1 ORDER BY x.on_date DESC, x.id DESC",
        ),
        TopicFigure::Events => (
            CountedKind::Event,
            "SELECT x.id, substr(x.starts, 1, 10) FROM event_topic AS l JOIN event AS x ON x.id = l.event_id
              WHERE l.topic_id = ?1 ORDER BY x.starts DESC, x.id DESC",
        ),
        TopicFigure::Asks => (
            CountedKind::Ask,
            "SELECT x.id, x.asked_on FROM ask_topic AS l JOIN ask AS x ON x.id = l.ask_id
              WHERE l.topic_id = ?1 ORDER BY x.asked_on DESC, x.id DESC",
        ),
    };
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([topic], |row| Ok((kind, row.get(0)?, row.get(1)?)))?;
    goals::told(connection, &rows.collect::<std::result::Result<Vec<_>, _>>()?)
}
