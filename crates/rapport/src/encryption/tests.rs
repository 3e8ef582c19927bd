use super::*;
use crate::backups::{self, OfLocked, Place};
use crate::failure::{Code, Failure};
use crate::importing::Unwatched;
use crate::people::edit::add;
use crate::people::{PeopleQuery, PersonEdit, list as people_list};
use crate::storage::{DATABASE_FILE, Store, move_data};
use chrono::{DateTime, FixedOffset, TimeDelta};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use walkdir::WalkDir;

/// Trying is what costs; here everybody may try.
const CHEAP: Cost = Cost { memory_kib: 8, passes: 1, lanes: 1 };
/// A name that stands in the open wherever it is not encrypted.
const NAME: &str = "Ingrid Plainlyreadable";

fn noon() -> DateTime<FixedOffset> {
    "2026-11-22T12:00:00+01:00".parse().unwrap()
}

fn words() -> Passphrase {
    Passphrase::new("four calm words of mine")
}

fn with_people() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join(DATABASE_FILE);
    give(&database, NAME);
    (folder, database)
}

fn give(database: &Path, name: &str) {
    let mut store = Store::open(database, noon().to_utc()).unwrap();
    let edit = PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() };
    add(&mut store, &edit, noon().to_utc()).unwrap();
}

fn encrypted() -> (TempDir, PathBuf) {
    let (folder, database) = with_people();
    turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap();
    (folder, database)
}

fn names(database: &Path) -> Vec<String> {
    let store = Store::open(database, noon().to_utc()).unwrap();
    let page = people_list::page(store.connection(), &PeopleQuery::default(), 0, 99).unwrap();
    page.rows.into_iter().map(|row| row.name).collect()
}

/// The files in which the name can be read by anybody, or that any SQLite opens.
fn plain(folder: &Path) -> Vec<String> {
    let surname = NAME.split_once(' ').unwrap().1.as_bytes();
    let is_plain = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        bytes.starts_with(b"SQLite format 3") || bytes.windows(surname.len()).any(|part| part == surname)
    };
    let files = WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files.filter(|entry| is_plain(entry.path())).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn refused(database: &Path) -> Failure {
    Store::open(database, noon().to_utc()).unwrap_err()
}

#[test]
fn nothing_of_an_encrypted_folder_can_be_read_without_its_passphrase() {
    let (folder, database) = with_people();
    backups::ask(&database, noon(), &mut Unwatched).unwrap();
    assert_eq!(plain(folder.path()).len(), 2, "it was plain before");
    let converted = turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap();
    assert_eq!(converted, Converted { files: 1, ..Converted::default() });
    give(&database, "Raj Malhotra");
    backups::ask(&database, noon() + TimeDelta::hours(1), &mut Unwatched).unwrap();
    {
        // While it is open, with what stands in its log.
        let _store = Store::open(&database, noon().to_utc()).unwrap();
        give(&database, &format!("{NAME} again"));
        assert_eq!(plain(folder.path()), [""; 0]);
    }
    assert_eq!(names(&database).len(), 3);
    assert!(backups::check(&database).is_sound());

    known::forget_all();
    assert_eq!(refused(&database).code, Code::Locked);
    assert_eq!(Store::open_reader(&database).unwrap_err().code, Code::Locked);
    assert!(
        backups::list(&database).backups.iter().all(|one| one.counts.is_none() && one.fault.contains("passphrase"))
    );
    assert_eq!(standing(&database).unwrap().locking, Locking::Locked);
    assert_eq!(unlock(&database, &Passphrase::new("four calm words of mind")).unwrap_err().code, Code::WrongPassphrase);
    assert_eq!(refused(&database).code, Code::Locked);
    unlock(&database, &words()).unwrap();
    assert_eq!(standing(&database).unwrap().locking, Locking::Unlocked);
    assert_eq!(names(&database).len(), 3);
}

#[cfg(unix)]
#[test]
fn the_key_file_is_its_owners_alone_and_tells_no_key() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, database) = encrypted();
    let path = database.with_file_name("rapport.key");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let key = known::all().remove(0);
    let text = fs::read_to_string(&path).unwrap();
    let digits: String = key.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(text.contains("argon2id") && !text.contains(&digits), "{text}");
    assert!(!format!("{key:?}{:?}", words()).contains(&digits[..8]));
}

