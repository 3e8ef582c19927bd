//! What it costs to keep a large network: a backup, and everything in one archive. The measure is a bare copy: the file copied, synced and
//! read through by SQLite. Rule: ratios, so that a slow disk tells the same as a fast one.

use crate::measure::took;
use crate::row::Row;
use crate::{memory, network, relationships};
use chrono::{DateTime, Utc};
use rapport::importing::Unwatched;
use rapport::{Failure, Result, Sentence, Store, archive, backups};
use rusqlite::Connection;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::time::Duration;

const ROUNDS: usize = 3;
/// What [`back_up`] and [`put_in_archive`] are called.
pub const BACKUP: &str = "backup";
pub const ARCHIVE: &str = "archive";

pub fn run() -> Result<Vec<Row>> {
    let folder = tempfile::tempdir().map_err(|cause| Failure::file(Path::new("a temporary folder"), &cause))?;
    make(folder.path(), relationships::PEOPLE, relationships::INTERACTIONS)?;
    let mut rows = measure(folder.path())?;
    for work in [BACKUP, ARCHIVE] {
        let peak = memory::of_its_own(work, folder.path())?;
        rows.extend(peak.map(|peak| Row::at_most(format!("keeping: peak memory of the {work}"), peak, "MB", 200.0)));
    }
    Ok(rows)
}

/// A backup in a process that does nothing else.
pub fn back_up(folder: &Path) -> Result<()> {
    backups::ask(&database(folder), now().fixed_offset(), &mut Unwatched).map(drop)
}

/// Everything in an archive, in a process that does nothing else.
pub fn put_in_archive(folder: &Path) -> Result<()> {
    let path = folder.join("all.rapport.zip");
    let store = Store::open_reader(&database(folder))?;
    let file = File::create(&path).map_err(|cause| Failure::file(&path, &cause))?;
    archive::write(store.connection(), now(), &mut BufWriter::new(file), &mut Unwatched).map(drop)
}

fn make(folder: &Path, people: usize, interactions: usize) -> Result<()> {
    let mut store = network::make(folder, people, now())?;
    relationships::live(&mut store, interactions, now()).map(drop)
}

fn measure(folder: &Path) -> Result<Vec<Row>> {
    let [mut bare, mut backup, mut archived] = [Duration::MAX; 3];
    // In turn, so that whatever else the machine does hits all.
    for _ in 0..ROUNDS {
        bare = bare.min(took(|| copy_bare(folder))?);
        backup = backup.min(took(|| back_up(folder))?);
        archived = archived.min(took(|| put_in_archive(folder))?);
    }
    let against = |taken: Duration| taken.as_secs_f64() / bare.as_secs_f64();
    let megabytes = |path: PathBuf| {
        let bytes = fs::metadata(&path).map_err(|cause| Failure::file(&path, &cause))?.len();
        Ok::<_, Failure>(bytes as f64 / 1e6)
    };
    let (whole, zipped) = (megabytes(database(folder))?, megabytes(folder.join("all.rapport.zip"))?);
    Ok(vec![
        Row::shown("keeping: the database", whole, "MB"),
        Row::shown("keeping: it copied and read through, bare", bare.as_secs_f64() * 1e3, "ms"),
        Row::at_most("keeping: a backup, against the bare copy", against(backup), "×", 3.0),
        Row::at_most("keeping: an archive, against the bare copy", against(archived), "×", 10.0),
        Row::at_most("keeping: size of the archive, against the database", zipped / whole, "×", 1.0),
    ])
}

/// The file copied, on the disk, and every page of the copy looked at.
fn copy_bare(folder: &Path) -> Result<()> {
    let path = folder.join("bare.db");
    let failed = |cause: std::io::Error| Failure::file(&path, &cause);
    fs::copy(database(folder), &path).map_err(failed)?;
    File::open(&path).and_then(|file| file.sync_all()).map_err(failed)?;
    let found: String = Connection::open(&path)?.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    fs::remove_file(&path).map_err(failed)?;
    if found == "ok" {
        Ok(())
    } else {
        Err(Failure::invalid(Sentence::untranslated(format!("the copy is not sound: {found}"))))
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_348_800, 0).unwrap_or_default()
}

fn database(folder: &Path) -> PathBuf {
    folder.join("rapport.db")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Small, so that what is measured on a large network is seen to be done at all.
    #[test]
    fn what_is_measured_is_made_and_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        make(folder.path(), 200, 1_000).unwrap();
        let rows = measure(folder.path()).unwrap();
        assert_eq!(rows.len(), 5);
        assert!(rows.iter().all(|row| row.name().starts_with("keeping: ")));
        let made = backups::list(&database(folder.path())).backups;
        assert!(!made.is_empty());
        assert!(made.iter().all(|one| one.fault.is_empty() && one.counts.is_some_and(|counts| counts.people == 200)));
        assert!(fs::read(folder.path().join("all.rapport.zip")).unwrap().starts_with(b"PK"));
    }
}
