//! What I gave to the field. Rule: what others can see; help to one person is an exchange.

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
    /// A contribution's key inside one database.
    ContributionId
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ContributionKind {
    Talk,
    Article,
    Post,
    Code,
    Panel,
    Answer,
    Review,
    Award,
}

stored_words!(ContributionKind {
    Talk = "talk",
    Article = "article",
    Post = "post",
    Code = "code",
    Panel = "panel",
    Answer = "answer",
    Review = "review",
    Award = "award",
});

impl ContributionKind {
    /// As it is said at the head of a line.
    pub fn said(self) -> &'static str {
        match self {
            Self::Talk => "Talk",
            Self::Article => "Article",
            Self::Post => "Post",
            Self::Code => "Code",
            Self::Panel => "Panel",
            Self::Answer => "Answer",
            Self::Review => "Review",
            Self::Award => "Award",
        }
    }
}

/// What is written down, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewContribution {
    pub kind: ContributionKind,
    /// Not empty.
    pub title: String,
    pub on: NaiveDate,
    pub event: Option<EventId>,
    /// The conference, journal, site; may be empty.
    pub place: String,
    /// May be empty.
    pub url: String,
    /// How many it reached; null: not known.
    pub audience: Option<u32>,
    /// May be empty.
    pub notes: String,
    /// With whom; may be nobody.
    pub people: Vec<PersonId>,
    pub topics: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Contribution {
    pub id: ContributionId,
    pub uid: String,
    pub kind: ContributionKind,
    pub title: String,
    pub on: NaiveDate,
    pub event: Option<NamedEvent>,
    pub place: String,
    pub url: String,
    pub audience: Option<u32>,
    pub notes: String,
    pub people: Vec<NamedPerson>,
    pub topics: Vec<String>,
}

/// Which ones: all that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ContributionsQuery {
    pub person: Option<PersonId>,
    pub topic: Option<TopicId>,
    pub event: Option<EventId>,
    pub kind: Option<ContributionKind>,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// As typed; every word must be found.
    pub words: String,
}

/// Newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ContributionsPage {
    pub rows: Vec<Contribution>,
    pub total: u32,
}

#[cfg(test)]
mod tests;
