//! The triggers that keep the journal, made from the schema itself. Rule: a table is tracked unless it is the journal or derived,
//! so that a new table cannot be forgotten; a write outside an operation is refused by the database.

use crate::failure::Result;
use rusqlite::Connection;

/// Tables whose content follows from others (the strength of ties) begin so; they are refreshed, not journalled.
const DERIVED: &str = "search_";
/// And those that no undo may touch: the journal itself, and what was shown on the desktop.
const JOURNAL: [&str; 4] = ["operation", "operation_under_way", "image", "notice"];

/// A column of a tracked table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub name: String,
    pub is_blob: bool,
    pub is_real: bool,
    pub is_integer: bool,
    /// It is never null.
    pub is_required: bool,
}

/// The tables whose rows are journalled, in alphabetical order.
pub fn tracked_tables(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut tracked = Vec::new();
    for name in names {
        let name = name?;
        if !JOURNAL.contains(&name.as_str()) && !name.starts_with(DERIVED) {
            tracked.push(name);
        }
    }
    Ok(tracked)
}

pub(crate) fn columns(connection: &Connection, table: &str) -> Result<Vec<Column>> {
    let mut statement = connection
        .prepare_cached("SELECT name, type, \"notnull\" OR pk > 0 FROM pragma_table_info(?1) ORDER BY cid")?;
    let columns = statement.query_map([table], |row| {
        let kind: String = row.get(1)?;
        Ok(Column {
            name: row.get(0)?,
            is_blob: kind.eq_ignore_ascii_case("blob"),
            is_real: kind.eq_ignore_ascii_case("real"),
            is_integer: kind.eq_ignore_ascii_case("integer"),
            is_required: row.get(2)?,
        })
    })?;
    Ok(columns.collect::<Result<_, _>>()?)
}

pub(super) fn install(connection: &Connection) -> Result<()> {
    for table in tracked_tables(connection)? {
        let image = image_of("old", &columns(connection, &table)?);
        // ROLLBACK instead of ABORT: what may abort keeps a copy of every page that it touches, statement by statement.
        // VALUES instead of a SELECT that looks whether the image is there: reading the table that it writes to, SQLite would set
        // up a temporary table for every row. ON CONFLICT instead of OR IGNORE: the conflict clause of the outer statement takes
        // the place of the latter.
        let keep = |row: &str, image: &str| {
            format!(
                "INSERT INTO image (operation_id, table_name, row_id, before)
                 VALUES (ifnull((SELECT operation_id FROM operation_under_way WHERE id = 1),
                                RAISE(ROLLBACK, 'a write outside an operation')), '{table}', {row}.id, {image})
                     ON CONFLICT (operation_id, table_name, row_id) DO NOTHING;"
            )
        };
        connection.execute_batch(&format!(
            "CREATE TRIGGER journal_insert_{table} AFTER INSERT ON {table} BEGIN {} END;
             CREATE TRIGGER journal_update_{table} AFTER UPDATE ON {table} BEGIN
               SELECT RAISE(ROLLBACK, 'a key never changes') WHERE old.id <> new.id; {} END;
             CREATE TRIGGER journal_delete_{table} AFTER DELETE ON {table} BEGIN {} END;",
            keep("new", "NULL"),
            keep("old", &image),
            keep("old", &image),
        ))?;
    }
    Ok(())
}

/// Before migrations: these may rebuild tables, and a trigger that names a missing column would stop them.
pub(super) fn remove(connection: &Connection) -> Result<()> {
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'")?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for name in names {
        connection.execute_batch(&format!("DROP TRIGGER {name};"))?;
    }
    Ok(())
}

/// An SQL expression: the row as a JSON object, blobs as hexadecimal text.
pub(super) fn image_of(row: &str, columns: &[Column]) -> String {
    let pairs: Vec<String> = columns
        .iter()
        .map(|column| {
            let name = &column.name;
            if column.is_blob {
                format!("'{name}', CASE WHEN {row}.{name} IS NULL THEN NULL ELSE hex({row}.{name}) END")
            } else {
                format!("'{name}', {row}.{name}")
            }
        })
        .collect();
    format!("json_object({})", pairs.join(", "))
}
