//! Whether a database is encrypted, and opening it. Rule: a passphrase is tried against the key files alone; what is wrong is told as wrong,
//! and what is lost as lost.

use super::files::key_folders;
use super::key_file::{self, KeyFile, State};
use super::known;
use super::passphrase::Passphrase;
use crate::failure::{Code, Failure, Result};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Whether what is kept is encrypted, and whether this program knows the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Locking {
    /// Not encrypted.
    Plain,
    /// Encrypted, and its key is known.
    Unlocked,
    /// Encrypted, and its passphrase is asked for.
    Locked,
}

/// How a database is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Encryption {
    pub locking: Locking,
}

/// # Errors
/// What is wrong with the key file.
pub fn standing(database: &Path) -> Result<Encryption> {
    let plain = Encryption { locking: Locking::Plain };
    let Some(file) = KeyFile::read(&key_file::of_database(database))? else { return Ok(plain) };
    if file.state != State::On && super::settling::is_plain(database) {
        return Ok(plain);
    }
    let locking = if known::remembered(&file.key).is_some() { Locking::Unlocked } else { Locking::Locked };
    Ok(Encryption { locking })
}

/// Learns the key of a database, or of a backup that lies elsewhere, until the program ends.
///
/// # Errors
/// `WrongPassphrase`, or `Invalid` where there is nothing that a passphrase opens.
pub fn unlock(database: &Path, passphrase: &Passphrase) -> Result<()> {
    let files = key_files(database);
    if files.is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-encryption-no-key-file",
            "There is no key file beside {database}, so no passphrase opens it.",
            database = database.display()
        )));
    }
    let key = files.iter().find_map(|(_, file)| Some((file, file.open(passphrase)?)));
    let Some((file, key)) = key else { return Err(wrong()) };
    known::learn(key);
    // Its copy in a folder of backups was all that was left of it.
    let own = key_file::of_database(database);
    if !own.exists()
        && database.exists()
        && database.file_name().is_some_and(|name| name == crate::storage::DATABASE_FILE)
    {
        file.write(&own)?;
    }
    Ok(())
}

/// Each key once.
fn key_files(database: &Path) -> Vec<(PathBuf, KeyFile)> {
    let mut all = key_file::in_folder(database.parent().unwrap_or(Path::new("")));
    all.extend(key_folders(database).iter().flat_map(|folder| key_file::in_folder(folder)));
    let mut seen: Vec<KeyFile> = Vec::new();
    all.retain(|(_, file)| {
        let is_new = !seen.iter().any(|one| one.key == file.key);
        if is_new {
            seen.push(file.clone());
        }
        is_new
    });
    all
}

fn wrong() -> Failure {
    Failure::new(
        Code::WrongPassphrase,
        sentence!(
            "failures-encryption-wrong-passphrase",
            "This is not the passphrase. Look at capital letters and at the keyboard's language, and type it again."
        ),
    )
}
