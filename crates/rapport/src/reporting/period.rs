//! The month, quarter or year that a report is about. Rule: a period is whole, and the one before it is of the same kind.

use super::calendar::{month_of_year, year as year_in_words, year_of};
use crate::expertise::profile::ProfilePeriod;
use crate::failure::{Failure, Result};
use crate::sentence::Sentence;
use chrono::{Datelike, Months, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// Years that are taken for one, and not for a mistyped figure.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2999;

/// As it is written: `2026-09`, `2026-Q3`, `2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    kind: ProfilePeriod,
    from: NaiveDate,
}

impl Period {
    /// The one in which the day lies.
    pub fn of(kind: ProfilePeriod, day: NaiveDate) -> Self {
        Self { kind, from: kind.begin(day) }
    }

    pub fn kind(self) -> ProfilePeriod {
        self.kind
    }

    pub fn from(self) -> NaiveDate {
        self.from
    }

    /// The last day.
    pub fn until(self) -> NaiveDate {
        self.kind.span(self.from).until
    }

    pub fn before(self) -> Self {
        Self::of(self.kind, self.from.pred_opt().unwrap_or(self.from))
    }

    /// `September 2026`, `3rd quarter of 2026`, `2026`.
    pub fn in_words(self) -> Sentence {
        let year = year_of(self.from);
        match (self.kind, self.quarter()) {
            (ProfilePeriod::Month, _) => month_of_year(self.from),
            (ProfilePeriod::Quarter, 0) => sentence!("report-quarter-1", "1st quarter of {year}", year),
            (ProfilePeriod::Quarter, 1) => sentence!("report-quarter-2", "2nd quarter of {year}", year),
            (ProfilePeriod::Quarter, 2) => sentence!("report-quarter-3", "3rd quarter of {year}", year),
            (ProfilePeriod::Quarter, _) => sentence!("report-quarter-4", "4th quarter of {year}", year),
            (ProfilePeriod::Year, _) => year_in_words(self.from),
        }
    }

    /// `month`, `quarter`, `year`: what other languages choose their words by.
    pub fn called(self) -> &'static str {
        match self.kind {
            ProfilePeriod::Month => "month",
            ProfilePeriod::Quarter => "quarter",
            ProfilePeriod::Year => "year",
        }
    }

    /// The first of the months that its charts show: a year, of a year the year before as well.
    pub(super) fn shown_from(self) -> NaiveDate {
        let months = if self.kind == ProfilePeriod::Year { 23 } else { 11 };
        let last = ProfilePeriod::Month.begin(self.until());
        last.checked_sub_months(Months::new(months)).unwrap_or(last)
    }

    /// From 0.
    fn quarter(self) -> usize {
        usize::try_from(self.from.month0() / 3).unwrap_or_default().min(3)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = self.from.year();
        match self.kind {
            ProfilePeriod::Month => write!(out, "{year:04}-{:02}", self.from.month()),
            ProfilePeriod::Quarter => write!(out, "{year:04}-Q{}", self.quarter() + 1),
            ProfilePeriod::Year => write!(out, "{year:04}"),
        }
    }
}

impl FromStr for Period {
    type Err = Failure;

    fn from_str(text: &str) -> Result<Self> {
        parse(text.trim()).ok_or_else(|| {
            Failure::invalid(sentence!(
                "failures-reporting-no-period",
                "“{text}” is no period of a report. Write a month as 2026-09, a quarter as 2026-Q3, or a year as 2026.",
                text
            ))
        })
    }
}

fn parse(text: &str) -> Option<Period> {
    let (year, part) = text.split_once('-').map_or((text, None), |(year, part)| (year, Some(part)));
    let year = digits(year, 4)?;
    let (kind, month) = match part {
        None => (ProfilePeriod::Year, 1),
        Some(part) => match part.strip_prefix(['Q', 'q']) {
            Some(quarter) => (ProfilePeriod::Quarter, digits(quarter, 1).filter(|quarter| *quarter > 0)? * 3 - 2),
            None => (ProfilePeriod::Month, digits(part, 2)?),
        },
    };
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
    Some(Period { kind, from: NaiveDate::from_ymd_opt(year, month, 1)? })
}

fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("2026-09", "2026-09-01", "2026-09-30", "2026-08", "September 2026")]
    #[case("2026-Q3", "2026-07-01", "2026-09-30", "2026-Q2", "3rd quarter of 2026")]
    #[case("2026-q1", "2026-01-01", "2026-03-31", "2025-Q4", "1st quarter of 2026")]
    #[case(" 2024 ", "2024-01-01", "2024-12-31", "2023", "2024")]
    fn a_period_is_read(
        #[case] text: &str,
        #[case] from: &str,
        #[case] until: &str,
        #[case] before: &str,
        #[case] words: &str,
    ) {
        let period: Period = text.parse().unwrap();
        assert_eq!((period.from().to_string(), period.until().to_string()), (from.to_owned(), until.to_owned()));
        assert_eq!((period.before().to_string(), period.in_words().message), (before.to_owned(), words.to_owned()));
    }

    #[rstest]
    fn what_is_none_is_refused_with_what_would_do(
        #[values(
            "",
            "26",
            "2026-13",
            "2026-00",
            "2026-Q0",
            "2026-Q5",
            "2026-Q",
            "2026-9",
            "0000",
            "2026-09-01",
        )]
        text: &str,
    ) {
        let failure = text.parse::<Period>().unwrap_err();
        assert_eq!(failure.code, crate::failure::Code::Invalid);
        assert!(failure.message.contains("2026-Q3"), "{failure}");
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused(text: String) {
            if let Ok(period) = text.parse::<Period>() {
                prop_assert!(period.from() < period.until());
            }
        }

        #[test]
        fn what_is_written_is_read_as_the_same(days in 0_u64..300_000, kind in 0_usize..3) {
            let kind = [ProfilePeriod::Month, ProfilePeriod::Quarter, ProfilePeriod::Year][kind];
            let day = NaiveDate::from_ymd_opt(1901, 1, 1).unwrap() + chrono::Days::new(days);
            let period = Period::of(kind, day);
            prop_assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
            prop_assert_eq!(period.before().until().succ_opt().unwrap(), period.from());
            prop_assert!(period.shown_from() <= period.before().from());
        }
    }
}
