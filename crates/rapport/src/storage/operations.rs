//! The names of what can be done, and what doing it changed. Rule: whoever shows data refreshes from [`Changes`] and never guesses.

use crate::people::PersonId;
use serde::Serialize;

/// Every kind of write there is. Stored by its snake_case name, so a name is never reused for another thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Op {
    AddPerson,
    EditPerson,
    DeletePeople,
    TagPeople,
    MergePeople,
    PartPerson,
    DecideDuplicate,
    AnswerOffer,
    Import,
    UndoImport,
    RememberMapping,
    ChangeSettings,
}

/// What one operation changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Changes {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub operation: i64,
    pub op: Op,
    /// What it did, ready to be shown beside *Undo*: `Deleted 3 people`.
    pub title: String,
    pub people: ChangedPeople,
}

/// Which people an operation touched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ChangedPeople {
    None,
    /// At most 200.
    These(Vec<PersonId>),
    Many,
}

/// A finished transaction: what the work returned, and what it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<T> {
    pub value: T,
    pub changes: Changes,
}

/// What *Undo* and *Redo* would do now; null where there is nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct JournalState {
    pub undo: Option<String>,
    pub redo: Option<String>,
}
