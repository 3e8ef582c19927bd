//! Days and times as calendars write them. Rule: a day has no zone and a time keeps its own; a gap of summer time moves on, never back.

use chrono::{DateTime, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use std::fmt;

/// A day, or a time of a day, as it is stored: `2026-05-03` or `2026-05-03T14:30:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Civil {
    Day(NaiveDate),
    Time(NaiveDateTime),
}

impl Civil {
    /// As stored; `None` where it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            Ok(day) => Some(Self::Day(day)),
            Err(_) => NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").ok().map(Self::Time),
        }
    }

    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Time(time) => time.date(),
        }
    }

    /// A day begins at midnight.
    pub(super) fn time(self) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::Time(time) => time,
        }
    }

    /// When it begins.
    pub fn instant(self, zone: Tz) -> DateTime<Utc> {
        instant(self.time(), zone)
    }

    /// When what ends with it is over: of a day, the midnight after.
    pub fn over(self, zone: Tz) -> DateTime<Utc> {
        match self {
            Self::Day(day) => {
                let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
                instant(next.and_time(NaiveTime::MIN), zone)
            }
            Self::Time(time) => instant(time, zone),
        }
    }
}

impl fmt::Display for Civil {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(out, "{}", day.format("%Y-%m-%d")),
            Self::Time(time) => write!(out, "{}", time.format("%Y-%m-%dT%H:%M:%S")),
        }
    }
}

/// The instant of a civil time. One that summer time skips counts from before the gap, as RFC 5545 has it; of two, the first.
pub(super) fn instant(time: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&time) {
        LocalResult::Single(found) | LocalResult::Ambiguous(found, _) => found.with_timezone(&Utc),
        LocalResult::None => {
            let earlier = time.checked_sub_signed(TimeDelta::hours(3)).unwrap_or(time);
            let offset = zone.offset_from_local_datetime(&earlier).earliest();
            let seconds = offset.map_or(0, |offset| offset.fix().local_minus_utc());
            let shifted = time.checked_sub_signed(TimeDelta::seconds(i64::from(seconds))).unwrap_or(time);
            Utc.from_utc_datetime(&shifted)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("2026-05-03", "2026-05-03T00:00:00+00:00")]
    #[case::summer("2026-07-03T09:30:00", "2026-07-03T07:30:00+00:00")]
    #[case::winter("2026-01-03T09:30:00", "2026-01-03T08:30:00+00:00")]
    #[case::in_the_gap("2026-03-29T02:30:00", "2026-03-29T01:30:00+00:00")]
    #[case::the_first_of_two("2026-10-25T02:30:00", "2026-10-25T00:30:00+00:00")]
    fn times_become_instants(#[case] text: &str, #[case] expected: &str) {
        let civil = Civil::parse(text).unwrap();
        assert_eq!(civil.to_string(), text);
        let zone = if matches!(civil, Civil::Day(_)) { Tz::UTC } else { Tz::Europe__Berlin };
        assert_eq!(civil.instant(zone).to_rfc3339(), expected);
    }

    #[test]
    fn what_is_neither_is_nothing() {
        assert_eq!(["", "2026-02-30", "2026-05-03T25:00:00"].map(Civil::parse), [None; 3]);
    }
}
