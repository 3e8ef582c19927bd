//! Times as the files of the archive write them. Rule: four forms, told apart by their look; UTC becomes the user's own day.

use super::super::table::dates::{ONLINE_PIVOT, Order, date};
use crate::dates::PartialDate;
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

/// The user's own day and time; `None`: it is no time.
pub(super) fn moment(text: &str, zone: Tz) -> Option<NaiveDateTime> {
    let text = text.trim();
    if let Ok(instant) = chrono::DateTime::parse_from_rfc3339(text) {
        return Some(instant.with_timezone(&zone).naive_local());
    }
    let (plain, is_utc) = match text.strip_suffix("UTC").or_else(|| text.strip_suffix("GMT")) {
        Some(plain) => (plain.trim_end(), true),
        None => (text, false),
    };
    let forms = [
        "%Y-%m-%d %H:%M:%S",
        "%Y/%m/%d %H:%M:%S",
        "%m/%d/%y, %I:%M %p",
        "%m/%d/%Y, %I:%M %p",
        "%Y-%m-%d %H:%M",
        "%b %d, %Y %I:%M %p",
    ];
    let found = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(plain, form).ok())?;
    Some(if is_utc { found.and_utc().with_timezone(&zone).naive_local() } else { found })
}

/// The user's own day, where the time of day does not matter or is not told.
pub(super) fn day(text: &str, zone: Tz) -> Option<NaiveDate> {
    moment(text, zone).map(|moment| moment.date()).or_else(|| match date(text, Order::DayFirst, ONLINE_PIVOT) {
        Some(PartialDate::Full(day)) => Some(day),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("2025-06-01 23:03:22 UTC", "2025-06-02 01:03:22")]
    #[case("2024/02/01 15:02:55 UTC", "2024-02-01 16:02:55")]
    #[case("1/29/26, 2:37 PM", "2026-01-29 14:37:00")]
    #[case("2025-06-01T12:00:00Z", "2025-06-01 14:00:00")]
    fn forms(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(moment(text, Tz::Europe__Oslo).map(|found| found.to_string()).as_deref(), Some(expected));
    }

    #[test]
    fn a_day_alone_is_a_day() {
        assert_eq!(day("08 Feb 2026", Tz::UTC), NaiveDate::from_ymd_opt(2026, 2, 8));
        assert_eq!(day("some day", Tz::UTC), None);
    }
}
