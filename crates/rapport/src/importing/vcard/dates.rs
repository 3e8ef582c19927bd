//! Birthdays and anniversaries as cards write them. Rule: only a real calendar day is a date; anything else is kept aside as text.

use crate::dates::PartialDate;
use chrono::NaiveDate;

/// Apple writes this year where none is known, and some programs drop the parameter that says so.
const APPLE_NO_YEAR: i32 = 1604;

/// Reads `1984-11-13`, `19841113`, `1984-11-13T…`, `--11-13`, `--1113`, and Apple's filler year.
pub(super) fn date(text: &str, omitted_year: Option<&str>) -> Option<PartialDate> {
    let text = text.trim();
    let day = text.split_once(['T', 't', ' ']).map_or(text, |(day, _)| day);
    if let Some(rest) = day.strip_prefix("--") {
        let (month, day) = rest.split_once('-').or_else(|| rest.split_at_checked(2))?;
        return PartialDate::yearless(digits(month, 1..=2)?, digits(day, 1..=2)?);
    }
    let (year, month, day) = match day.split(['-', '/', '.']).collect::<Vec<_>>().as_slice() {
        [year, month, day] => (digits(year, 4..=4)?, digits(month, 1..=2)?, digits(day, 1..=2)?),
        [whole] if whole.len() == 8 => {
            let (year, rest) = whole.split_at_checked(4)?;
            let (month, day) = rest.split_at_checked(2)?;
            (digits(year, 4..=4)?, digits(month, 2..=2)?, digits(day, 2..=2)?)
        }
        _ => return None,
    };
    let year = i32::try_from(year).ok()?;
    let omitted = omitted_year.and_then(|omitted| omitted.trim().parse().ok()) == Some(year);
    if omitted || year == APPLE_NO_YEAR || year == 0 {
        return PartialDate::yearless(month, day);
    }
    NaiveDate::from_ymd_opt(year, month, day).map(PartialDate::Full)
}

fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let only_digits = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    only_digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("1984-11-13", "1984-11-13")]
    #[case("19841113", "1984-11-13")]
    #[case("1984-11-13T23:10:00Z", "1984-11-13")]
    #[case("1984/1/3", "1984-01-03")]
    #[case("--0509", "--05-09")]
    #[case("--05-09", "--05-09")]
    #[case(" --05-09 ", "--05-09")]
    #[case("1604-02-29", "--02-29")]
    #[case("0000-05-09", "--05-09")]
    fn reads(#[case] text: &str, #[case] date_read: &str) {
        assert_eq!(date(text, None).map(|date| date.to_string()).as_deref(), Some(date_read));
    }

    #[test]
    fn an_omitted_year_is_no_year() {
        assert_eq!(date("1900-02-18", Some("1900")), PartialDate::yearless(2, 18));
        assert_eq!(date("1900-02-18", Some("1604")).map(|date| date.to_string()).as_deref(), Some("1900-02-18"));
    }

    #[rstest]
    #[case("")]
    #[case("circa 1800")]
    #[case("206-12-15")]
    #[case("1985-04")]
    #[case("1985-02-30")]
    #[case("---26")]
    #[case("70-7-14")]
    #[case("--é")]
    fn keeps_aside(#[case] text: &str) {
        assert_eq!(date(text, None), None);
    }
}
