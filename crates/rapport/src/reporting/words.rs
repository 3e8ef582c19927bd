//! Figures in words. Rule: a figure is a sentence too, so that each language writes it in its own way.

use crate::goals::MetricUnit;
use crate::sentence::{Count, FixedSentence, Sentence};

/// Where there is no figure.
pub(super) const NOTHING: FixedSentence = fixed_sentence!("report-nothing", "–");

/// What somebody wrote or is called: the same in every language.
pub(super) fn own(text: impl Into<String>) -> Sentence {
    Sentence::word("", text)
}

/// `12,345`
pub(super) fn count(value: u32) -> Sentence {
    sentence!("report-count", "{many}", many = Count(value.into()))
}

/// `1 person`, `12 people`.
pub(super) fn people(value: u32) -> Sentence {
    plural_sentence!("report-people", "{many} person", "{many} people", many = value)
}

/// Of 100, rounded: `43%`.
pub(super) fn percent(share: f64) -> Sentence {
    sentence!("report-percent", "{share}%", share = Count(hundredths(share)))
}

pub(super) fn hundredths(share: f64) -> i64 {
    (share * 100.0).round() as i64
}

/// `12`, `7.5`, `1,234`: hours and marks; of thousands, no part is of interest.
pub(super) fn amount(value: f64) -> Sentence {
    let tenths = decimal(if value < 1_000.0 { value } else { value.round() }, 1);
    match tenths.split_once('.') {
        Some((_, "0")) | None => whole(&tenths),
        Some(_) => fraction(&tenths),
    }
}

/// A figure in the unit of its metric: `12`, `60%`, `0.72`, `0.0114`, `90 min`, `7.5 h`.
pub(super) fn figure(value: f64, unit: MetricUnit) -> Sentence {
    match unit {
        MetricUnit::Share => percent(value),
        MetricUnit::Index if value > 0.0 && value < 0.1 => fraction(&decimal(value, 4)),
        MetricUnit::Index => fraction(&decimal(value, 2)),
        MetricUnit::Minutes => sentence!("report-minutes", "{minutes}\u{a0}min", minutes = whole(&decimal(value, 0))),
        MetricUnit::Hours => sentence!("report-hours", "{hours}\u{a0}h", hours = amount(value)),
        MetricUnit::Count => amount(value),
    }
}

/// `45 min`, `3 h 20`.
pub(super) fn minutes(value: u32) -> Sentence {
    match (value / 60, value % 60) {
        (0, minutes) => sentence!("report-minutes", "{minutes}\u{a0}min", minutes = count(minutes)),
        (hours, 0) => sentence!("report-hours", "{hours}\u{a0}h", hours = count(hours)),
        (hours, minutes) => sentence!(
            "report-hours-minutes",
            "{hours}\u{a0}h\u{a0}{minutes}",
            hours = count(hours),
            minutes = format!("{minutes:02}")
        ),
    }
}

/// The one after the other: `Engaged: 3. Known: 8.`
pub(super) fn sentences(all: impl IntoIterator<Item = Sentence>) -> Option<Sentence> {
    all.into_iter().reduce(|first, next| sentence!("report-sentences", "{first} {next}", first = first, next = next))
}

fn decimal(value: f64, digits: usize) -> String {
    format!("{:.digits$}", if value.is_finite() { value + 0.0 } else { 0.0 })
}

fn whole(digits: &str) -> Sentence {
    let whole = digits.split_once('.').map_or(digits, |(whole, _)| whole);
    sentence!("report-count", "{many}", many = Count(whole.parse().unwrap_or(i64::MAX)))
}

/// What stands before and behind the point.
fn fraction(digits: &str) -> Sentence {
    let behind = digits.split_once('.').map_or("0", |(_, behind)| behind);
    sentence!("report-fraction", "{whole}.{behind}", whole = whole(digits), behind = behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_said_plainly() {
        assert_eq!([0, 999, 1_234_567].map(|value| count(value).message), ["0", "999", "1,234,567"]);
        assert_eq!([1, 1200].map(|value| people(value).message), ["1 person", "1,200 people"]);
        assert_eq!(percent(0.426).message, "43%");
        assert_eq!([45, 200, 120].map(|value| minutes(value).message), ["45\u{a0}min", "3\u{a0}h\u{a0}20", "2\u{a0}h"]);
        assert_eq!(
            [12.0, 7.46, 999.5, 30_559.4, f64::NAN].map(|value| amount(value).message),
            ["12", "7.5", "999.5", "30,559", "0"]
        );
        let said = |value, unit| figure(value, unit).message;
        assert_eq!((said(0.716, MetricUnit::Index), said(0.0114, MetricUnit::Index)), ("0.72".into(), "0.0114".into()));
        assert_eq!(
            (said(0.6, MetricUnit::Share), said(90.2, MetricUnit::Minutes)),
            ("60%".into(), "90\u{a0}min".into())
        );
        assert_eq!((said(7.5, MetricUnit::Hours), said(3.04, MetricUnit::Count)), ("7.5\u{a0}h".into(), "3".into()));
    }

    #[test]
    fn sentences_follow_one_another() {
        assert_eq!(sentences([]), None);
        let said = sentences([own("One."), own("Two."), own("Three.")]).map(|said| said.message);
        assert_eq!(said.as_deref(), Some("One. Two. Three."));
    }
}
