//! How tables are read, as the user settled it once. Rule: a mapping is known by the header cells, or by the first row where no row
//! names the columns; whatever the file is called.

use super::reading::{ReadingChoice, TableReading};
use crate::failure::Result;
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// What a table is known by. `Column 1` … would be any table's.
pub(super) fn known_by(header: Option<&[String]>, rows: &[Vec<String>]) -> Vec<String> {
    let first = || rows.first().map(Vec::as_slice).unwrap_or_default();
    header.unwrap_or_else(first).iter().map(|cell| cell.trim().to_owned()).collect()
}

/// All that was remembered, by what tables are known by. What another version wrote and this one does not understand counts as not remembered.
pub fn remembered(connection: &Connection) -> Result<HashMap<Vec<String>, ReadingChoice>> {
    let mut statement = connection.prepare_cached("SELECT columns, choice FROM remembered_mapping")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut known = HashMap::new();
    for row in rows {
        let (columns, choice) = row?;
        if let (Ok(columns), Ok(choice)) = (serde_json::from_str(&columns), serde_json::from_str(&choice)) {
            known.insert(columns, choice);
        }
    }
    Ok(known)
}

/// Reads tables like this one in this way from now on.
pub fn remember(
    store: &mut Store,
    table: &TableReading,
    choice: &ReadingChoice,
    now: DateTime<Utc>,
) -> Result<Done<()>> {
    let columns = known_by(table.has_header.then_some(&table.columns), &table.sample);
    store.transact(Op::RememberMapping, now, |writing| {
        writing
            .prepare_cached(
                "INSERT INTO remembered_mapping (columns, choice) VALUES (?1, ?2)
                 ON CONFLICT (columns) DO UPDATE SET choice = excluded.choice WHERE choice <> excluded.choice",
            )?
            .execute(params![serde_json::json!(columns).to_string(), serde_json::json!(choice).to_string()])?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::reading::Target;

    #[test]
    fn a_mapping_is_found_by_its_header_and_the_last_one_holds() {
        let now = "2026-11-22T12:00:00Z".parse().unwrap();
        let mut store = Store::in_memory(now).unwrap();
        let columns = vec!["Who".to_owned(), "Where".to_owned()];
        let table = TableReading {
            delimiter: ",".into(),
            columns: columns.clone(),
            mapping: Vec::new(),
            sample: Vec::new(),
            has_header: true,
            doubts: Vec::new(),
        };
        let choice = |mapping| ReadingChoice { mapping: Some(mapping), ..ReadingChoice::default() };
        remember(&mut store, &table, &choice(vec![Target::Name, Target::City]), now).unwrap();
        let last = choice(vec![Target::Name, Target::Organisation]);
        remember(&mut store, &table, &last, now).unwrap();
        assert_eq!(remembered(store.connection()).unwrap(), HashMap::from([(columns, last.clone())]));
        assert_eq!(remember(&mut store, &table, &last, now).unwrap().changes.operation, 0);
        store.undo().unwrap();
        store.undo().unwrap();
        assert!(remembered(store.connection()).unwrap().is_empty());
    }
}
