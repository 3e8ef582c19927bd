//! Deleting and bringing back is nothing, whatever was deleted and whatever happens in between.

use super::rows::{content, differences};
use super::sample::{Sample, delete_one};
use super::*;
use crate::{interactions, promises};
use proptest::prelude::*;

/// What is done between deleting and bringing back, to other rows.
#[derive(Debug, Clone)]
enum Between {
    AddPerson(String),
    Rename(usize, String),
    Note(usize, String),
    Talk(usize, usize, String),
    Promise(usize, String),
    /// Somebody is added, talked with and deleted again: keys are given and given back.
    ComeAndGo(String),
}

fn between() -> impl Strategy<Value = Between> {
    let text = "[A-Za-zæøå]{3,9}";
    prop_oneof![
        text.prop_map(Between::AddPerson),
        (any::<usize>(), text).prop_map(|(who, name)| Between::Rename(who, name)),
        (any::<usize>(), text).prop_map(|(who, text)| Between::Note(who, text)),
        (any::<usize>(), any::<usize>(), text).prop_map(|(one, other, text)| Between::Talk(one, other, text)),
        (any::<usize>(), text).prop_map(|(who, text)| Between::Promise(who, text)),
        text.prop_map(Between::ComeAndGo),
    ]
}

/// Does it with people of `these`, who are there in both stories.
fn happen(store: &mut Store, these: &[String], step: &Between) {
    let pick = |store: &Store, who: usize| -> PersonId {
        let uid = &these[who % these.len()];
        PersonId(store.connection().query_row("SELECT id FROM person WHERE uid = ?1", [uid], |row| row.get(0)).unwrap())
    };
    match step {
        Between::AddPerson(name) => drop(person(store, name)),
        Between::Rename(who, name) => {
            let who = pick(store, *who);
            edit::edit(store, who, &named(name), noon()).unwrap();
        }
        Between::Note(who, text) => {
            let who = pick(store, *who);
            note(store, who, text);
        }
        Between::Talk(one, other, text) => {
            let mut people = vec![pick(store, *one), pick(store, *other)];
            people.dedup();
            let talk = NewInteraction { topics: Vec::new(), ..call(&people, text) };
            interactions::log(store, &talk, noon()).unwrap();
        }
        Between::Promise(who, what) => {
            let new = promises::NewPromise {
                whose: promises::Whose::Mine,
                person: Some(pick(store, *who)),
                what: what.clone(),
                kind: None,
                made_on: "2026-11-20".parse().unwrap(),
                due_on: None,
                interaction: None,
                event: None,
            };
            promises::add(store, &new, noon()).unwrap();
        }
        Between::ComeAndGo(name) => {
            let who = person(store, name);
            let talk = NewInteraction { topics: Vec::new(), ..call(&[who], name) };
            interactions::log(store, &talk, noon()).unwrap();
            delete(store, &[who]);
        }
    }
}

/// Deleting and bringing back is nothing, whatever was done in between to other rows: compared with a life without either.
#[test]
fn deleting_and_bringing_back_is_nothing_whatever_happened_in_between() {
    let sample = Sample::new();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(16));
    let cases = (proptest::sample::select(TrashKind::ALL), 0_usize..40, proptest::collection::vec(between(), 0..6));
    runner
        .run(&cases, |(kind, number, steps)| {
            let (_folder, mut store) = sample.copy();
            let (_other_folder, mut without) = sample.copy();
            let deleted = delete_one(&mut store, kind, number);
            let Some(_) = deleted else { return Ok(()) };
            let these: Vec<String> = {
                let mut statement = store.connection().prepare("SELECT uid FROM person ORDER BY uid").unwrap();
                statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
            };
            for step in &steps {
                happen(&mut store, &these, step);
                happen(&mut without, &these, step);
            }
            let found: Vec<TrashKey> =
                page(store.connection(), &TrashQuery { kind: Some(kind), ..TrashQuery::default() }, noon(), 0, 500)
                    .unwrap()
                    .rows
                    .into_iter()
                    .map(|one| one.key)
                    .filter(|key| Some(key.row) == deleted)
                    .collect();
            // The last in the list was deleted first: before whatever came and went with the same key.
            let first = *found.last().unwrap();
            let told = bring_back(&mut store, &[first], noon()).unwrap().value;
            prop_assert_eq!((told.back, &told.left), (1, &Vec::new()));
            let (mut one, mut other) = (content(without.connection()), content(store.connection()));
            if !told.alike.is_empty() {
                one.remove("possible_duplicate");
                other.remove("possible_duplicate");
            }
            prop_assert_eq!(differences(&one, &other), "");
            let sound: String =
                store.connection().pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
            prop_assert_eq!(sound, "ok");
            Ok(())
        })
        .unwrap();
}

/// Whatever was deleted, one after the other, and in whatever order it is brought back: all is as it was.
#[test]
fn in_whatever_order_it_is_brought_back_all_is_as_it_was() {
    let sample = Sample::new();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(10));
    // People, events and talks are what others refer to; few of each, so that they meet.
    let kinds = vec![
        TrashKind::Person,
        TrashKind::Interaction,
        TrashKind::Event,
        TrashKind::Person,
        TrashKind::Interaction,
        TrashKind::Topic,
        TrashKind::Promise,
        TrashKind::Exchange,
        TrashKind::Insight,
        TrashKind::Opportunity,
        TrashKind::Introduction,
        TrashKind::Contribution,
    ];
    let deletions = proptest::collection::vec((proptest::sample::select(kinds), 0_usize..4), 2..7);
    let cases = (deletions, proptest::collection::vec(any::<proptest::sample::Index>(), 7));
    runner
        .run(&cases, |(deletions, order)| {
            let (_folder, mut store) = sample.copy();
            let before = content(store.connection());
            for (kind, number) in &deletions {
                delete_one(&mut store, *kind, *number);
            }
            let mut picks = order.iter().cycle();
            // What belongs to what is gone itself is refused, and waits for its turn.
            for _ in 0..200 {
                let waiting = trash(&store, noon());
                let (Some(pick), false) = (picks.next(), waiting.is_empty()) else { break };
                let of = |at: usize| waiting[at % waiting.len()].key;
                let first = pick.index(waiting.len());
                let came = (0..waiting.len()).any(|more| bring_back(&mut store, &[of(first + more)], noon()).is_ok());
                prop_assert!(came, "{:?}", waiting);
            }
            prop_assert_eq!(trash(&store, noon()), vec![]);
            let after = content(store.connection());
            prop_assert_eq!(differences(&before, &after), "");
            Ok(())
        })
        .unwrap();
}

/// Each kind there is, for chance may leave one out.
#[test]
fn every_kind_comes_back() {
    let sample = Sample::new();
    let (_folder, mut store) = sample.copy();
    let before = content(store.connection());
    let mut missing = Vec::new();
    for kind in TrashKind::ALL {
        if delete_one(&mut store, *kind, 3).is_none() {
            missing.push(kind.word());
            continue;
        }
        let key = trash(&store, noon())[0].key;
        assert_eq!(key.kind, *kind);
        assert!(!trash(&store, noon())[0].title.is_empty() || !trash(&store, noon())[0].people.is_empty(), "{kind:?}");
        bring_back(&mut store, &[key], noon()).unwrap();
        let after = content(store.connection());
        assert_eq!(differences(&before, &after), "", "{kind:?}");
    }
    assert_eq!(missing, [""; 0], "the sample has something of every kind");
}
