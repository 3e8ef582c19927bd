//! A passphrase that nobody knows any more. Rule: nothing is lost, for it may come to mind again; what is encrypted is set aside as it is, with
//! its key file, as a data folder of its own.

use super::key_file;
use super::key_file::sync_folder_of;
use crate::failure::{Failure, Result};
use crate::private;
use crate::storage::{index_of, log_of};
use chrono::{DateTime, Utc};
use std::fs;
use std::path::{Path, PathBuf};

/// With what the folder's name begins.
pub(crate) const ASIDE: &str = "rapport.locked-";

/// Moves the encrypted database out of the way. Returns the folder that it lies in now.
///
/// # Errors
/// `File` where it cannot be moved: then it is where it was.
pub fn set_aside(database: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let folder = database.with_file_name(format!("{ASIDE}{}", now.format("%Y%m%dT%H%M%S%3fZ")));
    private::make_folder(&folder)?;
    // All of it lies there before any of it goes from here, the key last.
    let files = [database.to_owned(), log_of(database), key_file::of_database(database)];
    let there: Vec<&PathBuf> = files.iter().filter(|file| file.exists()).collect();
    for file in &there {
        let failed = |cause: std::io::Error| Failure::file(file, &cause);
        let aside = folder.join(file.file_name().unwrap_or_default());
        fs::hard_link(file, &aside).or_else(|_| fs::copy(file, &aside).map(drop)).map_err(failed)?;
        sync_folder_of(&aside);
    }
    for file in there {
        fs::remove_file(file).map_err(|cause| Failure::file(file, &cause))?;
    }
    let _ = fs::remove_file(index_of(database));
    Ok(folder)
}
