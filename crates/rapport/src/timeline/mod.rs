//! Everything that happened, in one line of time. Rule: newest first, in pages that begin where the last one ended, whatever came between.

mod kinds;
mod page;
mod words;

pub use page::page;
pub use words::search;
pub(crate) use words::words_query;

use crate::interactions::{Interaction, NamedPerson};
use crate::people::PersonId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TimelineKind {
    Interaction,
    Event,
    Exchange,
    Promise,
    Ask,
    Introduction,
    Note,
    /// Another employer or position.
    Post,
    Insight,
    Contribution,
    Learning,
    Opportunity,
    Mentorship,
}

impl TimelineKind {
    pub const ALL: [Self; 13] = [
        Self::Interaction,
        Self::Event,
        Self::Exchange,
        Self::Promise,
        Self::Ask,
        Self::Introduction,
        Self::Note,
        Self::Post,
        Self::Insight,
        Self::Contribution,
        Self::Learning,
        Self::Opportunity,
        Self::Mentorship,
    ];
}

/// Whose, and of which kinds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TimelineQuery {
    /// Null: of everybody.
    pub person: Option<PersonId>,
    /// Empty: of every kind.
    pub kinds: Vec<TimelineKind>,
}

/// Where an item stands; the next page begins after it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TimelinePlace {
    pub on: NaiveDate,
    /// `HH:MM`, or empty.
    pub at: String,
    pub kind: TimelineKind,
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub id: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TimelineItem {
    pub place: TimelinePlace,
    pub people: Vec<NamedPerson>,
    /// What it was, in one line: `Call, 40 minutes`.
    pub line: String,
    /// What the line is made of, as stored: of a promise whose it is and how it stands, of learning its kind, title and minutes.
    pub parts: Vec<String>,
    /// What was written of it, as safe HTML; may be empty.
    pub html: String,
    /// The same as it was written, in Markdown, to be edited.
    pub text: String,
    /// All of it, where it is an interaction: it can be edited in place.
    pub interaction: Option<Interaction>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TimelinePage {
    pub items: Vec<TimelineItem>,
    /// Where the next page begins; null at the end.
    pub next: Option<TimelinePlace>,
}

#[cfg(test)]
mod tests;
