//! What leaves Rapport comes back: to the database it came from without a change, to an empty one as the same people.

// What surrounds the tests is not seen as a test.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Utc};
use rapport::exporting::{self, ExportFormat};
use rapport::importing::preview::Preview;
use rapport::importing::{self, Input, ReadingChoices, Unwatched};
use rapport::relations::{self, NewRelation, RelationKind};
use rapport::{Result, Store, sample};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_779_271_200, 0).unwrap_or_default()
}

fn exported(store: &Store, format: ExportFormat) -> Result<String> {
    let mut out = Vec::new();
    exporting::export(store.connection(), format, &exporting::everybody(store.connection())?, &mut out)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

fn compared(store: &Store, text: String) -> Result<Preview> {
    let inputs = [Input::Text { title: "people".into(), text }];
    let reading = importing::read(&inputs, &ReadingChoices::default(), "NL", &mut Unwatched)?;
    Preview::new(store.connection(), reading, now(), "NL", &mut Unwatched)
}

/// What happened with a person, and what was settled: formats of contacts have no place for it.
const BETWEEN: [&str; 17] = [
    "tie",
    "topics",
    "interactions",
    "events",
    "exchanges",
    "promises",
    "asks",
    "introductions",
    "relations",
    "memberships",
    "dated_notes",
    "insights",
    "contributions",
    "learning",
    "opportunities",
    "mentorships",
    "uid",
];

/// Everybody as a contact, without what belongs to one database alone, in an order of their own.
fn people(store: &Store) -> Result<Vec<String>> {
    let all: Vec<serde_json::Map<String, serde_json::Value>> =
        serde_json::from_str(&exported(store, ExportFormat::Json)?).unwrap_or_default();
    let mut people: Vec<String> = all
        .into_iter()
        .map(|mut person| {
            person.retain(|field, _| !BETWEEN.contains(&field.as_str()));
            serde_json::Value::Object(person).to_string()
        })
        .collect();
    assert!(!people.is_empty(), "the export is no list of people");
    people.sort();
    Ok(people)
}

#[test]
fn the_sample_network_comes_back_from_every_format() {
    let mut store = Store::in_memory(now()).unwrap();
    sample::fill(&mut store, now()).unwrap();
    let before = people(&store).unwrap();
    for format in [ExportFormat::Vcard, ExportFormat::Csv] {
        let text = exported(&store, format).unwrap();
        let counts = compared(&store, text.clone()).unwrap().summary().counts;
        let known = u32::try_from(before.len()).unwrap();
        assert_eq!((counts.same, counts.new, counts.changed, counts.unsure), (known, 0, 0, 0), "{format:?}");

        let mut empty = Store::in_memory(now()).unwrap();
        compared(&empty, text).unwrap().apply(&mut empty, now(), &mut Unwatched).unwrap();
        assert_eq!(people(&empty).unwrap(), before, "{format:?}");
    }
}

/// Who is what to whom, by names.
fn related(store: &Store) -> Vec<String> {
    let mut statement = store
        .connection()
        .prepare(
            "SELECT f.name || ' ' || r.kind || ' (' || r.label || ') ' || s.name FROM relation AS r
               JOIN person AS f ON f.id = r.first_id JOIN person AS s ON s.id = r.second_id",
        )
        .unwrap();
    let mut all: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(rusqlite::Result::unwrap).collect();
    all.sort();
    all
}

#[test]
fn a_card_of_the_newer_form_brings_relations_with_it() {
    let mut store = Store::in_memory(now()).unwrap();
    sample::fill(&mut store, now()).unwrap();
    let people = exporting::everybody(store.connection()).unwrap();
    let kinds = RelationKind::ALL.iter().zip(people.windows(2));
    for (kind, pair) in kinds {
        let label = if *kind == RelationKind::Other { "sings; with, \"twice\"" } else { "" };
        let new = NewRelation { first: pair[1], second: pair[0], kind: *kind, label: label.into() };
        // Some are related in the sample network.
        let _ = relations::add(&mut store, &new, now());
    }
    let before = related(&store);
    assert!(before.len() >= RelationKind::ALL.len(), "{before:?}");
    let text = exported(&store, ExportFormat::Vcard).unwrap();
    let mut empty = Store::in_memory(now()).unwrap();
    let preview = compared(&empty, text.clone()).unwrap();
    let shown = preview.records(None, 0, 1_000);
    let told = shown.iter().flat_map(|record| &record.values).filter(|value| value.value.starts_with("manager of "));
    assert!(told.count() > 0, "the preview tells of relations");
    preview.apply(&mut empty, now(), &mut Unwatched).unwrap();
    assert_eq!(related(&empty), before);

    // The same file again states nothing new; and what was taken away with the import is gone with it.
    compared(&empty, text).unwrap().apply(&mut empty, now(), &mut Unwatched).unwrap();
    assert_eq!(related(&empty), before);
}

#[test]
fn cards_of_other_programs_that_point_at_each_other_propose_relations() {
    let text = "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:0000-a\nFN:Ada Okafor\nRELATED;TYPE=spouse:urn:uuid:0000-B\n\
                RELATED;TYPE=friend:urn:uuid:nobody\nEND:VCARD\n\
                BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:0000-b\nFN:Ben Vale\nEND:VCARD\n";
    let mut store = Store::in_memory(now()).unwrap();
    compared(&store, text.into()).unwrap().apply(&mut store, now(), &mut Unwatched).unwrap();
    assert_eq!(related(&store), [""; 0], "what a file suggests is proposed, never taken");
    let ada = exporting::everybody(store.connection()).unwrap()[0];
    let proposed = relations::proposals(store.connection(), ada).unwrap();
    assert_eq!(
        proposed.iter().map(|one| (one.relation.kind, one.name.as_str())).collect::<Vec<_>>(),
        [(RelationKind::Partner, "Ben Vale")]
    );
    let again = exported(&store, ExportFormat::Vcard).unwrap();
    assert!(again.contains("RELATED;TYPE=friend:urn:uuid:nobody"), "{again}");
}
