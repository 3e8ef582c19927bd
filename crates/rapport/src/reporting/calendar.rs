//! Days and months in words. Rule: each language puts them in its own order, so none is put together here.

use crate::sentence::{FixedSentence, Sentence};
use chrono::{Datelike, NaiveDate};

const MONTHS: [FixedSentence; 12] = [
    fixed_sentence!("report-month-1", "January"),
    fixed_sentence!("report-month-2", "February"),
    fixed_sentence!("report-month-3", "March"),
    fixed_sentence!("report-month-4", "April"),
    fixed_sentence!("report-month-5", "May"),
    fixed_sentence!("report-month-6", "June"),
    fixed_sentence!("report-month-7", "July"),
    fixed_sentence!("report-month-8", "August"),
    fixed_sentence!("report-month-9", "September"),
    fixed_sentence!("report-month-10", "October"),
    fixed_sentence!("report-month-11", "November"),
    fixed_sentence!("report-month-12", "December"),
];

const SHORT_MONTHS: [FixedSentence; 12] = [
    fixed_sentence!("report-short-month-1", "Jan"),
    fixed_sentence!("report-short-month-2", "Feb"),
    fixed_sentence!("report-short-month-3", "Mar"),
    fixed_sentence!("report-short-month-4", "Apr"),
    fixed_sentence!("report-short-month-5", "May"),
    fixed_sentence!("report-short-month-6", "Jun"),
    fixed_sentence!("report-short-month-7", "Jul"),
    fixed_sentence!("report-short-month-8", "Aug"),
    fixed_sentence!("report-short-month-9", "Sep"),
    fixed_sentence!("report-short-month-10", "Oct"),
    fixed_sentence!("report-short-month-11", "Nov"),
    fixed_sentence!("report-short-month-12", "Dec"),
];

const WEEKDAYS: [FixedSentence; 7] = [
    fixed_sentence!("report-weekday-1", "Monday"),
    fixed_sentence!("report-weekday-2", "Tuesday"),
    fixed_sentence!("report-weekday-3", "Wednesday"),
    fixed_sentence!("report-weekday-4", "Thursday"),
    fixed_sentence!("report-weekday-5", "Friday"),
    fixed_sentence!("report-weekday-6", "Saturday"),
    fixed_sentence!("report-weekday-7", "Sunday"),
];

/// `9 November 2026`
pub(super) fn day(day: NaiveDate) -> Sentence {
    sentence!("report-day", "{day} {month} {year}", day = day.day(), month = month(day), year = year_of(day))
}

/// `Friday, 20 November`
pub(super) fn day_of_week(day: NaiveDate) -> Sentence {
    let weekday = of(&WEEKDAYS, day.weekday().num_days_from_monday());
    sentence!("report-day-of-week", "{weekday}, {day} {month}", weekday = weekday, day = day.day(), month = month(day))
}

/// `1 to 30 Nov 2026`: what both share is said once, so that it fits into a column.
pub(super) fn days(from: NaiveDate, until: NaiveDate) -> Sentence {
    let (first, last) = (from.day(), until.day());
    let (first_month, month, year) = (short_month(from), short_month(until), year_of(until));
    match (from.year() == until.year(), from.month() == until.month()) {
        (true, true) => sentence!(
            "report-days-of-month",
            "{first} to {last} {month} {year}",
            first = first,
            last = last,
            month = month,
            year = year
        ),
        (true, false) => sentence!(
            "report-days-of-year",
            "{first} {first_month} to {last} {month} {year}",
            first = first,
            first_month = first_month,
            last = last,
            month = month,
            year = year
        ),
        (false, _) => sentence!(
            "report-days-of-years",
            "{first} {first_month} {first_year} to {last} {month} {year}",
            first = first,
            first_month = first_month,
            first_year = year_of(from),
            last = last,
            month = month,
            year = year
        ),
    }
}

/// `November 2026`
pub(super) fn month_of_year(day: NaiveDate) -> Sentence {
    sentence!("report-month-of-year", "{month} {year}", month = month(day), year = year_of(day))
}

/// `2026`
pub(super) fn year(day: NaiveDate) -> Sentence {
    sentence!("report-year", "{year}", year = year_of(day))
}

/// `Nov`
pub(super) fn short_month(day: NaiveDate) -> Sentence {
    of(&SHORT_MONTHS, day.month0())
}

fn month(day: NaiveDate) -> Sentence {
    of(&MONTHS, day.month0())
}

/// A year is no count, whose digits would be parted.
pub(super) fn year_of(day: NaiveDate) -> String {
    day.year().to_string()
}

fn of(names: &[FixedSentence], place: u32) -> Sentence {
    let name = usize::try_from(place).ok().and_then(|place| names.get(place));
    name.map_or_else(|| super::words::own(""), |name| (*name).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_said_as_short_as_there_is_room() {
        let on = |text: &str| text.parse::<NaiveDate>().unwrap();
        let span = |from: &str, until: &str| days(on(from), on(until)).message;
        assert_eq!(span("2026-11-01", "2026-11-30"), "1 to 30 Nov 2026");
        assert_eq!(span("2026-11-30", "2026-12-06"), "30 Nov to 6 Dec 2026");
        assert_eq!(span("2025-12-29", "2026-12-04"), "29 Dec 2025 to 4 Dec 2026");
        assert_eq!(day(on("2026-11-09")).message, "9 November 2026");
        assert_eq!(day_of_week(on("2026-11-20")).message, "Friday, 20 November");
    }
}
