//! Databases that are looked into, brought up to date or written over as a whole. Rule: looking changes nothing, not even the schema.

use super::connection::{PATIENCE, configure, name};
use super::migrations;
use crate::failure::{Code, Failure, Result};
use crate::{encryption, ties};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::path::Path;

/// Which operation a database has seen last. Two states of one database are the same where these are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LastChange {
    /// A restored database has another one than the backup that it came from.
    pub database: String,
    /// The instant of the newest operation.
    pub at: String,
    operation: i64,
    done: i64,
    undone: i64,
}

/// Opens a database of Rapport's, of this or an earlier version, to read it.
///
/// # Errors
/// `NoDatabase`, `DamagedDatabase`, `NewerDatabase` or `File`.
pub(crate) fn look_into(path: &Path) -> Result<Connection> {
    look(path).map_err(|failure| name(path, failure))
}

fn look(path: &Path) -> Result<Connection> {
    let about = match std::fs::metadata(path) {
        Ok(about) => about,
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
            return Err(Failure::new(
                Code::NoDatabase,
                sentence!("failures-storage-none", "There is no database here."),
            ));
        }
        Err(cause) => return Err(Failure::file(path, &cause)),
    };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = encryption::open(path, flags, PATIENCE)?;
    migrations::check(&connection)?;
    if about.len() == 0 || migrations::version(&connection)? == 0 {
        return Err(Failure::new(
            Code::DamagedDatabase,
            sentence!("failures-storage-empty", "The file is empty: there is no database in it."),
        ));
    }
    migrations::refuse_newer(&connection, migrations::ALL.len())?;
    Ok(connection)
}

/// `None` where nothing was ever written.
pub(crate) fn last_change(connection: &Connection) -> Result<Option<LastChange>> {
    let database: String = connection.query_row("SELECT uid FROM search_database", [], |row| row.get(0))?;
    let told = connection.query_row(
        "SELECT max(id), max(done_at), count(*) FILTER (WHERE state = 'done'), count(*) FILTER (WHERE state = 'undone')
           FROM operation",
        [],
        |row| {
            let Some(operation) = row.get::<_, Option<i64>>(0)? else { return Ok(None) };
            Ok(Some((operation, row.get(1)?, row.get(2)?, row.get(3)?)))
        },
    )?;
    Ok(told.map(|(operation, at, done, undone)| LastChange { database, at, operation, done, undone }))
}

/// How many rows each table holds, those that follow from others too.
pub(crate) fn row_counts(connection: &Connection) -> Result<Vec<(String, i64)>> {
    let mut statement = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let count = |name: String| {
        let rows = connection.query_row(&format!("SELECT count(*) FROM \"{name}\""), [], |row| row.get(0))?;
        Ok((name, rows))
    };
    names.into_iter().map(count).collect()
}

/// Brings a copy to the schema of this program, and gives it an identity of its own, so that nothing that is held in memory of the
/// state before is taken for it. One file is left, without a log.
pub(crate) fn bring_up_to_date(path: &Path, now: DateTime<Utc>) -> Result<()> {
    let prepare = || -> Result<()> {
        let mut connection = encryption::open(path, OpenFlags::default(), PATIENCE)?;
        migrations::check(&connection)?;
        configure(&connection)?;
        migrations::migrate(&mut connection, migrations::ALL, None, now)?;
        ties::ensure(&connection)?;
        connection.execute("UPDATE search_database SET uid = lower(hex(randomblob(16)))", [])?;
        connection.pragma_update(None, "journal_mode", "DELETE")?;
        Ok(())
    };
    prepare().map_err(|failure| name(path, failure))
}

/// A connection through which the whole content is to be replaced.
pub(crate) fn open_to_write_over(path: &Path) -> Result<Connection> {
    let open = || -> Result<Connection> {
        let connection = encryption::open(path, OpenFlags::default(), PATIENCE)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        Ok(connection)
    };
    open().map_err(|failure| name(path, failure))
}

/// Brings what lies in the log to its place in the file.
pub(crate) fn checkpoint(connection: &Connection) -> Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).optional()?;
    Ok(())
}
