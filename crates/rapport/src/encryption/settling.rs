//! What a program that was ended in the middle has left. Rule: the database itself tells whether it is encrypted; everything beside it then
//! follows, so that nothing plain is left beside an encrypted one.

use super::files::{clear_unfinished, remove_key_copies};
use super::key_file::{self, KeyFile, State};
use super::known::key_of;
use super::opening::open_by;
use super::turning::{Turning, encrypt_rest};
use crate::failure::Result;
use crate::importing::Unwatched;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::Path;

/// Brings what was begun to its end, as a database that was just opened is.
pub(crate) fn settle(database: &Path, connection: &Connection) -> Result<()> {
    let path = key_file::of_database(database);
    let Some(file) = KeyFile::read(&path)? else { return Ok(()) };
    if file.state == State::On {
        return Ok(());
    }
    // Another program is at it now.
    let Some(_turning) = Turning::begin(database)? else { return Ok(()) };
    match key_of(connection)? {
        Some(key) => {
            encrypt_rest(database, &key, file, &mut Unwatched)?;
        }
        None => {
            clear_unfinished(database);
            remove_key_copies(database, &file);
            // Nothing is encrypted by it: before the database was, none of its backups were; and they were plain again before it was.
            let _ = fs::remove_file(path);
        }
    }
    Ok(())
}

/// Whether it can be read without a key.
pub(super) fn is_plain(database: &Path) -> bool {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let read = open_by(database, flags, None)
        .and_then(|connection| Ok(connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?));
    read.is_ok()
}
