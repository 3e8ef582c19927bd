//! Where backups go. Rule: this is known before and without the database, so it stands in a small file beside it; a folder that the
//! user chose is never made anew, for it may be a disk that is not plugged in.

use crate::failure::{Code, Failure, Result};
use crate::private;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

const FILE: &str = "backups.json";
const USUAL: &str = "backups";

/// Whether the folder is the one in the data folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "FolderStanding"))]
pub enum Standing {
    Usual,
    Chosen,
}

/// Where the backups of one database go.
#[derive(Debug, Clone)]
pub struct Place {
    data: PathBuf,
    kept: Kept,
}

/// What the file says.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// Empty: the usual one.
    folder: Option<PathBuf>,
    /// Where backups went before.
    earlier: Vec<PathBuf>,
    /// Tells the backups of this data folder from those of others.
    mark: String,
}

impl Place {
    /// # Errors
    /// `File` where it cannot be told what was chosen.
    pub fn of(database: &Path) -> Result<Self> {
        let mut place = Self::usual(database);
        let file = place.file();
        match fs::read_to_string(&file) {
            Ok(text) => {
                place.kept = serde_json::from_str(&text).map_err(|cause| unreadable(&file).with_details(cause))?;
            }
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {}
            Err(cause) => return Err(unreadable(&file).with_details(cause)),
        }
        Ok(place)
    }

    /// Whatever was chosen.
    pub fn usual(database: &Path) -> Self {
        let data = database.parent().unwrap_or(Path::new("")).to_owned();
        Self { data, kept: Kept::default() }
    }

    pub fn folder(&self) -> PathBuf {
        self.kept.folder.clone().unwrap_or_else(|| self.data.join(USUAL))
    }

    pub fn standing(&self) -> Standing {
        if self.kept.folder.is_some() { Standing::Chosen } else { Standing::Usual }
    }

    /// Lets backups go to this folder from now on; `None`: to the usual one. Those there are stay where they are, and in the list.
    ///
    /// # Errors
    /// `File` where the folder is not there or may not be written to.
    pub fn choose(database: &Path, folder: Option<&Path>) -> Result<Self> {
        let mut place = Self::of(database).unwrap_or_else(|_| Self::usual(database));
        let before = place.folder();
        place.kept.folder = match folder {
            None => None,
            Some(folder) => Some(std::path::absolute(folder).map_err(|cause| Failure::file(folder, &cause))?),
        };
        let after = place.folder();
        place.prepare()?;
        try_writing(&after)?;
        place.kept.earlier.retain(|earlier| *earlier != after);
        if before != after && before != place.data.join(USUAL) && !place.kept.earlier.contains(&before) {
            place.kept.earlier.push(before);
        }
        place.keep()?;
        Ok(place)
    }

    /// All folders in which backups of this database may lie, the present one first.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        let mut folders = vec![self.folder(), self.data.join(USUAL)];
        folders.extend(self.kept.earlier.iter().cloned());
        let mut seen = Vec::with_capacity(folders.len());
        for folder in folders {
            if !seen.contains(&folder) {
                seen.push(folder);
            }
        }
        seen
    }

    /// The folder of backups within the data folder.
    pub(super) fn usual_folder(&self) -> PathBuf {
        self.data.join(USUAL)
    }

    /// The data folder.
    pub(super) fn data_folder(&self) -> &Path {
        &self.data
    }

    /// The mark of this data folder; empty where no backup was made yet.
    pub(super) fn mark(&self) -> &str {
        &self.kept.mark
    }

    /// As [`Place::mark`], made where there is none. Of several programs that make it at once, the first is right.
    pub(super) fn marked(&mut self, now: DateTime<Utc>) -> Result<String> {
        if self.kept.mark.is_empty() {
            let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
            let random =
                uuid::Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, 0)).simple().to_string();
            self.kept.mark = random.chars().skip(24).collect();
            let file = self.file();
            match self.written()?.persist_noclobber(&file) {
                Ok(_) => {}
                Err(refused) if refused.error.kind() == std::io::ErrorKind::AlreadyExists => {
                    let theirs = Self::of(&file)?;
                    if theirs.kept.mark.is_empty() {
                        self.keep()?;
                    } else {
                        self.kept.mark = theirs.kept.mark;
                    }
                }
                Err(refused) => return Err(Failure::file(&file, &refused.error)),
            }
        }
        Ok(self.kept.mark.clone())
    }

    /// Sees to it that the folder is there.
    pub(super) fn prepare(&self) -> Result<()> {
        let folder = self.folder();
        match self.kept.folder {
            None => private::make_folder(&folder),
            Some(_) if folder.is_dir() => Ok(()),
            Some(_) => Err(Failure::new(
                Code::File,
                sentence!(
                    "failures-backups-folder-gone",
                    "The folder {folder} is not there. If it is on another disk, plug that in; or choose another folder.",
                    folder = folder.display()
                ),
            )),
        }
    }

    fn file(&self) -> PathBuf {
        self.data.join(FILE)
    }

    fn keep(&self) -> Result<()> {
        let file = self.file();
        self.written()?.persist(&file).map(drop).map_err(|refused| Failure::file(&file, &refused.error))
    }

    /// All of it beside the file, to take its place.
    fn written(&self) -> Result<NamedTempFile> {
        let failed = |cause: std::io::Error| Failure::file(&self.file(), &cause);
        let text = serde_json::to_string_pretty(&self.kept).map_err(|cause| failed(cause.into()))?;
        let mut part = tempfile::Builder::new().prefix(FILE).suffix(".part").tempfile_in(&self.data).map_err(failed)?;
        part.write_all(text.as_bytes()).and_then(|()| part.as_file().sync_all()).map_err(failed)?;
        Ok(part)
    }
}

fn try_writing(folder: &Path) -> Result<()> {
    let probe = folder.join(".rapport-may-write.part");
    let written = private::create(&probe);
    written.and_then(|_| fs::remove_file(&probe)).map_err(|cause| Failure::file(folder, &cause))
}

fn unreadable(file: &Path) -> Failure {
    Failure::new(
        Code::File,
        sentence!(
            "failures-backups-place-not-understood",
            "{file} cannot be understood, so it is not known where backups go. Choose the folder for backups again.",
            file = file.display()
        ),
    )
}
