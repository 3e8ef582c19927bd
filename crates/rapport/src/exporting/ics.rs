//! Events and their follow-ups as iCalendar (RFC 5545). Rule: what a calendar said goes back as it said it, under the identity that it gave.

use super::content_line::{escaped, in_parameter, write_line};
use super::unwritten;
use crate::failure::Result;
use crate::importing::calendar::{Civil, written};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, Row};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// A zone is explained for so many years after the last start in it.
const YEARS_AHEAD: i32 = 5;

/// Writes all events, and the follow-ups that are still to be done; returns how many events there were.
///
/// # Errors
/// `File` where the place takes no more.
pub fn ics(connection: &Connection, now: DateTime<Utc>, out: &mut dyn Write) -> Result<u32> {
    let events = events(connection)?;
    let follow_ups = follow_ups(connection)?;
    write_all(&events, &follow_ups, now, out).map_err(|cause| unwritten(&cause))?;
    Ok(u32::try_from(events.len()).unwrap_or(u32::MAX))
}

struct Event {
    id: i64,
    uid: String,
    title: String,
    starts: Option<Civil>,
    ends: Option<Civil>,
    zone: Option<Tz>,
    recurrence: String,
    replaces: Option<Civil>,
    status: String,
    place: String,
    url: String,
    notes: String,
    organiser: (String, String),
    guests: Vec<(String, String, String)>,
}

struct FollowUp {
    uid: String,
    what: String,
    who: String,
    event: String,
    due: Option<NaiveDate>,
}

