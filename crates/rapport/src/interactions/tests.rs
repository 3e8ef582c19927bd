use super::*;
use crate::people::edit::add;
use crate::people::{PersonEdit, merge};
use crate::storage::{Op, Store};
use chrono::{DateTime, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn person(store: &mut Store, name: &str) -> PersonId {
    add(store, &PersonEdit { name: Some(name.into()), ..PersonEdit::default() }, noon()).unwrap().value
}

fn call(people: &[PersonId]) -> NewInteraction {
    NewInteraction {
        kind: InteractionKind::Call,
        on: "2026-11-20".parse().unwrap(),
        at: Some("14:30".into()),
        minutes: Some(40),
        depth: Some(Depth::Deep),
        began: Some(Began::Me),
        people: people.to_vec(),
        event: None,
        topics: vec!["Tracing".into()],
        notes: " About *spans* ".into(),
    }
}

#[test]
fn an_interaction_is_kept_as_it_was_logged_edited_and_deleted() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, ben) = (person(&mut store, "Ada Berg"), person(&mut store, "Ben Costa"));
    let done = log(&mut store, &call(&[ada, ben]), noon()).unwrap();
    assert_eq!(done.changes.title, "Logged a call with Ada Berg and one more");
    let kept = get(store.connection(), done.value).unwrap();
    assert_eq!(kept.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["Ada Berg", "Ben Costa"]);
    assert_eq!((kept.topics.as_slice(), kept.notes.as_str()), (["Tracing".to_owned()].as_slice(), "About *spans*"));
    let changed = NewInteraction { people: vec![ben], topics: vec!["tracing".into(), "Go".into()], ..call(&[]) };
    edit(&mut store, done.value, &changed, noon()).unwrap();
    let kept = get(store.connection(), done.value).unwrap();
    assert_eq!(kept.people.len(), 1);
    assert_eq!(kept.topics, ["Go", "Tracing"]);
    delete(&mut store, done.value, noon()).unwrap();
    assert_eq!(get(store.connection(), done.value).unwrap_err().code, crate::Code::NotFound);
    store.undo().unwrap();
    assert_eq!(get(store.connection(), done.value).unwrap(), kept);
}

#[test]
fn what_cannot_be_is_refused_with_a_way_out() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    for wrong in [
        call(&[]),
        NewInteraction { on: "2026-11-24".parse().unwrap(), ..call(&[ada]) },
        NewInteraction { at: Some("25:00".into()), ..call(&[ada]) },
        NewInteraction { minutes: Some(1441), ..call(&[ada]) },
    ] {
        assert_eq!(log(&mut store, &wrong, noon()).unwrap_err().code, crate::Code::Invalid);
    }
    assert_eq!(log(&mut store, &call(&[PersonId(99)]), noon()).unwrap_err().code, crate::Code::NotFound);
}

#[test]
fn what_a_file_told_is_told_once_and_follows_the_file() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    let tell = |store: &mut Store, digest, minutes| {
        let source = Source::File { batch: 1, key: "entry".into(), digest };
        let new = NewInteraction { minutes: Some(minutes), ..call(&[ada]) };
        store.transact(Op::Import, noon(), |writing| {
            if digest == 1 {
                writing.execute(
                    "INSERT INTO import_batch (id, uid, applied_at, title, counts) VALUES (1, 'u', '', '', '{}')
                     ON CONFLICT DO NOTHING",
                    [],
                )?;
            }
            insert(writing, &new, &source)
        })
    };
    let first = tell(&mut store, 1, 30).unwrap().value;
    let again = tell(&mut store, 1, 30).unwrap();
    assert_eq!((again.value, again.changes.operation), (first, 0));
    assert_eq!(tell(&mut store, 2, 45).unwrap().value, first);
    assert_eq!(get(store.connection(), first).unwrap().minutes, Some(45));
}

#[test]
fn merged_people_took_part_once_and_parted_ones_each_again() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, twin) = (person(&mut store, "Ada Berg"), person(&mut store, "Ada B"));
    let both = log(&mut store, &call(&[ada, twin]), noon()).unwrap().value;
    let one = log(&mut store, &call(&[twin]), noon()).unwrap().value;
    let merged = merge::merge(&mut store, ada, twin, noon()).unwrap().value;
    let who = |store: &Store, id| get(store.connection(), id).unwrap().people.iter().map(|p| p.id).collect::<Vec<_>>();
    assert_eq!((who(&store, both), who(&store, one)), (vec![ada], vec![ada]));
    let back = merge::part(&mut store, merged, noon()).unwrap().value;
    assert_eq!(who(&store, both).len(), 2);
    assert_eq!(who(&store, one), [back]);
}

#[test]
fn who_is_deleted_takes_along_what_nobody_else_had_part_in() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, ben) = (person(&mut store, "Ada Berg"), person(&mut store, "Ben Costa"));
    let both = log(&mut store, &call(&[ada, ben]), noon()).unwrap().value;
    let one = log(&mut store, &call(&[ada]), noon()).unwrap().value;
    let chosen = crate::people::Selection::People(vec![ada]);
    crate::people::edit::delete(&mut store, &chosen, noon()).unwrap();
    assert_eq!(get(store.connection(), both).unwrap().people.len(), 1);
    assert!(get(store.connection(), one).is_err());
    store.undo().unwrap();
    assert_eq!(get(store.connection(), one).unwrap().people.len(), 1);
}
