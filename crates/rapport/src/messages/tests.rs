use super::*;
use crate::importing::contact::Labelled;
use crate::people::{PersonEdit, PersonId, edit as person};
use crate::promises::{self, NewPromise, Whose};
use crate::settings::{self, Settings};
use crate::storage::{Op, Store};
use crate::topics;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ada(store: &mut Store) -> PersonId {
    let labelled = |value: &str| Some(vec![Labelled { label: String::new(), value: value.into() }]);
    let edit = PersonEdit {
        name: Some("Ada Okafor".into()),
        given: Some("Ada".into()),
        emails: labelled("ada@nordwind.example.com"),
        urls: labelled("https://www.linkedin.com/in/ada-okafor"),
        ..PersonEdit::default()
    };
    person::add(store, &edit, noon()).unwrap().value
}

fn text(store: &Store, person: PersonId, template: &str) -> MessageDraft {
    draft(store.connection(), person, &TemplateChoice::Text(template.into()), day("2026-11-22")).unwrap()
}

/// A talk on a topic at an event, a promise and a new post.
fn lived(store: &mut Store, person: PersonId) {
    store
        .transact(Op::LogInteraction, noon(), |writing| {
            let topic = topics::ensure(writing, "storage")?;
            writing.execute(
                "INSERT INTO event (id, uid, title, kind, starts, ends, all_day, starts_at)
                 VALUES (1, 'e', 'Grid Futures', 'conference', '2026-11-03', '2026-11-04', 1, '2026-11-03T00:00:00Z')",
                [],
            )?;
            writing.execute(
                "INSERT INTO interaction (id, uid, kind, on_date, event_id) VALUES (1, 'i', 'call', '2026-11-03', 1)",
                [],
            )?;
            writing.execute("INSERT INTO interaction_person (interaction_id, person_id) VALUES (1, ?1)", [person.0])?;
            writing.execute("INSERT INTO interaction_topic (interaction_id, topic_id) VALUES (1, ?1)", [topic.0])?;
            writing.execute("UPDATE person SET position = 'Planner' WHERE id = ?1", [person.0])?;
            writing.execute(
                "INSERT INTO employment (person_id, position, until_date, seen_on) VALUES (?1, ?2, ?3, ?3)",
                params![person.0, "Engineer", "2026-10-01"],
            )?;
            let promise = NewPromise {
                whose: Whose::Mine,
                person: Some(person),
                what: "send the paper".into(),
                kind: None,
                made_on: day("2026-11-03"),
                due_on: None,
                interaction: None,
                event: None,
            };
            promises::insert(writing, &promise)
        })
        .unwrap();
}

#[test]
fn every_field_comes_from_the_records() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = ada(&mut store);
    let all = "{name}|{given}|{last_topic}|{last_talk}|{event}|{promise}|{new_job}|{me}";
    let bare = text(&store, ada, all);
    assert_eq!(bare.text, "Ada Okafor|Ada||||||");
    assert_eq!(bare.missing.len(), 6);
    lived(&mut store, ada);
    let me = Settings { name: "Nora Lind".into(), ..Settings::default_for("NO") };
    settings::save(&mut store, &me, noon()).unwrap();
    let told = text(&store, ada, all);
    assert_eq!(told.text, "Ada Okafor|Ada|storage|on 3 November|Grid Futures|send the paper|Planner|Nora Lind");
    assert_eq!((told.missing.len(), told.email.as_str()), (0, "ada@nordwind.example.com"));
    assert_eq!(told.profile, "https://www.linkedin.com/in/ada-okafor");
}

#[test]
fn what_is_not_known_leaves_no_gap() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = ada(&mut store);
    let template = "Hello {given},\n\n{if event}At {event}.{end}\n\n{if promise}Yes{else}No{end}\n\n\n";
    assert_eq!(text(&store, ada, template).text, "Hello Ada,\n\nNo");
    lived(&mut store, ada);
    assert_eq!(text(&store, ada, template).text, "Hello Ada,\n\nAt Grid Futures.\n\nYes");
}

#[test]
fn the_starters_can_be_read_and_ask_for_nothing_that_may_be_missing() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = ada(&mut store);
    for template in list(store.connection()).unwrap() {
        let told = draft(store.connection(), ada, &template.choice, day("2026-11-22")).unwrap();
        assert_eq!((told.missing, told.text.contains("  ")), (vec![], false), "{}", template.name);
    }
}

#[test]
fn saved_templates_stand_first_and_broken_ones_are_refused() {
    let mut store = Store::in_memory(noon()).unwrap();
    let new = |name: &str, body: &str| NewTemplate { name: name.into(), body: body.into() };
    let id = save(&mut store, None, &new(" Coffee ", "Coffee, {given}?"), noon()).unwrap().value;
    assert_eq!(list(store.connection()).unwrap()[0].name, "Coffee");
    save(&mut store, Some(id), &new("Tea", "Tea, {given}?"), noon()).unwrap();
    let ada = ada(&mut store);
    let saved = TemplateChoice::Saved(id);
    assert_eq!(draft(store.connection(), ada, &saved, day("2026-11-22")).unwrap().text, "Tea, Ada?");
    let broken = save(&mut store, None, &new("Broken", "Hello {who}"), noon()).unwrap_err();
    assert!(broken.message.contains("line 1, column 7"), "{}", broken.message);
    assert!(save(&mut store, None, &new(" ", "Hello"), noon()).is_err());
    delete(&mut store, id, noon()).unwrap();
    assert!(draft(store.connection(), ada, &saved, day("2026-11-22")).is_err());
    store.undo().unwrap();
    assert!(draft(store.connection(), ada, &saved, day("2026-11-22")).is_ok());
}
