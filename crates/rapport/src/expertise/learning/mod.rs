//! What I did to grow. Rule: hours count once, under each of its topics; what changed by it is told in my own words.

mod edit;
mod page;

pub use edit::{add, delete, edit, insert};
pub use page::page;

use crate::events::EventId;
use crate::interactions::{NamedEvent, NamedPerson};
use crate::people::PersonId;
use crate::storage::{row_key, stored_words};
use crate::topics::TopicId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// The key of something learned, inside one database.
    LearningId
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum LearningKind {
    Course,
    Book,
    Conference,
    FeedbackAsked,
    FeedbackReceived,
    Certificate,
}

stored_words!(LearningKind {
    Course = "course",
    Book = "book",
    Conference = "conference",
    FeedbackAsked = "feedback_asked",
    FeedbackReceived = "feedback_received",
    Certificate = "certificate",
});

impl LearningKind {
    /// As it is said at the head of a line.
    pub fn said(self) -> &'static str {
        match self {
            Self::Course => "Course",
            Self::Book => "Book",
            Self::Conference => "Conference",
            Self::FeedbackAsked => "Feedback asked for",
            Self::FeedbackReceived => "Feedback received",
            Self::Certificate => "Certificate",
        }
    }
}

/// What is written down, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewLearning {
    pub kind: LearningKind,
    /// Not empty.
    pub title: String,
    pub on: NaiveDate,
    pub event: Option<EventId>,
    /// How long it took; null: not known.
    pub minutes: Option<u32>,
    /// May be empty.
    pub url: String,
    /// What changed by it; may be empty.
    pub changed: String,
    /// With whom; may be nobody.
    pub people: Vec<PersonId>,
    pub topics: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Learning {
    pub id: LearningId,
    pub uid: String,
    pub kind: LearningKind,
    pub title: String,
    pub on: NaiveDate,
    pub event: Option<NamedEvent>,
    pub minutes: Option<u32>,
    pub url: String,
    pub changed: String,
    pub people: Vec<NamedPerson>,
    pub topics: Vec<String>,
}

/// Which ones: all that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LearningsQuery {
    pub person: Option<PersonId>,
    pub topic: Option<TopicId>,
    pub event: Option<EventId>,
    pub kind: Option<LearningKind>,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// As typed; every word must be found.
    pub words: String,
}

/// Newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LearningsPage {
    pub rows: Vec<Learning>,
    pub total: u32,
}

#[cfg(test)]
mod tests;
