//! Civil dates. Rule: a calendar date is never an instant; a birthday may lack its year and keeps lacking it.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

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
        NaiveDate::parse_from_str(text, "%Y-%m-%d").map(Self::Full).map_err(|_| NotADate)
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
    fn refuses_what_is_no_date(#[case] text: &str) {
        assert_eq!(text.parse::<PartialDate>(), Err(NotADate));
    }

    #[test]
    fn the_29th_of_february_is_kept_on_1_march_in_common_years() {
        let born = PartialDate::yearless(2, 29).unwrap();
        assert_eq!(born.in_year(2024).unwrap().to_string(), "2024-02-29");
        assert_eq!(born.in_year(2025).unwrap().to_string(), "2025-03-01");
    }
}
