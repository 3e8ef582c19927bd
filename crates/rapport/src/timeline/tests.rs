use super::*;
use crate::interactions::{Began, Depth, InteractionKind, NewInteraction, log};
use crate::notes::{self, NewNote};
use crate::people::PersonEdit;
use crate::storage::Store;
use chrono::{DateTime, Utc};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn person(store: &mut Store, name: &str) -> PersonId {
    let named = PersonEdit { name: Some(name.into()), ..PersonEdit::default() };
    crate::people::edit::add(store, &named, noon()).unwrap().value
}

fn talk(person: PersonId, on: &str, at: Option<&str>, notes: &str) -> NewInteraction {
    NewInteraction {
        kind: InteractionKind::Call,
        on: on.parse().unwrap(),
        at: at.map(String::from),
        minutes: Some(40),
        depth: Some(Depth::Deep),
        began: Some(Began::Them),
        people: vec![person],
        event: None,
        topics: Vec::new(),
        notes: notes.into(),
    }
}

#[test]
fn what_happened_with_a_person_comes_newest_first_and_says_what_it_was() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, ben) = (person(&mut store, "Ada Berg"), person(&mut store, "Ben Costa"));
    log(&mut store, &talk(ada, "2026-11-01", None, "About *spans*"), noon()).unwrap();
    log(&mut store, &talk(ada, "2026-11-20", Some("14:30"), ""), noon()).unwrap();
    log(&mut store, &talk(ben, "2026-11-21", None, "Elsewhere"), noon()).unwrap();
    notes::add(&mut store, &NewNote { person: ada, on: "2026-11-20".parse().unwrap(), text: "Sails".into() }, noon())
        .unwrap();
    let query = TimelineQuery { person: Some(ada), kinds: Vec::new() };
    let all = page(store.connection(), &query, None, 10).unwrap();
    let lines: Vec<(&str, &str)> = all.items.iter().map(|item| (item.line.as_str(), item.html.as_str())).collect();
    assert_eq!(
        lines,
        [
            ("Call, 40 minutes, deep", ""),
            ("Note", "<p>Sails</p>\n"),
            ("Call, 40 minutes, deep", "<p>About <em>spans</em></p>\n")
        ]
    );
    assert_eq!(all.next, None);
    let notes = TimelineQuery { person: Some(ada), kinds: vec![TimelineKind::Note] };
    assert_eq!(page(store.connection(), &notes, None, 10).unwrap().items.len(), 1);
    assert_eq!(page(store.connection(), &TimelineQuery::default(), None, 10).unwrap().items.len(), 4);
}

#[test]
fn a_meeting_of_a_calendar_is_told_once_with_its_title() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    let event = |writing: &crate::storage::Writing<'_>| {
        writing.execute(
            "INSERT INTO event (id, uid, title, kind, starts, ends, all_day, starts_at)
             VALUES (7, 'e', 'Budget', 'meeting', '2026-11-02T10:00:00', '2026-11-02T11:00:00', 0, '2026-11-02T10:00:00Z')",
            [],
        )?;
        writing.execute("INSERT INTO event_person (event_id, person_id, standing) VALUES (7, ?1, 'met')", [ada.0])?;
        Ok(())
    };
    store.transact(crate::storage::Op::AddEvent, noon(), event).unwrap();
    let query = TimelineQuery { person: Some(ada), kinds: Vec::new() };
    let told = |store: &Store| -> Vec<(String, String)> {
        let all = page(store.connection(), &query, None, 10).unwrap();
        all.items.into_iter().map(|item| (item.line, item.html)).collect()
    };
    assert_eq!(told(&store), [("Budget".to_owned(), String::new())]);
    let event = Some(crate::events::EventId(7));
    log(&mut store, &NewInteraction { event, ..talk(ada, "2026-11-02", Some("10:00"), "Budget") }, noon()).unwrap();
    assert_eq!(told(&store), [("Call: Budget, 40 minutes, deep".to_owned(), String::new())]);
    store.undo().unwrap();
    log(&mut store, &NewInteraction { event, ..talk(ada, "2026-11-02", None, "Budget, and the *roof*") }, noon())
        .unwrap();
    assert_eq!(told(&store)[0].1, "<p>Budget, and the <em>roof</em></p>\n");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn pages_join_to_the_whole_line_of_time(
        days in prop::collection::vec((1_u32..5, prop::option::of(0_u32..3), any::<bool>()), 0..30),
        size in 1_u32..7,
    ) {
        let mut store = Store::in_memory(noon()).unwrap();
        let ada = person(&mut store, "Ada Berg");
        for (day, hour, is_note) in &days {
            let on = format!("2026-11-0{day}");
            if *is_note {
                let note = NewNote { person: ada, on: on.parse().unwrap(), text: "x".into() };
                notes::add(&mut store, &note, noon()).unwrap();
            } else {
                let at = hour.map(|hour| format!("1{hour}:00"));
                log(&mut store, &talk(ada, &on, at.as_deref(), ""), noon()).unwrap();
            }
        }
        for person in [Some(ada), None] {
            let query = TimelineQuery { person, kinds: Vec::new() };
            let whole = page(store.connection(), &query, None, 100).unwrap().items;
            prop_assert_eq!(whole.len(), days.len());
            let mut joined = Vec::new();
            let mut after = None;
            loop {
                let next = page(store.connection(), &query, after.as_ref(), size).unwrap();
                joined.extend(next.items);
                after = next.next;
                if after.is_none() { break; }
            }
            prop_assert_eq!(joined, whole);
        }
    }
}

#[test]
fn words_are_found_as_they_are_typed_and_not_after_undo() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    log(&mut store, &talk(ada, "2026-11-01", None, "About Søren's café and OpenTelemetry"), noon()).unwrap();
    let found = |store: &Store, text: &str| search(store.connection(), text, 10).unwrap().len();
    for (text, hits) in
        [("opentel", 1), ("cafe", 1), ("about café", 1), ("\"AND", 1), ("about NOT café*", 0), ("pen", 0)]
    {
        assert_eq!(found(&store, text), hits, "{text}");
    }
    assert_eq!((found(&store, ""), found(&store, " * ")), (0, 0));
    store.undo().unwrap();
    assert_eq!(found(&store, "opentel"), 0);
    store.redo().unwrap();
    assert_eq!(found(&store, "opentel"), 1);
}
