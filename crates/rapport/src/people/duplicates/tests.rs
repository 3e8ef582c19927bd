use super::*;
use crate::people::card::card;
use crate::people::edit::{add_all, delete};
use crate::people::{PeopleFilter, PeopleQuery, PersonEdit, Selection, list};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn store() -> (Store, Vec<PersonId>) {
    let mut store = Store::in_memory(noon()).unwrap();
    let named = |name: &str| PersonEdit { name: Some(name.into()), ..PersonEdit::default() };
    let people = add_all(&mut store, &["Ada Lie", "Ada Lye", "Bo Berg"].map(named), noon()).unwrap().value;
    store
        .transact(Op::Import, noon(), |writing| {
            let reasons = r#"[{"kind":"similar_name","value":""}]"#;
            let sql =
                "INSERT INTO possible_duplicate (first_id, second_id, reasons, decision) VALUES (?1, ?2, ?3, 'open')";
            Ok(writing.execute(sql, params![people[0].0, people[1].0, reasons])?)
        })
        .unwrap();
    (store, people)
}

#[test]
fn a_pair_waits_until_it_is_decided() {
    let (mut store, people) = store();
    let open = pairs(store.connection(), 0, 10).unwrap();
    assert_eq!((open[0].first.id, open[0].second.id, open[0].reasons.len()), (people[0], people[1], 1));
    assert_eq!(card(store.connection(), people[1]).unwrap().possible_duplicates[0].id, people[0]);
    let filter = PeopleFilter { possible_duplicates: true, ..PeopleFilter::default() };
    let listed = list::page(store.connection(), &PeopleQuery { filter, ..PeopleQuery::default() }, 0, 10).unwrap();
    assert_eq!((listed.total, listed.rows[0].possible_duplicate), (2, true));

    let done = keep_both(&mut store, people[1], people[0], noon()).unwrap();
    assert_eq!(done.changes.title, "Kept Ada Lye and Ada Lie apart");
    assert_eq!(count(store.connection()).unwrap(), 0);
    assert!(pairs(store.connection(), 0, 10).unwrap().is_empty());
    assert_eq!(keep_both(&mut store, people[0], people[1], noon()).unwrap().changes.operation, 0);
    store.undo().unwrap();
    assert_eq!(count(store.connection()).unwrap(), 1);
}

#[test]
fn a_pair_goes_with_either_of_the_two() {
    let (mut store, people) = store();
    delete(&mut store, &Selection::People(vec![people[1]]), noon()).unwrap();
    assert_eq!(count(store.connection()).unwrap(), 0);
}

#[test]
fn a_pair_needs_two_people_who_are_there() {
    let (mut store, people) = store();
    assert!(keep_both(&mut store, people[0], people[0], noon()).is_err());
    assert!(keep_both(&mut store, people[0], PersonId(99), noon()).is_err());
}
