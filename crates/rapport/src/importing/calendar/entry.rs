//! One `VEVENT`. Rule: without a start it is no entry; anything else that is missing or wrong costs only itself.

use super::civil::{Civil, instant};
use super::component::Component;
use super::guest::{self, Answer, Guest, Sort};
use super::rule::{Stamp, stamp};
use super::untimed;
use super::zones::Zones;
use crate::importing::content_line::Property;
use crate::importing::fingerprint::{Fingerprint, fingerprint};
use crate::sentence::Sentence;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Counted from 0 within its file.
    pub record: usize,
    /// Counted from 0 among the events alone.
    pub event: usize,
    pub line: usize,
    /// Its identity in its calendar; made of what it says where the calendar gives none.
    pub uid: String,
    /// Of an occurrence that differs from its series: the start that it replaces.
    pub replaces: Option<Civil>,
    pub sequence: i64,
    pub title: String,
    pub starts: Civil,
    /// Of an all-day entry its last day.
    pub ends: Civil,
    /// `None`: all day, or floating.
    pub zone: Option<Tz>,
    /// The zone as the calendar wrote it.
    pub zone_named: String,
    /// As [`Series::recurrence`](super::Series::recurrence).
    pub recurrence: String,
    pub status: Status,
    pub place: String,
    pub url: String,
    pub description: String,
    pub organiser: Option<Guest>,
    pub guests: Vec<Guest>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Confirmed,
    Tentative,
    Cancelled,
}

/// What is wrong with an entry that is taken all the same.
pub(super) enum Fault {
    UnknownZone(String),
    Line(usize, Sentence),
}

impl Entry {
    /// What tells the same entry again.
    pub fn identity(&self) -> (String, Option<Civil>) {
        (self.uid.clone(), self.replaces)
    }

    /// Guests and organiser, without rooms; the organiser once.
    pub fn people(&self) -> impl Iterator<Item = &Guest> {
        let organiser = self.organiser.iter().filter(|organiser| {
            let key = organiser.key();
            !key.is_empty() && !self.guests.iter().any(|guest| guest.key() == key)
        });
        self.guests.iter().chain(organiser).filter(|guest| guest.sort == Sort::Person)
    }

    /// All that it says, but for where it stands.
    pub fn digest(&self) -> i64 {
        // All fields by name, so that a new one cannot be forgotten.
        let Self {
            record: _,
            event: _,
            line: _,
            sequence: _,
            zone_named: _,
            uid,
            replaces,
            title,
            starts,
            ends,
            zone,
            recurrence,
            status,
            place,
            url,
            description,
            organiser,
            guests,
        } = self;
        let mut state = Fingerprint::default();
        let replaces = replaces.map(|start| start.to_string()).unwrap_or_default();
        for text in [uid, &replaces, title, &starts.to_string(), &ends.to_string(), recurrence, place, url, description]
        {
            state.text(text);
        }
        state.text(zone.map_or("", Tz::name));
        state.byte(match status {
            Status::Confirmed => 0,
            Status::Tentative => 1,
            Status::Cancelled => 2,
        });
        let guest = |state: &mut Fingerprint, guest: &Guest| {
            state.text(&guest.name);
            state.text(&guest.email);
            state.byte(match guest.answer {
                Answer::Accepted => 0,
                Answer::Declined => 1,
                Answer::Tentative => 2,
                Answer::NeedsAction => 3,
            });
            state.byte(u8::from(guest.sort == Sort::Thing));
        };
        state.all(organiser.as_slice(), guest);
        state.all(guests, guest);
        state.value()
    }
}

