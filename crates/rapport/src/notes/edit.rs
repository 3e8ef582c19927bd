//! Writing notes down. Rule: what a file told once is told once.

use super::{NewNote, NoteId};
use crate::failure::{Failure, Result};
use crate::people;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

/// # Errors
/// `Invalid` where nothing is written, `NotFound` where the person is gone.
pub fn add(store: &mut Store, new: &NewNote, now: DateTime<Utc>) -> Result<Done<NoteId>> {
    store.transact(Op::AddNote, now, |writing| {
        writing.title(sentence!(
            "deeds-note-added",
            "Noted something of {name}",
            name = people::name(writing, new.person)?
        ));
        insert(writing, new, None)
    })
}

/// Inside somebody else's transaction. `file`: the import batch, and the note's identity in the file, by which it is kept once.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewNote, file: Option<(i64, &str)>) -> Result<NoteId> {
    check(writing, new)?;
    let key = file.map(|(_, key)| key);
    let mut same = writing.prepare_cached("SELECT id FROM note WHERE source_key = ?1")?;
    if let Some(id) = same.query_row([key], |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let mut insert = writing.prepare_cached(
        "INSERT INTO note (uid, person_id, on_date, text, source_key, batch_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let batch = file.map(|(batch, _)| batch);
    let id = insert.insert(params![writing.new_uid(), new.person.0, new.on, new.text.trim(), key, batch])?;
    Ok(NoteId(id))
}

/// # Errors
/// As [`add`], and `NotFound` where the note is gone.
pub fn edit(store: &mut Store, id: NoteId, to: &NewNote, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditNote, now, |writing| {
        check(writing, to)?;
        let changed = writing.execute(
            "UPDATE note SET person_id = ?2, on_date = ?3, text = ?4 WHERE id = ?1",
            params![id, to.person.0, to.on, to.text.trim()],
        )?;
        if changed == 0 { Err(gone()) } else { Ok(()) }
    })
}

/// # Errors
/// `NotFound` where the note is gone.
pub fn delete(store: &mut Store, id: NoteId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteNote, now, |writing| {
        if writing.execute("DELETE FROM note WHERE id = ?1", [id])? == 0 { Err(gone()) } else { Ok(()) }
    })
}

fn check(writing: &Writing<'_>, new: &NewNote) -> Result<()> {
    people::name(writing, new.person)?;
    if new.text.trim().is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-notes-empty",
            "There is nothing in this note. Write a word, or delete it."
        )));
    }
    Ok(())
}

fn gone() -> Failure {
    Failure::not_found(sentence!("failures-notes-gone", "This note is not there any more. Undo may bring it back."))
}
