//! Which zone a name means. Rule: a known name first, then the calendar's own explanation, then what the name says of its offset.

use super::component::Component;
use super::embedded::{Embedded, LARGE, fixed, offset_of};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::{TZ_VARIANTS, Tz};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The zones of one calendar.
pub(super) struct Zones {
    embedded: HashMap<String, Explained>,
    found: RefCell<HashMap<(String, NaiveDate), Option<Meaning>>>,
}

struct Explained {
    zone: Option<Embedded>,
    /// `X-LIC-LOCATION`
    location: Option<Tz>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Zone(Tz),
    /// No known zone is like it: seconds east of Greenwich on that day.
    Offset(i32),
}

impl Zones {
    pub fn of(components: &[Component]) -> Self {
        let explained = components.iter().filter(|component| component.is("VTIMEZONE")).filter_map(|zone| {
            let name = key(&zone.text("TZID")?);
            let location = zone.text("X-LIC-LOCATION").and_then(|name| known(&name));
            Some((name, Explained { zone: Embedded::of(zone), location }))
        });
        Self { embedded: explained.collect(), found: RefCell::default() }
    }

    /// The zone that a name means at a civil time, and the time in it. `None`: nobody knows.
    pub fn find(&self, name: &str, time: NaiveDateTime) -> Option<(Tz, NaiveDateTime)> {
        let place = (key(name), time.date());
        let known = self.found.borrow().get(&place).copied();
        let meaning = known.unwrap_or_else(|| {
            let meaning = self.meaning(&place.0, time);
            // An offset may change within the day.
            if !matches!(meaning, Some(Meaning::Offset(_))) {
                self.found.borrow_mut().insert(place, meaning);
            }
            meaning
        });
        match meaning? {
            Meaning::Zone(zone) => Some((zone, time)),
            Meaning::Offset(seconds) => {
                Some((Tz::UTC, time.checked_sub_signed(TimeDelta::seconds(i64::from(seconds)))?))
            }
        }
    }

    /// Outlook names a zone and explains it under another name: where it explains one alone, that one is meant.
    fn the_only_one(&self, time: NaiveDateTime) -> Option<Meaning> {
        let mut others = self.embedded.keys().filter(|name| !name.eq_ignore_ascii_case("UTC"));
        match (others.next(), others.next()) {
            (Some(only), None) => self.meaning(only, time),
            _ => None,
        }
    }

    fn meaning(&self, name: &str, time: NaiveDateTime) -> Option<Meaning> {
        let exact = by_its_own_name(name).map(Meaning::Zone);
        let explained = self.embedded.get(name);
        let named = exact.or_else(|| known(name).map(Meaning::Zone));
        let Some(Explained { zone, location }) = explained.filter(|_| exact.is_none()) else {
            return named.or_else(|| by_its_offset(name).map(Meaning::Zone)).or_else(|| self.the_only_one(time));
        };
        let Some(embedded) = zone else {
            return named.or(location.map(Meaning::Zone)).or_else(|| by_its_offset(name).map(Meaning::Zone));
        };
        let offset = embedded.offset(time);
        let agrees =
            |meaning: &Meaning| matches!(meaning, Meaning::Zone(zone) if offset_of(*zone, time) == Some(offset));
        named
            .into_iter()
            .chain(location.map(Meaning::Zone))
            .find(agrees)
            .or_else(|| embedded.like(time.year()).map(Meaning::Zone).filter(agrees))
            .or(Some(Meaning::Offset(offset)))
    }
}

/// As names are compared.
fn key(name: &str) -> String {
    name.replace("\\,", ",").trim().trim_matches('"').trim().to_owned()
}

/// Names that mean a zone without further explanation: IANA's, Windows', those of calendars that put a path before them.
fn known(name: &str) -> Option<Tz> {
    let lower = name.to_lowercase();
    by_its_own_name(name).or_else(|| BY_NAME.get(lower.as_str()).copied()).or_else(|| {
        let words =
            lower.rsplit_once(')').filter(|(_, rest)| !rest.is_empty()).map_or(lower.as_str(), |(_, rest)| rest);
        let before = lower.split_once(") ").map_or(lower.as_str(), |(_, rest)| rest);
        let before = before.split(" (").next().unwrap_or(before);
        let mut cities = words.split(',').chain([before]).map(str::trim).filter(|city| !city.is_empty());
        cities.find_map(|city| BY_NAME.get(city).or_else(|| BY_CITY.get(city)).copied())
    })
}

