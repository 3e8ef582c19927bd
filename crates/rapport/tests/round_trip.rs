//! What leaves Rapport comes back: to the database it came from without a change, to an empty one as the same people.

use chrono::{DateTime, Utc};
use rapport::exporting::{self, ExportFormat};
use rapport::importing::preview::Preview;
use rapport::importing::{self, Input, ReadingChoices, Unwatched};
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
