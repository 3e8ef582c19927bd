//! What a record is about. Rule: a name that is new makes a new topic, and a blank one says nothing.

use super::TopicId;
use super::edit::ensure;
use crate::failure::Result;
use crate::storage::Writing;
use rusqlite::params;

/// The record is about these topics and no others. `record` is the name of its table; what it is about stands in that of its topics.
pub(crate) fn set_of_record(writing: &Writing<'_>, record: &'static str, id: i64, names: &[String]) -> Result<()> {
    let kept = add_to_record(writing, record, id, names)?;
    writing
        .prepare_cached(&format!(
            "DELETE FROM {record}_topic WHERE {record}_id = ?1 AND topic_id NOT IN (SELECT value FROM json_each(?2))"
        ))?
        .execute(params![id, serde_json::json!(kept).to_string()])?;
    Ok(())
}

/// The record is about these topics, too.
pub(crate) fn add_to_record(
    writing: &Writing<'_>,
    record: &'static str,
    id: i64,
    names: &[String],
) -> Result<Vec<TopicId>> {
    let mut insert = writing.prepare_cached(&format!(
        "INSERT INTO {record}_topic ({record}_id, topic_id) VALUES (?1, ?2) ON CONFLICT ({record}_id, topic_id) DO NOTHING"
    ))?;
    let mut added = Vec::with_capacity(names.len());
    for name in names.iter().filter(|name| !name.trim().is_empty()) {
        let topic = ensure(writing, name)?;
        insert.execute(params![id, topic])?;
        added.push(topic);
    }
    Ok(added)
}
