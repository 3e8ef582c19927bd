//! What reading files yields, before it is compared with who is known. Rule: per record; one bad record is named, the rest goes on.

use super::contact::RawContact;
use super::happenings::Happenings;
use crate::archive::Whole;
use crate::sentence::{Parts, Sentence};
use crate::storage::stored_words;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The formats that are told apart, by content and never by name alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Format {
    Vcard,
    LinkedinConnections,
    LinkedinPositions,
    LinkedinProfile,
    GoogleCsv,
    OutlookCsv,
    ThunderbirdCsv,
    RapportCsv,
    /// Everything of another database, or of this one as it was.
    RapportArchive,
    /// Any other table: read through a mapping.
    Table,
    Ldif,
    Calendar,
    LinkedinMessages,
    LinkedinInvitations,
    LinkedinRecommendations,
    LinkedinEndorsements,
    LinkedinEvents,
    LinkedinNotes,
    /// Recognised, and of use in a later version (LinkedIn's learning, jobs …).
    NotUsedYet,
}

stored_words!(Format {
    Vcard = "vcard",
    LinkedinConnections = "linkedin_connections",
    LinkedinPositions = "linkedin_positions",
    LinkedinProfile = "linkedin_profile",
    GoogleCsv = "google_csv",
    OutlookCsv = "outlook_csv",
    ThunderbirdCsv = "thunderbird_csv",
    RapportCsv = "rapport_csv",
    RapportArchive = "rapport_archive",
    Table = "table",
    Ldif = "ldif",
    Calendar = "calendar",
    LinkedinMessages = "linkedin_messages",
    LinkedinInvitations = "linkedin_invitations",
    LinkedinRecommendations = "linkedin_recommendations",
    LinkedinEndorsements = "linkedin_endorsements",
    LinkedinEvents = "linkedin_events",
    LinkedinNotes = "linkedin_notes",
    NotUsedYet = "not_used_yet",
});

impl Format {
    /// A file of what happened, rather than of people.
    pub fn tells_what_happened(self) -> bool {
        matches!(
            self,
            Self::Calendar
                | Self::LinkedinMessages
                | Self::LinkedinInvitations
                | Self::LinkedinRecommendations
                | Self::LinkedinEndorsements
                | Self::LinkedinEvents
                | Self::LinkedinNotes
        )
    }
}

/// What was done about a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Severity {
    /// A value was left aside; the record was kept.
    ValueLeftAside,
    /// The record was broken and was not taken.
    RecordBroken,
    /// The file was not taken.
    FileRefused,
}

/// One problem, with its place. `message` says what is wrong, what was done about it, and the way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Problem {
    pub file: String,
    /// Counted from 1; 0 where the whole file is meant.
    pub line: u32,
    pub severity: Severity,
    /// What says it in any language, and what that is told, as in a [`Sentence`].
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub key: Cow<'static, str>,
    #[cfg_attr(feature = "typescript", ts(as = "std::collections::BTreeMap<String, crate::sentence::Part>"))]
    pub parts: Parts,
    pub message: String,
}

impl Problem {
    pub fn new(file: &str, line: u32, severity: Severity, said: impl Into<Sentence>) -> Self {
        let Sentence { key, parts, message } = said.into();
        Self { file: file.to_owned(), line, severity, key, parts, message }
    }
}

/// How one table was read; all of it is shown, and can be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TableReading {
    /// One ASCII character as text: `,` `;` or a tab.
    pub delimiter: String,
    /// The header cells, or `Column 1` … where the file has none.
    pub columns: Vec<String>,
    /// For each column the field it goes to; parallel to `columns`.
    pub mapping: Vec<Target>,
    /// Up to five rows as they stand.
    pub sample: Vec<Vec<String>>,
    pub has_header: bool,
    /// What is not certain, to be asked before it is applied; empty: nothing to ask.
    pub doubts: Vec<Doubt>,
}

/// What about a table only the user can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Doubt {
    /// Whether the first row names the columns or is about somebody; until it is told, nobody is made of it.
    Header,
    /// What the columns hold.
    Columns,
    /// Whether the day or the month comes first.
    DateOrder,
}