/// `Europe/Berlin`, in any case and behind any path.
fn by_its_own_name(name: &str) -> Option<Tz> {
    let name = name.trim_start_matches('/');
    if let Ok(zone) = name.parse() {
        return Some(zone);
    }
    let lower = name.to_lowercase();
    let mut rest = lower.as_str();
    loop {
        if let Some(zone) = BY_IANA.get(rest) {
            return Some(*zone);
        }
        rest = rest.split_once('/')?.1;
        if !rest.contains('/') {
            return None;
        }
    }
}

static BY_IANA: LazyLock<HashMap<String, Tz>> =
    LazyLock::new(|| TZ_VARIANTS.iter().map(|zone| (zone.name().to_lowercase(), *zone)).collect());

static BY_CITY: LazyLock<HashMap<String, Tz>> = LazyLock::new(|| {
    let areas = ["Africa/", "America/", "Asia/", "Australia/", "Europe/", "Pacific/", "Atlantic/", "Indian/"];
    let cities = TZ_VARIANTS.iter().filter(|zone| areas.iter().any(|area| zone.name().starts_with(area)));
    cities.filter_map(|zone| Some((zone.name().rsplit('/').next()?.replace('_', " ").to_lowercase(), *zone))).collect()
});

/// Windows' names as CLDR maps them, and what other programs call the large zones.
static BY_NAME: LazyLock<HashMap<String, Tz>> = LazyLock::new(|| {
    let lines = include_str!("windows.tsv").lines().filter_map(|line| line.split_once('\t'));
    lines.filter_map(|(name, zone)| Some((name.to_lowercase(), zone.parse().ok()?))).collect()
});

/// `(UTC+07:00) Somewhere`, `GMT +0100 (Standard) / GMT +0200 (Daylight)`
fn by_its_offset(name: &str) -> Option<Tz> {
    let upper = name.to_ascii_uppercase().replace('\u{2212}', "-");
    let offsets: Vec<i32> = upper
        .split(['U', 'G'])
        .filter_map(|part| part.strip_prefix("TC").or(part.strip_prefix("MT")))
        .filter_map(hours)
        .collect();
    match offsets.as_slice() {
        [standard, summer, ..] if standard != summer => {
            let day = |month| NaiveDate::from_ymd_opt(2020, month, 1).map(|day| day.and_time(NaiveTime::MIN));
            let (january, july) = (day(1)?, day(7)?);
            LARGE.into_iter().find(|zone| {
                let clocks = (offset_of(*zone, january), offset_of(*zone, july));
                clocks == (Some(*standard), Some(*summer)) || clocks == (Some(*summer), Some(*standard))
            })
        }
        [only, ..] => fixed(*only),
        [] => None,
    }
}

/// ` +0100`, `-3`, `+05:30`
fn hours(text: &str) -> Option<i32> {
    let text = text.trim_start();
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits: String =
        text.chars().skip(1).take_while(|c| c.is_ascii_digit() || *c == ':').filter(|c| *c != ':').collect();
    let (hours, minutes) = digits.split_at(digits.len().min(if digits.len() == 3 { 1 } else { 2 }));
    let hours: i32 = hours.parse().ok().filter(|hours| *hours <= 14)?;
    let minutes: i32 = if minutes.is_empty() { 0 } else { minutes.get(..2)?.parse().ok()? };
    Some(sign * (hours * 3_600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Europe/Berlin", "Europe/Berlin")]
    #[case("europe/berlin", "Europe/Berlin")]
    #[case("/mozilla.org/20070129_1/America/New_York", "America/New_York")]
    #[case("posix/Europe/Vaduz", "Europe/Vaduz")]
    #[case("W. Europe Standard Time", "Europe/Berlin")]
    #[case("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York")]
    #[case("Amsterdam, Belgrade, Berlin", "Europe/Amsterdam")]
    #[case("(GMT+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney")]
    #[case("(UTC+07:00) Nowhere in it", "Etc/GMT-7")]
    #[case("GMT +0100 (Standard) / GMT +0200 (Daylight)", "Europe/Berlin")]
    #[case("UTC+11", "Etc/GMT-11")]
    #[case("GMT+5:30", "Asia/Kolkata")]
    fn names_of_every_kind(#[case] name: &str, #[case] expected: &str) {
        let time = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap().and_time(NaiveTime::MIN);
        let found = Zones::of(&[]).find(name, time).map(|(zone, _)| zone.name());
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn every_zone_of_the_table_is_known() {
        let lines = include_str!("windows.tsv").lines();
        assert!(lines.filter_map(|line| line.split_once('\t')).all(|(_, zone)| zone.parse::<Tz>().is_ok()));
    }

    #[test]
    fn an_unknown_name_is_none() {
        assert_eq!(Zones::of(&[]).find("Customized Time Zone", NaiveDateTime::default()), None);
    }
}
