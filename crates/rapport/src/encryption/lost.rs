//! A passphrase that nobody knows any more. Rule: nothing is deleted, for it may come to mind again; what is encrypted is set aside as it is,
//! with its key file.

use super::key_file;
use crate::failure::{Failure, Result};
use crate::storage::with_ending;
use chrono::{DateTime, Utc};
use std::fs;
use std::path::{Path, PathBuf};

/// Moves the encrypted database out of the way. Returns where it lies now.
///
/// # Errors
/// `File` where it cannot be moved: then it is where it was.
pub fn set_aside(database: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let name = format!("rapport.locked-{}.db", now.format("%Y%m%dT%H%M%S%3fZ"));
    let aside = database.with_file_name(name);
    let key = key_file::of_database(database);
    let move_to = |from: &Path, to: &Path| match fs::rename(from, to) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(Failure::file(from, &cause)),
        _ => Ok(()),
    };
    // The key last: where the database cannot be moved, it is still there.
    move_to(&with_ending(database, "-wal"), &with_ending(&aside, "-wal"))?;
    move_to(database, &aside)?;
    move_to(&key, &aside.with_extension("key"))?;
    let _ = fs::remove_file(with_ending(database, "-shm"));
    Ok(aside)
}
