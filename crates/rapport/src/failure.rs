//! What went wrong, in the one form that every face shows. Rule: the message tells the user what happened, to which file
//! or record, and what to do; it never needs another lookup.

use crate::sentence::{Parts, Sentence};
use serde::Serialize;
use std::borrow::Cow;

pub type Result<T, E = Failure> = std::result::Result<T, E>;

/// One failure as it crosses to a face: `{ code, key, parts, message, details }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[error("{message}")]
pub struct Failure {
    pub code: Code,
    /// What says it in any language, and what that is told, as in a [`Sentence`].
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub key: Cow<'static, str>,
    #[cfg_attr(feature = "typescript", ts(as = "std::collections::BTreeMap<String, crate::sentence::Part>"))]
    pub parts: Parts,
    /// What happened, to what, and what to do: whole sentences in English, as the prompt says them.
    pub message: String,
    /// What a developer wants to copy: the cause as the layer below put it. Empty where there is none.
    pub details: String,
}

/// What kind of failure this is. The interface has one table from these to how each looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Code {
    /// What was asked for is not there (any more).
    NotFound,
    /// What was given cannot be accepted; the message says why and what would do.
    Invalid,
    /// A file could not be read or written.
    File,
    /// A file holds nothing that Rapport understands.
    NotUnderstood,
    /// The database was written by a newer Rapport.
    NewerDatabase,
    /// The database is damaged or is no Rapport database.
    DamagedDatabase,
    /// The database is gone, but there are backups of it.
    NoDatabase,
    /// A backup could not be made; what it was to precede was not done.
    NoBackup,
    /// The database or the file is encrypted, and its passphrase is not known yet.
    Locked,
    /// A passphrase that does not open it.
    WrongPassphrase,
    /// The system's keyring does not run, is locked, or does not do what it is asked; the passphrase does.
    NoKeyring,
    /// Another program holds the database and did not let go in time.
    Busy,
    /// The user cancelled it; nothing was changed.
    Cancelled,
    /// Nothing to undo or redo, or it cannot be undone as it stands.
    NotUndoable,
    /// A fault of Rapport's own.
    Internal,
}

impl Failure {
    pub fn new(code: Code, said: impl Into<Sentence>) -> Self {
        let Sentence { key, parts, message } = said.into();
        Self { code, key, parts, message, details: String::new() }
    }

    pub fn invalid(said: impl Into<Sentence>) -> Self {
        Self::new(Code::Invalid, said)
    }

    pub fn not_found(said: impl Into<Sentence>) -> Self {
        Self::new(Code::NotFound, said)
    }

    /// What it says, where that is told as part of something else.
    pub fn said(&self) -> Sentence {
        Sentence { key: self.key.clone(), parts: self.parts.clone(), message: self.message.clone() }
    }

    /// The same failure, and the file that it is about.
    #[must_use]
    pub fn of_file(self, file: &std::path::Path) -> Self {
        let (file, why) = (file.display(), self.said());
        self.said_as(sentence!("failures-of-file", "{file}: {why}", file, why))
    }

    /// The same failure, said otherwise.
    #[must_use]
    pub fn said_as(self, said: Sentence) -> Self {
        Self { details: self.details, ..Self::new(self.code, said) }
    }

    pub fn cancelled() -> Self {
        Self::new(Code::Cancelled, sentence!("failures-cancelled", "Cancelled. Nothing was changed."))
    }

    #[must_use]
    pub fn with_details(mut self, details: impl ToString) -> Self {
        self.details = details.to_string();
        self
    }

    /// A file or folder that could not be read or written; names it and says what to try.
    pub fn file(path: &std::path::Path, cause: &std::io::Error) -> Self {
        let path = path.display();
        let said = match cause.kind() {
            std::io::ErrorKind::NotFound => {
                sentence!("failures-file-gone", "{path} is not there. Check the name and try again.", path)
            }
            std::io::ErrorKind::PermissionDenied => sentence!(
                "failures-file-forbidden",
                "{path} may not be opened. Change its permissions, or copy it elsewhere.",
                path
            ),
            std::io::ErrorKind::StorageFull => sentence!(
                "failures-file-disk-full",
                "{path} could not be written: the disk is full. Make room and try again.",
                path
            ),
            _ => sentence!("failures-file-unusable", "{path} could not be read or written.", path),
        };
        Self::new(Code::File, said).with_details(cause)
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(cause: rusqlite::Error) -> Self {
        use rusqlite::{ErrorCode, ffi};
        let refers_to_nothing = cause.sqlite_extended_error_code() == Some(ffi::SQLITE_CONSTRAINT_FOREIGNKEY);
        if refers_to_nothing || matches!(cause, rusqlite::Error::QueryReturnedNoRows) {
            return Self::not_found(sentence!(
                "failures-storage-belongs-to-nothing",
                "What this belongs to is not there any more. Look again; nothing was changed."
            ))
            .with_details(cause);
        }
        let (code, message) = match cause.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => (
                Code::Busy,
                sentence!(
                    "failures-storage-busy",
                    "Another program is writing to this database. Wait a moment and try again; nothing was changed."
                ),
            ),
            Some(ErrorCode::SystemIoFailure) => (
                Code::File,
                sentence!(
                    "failures-storage-disk-unreadable",
                    "The disk could not be read or written: it may be full, failing or unplugged. See to it and try again; \
                 nothing was changed."
                ),
            ),
            Some(ErrorCode::DiskFull) => (
                Code::File,
                sentence!(
                    "failures-storage-disk-full",
                    "The disk is full. Make room and try again; nothing was changed."
                ),
            ),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => (
                Code::File,
                sentence!(
                    "failures-storage-folder-read-only",
                    "The data folder may not be written to. Change its permissions or choose another one."
                ),
            ),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => (
                Code::DamagedDatabase,
                sentence!(
                    "failures-storage-damaged",
                    "The database is damaged or is not one of Rapport's. Restore a backup of it."
                ),
            ),
            _ => (
                Code::Internal,
                sentence!(
                    "failures-storage-fault",
                    "Rapport could not finish this; nothing was changed. Please report the details."
                ),
            ),
        };
        Self::new(code, message).with_details(cause)
    }
}