/// The entry and what was wrong with it, or why it is none.
pub(super) fn entry(component: &Component, record: usize, zones: &Zones) -> Result<(Entry, Vec<Fault>), Sentence> {
    let mut faults = Vec::new();
    let title = component.text("SUMMARY").map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    let title = title.unwrap_or_default();
    let Some(begin) = component.property("DTSTART").filter(|property| !property.value.trim().is_empty()) else {
        return Err(untimed::without_start(&title));
    };
    let Some(start) = Moment::of(begin, zones, &mut faults) else {
        return Err(untimed::with_wrong_start(&title, begin.value.trim()));
    };
    let (starts, ends) = shape(component, &start, zones, &mut faults);
    let zone = if matches!(starts, Civil::Day(_)) { None } else { start.zone };
    let civil = |stamp| local(stamp, starts, zone.unwrap_or(Tz::UTC));
    let replaces = component
        .property("RECURRENCE-ID")
        .and_then(|property| Moment::of(property, zones, &mut Vec::new()))
        .map(|moment| civil(moment.as_stamp(zone)));
    let url = component.text("URL").or_else(|| component.text("X-GOOGLE-CONFERENCE")).unwrap_or_default();
    let place = component.text("LOCATION").map(|text| text.replace('\n', ", ")).unwrap_or_default();
    let description = component.text("DESCRIPTION").unwrap_or_default();
    let uid =
        component.text("UID").unwrap_or_else(|| made_up_identity([&title, &starts.to_string(), &place, &description]));
    let status = component.text("STATUS").map(|text| text.to_ascii_uppercase());
    let entry = Entry {
        record,
        event: 0,
        line: component.line,
        uid,
        replaces,
        sequence: component.text("SEQUENCE").and_then(|text| text.parse().ok()).unwrap_or_default(),
        title,
        starts,
        ends,
        zone,
        zone_named: begin.parameter("TZID").unwrap_or_default().trim().to_owned(),
        recurrence: if replaces.is_some() { String::new() } else { recurrence(component, starts, zone, zones) },
        status: match status.as_deref() {
            Some("CANCELLED" | "CANCELED") => Status::Cancelled,
            Some("TENTATIVE") => Status::Tentative,
            _ => Status::Confirmed,
        },
        place,
        url,
        description,
        organiser: guest::organiser(component),
        guests: guest::guests(component),
    };
    Ok((entry, faults))
}

fn made_up_identity(texts: [&str; 4]) -> String {
    format!("without-uid-{:x}", fingerprint(texts))
}

/// A property's time.
struct Moment {
    stamp: Stamp,
    /// `None`: a day, or floating.
    zone: Option<Tz>,
}

impl Moment {
    fn of(property: &Property, zones: &Zones, faults: &mut Vec<Fault>) -> Option<Self> {
        Self::at(property, &property.value, zones, faults)
    }

    fn at(property: &Property, value: &str, zones: &Zones, faults: &mut Vec<Fault>) -> Option<Self> {
        let stamp = stamp(value)?;
        let named = property.parameter("TZID").map(str::trim).filter(|name| !name.is_empty());
        let (stamp, zone) = match (stamp, named) {
            (Stamp::Instant(_), _) => (stamp, Some(Tz::UTC)),
            (Stamp::Civil(time), Some(name)) => match zones.find(name, time) {
                Some((zone, time)) => (Stamp::Civil(time), Some(zone)),
                None => {
                    faults.push(Fault::UnknownZone(name.to_owned()));
                    (stamp, None)
                }
            },
            (Stamp::Civil(_) | Stamp::Day(_), _) => (stamp, None),
        };
        Some(Self { stamp, zone })
    }

    /// As an instant where the zone is another one than that of the entry.
    fn as_stamp(&self, entry: Option<Tz>) -> Stamp {
        match (self.stamp, self.zone) {
            (Stamp::Civil(time), Some(zone)) if Some(zone) != entry => Stamp::Instant(instant(time, zone)),
            _ => self.stamp,
        }
    }
}

/// In the zone of the entry, and a day where the entry lasts all day.
fn local(stamp: Stamp, starts: Civil, zone: Tz) -> Civil {
    let time: NaiveDateTime = match stamp {
        Stamp::Day(day) => match starts {
            Civil::Day(_) => return Civil::Day(day),
            Civil::Time(start) => day.and_time(start.time()),
        },
        Stamp::Civil(time) => time,
        Stamp::Instant(instant) => instant.with_timezone(&zone).naive_local(),
    };
    match starts {
        Civil::Day(_) => Civil::Day(time.date()),
        Civil::Time(_) => Civil::Time(time),
    }
}

