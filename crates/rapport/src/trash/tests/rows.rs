//! The whole database, told to be compared. Rule: a row is told by what it is and what it refers to, whatever keys it has.

use crate::storage::tracked_tables;
use rusqlite::Connection;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};

pub type Rows = BTreeMap<String, Vec<String>>;

/// All rows of all tracked tables, each told by what it is and what it refers to, whatever keys they have.
pub fn content(connection: &Connection) -> Rows {
    let tables = tracked_tables(connection).unwrap();
    let mut rows: HashMap<(String, i64), Map<String, Value>> = HashMap::new();
    let mut references: HashMap<String, Vec<(String, String)>> = HashMap::new();
    for table in &tables {
        let mut statement = connection.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)").unwrap();
        let of = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        references.insert(table.clone(), of.map(Result::unwrap).collect());
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns: Vec<String> = statement.column_names().map(String::from).collect();
        let mut found = statement.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let cell = |(at, name): (usize, &String)| {
                let value: rusqlite::types::Value = row.get(at).unwrap();
                (name.clone(), Value::String(format!("{value:?}")))
            };
            rows.insert((table.clone(), row.get("id").unwrap()), columns.iter().enumerate().map(cell).collect());
        }
    }
    let mut all: Rows = tables.iter().map(|table| (table.clone(), Vec::new())).collect();
    for (table, id) in rows.keys() {
        all.get_mut(table).unwrap().push(told(&rows, &references, table, *id));
    }
    all.values_mut().for_each(|rows| rows.sort());
    all
}

fn told(
    rows: &HashMap<(String, i64), Map<String, Value>>,
    references: &HashMap<String, Vec<(String, String)>>,
    table: &str,
    id: i64,
) -> String {
    let mut row = rows[&(table.to_owned(), id)].clone();
    row.remove("id");
    for (column, to) in &references[table] {
        let text = row[column].as_str().unwrap();
        if let Some(key) = text.strip_prefix("Integer(").and_then(|text| text.strip_suffix(')')) {
            let key: i64 = key.parse().unwrap();
            let target = &rows[&(to.clone(), key)];
            let meant = target.get("uid").cloned();
            let meant = meant.unwrap_or_else(|| Value::String(told(rows, references, to, key)));
            row.insert(column.clone(), meant);
        }
    }
    Value::Object(row).to_string()
}

pub fn differences(one: &Rows, other: &Rows) -> String {
    let mut all = String::new();
    for (table, rows) in one {
        for row in rows.iter().filter(|row| !other[table].contains(row)) {
            all.push_str(&format!("only before, {table}: {row}\n"));
        }
        for row in other[table].iter().filter(|row| !rows.contains(row)) {
            all.push_str(&format!("only after, {table}: {row}\n"));
        }
    }
    all
}
