//! What is killed: each job, and what it begins with. Rule: a job gives the same each time, so that it can be told what it left.

use chrono::{DateTime, FixedOffset};
use rapport::encryption::{self, Cost, Passphrase};
use rapport::importing::preview::Preview;
use rapport::importing::{self, Input, ReadingChoices, Unwatched};
use rapport::people::{PersonEdit, PersonId, Selection, edit, merge};
use rapport::storage::{DATABASE_FILE, Uids};
use rapport::trash::{self, TrashQuery};
use rapport::{Store, backups, notes};
use rusqlite::Connection;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// How many people are imported: enough that a job takes some milliseconds.
const PEOPLE: usize = 60;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Job {
    Import,
    Merge,
    Undo,
    Migrate,
    Restore,
    BringBack,
    Encrypt,
    Decrypt,
    ChangePassphrase,
    /// Two operations, of which the second is never reached: so it can be seen that the test would see it.
    Half,
}

/// What is killed, and how often.
pub const KILLED: [(Job, u32); 6] = [
    (Job::Import, 45),
    (Job::Merge, 35),
    (Job::Undo, 40),
    (Job::Migrate, 40),
    (Job::Restore, 40),
    (Job::BringBack, 20),
];

/// The same rows before and after, by another key or none.
pub const CONVERTED: [(Job, u32); 3] = [(Job::Encrypt, 45), (Job::Decrypt, 30), (Job::ChangePassphrase, 10)];

impl Job {
    pub fn named(name: &str) -> Option<Self> {
        KILLED.iter().chain(&CONVERTED).map(|(job, _)| *job).chain([Self::Half]).find(|job| format!("{job:?}") == name)
    }
}

pub fn noon() -> DateTime<FixedOffset> {
    "2026-11-22T12:00:00+01:00".parse().unwrap()
}

/// The same seed gives the same uids: one for what is prepared, another for the job.
pub fn open(folder: &Path, seed: u64) -> Store {
    Store::open(&folder.join(DATABASE_FILE), noon().to_utc()).unwrap().with_uids(Uids::seeded(seed))
}

pub fn do_job(job: Job, folder: &Path, store: Option<&mut Store>) {
    let database = folder.join(DATABASE_FILE);
    match (job, store) {
        (Job::Migrate, _) => drop(open(folder, 99)),
        (Job::Encrypt, _) => {
            let converted = encryption::turn_on(&database, &passphrase(), CHEAP, &mut Unwatched).unwrap();
            assert!(converted.left.is_empty() && converted.deleted.is_empty(), "{converted:?}");
        }
        (Job::Decrypt, _) => {
            encryption::turn_off(&database, &mut Unwatched).unwrap();
        }
        (Job::ChangePassphrase, _) => {
            encryption::change_passphrase(&database, &passphrase(), &other_passphrase(), CHEAP).unwrap();
        }
        (Job::Restore, _) => {
            // The newest may be the one that a killed restore had made of the state before it.
            let all = backups::list(&database).backups;
            let asked = all.into_iter().find(|one| one.reason == backups::Reason::Asked).unwrap();
            let backup = backups::find(&database, &asked.name).unwrap();
            backups::restore(&database, &backup, noon(), &mut Unwatched).unwrap();
        }
        (Job::Import, Some(store)) => import(store, &folder.join("more.vcf")),
        (Job::Merge, Some(store)) => {
            merge::merge(store, PersonId(1), PersonId(2), noon().to_utc()).unwrap();
        }
        (Job::Undo, Some(store)) => {
            store.undo().unwrap().unwrap();
        }
        (Job::BringBack, Some(store)) => {
            let found = trash::page(store.connection(), &TrashQuery::default(), noon().to_utc(), 0, 100).unwrap();
            let keys: Vec<_> = found.rows.into_iter().map(|one| one.key).collect();
            trash::bring_back(store, &keys, noon().to_utc()).unwrap();
        }
        (Job::Half, Some(store)) => {
            edit::add(store, &named("The First Half"), noon().to_utc()).unwrap();
            std::process::abort();
        }
        (_, None) => {}
    }
}