fn events(connection: &Connection) -> Result<Vec<Event>> {
    let mut statement = connection.prepare_cached(
        "SELECT e.id, coalesce(e.source_uid, s.source_uid, s.uid, e.uid), e.title, e.starts, e.ends, e.zone, e.recurrence,
                e.occurrence, e.status, e.place, e.url, e.notes, e.organiser_name, e.organiser_email
         FROM event AS e LEFT JOIN event AS s ON s.id = e.series_id ORDER BY e.starts_at, e.id",
    )?;
    let mut events = statement.query_map([], event)?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut guests =
        connection.prepare_cached("SELECT name, email, status FROM event_attendee WHERE event_id = ?1 ORDER BY id")?;
    for event in &mut events {
        let rows = guests.query_map([event.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        event.guests = rows.collect::<rusqlite::Result<_>>()?;
    }
    Ok(events)
}

fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    let text = |column| row.get::<_, String>(column);
    Ok(Event {
        id: row.get(0)?,
        uid: text(1)?,
        title: text(2)?,
        starts: Civil::parse(&text(3)?),
        ends: Civil::parse(&text(4)?),
        zone: text(5)?.parse().ok(),
        recurrence: text(6)?,
        replaces: row.get::<_, Option<String>>(7)?.as_deref().and_then(Civil::parse),
        status: text(8)?,
        place: text(9)?,
        url: text(10)?,
        notes: text(11)?,
        organiser: (text(12)?, text(13)?),
        guests: Vec::new(),
    })
}

fn follow_ups(connection: &Connection) -> Result<Vec<FollowUp>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.uid, p.what, ifnull(person.name, ''), event.title, p.due_on
         FROM promise AS p JOIN event ON event.id = p.event_id LEFT JOIN person ON person.id = p.person_id
         WHERE p.state = 'open' AND p.whose = 'mine' ORDER BY p.due_on, p.id",
    )?;
    let rows = statement.query_map([], |row| {
        let due: Option<String> = row.get(4)?;
        let due = due.and_then(|day| day.parse().ok());
        Ok(FollowUp { uid: row.get(0)?, what: row.get(1)?, who: row.get(2)?, event: row.get(3)?, due })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn write_all(events: &[Event], follow_ups: &[FollowUp], now: DateTime<Utc>, out: &mut dyn Write) -> io::Result<()> {
    let stamp = now.format("%Y%m%dT%H%M%SZ");
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rapport//Rapport//EN", "CALSCALE:GREGORIAN"] {
        write_line(out, line)?;
    }
    let mut zones: BTreeMap<&'static str, (Tz, i32, i32)> = BTreeMap::new();
    for event in events {
        if let (Some(zone), Some(Civil::Time(start))) = (event.zone.filter(|zone| !is_utc(*zone)), event.starts) {
            let years = zones.entry(zone.name()).or_insert((zone, start.year(), start.year()));
            *years = (zone, years.1.min(start.year()), years.2.max(start.year()));
        }
    }
    for (zone, first, last) in zones.into_values() {
        explain(zone, first, last.max(now.year()) + YEARS_AHEAD, out)?;
    }
    for event in events {
        let Some(starts) = event.starts else { continue };
        write_line(out, "BEGIN:VEVENT")?;
        write_line(out, &format!("UID:{}", escaped(&event.uid)))?;
        write_line(out, &format!("DTSTAMP:{stamp}"))?;
        write_line(out, &at("DTSTART", starts, event.zone))?;
        if let Some(ends) = event.ends {
            let after = match ends {
                Civil::Day(last) => Civil::Day(last.succ_opt().unwrap_or(last)),
                Civil::Time(_) => ends,
            };
            write_line(out, &at("DTEND", after, event.zone))?;
        }
        if let Some(replaces) = event.replaces {
            write_line(out, &at("RECURRENCE-ID", replaces, event.zone))?;
        }
        for line in event.recurrence.lines() {
            write_recurrence(line, event, out)?;
        }
        for (name, value) in
            [("SUMMARY", &event.title), ("LOCATION", &event.place), ("DESCRIPTION", &event.notes), ("URL", &event.url)]
        {
            if !value.is_empty() {
                write_line(out, &format!("{name}:{}", escaped(value)))?;
            }
        }
        write_line(out, &format!("STATUS:{}", event.status.to_uppercase()))?;
        let (name, email) = &event.organiser;
        if !name.is_empty() || !email.is_empty() {
            write_line(out, &format!("ORGANIZER{}:{}", called(name), address(email)))?;
        }
        for (name, email, status) in &event.guests {
            let status = status.to_uppercase().replace('_', "-");
            write_line(out, &format!("ATTENDEE;PARTSTAT={status}{}:{}", called(name), address(email)))?;
        }
        write_line(out, "END:VEVENT")?;
    }
    for follow_up in follow_ups {
        write_line(out, "BEGIN:VTODO")?;
        write_line(out, &format!("UID:{}", follow_up.uid))?;
        write_line(out, &format!("DTSTAMP:{stamp}"))?;
        let what = if follow_up.who.is_empty() {
            follow_up.what.clone()
        } else {
            format!("{}: {}", follow_up.who, follow_up.what)
        };
        write_line(out, &format!("SUMMARY:{}", escaped(&what)))?;
        write_line(out, &format!("DESCRIPTION:{}", escaped(&follow_up.event)))?;
        if let Some(due) = follow_up.due {
            write_line(out, &format!("DUE;VALUE=DATE:{}", due.format("%Y%m%d")))?;
        }
        write_line(out, "STATUS:NEEDS-ACTION")?;
        write_line(out, "END:VTODO")?;
    }
    write_line(out, "END:VCALENDAR")
}

fn is_utc(zone: Tz) -> bool {
    matches!(zone.name(), "UTC" | "Etc/UTC")
}

fn parameters(civil: Civil, zone: Option<Tz>) -> (String, &'static str) {
    match (civil, zone) {
        (Civil::Day(_), _) => (";VALUE=DATE".to_owned(), ""),
        (Civil::Time(_), Some(zone)) if is_utc(zone) => (String::new(), "Z"),
        (Civil::Time(_), Some(zone)) => (format!(";TZID={}", zone.name()), ""),
        (Civil::Time(_), None) => (String::new(), ""),
    }
}

fn at(name: &str, civil: Civil, zone: Option<Tz>) -> String {
    let (parameters, suffix) = parameters(civil, zone);
    format!("{name}{parameters}:{}{suffix}", written(civil))
}

/// The stored times are in the zone of the event; here they say so.
fn write_recurrence(line: &str, event: &Event, out: &mut dyn Write) -> io::Result<()> {
    match (line.split_once(':'), event.starts) {
        (Some((name @ ("RDATE" | "EXDATE"), times)), Some(starts)) => {
            let (parameters, suffix) = parameters(starts, event.zone);
            let times: Vec<String> =
                times.split(',').map(|time| format!("{}{suffix}", time.trim_end_matches('Z'))).collect();
            write_line(out, &format!("{name}{parameters}:{}", times.join(",")))
        }
        _ => write_line(out, line),
    }
}

fn called(name: &str) -> String {
    if name.is_empty() {
        String::new()
    } else {
        format!(";CN=\"{}\"", in_parameter(name).replace("\\,", ",").replace("\\;", ";"))
    }
}

fn address(email: &str) -> String {
    if email.is_empty() { "invalid:nomail".to_owned() } else { format!("mailto:{email}") }
}

/// The changes of a zone's clocks, one by one: each program understands these.
fn explain(zone: Tz, first: i32, last: i32, out: &mut dyn Write) -> io::Result<()> {
    let midnight = |year, month| NaiveDate::from_ymd_opt(year, month, 1).map(|day| day.and_time(NaiveTime::MIN));
    let (Some(begin), Some(end)) = (midnight(first, 1), midnight(last + 1, 1)) else { return Ok(()) };
    let offset = |time: NaiveDateTime| zone.offset_from_utc_datetime(&time).fix().local_minus_utc();
    write_line(out, "BEGIN:VTIMEZONE")?;
    write_line(out, &format!("TZID:{}", zone.name()))?;
    let winter = offset(begin).min(midnight(first, 7).map_or(i32::MAX, offset));
    observance(begin, offset(begin), offset(begin), winter, out)?;
    let mut day = begin;
    while day < end {
        let next = day + TimeDelta::days(1);
        if offset(day) != offset(next) {
            let (mut before, mut after) = (day, next);
            while after - before > TimeDelta::seconds(1) {
                let middle = before + (after - before) / 2;
                if offset(middle) == offset(day) { before = middle } else { after = middle }
            }
            let local = after + TimeDelta::seconds(i64::from(offset(day)));
            observance(local, offset(day), offset(next), winter, out)?;
        }
        day = next;
    }
    write_line(out, "END:VTIMEZONE")
}

fn observance(local: NaiveDateTime, from: i32, to: i32, winter: i32, out: &mut dyn Write) -> io::Result<()> {
    let name = if to > winter { "DAYLIGHT" } else { "STANDARD" };
    let hours = |seconds: i32| {
        let sign = if seconds < 0 { '-' } else { '+' };
        let (minutes, rest) = (seconds.abs() / 60, seconds.abs() % 60);
        let rest = if rest == 0 { String::new() } else { format!("{rest:02}") };
        format!("{sign}{:02}{:02}{rest}", minutes / 60, minutes % 60)
    };
    write_line(out, &format!("BEGIN:{name}"))?;
    write_line(out, &format!("DTSTART:{}", written(Civil::Time(local))))?;
    write_line(out, &format!("TZOFFSETFROM:{}", hours(from)))?;
    write_line(out, &format!("TZOFFSETTO:{}", hours(to)))?;
    write_line(out, &format!("END:{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::Unwatched;
    use crate::importing::calendar::{Entry, read};
    use crate::importing::preview::Preview;
    use crate::importing::reading::{Reading, ReadingChoice};
    use crate::storage::Store;

    const CALENDAR: &str = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:weekly@example.org\nSUMMARY:Tea\\, cake\\; \\\\ talk with a title that is long enough to be folded over several lines\nDTSTART;TZID=Europe/Oslo:20260601T090000\nDTEND;TZID=Europe/Oslo:20260601T100000\nRRULE:FREQ=WEEKLY;UNTIL=20261231T000000Z\nEXDATE;TZID=Europe/Oslo:20260608T090000,20260615T090000\nORGANIZER;CN=\"Berg, Anna\":mailto:anna@example.org\nATTENDEE;CN=Bo Ray;PARTSTAT=NEEDS-ACTION:mailto:bo@example.org\nATTENDEE;PARTSTAT=DECLINED:mailto:cy@example.org\nLOCATION:Hall 1\\, Oslo\nDESCRIPTION:Two\\nlines\nSTATUS:TENTATIVE\nEND:VEVENT\nBEGIN:VEVENT\nUID:weekly@example.org\nSUMMARY:Moved\nRECURRENCE-ID;TZID=Europe/Oslo:20260622T090000\nDTSTART;TZID=Europe/Oslo:20260623T090000\nDURATION:PT1H\nEND:VEVENT\nBEGIN:VEVENT\nUID:fair\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20260901\nDTEND;VALUE=DATE:20260904\nURL:https://example.org/fair\nEND:VEVENT\nBEGIN:VEVENT\nUID:utc\nSUMMARY:Call\nDTSTART:20260701T120000Z\nRDATE:20260708T120000Z\nRRULE:FREQ=MONTHLY;COUNT=2\nEND:VEVENT\nBEGIN:VEVENT\nUID:floats\nSUMMARY:Lunch\nDTSTART:20260702T120000\nEND:VEVENT\nEND:VCALENDAR\n";

    fn now() -> DateTime<Utc> {
        "2026-05-01T12:00:00Z".parse().unwrap()
    }

    fn import(store: &mut Store, text: &str) -> Option<i64> {
        let file = read(text.as_bytes(), "a.ics", &ReadingChoice::default());
        assert_eq!(file.problems, []);
        let reading = Reading { title: "a.ics".into(), files: vec![file], zone: None };
        let preview = Preview::new(store.connection(), reading, now(), "NO", &mut Unwatched).unwrap();
        preview.apply(store, now(), &mut Unwatched).unwrap().value.batch
    }

    fn told(text: &str) -> Vec<Entry> {
        let mut entries = read(text.as_bytes(), "a.ics", &ReadingChoice::default()).happenings.entries;
        entries.sort_by_key(|entry| (entry.uid.clone(), entry.replaces));
        let plain = |entry: Entry| Entry { record: 0, event: 0, line: 0, zone_named: String::new(), ..entry };
        entries.into_iter().map(plain).collect()
    }

    #[test]
    fn what_is_written_reads_back_the_same_and_brings_nothing_new() {
        let mut store = Store::in_memory(now()).unwrap();
        assert!(import(&mut store, CALENDAR).is_some());
        let mut out = Vec::new();
        assert_eq!(ics(store.connection(), now(), &mut out).unwrap(), 5);
        let text = String::from_utf8(out).unwrap();
        assert_eq!(told(&text), told(CALENDAR));
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert_eq!(import(&mut store, &text), None);
    }

    #[test]
    fn the_clocks_of_a_zone_are_explained() {
        let mut out = Vec::new();
        explain(Tz::Europe__Oslo, 2026, 2026, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let starts: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("DTSTART:")).collect();
        assert_eq!(starts, ["20260101T000000", "20260329T020000", "20261025T030000"]);
    }
}
