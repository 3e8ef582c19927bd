use super::*;
use crate::failure::{Code, Failure};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use rusqlite::{Connection, params, types::Value};
use std::path::Path;

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
    for op in [Op::AddPerson, Op::MergePeople, Op::Import, Op::UndoImport, Op::ChangeSettings] {
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

#[test]
fn a_newer_database_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    Store::open(&path, noon()).unwrap().connection.pragma_update(None, "user_version", 999).unwrap();
    let before = std::fs::read(&path).unwrap();
    let refused = Store::open(&path, noon()).unwrap_err();
    assert_eq!(refused.code, Code::NewerDatabase);
    assert!(refused.message.contains("rapport.db"));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[rstest::rstest]
#[case(b"This is a letter, not a database. It goes on for a while, and then some more, to be longer than a header.".as_slice())]
#[case(b"SQLite format 3\0then nonsense that is no header at all, and no page of a database either: nothing to be read".as_slice())]
fn what_is_no_database_is_refused(#[case] bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(Store::open(&path, noon()).unwrap_err().code, Code::DamagedDatabase);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_database_of_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE theirs (id INTEGER)").unwrap();
    assert_eq!(Store::open(&path, noon()).unwrap_err().code, Code::DamagedDatabase);
}

#[test]
fn half_a_migration_leaves_the_file_as_it_was_and_a_backup_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    let mut store = Store::open(&path, noon()).unwrap();
    store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Chen Wei"))).unwrap();
    let (rows, shape) = (content(store.connection()), schema(store.connection()));
    let mut steps = migrations::ALL.to_vec();
    steps.extend([
        "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT;",
        "CREATE TABLE whole (id INTEGER PRIMARY KEY; broken",
    ]);
    migrations::migrate(&mut store.connection, &steps, Some(&path), noon()).unwrap_err();
    drop(store);
    let reopened = Store::open(&path, noon() + TimeDelta::days(1)).unwrap();
    assert_eq!(content(reopened.connection()), rows);
    assert_eq!(schema(reopened.connection()), shape);
    let backups: Vec<_> =
        std::fs::read_dir(folder.path().join("backups")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(backups.len(), 1);
    assert_eq!(content(Store::open(&backups[0], noon()).unwrap().connection()), rows);
}

#[test]
fn a_locked_database_is_told_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    drop(Store::open(&path, noon()).unwrap());
    let holder = Connection::open(&path).unwrap();
    holder.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;").unwrap();
    let refused = Store::open_with(&path, noon(), std::time::Duration::from_millis(50)).unwrap_err();
    assert_eq!(refused.code, Code::Busy);
    assert!(refused.message.contains("rapport.db") && refused.message.contains("try again"), "{}", refused.message);
    drop(holder);
    assert!(Store::open(&path, noon()).is_ok());
}

/// Some systems would let the program write on into the file that is gone.
#[cfg(unix)]
#[test]
fn a_folder_that_goes_while_the_database_is_open_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut store = Store::open(&data.join(DATABASE_FILE), noon()).unwrap();
    store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Ingrid Solberg"))).unwrap();
    let elsewhere = folder.path().join("elsewhere");
    std::fs::rename(&data, &elsewhere).unwrap();
    let refused = store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Raj Malhotra"))).unwrap_err();
    assert_eq!(refused.code, Code::NoDatabase);
    assert_eq!(store.undo().unwrap_err().code, Code::NoDatabase);
    std::fs::rename(&elsewhere, &data).unwrap();
    store.transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, "Amara Okafor"))).unwrap();
    let people: i64 = store.connection().query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap();
    assert_eq!(people, 2);
}

#[test]
fn two_programs_on_one_file_write_in_turns() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    Store::open(&path, noon()).unwrap();
    let write = |path: &Path, who: &str| {
        let mut store = Store::open(path, noon()).unwrap();
        for number in 0..50 {
            store
                .transact(Op::AddPerson, noon(), |writing| Ok(add_person(writing, &format!("{who} {number}"))))
                .unwrap();
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| write(&path, "One"));
        scope.spawn(|| write(&path, "Other"));
    });
    let store = Store::open_reader(&path).unwrap();
    let people: i64 = store.connection().query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap();
    let sound: String = store.connection().pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!((people, sound.as_str()), (100, "ok"));
}

#[test]
fn a_reader_cannot_write() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE_FILE);
    Store::open(&path, noon()).unwrap();
    let mut reader = Store::open_reader(&path).unwrap();
    assert!(reader.transact(Op::AddPerson, noon(), |writing| Ok(writing.now_text())).is_err());
}

