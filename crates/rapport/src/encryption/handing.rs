//! The data key handed to the system's keyring, and taken back from there. Rule: the passphrase always opens too, so that nothing is lost with
//! a keyring; and what a keyring gives is believed only where it opens the data.

use super::files::kept_beside;
use super::key::DataKey;
use super::key_file::{self, KeyFile};
use super::known;
use super::opening::{locked, open_by};
use crate::failure::{Failure, Result};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use rusqlite::OpenFlags;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What opens a database beside its passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RememberedBy {
    /// The keyring of the system, on this computer.
    Keyring,
}

/// A data key on its way into a keyring.
pub struct HandedKey {
    /// As [`key_name`] tells.
    pub name: String,
    /// In Base64: there are keyrings that hold nothing but text.
    pub text: Zeroizing<String>,
}

impl fmt::Debug for HandedKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("HandedKey").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Whether what a keyring holds is the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Opens,
    OpensNothing,
}

/// Who was asked to remember the key; `None` where the passphrase alone opens, and where nothing is encrypted.
///
/// # Errors
/// What is wrong with the key file.
pub fn remembered_by(database: &Path) -> Result<Option<RememberedBy>> {
    Ok(KeyFile::read(&key_file::of_database(database))?.and_then(|file| file.remembered_by))
}

/// Writes down who was asked. It stands in the data folder's own key file alone: a copy of it on another computer is remembered by nobody.
///
/// # Errors
/// `Invalid` where nothing is encrypted, or what the disk says.
pub fn note_remembered(database: &Path, by: Option<RememberedBy>) -> Result<()> {
    let path = key_file::of_database(database);
    let file = KeyFile::read(&path)?.ok_or_else(not_encrypted)?;
    if file.remembered_by == by { Ok(()) } else { file.remembered(by).write(&path) }
}

/// By which name a keyring knows the key; `None` where nothing is encrypted.
///
/// # Errors
/// What is wrong with the key file.
pub fn key_name(database: &Path) -> Result<Option<String>> {
    Ok(KeyFile::read(&key_file::of_database(database))?.map(|file| file.key.text().to_owned()))
}

/// The key of a database that is unlocked.
///
/// # Errors
/// `Invalid` where nothing is encrypted, `Locked` where the key is not known.
pub fn hand_out(database: &Path) -> Result<HandedKey> {
    let file = KeyFile::read(&key_file::of_database(database))?.ok_or_else(not_encrypted)?;
    let key = known::remembered(&file.key).ok_or_else(|| locked(database))?;
    Ok(HandedKey { name: key.id().text().to_owned(), text: Zeroizing::new(BASE64_STANDARD.encode(key.bytes())) })
}

/// Looks whether what a keyring gave is the key.
///
/// # Errors
/// What is wrong with the key file, or what the disk says.
pub fn fits(database: &Path, given: &[u8]) -> Result<Fit> {
    Ok(if fitting(database, given)?.is_some() { Fit::Opens } else { Fit::OpensNothing })
}

/// Learns the key until the program ends, where it is the one.
///
/// # Errors
/// As [`fits`].
pub fn unlock_by_key(database: &Path, given: &[u8]) -> Result<Fit> {
    let Some(key) = fitting(database, given)? else { return Ok(Fit::OpensNothing) };
    known::learn(key);
    Ok(Fit::Opens)
}

fn fitting(database: &Path, given: &[u8]) -> Result<Option<DataKey>> {
    let Some(file) = KeyFile::read(&key_file::of_database(database))? else { return Ok(None) };
    let bytes = Zeroizing::new(BASE64_STANDARD.decode(given.trim_ascii()).unwrap_or_default());
    let Some(key) = DataKey::new(file.key, &bytes) else { return Ok(None) };
    for path in encrypted(database) {
        if opens(&path, &key)? {
            return Ok(Some(key));
        }
    }
    Ok(None)
}

/// Where the database is gone, its backups tell.
fn encrypted(database: &Path) -> Vec<PathBuf> {
    let holds = |path: &Path| std::fs::metadata(path).is_ok_and(|about| about.len() > 0);
    if holds(database) { vec![database.to_owned()] } else { kept_beside(database) }
}

fn opens(path: &Path, key: &DataKey) -> Result<bool> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open_by(path, flags, Some(key))?;
    connection.busy_timeout(crate::storage::PATIENCE)?;
    match connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
        Ok(()) => Ok(true),
        Err(cause) if cause.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => Ok(false),
        Err(cause) => Err(cause.into()),
    }
}

fn not_encrypted() -> Failure {
    Failure::invalid(sentence!(
        "failures-encryption-no-key-to-remember",
        "Your data is not encrypted, so there is no key to remember."
    ))
}
