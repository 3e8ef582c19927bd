//! Civil dates. Rule: a calendar date is never an instant, and its year has four digits; a birthday may lack its year and keeps
//! lacking it.

use chrono::{DateTime, Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// Days of these years sort as the texts that they are kept as, and can be reckoned with.
const YEARS: RangeInclusive<i32> = 1..=9999;

/// Whether it is a day that Rapport takes.
pub fn is_of_the_calendar(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// A day that Rapport takes, as `2024-05-17`.
pub fn day(text: &str) -> Option<NaiveDate> {
    let written = text.len() == "2024-05-17".len() && text.starts_with(|first: char| first.is_ascii_digit());
    text.parse().ok().filter(|day| written && is_of_the_calendar(*day))
}

/// Whether it is a day or an instant that can be written, and that Rapport does not take: `+262142-12-31`, `0000-01-01T00:00:00Z`.
pub fn is_beyond_the_calendar(text: &str) -> bool {
    let is_beyond = |day: NaiveDate| !is_of_the_calendar(day);
    let first = text.split(['T', 't', ' ']).next().unwrap_or_default();
    NaiveDate::parse_from_str(first, "%Y-%m-%d").is_ok_and(is_beyond)
        // Moved to Greenwich, it may cross the edge.
        || text.parse::<DateTime<chrono::Utc>>().is_ok_and(|instant| is_beyond(instant.date_naive()))
}

/// A date of which the year may be unknown: `1984-11-13` or `--11-13`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    Full(NaiveDate),
    /// Month 1..=12 and a day that exists in that month of a leap year.
    Yearless {
        month: u32,
        day: u32,
    },
}

/// 2000 was a leap year, so that 29 February without a year is a date.
const A_LEAP_YEAR: i32 = 2000;

impl PartialDate {
    pub fn yearless(month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(A_LEAP_YEAR, month, day).map(|_| Self::Yearless { month, day })
    }

    /// The day on which it is kept in `year`. 29 February is kept on 1 March in common years.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        let (month, day) = match self {
            Self::Full(date) => (date.month(), date.day()),
            Self::Yearless { month, day } => (month, day),
        };
        NaiveDate::from_ymd_opt(year, month, day).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full(date) => write!(out, "{}", date.format("%Y-%m-%d")),
            Self::Yearless { month, day } => write!(out, "--{month:02}-{day:02}"),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date: write 1984-11-13, or --11-13 without the year")]
pub struct NotADate;

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        if let Some(rest) = text.strip_prefix("--") {
            let (month, day) = rest.split_once('-').ok_or(NotADate)?;
            let two = |part: &str| if part.len() == 2 { part.parse().map_err(|_| NotADate) } else { Err(NotADate) };
            return Self::yearless(two(month)?, two(day)?).ok_or(NotADate);
        }
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .filter(|day| is_of_the_calendar(*day))
            .map(Self::Full)
            .ok_or(NotADate)
    }
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("1984-11-13")]
    #[case("--11-13")]
    #[case("--02-29")]
    fn reads_what_it_writes(#[case] text: &str) {
        assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
    }

    #[rstest]
    #[case("")]
    #[case("--13-01")]
    #[case("--02-30")]
    #[case("--2-3")]
    #[case("2023-02-29")]
    #[case("0000-02-29")]
    #[case("-0001-02-28")]
    #[case("+12345-02-28")]
    fn refuses_what_is_no_date(#[case] text: &str) {
        assert_eq!(text.parse::<PartialDate>(), Err(NotADate));
    }

    #[test]
    fn the_29th_of_february_is_kept_on_1_march_in_common_years() {
        let born = PartialDate::yearless(2, 29).unwrap();
        assert_eq!(born.in_year(2024).unwrap().to_string(), "2024-02-29");
        assert_eq!(born.in_year(2025).unwrap().to_string(), "2025-03-01");
    }

    #[rstest]
    #[case("0000-12-31")]
    #[case("-0001-01-01")]
    #[case("+10000-01-01")]
    #[case("+262142-12-31T23:59:59Z")]
    #[case("-0001-01-01 00:00:00Z")]
    #[case("0001-01-01T00:00:00+14:00")]
    #[case("9999-12-31T23:00:00-12:00")]
    fn what_no_four_digits_tell_lies_beyond(#[case] text: &str) {
        assert!(is_beyond_the_calendar(text));
        assert_eq!(day(text), None);
    }

    #[rstest]
    #[case("0001-01-01")]
    #[case("9999-12-31")]
    fn the_first_and_the_last_day_are_taken(#[case] text: &str) {
        assert!(!is_beyond_the_calendar(text));
        assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Some(text));
    }

    #[rstest]
    #[case("")]
    #[case("soon")]
    #[case("+47 406 12 345")]
    #[case("--11-13")]
    #[case("2024-5-17")]
    fn what_is_no_day_does_not_lie_anywhere(#[case] text: &str) {
        assert!(!is_beyond_the_calendar(text));
        assert_eq!(day(text), None);
    }
}
