//! What an import would change, shown before anything is. Rule: nothing is written until it is applied.

mod absorb;
mod apply;
mod beside;
mod compare;
mod decide;
mod digest;
mod myself;
mod organisations;
mod plan;
mod proposal;
mod related;
mod resolve;
mod show;
mod sort;
#[cfg(test)]
mod tests;
mod values;
mod whole;
mod write;

pub use proposal::Preview;

use super::contact::Labelled;
use super::happenings::{Becomes, Brought};
use super::reading::{DatesReading, Format, LeftOutReason, MessageText, Problem, TableReading, Take};
use crate::people::{MatchReason, PersonId};
use crate::storage::stored_words;
use serde::{Deserialize, Serialize};

/// What becomes of one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Outcome {
    New,
    Same,
    Changed,
    Unsure,
    LeftOut,
    Broken,
    /// It names an organisation that is not known yet, or whose web address is not.
    Organisation,
}

stored_words!(Outcome {
    New = "new",
    Same = "same",
    Changed = "changed",
    Unsure = "unsure",
    LeftOut = "left_out",
    Broken = "broken",
    Organisation = "organisation",
});

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Counts {
    pub new: u32,
    pub same: u32,
    pub changed: u32,
    pub unsure: u32,
    pub left_out: u32,
    pub broken: u32,
    /// Organisations that are made or filled in; those known already count as same.
    #[serde(default)]
    pub organisations: u32,
    /// Beside people.
    #[serde(default)]
    pub brought: Brought,
}

/// The preview in short; the records are asked for by page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewSummary {
    /// Names this preview in later calls.
    pub preview: u32,
    /// What was dropped, as the user knows it.
    pub title: String,
    pub files: Vec<FilePreview>,
    pub counts: Counts,
    /// Of the changed: people whose organisation or position is a new one.
    pub job_changes: u32,
    /// Of the new: the earliest `met on`, `YYYY-MM-DD`.
    pub known_since: Option<chrono::NaiveDate>,
    /// The first 200; `problem_count` tells how many there are.
    pub problems: Vec<Problem>,
    pub problem_count: u32,
    /// Fields of the user's own profile that would be set, as lines to be shown.
    pub myself: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FilePreview {
    pub file: String,
    pub format: Format,
    pub encoding: String,
    pub table: Option<TableReading>,
    /// How dates in numbers were read; null where none can be read in two ways.
    pub dates: Option<DatesReading>,
    pub records: u32,
    /// How many records were left out, by reason.
    pub left_out: Vec<LeftOutCount>,
    /// What its records become beside people.
    pub becomes: Vec<Becomes>,
    /// Of a file of what happened: what the user wants of it; null for others.
    pub take: Option<Take>,
    /// Of messages: whether their words are kept; null for others.
    pub message_text: Option<MessageText>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LeftOutCount {
    pub reason: LeftOutReason,
    pub records: u32,
}

/// One record of the preview, with what is known of its counterpart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewRecord {
    /// Names this record in decisions: its place among all records of the preview.
    pub index: u32,
    pub file: String,
    pub record: u32,
    pub line: u32,
    pub outcome: Outcome,
    pub name: String,
    pub organisation: String,
    pub position: String,
    /// All that the record says, under the names of the fields.
    pub values: Vec<Labelled>,
    /// Who it is, or may be: the most likely first.
    pub candidates: Vec<Candidate>,
    /// Against the first candidate: what differs.
    pub differences: Vec<Difference>,
    pub change: ChangeKind,
    /// What stands decided (the user's choice, or the one proposed).
    pub decision: Decision,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Candidate {
    /// Null: not yet in Rapport, but an earlier record of the same preview.
    pub person: Option<PersonId>,
    pub name: String,
    pub organisation: String,
    pub position: String,
    pub values: Vec<Labelled>,
    pub reasons: Vec<MatchReason>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Difference {
    /// A field of `PersonEdit`.
    pub field: String,
    pub here: String,
    pub in_file: String,
    /// The user typed what is here: it stays, and the file's value is offered.
    pub typed_here: bool,
}

/// What kind of change a changed record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ChangeKind {
    None,
    /// Another organisation.
    NewJob,
    /// Another position in the same organisation.
    NewPosition,
    /// Organisation and position are gone.
    LeftJob,
    /// Only spelt otherwise.
    Spelling,
    /// More is known (an address, a number …).
    MoreDetails,
}

/// What is to be done with a record. `Merge` makes one person of both, `Update` also lets the file's values replace what an
/// earlier import brought, `KeepBoth` makes a person of its own, `LeaveOut` takes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Decision {
    Merge,
    Update,
    KeepBoth,
    LeaveOut,
    /// Unsure, and nobody decided: a person of its own, and the pair waits under *Possible duplicates*.
    Undecided,
}

/// The user's choice for one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RecordDecision {
    pub index: u32,
    pub decision: Decision,
    /// With whom, where several may be meant: place in `candidates`.
    pub candidate: u32,
}

/// What an applied import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Applied {
    /// Null where nothing was new or changed: then nothing was written, and there is nothing to undo.
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub batch: Option<i64>,
    pub batch_uid: Option<String>,
    pub counts: Counts,
}

/// One entry of the import history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Batch {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub id: i64,
    pub uid: String,
    /// UTC, RFC 3339.
    pub applied_at: String,
    pub title: String,
    pub counts: Counts,
    pub undone: bool,
}

/// What undoing an import left in place, because it was edited since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BatchUndone {
    pub people_removed: u32,
    pub people_restored: u32,
    /// Names of the people who were kept; the first 100.
    pub kept: Vec<String>,
    pub kept_count: u32,
}

/// How far a long job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Progress {
    pub step: Step,
    pub done: u32,
    /// 0 where it is not known yet.
    pub total: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Step {
    /// A backup is made first.
    BackingUp,
    Restoring,
    /// Files are encrypted, or made plain again.
    Converting,
    Reading,
    Comparing,
    Writing,
    Indexing,
}
