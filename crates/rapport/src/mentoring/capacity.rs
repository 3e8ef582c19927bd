//! How many people I mentor at once. Rule: the limit is the user's own, and going past it is said, never refused.

use crate::failure::{Failure, Result};
use crate::settings;
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::Serialize;

const SETTING: &str = "mentee_limit";
/// Until the user says otherwise.
const USUAL: u32 = 3;
const MOST: u32 = 100;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Capacity {
    /// So many mentees at once.
    pub limit: u32,
    /// Mentorships that go on in which I mentor somebody.
    pub mentees: u32,
}

/// More are mentored than the limit says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OverCapacity {
    pub limit: u32,
    pub mentees: u32,
    /// One sentence to be shown.
    pub message: String,
}

impl Capacity {
    pub(super) fn over(self) -> Option<OverCapacity> {
        (self.mentees > self.limit).then(|| OverCapacity {
            limit: self.limit,
            mentees: self.mentees,
            message: format!(
                "You now mentor {}, and your limit is {}. End one, or raise the limit if you have the time.",
                self.mentees, self.limit
            ),
        })
    }
}

/// The limit, and how much of it is taken.
pub fn capacity(connection: &Connection) -> Result<Capacity> {
    let limit = settings::read(connection, SETTING)?.unwrap_or(USUAL);
    let mentees = connection
        .prepare_cached("SELECT count(*) FROM mentorship WHERE direction = 'i_mentor_them' AND ended_on IS NULL")?
        .query_row([], |row| row.get(0))?;
    Ok(Capacity { limit, mentees })
}

/// # Errors
/// `Invalid` where nobody has time for so many.
pub fn set_capacity(store: &mut Store, limit: u32, now: DateTime<Utc>) -> Result<Done<()>> {
    if limit > MOST {
        return Err(Failure::invalid(sentence!(
            "failures-mentoring-limit-too-high",
            "Choose a limit of at most {most} mentees.",
            most = MOST
        )));
    }
    store.transact(Op::SetMenteeLimit, now, |writing| {
        writing.title(sentence!("deeds-mentee-limit", "Set the limit of mentees to {limit}", limit));
        settings::write(writing, SETTING, &limit)
    })
}
