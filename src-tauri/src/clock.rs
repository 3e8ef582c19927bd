//! The one place in the shell that reads the clock. Rule: every rule of the library is given the time from here.

use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;

#[expect(clippy::disallowed_methods, reason = "a face is where the time comes from")]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// The moment with the offset of the user's clock, by which days are told apart.
#[expect(clippy::disallowed_methods, reason = "a face is where the time comes from")]
pub fn here() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}

/// The civil day where the user is.
#[expect(clippy::disallowed_methods, reason = "a face is where the time comes from")]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// The zone where the user is; UTC where the system does not tell.
pub fn home() -> Tz {
    iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok()).unwrap_or(Tz::UTC)
}

/// The day and the time of day where the user is.
#[expect(clippy::disallowed_methods, reason = "a face is where the time comes from")]
pub fn local() -> NaiveDateTime {
    Local::now().naive_local()
}
