//! What is done with promises. Rule: the exchange that keeping made goes away again when the promise is opened again.

use super::{NewPromise, PromiseId, PromiseState, Whose};
use crate::exchanges::{self, Direction, ExchangeId, ExchangeKind, NewExchange};
use crate::failure::{Failure, Result};
use crate::interactions::InteractionId;
use crate::people::{self, PersonId};
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, params};

/// # Errors
/// `Invalid` where nothing is promised, `NotFound` where the person is gone.
pub fn add(store: &mut Store, new: &NewPromise, now: DateTime<Utc>) -> Result<Done<PromiseId>> {
    store.transact(Op::AddPromise, now, |writing| {
        writing.title(sentence!("deeds-promise-noted", "Noted the promise “{what}”", what = new.what.trim()));
        insert(writing, new)
    })
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewPromise) -> Result<PromiseId> {
    check(writing, new)?;
    let mut insert = writing.prepare_cached(
        "INSERT INTO promise (uid, whose, person_id, what, kind, made_on, due_on, interaction_id, event_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let id = insert.insert(params![
        writing.new_uid(),
        new.whose,
        new.person.map(|person| person.0),
        new.what.trim(),
        new.kind,
        new.made_on,
        new.due_on,
        new.interaction,
        new.event,
    ])?;
    Ok(PromiseId(id))
}

/// # Errors
/// As [`add`]; `NotFound` where the promise is gone.
pub fn edit(store: &mut Store, id: PromiseId, to: &NewPromise, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditPromise, now, |writing| {
        check(writing, to)?;
        writing.title(sentence!("deeds-promise-edited", "Edited the promise “{what}”", what = to.what.trim()));
        let changed = writing.execute(
            "UPDATE promise SET whose = ?2, person_id = ?3, what = ?4, kind = ?5, made_on = ?6, due_on = ?7,
                    interaction_id = ?8, event_id = ?9 WHERE id = ?1",
            params![
                id,
                to.whose,
                to.person.map(|person| person.0),
                to.what.trim(),
                to.kind,
                to.made_on,
                to.due_on,
                to.interaction,
                to.event
            ],
        )?;
        if changed == 0 { Err(gone()) } else { Ok(()) }
    })
}

/// Keeps a promise, drops it, or opens it again.
///
/// # Errors
/// `NotFound` where the promise is gone.
pub fn settle(
    store: &mut Store,
    id: PromiseId,
    state: PromiseState,
    on: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Done<Option<ExchangeId>>> {
    store.transact(Op::SettlePromise, now, |writing| settle_within(writing, id, state, on))
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`settle`].
pub fn settle_within(
    writing: &Writing<'_>,
    id: PromiseId,
    state: PromiseState,
    on: NaiveDate,
) -> Result<Option<ExchangeId>> {
    let promise = find(writing, id)?;
    let what = &promise.what;
    writing.title(match state {
        PromiseState::Open => sentence!("deeds-opened-again", "Opened again: {what}", what),
        PromiseState::Kept => sentence!("deeds-kept", "Kept: {what}", what),
        PromiseState::Dropped => sentence!("deeds-dropped", "Dropped: {what}", what),
    });
    if promise.state == state {
        return Ok(promise.exchange);
    }
    let exchange = if state == PromiseState::Kept { exchange_of(writing, &promise, on)? } else { None };
    let settled_on = (state != PromiseState::Open).then_some(on);
    writing.execute(
        "UPDATE promise SET state = ?2, settled_on = ?3, exchange_id = ?4 WHERE id = ?1",
        params![id, state, settled_on, exchange],
    )?;
    if let Some(made) = promise.exchange {
        exchanges::remove(writing, made)?;
    }
    Ok(exchange)
}

/// The exchange that keeping it made stays.
///
/// # Errors
/// `NotFound` where the promise is gone.
pub fn delete(store: &mut Store, id: PromiseId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeletePromise, now, |writing| {
        let changed = writing.execute("DELETE FROM promise WHERE id = ?1", [id])?;
        if changed == 0 { Err(gone()) } else { Ok(()) }
    })
}

struct Found {
    whose: Whose,
    person: Option<PersonId>,
    what: String,
    kind: Option<ExchangeKind>,
    state: PromiseState,
    interaction: Option<InteractionId>,
    exchange: Option<ExchangeId>,
}

fn find(writing: &Writing<'_>, id: PromiseId) -> Result<Found> {
    let mut statement = writing.prepare_cached(
        "SELECT whose, person_id, what, kind, state, interaction_id, exchange_id FROM promise WHERE id = ?1",
    )?;
    let found = statement.query_row([id], |row| {
        Ok(Found {
            whose: row.get(0)?,
            person: row.get(1)?,
            what: row.get(2)?,
            kind: row.get(3)?,
            state: row.get(4)?,
            interaction: row.get(5)?,
            exchange: row.get(6)?,
        })
    });
    found.optional()?.ok_or_else(gone)
}

fn exchange_of(writing: &Writing<'_>, promise: &Found, on: NaiveDate) -> Result<Option<ExchangeId>> {
    let (Some(kind), Some(person)) = (promise.kind, promise.person) else { return Ok(None) };
    let direction = match promise.whose {
        Whose::Mine => Direction::Given,
        Whose::Theirs => Direction::Received,
    };
    let (what, interaction) = (promise.what.clone(), promise.interaction);
    let new = NewExchange { direction, kind, person, on, what, thanked_on: None, outcome: String::new(), interaction };
    exchanges::insert(writing, &new, &exchanges::Source::Hand).map(Some)
}

fn check(writing: &Writing<'_>, promise: &NewPromise) -> Result<()> {
    if promise.what.trim().is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-promises-nothing-said",
            "Say what was promised, such as “send the template”."
        )));
    }
    if let Some(person) = promise.person {
        people::name(writing, person)?;
    }
    Ok(())
}

fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-promises-gone",
        "This promise is not there any more. Undo may bring it back."
    ))
}
