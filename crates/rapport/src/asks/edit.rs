//! What is done with asks. Rule: an ask keeps its topics by name; a new name makes a new topic.

use super::{AskId, AskSettlement, AskState, NewAsk};
use crate::failure::{Failure, Result};
use crate::people;
use crate::storage::{Done, Op, Store, Writing};
use crate::topics;
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

/// # Errors
/// `Invalid` where nothing is looked for, `NotFound` where the person is gone.
pub fn add(store: &mut Store, new: &NewAsk, now: DateTime<Utc>) -> Result<Done<AskId>> {
    store.transact(Op::AddAsk, now, |writing| {
        writing.title(sentence!("deeds-ask-noted", "Noted the ask “{what}”", what = new.what.trim()));
        insert(writing, new)
    })
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewAsk) -> Result<AskId> {
    check(writing, new)?;
    let mut insert = writing.prepare_cached(
        "INSERT INTO ask (uid, person_id, what, asked_on, interaction_id) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let person = new.person.map(|person| person.0);
    let id = insert.insert(params![writing.new_uid(), person, new.what.trim(), new.asked_on, new.interaction])?;
    set_topics(writing, AskId(id), &new.topics)?;
    Ok(AskId(id))
}

/// # Errors
/// As [`add`]; `NotFound` where the ask is gone.
pub fn edit(store: &mut Store, id: AskId, to: &NewAsk, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditAsk, now, |writing| {
        check(writing, to)?;
        writing.title(sentence!("deeds-ask-edited", "Edited the ask “{what}”", what = to.what.trim()));
        let person = to.person.map(|person| person.0);
        let changed = writing.execute(
            "UPDATE ask SET person_id = ?2, what = ?3, asked_on = ?4, interaction_id = ?5 WHERE id = ?1",
            params![id, person, to.what.trim(), to.asked_on, to.interaction],
        )?;
        if changed == 0 {
            return Err(gone());
        }
        set_topics(writing, id, &to.topics)
    })
}

/// Answers an ask, drops it, or opens it again.
///
/// # Errors
/// `NotFound` where the ask is gone.
pub fn settle(store: &mut Store, id: AskId, to: &AskSettlement, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::SettleAsk, now, |writing| {
        let what: Option<String> =
            writing.query_row("SELECT what FROM ask WHERE id = ?1", [id], |row| row.get(0)).optional()?;
        let what = what.ok_or_else(gone)?;
        writing.title(match to.state {
            AskState::Open => sentence!("deeds-opened-again", "Opened again: {what}", what),
            AskState::Answered => sentence!("deeds-answered", "Answered: {what}", what),
            AskState::Dropped => sentence!("deeds-dropped", "Dropped: {what}", what),
        });
        let settled_on = (to.state != AskState::Open).then_some(to.on);
        writing.execute(
            "UPDATE ask SET state = ?2, settled_on = ?3, outcome = ?4 WHERE id = ?1",
            params![id, to.state, settled_on, to.outcome.trim()],
        )?;
        Ok(())
    })
}

/// # Errors
/// `NotFound` where the ask is gone.
pub fn delete(store: &mut Store, id: AskId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteAsk, now, |writing| {
        writing.execute("DELETE FROM ask_topic WHERE ask_id = ?1", [id])?;
        if writing.execute("DELETE FROM ask WHERE id = ?1", [id])? == 0 { Err(gone()) } else { Ok(()) }
    })
}

/// The topics of the ask are these and no others.
fn set_topics(writing: &Writing<'_>, id: AskId, names: &[String]) -> Result<()> {
    let mut kept = Vec::new();
    for name in names.iter().filter(|name| !name.trim().is_empty()) {
        let topic = topics::ensure(writing, name)?;
        kept.push(topic.0);
        writing.execute("INSERT OR IGNORE INTO ask_topic (ask_id, topic_id) VALUES (?1, ?2)", params![id, topic.0])?;
    }
    writing.execute(
        "DELETE FROM ask_topic WHERE ask_id = ?1 AND topic_id NOT IN (SELECT value FROM json_each(?2))",
        params![id, serde_json::json!(kept).to_string()],
    )?;
    Ok(())
}

fn check(writing: &Writing<'_>, ask: &NewAsk) -> Result<()> {
    if ask.what.trim().is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-asks-nothing-said",
            "Say what is looked for, such as “a speaker on storage”."
        )));
    }
    if let Some(person) = ask.person {
        people::name(writing, person)?;
    }
    Ok(())
}

pub(super) fn gone() -> Failure {
    Failure::not_found(sentence!("failures-asks-gone", "This ask is not there any more. Undo may bring it back."))
}
