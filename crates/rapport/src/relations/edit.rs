//! Writing relations down. Rule: one row for each pair and kind, whichever way it was said.

use super::{NewRelation, RelationId, RelationKind};
use crate::failure::{Failure, Result};
use crate::people;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

/// # Errors
/// `Invalid` where both are the same person, where the relation lacks its word, or where it already stands the other way
/// round; `NotFound` where one of them is gone.
pub fn add(store: &mut Store, new: &NewRelation, now: DateTime<Utc>) -> Result<Done<RelationId>> {
    store.transact(Op::AddRelation, now, |writing| {
        let (first, second) = (people::name(writing, new.first)?, people::name(writing, new.second)?);
        writing.title(sentence!("deeds-related", "Related {first} and {second}", first, second));
        insert(writing, new, None)
    })
}

/// Inside somebody else's transaction, with the import batch that said so. What is there already is given back.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewRelation, batch: Option<i64>) -> Result<RelationId> {
    if new.first == new.second {
        return Err(Failure::invalid(sentence!(
            "failures-relations-same-person",
            "A relation needs two different people. Choose another one."
        )));
    }
    let label = new.label.trim();
    if new.kind == RelationKind::Other && label.is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-relations-no-word",
            "Say in a word what connects them, such as “mentor of”."
        )));
    }
    people::name(writing, new.first)?;
    people::name(writing, new.second)?;
    let (first, second) = (new.first.0, new.second.0);
    let mut find = writing.prepare_cached(
        "SELECT id, first_id = ?1 FROM relation
          WHERE kind = ?3 AND (first_id, second_id) IN (VALUES (?1, ?2), (?2, ?1)) LIMIT 1",
    )?;
    let there: Option<(RelationId, bool)> =
        find.query_row(params![first, second, new.kind], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    if let Some((id, same_way)) = there {
        let both_ways = matches!(new.kind, RelationKind::Colleague | RelationKind::Partner | RelationKind::Family);
        if same_way || both_ways {
            return Ok(id);
        }
        return Err(Failure::invalid(sentence!(
            "failures-relations-the-other-way-round",
            "This relation already stands the other way round. Remove it first, then add it anew."
        )));
    }
    let mut insert = writing.prepare_cached(
        "INSERT INTO relation (uid, first_id, second_id, kind, label, batch_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    Ok(RelationId(insert.insert(params![writing.new_uid(), first, second, new.kind, label, batch])?))
}

/// # Errors
/// `NotFound` where the relation is gone.
pub fn delete(store: &mut Store, id: RelationId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteRelation, now, |writing| {
        if writing.execute("DELETE FROM relation WHERE id = ?1", [id])? == 0 {
            return Err(Failure::not_found(sentence!(
                "failures-relations-gone",
                "This relation is not there any more. Undo may bring it back."
            )));
        }
        Ok(())
    })
}
