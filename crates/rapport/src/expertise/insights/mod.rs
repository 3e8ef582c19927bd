//! What I learned from somebody, at an event, or from what I read. Rule: it comes back, before the next meeting with whom it is from
//! and at growing intervals, until it is known.

mod edit;
mod page;
pub mod recall;

pub use edit::{add, delete, edit, insert, show};
pub use page::page;

use crate::events::EventId;
use crate::interactions::{InteractionId, NamedEvent, NamedPerson};
use crate::people::PersonId;
use crate::storage::row_key;
use crate::topics::TopicId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// An insight's key inside one database.
    InsightId
}

/// What is written down of an insight, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewInsight {
    /// Markdown; not empty.
    pub text: String,
    pub on: NaiveDate,
    /// From whom; may be nobody.
    pub people: Vec<PersonId>,
    pub event: Option<EventId>,
    pub interaction: Option<InteractionId>,
    /// What was read; may be empty.
    pub reading: String,
    /// Where it stands; may be empty.
    pub url: String,
    pub topics: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Insight {
    pub id: InsightId,
    pub uid: String,
    /// As it was written, in Markdown.
    pub text: String,
    /// The same as safe HTML.
    pub html: String,
    pub on: NaiveDate,
    pub people: Vec<NamedPerson>,
    pub event: Option<NamedEvent>,
    pub interaction: Option<InteractionId>,
    pub reading: String,
    pub url: String,
    pub topics: Vec<String>,
    /// When it was looked at again last; null: not yet.
    pub shown_on: Option<NaiveDate>,
    pub shown_times: u32,
    /// When it comes back.
    pub due_on: NaiveDate,
}

/// Which insights: all that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct InsightsQuery {
    pub person: Option<PersonId>,
    pub topic: Option<TopicId>,
    pub event: Option<EventId>,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// As typed; every word must be found.
    pub words: String,
    /// Only those that come back on this day or came before, the longest due first.
    pub due_by: Option<NaiveDate>,
}

/// Newest first, unless what is due was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct InsightsPage {
    pub rows: Vec<Insight>,
    pub total: u32,
}

#[cfg(test)]
mod tests;
