//! Two topics made one. Rule: all that was about either is about the one that is kept, and the other's name means it from now on.

use super::edit::name_of;
use super::{TopicId, references};
use crate::failure::{Failure, Result};
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::params;

/// Makes `other` a part of `kept`. What is settled of the kept one holds; where it settles nothing, the other's does.
///
/// # Errors
/// `Invalid` where both are the same, `NotFound` where one is gone.
pub fn merge(store: &mut Store, kept: TopicId, other: TopicId, now: DateTime<Utc>) -> Result<Done<()>> {
    if kept == other {
        return Err(Failure::invalid(sentence!(
            "failures-topics-one-already",
            "This is one topic already. Choose two."
        )));
    }
    store.transact(Op::MergeTopics, now, |writing| {
        let (into, from) = (name_of(writing, kept)?, name_of(writing, other)?);
        writing.title(sentence!("deeds-merged", "Merged {from} into {into}", from, into));
        writing.execute(
            "UPDATE topic SET target_level = coalesce(topic.target_level, o.target_level), note = coalesce(topic.note, o.note)
               FROM topic AS o WHERE topic.id = ?1 AND o.id = ?2",
            params![kept, other],
        )?;
        for (table, column) in references::all(writing)? {
            // What both have is kept once; of two assessments of a day, the kept topic's.
            writing.execute(
                &format!("UPDATE OR IGNORE {table} SET {column} = ?1 WHERE {column} = ?2"),
                params![kept, other],
            )?;
            writing.execute(&format!("DELETE FROM {table} WHERE {column} = ?1"), [other])?;
        }
        writing.execute(
            "INSERT INTO topic_alias (topic_id, name, name_key) SELECT ?1, name, name_key FROM topic WHERE id = ?2",
            params![kept, other],
        )?;
        writing.execute("DELETE FROM topic WHERE id = ?1", [other])?;
        Ok(())
    })
}
