//! Writing interactions down. Rule: what a file told once is told once, however often the file comes.

use super::{InteractionId, InteractionKind, NewInteraction};
use crate::expertise::check::is_to_come;
use crate::failure::{Failure, Result};
use crate::people::{self, PersonId};
use crate::sentence::Sentence;
use crate::storage::{Done, Op, Store, Writing};
use crate::topics;
use chrono::{DateTime, NaiveTime, Utc};
use rusqlite::{OptionalExtension, params};

/// More than a day and night is a mistake of typing.
const LONGEST: u32 = 24 * 60;

/// Who says that it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    Hand,
    /// A record of an imported file: its identity there, which stays, and a digest of what it said.
    File {
        batch: i64,
        key: String,
        digest: i64,
    },
}

/// # Errors
/// `Invalid` where nobody took part, or the day is yet to come; `NotFound` where somebody is gone.
pub fn log(store: &mut Store, new: &NewInteraction, now: DateTime<Utc>) -> Result<Done<InteractionId>> {
    store.transact(Op::LogInteraction, now, |writing| {
        let id = insert(writing, new, &Source::Hand)?;
        writing.title(sentence!("deeds-logged", "Logged {what}", what = said(writing, new)?));
        Ok(id)
    })
}

/// Inside somebody else's transaction. Where this source told of it already, that interaction is brought up to what it says now.
///
/// # Errors
/// As [`log`].
pub fn insert(writing: &Writing<'_>, new: &NewInteraction, source: &Source) -> Result<InteractionId> {
    check(writing, new)?;
    let (batch, key, digest) = match source {
        Source::Hand => (None, None, None),
        Source::File { batch, key, digest } => (Some(batch), Some(key), Some(digest)),
    };
    let mut same = writing.prepare_cached("SELECT id, source_digest FROM interaction WHERE source_key = ?1")?;
    let known: Option<(InteractionId, Option<i64>)> =
        same.query_row([key], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    if let Some((id, known_digest)) = known {
        if known_digest.as_ref() != digest {
            update(writing, id, new)?;
            writing
                .prepare_cached("UPDATE interaction SET source_digest = ?2 WHERE id = ?1")?
                .execute(params![id, digest])?;
        }
        return Ok(id);
    }
    let mut insert = writing.prepare_cached(
        "INSERT INTO interaction (uid, kind, on_date, at_time, minutes, depth, began, event_id, notes, source_key,
                                  source_digest, batch_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    let id = InteractionId(insert.insert(params![
        writing.new_uid(),
        new.kind,
        new.on,
        new.at,
        new.minutes,
        new.depth,
        new.began,
        new.event,
        new.notes.trim(),
        key,
        digest,
        batch
    ])?);
    add_people(writing, id, &new.people)?;
    topics::add_to_record(writing, "interaction", id.0, &new.topics)?;
    Ok(id)
}

/// # Errors
/// As [`log`], and `NotFound` where the interaction is gone.
pub fn edit(store: &mut Store, id: InteractionId, to: &NewInteraction, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditInteraction, now, |writing| {
        check(writing, to)?;
        writing.title(sentence!("deeds-edited", "Edited {what}", what = said(writing, to)?));
        update(writing, id, to)
    })
}

/// What was given, promised and asked in it stays, and no longer names it.
///
/// # Errors
/// `NotFound` where the interaction is gone.
pub fn delete(store: &mut Store, id: InteractionId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteInteraction, now, |writing| {
        for table in ["exchange", "promise", "ask", "insight"] {
            writing.execute(&format!("UPDATE {table} SET interaction_id = NULL WHERE interaction_id = ?1"), [id])?;
        }
        writing.execute("DELETE FROM interaction_person WHERE interaction_id = ?1", [id])?;
        writing.execute("DELETE FROM interaction_topic WHERE interaction_id = ?1", [id])?;
        writing.execute("DELETE FROM mentorship_session WHERE interaction_id = ?1", [id])?;
        if writing.execute("DELETE FROM interaction WHERE id = ?1", [id])? == 0 { Err(gone()) } else { Ok(()) }
    })
}

