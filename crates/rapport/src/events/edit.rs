//! Writing events down. Rule: what does not fit together (an end before its start, a zone that is none) is refused before anything is
//! written.

use super::{Attendee, EventId, EventPerson, NewEvent};
use crate::failure::{Failure, Result};
use crate::importing::calendar::{Civil, LastEnd, Series, last_end};
use crate::organisations;
use crate::people;
use crate::storage::{Done, Op, Store, Writing};
use crate::topics;
use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use rusqlite::{OptionalExtension, params};

/// Who says that it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Source {
    #[default]
    Hand,
    /// An entry of an imported calendar: its identity there, a digest of what it said, and the occurrence of a series that it replaces.
    File { batch: i64, key: String, digest: i64, replaces: Option<(EventId, String)> },
    /// One occurrence of a series, told by its start.
    Series { series: EventId, occurrence: String },
}

/// `home`: the zone of what names none.
///
/// # Errors
/// `Invalid` where title, times or zone cannot be; `NotFound` where somebody to meet is gone.
pub fn add(store: &mut Store, new: &NewEvent, home: Tz, now: DateTime<Utc>) -> Result<Done<EventId>> {
    store.transact(Op::AddEvent, now, |writing| {
        writing.title(sentence!("deeds-added", "Added {what}", what = new.title.trim()));
        insert(writing, new, &[], home, &Source::Hand)
    })
}

/// Inside somebody else's transaction. Where this source told of it already, that event is brought up to what it says now; purpose,
/// takeaways and whom to meet stay as I wrote them.
///
/// # Errors
/// As [`add`].
pub fn insert(
    writing: &Writing<'_>,
    new: &NewEvent,
    attendees: &[Attendee],
    home: Tz,
    source: &Source,
) -> Result<EventId> {
    let when = When::of(new, home)?;
    let (batch, key, digest, replaces) = match source {
        Source::Hand => (None, None, None, None),
        Source::File { batch, key, digest, replaces } => {
            (Some(batch), Some(key), Some(digest), replaces.as_ref().map(|(series, start)| (series, start)))
        }
        Source::Series { series, occurrence } => (None, None, None, Some((series, occurrence))),
    };
    let mut same = writing.prepare_cached("SELECT id, source_digest FROM event WHERE source_uid = ?1")?;
    let known: Option<(EventId, Option<i64>)> =
        same.query_row([key], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    if let Some((id, known_digest)) = known {
        if known_digest.as_ref() != digest {
            let mine = super::store::card(writing, id)?.event;
            let told =
                NewEvent { purpose: mine.purpose, takeaways: mine.takeaways, to_meet: mine.to_meet, ..new.clone() };
            update(writing, id, &told, &when)?;
            writing.execute("DELETE FROM event_attendee WHERE event_id = ?1", [id])?;
            attend(writing, id, attendees)?;
            writing.execute("UPDATE event SET source_digest = ?2 WHERE id = ?1", params![id, digest])?;
        }
        return Ok(id);
    }
    let mut statement = writing.prepare_cached(
        "INSERT INTO event (uid, title, kind, starts, ends, all_day, starts_at, series_id, occurrence, source_uid,
                            source_digest, batch_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    let id = EventId(statement.insert(params![
        writing.new_uid(),
        new.title.trim(),
        new.kind,
        when.starts,
        when.ends,
        when.all_day,
        when.starts_at,
        replaces.map(|(series, _)| *series),
        replaces.map(|(_, occurrence)| occurrence),
        key,
        digest,
        batch
    ])?);
    update(writing, id, new, &when)?;
    attend(writing, id, attendees)?;
    Ok(id)
}

/// # Errors
/// As [`add`], and `NotFound` where the event is gone.
pub fn edit(store: &mut Store, id: EventId, to: &NewEvent, home: Tz, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditEvent, now, |writing| {
        writing.title(sentence!("deeds-edited", "Edited {what}", what = to.title.trim()));
        update(writing, id, to, &When::of(to, home)?)
    })
}

/// What was said there stays, and so do its follow-ups; neither names it any more.
///
/// # Errors
/// `NotFound` where the event is gone.
pub fn delete(store: &mut Store, id: EventId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteEvent, now, |writing| {
        let title: Option<String> =
            writing.query_row("SELECT title FROM event WHERE id = ?1", [id], |row| row.get(0)).optional()?;
        writing.title(sentence!("deeds-deleted", "Deleted {what}", what = title.ok_or_else(gone)?));
        let whose = "event_id IN (SELECT id FROM event WHERE id = ?1 OR series_id = ?1)";
        for table in ["interaction", "promise", "insight", "contribution", "learning"] {
            writing.execute(&format!("UPDATE {table} SET event_id = NULL WHERE {whose}"), [id])?;
        }
        for table in ["event_attendee", "event_person", "event_topic"] {
            writing.execute(&format!("DELETE FROM {table} WHERE {whose}"), [id])?;
        }
        writing.execute("DELETE FROM event WHERE id = ?1 OR series_id = ?1", [id])?;
        Ok(())
    })
}

