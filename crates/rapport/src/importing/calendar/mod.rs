//! Calendars. Rule: a civil time stays what the calendar says, in its zone; instants are made of it only where they are compared.
//!
//! Read with the content lines of vCard rather than by a library: files from everywhere break the standard in ways that cost a
//! library the whole file, and every word about an entry names its line.

mod civil;
mod component;
mod embedded;
mod entry;
mod guest;
mod occurrences;
mod rule;
#[cfg(test)]
mod tests;
mod untimed;
mod zones;

pub use chrono_tz::UTC;
pub use civil::Civil;
pub(crate) use entry::written;
pub use entry::{Entry, Status};
pub use guest::{Answer, Guest, Sort};
pub use occurrences::{LastEnd, Occurrence, Series, last_end, occurrences};

use super::charset::{Charset, ascii_based};
use super::content_line::{RawProperty, unfold};
use super::reading::{FileReading, Format, LeftOut, LeftOutReason, Problem, ReadingChoice, Severity};
use crate::sentence::Sentence;
use component::Component;
use entry::Fault;
use std::collections::{BTreeMap, HashMap};
use zones::Zones;

pub fn read(bytes: &[u8], file: &str, choice: &ReadingChoice) -> FileReading {
    let ascii = ascii_based(bytes, choice);
    let raw: Vec<RawProperty<'_>> = unfold(&ascii.bytes).into_iter().filter_map(RawProperty::of).collect();
    let undeclared = raw.iter().filter(|property| property.tells_encoding());
    let charset = Charset::new(&ascii, undeclared.map(|property| property.bytes.as_ref()));
    let mut reading = FileReading { encoding: charset.name(), ..FileReading::of(file, Format::Calendar) };
    reading.happenings.take = choice.take.unwrap_or_default();
    let components = component::components(raw.into_iter().map(|property| property.into_text(&charset)));
    let zones = Zones::of(&components);
    let mut doubtful_zones: BTreeMap<String, usize> = BTreeMap::new();
    for (record, component) in components.iter().filter(|component| component.is_record()).enumerate() {
        let line = component.line;
        if !component.is("VEVENT") {
            reading.left_out.push(LeftOut { record, line, reason: LeftOutReason::NoEvent });
            continue;
        }
        let event = reading.happenings.events;
        reading.happenings.events += 1;
        match entry::entry(component, record, &zones) {
            Ok((entry, faults)) => {
                let entry = Entry { event, ..entry };
                for fault in faults {
                    match fault {
                        Fault::UnknownZone(name) => {
                            doubtful_zones.entry(name).or_insert(line);
                        }
                        Fault::Line(line, message) => problem(&mut reading, line, Severity::ValueLeftAside, message),
                    }
                }
                reading.happenings.entries.push(entry);
            }
            Err(message) => problem(&mut reading, line, Severity::RecordBroken, message),
        }
        if component.is_open() {
            let message = sentence!(
                "problems-calendar-entry-unended",
                "This entry has no END:VEVENT. It was taken as far as it goes; compare it with its calendar."
            );
            problem(&mut reading, line, Severity::ValueLeftAside, message);
        }
    }
    for (name, line) in doubtful_zones {
        let message = sentence!(
            "problems-calendar-zone-unknown",
            "The time zone “{name}” is not known and the calendar does not explain it. Its times were taken as your own; check them.",
            name
        );
        problem(&mut reading, line, Severity::ValueLeftAside, message);
    }
    newest_of_each(&mut reading);
    reading.happenings.my_addresses = my_addresses(&components, &reading.happenings.entries);
    nothing_is_told(&mut reading);
    reading.problems.sort_by_key(|problem| problem.line);
    reading
}

fn problem(reading: &mut FileReading, line: usize, severity: Severity, said: Sentence) {
    let line = u32::try_from(line).unwrap_or(u32::MAX);
    reading.problems.push(Problem::new(&reading.file, line, severity, said));
}

/// A calendar may hold the same entry in several states: the newest counts.
fn newest_of_each(reading: &mut FileReading) {
    let entries = std::mem::take(&mut reading.happenings.entries);
    let mut places: HashMap<(String, Option<Civil>), usize> = HashMap::new();
    let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        match places.get(&entry.identity()).and_then(|place| kept.get_mut(*place)) {
            Some(earlier) if entry.sequence >= earlier.sequence => *earlier = entry,
            Some(_) => {}
            None => {
                places.insert(entry.identity(), kept.len());
                kept.push(entry);
            }
        }
    }
    reading.happenings.entries = kept;
}

/// Fewer entries with guests show nothing about who the user is.
const ENOUGH_TO_TELL: usize = 3;

/// The address that names the calendar, or that alone is among the guests of all entries.
fn my_addresses(components: &[Component], entries: &[Entry]) -> Vec<String> {
    let named = components
        .iter()
        .filter(|component| component.is("VCALENDAR"))
        .flat_map(|calendar| ["X-WR-CALNAME", "X-OWNER"].into_iter().filter_map(|name| calendar.text(name)));
    let mut mine: Vec<String> = named.map(|name| guest::address_key(&name)).filter(|key| !key.is_empty()).collect();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut with_guests = 0;
    for entry in entries.iter().filter(|entry| !entry.guests.is_empty()) {
        with_guests += 1;
        for key in entry.people().map(Guest::key).filter(|key| !key.is_empty()) {
            *seen.entry(key).or_default() += 1;
        }
    }
    let mut everywhere = seen.into_iter().filter(|(_, count)| *count == with_guests).map(|(key, _)| key);
    if with_guests >= ENOUGH_TO_TELL
        && let (Some(only), None) = (everywhere.next(), everywhere.next())
    {
        mine.push(only);
    }
    mine.sort_unstable();
    mine.dedup();
    mine
}

fn nothing_is_told(reading: &mut FileReading) {
    let broken = reading.problems.iter().any(|problem| problem.severity == Severity::RecordBroken);
    if !reading.happenings.entries.is_empty() || broken {
        return;
    }
    let message = if reading.left_out.is_empty() {
        sentence!(
            "problems-calendar-no-entries",
            "This calendar holds no entries. Nothing was taken; export it again with its events."
        )
    } else {
        sentence!(
            "problems-calendar-no-events",
            "This calendar holds tasks or free time, and no events. Nothing was taken."
        )
    };
    problem(reading, 0, Severity::FileRefused, message);
}
