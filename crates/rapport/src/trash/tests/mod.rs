//! What was deleted comes back whole. Rule: what is in the database afterwards is compared, not what was said of it.

mod examples;
mod rows;
mod sample;
mod whatever;

use super::*;
use crate::interactions::{Began, Depth, InteractionKind, NewInteraction};
use crate::notes;
use crate::people::{PersonEdit, PersonId, Selection, edit};
use crate::storage::Store;
use chrono::{DateTime, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn named(name: &str) -> PersonEdit {
    PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() }
}

fn person(store: &mut Store, name: &str) -> PersonId {
    edit::add(store, &named(name), noon()).unwrap().value
}

fn call(people: &[PersonId], notes: &str) -> NewInteraction {
    NewInteraction {
        kind: InteractionKind::Call,
        on: "2026-11-20".parse().unwrap(),
        at: None,
        minutes: Some(40),
        depth: Some(Depth::Deep),
        began: Some(Began::Me),
        people: people.to_vec(),
        event: None,
        topics: vec!["Tracing".into()],
        notes: notes.to_owned(),
    }
}

fn note(store: &mut Store, person: PersonId, text: &str) -> notes::NoteId {
    let new = notes::NewNote { person, on: "2026-11-20".parse().unwrap(), text: text.to_owned() };
    notes::add(store, &new, noon()).unwrap().value
}

fn delete(store: &mut Store, people: &[PersonId]) {
    edit::delete(store, &Selection::People(people.to_vec()), noon()).unwrap();
}

fn trash(store: &Store, now: DateTime<Utc>) -> Vec<Trashed> {
    page(store.connection(), &TrashQuery::default(), now, 0, 100).unwrap().rows
}

fn back(store: &mut Store, title: &str) -> BroughtBack {
    let keys: Vec<TrashKey> =
        trash(store, noon()).into_iter().filter(|one| one.title.starts_with(title)).map(|one| one.key).collect();
    assert!(!keys.is_empty(), "{title} is in the trash");
    bring_back(store, &keys, noon()).unwrap().value
}
