//! Things with a date that people attend. Rule: when an event is, stays as its calendar says it, in its own zone; only order and overlap
//! are told by instants.

mod attended;
mod capture;
mod edit;
mod list;
mod outcome;
mod store;
mod told;

pub use capture::{Captured, EventCapture, Met, MetPerson, capture};
pub use edit::{Source, add, delete, edit, insert};
pub use list::{agenda, list};
pub(crate) use outcome::{FOLLOWED_UP, LASTED, is_settled};
pub use outcome::{Outcome, outcome};
pub use store::{card, zone};
pub use told::{ToldAttendee, ToldEvent, told, told_between};

use crate::interactions::NamedPerson;
use crate::people::PersonId;
use crate::storage::{row_key, stored_words};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

row_key! {
    /// An event's key inside one database.
    EventId
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum EventKind {
    Conference,
    Seminar,
    Workshop,
    Meetup,
    Webinar,
    OrganisationMeeting,
    Course,
    Meeting,
}

stored_words!(EventKind {
    Conference = "conference",
    Seminar = "seminar",
    Workshop = "workshop",
    Meetup = "meetup",
    Webinar = "webinar",
    OrganisationMeeting = "organisation_meeting",
    Course = "course",
    Meeting = "meeting",
});

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum EventStatus {
    #[default]
    Confirmed,
    Tentative,
    Cancelled,
}

stored_words!(EventStatus { Confirmed = "confirmed", Tentative = "tentative", Cancelled = "cancelled" });

/// Whether I go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum EventAnswer {
    #[default]
    Going,
    Maybe,
    Declined,
}

stored_words!(EventAnswer { Going = "going", Maybe = "maybe", Declined = "declined" });

/// As what I take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum EventRole {
    #[default]
    Attending,
    Speaking,
    Organising,
}

stored_words!(EventRole { Attending = "attending", Speaking = "speaking", Organising = "organising" });

/// Somebody at an event, and a line on why to meet them or on what was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EventPerson {
    pub person: PersonId,
    pub line: String,
}

/// Whom a calendar names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Attendee {
    /// Who it is in the network, where that is known.
    pub person: Option<PersonId>,
    pub name: String,
    pub email: String,
    /// `accepted`, `declined`, `tentative` or `needs_action`.
    pub status: String,
}

/// What is written down of an event, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewEvent {
    pub title: String,
    pub kind: EventKind,
    /// `2026-05-03` where it lasts all day, else `2026-05-03T14:30:00`, in `zone`.
    pub starts: String,
    /// In the same form; of an all-day event its last day.
    pub ends: String,
    /// IANA name; empty: wherever I am.
    pub zone: String,
    /// The lines `RRULE`, `RDATE`, `EXDATE` of RFC 5545; empty where it happens once.
    pub recurrence: String,
    pub status: EventStatus,
    pub answer: EventAnswer,
    pub role: EventRole,
    pub place: String,
    pub url: String,
    /// The organisation that holds it, by name; may be empty.
    pub organisation: String,
    pub organiser_name: String,
    pub organiser_email: String,
    /// In the smallest unit of `currency`.
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub cost: Option<i64>,
    /// ISO 4217, or empty.
    pub currency: String,
    pub purpose: String,
    pub takeaways: String,
    pub notes: String,
    pub topics: Vec<String>,
    pub to_meet: Vec<EventPerson>,
}

/// The events of a list, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Agenda {
    /// One row an occurrence, in order.
    pub rows: Vec<EventRow>,
    /// Those further back too.
    pub known: u32,
}

/// One occurrence of an event, as a row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EventRow {
    pub id: EventId,
    pub uid: String,
    pub title: String,
    pub kind: EventKind,
    pub starts: String,
    pub ends: String,
    pub zone: String,
    pub all_day: bool,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub recurring: bool,
    pub status: EventStatus,
    pub answer: EventAnswer,
    pub role: EventRole,
    pub place: String,
    pub organisation: String,
    pub to_meet: u32,
    pub met: u32,
    /// Whether the evening was written down.
    pub captured: bool,
}

/// All that is known of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EventCard {
    pub id: EventId,
    pub uid: String,
    pub event: NewEvent,
    pub all_day: bool,
    pub starts_at: DateTime<Utc>,
    /// Of its first occurrence.
    pub ends_at: DateTime<Utc>,
    pub attendees: Vec<Attendee>,
    pub to_meet: Vec<NamedPerson>,
    pub met: Vec<NamedPerson>,
    /// What was said with each of those met, in the same order.
    pub met_lines: Vec<String>,
    pub captured: bool,
    pub notes_html: String,
    pub takeaways_html: String,
}

#[cfg(test)]
mod tests;
