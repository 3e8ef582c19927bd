//! Figures and days in words. Rule: the words do not depend on where they are written, so that a report is the same everywhere.

use chrono::{Datelike, NaiveDate};

/// Three digits at a time, parted by a narrow space: `12 345`.
pub(super) fn count(value: u32) -> String {
    let digits = value.to_string();
    let mut said = String::with_capacity(digits.len() + 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push('\u{202f}');
        }
        said.push(digit);
    }
    said
}

/// `1 person`, `12 people`.
pub(super) fn counted(value: u32, one: &str, many: &str) -> String {
    format!("{} {}", count(value), if value == 1 { one } else { many })
}

/// Of 100, rounded: `43 %`.
pub(super) fn percent(share: f64) -> String {
    format!("{}\u{a0}%", hundredths(share))
}

pub(super) fn hundredths(share: f64) -> i64 {
    (share * 100.0).round() as i64
}

/// `12`, `7.5`, `1 234`: hours and marks; of thousands, no part is of interest.
pub(super) fn amount(value: f64) -> String {
    if (1_000.0..f64::from(u32::MAX)).contains(&value) {
        count(value.round() as u32)
    } else {
        super::markup::Markup::number(value)
    }
}

/// `45 min`, `3 h 20`.
pub(super) fn minutes(value: u32) -> String {
    match (value / 60, value % 60) {
        (0, minutes) => format!("{minutes}\u{a0}min"),
        (hours, 0) => format!("{}\u{a0}h", count(hours)),
        (hours, minutes) => format!("{}\u{a0}h\u{a0}{minutes:02}", count(hours)),
    }
}

pub(super) fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// `1 to 30 Nov 2026`: what both share is said once, so that it fits into a column.
pub(super) fn days(from: NaiveDate, until: NaiveDate) -> String {
    let from = match (from.year() == until.year(), from.month() == until.month()) {
        (true, true) => from.format("%-d").to_string(),
        (true, false) => from.format("%-d %b").to_string(),
        (false, _) => from.format("%-d %b %Y").to_string(),
    };
    format!("{from} to {}", until.format("%-d %b %Y"))
}

/// A text of another room, in which days stand as `2026-11-09`, with the days as they are said here.
pub(super) fn days_said(text: &str) -> String {
    let said = |word: &str| {
        let bare = word.trim_end_matches(['.', ',']);
        match bare.parse::<NaiveDate>() {
            Ok(date) => format!("{}{}", day(date), word.strip_prefix(bare).unwrap_or_default()),
            Err(_) => word.to_owned(),
        }
    };
    text.split(' ').map(said).collect::<Vec<_>>().join(" ")
}

/// What a circle, a stage or something reached is called.
pub(super) fn called(key: &str) -> String {
    let words = key.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_said_plainly() {
        assert_eq!(count(0), "0");
        assert_eq!(count(999), "999");
        assert_eq!(count(1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(
            (amount(7.5), amount(999.5), amount(30_559.4)),
            ("7.5".into(), "999.5".into(), "30\u{202f}559".into())
        );
        assert_eq!(counted(1, "person", "people"), "1 person");
        assert_eq!(percent(0.426), "43\u{a0}%");
        assert_eq!(
            (minutes(45), minutes(200), minutes(120)),
            ("45\u{a0}min".into(), "3\u{a0}h\u{a0}20".into(), "2\u{a0}h".into())
        );
        assert_eq!(called("never_spoken"), "Never spoken");
        assert_eq!(days_said("Due today · promised on 2026-05-10."), "Due today · promised on 10 May 2026.");
        let span = |from: &str, until: &str| days(from.parse().unwrap(), until.parse().unwrap());
        assert_eq!(span("2026-11-01", "2026-11-30"), "1 to 30 Nov 2026");
        assert_eq!(span("2026-11-30", "2026-12-06"), "30 Nov to 6 Dec 2026");
        assert_eq!(span("2025-12-29", "2026-12-04"), "29 Dec 2025 to 4 Dec 2026");
    }
}
