//! The values of arguments. Rule: one that cannot be meant is refused with what is wanted instead.

use chrono::NaiveDate;
use rapport::Failure;
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

pub(super) fn region(text: &str) -> Result<String, String> {
    let letters = text.len() == 2 && text.bytes().all(|letter| letter.is_ascii_alphabetic());
    if letters { Ok(text.to_ascii_uppercase()) } else { Err("two letters are wanted, as in NO or GB".into()) }
}

pub(super) fn month(text: &str) -> Result<NaiveDate, String> {
    let day = if text.len() == "2019-03".len() { format!("{text}-01") } else { text.to_owned() };
    day.parse().map_err(|_| "a month is wanted, as in 2019-03".into())
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
        assert!(month("2019-13").is_err() && month("march").is_err());
        assert_eq!(region("no").as_deref(), Ok("NO"));
        assert!(region("N1").is_err() && region("NOR").is_err());
    }
}
