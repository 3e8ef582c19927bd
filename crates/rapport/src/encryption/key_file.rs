//! The file that holds the data key, sealed. Rule: it is written whole or not at all, and before anything is encrypted by its key.

use super::handing::RememberedBy;
use super::key::{DataKey, KeyId};
use super::passphrase::Passphrase;
use super::sealing::{Cost, Sealed};
use crate::failure::{Code, Failure, Result};
use crate::whole_file::write_whole;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// In the data folder.
pub(super) const FILE: &str = "rapport.key";
const VERSION: u32 = 1;

/// Whether encrypting is done, or under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    TurningOn,
    On,
    TurningOff,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeyFile {
    version: u32,
    pub key: KeyId,
    pub state: State,
    passphrase: Sealed,
    /// Who else opens it on this computer. In the data folder alone: copies of the file know of nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remembered_by: Option<RememberedBy>,
}

impl KeyFile {
    pub fn new(key: &DataKey, passphrase: &Passphrase, cost: Cost) -> Result<Self> {
        let passphrase = Sealed::seal(key, passphrase, cost)?;
        Ok(Self { version: VERSION, key: key.id().clone(), state: State::TurningOn, passphrase, remembered_by: None })
    }

    /// The same key, sealed by another passphrase.
    pub fn sealed_by(self, key: &DataKey, passphrase: &Passphrase, cost: Cost) -> Result<Self> {
        Ok(Self { passphrase: Sealed::seal(key, passphrase, cost)?, ..self })
    }

    pub fn with_state(self, state: State) -> Self {
        Self { state, ..self }
    }

    pub fn remembered(self, remembered_by: Option<RememberedBy>) -> Self {
        Self { remembered_by, ..self }
    }

    /// As it is laid beside backups, which may go to another computer.
    pub fn for_elsewhere(self) -> Self {
        self.with_state(State::On).remembered(None)
    }

    /// `None` where it is another passphrase.
    pub fn open(&self, passphrase: &Passphrase) -> Option<DataKey> {
        self.passphrase.open(&self.key, passphrase)
    }

    /// `None` where there is none.
    ///
    /// # Errors
    /// `File` or `NewerDatabase` where it is there and cannot be used.
    pub fn read(path: &Path) -> Result<Option<Self>> {
        #[derive(Deserialize)]
        struct Head {
            version: u32,
        }
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(cause) => return Err(Failure::file(path, &cause)),
        };
        let unreadable = |cause: serde_json::Error| {
            let message = sentence!(
                "failures-encryption-key-file-not-understood",
                "The key file {path} cannot be understood, and without it nobody can open the database. Put it back as it was: each \
                 folder of backups has a copy of it, called rapport-….key.",
                path = path.display()
            );
            Failure::new(Code::File, message).with_details(cause)
        };
        let head: Head = serde_json::from_str(&text).map_err(unreadable)?;
        if head.version > VERSION {
            let message = sentence!(
                "failures-encryption-key-file-newer",
                "A newer Rapport wrote the key file {path}. Install that version to open the database; nothing was changed.",
                path = path.display()
            );
            return Err(Failure::new(Code::NewerDatabase, message));
        }
        serde_json::from_str(&text).map(Some).map_err(unreadable)
    }

    pub fn write(&self, path: &Path) -> Result<()> {
        let failed = |cause: std::io::Error| Failure::file(path, &cause);
        let text = serde_json::to_string_pretty(self).map_err(|cause| failed(cause.into()))?;
        write_whole(path, |out| out.write_all(text.as_bytes()).map_err(failed))?;
        sync_folder_of(path);
        Ok(())
    }

    /// What its copies in folders of backups are called: several data folders may have their backups in one place.
    pub fn name_of_copy(&self) -> String {
        format!("rapport-{}.key", self.key.short())
    }
}

/// The key file of the database's folder.
pub(super) fn of_database(database: &Path) -> PathBuf {
    database.with_file_name(FILE)
}

/// All key files in a folder, that of a data folder first. One that cannot be understood opens nothing.
pub(super) fn in_folder(folder: &Path) -> Vec<(PathBuf, KeyFile)> {
    let is_copy = |name: &str| name.starts_with("rapport-") && name.ends_with(".key");
    let copies = fs::read_dir(folder).into_iter().flatten().filter_map(std::result::Result::ok);
    let copies = copies.filter(|entry| entry.file_name().to_str().is_some_and(is_copy)).map(|entry| entry.path());
    std::iter::once(folder.join(FILE))
        .chain(copies)
        .filter_map(|path| KeyFile::read(&path).ok().flatten().map(|file| (path, file)))
        .collect()
}

/// A name is on the disk only with its folder; where a system syncs no folders, it does so by itself.
pub(super) fn sync_folder_of(path: &Path) {
    let _ = path.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
}
