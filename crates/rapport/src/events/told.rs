//! Events as other programs are told of them, described in `docs/json.md`. Rule: times as the calendar says them, with the offset that
//! holds there and then; fields are added, never taken away or given another meaning.

use super::list::list;
use super::store::attendees;
use super::{Attendee, EventAnswer, EventId, EventKind, EventRow, EventStatus};
use crate::failure::Result;
use crate::importing::calendar::Civil;
use crate::plan::midnight;
use chrono::{NaiveDate, SecondsFormat};
use chrono_tz::Tz;
use rusqlite::Connection;
use serde::Serialize;

/// An event, or one occurrence of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToldEvent {
    /// Its identity in the calendar that it came from, else Rapport's own; a series shares it with what replaces its occurrences.
    pub uid: String,
    pub title: String,
    /// RFC 3339 with offset; a day where it lasts all day.
    pub starts: String,
    /// In the same form; where it lasts all day, its last day.
    pub ends: String,
    pub all_day: bool,
    /// IANA name; absent where it lasts all day or floats.
    pub zone: Option<String>,
    /// The lines `RRULE`, `RDATE`, `EXDATE` of RFC 5545.
    pub recurrence: Option<String>,
    /// Of an occurrence that differs from its series: the start that it replaces.
    pub replaces: Option<String>,
    pub status: EventStatus,
    pub kind: EventKind,
    /// Whether I go.
    pub answer: EventAnswer,
    pub place: Option<String>,
    pub url: Option<String>,
    /// Whoever holds it, with the address where a calendar gives one: `Anna Berg <anna@example.org>`.
    pub organiser: Option<String>,
    pub organiser_email: Option<String>,
    pub attendees: Vec<ToldAttendee>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToldAttendee {
    pub name: Option<String>,
    pub email: Option<String>,
    /// `accepted`, `declined`, `tentative` or `needs_action`.
    pub status: String,
}

/// Each event once, a series by its first occurrence, in order. `home`: the zone of what names none.
pub fn told(connection: &Connection, home: Tz) -> Result<Vec<ToldEvent>> {
    let mut statement = connection.prepare_cached("SELECT id, starts, ends FROM event ORDER BY starts_at, id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.map(|row| {
        let (id, starts, ends): (EventId, String, String) = row?;
        one(connection, id, &starts, &ends, home)
    })
    .collect()
}

/// One row an occurrence that touches a day from `first` to `last`, at home, in order.
pub fn told_between(connection: &Connection, first: NaiveDate, last: NaiveDate, home: Tz) -> Result<Vec<ToldEvent>> {
    let after = last.succ_opt().unwrap_or(last);
    let (from, to) = (midnight(first, home), midnight(after, home));
    let of_row = |row: EventRow| one(connection, row.id, &row.starts, &row.ends, home);
    list(connection, from, to, home)?.into_iter().map(of_row).collect()
}

fn one(connection: &Connection, id: EventId, starts: &str, ends: &str, home: Tz) -> Result<ToldEvent> {
    let mut statement = connection.prepare_cached(
        "SELECT coalesce(e.source_uid, s.source_uid, s.uid, e.uid), e.title, e.all_day, e.zone, e.recurrence, e.occurrence,
                e.status, e.kind, e.answer, e.place, e.url, e.organiser_name, e.organiser_email, coalesce(o.name, '')
           FROM event AS e LEFT JOIN event AS s ON s.id = e.series_id
           LEFT JOIN organisation AS o ON o.id = e.organisation_id WHERE e.id = ?1",
    )?;
    let mut event = statement.query_row([id], |row| {
        let zone_name: String = row.get(3)?;
        let zone = zone_name.parse().unwrap_or(home);
        let (name, email, organisation): (String, String, String) = (row.get(11)?, row.get(12)?, row.get(13)?);
        let holder = if name.is_empty() && email.is_empty() { organisation } else { name };
        Ok(ToldEvent {
            uid: row.get(0)?,
            title: row.get(1)?,
            starts: with_offset(starts, zone),
            ends: with_offset(ends, zone),
            all_day: row.get(2)?,
            zone: said(zone_name),
            recurrence: said(row.get(4)?),
            replaces: row.get::<_, Option<String>>(5)?.map(|start| with_offset(&start, zone)),
            status: row.get(6)?,
            kind: row.get(7)?,
            answer: row.get(8)?,
            place: said(row.get(9)?),
            url: said(row.get(10)?),
            organiser: said(match (holder.is_empty(), email.is_empty()) {
                (false, false) => format!("{holder} <{email}>"),
                (true, _) => email.clone(),
                (_, true) => holder,
            }),
            organiser_email: said(email),
            attendees: Vec::new(),
        })
    })?;
    event.attendees = attendees(connection, id)?.into_iter().map(attendee).collect();
    Ok(event)
}

fn attendee(attendee: Attendee) -> ToldAttendee {
    ToldAttendee { name: said(attendee.name), email: said(attendee.email), status: attendee.status }
}

fn said(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// A day stays one.
fn with_offset(civil: &str, zone: Tz) -> String {
    match Civil::parse(civil) {
        Some(time @ Civil::Time(_)) => {
            time.instant(zone).with_timezone(&zone).to_rfc3339_opts(SecondsFormat::Secs, false)
        }
        _ => civil.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::with_offset;
    use chrono_tz::Tz;
    use rstest::rstest;

    #[rstest]
    #[case::a_day("2026-05-03", Tz::Europe__Oslo, "2026-05-03")]
    #[case::summer("2026-07-03T09:30:00", Tz::Europe__Oslo, "2026-07-03T09:30:00+02:00")]
    #[case::winter("2026-01-03T09:30:00", Tz::Europe__Oslo, "2026-01-03T09:30:00+01:00")]
    #[case::in_the_gap("2026-03-29T02:30:00", Tz::Europe__Oslo, "2026-03-29T03:30:00+02:00")]
    #[case::no_offset("2026-01-03T09:30:00", Tz::UTC, "2026-01-03T09:30:00+00:00")]
    #[case::far_west("2026-01-03T09:30:00", Tz::Pacific__Pago_Pago, "2026-01-03T09:30:00-11:00")]
    #[case::half_an_hour("2026-01-03T09:30:00", Tz::Asia__Kolkata, "2026-01-03T09:30:00+05:30")]
    fn times_are_told_with_their_offset(#[case] civil: &str, #[case] zone: Tz, #[case] expected: &str) {
        assert_eq!(with_offset(civil, zone), expected);
    }
}