/// One step of a random life of the database, over tables with texts, numbers, blobs, unique values and references.
#[derive(Debug, Clone)]
enum Step {
    AddPerson(String),
    Rename(usize, String),
    GivePhoto(usize, Vec<u8>),
    AddEmail(usize, String),
    DropEmails(usize),
    Tag(usize, u8),
    Delete(usize),
    DeleteAndAddAgain(usize),
}

fn a_step() -> impl Strategy<Value = Step> {
    let text = "[a-zA-Zæøå王\"'\\\\{}\n\u{1F600}]{1,12}";
    prop_oneof![
        text.prop_map(Step::AddPerson),
        (any::<usize>(), text).prop_map(|(who, name)| Step::Rename(who, name)),
        (any::<usize>(), proptest::collection::vec(any::<u8>(), 0..20))
            .prop_map(|(who, data)| Step::GivePhoto(who, data)),
        (any::<usize>(), text).prop_map(|(who, address)| Step::AddEmail(who, address)),
        any::<usize>().prop_map(Step::DropEmails),
        (any::<usize>(), 0_u8..4).prop_map(|(who, tag)| Step::Tag(who, tag)),
        any::<usize>().prop_map(Step::Delete),
        any::<usize>().prop_map(Step::DeleteAndAddAgain),
    ]
}

fn take(writing: &Writing<'_>, step: &Step) -> crate::Result<()> {
    let people: Vec<i64> = writing
        .prepare("SELECT id FROM person ORDER BY id")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let pick = |who: &usize| if people.is_empty() { 0 } else { people[who % people.len()] };
    let remove = |person: i64| {
        writing.execute("DELETE FROM email WHERE person_id = ?1", [person])?;
        writing.execute("DELETE FROM person_tag WHERE person_id = ?1", [person])?;
        writing.execute("DELETE FROM person WHERE id = ?1", [person])
    };
    match step {
        Step::AddPerson(name) => {
            add_person(writing, name);
        }
        Step::Rename(who, name) => {
            writing.execute("UPDATE person SET name = ?2, nickname = NULL WHERE id = ?1", params![pick(who), name])?;
        }
        Step::GivePhoto(who, data) => {
            writing.execute("INSERT INTO photo (data) VALUES (?1)", [data])?;
            writing
                .execute("UPDATE person SET photo_id = ?2 WHERE id = ?1", [pick(who), writing.last_insert_rowid()])?;
        }
        Step::AddEmail(who, address) if !people.is_empty() => {
            writing.execute(
                "INSERT INTO email (person_id, address, address_key) VALUES (?1, ?2, ?2)",
                params![pick(who), address],
            )?;
        }
        Step::DropEmails(who) => {
            writing.execute("DELETE FROM email WHERE person_id = ?1", [pick(who)])?;
        }
        Step::Tag(who, tag) if !people.is_empty() => {
            writing.execute(
                "INSERT INTO tag (name, name_key) VALUES (?1, ?1) ON CONFLICT DO NOTHING",
                [tag.to_string()],
            )?;
            writing.execute(
                "INSERT INTO person_tag (person_id, tag_id) SELECT ?1, id FROM tag WHERE name_key = ?2 ON CONFLICT DO NOTHING",
                params![pick(who), tag.to_string()],
            )?;
        }
        Step::Delete(who) => {
            remove(pick(who))?;
        }
        Step::DeleteAndAddAgain(who) => {
            remove(pick(who))?;
            add_person(writing, "Again");
        }
        Step::AddEmail(..) | Step::Tag(..) => {}
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_done_can_be_undone_and_redone(
        operations in proptest::collection::vec(proptest::collection::vec(a_step(), 1..5), 1..12),
    ) {
        let mut store = Store::in_memory(noon()).unwrap();
        let first = content(store.connection());
        for steps in &operations {
            store.transact(Op::EditPerson, noon(), |writing| steps.iter().try_for_each(|step| take(writing, step))).unwrap();
        }
        let mut back = vec![content(store.connection())];
        while store.undo().unwrap().is_some() {
            back.push(content(store.connection()));
        }
        prop_assert_eq!(back.last(), Some(&first));
        back.reverse();
        let mut again = vec![content(store.connection())];
        while store.redo().unwrap().is_some() {
            again.push(content(store.connection()));
        }
        prop_assert_eq!(again, back);
    }
}
