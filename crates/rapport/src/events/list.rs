//! Events between two instants. Rule: one row an occurrence; what replaces an occurrence stands in its place.

use super::{Agenda, EventId, EventRow};
use crate::failure::Result;
use crate::importing::calendar::{Civil, Series, occurrences};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, Row, params};
use std::collections::HashSet;

/// All occurrences that touch the time from `from` up to `to`, in order. `home`: the zone of what names none.
pub fn list(connection: &Connection, from: DateTime<Utc>, to: DateTime<Utc>, home: Tz) -> Result<Vec<EventRow>> {
    rows(connection, from, to, to, home)
}

/// What comes and what was since `from`, however far ahead; of what comes again all occurrences up to `horizon`, and its first one.
pub fn agenda(connection: &Connection, from: DateTime<Utc>, horizon: DateTime<Utc>, home: Tz) -> Result<Agenda> {
    let known = connection.prepare_cached("SELECT count(*) FROM event")?.query_row([], |row| row.get(0))?;
    Ok(Agenda { rows: rows(connection, from, AHEAD, horizon, home)?, known })
}

/// Later than any event: the end of the year 9998.
const AHEAD: DateTime<Utc> = DateTime::from_timestamp(253_370_764_800, 0).unwrap();

fn rows(
    connection: &Connection,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    series_to: DateTime<Utc>,
    home: Tz,
) -> Result<Vec<EventRow>> {
    let text = |instant: DateTime<Utc>| instant.to_rfc3339_opts(SecondsFormat::Secs, true);
    // What floats was put in order as if it were in UTC; at home it may be up to a day earlier or later.
    let (earliest, latest) = (
        from.checked_sub_signed(TimeDelta::days(1)).unwrap_or(from),
        to.checked_add_signed(TimeDelta::days(1)).unwrap_or(to),
    );
    let mut statement = connection.prepare_cached(
        "SELECT e.id, e.uid, e.title, e.kind, e.starts, e.ends, e.zone, e.all_day, e.recurrence, e.status, e.answer, e.role,
                e.place, coalesce(o.name, ''),
                (SELECT count(*) FROM event_person AS p WHERE p.event_id = e.id AND p.standing = 'to_meet'),
                (SELECT count(*) FROM event_person AS p WHERE p.event_id = e.id AND p.standing = 'met'),
                e.captured_at IS NOT NULL
           FROM event AS e LEFT JOIN organisation AS o ON o.id = e.organisation_id
          WHERE e.starts_at < ?2 AND (e.last_ends_at IS NULL OR e.last_ends_at >= ?1)",
    )?;
    let found = statement.query_map(params![text(earliest), text(latest)], read)?;
    let mut rows = Vec::new();
    for event in found {
        let (row, recurrence) = event?;
        let (Some(starts), Some(ends)) = (Civil::parse(&row.starts), Civil::parse(&row.ends)) else { continue };
        let zone = row.zone.parse().unwrap_or(home);
        let replaced = if recurrence.is_empty() { HashSet::new() } else { replaced(connection, row.id)? };
        let series = Series { starts, ends, zone, recurrence: &recurrence };
        let first = starts.instant(zone).checked_add_signed(TimeDelta::seconds(1)).unwrap_or(to);
        let to = if recurrence.is_empty() { to } else { series_to.max(first).min(to) };
        for occurrence in occurrences(&series, from, to) {
            let starts = occurrence.starts.to_string();
            if !replaced.contains(&starts) {
                rows.push(EventRow {
                    starts,
                    ends: occurrence.ends.to_string(),
                    starts_at: occurrence.starts_at,
                    ends_at: occurrence.ends_at,
                    ..row.clone()
                });
            }
        }
    }
    rows.sort_by_key(|row| (row.starts_at, row.id));
    Ok(rows)
}

fn replaced(connection: &Connection, series: EventId) -> Result<HashSet<String>> {
    let mut statement =
        connection.prepare_cached("SELECT occurrence FROM event WHERE series_id = ?1 AND occurrence IS NOT NULL")?;
    Ok(statement.query_map([series], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<(EventRow, String)> {
    let recurrence: String = row.get(8)?;
    let event = EventRow {
        id: row.get(0)?,
        uid: row.get(1)?,
        title: row.get(2)?,
        kind: row.get(3)?,
        starts: row.get(4)?,
        ends: row.get(5)?,
        zone: row.get(6)?,
        all_day: row.get(7)?,
        starts_at: DateTime::UNIX_EPOCH,
        ends_at: DateTime::UNIX_EPOCH,
        recurring: !recurrence.is_empty(),
        status: row.get(9)?,
        answer: row.get(10)?,
        role: row.get(11)?,
        place: row.get(12)?,
        organisation: row.get(13)?,
        to_meet: row.get(14)?,
        met: row.get(15)?,
        captured: row.get(16)?,
    };
    Ok((event, recurrence))
}
