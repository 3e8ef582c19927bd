//! Insights, contributions and learning where other rooms tell of them.

use super::contributions::{self, ContributionKind, NewContribution};
use super::insights::{self, NewInsight};
use super::learning::{self, LearningKind, NewLearning};
use super::profile::{self, Measure, PowerFacet, ProfilePeriod};
use crate::exporting::{ExportFormat, everybody, export};
use crate::interactions::{self, InteractionKind, NewInteraction};
use crate::people::{PersonEdit, PersonId, edit as person, meeting, merge};
use crate::storage::Store;
use crate::timeline::{self, TimelineQuery};
use crate::topics::{self, TopicsQuery};
use chrono::{DateTime, NaiveDate, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn someone(store: &mut Store, name: &str) -> PersonId {
    let edit = PersonEdit { name: Some(name.into()), ..PersonEdit::default() };
    person::add(store, &edit, noon()).unwrap().value
}

fn insight(text: &str, on: &str, people: &[PersonId]) -> NewInsight {
    NewInsight {
        text: text.into(),
        on: day(on),
        people: people.to_vec(),
        event: None,
        interaction: None,
        reading: String::new(),
        url: String::new(),
        topics: vec!["Storage".into()],
    }
}

/// One of each, with this person.
fn write_down(store: &mut Store, ada: PersonId) {
    insights::add(store, &insight("Batteries pay in winter", "2026-10-05", &[ada]), noon()).unwrap();
    let talk = NewContribution {
        kind: ContributionKind::Talk,
        title: "Tariffs that work".into(),
        on: day("2026-10-06"),
        event: None,
        place: "Grid Futures".into(),
        url: String::new(),
        audience: Some(120),
        notes: "Ada asked about rates".into(),
        people: vec![ada],
        topics: vec!["Storage".into()],
    };
    contributions::add(store, &talk, noon()).unwrap();
    let course = NewLearning {
        kind: LearningKind::FeedbackReceived,
        title: "On section three".into(),
        on: day("2026-10-07"),
        event: None,
        minutes: Some(90),
        url: String::new(),
        changed: "Rewrote it".into(),
        people: vec![ada],
        topics: vec!["Storage".into()],
    };
    learning::add(store, &course, noon()).unwrap();
}

#[test]
fn they_stand_in_the_line_of_time_are_found_by_their_words_and_leave_as_json() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada");
    write_down(&mut store, ada);
    let query = TimelineQuery { person: Some(ada), kinds: Vec::new() };
    let items = timeline::page(store.connection(), &query, None, 10).unwrap().items;
    let lines: Vec<(&str, &str)> = items.iter().map(|item| (item.line.as_str(), item.text.as_str())).collect();
    assert_eq!(
        lines,
        [
            ("Feedback received: On section three, 90 minutes", "Rewrote it"),
            ("Talk: Tariffs that work, Grid Futures", "Ada asked about rates"),
            ("Insight", "Batteries pay in winter"),
        ]
    );
    assert!(items.iter().all(|item| item.people.len() == 1));
    for (words, found) in [("batter", 1), ("tariffs grid", 1), ("section rewrote", 1), ("nothing", 0)] {
        assert_eq!(timeline::search(store.connection(), words, 5).unwrap().len(), found, "{words}");
    }
    let mut out = Vec::new();
    let people = everybody(store.connection()).unwrap();
    export(store.connection(), ExportFormat::Json, &people, &mut out).unwrap();
    let told: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(told[0]["insights"][0]["text"], "Batteries pay in winter");
    assert_eq!(told[0]["contributions"][0]["audience"], 120);
    assert_eq!(told[0]["learning"][0]["changed"], "Rewrote it");
    assert_eq!(told[0]["learning"][0]["topics"], serde_json::json!(["Storage"]));
}

#[test]
fn what_was_learned_comes_before_the_next_meeting_until_it_was_looked_at() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada");
    let late = insights::add(&mut store, &insight("Later", "2026-10-08", &[ada]), noon()).unwrap().value;
    insights::add(&mut store, &insight("Sooner", "2026-09-08", &[ada]), noon()).unwrap();
    insights::add(&mut store, &insight("Of nobody", "2026-09-08", &[]), noon()).unwrap();
    let offered = |store: &Store| -> Vec<String> {
        let card = meeting::card(store.connection(), ada, day("2026-11-22")).unwrap();
        card.insights.into_iter().map(|insight| insight.text).collect()
    };
    assert_eq!(offered(&store), ["Sooner", "Later"]);
    insights::show(&mut store, late, day("2026-11-01"), noon()).unwrap();
    assert_eq!(offered(&store), ["Sooner"]);
    let call = NewInteraction {
        kind: InteractionKind::Call,
        on: day("2026-11-02"),
        at: None,
        minutes: None,
        depth: None,
        began: None,
        people: vec![ada],
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    };
    interactions::log(&mut store, &call, noon()).unwrap();
    assert_eq!(offered(&store), ["Sooner", "Later"], "we were in touch since, so both come back");
}

#[test]
fn merging_people_carries_what_was_learned_and_parting_gives_it_back() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, twin) = (someone(&mut store, "Ada"), someone(&mut store, "Ada Berg"));
    write_down(&mut store, twin);
    insights::add(&mut store, &insight("Of both", "2026-10-05", &[ada, twin]), noon()).unwrap();
    let count = |store: &Store, person: PersonId| {
        let query = TimelineQuery { person: Some(person), kinds: Vec::new() };
        timeline::page(store.connection(), &query, None, 10).unwrap().items.len()
    };
    let merged = merge::merge(&mut store, ada, twin, noon()).unwrap().value;
    assert_eq!(count(&store, ada), 4);
    let parted = merge::part(&mut store, merged, noon()).unwrap().value;
    assert_eq!((count(&store, ada), count(&store, parted)), (1, 4));
}

#[test]
fn the_profile_of_a_topic_counts_its_records_and_names_whom_to_talk_to() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada");
    insights::add(&mut store, &insight("One", "2026-07-05", &[ada]), noon()).unwrap();
    insights::add(&mut store, &insight("Two", "2026-07-06", &[]), noon()).unwrap();
    write_down(&mut store, ada);
    let storage = topics::list(store.connection(), &TopicsQuery::default(), 0, 5).unwrap().rows[0].id;
    let told =
        profile::profile(store.connection(), Some(storage), ProfilePeriod::Quarter, day("2026-11-22"), &[]).unwrap();
    let knowledge = &told.facets[0];
    assert_eq!((knowledge.facet, knowledge.share), (PowerFacet::Knowledge, Some(0.5)));
    let figures: Vec<(Measure, f64)> = knowledge.measures.iter().map(|one| (one.measure, one.now)).collect();
    assert_eq!(figures, [(Measure::Insights, 1.0), (Measure::LearningHours, 1.5)]);
    assert_eq!(
        (told.thin, told.proposal.as_str()),
        (Some(PowerFacet::Knowledge), "Talk to Ada, and note what you learn on Storage.")
    );
    assert_eq!(told.people.know_more.len(), 1);
    let overall = profile::profile(store.connection(), None, ProfilePeriod::Quarter, day("2026-11-22"), &[]).unwrap();
    assert_eq!(overall.facets[0].share, Some(0.5));
    assert_eq!(overall.people, profile::ProfilePeople::default());
}
