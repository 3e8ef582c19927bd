//! What is given to be read. Rule: nothing is decided here; choices are known by the file's shown name or by its header.

use super::reading::ReadingChoice;
use crate::encryption::Passphrase;
use std::collections::HashMap;
use std::path::PathBuf;

/// One thing that was dropped, chosen or pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A file, an archive or a folder.
    Path(PathBuf),
    /// Pasted text.
    Text { title: String, text: String },
}

/// How the user wants files read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReadingChoices {
    /// By [`FileReading::file`](super::reading::FileReading::file).
    pub files: HashMap<String, ReadingChoice>,
    /// Remembered from earlier imports, by the header cells of the table.
    pub remembered: HashMap<Vec<String>, ReadingChoice>,
    /// What opens files that are encrypted.
    pub passphrase: Option<Passphrase>,
    /// Where the user is; absent: at Greenwich.
    pub zone: Option<chrono_tz::Tz>,
}

impl ReadingChoices {
    /// The choice for one file; absent: as found.
    pub fn of(&self, file: &str) -> ReadingChoice {
        self.files.get(file).cloned().unwrap_or_default()
    }
}
