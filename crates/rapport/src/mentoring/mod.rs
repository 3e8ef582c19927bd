//! Mentorships: lasting exchanges of guidance, in three directions. Rule: a session is an interaction that was held, so what is counted
//! of giving and receiving can be opened; the limit of mentees warns and never refuses.

mod capacity;
mod card;
mod edit;
mod list;
mod milestones;
mod next_steps;
mod sessions;

pub use capacity::{Capacity, OverCapacity, capacity, set_capacity};
pub use card::{HeldSession, MentoringSession, MentorshipCard, Milestone, card, sessions_held};
pub use edit::{Begun, begin, delete, edit, end, set_next_agenda, take_up_again};
pub(crate) use list::due_until;
pub use list::{Guidance, Mentoring, Mentorship, overview};
pub use milestones::{NewMilestone, add_milestone, delete_milestone, edit_milestone};
pub use next_steps::add_next_step;
pub(crate) use sessions::link_within;
pub use sessions::{NewMentoringSession, link_session, unlink_session};

use crate::people::PersonId;
use crate::storage::{row_key, stored_words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// A mentorship's key inside one database.
    MentorshipId
}

row_key! {
    /// A session's key inside one database.
    MentoringSessionId
}

row_key! {
    /// A milestone's key inside one database.
    MilestoneId
}

/// Who guides whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MentoringDirection {
    TheyMentorMe,
    IMentorThem,
    Peers,
}

stored_words!(MentoringDirection {
    TheyMentorMe = "they_mentor_me",
    IMentorThem = "i_mentor_them",
    Peers = "peers",
});

/// Whether it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MentorshipStanding {
    Going,
    Ended,
}

stored_words!(MentorshipStanding { Going = "going", Ended = "ended" });

/// What is agreed, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewMentorship {
    pub person: PersonId,
    pub direction: MentoringDirection,
    /// What it is about; not empty.
    pub focus: String,
    pub topics: Vec<String>,
    /// May be empty.
    pub they_want: String,
    /// May be empty.
    pub i_want: String,
    /// A session every so many days; null: whenever one is asked for.
    pub rhythm_days: Option<u32>,
    pub from: NaiveDate,
    /// As it was agreed; null: open.
    pub until: Option<NaiveDate>,
    /// When to look together at how it goes.
    pub review_on: Option<NaiveDate>,
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MentorshipEnd {
    pub on: NaiveDate,
    /// What it gave to both, and what came of it; may be empty.
    pub look_back: String,
}

/// Which ones, and the period whose sessions are counted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MentoringQuery {
    pub person: Option<PersonId>,
    pub standing: Option<MentorshipStanding>,
    pub direction: Option<MentoringDirection>,
    /// Sessions from this day on are counted as given and received.
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

#[cfg(test)]
mod tests;
