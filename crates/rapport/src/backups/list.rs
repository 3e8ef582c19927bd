//! The backups there are. Rule: what is listed was opened, so that a backup that cannot be restored says so in the list.

use super::name::Name;
use super::place::{Place, Standing};
use super::{Backup, Counts};
use crate::failure::{Code, Failure, Result};
use crate::sentence::Sentence;
use crate::storage::look_into;
use serde::Serialize;
use std::fs;
use std::path::{Path, PathBuf};

/// Where backups go, and which there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Backups {
    pub folder: String,
    pub standing: Standing,
    /// Why no backup can be made there as it stands; null where nothing is known to hinder it.
    pub hindrance: Option<Failure>,
    /// The newest first, those of earlier folders too.
    pub backups: Vec<Backup>,
}

/// A backup by its name alone.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub name: Name,
    pub path: PathBuf,
    pub bytes: u64,
}

impl Found {
    /// Opens it to say what it holds.
    pub fn look(self) -> Backup {
        let counts = look_into(&self.path).and_then(|connection| Counts::of(&connection));
        self.with(counts)
    }

    /// What it holds is known already.
    pub fn with(self, counts: Result<Counts>) -> Backup {
        let folder = self.path.parent().unwrap_or(Path::new("")).display().to_string();
        let (counts, fault_said) = match counts {
            Ok(counts) => (Some(counts), None),
            Err(failure) => (None, Some(failure.said())),
        };
        let fault = fault_said.as_ref().map_or_else(String::new, |said: &Sentence| said.message.clone());
        let Name { made_at, reason, .. } = self.name;
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Backup { name, folder, made_at, reason, bytes: self.bytes, counts, fault, fault_said }
    }
}

/// Works without the database: it may be the reason why one looks for backups.
pub fn list(database: &Path) -> Backups {
    let (place, hindrance) = match Place::of(database) {
        Ok(place) => {
            let hindrance = if place.standing() == Standing::Chosen { place.prepare().err() } else { None };
            (place, hindrance)
        }
        Err(failure) => (Place::usual(database), Some(failure)),
    };
    let mut backups: Vec<Backup> = found(&place).into_iter().map(Found::look).collect();
    backups.sort_by(|one, other| other.made_at.cmp(&one.made_at).then_with(|| one.name.cmp(&other.name)));
    Backups { folder: place.folder().display().to_string(), standing: place.standing(), hindrance, backups }
}

/// The backup of this name, or where it lies; `latest` is the newest that can be restored.
///
/// # Errors
/// `NotFound` where there is none.
pub fn find(database: &Path, name: &str) -> Result<PathBuf> {
    let place = Place::of(database).unwrap_or_else(|_| Place::usual(database));
    let mut all = found(&place);
    if name == "latest" {
        all.sort_by_key(|one| std::cmp::Reverse(one.name.made_at));
        return all.into_iter().find(|one| look_into(&one.path).is_ok()).map(|one| one.path).ok_or_else(|| {
            Failure::not_found(sentence!("failures-backups-none-yet", "There is no backup yet that could be restored."))
        });
    }
    if let Some(one) = all.into_iter().find(|one| one.path.file_name().is_some_and(|file| file == name)) {
        return Ok(one.path);
    }
    Err(Failure::new(
        Code::NotFound,
        sentence!(
            "failures-backups-none-called",
            "There is no backup called {name}. Look at the list of backups again.",
            name
        ),
    ))
}

pub(super) fn found(place: &Place) -> Vec<Found> {
    place.folders().iter().flat_map(|folder| in_folder(folder)).collect()
}

/// A folder that cannot be read has none.
pub(super) fn in_folder(folder: &Path) -> Vec<Found> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let backup = |entry: fs::DirEntry| {
        let name = Name::read(entry.file_name().to_str()?)?;
        let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        Some(Found { name, path: entry.path(), bytes: about.len() })
    };
    entries.filter_map(std::result::Result::ok).filter_map(backup).collect()
}
