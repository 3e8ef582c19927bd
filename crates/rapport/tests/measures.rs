//! The worked examples of `docs/measures.md`.

use chrono::{DateTime, Utc};
use rapport::Store;
use rapport::exchanges::{self, BalanceQuery, Direction, ExchangeKind, NewExchange};
use rapport::growth::{self, GrowthQuery};
use rapport::importing::contact::Origin;
use rapport::people::{PersonEdit, edit};
use rapport::promises::{self, NewPromise, PromiseState, Whose};

#[test]
fn the_worked_example_of_the_documents() {
    let now: DateTime<Utc> = "2026-03-10T09:00:00Z".parse().unwrap();
    let mut store = Store::in_memory(now).unwrap();
    let known = [
        ("Ada", "2026-01-05", Origin::Event),
        ("Ben", "2026-01-31", Origin::Online),
        ("Cleo", "2026-03-01", Origin::Event),
        ("Dan", "", Origin::Import),
    ];
    for (name, met_on, origin) in known {
        let met_on = (!met_on.is_empty()).then(|| met_on.to_owned());
        let person = PersonEdit { name: Some(name.into()), met_on, origin: Some(origin), ..PersonEdit::default() };
        edit::add(&mut store, &person, now).unwrap();
    }
    let today = "2026-03-20".parse().unwrap();
    let growth = growth::series(store.connection(), &GrowthQuery::default(), today).unwrap();
    let months: Vec<String> = growth.months.iter().map(ToString::to_string).collect();
    assert_eq!(months, ["2026-01-01", "2026-02-01", "2026-03-01"]);
    assert_eq!((growth.known, growth.new), (vec![2, 2, 4], vec![2, 0, 2]));
    let by_event = growth.series.iter().find(|series| series.key == "event").unwrap();
    assert_eq!(by_event.known, [1, 1, 2]);
    assert_eq!(growth.without_met_on, 1);
}

#[test]
fn the_worked_example_of_give_and_take() {
    let now: DateTime<Utc> = "2026-04-02T09:00:00Z".parse().unwrap();
    let mut store = Store::in_memory(now).unwrap();
    let mut person = |name: &str| {
        let person = PersonEdit { name: Some(name.into()), ..PersonEdit::default() };
        edit::add(&mut store, &person, now).unwrap().value
    };
    let (ada, ben) = (person("Ada"), person("Ben"));
    let done = [
        ("2026-01-10", Direction::Given, ada, ExchangeKind::Feedback),
        ("2026-02-02", Direction::Received, ada, ExchangeKind::Advice),
        ("2026-03-05", Direction::Received, ben, ExchangeKind::Lead),
        ("2026-04-01", Direction::Given, ben, ExchangeKind::Time),
    ];
    for (on, direction, person, kind) in done {
        let (on, what, outcome) = (on.parse().unwrap(), String::new(), String::new());
        let new = NewExchange { direction, kind, person, on, what, thanked_on: None, outcome, interaction: None };
        exchanges::add(&mut store, &new, now).unwrap();
    }
    let promise = NewPromise {
        whose: Whose::Mine,
        person: Some(ada),
        what: "send the template".into(),
        kind: Some(ExchangeKind::Knowledge),
        made_on: "2026-02-02".parse().unwrap(),
        due_on: None,
        interaction: None,
        event: None,
    };
    let promise = promises::add(&mut store, &promise, now).unwrap().value;
    promises::settle(&mut store, promise, PromiseState::Kept, "2026-02-20".parse().unwrap(), now).unwrap();

    let (from, until) = ("2026-01-01".parse().ok(), "2026-03-31".parse().ok());
    let balance =
        exchanges::balance(store.connection(), &BalanceQuery { person: None, from, until, limit: 10 }).unwrap();
    assert_eq!((balance.given, balance.received, balance.mutuality), (2, 2, Some(1.0)));
    let told: Vec<_> = balance.people.iter().map(|one| (one.person, one.given, one.received, one.mutuality)).collect();
    assert_eq!(told, [(ada, 2, 1, Some(2.0 / 3.0)), (ben, 0, 1, Some(0.0))]);
}
