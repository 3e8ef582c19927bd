//! The archive in. Rule: it is laid out in a database of its own first, on disk and gone afterwards, where the schema itself judges
//! each row; the user's database is not touched.

use super::manifest::{Manifest, NAME, member};
use super::reader::Reader;
use crate::encryption::throwaway;
use crate::failure::{Code, Failure, Result};
use crate::importing::Watch;
use crate::importing::reading::{Problem, Severity};
use crate::storage::{LAST_STEP, complete_schema, tracked_tables, unwritten_schema};
use chrono::DateTime;
use rusqlite::Connection;
use std::fmt;
use std::io::{Read, Seek};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tempfile::TempDir;
use zip::ZipArchive;

const LARGEST_MANIFEST: u64 = 1024 * 1024;
/// What it may unpack to for each byte that it has, once it is larger than `FREE`.
const MOST_RATIO: u64 = 200;
const FREE: u64 = 256 * 1024 * 1024;

/// An archive that was read. Its rows lie on disk until the last who holds it lets go.
#[derive(Clone)]
pub struct Whole {
    laid_out: Arc<Mutex<LaidOut>>,
    /// How many rows it has.
    pub rows: u64,
}

#[derive(Debug)]
pub(super) struct LaidOut {
    // Closed before its folder goes.
    pub connection: Connection,
    _folder: TempDir,
}

impl Whole {
    /// The rows, in the schema of this program.
    pub(super) fn lay(&self) -> MutexGuard<'_, LaidOut> {
        self.laid_out.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Whole {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Whole").field("rows", &self.rows).finish_non_exhaustive()
    }
}

/// One that was read is itself alone.
impl PartialEq for Whole {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.laid_out, &other.laid_out)
    }
}

impl Eq for Whole {}

/// Whether this is one of ours, as its list of members tells.
pub fn is_archive<R: Read + Seek>(archive: &ZipArchive<R>) -> bool {
    archive.index_for_name(NAME).is_some()
}

/// Reads an archive whose packed size is `size`. Each problem names `file` and the line of the member.
///
/// # Errors
/// `NewerDatabase` or `NotUnderstood` where it cannot be read, `Cancelled` where `watch` breaks.
pub fn read<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    size: u64,
    file: &str,
    watch: &mut dyn Watch,
) -> Result<(Whole, Vec<Problem>)> {
    let manifest = manifest(archive)?;
    manifest.check(LAST_STEP)?;
    let folder = tempfile::Builder::new().prefix("rapport-archive-").tempdir().map_err(no_room)?;
    let mut connection = throwaway(&folder.path().join("archive.db"))?;
    // Nobody needs it after a fault: it is read again from the archive.
    connection.pragma_update(None, "synchronous", "OFF")?;
    connection.pragma_update(None, "journal_mode", "MEMORY")?;
    connection.pragma_update(None, "foreign_keys", false)?;
    connection.set_prepared_statement_cache_capacity(256);
    // What it would be stamped with is never seen.
    unwritten_schema(&mut connection, manifest.schema, DateTime::UNIX_EPOCH)?;
    let tables = tracked_tables(&connection)?;
    for table in &tables {
        connection.execute(&format!("DELETE FROM {table}"), [])?;
    }
    connection.execute_batch(
        "CREATE TEMP TABLE in_file (table_name TEXT, column_name TEXT, row_id INTEGER, file TEXT, line INTEGER)",
    )?;
    let budget = size.saturating_mul(MOST_RATIO).max(FREE);
    let told = manifest.tables.iter().map(|table| table.rows).sum();
    let mut reader = Reader::new(archive, &connection, file, budget, told, watch);
    for told in manifest.tables.iter().filter(|told| !tables.contains(&told.name)) {
        reader.problem(
            &member(&told.name),
            0,
            Severity::FileRefused,
            sentence!("problems-archive-table-unknown", "This table is not one of Rapport's. It was left out."),
        );
    }
    let mut rows = 0;
    for table in &tables {
        let told = manifest.tables.iter().find(|told| told.name == *table).map(|told| told.rows);
        rows += reader.table(table, told)?;
    }
    reader.blobs()?;
    reader.dangling()?;
    let problems = reader.problems();
    connection.execute_batch("DROP TABLE temp.in_file")?;
    complete_schema(&mut connection, DateTime::UNIX_EPOCH)?;
    Ok((Whole { laid_out: Arc::new(Mutex::new(LaidOut { connection, _folder: folder })), rows }, problems))
}

fn manifest<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<Manifest> {
    let unread = || {
        Failure::new(
            Code::NotUnderstood,
            sentence!(
                "failures-archive-manifest-unread",
                "What this archive says of itself cannot be read. Export it again; nothing was taken."
            ),
        )
    };
    let member = archive.by_name(NAME).map_err(|cause| unread().with_details(cause))?;
    let mut text = Vec::new();
    member.take(LARGEST_MANIFEST).read_to_end(&mut text).map_err(|cause| unread().with_details(cause))?;
    serde_json::from_slice(&text).map_err(|cause| unread().with_details(cause))
}

fn no_room(cause: std::io::Error) -> Failure {
    Failure::new(
        Code::File,
        sentence!(
            "failures-archive-no-room",
            "There is no place to unpack this archive. Make room on the disk and try again."
        ),
    )
    .with_details(cause)
}
