//! One line, understood as it is typed: `coffee with Ingrid yesterday 40m deep, promised template by Friday #tracing`.
//! Rule: nothing is guessed silently. What has two meanings waits for a choice, and what is not understood stays in the note.
//!
//! The grammar stands in `docs/logging.md`, the words of a language in a data file beside this one.

mod clauses;
mod giving;
mod heard;
mod keep;
mod kinds;
mod known;
mod language;
mod learned;
mod length;
mod line;
mod naming;
mod note;
mod participants;
mod said;
mod tokens;
mod understanding;
mod when;

pub use keep::{Kept, keep};
pub use known::{Known, Network};
pub use said::{Said, said};
pub use understanding::{Clock, understand};

use crate::events::EventId;
use crate::exchanges::{Direction, ExchangeKind};
use crate::interactions::{Began, Depth, InteractionKind};
use crate::opportunities::OpportunityKind;
use crate::people::PersonId;
pub use crate::people::called::NameFit;
use crate::promises::Whose;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a line says, ready to be corrected and kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Understood {
    /// What keeping it writes, besides exchanges, promises, asks, insights and opportunities.
    pub entry: LogEntry,
    pub people: Vec<MeantPerson>,
    /// Null: not said.
    pub kind: Option<InteractionKind>,
    /// Null: not said, which means today.
    pub on: Option<NaiveDate>,
    /// `HH:MM`; null: not said.
    pub at: Option<String>,
    pub minutes: Option<u32>,
    pub depth: Option<Depth>,
    pub began: Option<Began>,
    pub event: Option<MeantEvent>,
    pub topics: Vec<String>,
    pub exchanges: Vec<SaidExchange>,
    pub promises: Vec<SaidPromise>,
    pub asks: Vec<SaidAsk>,
    pub insights: Vec<SaidInsight>,
    pub opportunities: Vec<SaidOpportunity>,
    pub note: String,
    /// Which words each piece came from.
    pub parts: Vec<LinePart>,
}

impl Understood {
    /// Whether anything was given, promised, asked for, learned or heard of.
    fn gives(&self) -> bool {
        !self.exchanges.is_empty()
            || !self.promises.is_empty()
            || !self.asks.is_empty()
            || !self.insights.is_empty()
            || !self.opportunities.is_empty()
    }

    /// The event that is meant, where it is a known one.
    fn known_event(&self) -> Option<EventId> {
        self.event.as_ref()?.event
    }
}

/// What the line is an entry of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum LogEntry {
    /// We were in touch.
    #[default]
    Interaction,
    /// Only something worth knowing about somebody.
    Note,
    /// Nothing but what was given, promised, asked for, learned or heard of.
    Nothing,
}

/// The words that a piece came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LinePart {
    pub piece: Piece,
    /// Which one of several: the third person, the second promise.
    pub index: u32,
    /// Bytes of the line in UTF-8.
    pub start: u32,
    pub end: u32,
    pub said: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Piece {
    Person,
    Kind,
    Date,
    Time,
    Minutes,
    Depth,
    Event,
    Topic,
    Exchange,
    Promise,
    Ask,
    Insight,
    Opportunity,
}

/// Somebody the line names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MeantPerson {
    /// As the line names them.
    pub said: String,
    pub standing: NameStanding,
    /// Set where the standing is `known`.
    pub person: Option<PersonId>,
    /// The whole name where known; else as it is said.
    pub name: String,
    pub taking: Taking,
    /// Who else it may be, the likeliest first.
    pub choices: Vec<PersonChoice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum NameStanding {
    Known,
    /// Several are called so, or nobody quite is: one of the choices, or somebody new.
    Unclear,
    /// To be added, as the line asks.
    New,
}

/// What part somebody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Taking {
    /// We were in touch.
    Part,
    /// Only somebody to whom something was given, promised or the like.
    Mentioned,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PersonChoice {
    pub person: PersonId,
    pub uid: String,
    pub name: String,
    pub organisation: String,
    pub position: String,
    pub fit: NameFit,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MeantEvent {
    pub said: String,
    /// Null: several may be meant, or none is known; then the words go to the note.
    pub event: Option<EventId>,
    pub title: String,
    pub choices: Vec<EventChoice>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EventChoice {
    pub event: EventId,
    pub uid: String,
    pub title: String,
    /// First and last day.
    pub starts: NaiveDate,
    pub ends: NaiveDate,
}

/// With whom: an index into `people`. Null: not said where several may be meant, or nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SaidExchange {
    pub direction: Direction,
    pub kind: ExchangeKind,
    pub what: String,
    pub whom: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SaidPromise {
    pub whose: Whose,
    pub what: String,
    pub due_on: Option<NaiveDate>,
    /// The help that keeping it will be; null where the words do not say.
    pub kind: Option<ExchangeKind>,
    pub whom: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SaidAsk {
    pub whose: Whose,
    pub what: String,
    /// Whose it is where it is theirs.
    pub whom: Option<u32>,
}

/// What I learned, and from whom: indexes into `people`; empty where it is from nobody of the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SaidInsight {
    pub text: String,
    pub whom: Vec<u32>,
}

/// What I heard of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SaidOpportunity {
    pub title: String,
    pub kind: OpportunityKind,
    /// May be empty.
    pub organisation: String,
    /// Who told me; null: nobody of the line, or not said where several may be meant.
    pub whom: Option<u32>,
}

#[cfg(test)]
mod tests;