pub(super) fn gone() -> Failure {
    Failure::not_found(sentence!("failures-events-gone", "This event is not there any more. Undo may bring it back."))
}

/// When an event is, checked.
struct When {
    starts: String,
    ends: String,
    all_day: bool,
    starts_at: String,
    last_ends_at: Option<String>,
}

impl When {
    fn of(new: &NewEvent, home: Tz) -> Result<Self> {
        if new.title.trim().is_empty() {
            return Err(Failure::invalid(sentence!(
                "failures-events-no-title",
                "An event needs a title. Type what it is called."
            )));
        }
        let civil = |text: &str| {
            Civil::parse(text).ok_or_else(|| {
                Failure::invalid(sentence!(
                    "failures-events-no-date",
                    "{text} is no date. Write 2026-05-03, or 2026-05-03T14:30:00 with a time.",
                    text
                ))
            })
        };
        let (starts, ends) = (civil(&new.starts)?, civil(&new.ends)?);
        let all_day = match (starts, ends) {
            (Civil::Day(_), Civil::Day(_)) => true,
            (Civil::Time(_), Civil::Time(_)) => false,
            _ => {
                return Err(Failure::invalid(sentence!(
                    "failures-events-time-on-one-side",
                    "Give a time to both start and end of the event, or to neither."
                )));
            }
        };
        if ends < starts {
            return Err(Failure::invalid(sentence!(
                "failures-events-ends-before-start",
                "{title} ends before it starts. Choose a later end.",
                title = new.title.trim()
            )));
        }
        let zone = super::store::zone(&new.zone, home)?;
        let text = |instant: DateTime<Utc>| instant.to_rfc3339_opts(SecondsFormat::Secs, true);
        let last = last_end(&Series { starts, ends, zone, recurrence: &new.recurrence });
        Ok(Self {
            starts: starts.to_string(),
            ends: ends.to_string(),
            all_day,
            starts_at: text(starts.instant(zone)),
            last_ends_at: match last {
                LastEnd::At(instant) => Some(text(instant)),
                LastEnd::Never => None,
            },
        })
    }
}

fn update(writing: &Writing<'_>, id: EventId, to: &NewEvent, when: &When) -> Result<()> {
    let organisation = organisations::find_or_add(writing, &to.organisation)?;
    let changed = writing
        .prepare_cached(
            "UPDATE event SET title = ?2, kind = ?3, starts = ?4, ends = ?5, zone = ?6, all_day = ?7, starts_at = ?8,
                    last_ends_at = ?9, recurrence = ?10, status = ?11, answer = ?12, role = ?13, place = ?14, url = ?15,
                    organisation_id = ?16, organiser_name = ?17, organiser_email = ?18, cost = ?19, currency = ?20,
                    purpose = ?21, takeaways = ?22, notes = ?23 WHERE id = ?1",
        )?
        .execute(params![
            id,
            to.title.trim(),
            to.kind,
            when.starts,
            when.ends,
            to.zone,
            when.all_day,
            when.starts_at,
            when.last_ends_at,
            to.recurrence.trim(),
            to.status,
            to.answer,
            to.role,
            to.place.trim(),
            to.url.trim(),
            organisation,
            to.organiser_name.trim(),
            to.organiser_email.trim(),
            to.cost,
            to.currency.trim(),
            to.purpose.trim(),
            to.takeaways.trim(),
            to.notes.trim()
        ])?;
    if changed == 0 {
        return Err(gone());
    }
    topics::set_of_record(writing, "event", id.0, &to.topics)?;
    set_to_meet(writing, id, &to.to_meet)
}

fn set_to_meet(writing: &Writing<'_>, id: EventId, to_meet: &[EventPerson]) -> Result<()> {
    let people: Vec<i64> = to_meet.iter().map(|one| one.person.0).collect();
    writing
        .prepare_cached(
            "DELETE FROM event_person WHERE event_id = ?1 AND standing = 'to_meet'
                AND person_id NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![id, serde_json::json!(people).to_string()])?;
    let mut insert = writing.prepare_cached(
        "INSERT INTO event_person (event_id, person_id, standing, line) VALUES (?1, ?2, 'to_meet', ?3)
         ON CONFLICT (event_id, person_id, standing) DO UPDATE SET line = excluded.line WHERE line <> excluded.line",
    )?;
    for one in to_meet {
        people::name(writing, one.person)?;
        insert.execute(params![id, one.person.0, one.line.trim()])?;
    }
    Ok(())
}

fn attend(writing: &Writing<'_>, id: EventId, attendees: &[Attendee]) -> Result<()> {
    let mut insert = writing.prepare_cached(
        "INSERT INTO event_attendee (event_id, person_id, name, email, status) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for one in attendees {
        insert.execute(params![id, one.person.map(|person| person.0), one.name, one.email, one.status])?;
    }
    Ok(())
}
