//! Who may read what Rapport keeps: its owner alone. Rule: a file is made so, before anything stands in it; one that is found wider is
//! narrowed, and what is not Rapport's own is left as it is.
//!
//! On Windows, and on file systems that know no modes, who may read is told by the folder that the user chose.

use crate::failure::{Failure, Result};
use crate::storage::{BESIDE, with_ending};
use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

#[cfg(unix)]
const FOLDER: u32 = 0o700;
#[cfg(unix)]
const FILE: u32 = 0o600;

/// Makes a folder that only its owner may look into, and what is missing above it.
///
/// # Errors
/// `File` where it cannot be made.
pub fn make_folder(folder: &Path) -> Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, FOLDER);
    builder.create(folder).map_err(|cause| Failure::file(folder, &cause))
}

/// An empty file that only its owner may read, in place of what was there.
///
/// # Errors
/// As of [`File::create`].
pub fn create(path: &Path) -> io::Result<File> {
    let file = options().create(true).truncate(true).open(path)?;
    narrow_file(path);
    Ok(file)
}

/// An empty file that only its owner may read, where there was none.
///
/// # Errors
/// `AlreadyExists` where there is one, else as of [`File::create_new`].
pub fn create_new(path: &Path) -> io::Result<File> {
    options().create_new(true).open(path)
}

/// Sees to it that a database, what SQLite keeps beside it, its folder and its backups are their owner's alone.
/// Where there is no database yet, an empty file is made for it: SQLite gives what it makes beside it the same mode.
pub fn keep_database(path: &Path) {
    // One that is there is not opened here: closing it again would drop the locks that this program holds on it. Where it cannot be
    // made, SQLite tells why.
    drop(options().create_new(true).open(path));
    narrow_file(path);
    for ending in BESIDE {
        narrow_file(&with_ending(path, ending));
    }
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else { return };
    if holds_nothing_else(folder) {
        narrow_folder(folder);
    }
    let backups = folder.join("backups");
    if backups.is_dir() {
        narrow_folder(&backups);
        for file in std::fs::read_dir(&backups).into_iter().flatten().filter_map(io::Result::ok) {
            narrow_file(&file.path());
        }
    }
}

/// Takes everybody else's rights to a folder away.
pub fn narrow_folder(path: &Path) {
    #[cfg(unix)]
    if path.is_dir() {
        narrow(path, FOLDER);
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Takes everybody else's rights to a file away.
pub fn narrow_file(path: &Path) {
    #[cfg(unix)]
    if path.is_file() {
        narrow(path, FILE);
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// A folder that somebody named may hold other things, which are nobody's business here; its modes are the user's.
fn holds_nothing_else(folder: &Path) -> bool {
    let ours = |name: &str| name.starts_with("rapport.") || name.starts_with("backups") || name == "sample";
    std::fs::read_dir(folder).is_ok_and(|mut inside| {
        inside.all(|entry| entry.is_ok_and(|entry| entry.file_name().to_str().is_some_and(ours)))
    })
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, FILE);
    options
}

/// Never gives a right that was not there. A file system without modes, or another owner's file, stays as it is.
#[cfg(unix)]
fn narrow(path: &Path, most: u32) {
    use std::os::unix::fs::PermissionsExt;
    let Ok(described) = path.metadata() else { return };
    let mode = described.permissions().mode() & 0o7777;
    if mode & !most != 0 {
        let _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode & most));
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use crate::Store;
    use std::fs::{self, Permissions, metadata, set_permissions};
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn give(path: &Path, mode: u32) {
        set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }

    fn now() -> chrono::DateTime<chrono::Utc> {
        "2026-11-30T08:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_new_database_is_its_owners_alone() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("share").join("rapport");
        let path = folder.join("rapport.db");
        let store = Store::open(&path, now()).unwrap();
        for name in ["rapport.db", "rapport.db-wal", "rapport.db-shm"] {
            assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
        }
        assert_eq!(mode(&folder), 0o700);
        drop(store);
    }

    #[test]
    fn what_was_left_open_to_others_is_closed() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("rapport");
        let path = folder.join("rapport.db");
        let store = Store::open(&path, now()).unwrap();
        let backups = folder.join("backups");
        fs::create_dir_all(&backups).unwrap();
        fs::write(backups.join("old.db"), "").unwrap();
        let files = ["rapport.db", "rapport.db-wal", "rapport.db-shm", "backups/old.db"].map(|name| folder.join(name));
        files.iter().for_each(|file| give(file, 0o666));
        [&folder, &backups].into_iter().for_each(|folder| give(folder, 0o777));
        drop(Store::open(&path, now()).unwrap());
        for file in files.iter().filter(|file| file.exists()) {
            assert_eq!(mode(file), 0o600, "{}", file.display());
        }
        assert_eq!((mode(&folder), mode(&backups)), (0o700, 0o700));
        drop(store);
    }

    #[test]
    fn a_folder_that_holds_other_things_stays_as_its_owner_wants_it() {
        let home = tempfile::tempdir().unwrap();
        give(home.path(), 0o755);
        fs::write(home.path().join("letter.txt"), "").unwrap();
        give(&home.path().join("letter.txt"), 0o644);
        drop(Store::open(&home.path().join("rapport.db"), now()).unwrap());
        assert_eq!(mode(home.path()), 0o755);
        assert_eq!(mode(&home.path().join("letter.txt")), 0o644);
        assert_eq!(mode(&home.path().join("rapport.db")), 0o600);
    }

    #[test]
    fn no_right_is_given() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("a");
        fs::write(&file, "").unwrap();
        give(&file, 0o440);
        narrow_file(&file);
        assert_eq!(mode(&file), 0o400);
    }

    #[test]
    fn a_file_is_made_private_and_one_that_was_there_becomes_so() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("people.csv");
        drop(create(&file).unwrap());
        assert_eq!(mode(&file), 0o600);
        give(&file, 0o644);
        fs::write(&file, "before").unwrap();
        drop(create(&file).unwrap());
        assert_eq!((mode(&file), metadata(&file).unwrap().len()), (0o600, 0));
    }
}
