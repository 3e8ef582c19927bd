//! Opening the database. Rule: a file that is not ours, is damaged or is newer is refused with a clear word and left as it was.

use super::beside::log_of;
use super::migrations;
use super::uids::Uids;
use crate::encryption::Locking;
use crate::failure::{Code, Failure, Result};
use crate::{backups, encryption, private, ties};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The name of the database within a data folder.
pub const DATABASE_FILE: &str = "rapport.db";

/// How long one program waits for another one's transaction. An import of 100,000 people holds the database for some seconds.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// "Rapp" in ASCII: tells our databases from others (SQLite's `application_id`).
pub(super) const APPLICATION_ID: i32 = 0x5261_7070;

/// One open database.
#[derive(Debug)]
pub struct Store {
    pub(super) connection: Connection,
    pub(super) uids: Uids,
    /// Empty where the face does not know it.
    pub(super) region_of_system: String,
}

impl Store {
    /// Opens the database at `path` for reading and writing, makes it where there is none, and brings an older one up to date
    /// after a backup.
    ///
    /// # Errors
    /// `NewerDatabase`, `DamagedDatabase`, `Busy`, `File` where the folder cannot be written to, `NoDatabase` where it is gone while
    /// there are backups of it, or `NoBackup` where none can be made before it is brought up to date.
    pub fn open(path: &Path, now: DateTime<Utc>) -> Result<Self> {
        // In this order: another program that makes the database meanwhile has made it before there is a backup of it.
        if backups::has_any(path) && is_gone(path) {
            return Err(Failure::new(
                Code::NoDatabase,
                sentence!(
                    "failures-storage-gone-with-backups",
                    "{path} is gone or empty, but there are backups of it. Restore one of them.",
                    path = path.display()
                ),
            ));
        }
        Self::open_with(path, now, PATIENCE)
    }

    /// Makes a database where there is none, whatever backups there are. One that is locked is set aside as it is, with its key file.
    ///
    /// # Errors
    /// `Invalid` where there is one, else as [`Store::open`].
    pub fn begin_anew(path: &Path, now: DateTime<Utc>) -> Result<Self> {
        if encryption::standing(path).is_ok_and(|kept| kept.locking == Locking::Locked) {
            encryption::set_aside(path, now)?;
        }
        if !is_gone(path) {
            return Err(Failure::invalid(sentence!(
                "failures-storage-is-there",
                "{path} is there. Open it, or restore a backup.",
                path = path.display()
            )));
        }
        Self::open_with(path, now, PATIENCE)
    }

    /// `patience`: how long to wait for another program.
    pub(super) fn open_with(path: &Path, now: DateTime<Utc>, patience: Duration) -> Result<Self> {
        if let Some(folder) = path.parent() {
            private::make_folder(folder)?;
        }
        private::keep_database(path);
        let open = encryption::open(path, OpenFlags::default(), patience);
        let mut connection = open.map_err(|failure| name(path, failure))?;
        let prepare = |connection: &mut Connection| -> Result<()> {
            migrations::check(connection)?;
            write_ahead(connection, patience)?;
            connection.pragma_update(None, "synchronous", "FULL")?;
            configure(connection)?;
            migrations::migrate(connection, migrations::ALL, Some(path), now)?;
            ties::ensure(connection)?;
            encryption::settle(path, connection)
        };
        prepare(&mut connection).map_err(|failure| name(path, failure))?;
        Ok(Self { connection, uids: Uids::random(), region_of_system: String::new() })
    }

    /// A further connection that can only read: it never waits for the writer and never makes the writer wait.
    pub fn open_reader(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = encryption::open(path, flags, PATIENCE).map_err(|failure| name(path, failure))?;
        configure(&connection)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(Self { connection, uids: Uids::random(), region_of_system: String::new() })
    }

    /// A database that is gone when it is dropped: for tests, and for whatever needs the schema without a file.
    pub fn in_memory(now: DateTime<Utc>) -> Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        configure(&connection)?;
        migrations::migrate(&mut connection, migrations::ALL, None, now)?;
        Ok(Self { connection, uids: Uids::random(), region_of_system: String::new() })
    }

    /// Tells the region of this system: what is typed is read by it until the user sets another one.
    #[must_use]
    pub fn with_region_of_system(mut self, region: &str) -> Self {
        self.region_of_system = region.trim().to_ascii_uppercase();
        self
    }

    /// Lets this store make its uids from a seed, so that the same operations give the same database.
    #[must_use]
    pub fn with_uids(mut self, uids: Uids) -> Self {
        self.uids = uids;
        self
    }

    /// As [`Store::with_uids`], for as long as it takes: returns what made them until now.
    pub fn exchange_uids(&mut self, uids: Uids) -> Uids {
        std::mem::replace(&mut self.uids, uids)
    }

    /// For reading; writing goes through [`Store::transact`].
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Some systems let a program write on into a file that is gone: what is written then is lost.
    pub(super) fn still_there(&self) -> Result<()> {
        match self.path() {
            Some(path) if !path.exists() => Err(Failure::new(
                Code::NoDatabase,
                sentence!(
                    "failures-storage-gone",
                    "{path} is gone: the folder was moved, deleted or unplugged. Nothing was changed. Bring it back, or start Rapport \
                     again and restore a backup.",
                    path = path.display()
                ),
            )),
            _ => Ok(()),
        }
    }

    /// Where the database lies; `None` in memory.
    pub fn path(&self) -> Option<PathBuf> {
        self.connection.path().filter(|path| !path.is_empty()).map(PathBuf::from)
    }
}

/// Sets the write-ahead log. Where several programs make one database at the same moment, all but one are told at once that it is
/// busy, since here SQLite does not wait as [`Connection::busy_timeout`] says: so the waiting is done here.
fn write_ahead(connection: &Connection, patience: Duration) -> Result<()> {
    const PAUSE: Duration = Duration::from_millis(10);
    let mut waited = Duration::ZERO;
    loop {
        match connection.pragma_update(None, "journal_mode", "WAL") {
            Err(cause) if cause.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && waited < patience => {
                std::thread::sleep(PAUSE);
                waited += PAUSE;
            }
            done => return Ok(done?),
        }
    }
}

/// Not there, or cut off to nothing: SQLite would begin a new one in its place.
fn is_gone(path: &Path) -> bool {
    let length = |path: &Path| std::fs::metadata(path).map_or(0, |about| about.len());
    length(path) == 0 && length(&log_of(path)) == 0
}

pub(super) fn configure(connection: &Connection) -> Result<()> {
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // 32 MiB: the upper levels of all indexes of 100,000 people.
    connection.pragma_update(None, "cache_size", -32_768)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

pub(super) fn name(path: &Path, failure: Failure) -> Failure {
    match failure.code {
        Code::Internal => failure,
        _ => failure.of_file(path),
    }
}
