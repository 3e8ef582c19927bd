//! Help that is looked for, by me and by them. Rule: who could help is proposed with the reasons, never with a score.

mod edit;
mod list;
mod possible_help;

pub use edit::{add, delete, edit, insert, settle};
pub use list::list;
pub use possible_help::possible_help;

use crate::interactions::InteractionId;
use crate::people::PersonId;
use crate::promises::Whose;
use crate::storage::{row_key, stored_words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// An ask's key inside one database.
    AskId
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum AskState {
    Open,
    Answered,
    Dropped,
}

stored_words!(AskState { Open = "open", Answered = "answered", Dropped = "dropped" });

/// What is written down of an ask, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewAsk {
    /// Who looks for it; null: me.
    pub person: Option<PersonId>,
    pub what: String,
    pub asked_on: NaiveDate,
    pub topics: Vec<String>,
    pub interaction: Option<InteractionId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Ask {
    pub id: AskId,
    pub uid: String,
    pub whose: Whose,
    pub person: Option<PersonId>,
    /// Empty where it is mine.
    pub name: String,
    pub what: String,
    pub asked_on: NaiveDate,
    pub state: AskState,
    pub settled_on: Option<NaiveDate>,
    /// What came of it.
    pub outcome: String,
    pub topics: Vec<String>,
    pub interaction: Option<InteractionId>,
}

/// Which asks: all that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AsksQuery {
    pub person: Option<PersonId>,
    pub whose: Option<Whose>,
    pub state: Option<AskState>,
}

/// Open ones first, then the settled ones; the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Asks {
    pub rows: Vec<Ask>,
    pub total: u32,
}

/// How an ask ends, or that it is open again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AskSettlement {
    pub state: AskState,
    pub on: NaiveDate,
    /// What came of it; may be empty.
    pub outcome: String,
}

/// Somebody who could help with an ask, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PossibleHelp {
    pub person: PersonId,
    pub name: String,
    pub organisation: String,
    pub position: String,
    /// At least one, the most telling first.
    pub reasons: Vec<HelpReason>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct HelpReason {
    pub kind: HelpReasonKind,
    /// The topic, the tag, the position or organisation, or what the help was.
    pub value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum HelpReasonKind {
    /// A topic of theirs is one of the ask.
    Topic,
    /// They helped me with such a thing before.
    HelpedBefore,
    /// The ask's topic came up in talks with them.
    TalkedAbout,
    Position,
    Organisation,
    Tag,
}

#[cfg(test)]
mod tests;