/// When it starts and ends.
fn shape(component: &Component, start: &Moment, zones: &Zones, faults: &mut Vec<Fault>) -> (Civil, Civil) {
    let end = component.property("DTEND").filter(|property| !property.value.trim().is_empty());
    let end = end.and_then(|property| {
        let moment = Moment::of(property, zones, faults);
        if moment.is_none() {
            let message = sentence!(
                "problems-calendar-end-no-time",
                "“{value}” is no day or time; the entry was taken without its end.",
                value = property.value.trim()
            );
            faults.push(Fault::Line(property.line, message));
        }
        moment
    });
    let length = component.text("DURATION").as_deref().and_then(duration).filter(|length| *length > TimeDelta::zero());
    match start.stamp {
        Stamp::Day(day) => {
            let after = match end.map(|end| end.stamp) {
                Some(Stamp::Day(after)) => Some(after),
                Some(Stamp::Civil(time)) => Some(time.date()),
                Some(Stamp::Instant(instant)) => Some(instant.date_naive()),
                None => length.and_then(|length| day.checked_add_signed(length)),
            };
            let last = after.and_then(|after| after.pred_opt()).map_or(day, |last| last.max(day));
            (Civil::Day(day), Civil::Day(last))
        }
        Stamp::Civil(_) | Stamp::Instant(_) => {
            let zone = start.zone.unwrap_or(Tz::UTC);
            let begin = match start.stamp {
                Stamp::Instant(instant) => instant.naive_utc(),
                Stamp::Civil(time) => time,
                Stamp::Day(day) => day.and_time(NaiveTime::MIN),
            };
            let starts = Civil::Time(begin);
            let ends = match end {
                Some(end) => match local(end.as_stamp(start.zone), starts, zone) {
                    // A day as the end of a time is the midnight before it.
                    Civil::Time(_) if matches!(end.stamp, Stamp::Day(_)) => end.midnight().unwrap_or(begin),
                    Civil::Time(time) => time,
                    Civil::Day(day) => day.and_time(NaiveTime::MIN),
                },
                None => length.and_then(|length| begin.checked_add_signed(length)).unwrap_or(begin),
            };
            let ends = ends.max(begin);
            if says_all_day(component) && is_midnight(begin) && is_midnight(ends) && ends > begin {
                let last = ends.date().pred_opt().unwrap_or(begin.date());
                return (Civil::Day(begin.date()), Civil::Day(last));
            }
            (starts, Civil::Time(ends))
        }
    }
}

impl Moment {
    fn midnight(&self) -> Option<NaiveDateTime> {
        match self.stamp {
            Stamp::Day(day) => Some(day.and_time(NaiveTime::MIN)),
            Stamp::Civil(_) | Stamp::Instant(_) => None,
        }
    }
}

/// Outlook writes all-day entries as midnights.
fn says_all_day(component: &Component) -> bool {
    component.text("X-MICROSOFT-CDO-ALLDAYEVENT").is_some_and(|text| text.eq_ignore_ascii_case("TRUE"))
}

fn is_midnight(time: NaiveDateTime) -> bool {
    time.time() == NaiveTime::MIN
}

/// The lines that are stored: rules as they stand, exceptions and additions in the zone of the entry.
fn recurrence(component: &Component, starts: Civil, zone: Option<Tz>, zones: &Zones) -> String {
    let mut lines: Vec<String> = component
        .all("RRULE")
        .map(|property| property.value.split_whitespace().collect::<String>())
        .filter(|rule| !rule.is_empty())
        .map(|rule| format!("RRULE:{rule}"))
        .collect();
    for name in ["RDATE", "EXDATE"] {
        let mut times: Vec<Civil> = Vec::new();
        for property in component.all(name) {
            for value in property.value.split(',') {
                // Of a period, its start.
                let value = value.split('/').next().unwrap_or_default();
                let moment = Moment::at(property, value, zones, &mut Vec::new());
                times.extend(moment.map(|moment| local(moment.as_stamp(zone), starts, zone.unwrap_or(Tz::UTC))));
            }
        }
        times.sort_unstable();
        times.dedup();
        if !times.is_empty() {
            let times: Vec<String> = times.into_iter().map(written).collect();
            lines.push(format!("{name}:{}", times.join(",")));
        }
    }
    lines.join("\n")
}

/// As RFC 5545 writes it.
pub(crate) fn written(civil: Civil) -> String {
    match civil {
        Civil::Day(day) => day.format("%Y%m%d").to_string(),
        Civil::Time(time) => time.format("%Y%m%dT%H%M%S").to_string(),
    }
}

/// `P1DT2H30M`, `PT45M`, `-P1W`
fn duration(text: &str) -> Option<TimeDelta> {
    let text = text.trim().to_ascii_uppercase();
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(&text)),
    };
    let mut seconds: i64 = 0;
    let mut number = String::new();
    for letter in rest.strip_prefix('P')?.chars() {
        let unit = match letter {
            '0'..='9' if number.len() < 9 => {
                number.push(letter);
                continue;
            }
            'T' => continue,
            'W' => 7 * 86_400,
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        seconds = seconds.checked_add(number.parse::<i64>().ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    TimeDelta::try_seconds(sign * seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("PT45M", Some(2_700))]
    #[case("P1DT2H", Some(93_600))]
    #[case("P2W", Some(1_209_600))]
    #[case("-PT15M", Some(-900))]
    #[case("1H", None)]
    #[case("PT99999999999999H", None)]
    fn lengths(#[case] text: &str, #[case] seconds: Option<i64>) {
        assert_eq!(duration(text).map(|length| length.num_seconds()), seconds);
    }
}
