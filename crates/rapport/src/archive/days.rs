//! Days and instants as the schema has them. Rule: what a column of days holds can be reckoned with; by its name a column says which it is.

use crate::dates::{PartialDate, day, is_beyond_the_calendar};
use crate::sentence::FixedSentence;
use chrono::{DateTime, NaiveDateTime};

/// What is wrong with a text in the column of this name; `None` where nothing is.
pub(super) fn fault(column: &str, text: &str) -> Option<FixedSentence> {
    const FAULT: FixedSentence =
        fixed_sentence!("problems-archive-no-date", "A date of this line is none of the calendar.");
    let sound = match column {
        // Of jobs and memberships: as a file told them, and empty where they go on.
        "from_date" | "until_date" => !text.starts_with(['+', '-']),
        "birthday" | "date" => text.parse::<PartialDate>().is_ok(),
        "starts" | "ends" | "occurrence" => is_day(text) || is_local(text) || is_instant(text),
        "rhythm_from" | "snoozed_until" | "until" => is_day(text),
        _ if column.ends_with("_on") || column.ends_with("_date") => is_day(text),
        _ if column.ends_with("_at") => is_instant(text) || is_day(text) || is_local(text),
        _ => true,
    };
    (!sound).then_some(FAULT)
}

fn is_day(text: &str) -> bool {
    day(text).is_some()
}

fn is_local(text: &str) -> bool {
    let reads = |form| NaiveDateTime::parse_from_str(text, form).is_ok();
    !is_beyond_the_calendar(text)
        && (reads("%Y-%m-%dT%H:%M") || reads("%Y-%m-%dT%H:%M:%S") || reads("%Y-%m-%d %H:%M:%S"))
}

fn is_instant(text: &str) -> bool {
    !is_beyond_the_calendar(text) && DateTime::parse_from_rfc3339(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("met_on", "2024-02-29")]
    #[case("birthday", "--02-29")]
    #[case("birthday", "1984-11-13")]
    #[case("added_at", "2026-11-22T12:00:00Z")]
    #[case("starts", "2026-11-22T12:00")]
    #[case("from_date", "")]
    #[case("name", "+262142-12-31")]
    fn days_of_the_calendar_are_taken(#[case] column: &str, #[case] text: &str) {
        assert_eq!(fault(column, text), None);
    }

    #[rstest]
    #[case("met_on", "")]
    #[case("met_on", "yesterday")]
    #[case("met_on", "2023-02-29")]
    #[case("met_on", "+262142-12-31")]
    #[case("on_date", "-0001-01-01")]
    #[case("birthday", "+262142-12-31")]
    #[case("birthday", "-0001-01-01")]
    #[case("met_on", "0000-01-01")]
    #[case("starts", "+12345-01-01T10:00")]
    #[case("added_at", "+262142-12-31T00:00:00Z")]
    #[case("starts", "soon")]
    #[case("from_date", "+262142-12-31")]
    fn others_are_told(#[case] column: &str, #[case] text: &str) {
        assert!(fault(column, text).is_some());
    }
}
