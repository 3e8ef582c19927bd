//! The one place where a file is opened as a database. Rule: it opens by the key that belongs to it, plain where it is plain, and otherwise
//! not at all; nothing plain is begun where a key file lies.

use super::key::DataKey;
use super::{key_file, known};
use crate::failure::{Code, Failure, Result};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// `patience`: how long it waits for another program.
///
/// # Errors
/// `Locked` where it is encrypted and its key is not known yet, else what SQLite says.
pub(crate) fn open(path: &Path, flags: OpenFlags, patience: Duration) -> Result<Connection> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let beside = key_file::in_folder(folder);
    let known = known::all();
    let belongs = |key: &Arc<DataKey>| beside.iter().any(|(_, file)| file.key == *key.id());
    let is_locked = beside.iter().any(|(_, file)| known.iter().all(|key| file.key != *key.id()));
    if is_locked && flags.contains(OpenFlags::SQLITE_OPEN_CREATE) && is_empty(path) {
        return Err(locked(path));
    }
    let (likely, others): (Vec<_>, Vec<_>) = known.iter().partition(|key| belongs(key));
    let tries = likely.into_iter().map(Some).chain([None]).chain(others.into_iter().map(Some));
    let mut refused = None;
    for key in tries {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(patience)?;
        if let Some(key) = key {
            quiet(&connection)?;
            key.give_to(&connection)?;
        }
        match connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
            Ok(()) => return Ok(connection),
            Err(cause) if cause.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
                // By no key: that is what whoever has a damaged file is told.
                if key.is_none() || refused.is_none() {
                    refused = Some(cause);
                }
            }
            Err(cause) => return Err(cause.into()),
        }
    }
    if is_locked || has_key_elsewhere(path) {
        return Err(locked(path));
    }
    Err(refused.map_or_else(super::key::not_taken, Failure::from))
}

/// A database of its own for a while, encrypted by a key that nobody keeps: what is read from an archive never lies on the disk in the open.
pub(crate) fn throwaway(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path)?;
    quiet(&connection)?;
    DataKey::random()?.give_to(&connection)?;
    Ok(connection)
}

/// An empty file that is to be encrypted by the same key as another database.
pub(crate) fn empty(path: &Path, key: Option<&DataKey>) -> Result<Connection> {
    open_by(path, OpenFlags::default(), key)
}

/// By exactly this key, or none.
pub(super) fn open_by(path: &Path, flags: OpenFlags, key: Option<&DataKey>) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    if let Some(key) = key {
        quiet(&connection)?;
        key.give_to(&connection)?;
    }
    Ok(connection)
}

/// A key that does not fit is no fault to be told on the terminal.
pub(super) fn quiet(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch("PRAGMA cipher_log_level = NONE")?)
}

/// The key file was lost from beside the database, and a folder of backups has its copy.
fn has_key_elsewhere(path: &Path) -> bool {
    super::files::key_folders(path).iter().any(|folder| !key_file::in_folder(folder).is_empty())
        && known::all().is_empty()
}

fn is_empty(path: &Path) -> bool {
    std::fs::metadata(path).map_or(0, |about| about.len()) == 0
}

pub(super) fn locked(path: &Path) -> Failure {
    let message = sentence!(
        "failures-encryption-locked",
        "{file} is encrypted, or damaged so that it cannot be told. Give its passphrase to open it.",
        file = path.file_name().unwrap_or_default().to_string_lossy()
    );
    Failure::new(Code::Locked, message)
}