#[test]
fn everything_can_be_plain_again() {
    let (folder, database) = encrypted();
    backups::ask(&database, noon(), &mut Unwatched).unwrap();
    let kept = names(&database);
    turn_off(&database, &mut Unwatched).unwrap();
    known::forget_all();
    assert_eq!(names(&database), kept);
    assert_eq!(backups::list(&database).backups[0].fault, "");
    let left: Vec<String> = WalkDir::new(folder.path())
        .into_iter()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(!left.iter().any(|name| name.ends_with(".key") || name.contains("converting")), "{left:?}");
    assert_eq!(standing(&database).unwrap().locking, Locking::Plain);
    // And encrypted once more, by another key.
    turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap();
    assert_eq!((names(&database), plain(folder.path())), (kept, vec![]));
}

#[test]
fn undo_reaches_back_over_encrypting() {
    let (_folder, database) = with_people();
    turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap();
    let mut store = Store::open(&database, noon().to_utc()).unwrap();
    store.undo().unwrap().unwrap();
    assert_eq!(names(&database), [""; 0]);
    store.redo().unwrap().unwrap();
    assert_eq!(names(&database), [NAME]);
}

#[test]
fn another_passphrase_opens_what_the_first_no_longer_does() {
    let (_folder, database) = encrypted();
    let made = backups::ask(&database, noon(), &mut Unwatched).unwrap();
    let other = Passphrase::new("quite another sentence");
    let wrong = change_passphrase(&database, &other, &words(), CHEAP).unwrap_err();
    assert_eq!(wrong.code, Code::WrongPassphrase);
    let short = change_passphrase(&database, &words(), &Passphrase::new("short"), CHEAP).unwrap_err();
    assert_eq!(short.code, Code::Invalid);
    change_passphrase(&database, &words(), &other, CHEAP).unwrap();
    known::forget_all();
    for path in [&database, &made.path()] {
        assert_eq!(unlock(path, &words()).unwrap_err().code, Code::WrongPassphrase, "{}", path.display());
    }
    unlock(&made.path(), &other).unwrap();
    assert_eq!(names(&database), [NAME]);
}

#[test]
fn letters_are_the_same_however_a_system_puts_their_accents() {
    let (_folder, database) = with_people();
    turn_on(&database, &Passphrase::new("caf\u{e9} au lait, s'il vous pla\u{ee}t"), CHEAP, &mut Unwatched).unwrap();
    known::forget_all();
    unlock(&database, &Passphrase::new("cafe\u{301} au lait, s'il vous plai\u{302}t")).unwrap();
}

#[test]
fn a_backup_on_another_disk_opens_with_the_passphrase_alone() {
    let (folder, database) = encrypted();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).unwrap();
    Place::choose(&database, Some(&disk)).unwrap();
    let made = backups::ask(&database, noon(), &mut Unwatched).unwrap();
    assert_eq!(plain(&disk), [""; 0]);
    known::forget_all();

    // On a computer that has nothing yet.
    let home = tempfile::tempdir().unwrap();
    let here = home.path().join(DATABASE_FILE);
    assert_eq!(backups::restore(&here, &made.path(), noon(), &mut Unwatched).unwrap_err().code, Code::Locked);
    unlock(&made.path(), &words()).unwrap();
    backups::restore(&here, &made.path(), noon(), &mut Unwatched).unwrap();
    assert_eq!((names(&here), plain(home.path())), (vec![NAME.to_owned()], vec![]));
    known::forget_all();
    assert_eq!(refused(&here).code, Code::Locked);
    unlock(&here, &words()).unwrap();
    assert_eq!(names(&here), [NAME]);
}

#[test]
fn a_restored_database_lies_as_its_folder_has_it() {
    let (folder, database) = with_people();
    let (elsewhere, other) = with_people();
    give(&other, "Amara Okafor");
    let plain_backup = backups::ask(&other, noon(), &mut Unwatched).unwrap();
    turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap();
    backups::restore(&database, &plain_backup.path(), noon(), &mut Unwatched).unwrap();
    assert_eq!((names(&database).len(), plain(folder.path())), (2, vec![]));

    let encrypted_backup = backups::ask(&database, noon(), &mut Unwatched).unwrap();
    backups::restore(&other, &encrypted_backup.path(), noon(), &mut Unwatched).unwrap();
    known::forget_all();
    assert_eq!(names(&other).len(), 2);
    assert!(!elsewhere.path().join("rapport.key").exists());
}

