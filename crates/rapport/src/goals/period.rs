//! The days of a goal. Rule: weeks begin on the day that is set; a period that repeats begins anew of itself.

use crate::settings::Weekday;
use crate::storage::stored_words;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum GoalPeriod {
    Week,
    Month,
    Quarter,
    Year,
    /// Once: from the day on which it was set to a last day.
    Until,
}

stored_words!(GoalPeriod { Week = "week", Month = "month", Quarter = "quarter", Year = "year", Until = "until" });

/// First and last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "GoalSpan"))]
pub struct Span {
    pub from: NaiveDate,
    pub until: NaiveDate,
}

impl Span {
    pub fn has(self, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day)
    }

    pub fn days(self) -> i64 {
        (self.until - self.from).num_days() + 1
    }

    /// The share of it that is gone at the end of the day, in 0..1.
    #[expect(clippy::cast_precision_loss, reason = "days of one period")]
    pub fn gone(self, day: NaiveDate) -> f64 {
        (((day - self.from).num_days() + 1) as f64 / self.days() as f64).clamp(0.0, 1.0)
    }
}

impl GoalPeriod {
    /// The one that holds the day. `until` and `set_on` matter only where it happens once.
    pub fn span(self, day: NaiveDate, set_on: NaiveDate, until: Option<NaiveDate>, week_begins: Weekday) -> Span {
        let months = match self {
            Self::Week => {
                let from = week_begins.begin_of_week(day);
                return Span { from, until: from + Days::new(6) };
            }
            Self::Until => return Span { from: set_on, until: until.unwrap_or(set_on).max(set_on) },
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        };
        let from = NaiveDate::from_ymd_opt(day.year(), day.month0() / months * months + 1, 1).unwrap_or(day);
        Span { from, until: from + Months::new(months) - Days::new(1) }
    }

    /// Those before the one given, the oldest first; none where it happens once.
    pub fn before(self, span: Span, count: usize, week_begins: Weekday) -> Vec<Span> {
        if self == Self::Until {
            return Vec::new();
        }
        let mut found = Vec::with_capacity(count);
        let mut next = span;
        for _ in 0..count {
            next = self.span(next.from - Days::new(1), next.from, None, week_begins);
            found.push(next);
        }
        found.reverse();
        found
    }
}
