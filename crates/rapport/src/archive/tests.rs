use super::manifest::{Manifest, member};
use super::*;
use crate::failure::Result;
use crate::importing::preview::{Applied, Preview, PreviewSummary};
use crate::importing::{self, Input, ReadingChoices, Unwatched};
use crate::storage::{Op, Store, Writing, columns, tracked_tables};
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn empty() -> Store {
    Store::in_memory(noon()).unwrap()
}

/// Every row of every tracked table, to be compared value by value.
fn content(store: &Store) -> BTreeMap<String, Vec<Vec<String>>> {
    let read = |table: String| {
        let mut statement = store.connection().prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let width = statement.column_count();
        // Numbers by their bits, so that the nearest but one is another.
        let shown = |value: Value| match value {
            Value::Real(number) => format!("{:x}", number.to_bits()),
            other => format!("{other:?}"),
        };
        let rows = statement.query_map([], |row| (0..width).map(|at| Ok(shown(row.get(at)?))).collect()).unwrap();
        let rows = rows.map(rusqlite::Result::unwrap).collect();
        (table, rows)
    };
    tracked_tables(store.connection()).unwrap().into_iter().map(read).collect()
}

fn archive_of(store: &Store) -> Vec<u8> {
    let mut out = Vec::new();
    write(store.connection(), noon(), &mut out, &mut Unwatched).unwrap();
    out
}

fn dropped(store: &Store, archive: &[u8]) -> Preview {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.rapport.zip");
    std::fs::write(&path, archive).unwrap();
    preview_of(store, &path).unwrap()
}

fn preview_of(store: &Store, path: &Path) -> Result<Preview> {
    let reading = importing::read(&[Input::Path(path.to_owned())], &ReadingChoices::default(), "NL", &mut Unwatched)?;
    Preview::new(store.connection(), reading, noon(), "NL", &mut Unwatched)
}

fn taken_in(store: &mut Store, archive: &[u8]) -> (PreviewSummary, Applied) {
    let preview = dropped(store, archive);
    let summary = preview.summary();
    (summary, preview.apply(store, noon(), &mut Unwatched).unwrap().value)
}

fn news(summary: &PreviewSummary) -> u32 {
    let counts = summary.counts;
    let brought = counts.brought;
    counts.new
        + counts.changed
        + counts.organisations
        + brought.events
        + brought.interactions
        + brought.ties
        + brought.exchanges
        + brought.notes
        + brought.others
}

/// The archive with the text of one member changed.
fn with_member(archive: &[u8], name: &str, change: impl Fn(Vec<u8>) -> Option<Vec<u8>>) -> Vec<u8> {
    let mut read = ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..read.len() {
        let mut entry = read.by_index(place).unwrap();
        let member = entry.name().to_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        let bytes = if member == name { change(bytes) } else { Some(bytes) };
        let Some(bytes) = bytes else { continue };
        zip.start_file(member, SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn of_sample() -> Store {
    let mut store = empty();
    crate::sample::fill(&mut store, noon()).unwrap();
    store
}

/// Numbers in a row, from a seed.
struct Chance(u64);

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

/// Some rows of any table, made from the schema alone, so that a new table is among them the day it is made.
fn any_rows(writing: &Writing<'_>, table: &str, many: usize, chance: &mut Chance) {
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
            } else if ["_on", "_date", "from", "date", "starts", "ends", "until", "_at"]
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
fn any_store(seed: u64) -> Store {
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_a_database_holds_comes_back_identical_and_twice_round(seed in any::<u64>()) {
        let store = any_store(seed);
        let before = content(&store);
        for (table, rows) in &before {
            prop_assert!(!rows.is_empty(), "nothing of {table} travels in this test");
        }
        let archive = archive_of(&store);
        let mut second = empty();
        let (summary, _) = taken_in(&mut second, &archive);
        prop_assert_eq!(&summary.problems, &Vec::new());
        prop_assert_eq!(&content(&second), &before);
        prop_assert_eq!(&archive_of(&second), &archive);

        let mut third = empty();
        taken_in(&mut third, &archive_of(&second));
        prop_assert_eq!(&content(&third), &before);

        // The same again, into what it came from and into what it became.
        for store in [&mut third, &mut { store }] {
            let (summary, applied) = taken_in(store, &archive);
            prop_assert_eq!(news(&summary), 0, "{:?}", summary.counts);
            prop_assert_eq!(applied.batch, None);
            prop_assert_eq!(&content(store), &before);
        }
    }

    #[test]
    fn into_a_database_with_content_it_comes_once_and_takes_nothing_away(one in any::<u64>(), other in any::<u64>()) {
        prop_assume!(one != other);
        let mut store = any_store(one);
        let before = content(&store);
        let archive = archive_of(&any_store(other));
        taken_in(&mut store, &archive);
        let after = content(&store);
        for (table, rows) in &before {
            let untouched = table == "person" || table == "organisation";
            prop_assert!(untouched || rows.iter().all(|row| after[table].contains(row)), "{table} lost a row");
            prop_assert!(after[table].len() >= rows.len());
        }
        let dangling: i64 = store
            .connection()
            .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))
            .unwrap();
        prop_assert_eq!(dangling, 0);
        let (again, applied) = taken_in(&mut store, &archive);
        prop_assert_eq!(news(&again), 0, "{:?}", again.counts);
        prop_assert_eq!(applied.batch, None);
        prop_assert_eq!(&content(&store), &after);
    }

    #[test]
    fn bytes_of_any_kind_are_told_and_never_harm(at in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 1..40)) {
        let mut store = empty();
        store.transact(Op::AddPerson, noon(), |writing| { any_rows(writing, "person", 3, &mut Chance(7)); Ok(()) }).unwrap();
        let archive = with_member(&archive_of(&store), &member("person"), |mut text| {
            let at = at.index(text.len());
            text.splice(at..at, bytes.iter().copied());
            Some(text)
        });
        let mut second = empty();
        let (summary, _) = taken_in(&mut second, &archive);
        prop_assert!(summary.counts.new <= 4);
    }
}

