//! The imports there were, and taking one back. Rule: any of them, not only the last; what was edited since is kept and named.

use super::preview::{Batch, BatchUndone, Counts};
use crate::failure::{Code, Failure, Result};
use crate::people::PersonId;
use crate::storage::{Done, Op, Store, Writing, take_back};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

const MOST_NAMES: usize = 100;
/// The history of imports itself is not taken back.
const SPARED: [&str; 1] = ["import_batch"];
/// That a record was seen changes nothing about a person.
const QUIET: [&str; 1] = ["import_record"];

/// All imports, the last one first.
pub fn list(connection: &Connection) -> Result<Vec<Batch>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, uid, applied_at, title, counts, undone_at IS NOT NULL FROM import_batch ORDER BY id DESC",
    )?;
    let batches = statement.query_map([], |row| {
        let counts: String = row.get(4)?;
        Ok(Batch {
            id: row.get(0)?,
            uid: row.get(1)?,
            applied_at: row.get(2)?,
            title: row.get(3)?,
            counts: serde_json::from_str::<Counts>(&counts).unwrap_or_default(),
            undone: row.get(5)?,
        })
    })?;
    Ok(batches.collect::<rusqlite::Result<_>>()?)
}

/// Takes an import back: whom it brought goes, what it changed is as it was, and who was edited since stays whole.
///
/// # Errors
/// `NotFound` where there is no such import, `NotUndoable` where it was undone already.
pub fn undo(store: &mut Store, batch: i64, now: DateTime<Utc>) -> Result<Done<BatchUndone>> {
    store.transact(Op::UndoImport, now, |writing| {
        let found: Option<(String, bool)> = writing
            .prepare_cached("SELECT title, undone_at IS NOT NULL FROM import_batch WHERE id = ?1")?
            .query_row([batch], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let title = match found {
            Some((title, false)) => title,
            Some((title, true)) => {
                return Err(Failure::new(
                    Code::NotUndoable,
                    sentence!("failures-importing-undone-already", "The import of {title} was undone already.", title),
                ));
            }
            None => {
                return Err(Failure::not_found(sentence!(
                    "failures-importing-no-such-import",
                    "There is no such import. Look at the list of imports again."
                )));
            }
        };
        let operation = operation_of(writing, batch, &title)?;
        let taken = take_back(writing, operation, &SPARED, &QUIET)?;
        writing.execute("UPDATE import_batch SET undone_at = ?2 WHERE id = ?1", params![batch, writing.now_text()])?;
        writing.title(sentence!("deeds-import-undone", "Undid the import of {title}", title));
        let count = |people: &[PersonId]| u32::try_from(people.len()).unwrap_or(u32::MAX);
        Ok(BatchUndone {
            people_removed: count(&taken.removed),
            people_restored: count(&taken.restored),
            kept: names(writing, taken.kept.iter().take(MOST_NAMES))?,
            kept_count: count(&taken.kept),
        })
    })
}

/// The operation that made the batch.
fn operation_of(writing: &Writing<'_>, batch: i64, title: &str) -> Result<i64> {
    let found = writing
        .prepare_cached(
            "SELECT o.id FROM operation AS o WHERE o.op = ?1 AND o.state = 'done' AND EXISTS
              (SELECT 1 FROM image AS i WHERE i.operation_id = o.id AND i.table_name = 'import_batch' AND i.row_id = ?2
                  AND i.before IS NULL)
             ORDER BY o.id DESC LIMIT 1",
        )?
        .query_row(params![Op::Import.name(), batch], |row| row.get(0))
        .optional()?;
    found.ok_or_else(|| {
        Failure::new(
            Code::NotUndoable,
            sentence!(
                "failures-importing-changes-not-known",
                "What the import of {title} changed is not known any more.",
                title
            ),
        )
    })
}

fn names<'a>(connection: &Connection, people: impl Iterator<Item = &'a PersonId>) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM person WHERE id = ?1")?;
    let mut names = Vec::new();
    for person in people {
        names.push(statement.query_row([person.0], |row| row.get(0))?);
    }
    Ok(names)
}

#[cfg(test)]
mod tests;
