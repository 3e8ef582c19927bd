//! Stretches of the calendar that evidence is counted in. Rule: whole months, quarters and years, each following the one before.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ProfilePeriod {
    Month,
    #[default]
    Quarter,
    Year,
}

/// First and last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProfileSpan {
    pub from: NaiveDate,
    pub until: NaiveDate,
}

impl ProfilePeriod {
    fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// The first day of the one in which the day lies.
    pub fn begin(self, day: NaiveDate) -> NaiveDate {
        let month = day.month0() / self.months() * self.months() + 1;
        NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap_or(day)
    }

    /// The one in which the day lies.
    pub fn span(self, day: NaiveDate) -> ProfileSpan {
        let from = self.begin(day);
        let next = from.checked_add_months(Months::new(self.months()));
        ProfileSpan { from, until: next.and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX) }
    }
}

impl ProfileSpan {
    /// How much of it is gone at the end of the day, from 0 to 1.
    pub fn gone(self, day: NaiveDate) -> f64 {
        let days = |from: NaiveDate, until: NaiveDate| (until - from).num_days() + 1;
        let (past, all) = (days(self.from, day.clamp(self.from, self.until)), days(self.from, self.until).max(1));
        if day < self.from {
            return 0.0;
        }
        f64::from(i32::try_from(past).unwrap_or(0)) / f64::from(i32::try_from(all).unwrap_or(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(ProfilePeriod::Month, "2026-02-14", "2026-02-01", "2026-02-28")]
    #[case(ProfilePeriod::Quarter, "2026-05-20", "2026-04-01", "2026-06-30")]
    #[case(ProfilePeriod::Quarter, "2026-12-31", "2026-10-01", "2026-12-31")]
    #[case(ProfilePeriod::Year, "2024-02-29", "2024-01-01", "2024-12-31")]
    fn a_day_lies_in_one_period(
        #[case] period: ProfilePeriod,
        #[case] day: &str,
        #[case] from: &str,
        #[case] until: &str,
    ) {
        let civil = |text: &str| text.parse::<NaiveDate>().unwrap();
        let span = ProfileSpan { from: civil(from), until: civil(until) };
        assert_eq!(period.span(civil(day)), span);
        assert_eq!(period.span(span.until), span);
        assert!(span.gone(span.until) > 0.999 && span.gone(span.from) > 0.0);
        assert!(span.gone(civil("1999-01-01")) < f64::EPSILON);
    }
}
