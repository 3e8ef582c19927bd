//! Where the data lies. Rule: the same folder as the prompt uses, unless another one is named; the sample network has its own.

use directories::ProjectDirs;
use rapport::sentence;
use rapport::storage::{DATABASE_FILE, Place};
use rapport::{Failure, Result};
use std::path::{Path, PathBuf};

/// Which of the two networks the window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    Own,
    Sample,
}

/// The folder that holds everything Rapport keeps.
#[derive(Debug, Clone)]
pub struct DataFolder(Place);

impl DataFolder {
    pub fn find(named: Option<&Path>) -> Result<Self> {
        let place = match named {
            Some(folder) => Place::named(std::path::absolute(folder).map_err(|cause| Failure::file(folder, &cause))?),
            None => {
                let folders = ProjectDirs::from("org", "Rapport", "Rapport").ok_or_else(|| {
                    Failure::invalid(sentence!(
                        "failures-shell-no-home",
                        "There is no home folder to keep data in. Name a folder with --data DIR."
                    ))
                })?;
                Place::of_system(folders.data_dir(), folders.preference_dir())
            }
        };
        Ok(Self(place))
    }

    pub fn of(&self, network: Network) -> PathBuf {
        match network {
            Network::Own => self.0.folder().to_owned(),
            Network::Sample => self.0.folder().join("sample"),
        }
    }

    pub fn database(&self, network: Network) -> PathBuf {
        self.of(network).join(DATABASE_FILE)
    }

    pub fn place(&self) -> &Place {
        &self.0
    }

    /// Remembers that everything lies in `folder` from now on.
    pub fn moved(&self, folder: &Path) -> Result<Self> {
        self.0.moved(folder).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_network_is_kept_apart() {
        let folder = DataFolder::find(Some(Path::new("/home/ingrid/rapport"))).unwrap();
        assert_eq!(folder.database(Network::Own), Path::new("/home/ingrid/rapport/rapport.db"));
        assert_eq!(folder.database(Network::Sample), Path::new("/home/ingrid/rapport/sample/rapport.db"));
    }
}
