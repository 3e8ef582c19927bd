//! Contacts in time. Rule: an interaction has happened, on a civil day, with at least one person; what is yet to come is an event.

mod edit;
mod store;

pub(crate) use edit::said;
pub use edit::{Source, delete, edit, insert, log};
pub use store::{get, of_ids};

use crate::events::EventId;
use crate::people::PersonId;
use crate::storage::{row_key, stored_words};
use chrono::NaiveDate;
use rusqlite::Row;
use serde::{Deserialize, Serialize};

row_key! {
    /// An interaction's key inside one database.
    InteractionId
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum InteractionKind {
    OneToOne,
    Group,
    Call,
    Video,
    Message,
    Email,
    Letter,
    EventConversation,
    Other,
}

stored_words!(InteractionKind {
    OneToOne = "one_to_one",
    Group = "group",
    Call = "call",
    Video = "video",
    Message = "message",
    Email = "email",
    Letter = "letter",
    EventConversation = "event_conversation",
    Other = "other",
});

impl InteractionKind {
    /// As it is said at the head of a line: `Call`.
    pub fn said(self) -> &'static str {
        match self {
            Self::OneToOne => "One-to-one",
            Self::Group => "Group meeting",
            Self::Call => "Call",
            Self::Video => "Video call",
            Self::Message => "Message",
            Self::Email => "E-mail",
            Self::Letter => "Letter",
            Self::EventConversation => "Conversation at an event",
            Self::Other => "Contact",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Depth {
    Brief,
    Good,
    Deep,
}

stored_words!(Depth { Brief = "brief", Good = "good", Deep = "deep" });

/// Who began it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Began {
    Me,
    Them,
}

stored_words!(Began { Me = "me", Them = "them" });

/// What is written down of an interaction, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewInteraction {
    pub kind: InteractionKind,
    pub on: NaiveDate,
    /// `HH:MM`, where the time is known.
    pub at: Option<String>,
    pub minutes: Option<u32>,
    pub depth: Option<Depth>,
    pub began: Option<Began>,
    /// At least one.
    pub people: Vec<PersonId>,
    pub event: Option<EventId>,
    pub topics: Vec<String>,
    /// Markdown; may be empty.
    pub notes: String,
}

/// Somebody by key and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NamedPerson {
    pub id: PersonId,
    pub name: String,
}

impl NamedPerson {
    /// From the columns of key and name.
    pub(crate) fn read(row: &Row<'_>, id: usize, name: usize) -> rusqlite::Result<Self> {
        Ok(Self { id: PersonId(row.get(id)?), name: row.get(name)? })
    }

    /// The same; `None` where there is no key.
    pub(crate) fn read_if_any(row: &Row<'_>, id: usize, name: usize) -> rusqlite::Result<Option<Self>> {
        row.get::<_, Option<i64>>(id)?.map(|_| Self::read(row, id, name)).transpose()
    }
}

/// An event by key and title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NamedEvent {
    pub id: EventId,
    pub title: String,
}

impl NamedEvent {
    /// From the columns of key and title; `None` where there is no key.
    pub(crate) fn read_if_any(row: &Row<'_>, id: usize, title: usize) -> rusqlite::Result<Option<Self>> {
        row.get::<_, Option<EventId>>(id)?.map(|id| Ok(Self { id, title: row.get(title)? })).transpose()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Interaction {
    pub id: InteractionId,
    pub uid: String,
    pub kind: InteractionKind,
    pub on: NaiveDate,
    pub at: Option<String>,
    pub minutes: Option<u32>,
    pub depth: Option<Depth>,
    pub began: Option<Began>,
    pub people: Vec<NamedPerson>,
    pub event: Option<NamedEvent>,
    pub topics: Vec<String>,
    pub notes: String,
}

#[cfg(test)]
mod tests;
