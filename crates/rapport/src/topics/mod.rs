//! Fields of expertise. Rule: one topic however it is written; the spelling that came first stays.

use crate::failure::{Failure, Result};
use crate::folding::fold;
use crate::storage::{Writing, row_key};
use rusqlite::{OptionalExtension, params};

row_key! {
    /// A topic's key inside one database.
    TopicId
}

/// The topic of this name, made where there is none.
///
/// # Errors
/// `Invalid` where the name is blank.
pub fn ensure(writing: &Writing<'_>, name: &str) -> Result<TopicId> {
    let name = name.trim().trim_start_matches('#');
    let key = fold(name);
    if key.is_empty() {
        return Err(Failure::invalid("A topic needs a name. Type one, such as storage."));
    }
    let mut find = writing.prepare_cached("SELECT id FROM topic WHERE name_key = ?1")?;
    if let Some(id) = find.query_row([&key], |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let mut insert = writing.prepare_cached("INSERT INTO topic (uid, name, name_key) VALUES (?1, ?2, ?3)")?;
    Ok(TopicId(insert.insert(params![writing.new_uid(), name, key])?))
}
