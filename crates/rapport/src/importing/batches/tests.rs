use super::*;
use crate::importing::Unwatched;
use crate::importing::contact::{Labelled, RawContact, RecordPlace};
use crate::importing::preview::{Applied, Preview};
use crate::importing::reading::{FileReading, Format, Reading};
use crate::importing::records::became;
use crate::people::edit;
use crate::people::{PersonEdit, Selection};
use crate::storage::tracked_tables;
use proptest::prelude::*;
use rusqlite::types::Value;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn person(name: &str, position: &str, organisation: &str) -> RawContact {
    let place = RecordPlace { file: "a.csv".into(), record: 0, line: 1 };
    let slug = name.to_lowercase().replace(' ', "-");
    RawContact {
        name: Some(name.into()),
        position: Some(position.into()),
        organisation: Some(organisation.into()),
        urls: vec![Labelled { label: String::new(), value: format!("https://www.linkedin.com/in/{slug}") }],
        tags: vec!["geology".into()],
        ..RawContact::at(place)
    }
}

fn import(store: &mut Store, mut contacts: Vec<RawContact>) -> Applied {
    for (record, contact) in contacts.iter_mut().enumerate() {
        contact.place.record = record;
    }
    let file = FileReading { contacts, ..FileReading::of("a.csv", Format::LinkedinConnections) };
    let reading = Reading { title: "a.csv".into(), files: vec![file], zone: None };
    let preview = Preview::new(store.connection(), reading, noon(), "NO", &mut Unwatched).unwrap();
    preview.apply(store, noon(), &mut Unwatched).unwrap().value
}

fn content(store: &Store, except: &[&str]) -> Vec<(String, Vec<Vec<Value>>)> {
    let read = |table: &String| {
        let mut statement = store.connection().prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let width = statement.column_count();
        let rows = statement.query_map([], |row| (0..width).map(|at| row.get(at)).collect()).unwrap();
        (table.clone(), rows.map(rusqlite::Result::unwrap).collect())
    };
    let tables = tracked_tables(store.connection()).unwrap();
    tables.iter().filter(|table| !except.contains(&table.as_str())).map(read).collect()
}

/// All but the history of imports.
fn network(store: &Store) -> Vec<(String, Vec<Vec<Value>>)> {
    content(store, &["import_batch"])
}

fn names_of(store: &Store) -> Vec<String> {
    let mut statement = store.connection().prepare("SELECT name FROM person ORDER BY name").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(rusqlite::Result::unwrap).collect()
}

fn position_of(store: &Store, name: &str) -> String {
    let select = "SELECT position FROM person WHERE name = ?1";
    store.connection().query_row(select, [name], |row| row.get(0)).unwrap()
}

#[test]
fn an_undone_import_leaves_only_its_place_in_the_history() {
    let mut store = Store::in_memory(noon()).unwrap();
    let empty = network(&store);
    let batch =
        import(&mut store, vec![person("Anna Berg", "Engineer", "Fjord"), person("Raj Malhotra", "CTO", "Kelp")]);
    let with = content(&store, &[]);
    let undone = undo(&mut store, batch.batch.unwrap(), noon()).unwrap().value;
    assert_eq!((undone.people_removed, undone.people_restored, undone.kept_count), (2, 0, 0));
    assert_eq!(network(&store), empty);
    assert!(list(store.connection()).unwrap()[0].undone);
    assert_eq!(undo(&mut store, batch.batch.unwrap(), noon()).unwrap_err().code, Code::NotUndoable);
    store.undo().unwrap();
    assert_eq!(content(&store, &[]), with, "undoing the undoing brings all back");
    store.redo().unwrap();
    assert_eq!(network(&store), empty);
    let again = import(&mut store, vec![person("Anna Berg", "Engineer", "Fjord")]);
    assert_eq!(again.counts.new, 1, "the same file brings them again");
}

#[test]
fn an_earlier_import_is_undone_person_by_person() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, vec![person("Anna Berg", "Engineer", "Fjord"), person("Ben Okafor", "Cook", "Kelp")]);
    let second = import(
        &mut store,
        vec![
            person("Anna Berg", "Lead", "Fjord"),
            person("Ben Okafor", "Chef", "Kelp"),
            person("Raj Malhotra", "CTO", "Tide"),
            person("Grace Lindholm", "Pilot", "Tide"),
        ],
    );
    let raj = PersonId(3);
    let edited = PersonEdit { nickname: Some("RJ".into()), ..PersonEdit::default() };
    edit::edit(&mut store, raj, &edited, noon()).unwrap();
    let ben = Selection::People(vec![PersonId(2)]);
    edit::tag(&mut store, &ben, &["kitchen".into()], &[], noon()).unwrap();
    let undone = undo(&mut store, second.batch.unwrap(), noon()).unwrap().value;
    assert_eq!(undone.kept, ["Ben Okafor", "Raj Malhotra"]);
    assert_eq!((undone.people_removed, undone.people_restored), (1, 1));
    assert_eq!(names_of(&store), ["Anna Berg", "Ben Okafor", "Raj Malhotra"]);
    assert_eq!(
        (position_of(&store, "Anna Berg"), position_of(&store, "Ben Okafor")),
        ("Engineer".into(), "Chef".into())
    );
}

