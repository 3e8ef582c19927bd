//! Help given and received, done. Rule: both ways are kept and counted alike, and nobody is scored by it.

mod edit;
mod page;
pub mod reciprocity;

pub(crate) use edit::remove;
pub use edit::{Source, add, delete, edit, insert};
pub use page::page;
pub use reciprocity::{Balance, BalanceQuery, PersonBalance, balance, mutuality};

use crate::interactions::InteractionId;
use crate::people::PersonId;
use crate::sentence::Sentence;
use crate::storage::{row_key, stored_words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// An exchange's key inside one database.
    ExchangeId
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Direction {
    Given,
    Received,
}

stored_words!(Direction { Given = "given", Received = "received" });

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ExchangeKind {
    Advice,
    Introduction,
    Referral,
    Feedback,
    Knowledge,
    /// A skill that was confirmed.
    Endorsement,
    /// Words that somebody wrote for somebody.
    Recommendation,
    HandsOn,
    Lead,
    Time,
}

stored_words!(ExchangeKind {
    Advice = "advice",
    Introduction = "introduction",
    Referral = "referral",
    Feedback = "feedback",
    Knowledge = "knowledge",
    Endorsement = "endorsement",
    Recommendation = "recommendation",
    HandsOn = "hands_on",
    Lead = "lead",
    Time = "time",
});

impl ExchangeKind {
    /// As it is said: `hands-on help`.
    /// As part of the title of what was done.
    pub(crate) fn in_title(self) -> Sentence {
        match self {
            Self::Advice => sentence!("deeds-help-advice", "advice"),
            Self::Introduction => sentence!("deeds-help-introduction", "an introduction"),
            Self::Referral => sentence!("deeds-help-referral", "a referral"),
            Self::Feedback => sentence!("deeds-help-feedback", "feedback"),
            Self::Knowledge => sentence!("deeds-help-knowledge", "knowledge"),
            Self::Endorsement => sentence!("deeds-help-endorsement", "an endorsement"),
            Self::Recommendation => sentence!("deeds-help-recommendation", "a recommendation"),
            Self::HandsOn => sentence!("deeds-help-hands-on", "hands-on help"),
            Self::Lead => sentence!("deeds-help-lead", "a lead"),
            Self::Time => sentence!("deeds-help-time", "time"),
        }
    }

    pub fn said(self) -> &'static str {
        match self {
            Self::Introduction => "an introduction",
            Self::Referral => "a referral",
            Self::Endorsement => "an endorsement",
            Self::Recommendation => "a recommendation",
            Self::HandsOn => "hands-on help",
            Self::Lead => "a lead",
            other => other.word(),
        }
    }
}

/// What is written down of an exchange, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewExchange {
    pub direction: Direction,
    pub kind: ExchangeKind,
    pub person: PersonId,
    pub on: NaiveDate,
    /// What for; may be empty.
    pub what: String,
    /// The day of the thanks, mine or theirs; null: not thanked yet.
    pub thanked_on: Option<NaiveDate>,
    /// What came of it; may be empty.
    pub outcome: String,
    pub interaction: Option<InteractionId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Exchange {
    pub id: ExchangeId,
    pub uid: String,
    pub direction: Direction,
    pub kind: ExchangeKind,
    pub person: PersonId,
    pub name: String,
    pub on: NaiveDate,
    pub what: String,
    pub thanked_on: Option<NaiveDate>,
    pub outcome: String,
    pub interaction: Option<InteractionId>,
}

/// Which exchanges: all that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ExchangesQuery {
    pub person: Option<PersonId>,
    pub direction: Option<Direction>,
    pub kind: Option<ExchangeKind>,
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Up to this day, inclusive.
    pub until: Option<NaiveDate>,
}

/// Newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ExchangesPage {
    pub rows: Vec<Exchange>,
    pub total: u32,
}

#[cfg(test)]
mod tests;
