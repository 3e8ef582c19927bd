//! Whether a database is sound. Rule: SQLite's own checks say so, not the first query that happens to work.

use super::list::list;
use super::{Backup, Counts};
use crate::failure::{Code, Failure, Result};
use crate::storage::look_into;
use rusqlite::Connection;
use serde::Serialize;
use std::path::Path;

/// How many problems are named.
const NAMED: usize = 20;

/// The state of a database and of each of its backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checked {
    pub database: String,
    /// Null where it cannot be read.
    pub counts: Option<Counts>,
    /// Empty where it is sound.
    pub problems: Vec<String>,
    pub backups: Vec<CheckedBackup>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckedBackup {
    #[serde(flatten)]
    pub backup: Backup,
    pub problems: Vec<String>,
}

impl Checked {
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty() && self.backups.iter().all(|one| one.problems.is_empty())
    }
}

/// Reads the database and all its backups through.
pub fn check(database: &Path) -> Checked {
    let (counts, problems) =
        match look_into(database).and_then(|connection| Ok((Counts::of(&connection)?, problems(&connection)?))) {
            Ok((counts, problems)) => (Some(counts), problems),
            Err(failure) => (None, vec![failure.message]),
        };
    let check = |backup: Backup| {
        let read = look_into(&backup.path()).and_then(|copy| self::problems(&copy));
        CheckedBackup { problems: read.unwrap_or_else(|failure| vec![failure.message]), backup }
    };
    let backups = list(database).backups.into_iter().map(check).collect();
    Checked { database: database.display().to_string(), counts, problems, backups }
}

/// What is wrong with a database; empty where nothing is.
pub(super) fn problems(connection: &Connection) -> Result<Vec<String>> {
    let mut found: Vec<String> = Vec::new();
    let mut whole = connection.prepare(&format!("PRAGMA integrity_check({NAMED})"))?;
    let told = whole.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>();
    match told {
        Ok(told) => found.extend(told.into_iter().filter(|line| line != "ok")),
        // It may be too damaged to be checked.
        Err(cause) => match Failure::from(cause) {
            failure if failure.code == Code::DamagedDatabase => found.push(failure.details),
            failure => return Err(failure),
        },
    }
    if found.is_empty() {
        let mut references = connection.prepare("PRAGMA foreign_key_check")?;
        let broken = references.query_map([], |row| {
            let (table, id, to): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(format!("row {} of {table} refers to a row of {to} that is not there", id.unwrap_or_default()))
        })?;
        found.extend(broken.take(NAMED).collect::<rusqlite::Result<Vec<_>>>()?);
    }
    Ok(found)
}
