//! This week: what is worth the time there is. Rule: the same records and the same day give the same plan, never longer than the
//! budget unless one thing alone is, and nothing of it nags.

mod answer;
mod candidates;
mod choose;
mod coming;
mod guidance;
mod introducing;
mod moving;
mod occasions;
mod people;
mod phrases;
mod week;

pub use answer::{Answer, Log, PlanAnswer, Quiet, answer, keep_quiet};
pub use coming::Coming;
pub(crate) use coming::{attended, midnight};
pub use introducing::who_should_meet;
pub use moving::MovedGoal;
pub use phrases::{Phrase, Words};
pub use week::{Spent, Week, first_day, week};

use crate::events::EventId;
use crate::interactions::NamedPerson;
use crate::promises::PromiseId;
use crate::settings::Preference;
use crate::storage::stored_words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt::Display;

/// Why something is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum CandidateKind {
    Promise,
    FollowUp,
    Rhythm,
    /// A session of a mentorship is due.
    MentoringSession,
    Birthday,
    NewJob,
    /// A dormant tie worth reviving.
    Revive,
    /// Two people who should meet.
    Introduce,
    /// It is my turn to give.
    Give,
}

stored_words!(CandidateKind {
    Promise = "promise",
    FollowUp = "follow_up",
    Rhythm = "rhythm",
    MentoringSession = "mentoring_session",
    Birthday = "birthday",
    NewJob = "new_job",
    Revive = "revive",
    Introduce = "introduce",
    Give = "give",
});

impl CandidateKind {
    /// The key of a candidate: its kind, and the uid of what it is about.
    fn key(self, about: impl Display) -> String {
        format!("{}:{about}", self.word())
    }

    /// What such a key says; `None` where it is none.
    fn of_key(key: &str) -> Option<(Self, &str)> {
        let (word, about) = key.split_once(':')?;
        Some((Self::ALL.iter().copied().find(|kind| kind.word() == word)?, about))
    }
}

/// What *Do* opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Action {
    KeepPromise,
    DraftMessage,
    Call,
    Meet,
    AskBoth,
}

/// Something worth doing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PlanCandidate"))]
pub struct Candidate {
    /// What is proposed and to whom; stays the same from day to day, so that an answer is remembered.
    pub key: String,
    pub kind: CandidateKind,
    /// Nobody, where a promise names nobody; two, where they should meet.
    pub people: Vec<NamedPerson>,
    /// Short, such as what was promised.
    pub title: String,
    /// One line.
    pub reason: String,
    /// Why this, and why now: lines to be shown when asked.
    pub why: Vec<String>,
    /// The same as phrases, for whoever says them in another language.
    pub words: Words,
    pub minutes: u32,
    /// What it is worth, compared with others.
    pub gain: f64,
    pub due_on: Option<NaiveDate>,
    pub way: Preference,
    pub action: Action,
    pub promise: Option<PromiseId>,
    pub event: Option<EventId>,
    /// The goals that it moves and that are not met yet, those that are behind first.
    pub goals: Vec<MovedGoal>,
}

#[cfg(test)]
mod tests;
