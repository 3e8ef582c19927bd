//! Where the data lies. Rule: in the usual folder, unless it was moved or another one is named; a folder that was moved to and is
//! gone is told, and never begun anew.

use crate::failure::{Code, Failure, Result};
use crate::whole_file::write_whole;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The name of the file that tells where the data was moved to. It lies outside of the data, so that it outlives the folder
/// that was left.
pub const POINTER_FILE: &str = "data-folder.json";

/// The folder that holds everything Rapport keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    folder: PathBuf,
    /// Where the data lay before it was moved; everything there was kept.
    before: Option<PathBuf>,
    found: Found,
}

/// How a place came to be known.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    /// Whoever started the program named it.
    Named,
    Usual {
        pointer: PathBuf,
    },
    Moved {
        pointer: PathBuf,
    },
    /// The pointer is there and cannot be read.
    Unknown(Failure),
}

#[derive(Debug, Serialize, Deserialize)]
struct Pointer {
    folder: PathBuf,
    before: PathBuf,
}

impl Place {
    pub fn named(folder: PathBuf) -> Self {
        Self { folder, before: None, found: Found::Named }
    }

    /// `usual`: the system's folder for the data of programs; `settings`: its folder for what is set in them.
    pub fn of_system(usual: &Path, settings: &Path) -> Self {
        let pointer = settings.join(POINTER_FILE);
        let usual = usual.to_owned();
        match read(&pointer) {
            Ok(Some(told)) => Self { folder: told.folder, before: Some(told.before), found: Found::Moved { pointer } },
            Ok(None) => Self { folder: usual, before: None, found: Found::Usual { pointer } },
            Err(failure) => Self { folder: usual, before: None, found: Found::Unknown(failure) },
        }
    }

    /// The folder, to be shown; what is opened goes through [`Place::ready`].
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn before(&self) -> Option<&Path> {
        self.before.as_deref()
    }

    /// Whether the program may move the data: not where somebody named the folder for this start alone.
    pub fn can_move(&self) -> bool {
        matches!(self.found, Found::Usual { .. } | Found::Moved { .. })
    }

    /// The folder, where it is certain that the data lies there or was never begun.
    ///
    /// # Errors
    /// `NotFound` where the folder that the data was moved to is gone, `File` or `Invalid` where nobody can tell.
    pub fn ready(&self) -> Result<&Path> {
        match &self.found {
            Found::Unknown(failure) => Err(failure.clone()),
            Found::Moved { pointer } if !self.folder.is_dir() => Err(Failure::new(
                Code::NotFound,
                sentence!(
                    "failures-storage-moved-folder-gone",
                    "Your data was moved to {folder}, and that folder is not there now. Connect the disk that it is on and try \
                     again. If it is gone for good, remove {pointer} to begin anew.",
                    folder = self.folder.display(),
                    pointer = pointer.display()
                ),
            )),
            Found::Named | Found::Usual { .. } | Found::Moved { .. } => Ok(&self.folder),
        }
    }

    /// Remembers that the data lies in `folder` from now on.
    ///
    /// # Errors
    /// `Invalid` where the folder was named, `File` where it cannot be remembered: then the data lies where it lay.
    pub fn moved(&self, folder: &Path) -> Result<Self> {
        let (Found::Usual { pointer } | Found::Moved { pointer }) = &self.found else {
            return Err(Failure::invalid(sentence!(
                "failures-storage-folder-was-named",
                "The data folder was named when Rapport was started, so it is not moved from here. Start Rapport without \
                 --data to move your data."
            )));
        };
        let told = Pointer { folder: folder.to_owned(), before: self.folder.clone() };
        write(pointer, &told)?;
        Ok(Self { folder: told.folder, before: Some(told.before), found: Found::Moved { pointer: pointer.clone() } })
    }
}

fn read(pointer: &Path) -> Result<Option<Pointer>> {
    match std::fs::read_to_string(pointer) {
        Ok(text) => serde_json::from_str(&text).map(Some).map_err(|cause| {
            let message = sentence!("failures-storage-pointer-not-understood", "{pointer} should tell where your data lies, and cannot be understood. Put the file right, or remove it to use the \
                 usual folder.", pointer = pointer.display());
            Failure::invalid(message).with_details(cause)
        }),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(Failure::file(pointer, &cause)),
    }
}

fn write(pointer: &Path, told: &Pointer) -> Result<()> {
    let text = serde_json::to_string_pretty(told).map_err(|cause| {
        Failure::invalid(sentence!(
            "failures-storage-folder-no-text",
            "The name of this folder cannot be kept as text. Choose another folder."
        ))
        .with_details(cause)
    })?;
    if let Some(folder) = pointer.parent() {
        std::fs::create_dir_all(folder).map_err(|cause| Failure::file(folder, &cause))?;
    }
    write_whole(pointer, |out| out.write_all(text.as_bytes()).map_err(|cause| Failure::file(pointer, &cause)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_folder_holds_until_the_data_is_moved_and_then_the_other_is_found_again() {
        let home = tempfile::tempdir().unwrap();
        let (usual, settings) = (home.path().join("data"), home.path().join("settings"));
        let place = Place::of_system(&usual, &settings);
        assert_eq!((place.ready().unwrap(), place.before()), (usual.as_path(), None));
        let other = home.path().join("disk");
        std::fs::create_dir(&other).unwrap();
        let moved = place.moved(&other).unwrap();
        assert_eq!(Place::of_system(&usual, &settings), moved);
        assert_eq!((moved.ready().unwrap(), moved.before()), (other.as_path(), Some(usual.as_path())));
    }

    #[test]
    fn a_folder_that_is_gone_is_told_and_not_begun_anew() {
        let home = tempfile::tempdir().unwrap();
        let place = Place::of_system(&home.path().join("data"), &home.path().join("settings"));
        let moved = place.moved(&home.path().join("unplugged")).unwrap();
        let failure = moved.ready().unwrap_err();
        assert_eq!(failure.code, Code::NotFound);
        assert!(failure.message.contains("unplugged") && failure.message.contains(POINTER_FILE), "{failure}");
    }

    #[test]
    fn a_pointer_that_cannot_be_read_is_told() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join(POINTER_FILE), "{").unwrap();
        let place = Place::of_system(&home.path().join("data"), home.path());
        assert_eq!(place.ready().unwrap_err().code, Code::Invalid);
        assert!(!place.can_move());
    }

    #[test]
    fn a_named_folder_is_not_moved() {
        let home = tempfile::tempdir().unwrap();
        let place = Place::named(home.path().to_owned());
        assert_eq!(place.moved(&home.path().join("other")).unwrap_err().code, Code::Invalid);
    }
}
