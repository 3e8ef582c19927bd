//! Bringing two people together, and being brought together with somebody. Rule: both sides are asked before it is made;
//! what is made is help given or received.

mod edit;
mod effects;
mod list;
mod states;
mod wording;

pub use edit::{add, delete, edit, insert, move_to};
pub(crate) use effects::THROUGH_ME;
pub use list::list;
pub use wording::wording;

use crate::people::PersonId;
use crate::promises::Whose;
use crate::storage::{row_key, stored_words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// An introduction's key inside one database.
    IntroductionId
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum IntroductionState {
    ThoughtOf,
    AskedOne,
    AskedBoth,
    Made,
    TheyMet,
    Closed,
    Declined,
}

stored_words!(IntroductionState {
    ThoughtOf = "thought_of",
    AskedOne = "asked_one",
    AskedBoth = "asked_both",
    Made = "made",
    TheyMet = "they_met",
    Closed = "closed",
    Declined = "declined",
});

/// A new introduction. Mine: I bring `first` and `second` together. Theirs: `first` brings me together with `second`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewIntroduction {
    pub whose: Whose,
    pub first: PersonId,
    pub second: PersonId,
    /// What they have for each other; may be empty.
    pub why: String,
    /// Where it stands already when it is written down.
    pub state: IntroductionState,
    pub on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Introduction {
    pub id: IntroductionId,
    pub uid: String,
    pub whose: Whose,
    pub first: PersonId,
    pub first_name: String,
    pub second: PersonId,
    pub second_name: String,
    pub why: String,
    pub state: IntroductionState,
    /// Who said no, or what came of it.
    pub outcome: String,
    pub began_on: NaiveDate,
    /// Each state that it came to, and when.
    pub steps: Vec<IntroductionStep>,
    /// Where it may go from here.
    pub next: Vec<IntroductionState>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct IntroductionStep {
    pub state: IntroductionState,
    pub on: NaiveDate,
}

/// Where an introduction goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct IntroductionMove {
    pub to: IntroductionState,
    pub on: NaiveDate,
    /// Who said no, or what came of it; null leaves what stands there.
    pub outcome: Option<String>,
}

/// The words of an introduction that may be changed at any time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct IntroductionEdit {
    pub why: String,
    pub outcome: String,
}

/// Which introductions: all that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct IntroductionsQuery {
    /// On either side.
    pub person: Option<PersonId>,
    pub whose: Option<Whose>,
    pub state: Option<IntroductionState>,
    pub standing: Option<Standing>,
}

/// Whether anything is still to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "IntroductionStanding"))]
pub enum Standing {
    /// Neither closed nor declined.
    UnderWay,
    Over,
}

stored_words!(Standing { UnderWay = "under_way", Over = "over" });

/// Those under way first; in each part the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Introductions {
    pub rows: Vec<Introduction>,
    pub total: u32,
}

/// One of the two who are brought together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Side {
    First,
    Second,
}

#[cfg(test)]
mod tests;
