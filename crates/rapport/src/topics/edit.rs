//! What is done with one topic. Rule: a name belongs to one topic, as its own or as one that was merged into it.

use super::{Level, NewTopic, TopicId, references, set_of_record};
use crate::expertise::check::is_to_come;
use crate::failure::{Failure, Result};
use crate::folding::fold;
use crate::people::{self, PersonId};
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, params};

/// The topic of this name, made where there is none.
///
/// # Errors
/// `Invalid` where the name is blank.
pub fn ensure(writing: &Writing<'_>, name: &str) -> Result<TopicId> {
    let (name, key) = named(name)?;
    if let Some(id) = called(writing, &key)? {
        return Ok(id);
    }
    let mut insert = writing.prepare_cached("INSERT INTO topic (uid, name, name_key) VALUES (?1, ?2, ?3)")?;
    Ok(TopicId(insert.insert(params![writing.new_uid(), name, key])?))
}

/// # Errors
/// `Invalid` where the name is blank or taken, or the target is no level.
pub fn add(store: &mut Store, new: &NewTopic, now: DateTime<Utc>) -> Result<Done<TopicId>> {
    store.transact(Op::ChangeTopics, now, |writing| {
        let (name, key) = named(&new.name)?;
        if let Some(taken) = called(writing, &key)? {
            return Err(Failure::invalid(sentence!(
                "failures-topics-known-already",
                "{name} is a topic already. Open that one.",
                name = name_of(writing, taken)?
            )));
        }
        check_level(new.target)?;
        writing.title(sentence!("deeds-topic-added", "Added the topic {name}", name));
        let id = ensure(writing, name)?;
        settle(writing, id, new)?;
        Ok(id)
    })
}

/// Renames it, and settles target and note.
///
/// # Errors
/// `Invalid` where the name is blank or another topic's, or the target is no level; `NotFound` where the topic is gone.
pub fn edit(store: &mut Store, id: TopicId, to: &NewTopic, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::ChangeTopics, now, |writing| {
        let (name, key) = named(&to.name)?;
        check_level(to.target)?;
        let before = name_of(writing, id)?;
        if let Some(taken) = called(writing, &key)?.filter(|taken| *taken != id) {
            let taken = name_of(writing, taken)?;
            return Err(Failure::invalid(sentence!(
                "failures-topics-taken",
                "{taken} is another topic. Merge the two, or choose another name.",
                taken
            )));
        }
        writing.title(if before == name {
            sentence!("deeds-topic-edited", "Edited the topic {name}", name)
        } else {
            sentence!("deeds-topic-renamed", "Renamed the topic {before} to {name}", before, name)
        });
        writing.execute("DELETE FROM topic_alias WHERE name_key = ?1", [&key])?;
        writing.execute("UPDATE topic SET name = ?2, name_key = ?3 WHERE id = ?1", params![id, name, key])?;
        settle(writing, id, to)
    })
}

/// How far I am from that day on; without a level, what was said of that day is taken back.
///
/// # Errors
/// `Invalid` where the level is none, or the day is yet to come; `NotFound` where the topic is gone.
pub fn assess(
    store: &mut Store,
    id: TopicId,
    on: NaiveDate,
    level: Option<Level>,
    now: DateTime<Utc>,
) -> Result<Done<()>> {
    store.transact(Op::AssessTopic, now, |writing| {
        let name = name_of(writing, id)?;
        check_level(level)?;
        if is_to_come(writing, on) {
            return Err(Failure::invalid(sentence!(
                "failures-topics-yet-to-come",
                "{on} is yet to come. Say how far you are today.",
                on
            )));
        }
        match level {
            Some(level) => {
                writing.title(sentence!("deeds-topic-assessed", "Assessed {name} at level {level}", name, level));
                writing.execute(
                    "INSERT INTO topic_assessment (topic_id, on_date, level) VALUES (?1, ?2, ?3)
                     ON CONFLICT (topic_id, on_date) DO UPDATE SET level = excluded.level WHERE level <> excluded.level",
                    params![id, on, level],
                )?;
            }
            None => {
                writing.title(sentence!("deeds-assessment-taken-back", "Took back an assessment of {name}", name));
                writing.execute(
                    "DELETE FROM topic_assessment WHERE topic_id = ?1 AND on_date = ?2",
                    params![id, on],
                )?;
            }
        }
        Ok(())
    })
}

/// What was about it stays, and is no longer about it.
///
/// # Errors
/// `NotFound` where the topic is gone.
pub fn delete(store: &mut Store, id: TopicId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteTopics, now, |writing| {
        writing.title(sentence!("deeds-topic-deleted", "Deleted the topic {name}", name = name_of(writing, id)?));
        for (table, column) in references::all(writing)? {
            writing.execute(&format!("DELETE FROM {table} WHERE {column} = ?1"), [id])?;
        }
        writing.execute("DELETE FROM topic WHERE id = ?1", [id])?;
        Ok(())
    })
}

/// The person stands for these topics and no others.
///
/// # Errors
/// `NotFound` where the person is gone.
pub fn set_of_person(store: &mut Store, person: PersonId, names: &[String], now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::ChangeTopics, now, |writing| {
        writing.title(sentence!(
            "deeds-topics-changed",
            "Changed the topics of {name}",
            name = people::name(writing, person)?
        ));
        set_of_record(writing, "person", person.0, names)
    })
}

/// The person stands for the topic, too.
pub(super) fn put_to(writing: &Writing<'_>, person: PersonId, topic: TopicId) -> Result<()> {
    writing
        .prepare_cached(
            "INSERT INTO person_topic (person_id, topic_id) VALUES (?1, ?2) ON CONFLICT (person_id, topic_id) DO NOTHING",
        )?
        .execute(params![person.0, topic])?;
    Ok(())
}

/// Whose name this is, as its own or as one that was merged into it.
pub(super) fn called(connection: &Connection, key: &str) -> Result<Option<TopicId>> {
    let mut find = connection.prepare_cached(
        "SELECT id FROM topic WHERE name_key = ?1 UNION ALL SELECT topic_id FROM topic_alias WHERE name_key = ?1 LIMIT 1",
    )?;
    Ok(find.query_row([key], |row| row.get(0)).optional()?)
}

pub(super) fn name_of(connection: &Connection, id: TopicId) -> Result<String> {
    let mut find = connection.prepare_cached("SELECT name FROM topic WHERE id = ?1")?;
    find.query_row([id], |row| row.get(0)).optional()?.ok_or_else(gone)
}

pub(super) fn gone() -> Failure {
    Failure::not_found(sentence!("failures-topics-gone", "This topic is not there any more. Undo may bring it back."))
}

/// The name as it is kept, and as it is compared.
fn named(name: &str) -> Result<(&str, String)> {
    let name = name.trim().trim_start_matches('#').trim();
    let key = fold(name);
    if key.is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-topics-no-name",
            "A topic needs a name. Type one, such as storage."
        )));
    }
    Ok((name, key))
}

fn check_level(level: Option<Level>) -> Result<()> {
    if level.is_some_and(|level| !(1..=5).contains(&level)) {
        return Err(Failure::invalid(sentence!(
            "failures-topics-no-level",
            "A level goes from 1, first steps, to 5, known for it."
        )));
    }
    Ok(())
}

fn settle(writing: &Writing<'_>, id: TopicId, to: &NewTopic) -> Result<()> {
    let note = Some(to.note.trim()).filter(|note| !note.is_empty());
    writing.execute("UPDATE topic SET target_level = ?2, note = ?3 WHERE id = ?1", params![id, to.target, note])?;
    Ok(())
}