#[test]
fn a_change_that_was_changed_back_keeps_nobody() {
    let mut store = Store::in_memory(noon()).unwrap();
    let empty = network(&store);
    let first = import(&mut store, vec![person("Anna Berg", "Engineer", "Fjord")]);
    let second = import(&mut store, vec![person("Anna Berg", "Lead", "Tide")]);
    assert_eq!(undo(&mut store, second.batch.unwrap(), noon()).unwrap().value.people_restored, 1);
    assert_eq!(position_of(&store, "Anna Berg"), "Engineer");
    assert_eq!(undo(&mut store, first.batch.unwrap(), noon()).unwrap().value.people_removed, 1);
    assert_eq!(network(&store), empty);
}

#[test]
fn whoever_was_deleted_or_merged_since_does_not_come_back() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, vec![person("Anna Berg", "Engineer", "Fjord")]);
    let second = import(
        &mut store,
        vec![
            person("Raj Malhotra", "CTO", "Tide"),
            person("Ben Okafor", "Cook", "Kelp"),
            person("A. Berg", "Boss", "Bay"),
        ],
    );
    edit::delete(&mut store, &Selection::People(vec![PersonId(2)]), noon()).unwrap();
    crate::people::merge::merge(&mut store, PersonId(1), PersonId(4), noon()).unwrap();
    let undone = undo(&mut store, second.batch.unwrap(), noon()).unwrap().value;
    assert_eq!((undone.people_removed, undone.kept), (1, vec!["Anna Berg".to_owned()]));
    assert_eq!(names_of(&store), ["Anna Berg"]);
}

#[test]
fn whom_each_record_became_is_told_with_those_whom_they_may_also_be() {
    let mut store = Store::in_memory(noon()).unwrap();
    let contacts = vec![person("Anna Berg", "Engineer", "Fjord"), person("Raj Malhotra", "Cook", "Kelp")];
    let batch = import(&mut store, contacts).batch.unwrap();
    let pair = "INSERT INTO possible_duplicate (first_id, second_id, reasons, decision) VALUES (1, 2, '[]', 'open')";
    store.transact(Op::DecideDuplicate, noon(), |writing| Ok(writing.execute(pair, [])?)).unwrap();
    let became = became(store.connection(), batch).unwrap();
    let of = |record: u32| became.get(&("a.csv".to_owned(), record)).unwrap();
    assert_eq!((of(0).person, of(1).person), (PersonId(1), PersonId(2)));
    let uid = |id: i64| -> String {
        store.connection().query_row("SELECT uid FROM person WHERE id = ?1", [id], |row| row.get(0)).unwrap()
    };
    assert_eq!((&of(0).uid, of(0).may_also_be.as_slice()), (&uid(1), [uid(2)].as_slice()));
    assert_eq!((&of(1).uid, of(1).may_also_be.as_slice()), (&uid(2), [uid(1)].as_slice()));
}

fn contacts() -> impl Strategy<Value = Vec<RawContact>> {
    let pick = |values: &'static [&'static str]| prop::sample::select(values);
    let one =
        (pick(&["Anna Berg", "Raj Malhotra", "Ben Okafor"]), pick(&["Cook", "CTO"]), pick(&["Fjord", "Kelp", "Tide"]));
    prop::collection::vec(one.prop_map(|(name, position, organisation)| person(name, position, organisation)), 0..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn imports_undone_in_any_order_leave_nothing(files in prop::collection::vec(contacts(), 1..4), order: u8) {
        let mut store = Store::in_memory(noon()).unwrap();
        let empty = network(&store);
        let mut batches: Vec<i64> = files.into_iter().filter_map(|file| import(&mut store, file).batch).collect();
        // The last first always leaves nothing; any order leaves a sound database.
        if order % 2 == 0 {
            batches.reverse();
        }
        for batch in &batches {
            undo(&mut store, *batch, noon()).unwrap();
        }
        if order % 2 == 0 || batches.len() < 2 {
            prop_assert_eq!(network(&store), empty);
        }
        let broken: i64 = store
            .connection()
            .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))
            .unwrap();
        prop_assert_eq!(broken, 0);
    }
}
