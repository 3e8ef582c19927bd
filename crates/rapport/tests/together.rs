//! Several programs on one database at the same moment. Rule: each waits for its turn, and none is told a fault that is none.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, FixedOffset};
use rapport::Store;
use rapport::backups;
use rapport::importing::Unwatched;
use rapport::people::PersonEdit;
use rapport::people::edit::add;
use rapport::storage::DATABASE_FILE;
use std::path::Path;
use std::sync::Barrier;

fn noon() -> DateTime<FixedOffset> {
    "2026-11-30T12:00:00+01:00".parse().unwrap()
}

/// What each of so many does, all of them let go at the same moment.
fn at_once<T: Send>(many: usize, act: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let gate = Barrier::new(many);
    std::thread::scope(|scope| {
        let started: Vec<_> = (0..many)
            .map(|number| {
                let (gate, act) = (&gate, &act);
                scope.spawn(move || {
                    gate.wait();
                    act(number)
                })
            })
            .collect();
        started.into_iter().map(|one| one.join().unwrap()).collect()
    })
}

fn open(path: &Path) -> rapport::Result<Store> {
    Store::open(path, noon().to_utc())
}

#[test]
fn a_database_is_made_once_by_all_who_open_it_first() {
    for _ in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(DATABASE_FILE);
        for opened in at_once(6, |_| open(&path).map(drop)) {
            assert_eq!(opened, Ok(()));
        }
    }
}

#[test]
fn each_backup_of_one_moment_has_a_name_of_its_own_and_is_told_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    let person = PersonEdit { name: Some("Ingrid Solberg".into()), ..PersonEdit::default() };
    add(&mut open(&path).unwrap(), &person, noon().to_utc()).unwrap();
    let made = at_once(8, |_| backups::ask(&path, noon(), &mut Unwatched).unwrap());
    let mut names: Vec<_> = made.iter().map(|backup| backup.name.clone()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 8);
    assert!(made.iter().all(|backup| backup.counts.as_ref().is_some_and(|counts| counts.people == 1)), "{made:?}");
    let left = std::fs::read_dir(folder.path().join("backups")).unwrap();
    let unfinished = left.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains(".part"));
    assert_eq!(unfinished.count(), 0);
}
