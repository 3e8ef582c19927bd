//! Notices on the desktop: a meeting's card half an hour before, a promise on its day, the plan on the chosen morning.
//! Rule: each at most once, none in the quiet hours, and after an absence one summary instead of many.

mod due;
mod records;

pub use due::{DuePromise, Meeting, PlanOfWeek, Records, due};
pub use records::{pending, remember};

use crate::sentence::Sentence;
use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum NoticeKind {
    Meeting,
    Promise,
    Plan,
    Summary,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Notice {
    pub kind: NoticeKind,
    /// What it is about; once it was shown, none of these is shown again.
    pub subjects: Vec<String>,
    pub title: Sentence,
    pub text: Sentence,
    /// The event that it opens.
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub event: Option<i64>,
}

#[cfg(test)]
mod tests;
