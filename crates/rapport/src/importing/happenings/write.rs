//! The rows that happenings become. Rule: as planned; what the user wrote beside what a file said stays.

use super::directory::Who;
use super::plan::{Known, Plan, PlannedEvent, PlannedInteraction};
use crate::failure::Result;
use crate::importing::calendar::{Answer, Civil, LastEnd, Sort};
use crate::people::PersonId;
use crate::storage::Writing;
use rusqlite::{OptionalExtension, params};

impl Plan<'_> {
    pub fn is_nothing(&self) -> bool {
        !self.events.iter().any(|event| event.known.is_news())
            && !self.interactions.iter().any(|interaction| interaction.known.is_news())
            && self.ties.is_empty()
            && self.exchanges.is_empty()
            && self.notes.is_empty()
    }

    /// Everybody of the plan is known by now.
    pub fn write(&self, writing: &Writing<'_>, batch: i64) -> Result<()> {
        // A series before the occurrences that differ from it.
        let (series, single): (Vec<_>, Vec<_>) = self.events.iter().partition(|event| event.entry.replaces.is_none());
        for event in series.into_iter().chain(single) {
            write_event(writing, event, batch)?;
        }
        for interaction in &self.interactions {
            write_interaction(writing, interaction, batch)?;
        }
        for tie in &self.ties {
            let Who::Known(person) = tie.who else { continue };
            writing
                .prepare_cached(
                    "INSERT INTO tie (person_id, began, began_on, began_note, batch_id) VALUES (?1, ?2, ?3, ?4, ?5)
                     ON CONFLICT (person_id) DO UPDATE
                     SET began = excluded.began, began_on = excluded.began_on, began_note = excluded.began_note
                     WHERE began IS NULL",
                )?
                .execute(params![
                    person.0,
                    tie.beginning.by,
                    tie.beginning.on.to_string(),
                    some(&tie.beginning.note),
                    batch
                ])?;
        }
        for exchange in &self.exchanges {
            let Who::Known(person) = exchange.who else { continue };
            let favour = exchange.favour;
            writing
                .prepare_cached(
                    "INSERT INTO exchange (uid, direction, kind, person_id, on_date, what, source_key, batch_id)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING",
                )?
                .execute(params![
                    writing.new_uid(),
                    favour.direction,
                    favour.kind,
                    person.0,
                    favour.on.to_string(),
                    favour.what,
                    favour.key,
                    batch
                ])?;
        }
        for planned in &self.notes {
            let Who::Known(person) = planned.who else { continue };
            let note = planned.note;
            writing
                .prepare_cached(
                    "INSERT INTO note (uid, person_id, on_date, text, source_key, batch_id)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
                )?
                .execute(params![writing.new_uid(), person.0, note.on.to_string(), note.text, note.key, batch])?;
        }
        Ok(())
    }
}

