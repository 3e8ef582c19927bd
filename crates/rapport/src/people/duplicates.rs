//! Who may be the same person twice. Rule: nobody is merged by itself; what was decided is not asked again.

use super::{PersonId, PossiblePair, gone, rows};
use crate::failure::{Failure, Result};
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

/// The pairs that wait for a decision, the oldest first.
pub fn pairs(connection: &Connection, offset: u32, limit: u32) -> Result<Vec<PossiblePair>> {
    let mut statement = connection.prepare_cached(
        "SELECT first_id, second_id, reasons FROM possible_duplicate WHERE decision = 'open' ORDER BY id LIMIT ?2 OFFSET ?1",
    )?;
    let found = statement.query_map([offset, limit], |row| {
        let read: (i64, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(read)
    })?;
    let mut pairs = Vec::new();
    for pair in found {
        let (first, second, reasons) = pair?;
        let mut both = rows::rows(connection, &[PersonId(first), PersonId(second)])?.into_iter();
        if let (Some(first), Some(second)) = (both.next(), both.next()) {
            pairs.push(PossiblePair { first, second, reasons: serde_json::from_str(&reasons).unwrap_or_default() });
        }
    }
    Ok(pairs)
}

/// How many pairs wait for a decision.
pub fn count(connection: &Connection) -> Result<u32> {
    let sql = "SELECT count(*) FROM possible_duplicate WHERE decision = 'open'";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Whether they are a pair, decided or not; in any order.
pub(crate) fn is_pair(connection: &Connection, one: PersonId, other: PersonId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM possible_duplicate WHERE first_id = ?1 AND second_id = ?2)";
    Ok(connection.prepare_cached(sql)?.query_row([one.min(other), one.max(other)], |row| row.get(0))?)
}

/// They are two people, and it is not asked again.
///
/// # Errors
/// `Invalid` where both are the same, `NotFound` where one is gone.
pub fn keep_both(store: &mut Store, one: PersonId, other: PersonId, now: DateTime<Utc>) -> Result<Done<()>> {
    if one == other {
        return Err(Failure::invalid(sentence!("failures-people-one-person", "This is one person. Choose two.")));
    }
    store.transact(Op::DecideDuplicate, now, |writing| {
        let names: Vec<String> = rows::rows(writing, &[one, other])?.into_iter().map(|row| row.name).collect();
        let [name, other_name] = names.as_slice() else { return Err(gone()) };
        writing.title(sentence!("deeds-kept-apart", "Kept {name} and {other_name} apart", name, other_name));
        writing
            .prepare_cached(
                "INSERT INTO possible_duplicate (first_id, second_id, reasons, decision) VALUES (?1, ?2, '[]', 'keep_both')
                 ON CONFLICT (first_id, second_id) DO UPDATE SET decision = 'keep_both' WHERE decision <> 'keep_both'",
            )?
            .execute(params![one.0.min(other.0), one.0.max(other.0)])?;
        Ok(())
    })
}

#[cfg(test)]
mod tests;