pub(super) fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-interactions-gone",
        "This interaction is not there any more. Undo may bring it back."
    ))
}

fn check(writing: &Writing<'_>, new: &NewInteraction) -> Result<()> {
    if new.people.is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-interactions-nobody",
            "Nobody took part in this. Name at least one person."
        )));
    }
    if is_to_come(writing, new.on) {
        return Err(Failure::invalid(sentence!(
            "failures-interactions-yet-to-come",
            "{on} is yet to come. Log what has happened; what is to come is an event.",
            on = new.on
        )));
    }
    if let Some(at) = &new.at
        && (at.len() != 5 || NaiveTime::parse_from_str(at, "%H:%M").is_err())
    {
        return Err(Failure::invalid(sentence!(
            "failures-interactions-no-time",
            "{at} is no time of day. Write 09:30 or 14:05.",
            at
        )));
    }
    if new.minutes.is_some_and(|minutes| minutes > LONGEST) {
        return Err(Failure::invalid(sentence!(
            "failures-interactions-longer-than-a-day",
            "This is longer than a day. Write how many minutes it took."
        )));
    }
    Ok(())
}

fn update(writing: &Writing<'_>, id: InteractionId, to: &NewInteraction) -> Result<()> {
    let changed = writing
        .prepare_cached(
            "UPDATE interaction SET kind = ?2, on_date = ?3, at_time = ?4, minutes = ?5, depth = ?6, began = ?7,
                    event_id = ?8, notes = ?9 WHERE id = ?1",
        )?
        .execute(params![id, to.kind, to.on, to.at, to.minutes, to.depth, to.began, to.event, to.notes.trim()])?;
    if changed == 0 {
        return Err(gone());
    }
    let people = serde_json::json!(to.people).to_string();
    writing
        .prepare_cached(
            "DELETE FROM interaction_person WHERE interaction_id = ?1
                AND person_id NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![id, people])?;
    add_people(writing, id, &to.people)?;
    topics::set_of_record(writing, "interaction", id.0, &to.topics)
}

fn add_people(writing: &Writing<'_>, id: InteractionId, people: &[PersonId]) -> Result<()> {
    let mut insert = writing.prepare_cached(
        "INSERT INTO interaction_person (interaction_id, person_id) VALUES (?1, ?2)
         ON CONFLICT (interaction_id, person_id) DO NOTHING",
    )?;
    for person in people {
        people::name(writing, *person)?;
        insert.execute(params![id, person.0])?;
    }
    Ok(())
}

/// `a call with Ingrid Berg and 2 more`.
pub(crate) fn said(writing: &Writing<'_>, interaction: &NewInteraction) -> Result<Sentence> {
    let kind = in_title(interaction.kind);
    let Some(first) = interaction.people.first() else { return Ok(kind) };
    let name = people::name(writing, *first)?;
    Ok(match interaction.people.len() {
        1 => sentence!("deeds-talk-with", "{kind} with {name}", kind, name),
        2 => sentence!("deeds-talk-with-one-more", "{kind} with {name} and one more", kind, name),
        several => {
            sentence!("deeds-talk-with-more", "{kind} with {name} and {more} more", kind, name, more = several - 1)
        }
    })
}

fn in_title(kind: InteractionKind) -> Sentence {
    match kind {
        InteractionKind::OneToOne => sentence!("deeds-talk-one-to-one", "a one-to-one"),
        InteractionKind::Group => sentence!("deeds-talk-group", "a group meeting"),
        InteractionKind::Call => sentence!("deeds-talk-call", "a call"),
        InteractionKind::Video => sentence!("deeds-talk-video", "a video call"),
        InteractionKind::Message => sentence!("deeds-talk-message", "a message"),
        InteractionKind::Email => sentence!("deeds-talk-email", "an e-mail"),
        InteractionKind::Letter => sentence!("deeds-talk-letter", "a letter"),
        InteractionKind::EventConversation => sentence!("deeds-talk-at-event", "a conversation at an event"),
        InteractionKind::Other => sentence!("deeds-talk-other", "a contact"),
    }
}
