//! Where the data lies. Rule: the same folder as the prompt uses, unless another one is named; the sample network has its own.

use directories::ProjectDirs;
use rapport::storage::DATABASE_FILE;
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
pub struct DataFolder(PathBuf);

impl DataFolder {
    pub fn find(named: Option<&Path>) -> Result<Self> {
        let folder = match named {
            Some(folder) => std::path::absolute(folder).map_err(|cause| Failure::file(folder, &cause))?,
            None => ProjectDirs::from("org", "Rapport", "Rapport")
                .ok_or_else(|| {
                    Failure::invalid("There is no home folder to keep data in. Name a folder with --data DIR.")
                })?
                .data_dir()
                .to_owned(),
        };
        Ok(Self(folder))
    }

    pub fn of(&self, network: Network) -> PathBuf {
        match network {
            Network::Own => self.0.clone(),
            Network::Sample => self.0.join("sample"),
        }
    }

    pub fn database(&self, network: Network) -> PathBuf {
        self.of(network).join(DATABASE_FILE)
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