fn write_event(writing: &Writing<'_>, event: &PlannedEvent<'_>, batch: i64) -> Result<()> {
    let entry = event.entry;
    let series: Option<i64> = match entry.replaces {
        None => None,
        Some(_) => writing
            .prepare_cached("SELECT id FROM event WHERE source_uid = ?1 AND occurrence IS NULL")?
            .query_row([&entry.uid], |row| row.get(0))
            .optional()?,
    };
    let zone = entry.series().zone;
    let organiser = entry.organiser.as_ref();
    let name = organiser.map_or("", |guest| guest.name.as_str());
    let email = organiser.map_or("", |guest| guest.email.as_str());
    let last_end = match event.last_end {
        LastEnd::At(end) => Some(stored_instant(end)),
        LastEnd::Never => None,
    };
    let title = if entry.title.is_empty() { "Without a title" } else { &entry.title };
    let values = params![
        title,
        entry.starts.to_string(),
        entry.ends.to_string(),
        entry.zone.map_or("", chrono_tz::Tz::name),
        matches!(entry.starts, Civil::Day(_)),
        stored_instant(entry.starts.instant(zone)),
        last_end,
        entry.recurrence,
        event.status,
        event.answer,
        entry.place,
        entry.url,
        name,
        email,
        event.digest,
    ];
    let key = match event.known {
        Known::Same(_) => return Ok(()),
        Known::Changed(key) => {
            // What kind it is, and all that was written about it, is the user's own by now.
            let mut update = writing.prepare_cached(
                "UPDATE event SET title = ?1, starts = ?2, ends = ?3, zone = ?4, all_day = ?5, starts_at = ?6, last_ends_at = ?7,
                        recurrence = ?8, status = ?9, answer = ?10, place = ?11, url = ?12, organiser_name = ?13,
                        organiser_email = ?14, source_digest = ?15
                 WHERE id = ?16",
            )?;
            update.execute(rusqlite::params_from_iter(values.iter().copied().chain([&key as &dyn rusqlite::ToSql])))?;
            writing.prepare_cached("DELETE FROM event_attendee WHERE event_id = ?1")?.execute([key])?;
            key
        }
        Known::New => {
            let occurrence = entry.replaces.map(|start| start.to_string());
            let uid = writing.new_uid();
            let more: [&dyn rusqlite::ToSql; 7] =
                [&uid, &event.kind, &series, &occurrence, &entry.description, &entry.uid, &batch];
            let mut insert = writing.prepare_cached(
                "INSERT INTO event (title, starts, ends, zone, all_day, starts_at, last_ends_at, recurrence, status, answer,
                                    place, url, organiser_name, organiser_email, source_digest,
                                    uid, kind, series_id, occurrence, notes, source_uid, batch_id)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)",
            )?;
            insert.insert(rusqlite::params_from_iter(values.iter().copied().chain(more)))?
        }
    };
    let mut attendee = writing.prepare_cached(
        "INSERT INTO event_attendee (event_id, person_id, name, email, status)
         VALUES (?1, (SELECT min(person_id) FROM email WHERE address_key = ?2 HAVING count(DISTINCT person_id) = 1), ?3, ?4, ?5)",
    )?;
    for guest in entry.guests.iter().filter(|guest| guest.sort == Sort::Person) {
        let status = match guest.answer {
            Answer::Accepted => "accepted",
            Answer::Declined => "declined",
            Answer::Tentative => "tentative",
            Answer::NeedsAction => "needs_action",
        };
        attendee.execute(params![key, guest.key(), guest.name, guest.email, status])?;
    }
    Ok(())
}

fn write_interaction(writing: &Writing<'_>, interaction: &PlannedInteraction, batch: i64) -> Result<()> {
    let event: Option<i64> = match &interaction.event {
        None => None,
        Some((uid, occurrence)) => writing
            .prepare_cached("SELECT id FROM event WHERE source_uid = ?1 AND ifnull(occurrence, '') = ?2")?
            .query_row([uid, occurrence], |row| row.get(0))
            .optional()?,
    };
    let PlannedInteraction { key, digest, kind, on, at, minutes, began, people, notes, .. } = interaction;
    let id = match interaction.known {
        Known::Same(_) => return Ok(()),
        Known::Changed(id) => {
            // Words of the user's own are longer than a count of messages and a title; they stay.
            writing
                .prepare_cached(
                    "UPDATE interaction SET on_date = ?2, at_time = ?3, minutes = ifnull(?4, minutes), source_digest = ?5,
                            notes = CASE WHEN notes = '' OR (kind = 'message' AND notes GLOB '[0-9]* message* on LinkedIn')
                                         THEN ?6 ELSE notes END
                     WHERE id = ?1",
                )?
                .execute(params![id, on, at, minutes, digest, notes])?;
            id
        }
        Known::New => writing
            .prepare_cached(
                "INSERT INTO interaction (uid, kind, on_date, at_time, minutes, began, event_id, notes, source_key,
                                          source_digest, batch_id)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            )?
            .insert(params![writing.new_uid(), kind, on, at, minutes, began, event, notes, key, digest, batch])?,
    };
    let mut person = writing.prepare_cached(
        "INSERT INTO interaction_person (interaction_id, person_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
    )?;
    for who in people {
        if let Who::Known(PersonId(known)) = who {
            person.execute(params![id, known])?;
        }
    }
    Ok(())
}

/// As stored: UTC, RFC 3339.
fn stored_instant(instant: chrono::DateTime<chrono::Utc>) -> String {
    instant.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
