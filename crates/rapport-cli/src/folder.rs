//! Where the data lies. Rule: the same folder as the window uses, unless another one is named.

use directories::ProjectDirs;
use rapport::storage::DATABASE_FILE;
use rapport::{Failure, Result};
use std::path::{Path, PathBuf};

pub fn database(named: Option<&Path>) -> Result<PathBuf> {
    let folder = match named {
        Some(folder) => folder.to_owned(),
        None => ProjectDirs::from("org", "Rapport", "Rapport")
            .ok_or_else(|| Failure::invalid("There is no home folder to keep data in. Name a folder with --data DIR."))?
            .data_dir()
            .to_owned(),
    };
    Ok(folder.join(DATABASE_FILE))
}
