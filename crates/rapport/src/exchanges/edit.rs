//! Writing exchanges down. Rule: what made an exchange (a file, a promise, an introduction) makes it once.

use super::{Direction, ExchangeId, NewExchange};
use crate::failure::{Failure, Result};
use crate::people;
use crate::sentence::Sentence;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

/// Who says that it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    Hand,
    /// A record of another room, by an identity that stays.
    Record {
        key: String,
    },
    File {
        batch: i64,
        key: String,
    },
}

/// # Errors
/// `NotFound` where the person is gone.
pub fn add(store: &mut Store, new: &NewExchange, now: DateTime<Utc>) -> Result<Done<ExchangeId>> {
    store.transact(Op::AddExchange, now, |writing| {
        writing.title(sentence!("deeds-noted", "Noted {what}", what = said(writing, new)?));
        insert(writing, new, &Source::Hand)
    })
}

/// Inside somebody else's transaction. Where this source made an exchange already, that one is given back as it stands.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewExchange, source: &Source) -> Result<ExchangeId> {
    people::name(writing, new.person)?;
    let (batch, key) = match source {
        Source::Hand => (None, None),
        Source::Record { key } => (None, Some(key)),
        Source::File { batch, key } => (Some(batch), Some(key)),
    };
    let mut same = writing.prepare_cached("SELECT id FROM exchange WHERE source_key = ?1")?;
    if let Some(id) = same.query_row([key], |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let mut insert = writing.prepare_cached(
        "INSERT INTO exchange (uid, direction, kind, person_id, on_date, what, thanked_on, outcome, interaction_id,
                               source_key, batch_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    let id = insert.insert(params![
        writing.new_uid(),
        new.direction,
        new.kind,
        new.person.0,
        new.on,
        new.what.trim(),
        new.thanked_on,
        new.outcome.trim(),
        new.interaction,
        key,
        batch,
    ])?;
    Ok(ExchangeId(id))
}

/// # Errors
/// `NotFound` where the exchange or its person is gone.
pub fn edit(store: &mut Store, id: ExchangeId, to: &NewExchange, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditExchange, now, |writing| {
        writing.title(sentence!("deeds-edited", "Edited {what}", what = said(writing, to)?));
        let changed = writing.execute(
            "UPDATE exchange SET direction = ?2, kind = ?3, person_id = ?4, on_date = ?5, what = ?6, thanked_on = ?7,
                    outcome = ?8, interaction_id = ?9 WHERE id = ?1",
            params![
                id,
                to.direction,
                to.kind,
                to.person.0,
                to.on,
                to.what.trim(),
                to.thanked_on,
                to.outcome.trim(),
                to.interaction
            ],
        )?;
        if changed == 0 { Err(gone()) } else { Ok(()) }
    })
}

/// A promise that was kept by it stays kept.
///
/// # Errors
/// `NotFound` where the exchange is gone.
pub fn delete(store: &mut Store, id: ExchangeId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteExchange, now, |writing| remove(writing, id))
}

pub(crate) fn remove(writing: &Writing<'_>, id: ExchangeId) -> Result<()> {
    writing.execute("UPDATE promise SET exchange_id = NULL WHERE exchange_id = ?1", [id])?;
    if writing.execute("DELETE FROM exchange WHERE id = ?1", [id])? == 0 { Err(gone()) } else { Ok(()) }
}

fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-exchanges-gone",
        "This exchange is not there any more. Undo may bring it back."
    ))
}

fn said(writing: &Writing<'_>, exchange: &NewExchange) -> Result<Sentence> {
    let (help, name) = (exchange.kind.in_title(), people::name(writing, exchange.person)?);
    Ok(match exchange.direction {
        Direction::Given => sentence!("deeds-help-given", "{help} given to {name}", help, name),
        Direction::Received => sentence!("deeds-help-received", "{help} received from {name}", help, name),
    })
}
