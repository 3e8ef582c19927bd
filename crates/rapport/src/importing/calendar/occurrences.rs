//! When something that comes again comes. Rule: pure and bounded; the same series gives the same occurrences for any horizon.

use super::civil::Civil;
use super::entry::Entry;
use super::rule::{Reach, Rule, Stamp, stamp};
use chrono::{DateTime, Days, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// What is asked about: an event as it is stored.
#[derive(Debug, Clone, Copy)]
pub struct Series<'a> {
    pub starts: Civil,
    /// Of an all-day event its last day.
    pub ends: Civil,
    /// Of a floating or an all-day event the zone of whoever looks at it.
    pub zone: Tz,
    /// The lines `RRULE`, `RDATE`, `EXDATE`; empty where it happens once.
    pub recurrence: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub starts: Civil,
    pub ends: Civil,
}

/// When a series is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastEnd {
    At(DateTime<Utc>),
    Never,
}

/// More than these nobody wants to see of one series.
const MOST: usize = 5_000;

/// All occurrences that touch the time from `from` up to `to`, in order; those that an override replaces are among them.
pub fn occurrences(series: &Series<'_>, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Occurrence> {
    let length = series.length();
    let civil = |instant: DateTime<Utc>, days: TimeDelta| {
        let local = instant.with_timezone(&series.zone).naive_local();
        local.checked_add_signed(days).unwrap_or(local)
    };
    let around = TimeDelta::days(1);
    let begin = civil(from, -around).checked_sub_signed(length).unwrap_or(NaiveDateTime::MIN);
    let (starts, _) = starts(series, begin, civil(to, around));
    let touching = starts.into_iter().filter_map(|start| {
        let occurrence = series.at(start, length)?;
        let touches = occurrence.starts_at < to && (occurrence.ends_at > from || occurrence.starts_at >= from);
        touches.then_some(occurrence)
    });
    let mut found: Vec<Occurrence> = touching.take(MOST).collect();
    found.sort_unstable();
    found
}

/// When the last occurrence is over.
pub fn last_end(series: &Series<'_>) -> LastEnd {
    let own = series.ends.over(series.zone);
    if series.recurrence.is_empty() {
        return LastEnd::At(own);
    }
    if !Recurrence::of(series).rules.iter().all(Rule::has_end) {
        return LastEnd::Never;
    }
    let (starts, reach) = starts(series, NaiveDateTime::MIN, NaiveDateTime::MAX);
    let length = series.length();
    let last =
        starts.into_iter().filter_map(|start| series.at(start, length)).map(|occurrence| occurrence.ends_at).max();
    match (last, reach) {
        (_, Reach::Cut) => LastEnd::Never,
        (Some(last), Reach::Whole) => LastEnd::At(last),
        // Every occurrence was taken out.
        (None, Reach::Whole) => LastEnd::At(own),
    }
}

impl Entry {
    /// When it comes.
    pub fn series(&self) -> Series<'_> {
        Series {
            starts: self.starts,
            ends: self.ends,
            zone: self.zone.unwrap_or(Tz::UTC),
            recurrence: &self.recurrence,
        }
    }
}

impl Series<'_> {
    fn length(&self) -> TimeDelta {
        (self.ends.time() - self.starts.time()).max(TimeDelta::zero())
    }

    fn at(&self, start: NaiveDateTime, length: TimeDelta) -> Option<Occurrence> {
        let (starts, ends) = match self.starts {
            Civil::Day(_) => {
                let days = Days::new(u64::try_from(length.num_days()).ok()?);
                (Civil::Day(start.date()), Civil::Day(start.date().checked_add_days(days)?))
            }
            Civil::Time(_) => (Civil::Time(start), Civil::Time(start.checked_add_signed(length)?)),
        };
        Some(Occurrence { starts_at: starts.instant(self.zone), ends_at: ends.over(self.zone), starts, ends })
    }
}

/// The lines of a recurrence, understood.
struct Recurrence {
    rules: Vec<Rule>,
    more: Vec<NaiveDateTime>,
    less: Vec<Less>,
}

/// What is taken out.
#[derive(PartialEq, Eq)]
enum Less {
    Time(NaiveDateTime),
    /// Some programs name the day alone.
    Day(chrono::NaiveDate),
}

impl Recurrence {
    fn of(series: &Series<'_>) -> Self {
        let mut recurrence = Self { rules: Vec::new(), more: Vec::new(), less: Vec::new() };
        let local = |instant: DateTime<Utc>| instant.with_timezone(&series.zone).naive_local();
        for line in series.recurrence.lines() {
            let Some((name, value)) = line.split_once(':') else { continue };
            let stamps = || value.split(',').filter_map(stamp);
            match name {
                "RRULE" => recurrence.rules.extend(Rule::parse(value, series.zone)),
                "RDATE" => recurrence.more.extend(stamps().map(|stamp| match stamp {
                    Stamp::Day(day) => day.and_time(series.starts.time().time()),
                    Stamp::Civil(time) => time,
                    Stamp::Instant(instant) => local(instant),
                })),
                "EXDATE" => recurrence.less.extend(stamps().map(|stamp| match stamp {
                    Stamp::Day(day) => Less::Day(day),
                    Stamp::Civil(time) => Less::Time(time),
                    Stamp::Instant(instant) => Less::Time(local(instant)),
                })),
                _ => {}
            }
        }
        recurrence
    }

