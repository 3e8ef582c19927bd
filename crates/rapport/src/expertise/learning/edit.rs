//! Writing learning down. Rule: it has happened and has a title; the rest may stay open.

use super::{LearningId, LearningKind, NewLearning};
use crate::expertise::links::{self, Record};
use crate::expertise::{check, remove_links};
use crate::failure::{Failure, Result};
use crate::sentence::Sentence;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::params;

/// A thousand hours; more is a mistake of typing.
const LONGEST: u32 = 60_000;

/// # Errors
/// `Invalid` where the title is missing, the day is yet to come, or the link is none; `NotFound` where somebody is gone.
pub fn add(store: &mut Store, new: &NewLearning, now: DateTime<Utc>) -> Result<Done<LearningId>> {
    store.transact(Op::AddLearning, now, |writing| {
        writing.title(sentence!("deeds-added", "Added {what}", what = said(new)));
        insert(writing, new)
    })
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewLearning) -> Result<LearningId> {
    let (title, url) = checked(writing, new)?;
    let mut insert = writing.prepare_cached(
        "INSERT INTO learning (uid, kind, title, on_date, event_id, minutes, url, changed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let id = insert.insert(params![
        writing.new_uid(),
        new.kind,
        title,
        new.on,
        new.event,
        new.minutes,
        url,
        new.changed.trim()
    ])?;
    links::set(writing, Record::Learning, id, &new.people, &new.topics)?;
    Ok(LearningId(id))
}

/// # Errors
/// As [`add`], and `NotFound` where it is gone.
pub fn edit(store: &mut Store, id: LearningId, to: &NewLearning, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditLearning, now, |writing| {
        let (title, url) = checked(writing, to)?;
        writing.title(sentence!("deeds-edited", "Edited {what}", what = said(to)));
        let changed = writing.execute(
            "UPDATE learning SET kind = ?2, title = ?3, on_date = ?4, event_id = ?5, minutes = ?6, url = ?7, changed = ?8 WHERE id = ?1",
            params![id, to.kind, title, to.on, to.event, to.minutes, url, to.changed.trim()],
        )?;
        if changed == 0 {
            return Err(gone());
        }
        links::set(writing, Record::Learning, id.0, &to.people, &to.topics)
    })
}

/// # Errors
/// `NotFound` where it is gone.
pub fn delete(store: &mut Store, id: LearningId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteLearning, now, |writing| {
        remove_links(writing, Record::Learning, id.0)?;
        if writing.execute("DELETE FROM learning WHERE id = ?1", [id])? == 0 { Err(gone()) } else { Ok(()) }
    })
}

fn checked<'a>(writing: &Writing<'_>, new: &'a NewLearning) -> Result<(&'a str, &'a str)> {
    let title = check::text(
        &new.title,
        sentence!(
            "failures-expertise-learning-without-title",
            "Give it a title, such as the name of the course or book."
        ),
    )?;
    check::happened(writing, new.on)?;
    if new.minutes.is_some_and(|minutes| minutes > LONGEST) {
        return Err(Failure::invalid(sentence!(
            "failures-expertise-too-many-hours",
            "This is more than a thousand hours. Write the hours of one course or book."
        )));
    }
    Ok((title, check::link(&new.url)?))
}

fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-expertise-learning-gone",
        "This learning is not there any more. Undo may bring it back."
    ))
}

fn said(new: &NewLearning) -> Sentence {
    let title = new.title.trim();
    match new.kind {
        LearningKind::Course => sentence!("deeds-learning-course", "course “{title}”", title),
        LearningKind::Book => sentence!("deeds-learning-book", "book “{title}”", title),
        LearningKind::Conference => sentence!("deeds-learning-conference", "conference “{title}”", title),
        LearningKind::FeedbackAsked => sentence!("deeds-learning-asked", "feedback asked for “{title}”", title),
        LearningKind::FeedbackReceived => sentence!("deeds-learning-received", "feedback received “{title}”", title),
        LearningKind::Certificate => sentence!("deeds-learning-certificate", "certificate “{title}”", title),
    }
}
