//! What SQLite lays beside a database. Rule: what those files are called is told here and nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

/// With what the names of all of them end.
pub(crate) const BESIDE: [&str; 3] = ["-journal", "-wal", "-shm"];

pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// What was written and does not lie in the file itself yet.
pub(crate) fn log_of(database: &Path) -> PathBuf {
    with_ending(database, "-wal")
}

/// Where programs that have the database open find what lies in its log; of no use to whoever opens it next.
pub(crate) fn index_of(database: &Path) -> PathBuf {
    with_ending(database, "-shm")
}

/// What is not there needs no taking away.
pub(crate) fn remove_beside(path: &Path) {
    for ending in BESIDE {
        let _ = fs::remove_file(with_ending(path, ending));
    }
}
