//! Copies of the database, so that nothing is lost. Rule: a copy counts only once it was read back whole, and making or clearing
//! away copies never touches the database itself.

mod check;
mod counts;
mod files;
mod keeping;
mod list;
mod make;
mod name;
mod place;
mod restore;

pub use check::{Checked, CheckedBackup, check};
pub use counts::Counts;
pub(crate) use files::{chosen_folders, files, folders, unfinished};
pub use keeping::{Made, surplus};
pub use list::{Backups, find, list};
pub use make::{ask, before, daily};
pub(crate) use make::{before_migration, has_any};
pub use place::{Place, Standing};
pub use restore::{OfLocked, RestorePreview, Restored, preview, restore, restore_over};

use crate::sentence::Sentence;
use crate::storage::stored_words;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "BackupReason"))]
pub enum Reason {
    /// At the first opening of a day.
    Daily,
    /// The user asked for it.
    Asked,
    BeforeMigration,
    BeforeImport,
    BeforeRestore,
}

stored_words!(Reason {
    Daily = "daily",
    Asked = "asked",
    BeforeMigration = "before_migration",
    BeforeImport = "before_import",
    BeforeRestore = "before_restore",
});

/// One backup, as it lies in its folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Backup {
    /// The name of its file, by which it is asked for.
    pub name: String,
    pub folder: String,
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub made_at: DateTime<Utc>,
    pub reason: Reason,
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub bytes: u64,
    /// What it holds; null where it cannot be read.
    pub counts: Option<Counts>,
    /// Why it cannot be restored, in English; empty where it can.
    pub fault: String,
    /// The same, for any language.
    pub fault_said: Option<Sentence>,
}

impl Backup {
    pub fn path(&self) -> std::path::PathBuf {
        std::path::Path::new(&self.folder).join(&self.name)
    }
}

#[cfg(test)]
mod tests;
