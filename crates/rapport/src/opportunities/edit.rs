//! Writing opportunities down. Rule: it is heard first, on its day; where it goes from there is told by its moves.

use super::{NewOpportunity, OpportunityId, OpportunityStage};
use crate::expertise::check;
use crate::failure::{Failure, Result};
use crate::organisations;
use crate::people;
use crate::storage::{Done, Op, Store, Writing};
use crate::topics;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, params};

/// # Errors
/// `Invalid` where the title is missing, a day is yet to come, or the link is none; `NotFound` where who told me is gone.
pub fn add(store: &mut Store, new: &NewOpportunity, now: DateTime<Utc>) -> Result<Done<OpportunityId>> {
    store.transact(Op::AddOpportunity, now, |writing| {
        writing.title(sentence!(
            "deeds-opportunity-noted",
            "Noted the opportunity “{title}”",
            title = new.title.trim()
        ));
        insert(writing, new)
    })
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewOpportunity) -> Result<OpportunityId> {
    let checked = Checked::of(writing, new)?;
    let mut insert = writing.prepare_cached(
        "INSERT INTO opportunity (uid, title, kind, heard_on, told_by_id, source, publicity, organisation_id, stage,
                                  outcome, thanked_on, url, notes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?;
    let id = OpportunityId(insert.insert(params![
        writing.new_uid(),
        checked.title,
        new.kind,
        new.heard_on,
        new.told_by.map(|person| person.0),
        new.source.trim(),
        new.publicity,
        checked.organisation,
        OpportunityStage::Heard,
        new.outcome.trim(),
        new.thanked_on,
        checked.url,
        new.notes.trim(),
    ])?);
    writing.execute(
        "INSERT INTO opportunity_step (opportunity_id, stage, on_date) VALUES (?1, ?2, ?3)",
        params![id, OpportunityStage::Heard, new.heard_on],
    )?;
    topics::set_of_record(writing, "opportunity", id.0, &new.topics)?;
    Ok(id)
}

/// # Errors
/// As [`add`]; `Invalid` also where it went on before the day on which it was heard; `NotFound` where it is gone.
pub fn edit(store: &mut Store, id: OpportunityId, to: &NewOpportunity, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditOpportunity, now, |writing| {
        let checked = Checked::of(writing, to)?;
        writing.title(sentence!(
            "deeds-opportunity-edited",
            "Edited the opportunity “{title}”",
            title = to.title.trim()
        ));
        let changed = writing.execute(
            "UPDATE opportunity SET title = ?2, kind = ?3, heard_on = ?4, told_by_id = ?5, source = ?6, publicity = ?7,
                    organisation_id = ?8, outcome = ?9, thanked_on = ?10, url = ?11, notes = ?12 WHERE id = ?1",
            params![
                id,
                checked.title,
                to.kind,
                to.heard_on,
                to.told_by.map(|person| person.0),
                to.source.trim(),
                to.publicity,
                checked.organisation,
                to.outcome.trim(),
                to.thanked_on,
                checked.url,
                to.notes.trim(),
            ],
        )?;
        if changed == 0 {
            return Err(gone());
        }
        hear_on(writing, id, to.heard_on)?;
        topics::set_of_record(writing, "opportunity", id.0, &to.topics)
    })
}

/// Keeps the day on which those who helped were thanked, or that they are not yet.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn thank(store: &mut Store, id: OpportunityId, on: Option<NaiveDate>, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditOpportunity, now, |writing| {
        writing.title(if on.is_some() {
            sentence!("deeds-thanks-noted", "Noted the thanks")
        } else {
            sentence!("deeds-thanks-taken-back", "Took back the thanks")
        });
        let changed = writing.execute("UPDATE opportunity SET thanked_on = ?2 WHERE id = ?1", params![id, on])?;
        if changed == 0 { Err(gone()) } else { Ok(()) }
    })
}

/// What was promised for it stays a promise.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn delete(store: &mut Store, id: OpportunityId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteOpportunity, now, |writing| {
        writing.title(sentence!(
            "deeds-opportunity-deleted",
            "Deleted the opportunity “{title}”",
            title = title(writing, id)?
        ));
        writing.execute("UPDATE promise SET opportunity_id = NULL WHERE opportunity_id = ?1", [id])?;
        writing.execute("DELETE FROM opportunity_step WHERE opportunity_id = ?1", [id])?;
        writing.execute("DELETE FROM opportunity_topic WHERE opportunity_id = ?1", [id])?;
        writing.execute("DELETE FROM opportunity WHERE id = ?1", [id])?;
        Ok(())
    })
}

pub(super) fn title(writing: &Writing<'_>, id: OpportunityId) -> Result<String> {
    let mut find = writing.prepare_cached("SELECT title FROM opportunity WHERE id = ?1")?;
    find.query_row([id], |row| row.get(0)).optional()?.ok_or_else(gone)
}

pub(super) fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-opportunities-gone",
        "This opportunity is not there any more. Undo may bring it back."
    ))
}

struct Checked<'a> {
    title: &'a str,
    url: &'a str,
    organisation: Option<i64>,
}

impl<'a> Checked<'a> {
    fn of(writing: &Writing<'_>, new: &'a NewOpportunity) -> Result<Self> {
        let title = check::text(
            &new.title,
            sentence!("failures-opportunities-no-title", "Say what it is, such as “Keynote at Grid Futures”."),
        )?;
        check::happened(writing, new.heard_on)?;
        if let Some(thanked_on) = new.thanked_on {
            check::happened(writing, thanked_on)?;
        }
        if let Some(person) = new.told_by {
            people::name(writing, person)?;
        }
        let organisation = organisations::find_or_add(writing, &new.organisation)?;
        Ok(Self { title, url: check::link(&new.url)?, organisation })
    }
}

/// The first step is that it was heard.
fn hear_on(writing: &Writing<'_>, id: OpportunityId, on: NaiveDate) -> Result<()> {
    let next: Option<NaiveDate> = writing
        .prepare_cached("SELECT on_date FROM opportunity_step WHERE opportunity_id = ?1 ORDER BY id LIMIT 1 OFFSET 1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    if let Some(next) = next.filter(|next| *next < on) {
        return Err(Failure::invalid(sentence!(
            "failures-opportunities-heard-too-late",
            "It went on from there on {next}, so it was heard on that day or before. Choose such a day.",
            next
        )));
    }
    writing.execute(
        "UPDATE opportunity_step SET on_date = ?2
          WHERE id = (SELECT min(id) FROM opportunity_step WHERE opportunity_id = ?1)",
        params![id, on],
    )?;
    Ok(())
}
