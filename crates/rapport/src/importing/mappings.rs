//! How tables are read, as the user settled it once. Rule: a mapping is known by the header cells, whatever the file is called.

use super::reading::ReadingChoice;
use crate::failure::Result;
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// All that was remembered, by header cells. What another version wrote and this one does not understand counts as not remembered.
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

/// Reads tables with these header cells in this way from now on.
pub fn remember(store: &mut Store, columns: &[String], choice: &ReadingChoice, now: DateTime<Utc>) -> Result<Done<()>> {
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
        let columns = ["Who".to_owned(), "Where".to_owned()];
        let choice = |mapping| ReadingChoice { mapping: Some(mapping), ..ReadingChoice::default() };
        remember(&mut store, &columns, &choice(vec![Target::Name, Target::City]), now).unwrap();
        let last = choice(vec![Target::Name, Target::Organisation]);
        remember(&mut store, &columns, &last, now).unwrap();
        assert_eq!(remembered(store.connection()).unwrap(), HashMap::from([(columns.to_vec(), last.clone())]));
        assert_eq!(remember(&mut store, &columns, &last, now).unwrap().changes.operation, 0);
        store.undo().unwrap();
        store.undo().unwrap();
        assert!(remembered(store.connection()).unwrap().is_empty());
    }
}