/// Trying is what costs; here everybody may try.
const CHEAP: Cost = Cost { memory_kib: 8, passes: 1, lanes: 1 };

pub fn passphrase() -> Passphrase {
    Passphrase::new("four calm words of mine")
}

pub fn other_passphrase() -> Passphrase {
    Passphrase::new("quite another sentence")
}

fn named(name: &str) -> PersonEdit {
    PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() }
}

fn import(store: &mut Store, file: &Path) {
    let reading =
        importing::read(&[Input::Path(file.to_owned())], &ReadingChoices::default(), "NO", &mut Unwatched).unwrap();
    let preview = Preview::new(store.connection(), reading, noon().to_utc(), "NO", &mut Unwatched).unwrap();
    preview.apply(store, noon().to_utc(), &mut Unwatched).unwrap();
}

fn cards(folder: &Path, name: &str, first: usize) -> PathBuf {
    let mut text = String::new();
    for number in first..first + PEOPLE {
        write!(
            text,
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Invented Person {number}\r\nEMAIL:person{number}@example.com\r\n\
             TEL:+47 406 {number:05}\r\nORG:Fjordline {}\r\nNOTE:Number {number}\r\nEND:VCARD\r\n",
            number % 7
        )
        .unwrap();
    }
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

/// What a job begins with.
pub fn prepared(job: Job) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    cards(here, "more.vcf", 1_000);
    if job == Job::Migrate {
        old_database(&here.join(DATABASE_FILE));
        return folder;
    }
    let database = here.join(DATABASE_FILE);
    let mut store = open(here, 7);
    import(&mut store, &cards(here, "first.vcf", 0));
    for person in [1, 2, 2, 2] {
        let new = notes::NewNote {
            person: PersonId(person),
            on: noon().date_naive(),
            text: "Likes tea, and long walks along the fjord".to_owned(),
        };
        notes::add(&mut store, &new, noon().to_utc()).unwrap();
    }
    match job {
        Job::Undo => import(&mut store, &here.join("more.vcf")),
        Job::Restore => {
            backups::ask(&database, noon(), &mut Unwatched).unwrap();
            import(&mut store, &here.join("more.vcf"));
        }
        Job::BringBack => {
            let people: Vec<PersonId> = (1..=30).map(PersonId).collect();
            edit::delete(&mut store, &Selection::People(people), noon().to_utc()).unwrap();
        }
        Job::Encrypt | Job::Decrypt | Job::ChangePassphrase => {
            backups::ask(&database, noon(), &mut Unwatched).unwrap();
            import(&mut store, &here.join("more.vcf"));
            backups::ask(&database, noon(), &mut Unwatched).unwrap();
            drop(store);
            // What was dropped here stays the user's own file, in the open.
            fs::remove_file(here.join("more.vcf")).unwrap();
            fs::remove_file(here.join("first.vcf")).unwrap();
            if job != Job::Encrypt {
                encryption::turn_on(&database, &passphrase(), CHEAP, &mut Unwatched).unwrap();
            }
        }
        _ => {}
    }
    folder
}

/// A database as an earlier version left it: the first steps of the schema, and people.
fn old_database(path: &Path) {
    const TAKEN: usize = 3;
    let steps = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/storage/migrations");
    let mut files: Vec<PathBuf> = fs::read_dir(steps).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    for file in &files[..TAKEN] {
        connection.execute_batch(&fs::read_to_string(file).unwrap()).unwrap();
    }
    for number in 0..PEOPLE {
        connection
            .execute(
                "INSERT INTO person (uid, name, met_on, met_on_known, origin, sort_key, added_at)
                 VALUES (?1, ?1, '2024-01-01', 1, 'online', ?1, '2024-01-01T00:00:00Z')",
                [format!("Invented Person {number}")],
            )
            .unwrap();
    }
    connection.pragma_update(None, "user_version", i64::try_from(TAKEN).unwrap()).unwrap();
    connection.pragma_update(None, "application_id", 0x5261_7070).unwrap();
}
