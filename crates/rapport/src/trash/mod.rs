//! What was deleted, for as long as it can be brought back. Rule: 30 days, however much was done since; what comes back is what was
//! deleted, with all that went with it, and nothing that was done since is lost for it.

mod back;
mod list;
mod words;

pub use back::{BroughtBack, bring_back};
pub use list::page;

use crate::storage::stored_words;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What can lie in the trash; each is called as its table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TrashKind {
    Person,
    Interaction,
    Event,
    Exchange,
    Promise,
    Ask,
    Introduction,
    Relation,
    Membership,
    Note,
    Topic,
    Insight,
    Contribution,
    Learning,
    Opportunity,
    Mentorship,
    MessageTemplate,
}

stored_words!(TrashKind {
    Person = "person",
    Interaction = "interaction",
    Event = "event",
    Exchange = "exchange",
    Promise = "promise",
    Ask = "ask",
    Introduction = "introduction",
    Relation = "relation",
    Membership = "membership",
    Note = "note",
    Topic = "topic",
    Insight = "insight",
    Contribution = "contribution",
    Learning = "learning",
    Opportunity = "opportunity",
    Mentorship = "mentorship",
    MessageTemplate = "message_template",
});

/// One deleted record: which operation deleted it, and which row it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TrashKey {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub operation: i64,
    pub kind: TrashKind,
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub row: i64,
}

/// A deleted record as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Trashed {
    pub key: TrashKey,
    /// As it was called: a name, or the beginning of what was written.
    pub title: String,
    /// Its own day and whom it was with; empty where nothing more tells.
    pub on: Option<String>,
    pub people: Vec<String>,
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub deleted_at: DateTime<Utc>,
    /// Until when it can be brought back.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub kept_until: DateTime<Utc>,
}

/// The last deleted first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TrashPage {
    pub rows: Vec<Trashed>,
    /// How many there are in all.
    pub total: u32,
}

/// Which of what was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TrashQuery {
    /// Every word must be found.
    pub search: String,
    /// Null: of every kind.
    pub kind: Option<TrashKind>,
}

#[cfg(test)]
mod tests;