/// What `3/7/1984` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum DateOrder {
    DayFirst,
    MonthFirst,
}

/// By what the order of day and month is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum DateOrderBy {
    /// A number over 12 settles it.
    File,
    /// Every date can be read in both ways: by the habit of the region.
    Habit,
    User,
}

/// How the dates in numbers of a file were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DatesReading {
    pub order: DateOrder,
    pub by: DateOrderBy,
}

/// Where a column of a table goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Target {
    LeaveOut,
    Name,
    Given,
    Additional,
    Family,
    Prefix,
    Suffix,
    Nickname,
    Organisation,
    Department,
    Position,
    Email,
    Phone,
    Url,
    Street,
    City,
    Region,
    PostalCode,
    Country,
    Birthday,
    MetOn,
    Tags,
    Notes,
}

/// How the user wants a file read instead of as it was found. Absent: as found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReadingChoice {
    /// A WHATWG encoding label, such as `windows-1252`.
    pub encoding: Option<String>,
    pub delimiter: Option<String>,
    pub mapping: Option<Vec<Target>>,
    pub has_header: Option<bool>,
    pub date_order: Option<DateOrder>,
    /// Of a calendar or another file of what happened; absent: all of it.
    pub take: Option<Take>,
    /// Of messages; absent: left aside.
    pub message_text: Option<MessageText>,
}

/// What becomes of a file of what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Take {
    #[default]
    All,
    /// Of a calendar: past meetings too become events.
    Events,
    /// Of a calendar: only past meetings with people in Rapport.
    Interactions,
    Nothing,
}

/// Whether the words of messages are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MessageText {
    #[default]
    LeaveAside,
    Keep,
}

/// One drop, read: all its files, archives opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// What was dropped, as the user knows it.
    pub title: String,
    pub files: Vec<FileReading>,
    /// Where the user is; absent: at Greenwich.
    pub zone: Option<chrono_tz::Tz>,
}

/// One file (or one member of an archive), read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReading {
    /// As in [`super::contact::RecordPlace::file`].
    pub file: String,
    pub format: Format,
    /// WHATWG name of the encoding found or chosen, such as `UTF-8`.
    pub encoding: String,
    pub table: Option<TableReading>,
    /// `None` where no date can be read in two ways.
    pub dates: Option<DatesReading>,
    pub contacts: Vec<RawContact>,
    /// Records that are deliberately not people: hidden profiles, groups, empty cards.
    pub left_out: Vec<LeftOut>,
    pub problems: Vec<Problem>,
    /// What the profile files of a LinkedIn archive say about the user.
    pub myself: Option<Myself>,
    /// What is told of what happened, beside who people are.
    pub happenings: Happenings,
    /// Of an archive of Rapport: all its rows, laid out on disk.
    pub whole: Option<Whole>,
}

impl FileReading {
    /// Nothing read of it yet.
    pub fn of(file: &str, format: Format) -> Self {
        Self {
            file: file.to_owned(),
            format,
            encoding: String::new(),
            table: None,
            dates: None,
            contacts: Vec::new(),
            left_out: Vec::new(),
            problems: Vec::new(),
            myself: None,
            happenings: Happenings::default(),
            whole: None,
        }
    }
}

/// A record that was left out on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    pub record: usize,
    pub line: usize,
    pub reason: LeftOutReason,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum LeftOutReason {
    /// LinkedIn row with nothing but a date.
    HiddenProfile,
    Empty,
    Group,
    Organisation,
    /// A calendar entry that does not take place.
    Cancelled,
    /// A calendar entry to which I said no.
    Declined,
    /// A task, a journal or free time in a calendar.
    NoEvent,
    /// A message that was not sent.
    Draft,
    /// An advertisement among the messages.
    Sponsored,
    Spam,
    /// With nobody in Rapport.
    Unmatched,
    /// The user left the file out.
    NotWanted,
}

/// Who the user is, from `Profile.csv` and `Positions.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Myself {
    pub given: String,
    pub family: String,
    pub headline: String,
    pub positions: Vec<MyPosition>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MyPosition {
    pub organisation: String,
    pub position: String,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as the file tells; empty where unknown.
    pub from: String,
    pub until: String,
}