#[test]
fn the_sample_network_comes_back_and_is_undone_at_once() {
    let store = of_sample();
    let mut second = empty();
    let nothing = content(&second);
    let (summary, applied) = taken_in(&mut second, &archive_of(&store));
    assert_eq!(summary.problems, []);
    let known: u32 = store.connection().query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap();
    assert_eq!((summary.counts.new, applied.counts.new), (known, known));
    assert_eq!(content(&second), content(&store));
    second.undo().unwrap().unwrap();
    assert_eq!(content(&second), nothing);
    second.redo().unwrap().unwrap();
    assert_eq!(content(&second), content(&store));
}

#[test]
fn what_is_found_and_counted_follows_the_rows() {
    let store = of_sample();
    let mut second = empty();
    taken_in(&mut second, &archive_of(&store));
    let page = |store: &Store| {
        let query = crate::people::PeopleQuery { search: "ingrid".into(), ..Default::default() };
        let page = crate::people::list::page(store.connection(), &query, 0, 50).unwrap();
        page.rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
    };
    assert!(!page(&store).is_empty());
    assert_eq!(page(&second), page(&store));
}

#[test]
fn its_people_are_shown_by_page_before_they_are_taken() {
    let store = of_sample();
    let preview = dropped(&empty(), &archive_of(&store));
    let known = preview.summary().counts.new;
    let mut seen = 0;
    let mut names = Vec::new();
    loop {
        let page = preview.records(None, seen, 100);
        if page.is_empty() {
            break;
        }
        seen += u32::try_from(page.len()).unwrap();
        names.extend(page.into_iter().map(|record| (record.index, record.name)));
    }
    assert_eq!(seen, known);
    let mut numbers: Vec<u32> = names.iter().map(|(index, _)| *index).collect();
    numbers.dedup();
    assert_eq!(numbers, (0..known).collect::<Vec<_>>());
}

#[test]
fn what_was_edited_on_both_sides_stays_as_it_is_here_and_gaps_are_filled() {
    let mut store = empty();
    store
        .transact(Op::AddPerson, noon(), |writing| {
            writing.execute_batch(
                "INSERT INTO person (id, uid, name, nickname, met_on, met_on_known, origin, sort_key, added_at)
               VALUES (5, 'u-5', 'Amara Okafor', 'Amo', '2024-01-01', 1, 'online', 'okafor amara', '2024-01-01');
             INSERT INTO email (person_id, address, address_key) VALUES (5, 'a@example.com', 'a@example.com');",
            )?;
            Ok(())
        })
        .unwrap();
    let archive = archive_of(&store);
    let mut other = empty();
    other
        .transact(Op::AddPerson, noon(), |writing| {
            writing.execute_batch(
                "INSERT INTO person (id, uid, name, met_on, met_on_known, origin, sort_key, added_at)
               VALUES (1, 'u-1', 'Chen Wei', '2024-01-01', 1, 'online', 'chen wei', '2024-01-01'),
                      (2, 'u-5', 'Amara O. Okafor', '2023-01-01', 1, 'work', 'okafor amara', '2024-01-01');",
            )?;
            Ok(())
        })
        .unwrap();
    let (summary, _) = taken_in(&mut other, &archive);
    assert_eq!((summary.counts.new, summary.counts.changed), (0, 1));
    let row = |sql: &str| other.connection().query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    assert_eq!(
        row("SELECT name || '/' || nickname || '/' || origin FROM person WHERE uid = 'u-5'"),
        "Amara O. Okafor/Amo/work"
    );
    assert_eq!(row("SELECT p.uid FROM email AS e JOIN person AS p ON p.id = e.person_id"), "u-5");
    assert_eq!(row("SELECT count(*) || '' FROM person"), "2");
}

