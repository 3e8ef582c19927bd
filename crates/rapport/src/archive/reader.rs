//! The rows of an archive, laid out. Rule: what cannot be taken is told with its place, the rest goes on, and nothing unpacks to more
//! than it may.

use super::manifest::member;
use super::rows::{Read as ReadRow, next_line, read_line};
use crate::failure::{Code, Failure, Result};
use crate::importing::Watch;
use crate::importing::preview::{Progress, Step};
use crate::importing::reading::{Problem, Severity};
use crate::sentence::{FixedSentence, Sentence};
use crate::storage::{Column, columns};
use rusqlite::types::Value;
use rusqlite::{Connection, params, params_from_iter};
use std::io::{BufReader, Read, Seek};
use zip::ZipArchive;

/// A row is a person or a note, never a book.
const LONGEST_LINE: usize = 32 * 1024 * 1024;
const LARGEST_FILE: u64 = 32 * 1024 * 1024;
const STRIDE: u64 = 1024;
/// So many problems are told one by one.
const MOST_PROBLEMS: usize = 1_000;

const HARM: FixedSentence = fixed_sentence!(
    "failures-archive-harm",
    "This archive unpacks to far more than it holds, as if made to do harm. Nothing of it was taken."
);
const DAMAGED: FixedSentence = fixed_sentence!(
    "problems-archive-damaged-from-here",
    "This file of the archive is damaged from here on. What stands before was taken; export the archive again where you can."
);

pub(super) struct Reader<'a, R: Read + Seek> {
    archive: &'a mut ZipArchive<R>,
    connection: &'a Connection,
    file: &'a str,
    problems: Vec<Problem>,
    untold: usize,
    /// How much may still be unpacked.
    budget: u64,
    /// Rows read, and told.
    progress: (u64, u64),
    watch: &'a mut dyn Watch,
}

impl<'a, R: Read + Seek> Reader<'a, R> {
    /// `budget`: how much may be unpacked; `rows`: how many there are, as the archive tells.
    pub fn new(
        archive: &'a mut ZipArchive<R>,
        connection: &'a Connection,
        file: &'a str,
        budget: u64,
        rows: u64,
        watch: &'a mut dyn Watch,
    ) -> Self {
        Self { archive, connection, file, problems: Vec::new(), untold: 0, budget, progress: (0, rows), watch }
    }

    /// What was wrong, and how much more than was told one by one.
    pub fn problems(self) -> Vec<Problem> {
        let mut problems = self.problems;
        if self.untold > 0 {
            let said = match self.untold {
                1 => sentence!(
                    "problems-archive-one-more-line",
                    "One more line of this archive could not be taken either."
                ),
                untold => sentence!(
                    "problems-archive-more-lines",
                    "{untold} more lines of this archive could not be taken either.",
                    untold
                ),
            };
            problems.push(Problem::new(self.file, 0, Severity::ValueLeftAside, said));
        }
        problems
    }

    pub fn problem(&mut self, member: &str, line: u64, severity: Severity, said: impl Into<Sentence>) {
        if self.problems.len() >= MOST_PROBLEMS {
            self.untold += 1;
            return;
        }
        let file = format!("{} › {member}", self.file);
        self.problems.push(Problem::new(&file, u32::try_from(line).unwrap_or(u32::MAX), severity, said));
    }

