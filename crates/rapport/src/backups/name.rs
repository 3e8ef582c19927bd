//! The names of backups. Rule: a name tells whose it is, when it was made and why, so that a list needs nothing but the folder.

use super::Reason;
use chrono::{DateTime, NaiveDateTime, Utc};

/// As in `rapport-3f2a9c1e-20261130T082236123Z-daily.db`.
const INSTANT: &str = "%Y%m%dT%H%M%S%3f";
const BEFORE: &str = "rapport-";
const AFTER: &str = ".db";
/// What a backup is called that is not whole yet.
pub(super) const UNFINISHED: &str = ".part";

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// Of which data folder it is: several may have their backups in one place.
    pub mark: String,
    pub made_at: DateTime<Utc>,
    pub reason: Reason,
}

impl Name {
    pub fn text(&self) -> String {
        let reason = self.reason.word().replace('_', "-");
        format!("{BEFORE}{}-{}Z-{reason}{AFTER}", self.mark, self.made_at.format(INSTANT))
    }

    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(BEFORE)?.strip_suffix(AFTER)?.splitn(3, '-');
        let (mark, instant, reason) = (parts.next()?, parts.next()?, parts.next()?.replace('-', "_"));
        let made_at = NaiveDateTime::parse_from_str(instant.strip_suffix('Z')?, INSTANT).ok()?.and_utc();
        let reason = Reason::of_word(&reason)?;
        (!mark.is_empty()).then(|| Self { mark: mark.to_owned(), made_at, reason })
    }

    /// One that was begun: of a program that was ended while it made it, or that is making it now.
    pub fn read_unfinished(text: &str) -> Option<Self> {
        let end = text.find(UNFINISHED)?;
        Self::read(text.get(..end)?)
    }
}
