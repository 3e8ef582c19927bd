//! Where the data lies. Rule: the same folder as the window uses, unless another one is named.

use crate::output::prompt;
use directories::ProjectDirs;
use rapport::storage::{DATABASE_FILE, Place};
use rapport::{Failure, Result};
use std::path::{Path, PathBuf};

pub fn database(named: Option<&Path>) -> Result<PathBuf> {
    let place = match named {
        Some(folder) => Place::named(folder.to_owned()),
        None => {
            let folders = ProjectDirs::from("org", "Rapport", "Rapport").ok_or_else(|| {
                Failure::invalid(prompt("There is no home folder to keep data in. Name a folder with --data DIR."))
            })?;
            Place::of_system(folders.data_dir(), folders.preference_dir())
        }
    };
    Ok(place.ready()?.join(DATABASE_FILE))
}
