//! Moving, and every way in which it may fail.

use super::*;
use crate::people::{self, PeopleQuery, PersonEdit};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use tempfile::TempDir;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

/// A home with a data folder of one person, a sample network and a backup.
fn home() -> (TempDir, PathBuf, Store) {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let mut store = Store::open(&data.join(DATABASE_FILE), noon()).unwrap();
    add(&mut store, "Ingrid Lie").unwrap();
    drop(Store::open(&data.join("sample").join(DATABASE_FILE), noon()).unwrap());
    std::fs::create_dir(data.join("backups")).unwrap();
    std::fs::write(data.join("backups/before.db"), vec![7; 100_000]).unwrap();
    (home, data, store)
}

fn add(store: &mut Store, name: &str) -> Result<()> {
    let person = PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() };
    people::edit::add(store, &person, noon()).map(drop)
}

fn known(path: &Path) -> u32 {
    let store = Store::open(path, noon()).unwrap();
    people::list::page(store.connection(), &PeopleQuery::default(), 0, 0).unwrap().known
}

/// Every file below, with its bytes; a database's log and index come and go.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let walk = WalkDir::new(folder).into_iter().map(|entry| entry.unwrap());
    walk.filter(|entry| entry.file_type().is_file() && !is_of_open_database(entry.path()))
        .map(|entry| (entry.path().to_owned(), std::fs::read(entry.path()).unwrap()))
        .collect()
}

#[test]
fn everything_lies_in_the_new_folder_and_the_old_one_is_kept() {
    let (home, data, mut store) = home();
    let before = files(&data);
    let into = new_folder(&data, &home.path().join("disk")).unwrap();
    move_data(&mut store, &into, || Ok(())).unwrap();
    assert_eq!(files(&data), before);
    assert_eq!(known(&into.join(DATABASE_FILE)), 1);
    assert!(into.join("sample").join(DATABASE_FILE).is_file());
    assert_eq!(std::fs::read(into.join("backups/before.db")).unwrap(), vec![7; 100_000]);
}

#[test]
fn nothing_is_written_to_the_old_database_afterwards() {
    let (home, data, mut store) = home();
    move_data(&mut store, &home.path().join("disk"), || Ok(())).unwrap();
    assert_eq!(add(&mut store, "Somebody Late").unwrap_err().code, Code::File);
    assert_eq!(known(&data.join(DATABASE_FILE)), 1);
}

#[test]
fn nobody_writes_while_it_is_copied() {
    let (home, data, mut store) = home();
    let other = Connection::open(data.join(DATABASE_FILE)).unwrap();
    move_data(&mut store, &home.path().join("disk"), || {
        assert!(other.execute_batch("BEGIN IMMEDIATE").is_err());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_failure_at_the_end_leaves_everything_as_it_was() {
    let (home, data, mut store) = home();
    let before = files(home.path());
    let into = home.path().join("far/away");
    move_data::<()>(&mut store, &into, || Err(Failure::cancelled())).unwrap_err();
    assert_eq!(files(home.path()), before);
    assert!(!home.path().join("far").exists());
    add(&mut store, "Kofi Asante").unwrap();
    drop(store);
    assert_eq!(known(&data.join(DATABASE_FILE)), 2);
}

#[test]
fn a_failure_on_the_way_leaves_an_empty_folder_empty() {
    let (home, data, mut store) = home();
    // A file that lies where no file can: it is found after the database was copied.
    std::fs::write(data.join("zzz"), "x").unwrap();
    let into = home.path().join("disk");
    std::fs::create_dir(&into).unwrap();
    std::fs::remove_file(data.join("sample").join(DATABASE_FILE)).unwrap();
    std::fs::write(data.join("sample").join(DATABASE_FILE), "This is no database.\n".repeat(400)).unwrap();
    let failure = move_data(&mut store, &into, || Ok(())).unwrap_err();
    assert_eq!(failure.code, Code::DamagedDatabase);
    assert_eq!(std::fs::read_dir(&into).unwrap().count(), 0);
    add(&mut store, "Kofi Asante").unwrap();
}

#[test]
fn a_folder_that_takes_nothing_is_told_and_everything_is_as_it_was() {
    let (home, data, mut store) = home();
    std::fs::write(home.path().join("letter.txt"), "Dear").unwrap();
    let before = files(home.path());
    let failure = move_data(&mut store, &home.path().join("letter.txt/disk"), || Ok(())).unwrap_err();
    assert_eq!(failure.code, Code::File);
    assert!(failure.message.contains("letter.txt/disk") && failure.message.contains("stays where it was"), "{failure}");
    assert_eq!(files(home.path()), before);
    add(&mut store, "Kofi Asante").unwrap();
    drop(store);
    assert_eq!(known(&data.join(DATABASE_FILE)), 2);
}

#[test]
fn a_folder_with_other_things_gets_one_of_its_own() {
    let (home, data, _store) = home();
    let documents = home.path().join("documents");
    std::fs::create_dir(&documents).unwrap();
    assert_eq!(new_folder(&data, &documents).unwrap(), documents);
    std::fs::write(documents.join("letter.txt"), "Dear").unwrap();
    assert_eq!(new_folder(&data, &documents).unwrap(), documents.join("Rapport"));
    std::fs::create_dir(documents.join("Rapport")).unwrap();
    std::fs::write(documents.join("Rapport").join(DATABASE_FILE), "").unwrap();
    assert!(new_folder(&data, &documents).unwrap_err().message.contains("data of Rapport's"));
}

#[test]
fn the_folder_itself_one_within_and_one_around_are_refused() {
    let (home, data, _store) = home();
    for wrong in [data.clone(), data.join("deeper"), data.join("backups")] {
        assert_eq!(new_folder(&data, &wrong).unwrap_err().code, Code::Invalid, "{}", wrong.display());
    }
    let around = home.path().join("a/Rapport");
    std::fs::create_dir_all(around.join("data")).unwrap();
    assert_eq!(new_folder(&around.join("data"), &home.path().join("a")).unwrap_err().code, Code::Invalid);
}

#[cfg(unix)]
#[test]
fn what_is_copied_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (home, _data, mut store) = home();
    let into = home.path().join("disk");
    move_data(&mut store, &into, || Ok(())).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&into), 0o700);
    for file in files(&into).keys() {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
}
