use super::*;
use crate::exchanges::{Direction, ExchangesQuery, page};
use crate::people::{PersonEdit, edit as person};
use crate::storage::Store;
use chrono::{DateTime, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn store_with_ada() -> (Store, PersonId) {
    let mut store = Store::in_memory(noon()).unwrap();
    let edit = PersonEdit { name: Some("Ada".into()), ..PersonEdit::default() };
    let ada = person::add(&mut store, &edit, noon()).unwrap().value;
    (store, ada)
}

fn promise(person: PersonId, what: &str, due_on: Option<&str>) -> NewPromise {
    NewPromise {
        whose: Whose::Mine,
        person: Some(person),
        what: what.into(),
        kind: Some(ExchangeKind::Knowledge),
        made_on: day("2026-11-20"),
        due_on: due_on.map(day),
        interaction: None,
        event: None,
    }
}

fn all(store: &Store) -> Vec<Promise> {
    list(store.connection(), &PromisesQuery::default(), day("2026-11-22"), 0, 50).unwrap().rows
}

fn exchanges(store: &Store) -> Vec<crate::exchanges::Exchange> {
    page(store.connection(), &ExchangesQuery::default(), 0, 50).unwrap().rows
}

#[test]
fn what_is_due_first_stands_first_and_settled_ones_last() {
    let (mut store, ada) = store_with_ada();
    for (what, due) in [("some day", None), ("next week", Some("2026-11-30")), ("late", Some("2026-11-19"))] {
        add(&mut store, &promise(ada, what, due), noon()).unwrap();
    }
    let first = all(&store).remove(0);
    let second = all(&store)[1].id;
    settle(&mut store, second, PromiseState::Dropped, day("2026-11-22"), noon()).unwrap();
    let told: Vec<_> = all(&store).into_iter().map(|promise| (promise.what, promise.days_left)).collect();
    assert_eq!(told, [("late".into(), Some(-3)), ("some day".into(), None), ("next week".into(), None)]);
    assert_eq!(first.what, "late");
    let due = PromisesQuery { due_until: Some(day("2026-11-22")), ..PromisesQuery::default() };
    assert_eq!(list(store.connection(), &due, day("2026-11-22"), 0, 50).unwrap().total, 1);
}

#[test]
fn a_kept_promise_becomes_its_exchange_and_opening_it_again_takes_it_back() {
    let (mut store, ada) = store_with_ada();
    let id = add(&mut store, &promise(ada, "send the template", None), noon()).unwrap().value;
    let kept = settle(&mut store, id, PromiseState::Kept, day("2026-11-22"), noon()).unwrap();
    assert_eq!(kept.changes.title, "Kept: send the template");
    let made = exchanges(&store).remove(0);
    assert_eq!((Some(made.id), made.direction, made.on), (kept.value, Direction::Given, day("2026-11-22")));
    assert_eq!(settle(&mut store, id, PromiseState::Kept, day("2026-11-23"), noon()).unwrap().value, kept.value);
    assert_eq!(exchanges(&store).len(), 1);
    settle(&mut store, id, PromiseState::Open, day("2026-11-22"), noon()).unwrap();
    assert_eq!((exchanges(&store).len(), all(&store)[0].state), (0, PromiseState::Open));
    store.undo().unwrap();
    assert_eq!((exchanges(&store).len(), all(&store)[0].exchange), (1, kept.value));
}

#[test]
fn a_dropped_promise_and_one_without_a_kind_make_no_exchange() {
    let (mut store, ada) = store_with_ada();
    let mut plain = promise(ada, "call", None);
    plain.kind = None;
    let plain = add(&mut store, &plain, noon()).unwrap().value;
    let dropped = add(&mut store, &promise(ada, "write", None), noon()).unwrap().value;
    settle(&mut store, plain, PromiseState::Kept, day("2026-11-22"), noon()).unwrap();
    settle(&mut store, dropped, PromiseState::Dropped, day("2026-11-22"), noon()).unwrap();
    assert_eq!(exchanges(&store).len(), 0);
    let blank = promise(ada, "  ", None);
    assert!(add(&mut store, &blank, noon()).unwrap_err().message.contains("what was promised"));
    delete(&mut store, plain, noon()).unwrap();
    assert_eq!(all(&store).len(), 1);
}

#[test]
fn a_kept_promise_of_theirs_is_received_and_may_lose_its_exchange() {
    let (mut store, ada) = store_with_ada();
    let theirs = NewPromise { whose: Whose::Theirs, ..promise(ada, "send slides", None) };
    let id = add(&mut store, &theirs, noon()).unwrap().value;
    let exchange = settle(&mut store, id, PromiseState::Kept, day("2026-11-22"), noon()).unwrap().value.unwrap();
    assert_eq!(exchanges(&store)[0].direction, Direction::Received);
    crate::exchanges::delete(&mut store, exchange, noon()).unwrap();
    assert_eq!((all(&store)[0].state, all(&store)[0].exchange), (PromiseState::Kept, None));
}
