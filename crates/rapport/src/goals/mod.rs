//! What I want to reach, or not to exceed. Rule: progress is computed from the records and never typed; the same records on the same day
//! give the same progress; nothing is lost by a bad week, for nothing counts weeks in a row.

mod catalogue;
mod choices;
mod counted;
mod edit;
mod forecast;
mod list;
mod metric;
mod pace;
mod period;
mod source;
pub mod words;

pub use catalogue::{ReadyGoal, ReadySet, catalogue};
pub use choices::{MetricChoice, MetricHeading, choices};
pub(crate) use counted::told;
pub use counted::{CountedKind, CountedRecord, CountedRecords, records};
pub use edit::{add, add_set, bring_back, edit, put_away};
pub use forecast::Forecast;
pub use list::{list, list_put_away};
pub use metric::{Metric, MetricKind, MetricUnit};
pub use pace::{EarlierPeriod, GoalStanding, Progress, progress};
pub use period::{GoalPeriod, Span};

use crate::growth::Whom;
use crate::storage::{row_key, stored_words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// The key of a goal, inside one database.
    GoalId
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Aim {
    AtLeast,
    /// A ceiling.
    AtMost,
}

stored_words!(Aim { AtLeast = "at_least", AtMost = "at_most" });

/// What is set, new or changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewGoal {
    pub metric: Metric,
    pub aim: Aim,
    /// In the unit of the metric; a share in 0..1.
    pub target: f64,
    pub period: GoalPeriod,
    /// The last day, where the period is `until`; else null.
    pub until: Option<NaiveDate>,
    pub whom: Whom,
}

/// One that is kept, or was put away.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Goal {
    pub id: GoalId,
    pub uid: String,
    pub goal: NewGoal,
    /// The filter in words: `Storage, close circle`; empty where it is about everybody.
    pub about: String,
    pub set_on: NaiveDate,
    pub put_away_on: Option<NaiveDate>,
}

/// A goal and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GoalRow {
    pub goal: Goal,
    /// What is counted, as a heading: `Deep conversations`.
    pub title: String,
    pub unit: MetricUnit,
    pub kind: MetricKind,
    pub progress: Progress,
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod examples;
