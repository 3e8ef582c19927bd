//! The worked examples of `docs/measures.md`.

use chrono::{DateTime, NaiveDate, Utc};
use rapport::Store;
use rapport::exchanges::{self, BalanceQuery, Direction, ExchangeKind, NewExchange};
use rapport::growth::{self, GrowthQuery};
use rapport::importing::contact::Origin;
use rapport::interactions::{self, Depth, InteractionKind, NewInteraction};
use rapport::people::{PersonEdit, edit};
use rapport::promises::{self, NewPromise, PromiseState, Whose};
use rapport::ties::strength::Weights;
use rapport::ties::{self, Band, PartKind};

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

#[test]
fn the_worked_example_of_a_tie() {
    let now: DateTime<Utc> = "2026-11-22T12:00:00Z".parse().unwrap();
    let mut store = Store::in_memory(now).unwrap();
    let ada = PersonEdit { name: Some("Ada".into()), ..PersonEdit::default() };
    let ada = edit::add(&mut store, &ada, now).unwrap().value;
    let meeting = NewInteraction {
        kind: InteractionKind::OneToOne,
        on: "2026-08-24".parse().unwrap(),
        at: None,
        minutes: Some(60),
        depth: Some(Depth::Deep),
        began: None,
        people: vec![ada],
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    };
    interactions::log(&mut store, &meeting, now).unwrap();
    let today: NaiveDate = now.date_naive();
    let call =
        NewInteraction { kind: InteractionKind::Call, on: today, minutes: Some(30), depth: None, ..meeting.clone() };
    interactions::log(&mut store, &call, now).unwrap();
    for direction in [Direction::Given, Direction::Received] {
        let advice = NewExchange {
            direction,
            kind: ExchangeKind::Advice,
            person: ada,
            on: today,
            what: String::new(),
            thanked_on: None,
            outcome: String::new(),
            interaction: None,
        };
        exchanges::add(&mut store, &advice, now).unwrap();
    }
    let card = ties::card(store.connection(), ada, today).unwrap();
    let sums: Vec<(PartKind, String)> = card.parts.iter().map(|part| (part.kind, format!("{:.4}", part.sum))).collect();
    let expected = [
        (PartKind::Conversations, "1.9314"),
        (PartKind::BothWays, "0.4000"),
        (PartKind::Given, "0.2000"),
        (PartKind::Received, "0.2000"),
    ];
    assert_eq!(sums, expected.map(|(kind, sum)| (kind, sum.to_owned())));
    assert_eq!((format!("{:.4}", card.tie.strength), card.tie.band), ("0.9349".into(), Band::Strong));
    let later = ties::of(store.connection(), ada, "2027-02-20".parse().unwrap()).unwrap();
    assert_eq!(format!("{:.4}", later.strength), "0.7448");
}

#[test]
fn the_documented_weights_are_those_that_hold() {
    let weights = Weights::default();
    let of = |kind| format!("{:.2}", weights.interaction(kind, None, None));
    let documents = include_str!("../../../docs/measures.md");
    for (row, kind) in [
        ("one-to-one meeting", "one_to_one"),
        ("call, video", "video"),
        ("conversation at an event", "event_conversation"),
        ("group, letter", "letter"),
        ("other", "other"),
        ("e-mail", "email"),
        ("message", "message"),
    ] {
        assert!(documents.contains(&format!("| {row} | {} |", of(kind))), "{row}");
    }
}
