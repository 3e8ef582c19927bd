use super::*;
use crate::people::{PersonEdit, edit as person};
use crate::storage::{ChangedPeople, Store};
use chrono::{DateTime, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn store_with(names: &[&str]) -> (Store, Vec<PersonId>) {
    let mut store = Store::in_memory(noon()).unwrap();
    let mut add = |name: &&str| {
        let edit = PersonEdit { name: Some((*name).to_owned()), ..PersonEdit::default() };
        person::add(&mut store, &edit, noon()).unwrap().value
    };
    let people = names.iter().map(&mut add).collect();
    (store, people)
}

fn advice(person: PersonId, direction: Direction, on: &str) -> NewExchange {
    let on = on.parse().unwrap();
    let (what, outcome) = (" on tariffs ".to_owned(), String::new());
    NewExchange {
        direction,
        kind: ExchangeKind::Advice,
        person,
        on,
        what,
        thanked_on: None,
        outcome,
        interaction: None,
    }
}

#[test]
fn what_is_noted_is_listed_newest_first_and_undone() {
    let (mut store, people) = store_with(&["Ada", "Ben"]);
    let done = add(&mut store, &advice(people[0], Direction::Given, "2026-01-05"), noon()).unwrap();
    assert_eq!(done.changes.title, "Noted advice given to Ada");
    assert_eq!(done.changes.people, ChangedPeople::These(vec![people[0]]));
    add(&mut store, &advice(people[1], Direction::Received, "2026-02-05"), noon()).unwrap();
    let all = page(store.connection(), &ExchangesQuery::default(), 0, 10).unwrap();
    let told: Vec<_> = all.rows.iter().map(|row| (row.name.as_str(), row.what.as_str())).collect();
    assert_eq!((told, all.total), (vec![("Ben", "on tariffs"), ("Ada", "on tariffs")], 2));
    let given = ExchangesQuery { direction: Some(Direction::Given), ..ExchangesQuery::default() };
    assert_eq!(page(store.connection(), &given, 0, 10).unwrap().total, 1);

    let mut thanked = advice(people[0], Direction::Given, "2026-01-06");
    thanked.thanked_on = Some(thanked.on);
    edit(&mut store, done.value, &thanked, noon()).unwrap();
    assert_eq!(page(store.connection(), &given, 0, 10).unwrap().rows[0].thanked_on, Some(thanked.on));
    delete(&mut store, done.value, noon()).unwrap();
    assert_eq!(page(store.connection(), &given, 0, 10).unwrap().total, 0);
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(page(store.connection(), &given, 0, 10).unwrap().rows[0].thanked_on, None);
}

#[test]
fn what_is_gone_is_told() {
    let (mut store, _) = store_with(&[]);
    let lost = advice(PersonId(7), Direction::Given, "2026-01-05");
    assert!(add(&mut store, &lost, noon()).unwrap_err().message.contains("not there any more"));
    assert!(delete(&mut store, ExchangeId(7), noon()).unwrap_err().message.contains("exchange"));
}

#[test]
fn a_balance_counts_its_days_only() {
    let (mut store, people) = store_with(&["Ada", "Ben"]);
    for (person, direction, on) in [
        (0, Direction::Given, "2026-01-01"),
        (0, Direction::Given, "2026-03-01"),
        (0, Direction::Received, "2026-03-31"),
        (1, Direction::Received, "2026-04-01"),
    ] {
        add(&mut store, &advice(people[person], direction, on), noon()).unwrap();
    }
    let spring =
        BalanceQuery { from: "2026-03-01".parse().ok(), until: "2026-03-31".parse().ok(), limit: 5, person: None };
    let told = balance(store.connection(), &spring).unwrap();
    assert_eq!((told.given, told.received, told.mutuality, told.people_in_all), (1, 1, Some(1.0), 1));
    let all = balance(store.connection(), &BalanceQuery { limit: 1, ..BalanceQuery::default() }).unwrap();
    assert_eq!((all.given, all.received, all.mutuality, all.people_in_all), (2, 2, Some(1.0), 2));
    assert_eq!((all.people.len(), all.people[0].person), (1, people[0]));
}
