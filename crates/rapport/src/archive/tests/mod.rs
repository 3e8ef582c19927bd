mod any_rows;
mod round_trip;

use super::manifest::{Manifest, member};
use super::*;
use crate::failure::Result;
use crate::importing::preview::{Applied, Preview, PreviewSummary};
use crate::importing::{self, Input, ReadingChoices, Unwatched};
use crate::storage::{Op, Store, columns, tracked_tables};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::types::Value;
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
        assert!(!names_rows || meeting::OWN.contains(&table.as_str()), "{table}");
    }
}