#[test]
fn what_cannot_be_encrypted_is_told_by_name() {
    let (folder, database) = with_people();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).unwrap();
    Place::choose(&database, Some(&disk)).unwrap();
    backups::ask(&database, noon(), &mut Unwatched).unwrap();
    Place::choose(&database, None).unwrap();
    let unplugged = folder.path().join("unplugged");
    fs::rename(&disk, &unplugged).unwrap();
    let hurt = backups::ask(&database, noon(), &mut Unwatched).unwrap();
    fs::write(
        hurt.path(),
        format!("no database, and yet {NAME} stands in it for all to read, long enough to be looked at"),
    )
    .unwrap();
    let converted = turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap();
    assert_eq!(converted.left.iter().map(ToString::to_string).collect::<Vec<_>>(), [disk.display().to_string()]);
    assert_eq!(converted.deleted, [hurt.path().display().to_string()]);
    assert!(plain(folder.path()).len() == 1, "the one that is unplugged");

    // Plugged in again, it is encrypted at the next backup that is made there.
    fs::rename(&unplugged, &disk).unwrap();
    assert_eq!(backups::list(&database).backups.len(), 1);
}

#[test]
fn a_file_that_was_set_aside_is_encrypted_too() {
    let (folder, database) = with_people();
    let kept = backups::ask(&database, noon(), &mut Unwatched).unwrap();
    let bytes = fs::read(&database).unwrap();
    fs::write(&database, vec![7; 9_000]).unwrap();
    backups::restore(&database, &kept.path(), noon(), &mut Unwatched).unwrap();
    let aside = folder.path().join("rapport.set-aside-20261122T110000000Z.db");
    assert!(aside.exists());
    fs::write(&aside, bytes).unwrap();
    let converted = turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap();
    assert_eq!((converted.files, plain(folder.path())), (2, vec![]));
}

#[test]
fn who_lost_the_passphrase_goes_on_without_losing_the_file() {
    let (folder, database) = with_people();
    let before = folder.path().join("elsewhere.db");
    fs::copy(backups::ask(&database, noon(), &mut Unwatched).unwrap().path(), &before).unwrap();
    let named = folder.path().join("rapport-3f2a9c1e-20261120T082236123Z-daily.db");
    fs::rename(before, &named).unwrap();
    turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap();
    give(&database, "Raj Malhotra");
    known::forget_all();
    assert_eq!(backups::restore(&database, &named, noon(), &mut Unwatched).unwrap_err().code, Code::Locked);
    let restored = backups::restore_over(&database, &named, OfLocked::SetAside, noon(), &mut Unwatched).unwrap();
    assert_eq!(names(&database), [NAME]);
    assert_eq!(standing(&database).unwrap().locking, Locking::Plain);

    // It comes to mind again.
    let back = PathBuf::from(restored.set_aside.unwrap()).join(DATABASE_FILE);
    unlock(&back, &words()).unwrap();
    assert_eq!(names(&back).len(), 2);
    known::forget_all();

    // It goes along where the data is moved, as it is.
    let home = tempfile::tempdir().unwrap();
    let into = home.path().join("new");
    move_data(&mut Store::open(&database, noon().to_utc()).unwrap(), &into, || Ok(())).unwrap();
    let moved = into.join(back.strip_prefix(folder.path()).unwrap());
    unlock(&moved, &words()).unwrap();
    assert_eq!(names(&moved).len(), 2);
}

#[test]
fn who_lost_the_passphrase_can_begin_anew() {
    let (folder, database) = encrypted();
    known::forget_all();
    drop(Store::begin_anew(&database, noon().to_utc()).unwrap());
    assert_eq!(names(&database), [""; 0]);
    let entries = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let aside: Vec<PathBuf> = entries.filter(|path| path.to_string_lossy().contains("rapport.locked-")).collect();
    assert!(aside.len() == 1 && aside[0].join("rapport.db").exists() && aside[0].join("rapport.key").exists());
}

#[test]
fn a_key_file_that_is_gone_comes_back_from_a_folder_of_backups() {
    let (_folder, database) = encrypted();
    backups::ask(&database, noon(), &mut Unwatched).unwrap();
    fs::remove_file(database.with_file_name("rapport.key")).unwrap();
    known::forget_all();
    assert_eq!(refused(&database).code, Code::Locked);
    unlock(&database, &words()).unwrap();
    assert_eq!(names(&database), [NAME]);
    assert!(database.with_file_name("rapport.key").exists());
}