#[test]
fn a_broken_line_is_told_with_its_place_and_the_rest_goes_on() {
    let store = of_sample();
    let known: u32 = store.connection().query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap();
    let archive = with_member(&archive_of(&store), &member("person"), |text| {
        let mut lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').collect();
        lines[2] = b"{\"id\":3,\"uid\":";
        Some(lines.join(&b'\n'))
    });
    let mut second = empty();
    let (summary, _) = taken_in(&mut second, &archive);
    assert_eq!(summary.counts.new, known - 1);
    let first = &summary.problems[0];
    assert_eq!((first.file.as_str(), first.line), ("mine.rapport.zip › tables/person.jsonl", 3));
    // What hung on the person is named as well, and nothing is left hanging.
    assert!(summary.problems.iter().any(|problem| problem.message.contains("person_id")), "{:?}", summary.problems);
    let dangling: i64 =
        second.connection().query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)).unwrap();
    assert_eq!(dangling, 0);
}

#[test]
fn a_photo_that_is_missing_costs_the_photo_alone() {
    let mut store = empty();
    store
        .transact(Op::AddPerson, noon(), |writing| {
            writing.execute_batch(
                "INSERT INTO photo (id, data) VALUES (9, x'ffd8ff00');
             INSERT INTO person (id, uid, name, photo_id, met_on, met_on_known, origin, sort_key, added_at)
               VALUES (5, 'u-5', 'Amara Okafor', 9, '2024-01-01', 1, 'online', 'okafor amara', '2024-01-01');",
            )?;
            Ok(())
        })
        .unwrap();
    let archive = with_member(&archive_of(&store), "files/photo/data/9.jpg", |_| None);
    let mut second = empty();
    let (summary, _) = taken_in(&mut second, &archive);
    assert_eq!(summary.counts.new, 1);
    assert!(summary.problems[0].message.contains("files/photo/data/9.jpg"), "{:?}", summary.problems);
}

#[test]
fn a_newer_archive_is_refused_with_a_word() {
    let archive = with_member(&archive_of(&of_sample()), manifest::NAME, |text| {
        let mut manifest: Manifest = serde_json::from_slice(&text).unwrap();
        manifest.schema += 1;
        Some(serde_json::to_vec(&manifest).unwrap())
    });
    let (summary, applied) = taken_in(&mut empty(), &archive);
    assert_eq!((news(&summary), applied.batch), (0, None));
    assert!(summary.problems[0].message.contains("newer Rapport"), "{:?}", summary.problems);
}

#[test]
fn an_archive_of_an_older_schema_is_brought_up_to_date() {
    for step in 3..crate::storage::LAST_STEP {
        let mut old = Connection::open_in_memory().unwrap();
        crate::storage::unwritten_schema(&mut old, step, noon()).unwrap();
        old.execute_batch(
            "INSERT INTO person (id, uid, name, met_on, met_on_known, origin, sort_key, added_at)
               VALUES (5, 'u-5', 'Amara Okafor', '2024-01-01', 1, 'online', 'okafor amara', '2024-01-01')",
        )
        .unwrap();
        let mut out = Vec::new();
        write(&old, noon(), &mut out, &mut Unwatched).unwrap();
        let mut store = empty();
        let (summary, _) = taken_in(&mut store, &out);
        assert_eq!((summary.counts.new, summary.problems.len()), (1, 0), "from step {step}: {:?}", summary.problems);
    }
}

#[test]
fn the_schema_in_the_archive_names_every_table_and_column() {
    let store = empty();
    let archive = archive_of(&store);
    let mut read = ZipArchive::new(Cursor::new(archive)).unwrap();
    let schema: serde_json::Value = serde_json::from_reader(read.by_name(manifest::SCHEMA).unwrap()).unwrap();
    for table in tracked_tables(store.connection()).unwrap() {
        for column in columns(store.connection(), &table).unwrap() {
            assert!(schema["$defs"][&table]["properties"][&column.name].is_object(), "{table}.{}", column.name);
        }
        assert!(read.by_name(&member(&table)).is_ok(), "{table}");
    }
}

#[test]
fn tables_that_name_rows_by_number_stay_out_of_a_database_with_content() {
    // A column that holds the number of a row without the schema knowing cannot be carried to another database.
    let store = empty();
    for table in tracked_tables(store.connection()).unwrap() {
        let names_rows = columns(store.connection(), &table)
            .unwrap()
            .iter()
            .any(|column| column.name == "row_id" || column.name.ends_with("_row"));
        assert!(!names_rows || arriving::OWN.contains(&table.as_str()), "{table}");
    }
}
