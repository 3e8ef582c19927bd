//! One event, whole. Rule: what the database holds is shown as it stands; a zone that this program does not know is named.

use super::edit::gone;
use super::{Attendee, EventCard, EventId, EventPerson, NewEvent};
use crate::failure::{Failure, Result};
use crate::importing::calendar::Civil;
use crate::interactions::NamedPerson;
use crate::notes::to_html;
use crate::people::PersonId;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// The zone of this IANA name, or `home` where there is none.
///
/// # Errors
/// `Invalid` where it is none.
pub fn zone(name: &str, home: Tz) -> Result<Tz> {
    if name.is_empty() {
        return Ok(home);
    }
    name.parse().map_err(|_| {
        Failure::invalid(sentence!(
            "failures-events-no-zone",
            "{name} is no time zone that is known here. Choose one such as Europe/Berlin.",
            name
        ))
    })
}

/// # Errors
/// `NotFound` where it is gone.
pub fn card(connection: &Connection, id: EventId) -> Result<EventCard> {
    let mut statement = connection.prepare_cached(
        "SELECT e.uid, e.title, e.kind, e.starts, e.ends, e.zone, e.recurrence, e.status, e.answer, e.role, e.place, e.url,
                coalesce(o.name, ''), e.organiser_name, e.organiser_email, e.cost, e.currency, e.purpose, e.takeaways,
                e.notes, e.all_day, e.starts_at, e.captured_at IS NOT NULL
           FROM event AS e LEFT JOIN organisation AS o ON o.id = e.organisation_id WHERE e.id = ?1",
    )?;
    let mut card = statement.query_row([id], |row| read(row, id)).optional()?.ok_or_else(gone)?;
    card.event.topics = topics(connection, id)?;
    card.attendees = attendees(connection, id)?;
    let (to_meet, why) = people(connection, id, "to_meet")?;
    card.event.to_meet =
        to_meet.iter().zip(&why).map(|(one, line)| EventPerson { person: one.id, line: line.clone() }).collect();
    card.to_meet = to_meet;
    (card.met, card.met_lines) = people(connection, id, "met")?;
    if let (Some(ends), Ok(zone)) = (Civil::parse(&card.event.ends), zone(&card.event.zone, Tz::UTC)) {
        card.ends_at = ends.over(zone);
    }
    Ok(card)
}

fn read(row: &Row<'_>, id: EventId) -> rusqlite::Result<EventCard> {
    let starts_at: DateTime<Utc> = row.get(21)?;
    let (takeaways, notes): (String, String) = (row.get(18)?, row.get(19)?);
    Ok(EventCard {
        id,
        uid: row.get(0)?,
        takeaways_html: to_html(&takeaways),
        notes_html: to_html(&notes),
        event: NewEvent {
            title: row.get(1)?,
            kind: row.get(2)?,
            starts: row.get(3)?,
            ends: row.get(4)?,
            zone: row.get(5)?,
            recurrence: row.get(6)?,
            status: row.get(7)?,
            answer: row.get(8)?,
            role: row.get(9)?,
            place: row.get(10)?,
            url: row.get(11)?,
            organisation: row.get(12)?,
            organiser_name: row.get(13)?,
            organiser_email: row.get(14)?,
            cost: row.get(15)?,
            currency: row.get(16)?,
            purpose: row.get(17)?,
            takeaways,
            notes,
            topics: Vec::new(),
            to_meet: Vec::new(),
        },
        all_day: row.get(20)?,
        starts_at,
        ends_at: starts_at,
        attendees: Vec::new(),
        to_meet: Vec::new(),
        met: Vec::new(),
        met_lines: Vec::new(),
        captured: row.get(22)?,
    })
}

fn topics(connection: &Connection, id: EventId) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT t.name FROM event_topic AS e JOIN topic AS t ON t.id = e.topic_id WHERE e.event_id = ?1 ORDER BY t.name_key",
    )?;
    Ok(statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub(super) fn attendees(connection: &Connection, id: EventId) -> Result<Vec<Attendee>> {
    let mut statement = connection
        .prepare_cached("SELECT person_id, name, email, status FROM event_attendee WHERE event_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([id], |row| {
        Ok(Attendee {
            person: row.get::<_, Option<i64>>(0)?.map(PersonId),
            name: row.get(1)?,
            email: row.get(2)?,
            status: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn people(connection: &Connection, id: EventId, standing: &str) -> Result<(Vec<NamedPerson>, Vec<String>)> {
    let mut statement = connection.prepare_cached(
        "SELECT p.id, p.name, e.line FROM event_person AS e JOIN person AS p ON p.id = e.person_id
          WHERE e.event_id = ?1 AND e.standing = ?2 ORDER BY e.id",
    )?;
    let rows = statement
        .query_map(params![id, standing], |row| Ok((NamedPerson::read(row, 0, 1)?, row.get::<_, String>(2)?)))?;
    let mut found = (Vec::new(), Vec::new());
    for row in rows {
        let (person, line) = row?;
        found.0.push(person);
        found.1.push(line);
    }
    Ok(found)
}