    fn leaves_out(&self, start: NaiveDateTime) -> bool {
        self.less.contains(&Less::Time(start)) || self.less.contains(&Less::Day(start.date()))
    }
}

/// The starts between two civil times, both inclusive: what the series begins with is always among them, unless it is taken out.
fn starts(series: &Series<'_>, from: NaiveDateTime, to: NaiveDateTime) -> (Vec<NaiveDateTime>, Reach) {
    let first = series.starts.time();
    let recurrence = Recurrence::of(series);
    let mut reach = Reach::Whole;
    let mut found: Vec<NaiveDateTime> = std::iter::once(first)
        .chain(recurrence.more.iter().copied())
        .filter(|time| (from..=to).contains(time))
        .collect();
    for rule in &recurrence.rules {
        let (dates, one) = rule.dates(first, from.max(first), to);
        found.extend(dates);
        reach = if one == Reach::Cut { Reach::Cut } else { reach };
    }
    found.sort_unstable();
    found.dedup();
    found.retain(|start| !recurrence.leaves_out(*start));
    (found, reach)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn series<'a>(starts: &str, ends: &str, zone: Tz, recurrence: &'a str) -> Series<'a> {
        Series { starts: Civil::parse(starts).unwrap(), ends: Civil::parse(ends).unwrap(), zone, recurrence }
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn starts_between(series: &Series<'_>, from: &str, to: &str) -> Vec<String> {
        occurrences(series, at(from), at(to)).iter().map(|found| found.starts_at.to_rfc3339()).collect()
    }

    #[test]
    fn the_clock_stays_when_summer_time_begins() {
        let weekly = series("2026-03-23T09:00:00", "2026-03-23T10:00:00", Tz::Europe__Berlin, "RRULE:FREQ=WEEKLY");
        let found = starts_between(&weekly, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
        assert_eq!(found, ["2026-03-23T08:00:00+00:00", "2026-03-30T07:00:00+00:00"]);
    }

    #[test]
    fn exceptions_and_additions_are_kept() {
        let lines = "RRULE:FREQ=DAILY;COUNT=4\nEXDATE:20260106T090000,20260107\nRDATE:20260120T150000,20260121T090000Z";
        let daily = series("2026-01-05T09:00:00", "2026-01-05T10:00:00", Tz::America__New_York, lines);
        let found: Vec<_> = occurrences(&daily, at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z"));
        let starts: Vec<_> = found.iter().map(|found| found.starts.to_string()).collect();
        assert_eq!(
            starts,
            ["2026-01-05T09:00:00", "2026-01-08T09:00:00", "2026-01-20T15:00:00", "2026-01-21T04:00:00"]
        );
        assert_eq!(last_end(&daily), LastEnd::At(at("2026-01-21T10:00:00Z")));
    }

    #[test]
    fn what_lasts_into_the_horizon_is_found() {
        let fair = series("2026-05-01", "2026-05-04", Tz::UTC, "RRULE:FREQ=YEARLY");
        assert_eq!(
            starts_between(&fair, "2030-05-04T12:00:00Z", "2030-05-05T00:00:00Z"),
            ["2030-05-01T00:00:00+00:00"]
        );
        assert!(starts_between(&fair, "2030-05-05T00:00:00Z", "2030-05-06T00:00:00Z").is_empty());
        assert_eq!(last_end(&fair), LastEnd::Never);
    }

    #[test]
    fn the_leap_day_waits_for_its_year() {
        let leap = series("2024-02-29", "2024-02-29", Tz::UTC, "RRULE:FREQ=YEARLY");
        let found = starts_between(&leap, "2024-03-01T00:00:00Z", "2033-01-01T00:00:00Z");
        assert_eq!(found, ["2028-02-29T00:00:00+00:00", "2032-02-29T00:00:00+00:00"]);
    }

    #[rstest]
    #[case(Tz::Pacific__Pago_Pago, "2026-01-05T20:00:00+00:00")]
    #[case(Tz::Pacific__Apia, "2026-01-04T20:00:00+00:00")]
    #[case(Tz::Asia__Kolkata, "2026-01-05T03:30:00+00:00")]
    fn zones_from_one_end_of_the_day_to_the_other(#[case] zone: Tz, #[case] expected: &str) {
        let once = series("2026-01-05T09:00:00", "2026-01-05T09:00:00", zone, "");
        assert_eq!(starts_between(&once, "2026-01-04T00:00:00Z", "2026-01-07T00:00:00Z"), [expected]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_wider_horizon_only_adds(days in 0i64..4000, width in 1i64..200, interval in 1u32..9, weekly in any::<bool>()) {
            let frequency = if weekly { "WEEKLY;BYDAY=TU,SA" } else { "DAILY" };
            let lines = format!("RRULE:FREQ={frequency};INTERVAL={interval}");
            let one = series("2015-02-10T23:30:00", "2015-02-11T01:00:00", Tz::America__Sao_Paulo, &lines);
            let from = at("2015-02-01T00:00:00Z") + TimeDelta::days(days);
            let to = from + TimeDelta::days(width);
            let narrow = occurrences(&one, from, to);
            let wide = occurrences(&one, from - TimeDelta::days(300), to);
            let within: Vec<_> = wide.into_iter().filter(|found| found.ends_at > from || found.starts_at >= from).collect();
            prop_assert_eq!(narrow, within);
        }
    }
}
