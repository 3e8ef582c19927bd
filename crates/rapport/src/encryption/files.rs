//! Which files belong to a database. Rule: whatever of them could be read without a passphrase is found here, wherever it lies.

use super::key::DataKey;
use super::key_file::{self, KeyFile};
use super::known;
use crate::backups;
use crate::failure::{Failure, Result};
use crate::storage::BESIDE;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A new file that is to take another one's place. It is encrypted, or made because the user wants nothing encrypted any more.
pub(super) const UNFINISHED: &str = ".converting";

/// Where copies of the key file may lie beside that of the database.
pub(super) fn key_folders(database: &Path) -> Vec<PathBuf> {
    backups::folders(database).into_iter().filter(|folder| folder.is_dir()).collect()
}

/// Backups, and what a restore has set aside. That of others, in a folder that is shared, is not touched.
pub(super) fn kept_beside(database: &Path) -> Vec<PathBuf> {
    let mut all = backups::files(database);
    let is_aside = |name: &str| name.starts_with("rapport.set-aside-") && name.ends_with(".db");
    all.extend(inside(database.parent(), is_aside));
    all
}

/// Folders of backups that cannot be looked into now: a disk that is not plugged in.
pub(super) fn out_of_reach(database: &Path) -> Vec<PathBuf> {
    backups::chosen_folders(database).into_iter().filter(|folder| !folder.is_dir()).collect()
}

/// Takes away what was begun and never came to be: of converting, of restoring, and of backing up.
pub(super) fn clear_unfinished(database: &Path) {
    let begun = |name: &str| {
        BESIDE.iter().chain(&[""]).any(|end| {
            name.strip_suffix(end).is_some_and(|name| name.ends_with(UNFINISHED) || name.ends_with(".restoring"))
        })
    };
    for path in inside(database.parent(), begun) {
        // What cannot be taken away now is tried again at the next start.
        let _ = fs::remove_file(path);
    }
    for path in backups::unfinished(database) {
        let _ = fs::remove_file(path);
    }
    for folder in key_folders(database) {
        for path in inside(Some(&folder), |name| name.starts_with("rapport-") && begun(name)) {
            let _ = fs::remove_file(path);
        }
    }
}

fn inside(folder: Option<&Path>, wanted: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let entries = folder.and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten();
    let named =
        entries.filter_map(std::result::Result::ok).filter(|entry| entry.file_name().to_str().is_some_and(&wanted));
    named.map(|entry| entry.path()).collect()
}

/// Lays a copy of the key file into a folder of backups, so that they can be opened with the passphrase alone.
pub(crate) fn carry_key(database: &Path, folder: &Path) -> Result<()> {
    let Some(file) = KeyFile::read(&key_file::of_database(database))? else { return Ok(()) };
    let copy = folder.join(file.name_of_copy());
    let there = KeyFile::read(&copy).ok().flatten();
    let file = file.for_elsewhere();
    if there.as_ref() == Some(&file) { Ok(()) } else { file.write(&copy) }
}

/// Takes the copies of a key away that opens nothing any more.
pub(super) fn remove_key_copies(database: &Path, file: &KeyFile) {
    for folder in key_folders(database) {
        let _ = fs::remove_file(folder.join(file.name_of_copy()));
    }
}

/// How a restored database is to lie in its folder.
pub(crate) struct ForRestored {
    /// `None`: plain.
    pub key: Option<Arc<DataKey>>,
    /// What comes along with the backup.
    key_file: Option<KeyFile>,
}

impl ForRestored {
    /// Lays the key file beside a database that had none. To be done before the database is encrypted by its key.
    pub fn lay_key(&self, database: &Path) -> Result<()> {
        let path = key_file::of_database(database);
        match &self.key_file {
            Some(file) if !path.exists() => file.write(&path),
            _ => Ok(()),
        }
    }
}

/// As the data folder has it; where nothing there can be read, as the backup has it, and then its key file comes along.
/// `present`: by which key the database is encrypted now; `own`: by which the backup is.
pub(crate) fn for_restored(
    database: &Path,
    present: Option<Option<Arc<DataKey>>>,
    backup: &Path,
    own: Option<Arc<DataKey>>,
) -> Result<ForRestored> {
    if let Some(key) = present {
        return Ok(ForRestored { key, key_file: None });
    }
    let here = KeyFile::read(&key_file::of_database(database)).ok().flatten();
    if let Some(key) = here.and_then(|file| known::remembered(&file.key)) {
        return Ok(ForRestored { key: Some(key), key_file: None });
    }
    let Some(own) = own else { return Ok(ForRestored { key: None, key_file: None }) };
    let folder = backup.parent().unwrap_or(Path::new(""));
    let found = key_file::in_folder(folder).into_iter().find(|(_, file)| file.key == *own.id());
    let (_, file) = found.ok_or_else(|| {
        Failure::not_found(
            sentence!("failures-encryption-key-of-backup-gone", "The key file of this backup, rapport-….key beside it, is not there any more. Put it back, or nobody could open \
             what is restored."),
        )
    })?;
    let key_file = file.for_elsewhere();
    Ok(ForRestored { key: Some(own), key_file: Some(key_file) })
}
