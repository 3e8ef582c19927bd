//! Putting rows back as an operation found them. Rule: putting back records what stood there, so that doing it twice is doing nothing.

use super::triggers::{columns, tracked_tables};
use crate::failure::Result;
use rusqlite::Connection;

/// Exchanges the rows that `operation` touched with the images kept of them. The images then hold what stood there before the
/// exchange: the same call undoes and redoes. The caller has set the operation under way.
pub(super) fn exchange(connection: &Connection, operation: i64) -> Result<()> {
    begin(connection)?;
    connection.execute(
        "INSERT INTO temp.exchanged SELECT table_name, row_id, before FROM image WHERE operation_id = ?1",
        [operation],
    )?;
    connection.execute("DELETE FROM image WHERE operation_id = ?1", [operation])?;
    put_all_back(connection)
}

/// Makes an empty `temp.exchanged`, to be filled with the rows that are to be put back.
pub(super) fn begin(connection: &Connection) -> Result<()> {
    connection.execute_batch("DROP TABLE IF EXISTS temp.exchanged")?;
    connection.execute_batch(
        "CREATE TEMP TABLE exchanged (table_name TEXT, row_id INTEGER, before TEXT, PRIMARY KEY (table_name, row_id))
         WITHOUT ROWID",
    )?;
    Ok(())
}

/// Puts back all rows of `temp.exchanged`.
pub(super) fn put_all_back(connection: &Connection) -> Result<()> {
    let touched: Vec<String> = {
        let mut statement = connection.prepare("SELECT DISTINCT table_name FROM temp.exchanged")?;
        statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    let tables: Vec<String> = tracked_tables(connection)?.into_iter().filter(|name| touched.contains(name)).collect();
    // All rows go before any comes back: unique values may have changed places. Foreign keys are checked at the commit.
    for table in &tables {
        connection.execute(
            &format!(
                "DELETE FROM main.{table} WHERE id IN (SELECT row_id FROM temp.exchanged WHERE table_name = '{table}')"
            ),
            [],
        )?;
    }
    for table in &tables {
        put_back(connection, table)?;
    }
    connection.execute_batch("DROP TABLE temp.exchanged")?;
    Ok(())
}

fn put_back(connection: &Connection, table: &str) -> Result<()> {
    let columns = columns(connection, table)?;
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let values: Vec<String> = columns
        .iter()
        .map(|column| {
            let value = format!("before ->> '$.{}'", column.name);
            if column.is_blob { format!("unhex({value})") } else { value }
        })
        .collect();
    connection.execute(
        &format!(
            "INSERT INTO main.{table} ({}) SELECT {} FROM temp.exchanged WHERE table_name = '{table}' AND before IS NOT NULL",
            names.join(", "),
            values.join(", "),
        ),
        [],
    )?;
    Ok(())
}
