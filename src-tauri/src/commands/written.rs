//! What a write answers. Rule: views refresh from the changes and never guess.

use rapport::people::PersonId;
use rapport::storage::{Changes, Done};
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub struct Written {
    /// The person that was made or is to be shown now.
    pub person: Option<PersonId>,
    pub changes: Changes,
}

impl Written {
    pub fn of<T>(done: Done<T>) -> Self {
        Self { person: None, changes: done.changes }
    }

    pub fn showing(person: PersonId, changes: Changes) -> Self {
        Self { person: Some(person), changes }
    }
}

/// What adding a record answers.
#[derive(Debug, Serialize, TS)]
pub struct Added {
    /// The record's key.
    #[ts(type = "number")]
    pub id: i64,
    pub changes: Changes,
}
