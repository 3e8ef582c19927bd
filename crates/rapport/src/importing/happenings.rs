//! What files tell of what happened, before it is known with whom. Rule: as the file says it; people are named, never guessed.

use super::calendar::Entry;
use chrono::{NaiveDate, NaiveTime};

/// All of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Happenings {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Me,
    Them,
}

/// How a tie began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    pub line: u32,
    pub with: Somebody,
    pub by: Side,
    pub on: NaiveDate,
    pub note: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    Given,
    Received,
}

/// A recommendation, or the skills endorsed on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Favour {
    pub line: u32,
    pub direction: Direction,
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
