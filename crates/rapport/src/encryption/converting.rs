//! One file made of another, encrypted or plain. Rule: the new one was read back whole before it takes the other's place, and it takes it in
//! one step of the file system.

use super::files::UNFINISHED;
use super::key::DataKey;
use super::key_file::sync_folder_of;
use super::known::key_of;
use super::opening::{open, open_by};
use crate::failure::{Code, Failure, Result};
use crate::private;
use crate::storage::{remove_beside, row_counts, with_ending};
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;
use zeroize::Zeroizing;

const EXISTING: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
/// Threads of this program that are ending let go within it; another program that is open does not.
const PATIENCE: Duration = Duration::from_secs(5);

/// Which other programs may read the source meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Others {
    MayRead,
    /// None may have it open.
    Kept,
}

/// Writes all that `source` holds into a new file, encrypted by `key`, or plain.
pub(crate) fn convert(source: &Connection, to: &Path, key: Option<&DataKey>) -> Result<()> {
    write(source, to, key, Others::MayRead)
}

/// Lets the database be encrypted by `key`, or plain. Nobody else may have it open.
///
/// # Errors
/// `Busy` where somebody has; whatever happens, the database is as it was until the very last step.
pub(super) fn swap(database: &Path, key: Option<&DataKey>) -> Result<()> {
    let alone = open_alone(database)?;
    let ready = with_ending(database, UNFINISHED);
    let written = write(&alone, &ready, key, Others::Kept);
    if cfg!(windows) {
        // There a file that is open cannot be replaced.
        drop(alone);
        finish(written, &ready, database)
    } else {
        let finished = finish(written, &ready, database);
        drop(alone);
        finished
    }
}

/// As [`swap`], for a file that nobody writes to: a backup, or one that was set aside.
pub(super) fn in_place(path: &Path, key: Option<&DataKey>) -> Result<()> {
    let source = open(path, EXISTING, PATIENCE)?;
    if key_of(&source)?.as_deref().map(DataKey::id) == key.map(DataKey::id) {
        return Ok(());
    }
    // What lies in a log beside it goes to its place, so that the one file holds all.
    let _ = crate::storage::checkpoint(&source);
    let ready = with_ending(path, UNFINISHED);
    let written = write(&source, &ready, key, Others::MayRead);
    drop(source);
    finish(written, &ready, path)?;
    remove_beside(path);
    Ok(())
}

fn finish(written: Result<()>, ready: &Path, path: &Path) -> Result<()> {
    let finished = written.and_then(|()| fs::rename(ready, path).map_err(|cause| Failure::file(path, &cause)));
    if finished.is_err() {
        let _ = fs::remove_file(ready);
        remove_beside(ready);
    } else {
        sync_folder_of(path);
    }
    finished
}

/// No other program has it open from here on, and nothing of it lies in a log.
fn open_alone(database: &Path) -> Result<Connection> {
    let take = || -> Result<Connection> {
        let connection = open(database, EXISTING, PATIENCE)?;
        connection.pragma_update(Some("main"), "locking_mode", "EXCLUSIVE")?;
        connection.execute_batch("BEGIN IMMEDIATE; COMMIT")?;
        connection.pragma_update(None, "journal_mode", "DELETE")?;
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        if mode == "delete" { Ok(connection) } else { Err(held()) }
    };
    take().map_err(|failure| if failure.code == Code::Busy { held() } else { failure })
}

fn held() -> Failure {
    Failure::new(
        Code::Busy,
        sentence!(
            "failures-encryption-data-open",
            "Another program has your data open: another window of Rapport's, or a command at a prompt. Close it and try again; \
         nothing was changed."
        ),
    )
}

fn write(source: &Connection, to: &Path, key: Option<&DataKey>, others: Others) -> Result<()> {
    let _ = fs::remove_file(to);
    remove_beside(to);
    private::create(to).map_err(|cause| Failure::file(to, &cause))?;
    let given = key.map_or_else(|| Zeroizing::new(String::new()), DataKey::for_sqlcipher);
    super::opening::quiet(source)?;
    // As a value, so that no failure tells the key.
    source.execute("ATTACH DATABASE ?1 AS converted KEY ?2", [path_text(to)?.as_str(), given.as_str()])?;
    let copied = copy(source, others);
    // Where copying failed within a transaction it is taken back, or the file could not be let go of.
    if copied.is_err() && !source.is_autocommit() {
        source.execute_batch("ROLLBACK")?;
    }
    source.execute_batch("DETACH DATABASE converted")?;
    let told = copied?;
    verify(to, key, &told)?;
    File::open(to).and_then(|file| file.sync_all()).map_err(|cause| Failure::file(to, &cause))
}

/// What the copy must hold.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    rows: Vec<(String, i64)>,
    schema: Vec<String>,
    step: i64,
    application: i64,
}

impl Told {
    fn of(connection: &Connection) -> Result<Self> {
        let mut schema = connection.prepare(
            "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'
              ORDER BY 1",
        )?;
        let schema = schema.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let number = |name| connection.pragma_query_value(None, name, |row| row.get(0));
        let (step, application) = (number("user_version")?, number("application_id")?);
        Ok(Self { rows: row_counts(connection)?, schema, step, application })
    }
}

fn copy(source: &Connection, others: Others) -> Result<Told> {
    source.execute_batch(
        // A copy that is not whole is thrown away; it needs no journal, and one sync at the end.
        "PRAGMA converted.journal_mode = OFF; PRAGMA converted.synchronous = OFF",
    )?;
    source.execute_batch(match others {
        Others::MayRead => "BEGIN",
        Others::Kept => "BEGIN EXCLUSIVE",
    })?;
    let told = Told::of(source)?;
    source.query_row("SELECT sqlcipher_export('converted')", [], |_| Ok(()))?;
    source.pragma_update(Some("converted"), "user_version", told.step)?;
    source.pragma_update(Some("converted"), "application_id", told.application)?;
    source.execute_batch("COMMIT")?;
    Ok(told)
}

fn verify(copy: &Path, key: Option<&DataKey>, told: &Told) -> Result<()> {
    let connection = open_by(copy, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX, key)?;
    let mut faults = check(&connection, "PRAGMA integrity_check(5)")?;
    faults.retain(|line| line != "ok");
    if key.is_some() {
        faults.extend(check(&connection, "PRAGMA cipher_integrity_check")?);
    }
    if faults.is_empty() && Told::of(&connection)? == *told {
        return Ok(());
    }
    let message = sentence!(
        "failures-encryption-converted-differs",
        "The converted file does not hold what the database does: the disk may be failing, or the database is \
                   damaged. Nothing was changed. Check the database, and restore a backup if it is not sound."
    );
    Err(Failure::new(Code::DamagedDatabase, message).with_details(faults.join("\n")))
}

fn check(connection: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(sql)?;
    let lines = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(lines)
}

fn path_text(path: &Path) -> Result<String> {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| PathBuf::from(path));
    absolute.to_str().map(str::to_owned).ok_or_else(|| {
        Failure::invalid(sentence!(
            "failures-encryption-name-no-text",
            "The name of {path} is no text. Move your data to a folder with a plainer name.",
            path = path.display()
        ))
    })
}