    /// Reads all rows of a table and returns how many were taken.
    pub fn table(&mut self, table: &str, told: Option<u64>) -> Result<u64> {
        let member = member(table);
        let all = columns(self.connection, table)?;
        let mut taken = 0;
        let mut lines = 0;
        let mut broken: Vec<(u64, Severity, Sentence)> = Vec::new();
        let mut is_damaged = false;
        match self.archive.by_name(&member) {
            Ok(source) => {
                let limited = source.take(self.budget.saturating_add(1));
                let mut source = BufReader::with_capacity(64 * 1024, limited);
                self.connection.execute_batch("BEGIN")?;
                loop {
                    let line = match next_line(&mut source, LONGEST_LINE) {
                        Ok(Some(line)) => line,
                        Ok(None) => break,
                        Err(_) => {
                            is_damaged = true;
                            break;
                        }
                    };
                    if source.get_ref().limit() == 0 {
                        self.connection.execute_batch("ROLLBACK")?;
                        return Err(Failure::new(Code::NotUnderstood, HARM));
                    }
                    lines += 1;
                    self.progress.0 += 1;
                    if self.progress.0.is_multiple_of(STRIDE) {
                        self.connection.execute_batch("COMMIT; BEGIN")?;
                        let short = |rows: u64| u32::try_from(rows).unwrap_or(u32::MAX);
                        self.watch.tell(Progress {
                            step: Step::Reading,
                            done: short(self.progress.0.min(self.progress.1)),
                            total: short(self.progress.1),
                        })?;
                    }
                    let wrong = match read_line(&line, &all) {
                        Ok(row) => keep(self.connection, table, &all, row, lines)?,
                        Err(fault) => {
                            let fault = Sentence::from(fault);
                            let said = sentence!("problems-archive-line-left-out", "{fault} It was left out.", fault);
                            Some((Severity::RecordBroken, said))
                        }
                    };
                    match wrong {
                        Some((severity, message)) => {
                            taken += u64::from(severity == Severity::ValueLeftAside);
                            if broken.len() <= MOST_PROBLEMS {
                                broken.push((lines, severity, message));
                            } else {
                                self.untold += 1;
                            }
                        }
                        None => taken += 1,
                    }
                }
                self.budget =
                    self.budget.saturating_sub(source.get_ref().limit().abs_diff(self.budget.saturating_add(1)));
                self.connection.execute_batch("COMMIT")?;
            }
            Err(zip::result::ZipError::FileNotFound) if told.unwrap_or(0) == 0 => {}
            Err(_) => is_damaged = true,
        }
        for (line, severity, message) in broken {
            self.problem(&member, line, severity, message);
        }
        if is_damaged {
            self.problem(&member, lines + 1, Severity::RecordBroken, DAMAGED);
        } else if let Some(told) = told.filter(|told| *told != lines) {
            let message = match told {
                1 => sentence!(
                    "problems-archive-line-missing",
                    "The archive tells of one line here and holds {lines}. Those that are there were taken.",
                    lines
                ),
                told => sentence!(
                    "problems-archive-lines-missing",
                    "The archive tells of {told} lines here and holds {lines}. Those that are there were taken.",
                    told,
                    lines
                ),
            };
            self.problem(&member, 0, Severity::RecordBroken, message);
        }
        Ok(taken)
    }

    /// Fills in what lies in members of its own.
    pub fn blobs(&mut self) -> Result<()> {
        let mut after = 0;
        loop {
            // A few at a time: while a member is read, nothing else is.
            let mut statement = self.connection.prepare_cached(
                "SELECT rowid, table_name, column_name, row_id, file, line FROM temp.in_file WHERE rowid > ?1 ORDER BY rowid LIMIT 64",
            )?;
            let found = statement.query_map([after], |row| {
                Ok((
                    row.get::<_, i64>(0)?,
                    row.get::<_, String>(1)?,
                    row.get::<_, String>(2)?,
                    row.get::<_, i64>(3)?,
                    row.get::<_, String>(4)?,
                    row.get::<_, i64>(5)?,
                ))
            })?;
            let some = found.collect::<rusqlite::Result<Vec<_>>>()?;
            if some.is_empty() {
                return Ok(());
            }
            self.watch.tell(Progress { step: Step::Reading, done: 0, total: 0 })?;
            for (place, table, column, id, file, line) in some {
                after = place;
                let bytes = self.blob(&file)?;
                match bytes {
                    Some(bytes) => {
                        let sql = format!("UPDATE {table} SET {column} = ?1 WHERE id = ?2");
                        self.connection.prepare_cached(&sql)?.execute(params![bytes, id])?;
                    }
                    None => {
                        self.connection.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([id])?;
                        let message = sentence!(
                            "problems-archive-file-missing",
                            "The file {file} is missing from the archive or damaged. This line was left out.",
                            file
                        );
                        self.problem(
                            &member(&table),
                            u64::try_from(line).unwrap_or(0),
                            Severity::RecordBroken,
                            message,
                        );
                    }
                }
            }
        }
    }

    fn blob(&mut self, file: &str) -> Result<Option<Vec<u8>>> {
        let Ok(member) = self.archive.by_name(file) else { return Ok(None) };
        let mut bytes = Vec::new();
        let read = member.take(LARGEST_FILE + 1).read_to_end(&mut bytes);
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.budget = self.budget.checked_sub(length).ok_or_else(|| Failure::new(Code::NotUnderstood, HARM))?;
        Ok((read.is_ok() && length <= LARGEST_FILE).then_some(bytes))
    }

