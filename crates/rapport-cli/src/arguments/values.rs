//! The values of arguments. Rule: one that cannot be meant is refused with what is wanted instead.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rapport::Failure;
use rapport::dates::{self, is_beyond_the_calendar};
use rapport::growth::figures::Chart;
use rapport::reporting::Period;
use std::path::PathBuf;

pub(super) fn chart(name: &str) -> Result<Chart, String> {
    Chart::ALL.iter().find(|chart| chart.word() == name).copied().ok_or_else(|| {
        let names: Vec<&str> = Chart::ALL.iter().map(|chart| chart.word()).collect();
        format!("there is no such chart; there are {}", names.join(", "))
    })
}

pub(super) fn period(text: &str) -> Result<Period, String> {
    text.parse().map_err(|failure: Failure| failure.message)
}

pub(super) fn page(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    let is_page = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm"));
    if is_page || text == "-" {
        return Ok(path);
    }
    match path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) {
        true => Err(format!(
            "a report is written as HTML here: write {} and print it from a browser, or open Rapport and choose Growth, Report, Save as PDF",
            path.with_extension("html").display()
        )),
        false => Err("a report is written as HTML: let the name end in .html".into()),
    }
}

/// What a person has one of, as `PersonEdit` calls it.
const FIELDS: [&str; 13] = [
    "name",
    "prefix",
    "given",
    "additional",
    "family",
    "suffix",
    "nickname",
    "organisation",
    "department",
    "position",
    "birthday",
    "met_on",
    "notes",
];

pub(super) fn field(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("a field and its value are wanted, as in position=Engineer")?;
    let name = name.trim().to_lowercase();
    match FIELDS.contains(&name.as_str()) {
        true => Ok((name, value.to_owned())),
        false => Err(format!("there is no such field; there are {}", FIELDS.join(", "))),
    }
}

pub(super) fn region(text: &str) -> Result<String, String> {
    let letters = text.len() == 2 && text.bytes().all(|letter| letter.is_ascii_alphabetic());
    if letters { Ok(text.to_ascii_uppercase()) } else { Err("two letters are wanted, as in NO or GB".into()) }
}

pub(super) fn day(text: &str) -> Result<NaiveDate, String> {
    dates::day(text).ok_or_else(|| "a day is wanted, as in 2026-03-10".into())
}

pub(super) fn instant(text: &str) -> Result<DateTime<FixedOffset>, String> {
    let beyond = is_beyond_the_calendar(text);
    text.parse()
        .ok()
        .filter(|_| !beyond)
        .ok_or_else(|| "a moment is wanted, as in 2026-03-10T09:00:00+01:00, of a year with four digits".into())
}

pub(super) fn month(text: &str) -> Result<NaiveDate, String> {
    let day = if text.len() == "2019-03".len() { format!("{text}-01") } else { text.to_owned() };
    dates::day(&day).ok_or_else(|| "a month is wanted, as in 2019-03".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_a_page() {
        assert!(page("q3.html").is_ok() && page("Q3.HTM").is_ok() && page("-").is_ok());
        assert!(page("q3").unwrap_err().contains(".html") && page(".html").is_err());
        let told = page("q3.PDF").unwrap_err();
        assert!(told.contains("write q3.html") && told.contains("Save as PDF"), "{told}");
        assert!(period("2026-Q3").is_ok() && period("2026-Q5").unwrap_err().contains("2026-Q3"));
    }

    #[test]
    fn months_and_regions_are_read() {
        assert_eq!(month("2019-03").map(|day| day.to_string()).as_deref(), Ok("2019-03-01"));
        assert!(month("2019-13").is_err() && month("march").is_err() && month("+10000-01").is_err());
        assert_eq!(region("no").as_deref(), Ok("NO"));
        assert!(region("N1").is_err() && region("NOR").is_err());
    }

    #[test]
    fn a_field_is_named_with_its_value() {
        assert_eq!(field("Position=Head = of it"), Ok(("position".into(), "Head = of it".into())));
        assert_eq!(field("notes="), Ok(("notes".into(), String::new())));
        assert!(field("position").unwrap_err().contains("position=Engineer"));
        assert!(field("mood=calm").unwrap_err().contains("nickname"));
        assert!(field("id=1").is_err() && field("=").is_err());
    }

    #[test]
    fn days_and_moments_have_years_of_four_digits() {
        assert_eq!(day("2026-03-10").map(|day| day.to_string()).as_deref(), Ok("2026-03-10"));
        assert!(day("+262142-12-31").is_err() && day("0000-01-01").is_err() && day("2026-3-1").is_err());
        assert!(instant("2026-03-10T09:00:00+01:00").is_ok());
        assert!(instant("+262142-12-31T00:00:00Z").is_err() && instant("0001-01-01T00:00:00+14:00").is_err());
    }
}
