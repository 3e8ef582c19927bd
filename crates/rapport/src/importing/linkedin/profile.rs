//! `Profile.csv` and `Positions.csv`: who the user is. Rule: offered, never made into a person.

use super::Cells;
use crate::dates::PartialDate;
use crate::importing::reading::{FileReading, Format, MyPosition, Myself};
use crate::importing::table::dates::{ONLINE_PIVOT, Order, date};
use crate::importing::table::shape::Shape;
use crate::importing::table::{each_row, refuse};

pub(in crate::importing) fn profile(text: &str, shape: &Shape, keys: &[String], reading: &mut FileReading) {
    let mut myself = Myself::default();
    let format = reading.format;
    let records = each_row(text, shape, reading, |_, _, row| {
        let cells = Cells { keys, row };
        let cell = |key| cells.cell(key).to_owned();
        if format == Format::LinkedinPositions {
            myself.positions.push(MyPosition {
                organisation: cell("companyname"),
                position: cell("title"),
                from: time(cells.cell("startedon")),
                until: time(cells.cell("finishedon")),
            });
        } else if myself.given.is_empty() && myself.family.is_empty() {
            myself.given = cell("firstname");
            myself.family = cell("lastname");
            myself.headline = cell("headline");
        }
    });
    if records == 0 {
        refuse(
            reading,
            sentence!(
                "problems-linkedin-profile-empty",
                "This file of your LinkedIn profile has a heading and nothing below it. Nothing was taken."
            ),
        );
        return;
    }
    reading.myself = Some(myself);
}

/// `Oct 2022`, `2022` or `01 Oct 2022`, as far as it tells; empty where it is none of these.
fn time(cell: &str) -> String {
    if let Some(PartialDate::Full(day)) = date(cell, Order::DayFirst, ONLINE_PIVOT) {
        return day.to_string();
    }
    if cell.len() == 4 && cell.bytes().all(|byte| byte.is_ascii_digit()) {
        return cell.to_owned();
    }
    match date(&format!("1 {cell}"), Order::DayFirst, ONLINE_PIVOT) {
        Some(PartialDate::Full(first)) => first.format("%Y-%m").to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Oct 2022", "2022-10")]
    #[case("2022", "2022")]
    #[case("01 Oct 2022", "2022-10-01")]
    #[case("", "")]
    #[case("later", "")]
    fn times_are_as_exact_as_the_file(#[case] cell: &str, #[case] expected: &str) {
        assert_eq!(time(cell), expected);
    }
}
