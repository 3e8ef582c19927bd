//! The one place where the journeys read the clock: the app that is driven reads the same one.

use chrono::{DateTime, Days, Local, NaiveDate, Utc};

#[expect(clippy::disallowed_methods, reason = "the app that is driven reads the same clock")]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

pub fn today() -> NaiveDate {
    now().with_timezone(&Local).date_naive()
}

/// So many days from today.
pub fn in_days(days: u64) -> NaiveDate {
    today() + Days::new(days)
}

pub fn days_ago(days: u64) -> NaiveDate {
    today() - Days::new(days)
}
