//! The report of a month, quarter or year: one page of HTML that needs nothing beside itself and prints on two to four sheets.
//! Rule: the same records, period, day and language give the same bytes, and each figure is the one that its own room gives.

mod calendar;
mod cards;
mod charts;
mod drawing;
mod findings;
mod gathered;
mod goals;
mod markup;
mod named;
mod network;
mod page;
mod parts;
mod period;
mod planned;
mod voice;
mod words;

pub use period::Period;
pub use voice::{English, Voice};

use crate::failure::{Failure, Result};
use chrono::NaiveDate;
use chrono_tz::Tz;
use rusqlite::Connection;

/// What the records alone do not tell.
#[derive(Debug, Clone, Copy)]
pub struct ReportAsked<'a> {
    pub today: NaiveDate,
    pub zone: Tz,
    /// Where the user lives, for the first day of the week.
    pub region: &'a str,
}

/// The report as an HTML document, in the language of its voice.
///
/// # Errors
/// `Invalid` where the period has not begun.
pub fn report(connection: &Connection, period: Period, asked: &ReportAsked<'_>, voice: &dyn Voice) -> Result<String> {
    if period.from() > asked.today {
        return Err(Failure::invalid(sentence!(
            "failures-reporting-not-begun",
            "{period} has not begun. Choose the period of today, or one before it.",
            period = period.to_string()
        )));
    }
    Ok(page::page(&gathered::gather(connection, period, asked)?, voice))
}

#[cfg(test)]
mod tests;
