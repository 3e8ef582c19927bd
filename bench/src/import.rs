//! What an import costs beyond the rows that it writes. The measure is a bare insert: the very rows that the import wrote, into
//! the same tables and indexes, by one prepared statement for each table in one transaction, without the journal.

use crate::generator::{Hand, Random, View, companies, people, record};
use crate::memory;
use crate::row::Row;
use chrono::{DateTime, Utc};
use rapport::importing::contact::Labelled;
use rapport::importing::preview::{Counts, Preview};
use rapport::importing::{self, Input, ReadingChoices, Unwatched};
use rapport::{Failure, Result, Sentence, Store};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const ROWS: usize = 30_000;
const ROUNDS: usize = 3;
/// What [`alone`] is called.
pub const ALONE: &str = "import";

pub fn run() -> Result<Vec<Row>> {
    let mut first = Duration::MAX;
    let mut again = Duration::MAX;
    let mut bare = Duration::MAX;
    for _ in 0..ROUNDS {
        let folder = tempfile::tempdir().map_err(|cause| Failure::file(Path::new("a temporary folder"), &cause))?;
        let path = folder.path().join("rapport.db");
        let mut store = Store::open(&path, now())?;
        let file = export(folder.path())?;
        first = first.min(import(&mut store, &file)?.1);
        let (counts, taken) = import(&mut store, &file)?;
        again = again.min(taken);
        if counts.same as usize != ROWS {
            return Err(Failure::invalid(Sentence::untranslated(format!(
                "the same file again was not the same: {counts:?}"
            ))));
        }
        let empty = folder.path().join("bare.db");
        drop(Store::open(&empty, now())?);
        bare = bare.min(insert(&content(&path)?, &empty)?);
    }
    let mut rows = vec![
        Row::shown("import: a bare insert of 30,000 people", bare.as_secs_f64() * 1e3, "ms"),
        Row::shown("import: read, preview and apply 30,000 rows", first.as_secs_f64() * 1e3, "ms"),
        Row::at_most("import: against the bare insert", first.as_secs_f64() / bare.as_secs_f64(), "×", 3.0),
        Row::at_most("import: the same file again", again.as_secs_f64() / bare.as_secs_f64(), "×", 1.5),
    ];
    rows.extend(peak_of_its_own()?.map(|peak| Row::at_most("import: peak memory", peak, "MB", 200.0)));
    Ok(rows)
}

/// One import in a process that does nothing else.
pub fn alone(folder: &Path) -> Result<()> {
    let mut store = Store::open(&folder.join("rapport.db"), now())?;
    import(&mut store, &folder.join("Connections.csv")).map(drop)
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_348_800, 0).unwrap_or_default()
}

/// From the file on the disk to the network in the database: read, compared, written.
fn import(store: &mut Store, file: &Path) -> Result<(Counts, Duration)> {
    let start = Instant::now();
    let given = [Input::Path(file.to_owned())];
    let reading = importing::read(&given, &ReadingChoices::default(), "NO", &mut Unwatched)?;
    let preview = Preview::new(store.connection(), reading, now(), "NO", &mut Unwatched)?;
    let counts = preview.apply(store, now(), &mut Unwatched)?.value.counts;
    Ok((counts, start.elapsed()))
}

/// Writes an export of [`ROWS`] invented people, as LinkedIn does.
fn export(folder: &Path) -> Result<PathBuf> {
    let mut random = Random::new(30);
    let companies = companies(ROWS);
    let mut text = String::from("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
    for (number, person) in people(ROWS, &mut random).iter().enumerate() {
        let contact = record(number, person, View::LinkedIn, Hand::Own, companies, &mut random).contact;
        let first = |values: &[Labelled]| values.first().map(|value| value.value.clone()).unwrap_or_default();
        let cells = [
            contact.given.clone().unwrap_or_default(),
            contact.family.clone().unwrap_or_default(),
            first(&contact.urls),
            first(&contact.emails),
            contact.organisation.clone().unwrap_or_default(),
            contact.position.clone().unwrap_or_default(),
            contact.met_on.map(|day| day.format("%d %b %Y").to_string()).unwrap_or_default(),
        ];
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        text.push_str(&quoted.join(","));
        text.push('\n');
    }
    let path = folder.join("Connections.csv");
    std::fs::write(&path, text).map_err(|cause| Failure::file(&path, &cause))?;
    Ok(path)
}

/// A table with all its rows.
struct Table {
    insert: String,
    rows: Vec<Vec<Value>>,
}

/// All tables but those of the journal, which a bare insert has no use for.
fn content(path: &Path) -> Result<Vec<Table>> {
    let connection = Connection::open(path)?;
    let names: Vec<String> = connection
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
                AND name NOT IN ('operation', 'operation_under_way', 'image', 'search_database')",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut tables = Vec::new();
    for name in names {
        let mut statement = connection.prepare(&format!("SELECT * FROM {name}"))?;
        let width = statement.column_count();
        let rows = statement
            .query_map([], |row| (0..width).map(|column| row.get(column)).collect())?
            .collect::<rusqlite::Result<_>>()?;
        let places = vec!["?"; width].join(", ");
        tables.push(Table { insert: format!("INSERT INTO {name} VALUES ({places})"), rows });
    }
    Ok(tables)
}

fn insert(tables: &[Table], into: &Path) -> Result<Duration> {
    let mut connection = Connection::open(into)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cache_size", -32_768)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    let triggers: Vec<String> = connection
        .prepare("SELECT 'DROP TRIGGER ' || name FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    connection.execute_batch(&triggers.join(";"))?;
    let start = Instant::now();
    let transaction = connection.transaction()?;
    for table in tables {
        let mut statement = transaction.prepare(&table.insert)?;
        for row in &table.rows {
            statement.execute(params_from_iter(row))?;
        }
    }
    transaction.commit()?;
    Ok(start.elapsed())
}

/// Peak memory of an import in a process of its own, in MB; `None` where the system does not tell it.
fn peak_of_its_own() -> Result<Option<f64>> {
    let folder = tempfile::tempdir().map_err(|cause| Failure::file(Path::new("a temporary folder"), &cause))?;
    export(folder.path())?;
    memory::of_its_own(ALONE, folder.path())
}
