//! What comes next in a mentorship, as promises. Rule: a next step belongs to one mentorship, also where two are with the same person.

use super::MentorshipId;
use super::edit::gone;
use crate::failure::Result;
use crate::people::PersonId;
use crate::promises::{self, NewPromise, PromiseId};
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

/// Promises what comes next in it, to whoever it is with or by them.
///
/// # Errors
/// As a promise's; `NotFound` where it is gone.
pub fn add_next_step(
    store: &mut Store,
    id: MentorshipId,
    new: &NewPromise,
    now: DateTime<Utc>,
) -> Result<Done<PromiseId>> {
    store.transact(Op::AddPromise, now, |writing| {
        writing.title(sentence!("deeds-promise-noted", "Noted the promise “{what}”", what = new.what.trim()));
        let with: Option<i64> = writing
            .prepare_cached("SELECT person_id FROM mentorship WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        let with = PersonId(with.ok_or_else(gone)?);
        let promise = promises::insert(writing, &NewPromise { person: Some(with), ..new.clone() })?;
        writing.execute("UPDATE promise SET mentorship_id = ?2 WHERE id = ?1", params![promise, id])?;
        Ok(promise)
    })
}
