//! Files that are opened: newer, damaged, locked, gone, or open in two programs at once.

use super::*;
use chrono::TimeDelta;
use std::path::Path;

#[test]
fn a_newer_database_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    Store::open(&path, noon()).unwrap().connection.pragma_update(None, "user_version", 999).unwrap();
    let before = std::fs::read(&path).unwrap();
    let refused = Store::open(&path, noon()).unwrap_err();
    assert_eq!(refused.code, Code::NewerDatabase);
    assert!(refused.message.contains("rapport.db"));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[rstest::rstest]
#[case(b"This is a letter, not a database. It goes on for a while, and then some more, to be longer than a header.".as_slice())]
#[case(b"SQLite format 3\0then nonsense that is no header at all, and no page of a database either: nothing to be read".as_slice())]
fn what_is_no_database_is_refused(#[case] bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(Store::open(&path, noon()).unwrap_err().code, Code::DamagedDatabase);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_database_of_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE theirs (id INTEGER)").unwrap();
    assert_eq!(Store::open(&path, noon()).unwrap_err().code, Code::DamagedDatabase);
}

#[test]
fn half_a_migration_leaves_the_file_as_it_was_and_a_backup_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    let mut store = Store::open(&path, noon()).unwrap();
    store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Chen Wei"))).unwrap();
    let (rows, shape) = (content(store.connection()), schema(store.connection()));
    let mut steps = migrations::ALL.to_vec();
    steps.extend([
        "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT;",
        "CREATE TABLE whole (id INTEGER PRIMARY KEY; broken",
    ]);
    migrations::migrate(&mut store.connection, &steps, Some(&path), noon()).unwrap_err();
    drop(store);
    let reopened = Store::open(&path, noon() + TimeDelta::days(1)).unwrap();
    assert_eq!(content(reopened.connection()), rows);
    assert_eq!(schema(reopened.connection()), shape);
    let backups: Vec<_> =
        std::fs::read_dir(folder.path().join("backups")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(backups.len(), 1);
    assert_eq!(content(Store::open(&backups[0], noon()).unwrap().connection()), rows);
}

#[test]
fn a_locked_database_is_told_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    drop(Store::open(&path, noon()).unwrap());
    let holder = Connection::open(&path).unwrap();
    holder.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;").unwrap();
    let refused = Store::open_with(&path, noon(), std::time::Duration::from_millis(50)).unwrap_err();
    assert_eq!(refused.code, Code::Busy);
    assert!(refused.message.contains("rapport.db") && refused.message.contains("try again"), "{}", refused.message);
    drop(holder);
    assert!(Store::open(&path, noon()).is_ok());
}

/// Some systems would let the program write on into the file that is gone.
#[cfg(unix)]
#[test]
fn a_folder_that_goes_while_the_database_is_open_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut store = Store::open(&data.join(DATABASE_FILE), noon()).unwrap();
    store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Ingrid Solberg"))).unwrap();
    let elsewhere = folder.path().join("elsewhere");
    std::fs::rename(&data, &elsewhere).unwrap();
    let refused = store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Raj Malhotra"))).unwrap_err();
    assert_eq!(refused.code, Code::NoDatabase);
    assert_eq!(store.undo().unwrap_err().code, Code::NoDatabase);
    std::fs::rename(&elsewhere, &data).unwrap();
    store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Amara Okafor"))).unwrap();
    let people: i64 = store.connection().query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap();
    assert_eq!(people, 2);
}

#[test]
fn two_programs_on_one_file_write_in_turns() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    Store::open(&path, noon()).unwrap();
    let write = |path: &Path, who: &str| {
        let mut store = Store::open(path, noon()).unwrap();
        for number in 0..50 {
            store
                .transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, &format!("{who} {number}"))))
                .unwrap();
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| write(&path, "One"));
        scope.spawn(|| write(&path, "Other"));
    });
    let store = Store::open_reader(&path).unwrap();
    let people: i64 = store.connection().query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap();
    let sound: String = store.connection().pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!((people, sound.as_str()), (100, "ok"));
}

#[test]
fn a_reader_cannot_write() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    Store::open(&path, noon()).unwrap();
    let mut reader = Store::open_reader(&path).unwrap();
    assert!(reader.transact(Op::AddPerson, noon(), |writing| Ok(writing.now_text())).is_err());
}
