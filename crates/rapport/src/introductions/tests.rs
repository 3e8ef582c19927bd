use super::*;
use crate::exchanges::{Direction, ExchangesQuery, page};
use crate::people::{PersonEdit, edit as person};
use crate::relations;
use crate::storage::Store;
use chrono::{DateTime, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn two_people() -> (Store, PersonId, PersonId) {
    let mut store = Store::in_memory(noon()).unwrap();
    let mut add = |name: &str, given: &str| {
        let (name, given) = (Some(name.to_owned()), Some(given.to_owned()));
        let position = Some("Planner".to_owned());
        person::add(&mut store, &PersonEdit { name, given, position, ..PersonEdit::default() }, noon()).unwrap().value
    };
    let (ada, ben) = (add("Ada Okafor", "Ada"), add("Ben Vale", "Ben"));
    (store, ada, ben)
}

fn new(whose: Whose, first: PersonId, second: PersonId, state: IntroductionState) -> NewIntroduction {
    NewIntroduction { whose, first, second, why: "both plan grids.".into(), state, on: day("2026-11-01") }
}

fn go(store: &mut Store, id: IntroductionId, to: IntroductionState, on: &str) -> crate::Result<()> {
    let way = IntroductionMove { to, on: day(on), outcome: None };
    move_to(store, id, &way, noon()).map(|_| ())
}

fn only(store: &Store) -> Introduction {
    list(store.connection(), &IntroductionsQuery::default(), 0, 5).unwrap().rows.remove(0)
}

fn exchanged(store: &Store) -> Vec<(Direction, String, String)> {
    let rows = page(store.connection(), &ExchangesQuery::default(), 0, 9).unwrap().rows;
    rows.into_iter().rev().map(|row| (row.direction, row.name, row.what)).collect()
}

#[test]
fn mine_goes_step_by_step_and_is_given_to_both_once() {
    let (mut store, ada, ben) = two_people();
    let thought = new(Whose::Mine, ada, ben, IntroductionState::ThoughtOf);
    let added = add(&mut store, &thought, noon()).unwrap();
    assert_eq!(added.changes.title, "Noted the introduction of Ada Okafor and Ben Vale");
    let id = added.value;
    let early = go(&mut store, id, IntroductionState::Made, "2026-11-02").unwrap_err();
    assert!(early.message.contains("It can go to: one side asked, both sides asked or declined"), "{}", early.message);
    for (state, on) in [
        (IntroductionState::AskedOne, "2026-11-02"),
        (IntroductionState::AskedBoth, "2026-11-03"),
        (IntroductionState::Made, "2026-11-05"),
    ] {
        go(&mut store, id, state, on).unwrap();
    }
    let given = [
        (Direction::Given, "Ada Okafor".to_owned(), "Introduction to Ben Vale".to_owned()),
        (Direction::Given, "Ben Vale".to_owned(), "Introduction to Ada Okafor".to_owned()),
    ];
    assert_eq!(exchanged(&store), given);
    assert_eq!(relations::of(store.connection(), ada).unwrap(), []);
    go(&mut store, id, IntroductionState::TheyMet, "2026-11-12").unwrap();
    go(&mut store, id, IntroductionState::Closed, "2026-11-20").unwrap();
    assert_eq!(exchanged(&store), given);
    let told = only(&store);
    assert_eq!((told.steps.len(), told.steps[3].on, told.next.len()), (6, day("2026-11-05"), 0));
    for (one, other) in [(ada, "Ben Vale"), (ben, "Ada Okafor")] {
        let related = relations::of(store.connection(), one).unwrap();
        assert_eq!((related[0].words.as_str(), related[0].name.as_str()), ("introduced by me to", other));
    }
    delete(&mut store, id, noon()).unwrap();
    assert_eq!((exchanged(&store).len(), relations::of(store.connection(), ada).unwrap().len()), (0, 0));
    store.undo().unwrap();
    assert_eq!(exchanged(&store), given);
}

#[test]
fn theirs_is_received_and_tells_who_introduced_us() {
    let (mut store, ada, ben) = two_people();
    let id = add(&mut store, &new(Whose::Theirs, ada, ben, IntroductionState::Made), noon()).unwrap().value;
    assert_eq!(exchanged(&store), [(Direction::Received, "Ada Okafor".into(), "Introduction to Ben Vale".into())]);
    go(&mut store, id, IntroductionState::TheyMet, "2026-11-12").unwrap();
    let related = relations::of(store.connection(), ben).unwrap();
    assert_eq!((related[0].words.as_str(), related[0].person), ("introduced by", ada));
    assert_eq!(relations::of(store.connection(), ada).unwrap()[0].words, "introduced");
}

#[test]
fn deleting_one_that_came_to_nothing_leaves_what_was_known_without_it() {
    let (mut store, ada, ben) = two_people();
    let (kind, label) = (relations::RelationKind::IntroducedBy, String::new());
    relations::add(&mut store, &relations::NewRelation { first: ben, second: ada, kind, label }, noon()).unwrap();
    let thought = new(Whose::Theirs, ada, ben, IntroductionState::ThoughtOf);
    let id = add(&mut store, &thought, noon()).unwrap().value;
    delete(&mut store, id, noon()).unwrap();
    assert_eq!(relations::of(store.connection(), ben).unwrap()[0].words, "introduced by");
}

#[test]
fn a_declined_one_ends_and_gives_nothing() {
    let (mut store, ada, ben) = two_people();
    let id = add(&mut store, &new(Whose::Mine, ada, ben, IntroductionState::AskedOne), noon()).unwrap().value;
    let way = IntroductionMove {
        to: IntroductionState::Declined,
        on: day("2026-11-05"),
        outcome: Some(" Ben has no time ".into()),
    };
    move_to(&mut store, id, &way, noon()).unwrap();
    assert_eq!((only(&store).outcome.as_str(), exchanged(&store).len()), ("Ben has no time", 0));
    let over = IntroductionsQuery { standing: Some(Standing::Over), person: Some(ben), ..Default::default() };
    assert_eq!(list(store.connection(), &over, 0, 5).unwrap().total, 1);
    let refused = go(&mut store, id, IntroductionState::Made, "2026-11-06").unwrap_err();
    assert!(refused.message.contains("goes nowhere from there"), "{}", refused.message);
    let same = new(Whose::Mine, ada, ada, IntroductionState::ThoughtOf);
    assert!(add(&mut store, &same, noon()).unwrap_err().message.contains("two different people"));
}

#[test]
fn each_side_is_asked_in_words_that_leave_room_for_no() {
    let (mut store, ada, ben) = two_people();
    let id = add(&mut store, &new(Whose::Mine, ada, ben, IntroductionState::ThoughtOf), noon()).unwrap().value;
    let first = wording(store.connection(), id, Side::First).unwrap();
    assert!(first.starts_with("Hello Ada,\n\nMay I introduce you to Ben Vale (Planner)?"), "{first}");
    assert!(first.contains("you two: both plan grids.\n") && first.contains("rather not"), "{first}");
    assert!(wording(store.connection(), id, Side::Second).unwrap().starts_with("Hello Ben,"));
    let id = add(&mut store, &new(Whose::Theirs, ada, ben, IntroductionState::ThoughtOf), noon()).unwrap().value;
    let asked = wording(store.connection(), id, Side::First).unwrap();
    assert!(asked.contains("Would you introduce me to Ben Vale (Planner)?"), "{asked}");
    assert!(wording(store.connection(), IntroductionId(99), Side::First).is_err());
}
