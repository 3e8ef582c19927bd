//! Which files the backups of a database are. Rule: by their names alone; nothing is opened.

use super::list::{Found, in_folder};
use super::name::Name;
use super::place::Place;
use std::fs;
use std::path::{Path, PathBuf};

/// All folders in which backups of this database may lie.
pub(crate) fn folders(database: &Path) -> Vec<PathBuf> {
    of(database).folders()
}

/// Those that the user chose, now or before.
pub(crate) fn chosen_folders(database: &Path) -> Vec<PathBuf> {
    let place = of(database);
    let usual = place.usual_folder();
    place.folders().into_iter().filter(|folder| *folder != usual).collect()
}

/// Each backup of this database. In its own folder they are all its own; elsewhere those with its mark.
pub(crate) fn files(database: &Path) -> Vec<PathBuf> {
    let place = of(database);
    let usual = place.usual_folder();
    let own = |folder: &PathBuf| {
        let is_own = |one: &Found| *folder == usual || one.name.mark == place.mark();
        in_folder(folder).into_iter().filter(is_own).collect::<Vec<_>>()
    };
    place.folders().iter().flat_map(own).map(|one| one.path).collect()
}

/// Backups that were begun and are not whole.
pub(crate) fn unfinished(database: &Path) -> Vec<PathBuf> {
    let place = of(database);
    let usual = place.usual_folder();
    let begun = |folder: &PathBuf| {
        let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
        let is_usual = *folder == usual;
        let is_own = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).and_then(Name::read_unfinished);
            name.is_some_and(|name| is_usual || name.mark == place.mark())
        };
        entries.filter(is_own).collect::<Vec<_>>()
    };
    place.folders().iter().flat_map(begun).collect()
}

fn of(database: &Path) -> Place {
    Place::of(database).unwrap_or_else(|_| Place::usual(database))
}
