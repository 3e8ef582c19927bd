mod any_life;
mod opening;

use super::*;
use crate::failure::{Code, Failure};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params, types::Value};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn add_person(writing: &Writing<'_>, name: &str) -> i64 {
    writing
        .prepare_cached(
            "INSERT INTO person (uid, name, met_on, met_on_known, origin, sort_key, added_at)
             VALUES (?1, ?2, '2024-01-01', 1, 'online', lower(?2), ?3)",
        )
        .unwrap()
        .execute(params![writing.new_uid(), name, writing.now_text()])
        .unwrap();
    writing.last_insert_rowid()
}

/// Every row of every tracked table, to be compared byte for byte.
fn content(connection: &Connection) -> Vec<(String, Vec<Vec<Value>>)> {
    let read = |table: &String| {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let width = statement.column_count();
        let rows = statement.query_map([], |row| (0..width).map(|at| row.get(at)).collect()).unwrap();
        (table.clone(), rows.map(Result::unwrap).collect())
    };
    tracked_tables(connection).unwrap().iter().map(read).collect()
}

fn schema(connection: &Connection) -> Vec<String> {
    let mut statement = connection
        .prepare("SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1")
        .unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn every_operation_stands_in_the_table_at_its_own_place() {
    for (place, op) in Op::all().enumerate() {
        assert_eq!(op as usize, place, "{op:?}");
        assert_eq!(Op::from_name(op.name()), Some(op));
        assert_eq!(format!("\"{}\"", op.name()), serde_json::to_string(&op).unwrap());
    }
}

#[test]
fn each_tracked_table_has_an_integer_key_named_id_and_no_cascade() {
    let store = Store::in_memory(noon()).unwrap();
    for table in tracked_tables(store.connection()).unwrap() {
        let key: String = store
            .connection()
            .query_row("SELECT name || ' ' || type FROM pragma_table_info(?1) WHERE pk = 1", [&table], |row| row.get(0))
            .unwrap();
        assert_eq!(key, "id INTEGER", "{table}");
        let cascades: i64 = store
            .connection()
            .query_row(
                "SELECT count(*) FROM pragma_foreign_key_list(?1) WHERE on_delete <> 'NO ACTION'",
                [&table],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(cascades, 0, "{table}");
    }
}

#[test]
fn a_failed_operation_leaves_no_trace() {
    let mut store = Store::in_memory(noon()).unwrap();
    let before = content(store.connection());
    let failed = store.transact(Op::AddPerson, noon(), |writing| -> crate::Result<()> {
        add_person(writing, "Ingrid Solberg");
        Err(Failure::cancelled())
    });
    assert_eq!(failed.unwrap_err().code, Code::Cancelled);
    assert_eq!(content(store.connection()), before);
    assert_eq!(store.journal().unwrap(), JournalState::default());
}

#[test]
fn an_operation_that_changes_nothing_is_not_recorded_and_keeps_what_could_be_redone() {
    let mut store = Store::in_memory(noon()).unwrap();
    store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Raj Malhotra"))).unwrap();
    store.undo().unwrap();
    store.transact(Op::TagPeople, noon(), |_| Ok(())).unwrap();
    assert_eq!(store.journal().unwrap().redo.unwrap().title, "Added a person");
    assert_eq!(store.journal().unwrap().undo, None);
}

#[test]
fn a_write_outside_an_operation_is_refused() {
    let store = Store::in_memory(noon()).unwrap();
    let refused = store.connection().execute("INSERT INTO tag (name, name_key) VALUES ('a', 'a')", []);
    assert!(refused.unwrap_err().to_string().contains("outside an operation"));
}

#[test]
fn unique_values_may_change_places() {
    let mut store = Store::in_memory(noon()).unwrap();
    store
        .transact(Op::TagPeople, noon(), |writing| {
            writing.execute_batch("INSERT INTO tag (name, name_key) VALUES ('Rust', 'rust'), ('Go', 'go')")?;
            Ok(())
        })
        .unwrap();
    let before = content(store.connection());
    store
        .transact(Op::TagPeople, noon(), |writing| {
            writing.execute_batch(
                "UPDATE tag SET name_key = 'x' WHERE id = 1; UPDATE tag SET name_key = 'rust' WHERE id = 2;
                 UPDATE tag SET name_key = 'go' WHERE id = 1;",
            )?;
            Ok(())
        })
        .unwrap();
    store.undo().unwrap();
    assert_eq!(content(store.connection()), before);
}

#[test]
fn undo_survives_a_restart_and_reaches_1000_operations_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    let mut store = Store::open(&path, noon()).unwrap();
    for number in 0..1_005 {
        store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, &format!("Person {number}")))).unwrap();
    }
    drop(store);
    let mut store = Store::open(&path, noon()).unwrap();
    let mut undone = 0;
    while store.undo().unwrap().is_some() {
        undone += 1;
    }
    assert_eq!(undone, 1_000);
    let left: i64 = store.connection().query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 5);
    while store.redo().unwrap().is_some() {
        undone -= 1;
    }
    assert_eq!(undone, 0);
}

#[test]
fn changes_name_the_people_of_rows_that_are_gone() {
    let mut store = Store::in_memory(noon()).unwrap();
    let person =
        store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Amara Okafor"))).unwrap().value;
    let add = |writing: &Writing<'_>| {
        writing.execute(
            "INSERT INTO email (person_id, address, address_key) VALUES (?1, 'a@example.com', 'a@example.com')",
            [person],
        )?;
        Ok(())
    };
    let these = ChangedPeople::These(vec![crate::people::PersonId(person)]);
    assert_eq!(store.transact(Op::EditPerson, noon(), add).unwrap().changes.people, these);
    let gone = store.transact(Op::EditPerson, noon(), |writing| Ok(writing.execute("DELETE FROM email", [])?)).unwrap();
    assert_eq!(gone.changes.people, these);
    assert_eq!(store.undo().unwrap().unwrap().people, these);
}

#[test]
fn a_fresh_database_equals_an_upgraded_one() {
    let fresh = Store::in_memory(noon()).unwrap();
    for taken in 1..migrations::ALL.len() {
        let mut upgraded = Connection::open_in_memory().unwrap();
        migrations::migrate(&mut upgraded, &migrations::ALL[..taken], None, noon()).unwrap();
        migrations::migrate(&mut upgraded, migrations::ALL, None, noon()).unwrap();
        assert_eq!(schema(&upgraded), schema(fresh.connection()), "from step {taken}");
    }
}