#[test]
fn nothing_plain_is_begun_where_a_key_file_lies() {
    let (folder, database) = encrypted();
    fs::remove_file(&database).unwrap();
    known::forget_all();
    assert_eq!(refused(&database).code, Code::Locked);
    unlock(&database, &words()).unwrap();
    drop(Store::begin_anew(&database, noon().to_utc()).unwrap());
    assert_eq!((names(&database), plain(folder.path())), (vec![], vec![]));
}

#[test]
fn a_data_folder_that_is_moved_stays_encrypted() {
    let (_folder, database) = encrypted();
    let home = tempfile::tempdir().unwrap();
    let into = home.path().join("new");
    let mut store = Store::open(&database, noon().to_utc()).unwrap();
    move_data(&mut store, &into, || Ok(())).unwrap();
    assert_eq!((names(&into.join(DATABASE_FILE)), plain(home.path())), (vec![NAME.to_owned()], vec![]));
    known::forget_all();
    assert_eq!(refused(&into.join(DATABASE_FILE)).code, Code::Locked);
    unlock(&into.join(DATABASE_FILE), &words()).unwrap();
}

#[test]
fn while_another_program_has_it_open_nothing_is_converted() {
    let (folder, database) = with_people();
    let open = Store::open(&database, noon().to_utc()).unwrap();
    let failure = turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap_err();
    assert_eq!(failure.code, Code::Busy);
    assert!(failure.message.contains("open"), "{}", failure.message);
    assert!(!folder.path().join("rapport.key").exists());
    drop(open);
    assert_eq!(names(&database), [NAME]);
}

#[test]
fn what_cannot_be_asked_is_refused_in_words() {
    let (_folder, database) = with_people();
    let failure = turn_on(&database, &Passphrase::new("secret"), CHEAP, &mut Unwatched).unwrap_err();
    assert_eq!(failure.code, Code::Invalid);
    assert_eq!(turn_off(&database, &mut Unwatched).unwrap_err().code, Code::Invalid);
    assert_eq!(unlock(&database, &words()).unwrap_err().code, Code::Invalid);
    turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap();
    assert_eq!(turn_on(&database, &words(), CHEAP, &mut Unwatched).unwrap_err().code, Code::Invalid);
    known::forget_all();
    assert_eq!(turn_off(&database, &mut Unwatched).unwrap_err().code, Code::Locked);
}

#[rstest::rstest]
#[case::cut_off(|text: String| text[..text.len() / 2].to_owned(), Code::File)]
#[case::of_a_newer_version(|text: String| text.replace("\"version\": 1", "\"version\": 2"), Code::NewerDatabase)]
#[case::sealed_otherwise(|text: String| text.replace("\"sealed\": \"", "\"sealed\": \"AAAA"), Code::WrongPassphrase)]
#[case::costs_too_much(|text: String| text.replace("\"memory_kib\": 8", "\"memory_kib\": 4000000000"), Code::WrongPassphrase)]
fn a_key_file_that_was_changed_opens_nothing(#[case] change: fn(String) -> String, #[case] code: Code) {
    let (_folder, database) = encrypted();
    let path = database.with_file_name("rapport.key");
    let before = fs::read_to_string(&path).unwrap();
    let after = change(before.clone());
    assert_ne!(before, after);
    fs::write(&path, after).unwrap();
    known::forget_all();
    let told = standing(&database).map(drop).and_then(|()| unlock(&database, &words())).unwrap_err();
    assert_eq!(told.code, code, "{told:?}");
    fs::write(&path, before).unwrap();
    unlock(&database, &words()).unwrap();
    assert_eq!(names(&database), [NAME]);
}

#[test]
fn a_damaged_encrypted_database_is_told_as_damaged() {
    let (_folder, database) = encrypted();
    let kept = backups::ask(&database, noon(), &mut Unwatched).unwrap();
    let mut bytes = fs::read(&database).unwrap();
    bytes[100..4_000].fill(0x5A);
    fs::write(&database, &bytes).unwrap();
    assert_eq!(refused(&database).code, Code::DamagedDatabase);
    let restored = backups::restore(&database, &kept.path(), noon(), &mut Unwatched).unwrap();
    assert!(restored.set_aside.is_some());
    known::forget_all();
    assert_eq!(refused(&database).code, Code::Locked);
}
