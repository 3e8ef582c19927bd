//! What is coming up. Rule: ten days, what was declined or cancelled left out, each with those I know who come.

use crate::events::{self, EventAnswer, EventRow, EventStatus};
use crate::failure::Result;
use crate::people::PersonId;
use crate::people::meeting::{self, MeetingCard};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use serde::Serialize;

const DAYS: u64 = 10;
/// Cards for one event: those I want to meet first.
const CARDS: u32 = 6;

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Coming {
    pub event: EventRow,
    /// *Before you meet*: those I want to meet, and those I know who come.
    pub people: Vec<MeetingCard>,
}

/// The events of the next ten days.
pub(super) fn coming(connection: &Connection, today: NaiveDate, zone: Tz) -> Result<Vec<Coming>> {
    let until = today.checked_add_days(Days::new(DAYS)).unwrap_or(today);
    let rows = attended(connection, midnight(today, zone), midnight(until, zone), zone)?;
    rows.into_iter().map(|event| Ok(Coming { people: cards(connection, &event, today)?, event })).collect()
}

/// Events that take place and to which I go.
pub(crate) fn attended(
    connection: &Connection,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    zone: Tz,
) -> Result<Vec<EventRow>> {
    let mut rows = events::list(connection, from, to, zone)?;
    rows.retain(|event| event.status != EventStatus::Cancelled && event.answer != EventAnswer::Declined);
    Ok(rows)
}

fn cards(connection: &Connection, event: &EventRow, today: NaiveDate) -> Result<Vec<MeetingCard>> {
    let mut statement = connection.prepare_cached(
        "SELECT person_id FROM (
           SELECT person_id, 0 AS place, id FROM event_person WHERE event_id = ?1 AND standing = 'to_meet'
           UNION ALL
           SELECT person_id, 1, id FROM event_attendee WHERE event_id = ?1 AND person_id IS NOT NULL AND status <> 'declined')
          GROUP BY person_id ORDER BY min(place), min(id) LIMIT ?2",
    )?;
    let people: Vec<i64> =
        statement.query_map(rusqlite::params![event.id, CARDS], |row| row.get(0))?.collect::<Result<_, _>>()?;
    people.into_iter().map(|person| meeting::card(connection, PersonId(person), today)).collect()
}

/// When a day begins in a zone; where summer time skips midnight, when the clock starts again.
pub(crate) fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let local = day.and_time(NaiveTime::MIN);
    let found = (0..5).find_map(|hours| zone.from_local_datetime(&(local + TimeDelta::hours(hours))).earliest());
    found.map_or_else(|| Utc.from_utc_datetime(&local), |found| found.with_timezone(&Utc))
}