    /// What refers to a row that is not there loses the reference, or goes where it is nothing without it.
    pub fn dangling(&mut self) -> Result<()> {
        loop {
            let mut statement =
                self.connection.prepare("SELECT \"table\", rowid, fkid FROM pragma_foreign_key_check LIMIT 1000")?;
            let found = statement.query_map([], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, Option<i64>>(1)?, row.get::<_, i64>(2)?))
            })?;
            let some = found.collect::<rusqlite::Result<Vec<_>>>()?;
            if some.is_empty() {
                return Ok(());
            }
            self.watch.tell(Progress { step: Step::Reading, done: 0, total: 0 })?;
            for (table, id, reference) in some {
                let column: String = self.connection.query_row(
                    "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2",
                    params![table, reference],
                    |row| row.get(0),
                )?;
                let all = columns(self.connection, &table)?;
                let is_required = all.iter().any(|known| known.name == column && known.is_required);
                let (sql, severity) = if is_required {
                    (format!("DELETE FROM {table} WHERE id = ?1"), Severity::RecordBroken)
                } else {
                    (format!("UPDATE {table} SET {column} = NULL WHERE id = ?1"), Severity::ValueLeftAside)
                };
                let id = id.unwrap_or_default();
                // A check of the table may want what is missing.
                if self.connection.prepare_cached(&sql)?.execute([id]).is_err() {
                    self.connection.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([id])?;
                }
                // As text: an id is a name, no amount.
                let id = id.to_string();
                let message = if is_required {
                    sentence!(
                        "problems-archive-refers-to-nothing",
                        "The line with \"id\":{id} refers by {column} to a line that is not there; it was left out.",
                        id,
                        column
                    )
                } else {
                    sentence!(
                        "problems-archive-reference-dropped",
                        "The line with \"id\":{id} refers by {column} to a line that is not there; it was taken without it.",
                        id,
                        column
                    )
                };
                self.problem(&member(&table), 0, severity, message);
            }
        }
    }
}

/// Puts one row where it belongs; tells what is wrong with it.
fn keep(
    connection: &Connection,
    table: &str,
    all: &[Column],
    row: ReadRow,
    line: u64,
) -> Result<Option<(Severity, Sentence)>> {
    let id_place = all.iter().position(|column| column.name == "id");
    if !matches!(id_place.and_then(|place| row.values.get(place)), Some(Value::Integer(_))) {
        return Ok(Some((
            Severity::RecordBroken,
            sentence!("problems-archive-no-id", "This line has no id. It was left out."),
        )));
    }
    let names: Vec<&str> = all.iter().map(|column| column.name.as_str()).collect();
    let marks = vec!["?"; all.len()].join(", ");
    let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", names.join(", "));
    match connection.prepare_cached(&sql)?.execute(params_from_iter(&row.values)) {
        Ok(_) => {}
        Err(cause) if is_full(&cause) => return Err(cause.into()),
        Err(cause) => {
            let message = sentence!(
                "problems-archive-no-row",
                "This line cannot be a row of {table}: {cause}. It was left out.",
                table,
                cause
            );
            return Ok(Some((Severity::RecordBroken, message)));
        }
    }
    let id = connection.last_insert_rowid();
    for (place, file) in row.files {
        let column = all.get(place).map(|column| column.name.as_str()).unwrap_or_default();
        connection.prepare_cached("INSERT INTO temp.in_file VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
            table,
            column,
            id,
            file,
            i64::try_from(line).unwrap_or(i64::MAX)
        ])?;
    }
    if row.unknown.is_empty() {
        return Ok(None);
    }
    let message = sentence!(
        "problems-archive-unknown-columns",
        "Rapport does not know what {columns} is; the rest of the line was taken.",
        columns = row.unknown.join(", ")
    );
    Ok(Some((Severity::ValueLeftAside, message)))
}

fn is_full(cause: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, DiskFull, OutOfMemory, SystemIoFailure};
    matches!(cause.sqlite_error_code(), Some(DiskFull | SystemIoFailure | CannotOpen | OutOfMemory))
}
