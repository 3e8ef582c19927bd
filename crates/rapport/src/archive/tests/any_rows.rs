//! Rows of chance for every table. Rule: they are made from the schema alone, so that a new table is among them the day it is made.

use super::super::references;
use super::{empty, noon};
use crate::storage::{Op, Store, Writing, columns};
use rusqlite::params_from_iter;
use rusqlite::types::Value;
use std::collections::BTreeMap;

/// Numbers in a row, from a seed.
pub(super) struct Chance(pub u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}

const WORDS: [&str; 9] = [
    "Søren",
    "王小明",
    "a\u{0}b",
    "\"quoted\" \\ and 'so'",
    "line\nline\r\n",
    "\u{1F9ED}",
    " ",
    "[1, 2]",
    "{\"a\": null}",
];

/// What a column may be, as its table says: `CHECK (kind IN ('talk', 'article'))`.
fn allowed(sql: &str, column: &str) -> Vec<String> {
    let Some(at) = sql.find(&format!("{column} IN (")) else { return Vec::new() };
    let inside = sql[at..].split_once('(').unwrap().1.split_once(')').unwrap().0;
    inside.split(',').map(|value| value.trim().trim_matches('\'').to_owned()).collect()
}

/// Some rows of any table.
pub(super) fn any_rows(writing: &Writing<'_>, table: &str, many: usize, chance: &mut Chance) {
    let sql: String =
        writing.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [table], |row| row.get(0)).unwrap();
    let references: BTreeMap<String, String> = writing
        .prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")
        .unwrap()
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(rusqlite::Result::unwrap)
        .collect();
    let all = columns(writing, table).unwrap();
    for _ in 0..many {
        let mut values: Vec<Value> = Vec::new();
        for column in &all {
            let name = column.name.as_str();
            let allowed = allowed(&sql, name);
            let is_null = !column.is_required && chance.below(3) == 0;
            values.push(if name == "id" {
                // Numbers with holes, as in a database that has lived.
                if sql.contains("CHECK (id = 1)") {
                    Value::Integer(1)
                } else {
                    Value::Integer(chance.below(10_000) as i64 + 1)
                }
            } else if let Some(other) = references.get(name) {
                let ids: Vec<i64> = writing
                    .prepare(&format!("SELECT id FROM {other} ORDER BY id"))
                    .unwrap()
                    .query_map([], |row| row.get(0))
                    .unwrap()
                    .map(rusqlite::Result::unwrap)
                    .collect();
                if ids.is_empty() || is_null { Value::Null } else { Value::Integer(ids[chance.below(ids.len())]) }
            } else if is_null || (name == "until_date" && table == "goal") {
                Value::Null
            } else if name == "uid" {
                Value::Text(writing.new_uid())
            } else if !allowed.is_empty() {
                let value = &allowed[chance.below(allowed.len())];
                if column.is_integer { Value::Integer(value.parse().unwrap()) } else { Value::Text(value.clone()) }
            } else if column.is_blob {
                let bytes: Vec<u8> = (0..chance.below(40)).map(|_| chance.below(256) as u8).collect();
                Value::Blob(bytes)
            } else if column.is_real {
                Value::Real(chance.below(1_000_000_007) as f64 / 7.3e5)
            } else if column.is_integer {
                Value::Integer(1 + chance.below(4) as i64)
            } else if name == "at_time" {
                Value::Text(format!("1{}:{}5", chance.below(10), chance.below(6)))
            } else if ["_on", "_date", "from", "date", "birthday", "occurrence", "starts", "ends", "until", "_at"]
                .iter()
                .any(|part| name.contains(part))
            {
                Value::Text(format!("20{:02}-0{}-1{}", 10 + chance.below(16), 1 + chance.below(9), chance.below(10)))
            } else {
                Value::Text(format!("{}{}", chance.pick(&WORDS), chance.below(1_000_000)))
            });
        }
        if table == "goal" {
            let period = all.iter().position(|column| column.name == "period").unwrap();
            values[period] = Value::Text("week".into());
        }
        let names: Vec<&str> = all.iter().map(|column| column.name.as_str()).collect();
        let marks = vec!["?"; all.len()].join(", ");
        let sql = format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({marks})", names.join(", "));
        writing.prepare_cached(&sql).unwrap().execute(params_from_iter(values)).unwrap();
    }
}

/// Chance makes rows that a table refuses, a pair of one person with themselves; it is asked until one is taken.
/// A pair needs two people.
fn one_row_at_least(writing: &Writing<'_>, table: &str, chance: &mut Chance) {
    let sql = format!("SELECT count(*) FROM {table}");
    let wanted = if table == "person" { 2 } else { 1 };
    for _ in 0..500 {
        if writing.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap() >= wanted {
            return;
        }
        any_rows(writing, table, 1, chance);
    }
}

/// A database with rows of every table that there is, and a life behind it: operations, some undone, some rows gone.
pub(super) fn any_store(seed: u64) -> Store {
    let mut store = empty();
    let mut chance = Chance(seed);
    let order: Vec<String> =
        references::tables(store.connection()).unwrap().into_iter().map(|table| table.name).collect();
    for round in 0..2 {
        store
            .transact(Op::EditPerson, noon(), |writing| {
                for table in &order {
                    let many = 1 + chance.below(4);
                    any_rows(writing, table, many, &mut chance);
                    one_row_at_least(writing, table, &mut chance);
                }
                Ok(())
            })
            .unwrap();
        store
            .transact(Op::EditPerson, noon(), |writing| {
                writing.execute(
                    "DELETE FROM email WHERE id % 2 = ?1 AND id < (SELECT max(id) FROM email)",
                    [chance.below(2) as i64],
                )?;
                writing.execute("UPDATE person SET nickname = ?1 WHERE id % 3 = 0", [chance.pick(&WORDS)])?;
                Ok(())
            })
            .unwrap();
        if round == 0 && chance.below(2) == 0 {
            store.undo().unwrap();
        }
    }
    store
}
