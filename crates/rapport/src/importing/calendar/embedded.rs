//! A time zone as the calendar itself explains it. Rule: it is worked out as it stands, and a known zone like it is looked for.

use super::component::Component;
use super::rule::{Rule, Stamp, stamp};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};
use chrono_tz::{TZ_VARIANTS, Tz};

pub(super) struct Embedded {
    observances: Vec<Observance>,
}

/// Standard time, or summer time.
struct Observance {
    begins: NaiveDateTime,
    /// Seconds east of Greenwich.
    before: i32,
    offset: i32,
    rules: Vec<String>,
    more: Vec<NaiveDateTime>,
}

impl Embedded {
    /// `None` where it explains nothing.
    pub fn of(zone: &Component) -> Option<Self> {
        let halves = zone.inner.iter().filter(|inner| inner.is("STANDARD") || inner.is("DAYLIGHT"));
        let observances: Vec<Observance> = halves.filter_map(Observance::of).collect();
        (!observances.is_empty()).then_some(Self { observances })
    }

    /// Seconds east of Greenwich at a civil time.
    pub fn offset(&self, time: NaiveDateTime) -> i32 {
        let latest = self.observances.iter().filter_map(|half| Some((half.latest_onset(time)?, half.offset))).max();
        let first = || self.observances.iter().min_by_key(|half| half.begins).map_or(0, |half| half.before);
        latest.map_or_else(first, |(_, offset)| offset)
    }

    /// The known zone whose clocks stood the same all through the year; one of the large ones first.
    pub fn like(&self, year: i32) -> Option<Tz> {
        let midday = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        let days = (1..=12).flat_map(|month| [1, 15].map(|day| NaiveDate::from_ymd_opt(year, month, day)));
        let samples: Vec<(NaiveDateTime, i32)> =
            days.flatten().map(|day| day.and_time(midday)).map(|time| (time, self.offset(time))).collect();
        let (_, first) = *samples.first()?;
        if samples.iter().all(|(_, offset)| *offset == first) {
            return fixed(first);
        }
        let fits = |zone: &Tz| samples.iter().all(|(time, offset)| offset_of(*zone, *time) == Some(*offset));
        let regions = TZ_VARIANTS.iter().filter(|zone| zone.name().contains('/') && !zone.name().starts_with("Etc/"));
        LARGE.iter().chain(regions).copied().find(fits)
    }
}

pub(super) const LARGE: [Tz; 21] = [
    Tz::Europe__Berlin,
    Tz::Europe__London,
    Tz::Europe__Helsinki,
    Tz::America__New_York,
    Tz::America__Chicago,
    Tz::America__Denver,
    Tz::America__Los_Angeles,
    Tz::America__Halifax,
    Tz::America__Anchorage,
    Tz::America__Sao_Paulo,
    Tz::Australia__Sydney,
    Tz::Australia__Adelaide,
    Tz::Pacific__Auckland,
    Tz::Asia__Kolkata,
    Tz::Asia__Kathmandu,
    Tz::Asia__Tehran,
    Tz::Asia__Kabul,
    Tz::Asia__Yangon,
    Tz::Australia__Darwin,
    Tz::America__St_Johns,
    Tz::Asia__Jerusalem,
];

/// Seconds east of Greenwich at a civil time of a known zone.
pub(super) fn offset_of(zone: Tz, time: NaiveDateTime) -> Option<i32> {
    zone.offset_from_local_datetime(&time).earliest().map(|offset| offset.fix().local_minus_utc())
}

/// A zone whose clocks are never changed.
pub(super) fn fixed(seconds: i32) -> Option<Tz> {
    if seconds == 0 {
        return Some(Tz::UTC);
    }
    if seconds % 3_600 != 0 {
        let january = NaiveDate::from_ymd_opt(2020, 1, 1)?.and_time(NaiveTime::MIN);
        let july = NaiveDate::from_ymd_opt(2020, 7, 1)?.and_time(NaiveTime::MIN);
        let stays = |zone: &Tz| [january, july].iter().all(|time| offset_of(*zone, *time) == Some(seconds));
        return LARGE.into_iter().find(stays);
    }
    // The names of these count west of Greenwich.
    format!("Etc/GMT{:+}", -seconds / 3_600).parse().ok()
}

impl Observance {
    fn of(half: &Component) -> Option<Self> {
        let offset = seconds(&half.text("TZOFFSETTO")?)?;
        let times = |name: &'static str| {
            half.all(name).flat_map(|property| property.value.split(',')).filter_map(stamp).map(|stamp| match stamp {
                Stamp::Day(day) => day.and_time(NaiveTime::MIN),
                Stamp::Civil(time) => time,
                Stamp::Instant(instant) => instant.naive_utc(),
            })
        };
        let begins = times("DTSTART").next()?;
        Some(Self {
            begins,
            before: half.text("TZOFFSETFROM").and_then(|text| seconds(&text)).unwrap_or(offset),
            offset,
            rules: half.all("RRULE").map(|property| property.value.clone()).collect(),
            more: times("RDATE").collect(),
        })
    }

    /// When it last began before a time.
    fn latest_onset(&self, time: NaiveDateTime) -> Option<NaiveDateTime> {
        let named = self.more.iter().copied().chain([self.begins]).filter(|onset| *onset <= time).max();
        let from = time.checked_sub_days(Days::new(800))?;
        // Each year has its onset, so that the centuries since 1601 need not be gone through.
        let near = self.begins.with_year(time.year() - 3).filter(|near| *near > self.begins);
        let ruled = self.rules.iter().filter_map(|text| {
            let rule = Rule::parse(text, Tz::UTC)?;
            let begins = if rule.counts_years() { near.unwrap_or(self.begins) } else { self.begins };
            if begins > time {
                return None;
            }
            rule.dates(begins, from, time).0.pop()
        });
        ruled.chain(named).max()
    }
}

/// `+0100`, `-053000`
fn seconds(text: &str) -> Option<i32> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.replace(':', "");
    if !matches!(digits.len(), 4 | 6) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |range| digits.get(range).and_then(|part: &str| part.parse::<i32>().ok());
    Some(sign * (number(0..2)? * 3_600 + number(2..4)? * 60 + number(4..6).unwrap_or(0)))
}
