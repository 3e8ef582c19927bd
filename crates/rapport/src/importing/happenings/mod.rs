//! What files tell of what happened, before it is known with whom. Rule: as the file says it; people are named, never guessed.

mod directory;
mod meeting;
mod message_count;
mod plan;
#[cfg(test)]
mod tests;
mod write;

pub(super) use directory::{Directory, Who};
pub(crate) use message_count::is_message_count;
pub(super) use plan::{Circumstances, Plan, plan};

use super::calendar::Entry;
use super::reading::{LeftOutReason, MessageText, Take};
use crate::exchanges::{Direction, ExchangeKind};
use crate::interactions::Began;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// What a record of a file becomes, beside a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum BecomesKind {
    Event,
    Interaction,
    /// How a tie began.
    Tie,
    Exchange,
    Note,
    /// Anything else of an archive of Rapport: a promise, a topic, a goal.
    Other,
}

/// How many records of a file become what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Becomes {
    pub kind: BecomesKind,
    pub new: u32,
    pub changed: u32,
    pub same: u32,
}

/// What an import brings beside people: new or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Brought {
    pub events: u32,
    pub interactions: u32,
    pub ties: u32,
    pub exchanges: u32,
    pub notes: u32,
    /// Anything else of an archive of Rapport.
    pub others: u32,
}

impl Brought {
    pub(super) fn of(&mut self, kind: BecomesKind) -> &mut u32 {
        match kind {
            BecomesKind::Event => &mut self.events,
            BecomesKind::Interaction => &mut self.interactions,
            BecomesKind::Tie => &mut self.ties,
            BecomesKind::Exchange => &mut self.exchanges,
            BecomesKind::Note => &mut self.notes,
            BecomesKind::Other => &mut self.others,
        }
    }
}

/// All of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Happenings {
    /// What the user wants of them.
    pub take: Take,
    pub message_text: MessageText,
    /// Records that are of no use, by reason.
    pub left_out: Vec<(LeftOutReason, u32)>,
    /// Of a calendar, and LinkedIn's events.
    pub entries: Vec<Entry>,
    /// How many events the calendar lists, older states of the same ones and broken ones included.
    pub events: usize,
    /// Addresses that the calendar shows to be the user's own, as they are compared.
    pub my_addresses: Vec<String>,
    /// Who talked; conversations name them by their place.
    pub people: Vec<Somebody>,
    /// Which of `people` the user is.
    pub me: Option<u32>,
    pub conversations: Vec<Conversation>,
    pub talks: Vec<Talk>,
    pub beginnings: Vec<Beginning>,
    pub favours: Vec<Favour>,
    pub notes: Vec<PersonNote>,
}

impl Happenings {
    /// How many records they are, with those that are of no use.
    pub fn records(&self) -> usize {
        let left_out: u32 = self.left_out.iter().map(|(_, records)| records).sum();
        self.of_use() + usize::try_from(left_out).unwrap_or(usize::MAX)
    }

    pub(super) fn of_use(&self) -> usize {
        self.entries.len() + self.talks.len() + self.beginnings.len() + self.favours.len() + self.notes.len()
    }
}

/// A person as a file names them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Somebody {
    pub name: String,
    /// As they are compared: `linkedin:anna-berg`; `None` where the file has none.
    pub profile: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Its identity in the archive.
    pub key: String,
    pub people: Vec<u32>,
}

/// One day of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    pub conversation: u32,
    pub line: u32,
    pub on: NaiveDate,
    /// Of the first message of the day.
    pub at: NaiveTime,
    pub begun_by: u32,
    pub messages: u32,
    /// Empty unless the user wants it kept.
    pub text: String,
    pub digest: i64,
}

/// How a tie began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    pub line: u32,
    pub with: Somebody,
    pub by: Began,
    pub on: NaiveDate,
    pub note: String,
}

/// Words written for somebody, or the skills endorsed on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Favour {
    pub line: u32,
    pub direction: Direction,
    pub kind: ExchangeKind,
    pub with: Somebody,
    pub on: NaiveDate,
    pub what: String,
    /// Its identity in the archive.
    pub key: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonNote {
    pub line: u32,
    pub about: Somebody,
    pub on: NaiveDate,
    pub text: String,
    pub key: String,
}
