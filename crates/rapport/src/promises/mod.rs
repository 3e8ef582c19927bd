//! Help that is not yet done, mine and theirs; a follow-up of an event is one. Rule: a kept promise becomes its exchange,
//! a dropped one becomes nothing, and neither is held against anybody.

mod edit;
mod list;

pub use edit::{add, delete, edit, insert, settle, settle_within};
pub use list::list;

use crate::events::EventId;
use crate::exchanges::{ExchangeId, ExchangeKind};
use crate::interactions::InteractionId;
use crate::mentoring::MentorshipId;
use crate::opportunities::OpportunityId;
use crate::people::PersonId;
use crate::storage::{row_key, stored_words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// A promise's key inside one database.
    PromiseId
}

/// Who is to do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Whose {
    Mine,
    Theirs,
}

stored_words!(Whose { Mine = "mine", Theirs = "theirs" });

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum PromiseState {
    Open,
    Kept,
    Dropped,
}

stored_words!(PromiseState { Open = "open", Kept = "kept", Dropped = "dropped" });

/// What is written down of a promise, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewPromise {
    pub whose: Whose,
    /// Null: to nobody in the network, as a follow-up of an event may be.
    pub person: Option<PersonId>,
    pub what: String,
    /// The exchange that it becomes when it is kept; null: none.
    pub kind: Option<ExchangeKind>,
    pub made_on: NaiveDate,
    pub due_on: Option<NaiveDate>,
    pub interaction: Option<InteractionId>,
    pub event: Option<EventId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Promise {
    pub id: PromiseId,
    pub uid: String,
    pub whose: Whose,
    pub person: Option<PersonId>,
    /// Empty where it is nobody's in the network.
    pub name: String,
    pub what: String,
    pub kind: Option<ExchangeKind>,
    pub made_on: NaiveDate,
    pub due_on: Option<NaiveDate>,
    /// Days until it is due, negative once they are past; null where it has no date or is settled.
    pub days_left: Option<i32>,
    pub state: PromiseState,
    pub settled_on: Option<NaiveDate>,
    pub interaction: Option<InteractionId>,
    pub event: Option<EventId>,
    /// Title of the event; empty where there is none.
    pub event_title: String,
    /// The exchange that keeping it made.
    pub exchange: Option<ExchangeId>,
    /// The opportunity that it is a next step of.
    pub opportunity: Option<OpportunityId>,
    /// Its title; empty where there is none.
    pub opportunity_title: String,
    /// The mentorship that it is a next step of.
    pub mentorship: Option<MentorshipId>,
    /// Its focus; empty where there is none.
    pub mentorship_focus: String,
}

/// Which promises: all that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PromisesQuery {
    pub person: Option<PersonId>,
    pub whose: Option<Whose>,
    pub state: Option<PromiseState>,
    pub event: Option<EventId>,
    /// Next steps of this opportunity.
    pub opportunity: Option<OpportunityId>,
    /// Next steps of this mentorship: those made for it, and those that came of its sessions.
    pub mentorship: Option<MentorshipId>,
    /// Due up to this day, inclusive.
    pub due_until: Option<NaiveDate>,
}

/// Open ones first, by when they are due; then the settled ones, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Promises {
    pub rows: Vec<Promise>,
    pub total: u32,
}

#[cfg(test)]
mod tests;
