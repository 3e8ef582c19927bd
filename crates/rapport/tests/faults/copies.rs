//! Copies of this program that do a job, and what they leave.

use super::jobs::Job;
use rapport::storage::DATABASE_FILE;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How this program tells its copy what to do.
pub const JOB: &str = "RAPPORT_FAULT_JOB";
pub const FOLDER: &str = "RAPPORT_FAULT_FOLDER";
pub const BEGIN: &str = "the job begins";
pub const END: &str = "the job has ended";

/// All rows of all tables, but for the identity that a restore gives anew.
pub fn digest(database: &Path) -> u64 {
    digest_of(&Connection::open(database).unwrap())
}

pub fn digest_of(connection: &Connection) -> u64 {
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

pub fn copy(from: &Path) -> TempDir {
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
pub fn begun(job: Job, folder: &Path) -> (Child, impl Iterator<Item = String>) {
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
pub fn to_its_end(job: Job, base: &Path) -> (u64, Duration) {
    let folder = copy(base);
    let (mut child, mut lines) = begun(job, folder.path());
    let since = Instant::now();
    assert!(lines.any(|line| line.contains(END)), "{job:?} ends");
    let took = since.elapsed();
    child.wait().unwrap();
    (digest(&folder.path().join(DATABASE_FILE)), took)
}

/// Pauses that look like chance and are the same each time (Knuth's multiplier).
pub struct Chance(pub u64);

impl Chance {
    pub fn up_to(&mut self, most: Duration) -> Duration {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        most.mul_f64((self.0 >> 11) as f64 / (1_u64 << 53) as f64)
    }
}
