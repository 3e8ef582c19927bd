//! Writing insights down. Rule: an insight says something; from whom, where and about what may stay open.

use super::recall::due_on;
use super::{InsightId, NewInsight};
use crate::expertise::links::{self, Record};
use crate::expertise::{check, remove_links};
use crate::failure::{Failure, Result};
use crate::people;
use crate::sentence::Sentence;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, params};

/// # Errors
/// `Invalid` where nothing is said, the day is yet to come, or the link is none; `NotFound` where somebody is gone.
pub fn add(store: &mut Store, new: &NewInsight, now: DateTime<Utc>) -> Result<Done<InsightId>> {
    store.transact(Op::AddInsight, now, |writing| {
        writing.title(sentence!("deeds-noted", "Noted {what}", what = said(writing, new)?));
        insert(writing, new)
    })
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewInsight) -> Result<InsightId> {
    let (text, url) = checked(writing, new)?;
    let mut insert = writing.prepare_cached(
        "INSERT INTO insight (uid, text, on_date, event_id, interaction_id, reading, url, due_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let due = due_on(new.on, None, 0);
    let reading = new.reading.trim();
    let id = insert.insert(params![writing.new_uid(), text, new.on, new.event, new.interaction, reading, url, due])?;
    links::set(writing, Record::Insight, id, &new.people, &new.topics)?;
    Ok(InsightId(id))
}

/// # Errors
/// As [`add`], and `NotFound` where the insight is gone.
pub fn edit(store: &mut Store, id: InsightId, to: &NewInsight, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditInsight, now, |writing| {
        let (text, url) = checked(writing, to)?;
        writing.title(sentence!("deeds-edited", "Edited {what}", what = said(writing, to)?));
        let (shown_on, looks) = looks(writing, id)?;
        writing.execute(
            "UPDATE insight SET text = ?2, on_date = ?3, event_id = ?4, interaction_id = ?5, reading = ?6, url = ?7,
                    due_on = ?8 WHERE id = ?1",
            params![id, text, to.on, to.event, to.interaction, to.reading.trim(), url, due_on(to.on, shown_on, looks)],
        )?;
        links::set(writing, Record::Insight, id.0, &to.people, &to.topics)
    })
}

/// It was looked at again: it comes back after a longer pause. A second look on the same day changes nothing.
///
/// # Errors
/// `NotFound` where the insight is gone.
pub fn show(store: &mut Store, id: InsightId, on: NaiveDate, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::ShowInsight, now, |writing| {
        let (shown_on, looks) = looks(writing, id)?;
        if shown_on.is_some_and(|shown| shown >= on) {
            return Ok(());
        }
        let looks = looks.saturating_add(1);
        writing.execute(
            "UPDATE insight SET shown_on = ?2, shown_times = ?3, due_on = ?4 WHERE id = ?1",
            params![id, on, looks, due_on(on, Some(on), looks)],
        )?;
        Ok(())
    })
}

/// # Errors
/// `NotFound` where the insight is gone.
pub fn delete(store: &mut Store, id: InsightId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteInsight, now, |writing| {
        remove_links(writing, Record::Insight, id.0)?;
        if writing.execute("DELETE FROM insight WHERE id = ?1", [id])? == 0 { Err(gone()) } else { Ok(()) }
    })
}

fn looks(writing: &Writing<'_>, id: InsightId) -> Result<(Option<NaiveDate>, u32)> {
    let mut statement = writing.prepare_cached("SELECT shown_on, shown_times FROM insight WHERE id = ?1")?;
    statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?.ok_or_else(gone)
}

fn checked<'a>(writing: &Writing<'_>, new: &'a NewInsight) -> Result<(&'a str, &'a str)> {
    let text = check::text(
        &new.text,
        sentence!("failures-expertise-nothing-learned", "Say what you learned, in a sentence."),
    )?;
    check::happened(writing, new.on)?;
    Ok((text, check::link(&new.url)?))
}

pub(super) fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-expertise-insight-gone",
        "This insight is not there any more. Undo may bring it back."
    ))
}

fn said(writing: &Writing<'_>, insight: &NewInsight) -> Result<Sentence> {
    Ok(match insight.people.as_slice() {
        [] => sentence!("deeds-insight", "an insight"),
        [one] => sentence!("deeds-insight-from", "an insight from {name}", name = people::name(writing, *one)?),
        [first, others @ ..] => sentence!(
            "deeds-insight-from-more",
            "an insight from {name} and {more} more",
            name = people::name(writing, *first)?,
            more = others.len()
        ),
    })
}
