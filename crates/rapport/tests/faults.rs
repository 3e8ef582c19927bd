//! The program is ended at any moment, as `kill -9` ends it. The database then opens, is sound, and holds exactly the state before
//! or the state after: never something between.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, FixedOffset};
use rapport::encryption::{self, Cost, Locking, Passphrase};
use rapport::importing::preview::Preview;
use rapport::importing::{self, Input, ReadingChoices, Unwatched};
use rapport::people::{PersonEdit, PersonId, Selection, edit, merge};
use rapport::storage::{DATABASE_FILE, Uids};
use rapport::trash::{self, TrashQuery};
use rapport::{Store, backups, notes};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::fmt::Write as _;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How this program tells its copy what to do.
const JOB: &str = "RAPPORT_FAULT_JOB";
const FOLDER: &str = "RAPPORT_FAULT_FOLDER";
const BEGIN: &str = "the job begins";
const END: &str = "the job has ended";

/// How many people are imported: enough that a job takes some milliseconds.
const PEOPLE: usize = 60;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Job {
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
const KILLED: [(Job, u32); 6] = [
    (Job::Import, 45),
    (Job::Merge, 35),
    (Job::Undo, 40),
    (Job::Migrate, 40),
    (Job::Restore, 40),
    (Job::BringBack, 20),
];

/// The same rows before and after, by another key or none.
const CONVERTED: [(Job, u32); 3] = [(Job::Encrypt, 45), (Job::Decrypt, 30), (Job::ChangePassphrase, 10)];

impl Job {
    fn named(name: &str) -> Option<Self> {
        KILLED.iter().chain(&CONVERTED).map(|(job, _)| *job).chain([Self::Half]).find(|job| format!("{job:?}") == name)
    }
}

fn noon() -> DateTime<FixedOffset> {
    "2026-11-22T12:00:00+01:00".parse().unwrap()
}

/// The same seed gives the same uids: one for what is prepared, another for the job.
fn open(folder: &Path, seed: u64) -> Store {
    Store::open(&folder.join(DATABASE_FILE), noon().to_utc()).unwrap().with_uids(Uids::seeded(seed))
}

/// The copy of this program that is killed: a test like the others, which does nothing where nobody asks it to.
#[test]
fn worker() {
    let (Ok(job), Ok(folder)) = (std::env::var(JOB), std::env::var(FOLDER)) else { return };
    let (job, folder) = (Job::named(&job).unwrap(), PathBuf::from(folder));
    let is_closed = job == Job::Migrate || CONVERTED.iter().any(|(one, _)| *one == job);
    if matches!(job, Job::Decrypt | Job::ChangePassphrase) {
        encryption::unlock(&folder.join(DATABASE_FILE), &passphrase()).unwrap();
    }
    let mut store = if is_closed { None } else { Some(open(&folder, 99)) };
    println!("{BEGIN}");
    do_job(job, &folder, store.as_mut());
    println!("{END}");
}

fn do_job(job: Job, folder: &Path, store: Option<&mut Store>) {
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

fn passphrase() -> Passphrase {
    Passphrase::new("four calm words of mine")
}

fn other_passphrase() -> Passphrase {
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
fn prepared(job: Job) -> TempDir {
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

/// All rows of all tables, but for the identity that a restore gives anew.
fn digest(database: &Path) -> u64 {
    digest_of(&Connection::open(database).unwrap())
}

fn digest_of(connection: &Connection) -> u64 {
    let sound: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok", "{:?}", connection.path());
    let mut tables = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'search_database' ORDER BY name")
        .unwrap();
    let tables: Vec<(String, String)> =
        tables.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    let mut hasher = DefaultHasher::new();
    for (table, sql) in tables {
        (&table, sql).hash(&mut hasher);
        let mut statement = connection
            .prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2, 3"))
            .or_else(|_| connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1")));
        let statement = statement.as_mut().unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for at in 0..width {
                format!("{:?}", row.get::<_, Value>(at).unwrap()).hash(&mut hasher);
            }
        }
    }
    hasher.finish()
}

fn copy(from: &Path) -> TempDir {
    fn all(from: &Path, to: &Path) {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let target = to.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                fs::create_dir(&target).unwrap();
                all(&entry.path(), &target);
            } else {
                fs::copy(entry.path(), target).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    all(from, folder.path());
    folder
}

/// A copy of this program that has begun the job.
fn begun(job: Job, folder: &Path) -> (Child, impl Iterator<Item = String>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["worker", "--exact", "--nocapture"])
        .env(JOB, format!("{job:?}"))
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line.contains(BEGIN)), "{job:?} begins");
    (child, lines)
}

/// The state after the job, and how long it takes.
fn to_its_end(job: Job, base: &Path) -> (u64, Duration) {
    let folder = copy(base);
    let (mut child, mut lines) = begun(job, folder.path());
    let since = Instant::now();
    assert!(lines.any(|line| line.contains(END)), "{job:?} ends");
    let took = since.elapsed();
    child.wait().unwrap();
    (digest(&folder.path().join(DATABASE_FILE)), took)
}

/// Pauses that look like chance and are the same each time (Knuth's multiplier).
struct Chance(u64);

impl Chance {
    fn up_to(&mut self, most: Duration) -> Duration {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        most.mul_f64((self.0 >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

#[test]
fn whenever_the_program_is_killed_the_database_holds_the_state_before_or_after() {
    let mut chance = Chance(20_261_122);
    let (mut all, mut under_way) = (0, 0);
    for (job, times) in KILLED {
        let base = prepared(job);
        let before = digest(&base.path().join(DATABASE_FILE));
        let (after, took) = to_its_end(job, base.path());
        let (again, took_again) = to_its_end(job, base.path());
        assert_eq!(after, again, "{job:?} gives the same each time, or nothing could be told");
        assert_ne!(before, after, "{job:?} changes something");
        let (mut stayed, mut done) = (0, 0);
        for time in 0..times {
            let folder = copy(base.path());
            let (mut child, mut lines) = begun(job, folder.path());
            // The moment at which it is killed; not a wait for something.
            std::thread::sleep(chance.up_to(took.max(took_again).mul_f64(1.1)));
            child.kill().unwrap();
            child.wait().unwrap();
            if !lines.any(|line| line.contains(END)) {
                under_way += 1;
            }
            let database = folder.path().join(DATABASE_FILE);
            let now = digest(&database);
            assert!(
                now == before || now == after,
                "{job:?}, time {time}: neither the state before nor the state after"
            );
            if now == before {
                stayed += 1
            } else {
                done += 1
            }
            for backup in backups::list(&database).backups {
                assert_eq!(backup.fault, "", "{job:?}, time {time}: a backup that is in the list is whole");
            }
            // What was killed can be done again.
            if now == before {
                let mut store = if job == Job::Migrate { None } else { Some(open(folder.path(), 99)) };
                do_job(job, folder.path(), store.as_mut());
                drop(store);
                assert_eq!(digest(&database), after, "{job:?}, time {time}: done again");
            }
        }
        eprintln!("{job:?}: killed {times} times; {stayed} times as before, {done} times done");
        all += times;
    }
    eprintln!("{under_way} of {all} were killed before they said that they were done");
    assert!(all >= 200 && under_way * 4 >= all, "{under_way} of {all} were killed under way");
}

/// Every file that says something in the open.
fn plain(folder: &Path) -> Vec<PathBuf> {
    let is_plain = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        let says = |word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
        bytes.starts_with(b"SQLite format 3") || says(b"Invented Person") || says(b"Likes tea")
    };
    let all = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    all.filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .filter(|path| is_plain(path))
        .collect()
}

/// As a program that is started next does it.
fn start(database: &Path) -> (u64, Locking) {
    if encryption::standing(database).unwrap().locking == Locking::Locked {
        let known = encryption::unlock(database, &passphrase());
        known.or_else(|_| encryption::unlock(database, &other_passphrase())).unwrap();
    }
    let store = Store::open(database, noon().to_utc()).unwrap();
    (digest_of(store.connection()), encryption::standing(database).unwrap().locking)
}

#[test]
fn whenever_encrypting_is_killed_the_database_opens_and_nothing_plain_is_left_beside_an_encrypted_one() {
    let mut chance = Chance(20_261_130);
    let (mut all, mut under_way) = (0, 0);
    for (job, times) in CONVERTED {
        let base = prepared(job);
        let (before, _) = start(&base.path().join(DATABASE_FILE));
        let took = {
            let folder = copy(base.path());
            let (mut child, mut lines) = begun(job, folder.path());
            let since = Instant::now();
            assert!(lines.any(|line| line.contains(END)), "{job:?} ends");
            let took = since.elapsed();
            child.wait().unwrap();
            assert_eq!(start(&folder.path().join(DATABASE_FILE)).0, before, "{job:?} changes no row");
            assert_eq!(plain(folder.path()).is_empty(), job != Job::Decrypt, "{job:?}");
            took
        };
        let (mut encrypted, mut open) = (0, 0);
        for time in 0..times {
            let folder = copy(base.path());
            let (mut child, mut lines) = begun(job, folder.path());
            // The moment at which it is killed; not a wait for something.
            std::thread::sleep(chance.up_to(took.mul_f64(1.1)));
            child.kill().unwrap();
            child.wait().unwrap();
            if !lines.any(|line| line.contains(END)) {
                under_way += 1;
            }
            let database = folder.path().join(DATABASE_FILE);
            let (now, locking) = start(&database);
            assert_eq!(now, before, "{job:?}, time {time}");
            let inside = walkdir::WalkDir::new(folder.path()).into_iter().map(|entry| entry.unwrap().into_path());
            // The empty file by which one program keeps others from converting may be there still: its lock went with the program.
            let left: Vec<PathBuf> = inside.filter(|path| path.to_string_lossy().contains(".db.converting")).collect();
            assert_eq!(left, Vec::<PathBuf>::new(), "{job:?}, time {time}: what was begun is cleared away");
            if locking == Locking::Plain {
                open += 1;
                assert!(!database.with_file_name("rapport.key").exists(), "{job:?}, time {time}");
            } else {
                encrypted += 1;
                assert_eq!(plain(folder.path()), Vec::<PathBuf>::new(), "{job:?}, time {time}");
            }
            let checked = backups::check(&database);
            assert!(checked.is_sound() && checked.backups.len() == 2, "{job:?}, time {time}: {checked:?}");
            // What was killed can be done again.
            if (job, locking) == (Job::Encrypt, Locking::Plain) || (job, locking) == (Job::Decrypt, Locking::Unlocked) {
                do_job(job, folder.path(), None);
                assert_eq!(start(&database).0, before, "{job:?}, time {time}: done again");
            }
        }
        eprintln!("{job:?}: killed {times} times; {open} times in the open, {encrypted} times encrypted");
        all += times;
    }
    eprintln!("{under_way} of {all} were killed before they said that they were done");
    assert!(all >= 80 && under_way * 4 >= all, "{under_way} of {all} were killed under way");
}

/// The control: what is neither before nor after is seen.
#[test]
fn half_a_job_is_told_from_none_and_from_all() {
    let base = prepared(Job::Half);
    let before = digest(&base.path().join(DATABASE_FILE));
    let folder = copy(base.path());
    let (mut child, _) = begun(Job::Half, folder.path());
    assert!(!child.wait().unwrap().success());
    assert_ne!(digest(&folder.path().join(DATABASE_FILE)), before);
}
