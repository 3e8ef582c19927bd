//! The archive out. Rule: one moment of the database, row by row, so that size costs time and not memory.

use super::manifest::{FORMAT, Manifest, NAME, SCHEMA, TableRows, VERSION, member};
use super::rows::{ending, unwritten, write_line};
use super::schema::schema;
use crate::failure::Result;
use crate::importing::Watch;
use crate::importing::preview::{Progress, Step};
use crate::storage::{columns, schema_step, tracked_tables};
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::Connection;
use std::io::Write;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime as ZipTime};

/// How many rows go by between two words on how far it is.
const STRIDE: u64 = 512;

/// Writes everything and returns how many people there were.
///
/// # Errors
/// `File` where the place takes no more, `Cancelled` where `watch` breaks.
pub fn write(connection: &Connection, now: DateTime<Utc>, out: &mut dyn Write, watch: &mut dyn Watch) -> Result<u32> {
    let moment = connection.unchecked_transaction()?;
    let mut manifest = Manifest {
        format: FORMAT.to_owned(),
        version: VERSION,
        schema: schema_step(&moment)?,
        program: format!("Rapport {}", env!("CARGO_PKG_VERSION")),
        written_at: now.to_rfc3339_opts(SecondsFormat::Secs, true),
        tables: Vec::new(),
    };
    for name in tracked_tables(&moment)? {
        let rows: i64 = moment.query_row(&format!("SELECT count(*) FROM {name}"), [], |row| row.get(0))?;
        manifest.tables.push(TableRows { name, rows: u64::try_from(rows).unwrap_or_default() });
    }
    let mut archive = Archive { zip: ZipWriter::new_stream(out), connection: &moment };
    archive.json(NAME, &serde_json::to_value(&manifest).map_err(unwritten)?)?;
    archive.json(SCHEMA, &schema(&moment)?)?;
    let total = manifest.tables.iter().map(|table| table.rows).sum::<u64>();
    let mut progress = Wrote { done: 0, total, watch };
    for table in &manifest.tables {
        archive.table(&table.name, &mut progress)?;
    }
    archive.zip.finish().map_err(unwritten)?;
    let people = manifest.tables.iter().find(|table| table.name == "person").map_or(0, |table| table.rows);
    Ok(u32::try_from(people).unwrap_or(u32::MAX))
}

struct Archive<'a> {
    zip: ZipWriter<zip::write::StreamWriter<&'a mut dyn Write>>,
    connection: &'a Connection,
}

impl Archive<'_> {
    fn json(&mut self, name: &str, value: &serde_json::Value) -> Result<()> {
        self.zip.start_file(name, options(CompressionMethod::Deflated)).map_err(unwritten)?;
        serde_json::to_writer_pretty(&mut self.zip, value).map_err(unwritten)?;
        self.zip.write_all(b"\n").map_err(unwritten)
    }

    fn table(&mut self, table: &str, progress: &mut Wrote<'_>) -> Result<()> {
        let all = columns(self.connection, table)?;
        let names: Vec<&str> = all.iter().map(|column| column.name.as_str()).collect();
        self.zip.start_file(member(table), options(CompressionMethod::Deflated)).map_err(unwritten)?;
        let mut statement =
            self.connection.prepare(&format!("SELECT {} FROM {table} ORDER BY id", names.join(", ")))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            progress.tell()?;
            let id: i64 = row.get("id")?;
            write_line(row, &all, &mut self.zip, &mut |column, bytes| file(table, &column.name, id, bytes))?;
        }
        drop(rows);
        for column in all.iter().filter(|column| column.is_blob) {
            let sql = format!("SELECT id, {0} FROM {table} WHERE {0} IS NOT NULL ORDER BY id", column.name);
            let mut statement = self.connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let (id, bytes): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
                // Pictures are packed already.
                let name = file(table, &column.name, id, &bytes);
                self.zip.start_file(name, options(CompressionMethod::Stored)).map_err(unwritten)?;
                self.zip.write_all(&bytes).map_err(unwritten)?;
            }
        }
        Ok(())
    }
}

/// The member that holds a blob.
fn file(table: &str, column: &str, id: i64, bytes: &[u8]) -> String {
    format!("files/{table}/{column}/{id}.{}", ending(bytes))
}

/// The same archive for the same database: no time of day of its own.
fn options(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(method).last_modified_time(ZipTime::default())
}

struct Wrote<'a> {
    done: u64,
    total: u64,
    watch: &'a mut dyn Watch,
}

impl Wrote<'_> {
    fn tell(&mut self) -> Result<()> {
        if self.done.is_multiple_of(STRIDE) {
            let short = |rows: u64| u32::try_from(rows).unwrap_or(u32::MAX);
            self.watch.tell(Progress { step: Step::Writing, done: short(self.done), total: short(self.total) })?;
        }
        self.done += 1;
        Ok(())
    }
}
