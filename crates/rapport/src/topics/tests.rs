use super::*;
use crate::asks::{self, AskSettlement, AskState, AsksQuery, NewAsk};
use crate::expertise::insights::{self, NewInsight};
use crate::interactions::{self, InteractionKind, NewInteraction};
use crate::mentoring::{self, MentoringDirection, NewMentorship};
use crate::people::{PersonEdit, edit as person};
use crate::storage::{Op, Store, tracked_tables};
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rstest::rstest;
use rusqlite::Connection;
use rusqlite::types::Value;

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

fn named(name: &str) -> NewTopic {
    NewTopic { name: name.into(), target: None, note: String::new() }
}

fn content(connection: &Connection) -> Vec<(String, Vec<Vec<Value>>)> {
    let read = |table: &String| {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let width = statement.column_count();
        let rows = statement.query_map([], |row| (0..width).map(|at| row.get(at)).collect()).unwrap();
        (table.clone(), rows.map(Result::unwrap).collect())
    };
    tracked_tables(connection).unwrap().iter().map(read).collect()
}

/// A talk, an ask and an insight on this topic, with this person.
fn write_down(store: &mut Store, person: PersonId, topic: &str, on: &str) {
    let topics = vec![topic.to_owned()];
    let talk = NewInteraction {
        kind: InteractionKind::Call,
        on: day(on),
        at: None,
        minutes: None,
        depth: None,
        began: None,
        people: vec![person],
        event: None,
        topics: topics.clone(),
        notes: String::new(),
    };
    interactions::log(store, &talk, noon()).unwrap();
    let what = format!("somebody who knows {topic}");
    let ask = NewAsk { person: Some(person), what, asked_on: day(on), topics: topics.clone(), interaction: None };
    asks::add(store, &ask, noon()).unwrap();
    let insight = NewInsight {
        text: format!("about {topic}"),
        on: day(on),
        people: vec![person],
        event: None,
        interaction: None,
        reading: String::new(),
        url: String::new(),
        topics,
    };
    insights::add(store, &insight, noon()).unwrap();
    set_of_person(store, person, &[topic.to_owned()], noon()).unwrap();
}

fn row(store: &Store, id: TopicId) -> Topic {
    get(store.connection(), id).unwrap()
}

#[test]
fn a_topic_has_a_level_over_time_a_target_and_what_there_is_on_it() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada");
    let new = NewTopic { target: Some(4), note: " read the standard ".into(), ..named("#Storage") };
    let storage = add(&mut store, &new, noon()).unwrap().value;
    assess(&mut store, storage, day("2025-01-01"), Some(2), noon()).unwrap();
    assess(&mut store, storage, day("2026-01-01"), Some(3), noon()).unwrap();
    write_down(&mut store, ada, "storage", "2026-02-03");
    let told = row(&store, storage);
    assert_eq!((told.name.as_str(), told.level, told.target), ("Storage", Some(3), Some(4)));
    assert_eq!((told.note.as_str(), told.level_on), ("read the standard", Some(day("2026-01-01"))));
    assert_eq!((told.people, told.interactions, told.asks, told.insights, told.events), (1, 1, 1, 1, 0));
    assert_eq!(told.last_on, Some(day("2026-02-03")));
    for (figure, title) in [
        (TopicFigure::People, "Ada"),
        (TopicFigure::Interactions, "Ada"),
        (TopicFigure::Asks, "somebody who knows storage"),
    ] {
        let found = records(store.connection(), storage, figure).unwrap();
        assert_eq!((found.total, found.records[0].title.as_str()), (1, title), "{figure:?}");
        assert_eq!(found.records[0].person, Some(ada));
    }
    assert_eq!(records(store.connection(), storage, TopicFigure::Events).unwrap().total, 0);
    let levels: Vec<Level> = assessments(store.connection(), storage).unwrap().iter().map(|one| one.level).collect();
    assert_eq!(levels, [2, 3]);
    assess(&mut store, storage, day("2026-01-01"), None, noon()).unwrap();
    assert_eq!(row(&store, storage).level, Some(2));
    store.undo().unwrap();
    assert_eq!(row(&store, storage).level, Some(3));
    let who = people(store.connection(), storage, 5).unwrap();
    let told = (who[0].person, who[0].stands_for_it, who[0].interactions, who[0].insights, who[0].asks);
    assert_eq!((told, who.len()), ((ada, StandsForIt::Yes, 1, 1, 1), 1));
    assert_eq!((who[0].open_asks, who[0].mentoring), (1, None));
    let ask = asks::list(store.connection(), &AsksQuery::default(), 0, 1).unwrap().rows[0].id;
    let answered = AskSettlement { state: AskState::Answered, on: day("2026-02-04"), outcome: String::new() };
    asks::settle(&mut store, ask, &answered, noon()).unwrap();
    for direction in [MentoringDirection::IMentorThem, MentoringDirection::TheyMentorMe] {
        let new = NewMentorship {
            person: ada,
            direction,
            focus: "Sizing".into(),
            topics: vec!["storage".into()],
            they_want: String::new(),
            i_want: String::new(),
            rhythm_days: None,
            from: day("2026-01-01"),
            until: None,
            review_on: None,
        };
        mentoring::begin(&mut store, &new, noon()).unwrap();
    }
    let who = people(store.connection(), storage, 5).unwrap();
    let told = (who[0].asks, who[0].open_asks, who[0].mentoring);
    assert_eq!(told, (1, 0, Some(MentoringDirection::TheyMentorMe)), "who asked once still did; the guide comes first");
}

#[test]
fn what_is_wrong_is_told() {
    let mut store = Store::in_memory(noon()).unwrap();
    let storage = add(&mut store, &named("Storage"), noon()).unwrap().value;
    let tariffs = add(&mut store, &named("Tariffs"), noon()).unwrap().value;
    for (failure, told) in [
        (add(&mut store, &named(" # "), noon()).map(drop), "needs a name"),
        (add(&mut store, &named("STORAGE"), noon()).map(drop), "is a topic already"),
        (edit(&mut store, tariffs, &named("storage"), noon()).map(drop), "Merge the two"),
        (assess(&mut store, storage, day("2026-01-01"), Some(6), noon()).map(drop), "from 1"),
        (assess(&mut store, storage, day("2027-01-01"), Some(3), noon()).map(drop), "yet to come"),
        (merge(&mut store, storage, storage, noon()).map(drop), "one topic already"),
        (delete(&mut store, TopicId(99), noon()).map(drop), "not there any more"),
    ] {
        assert!(failure.as_ref().unwrap_err().message.contains(told), "{failure:?}");
    }
}

#[test]
fn a_merged_topic_brings_all_that_was_about_it_and_its_name_means_the_other() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, ben) = (someone(&mut store, "Ada"), someone(&mut store, "Ben"));
    write_down(&mut store, ada, "OpenTelemetry", "2026-02-03");
    write_down(&mut store, ben, "otel", "2026-03-03");
    let find = |store: &Store, name: &str| {
        let query = TopicsQuery { search: name.into(), ..TopicsQuery::default() };
        list(store.connection(), &query, 0, 5).unwrap().rows
    };
    let (kept, other) = (find(&store, "opentel")[0].id, find(&store, "otel")[0].id);
    let wanted = NewTopic { target: Some(3), ..named("otel") };
    edit(&mut store, other, &wanted, noon()).unwrap();
    assess(&mut store, other, day("2026-01-01"), Some(2), noon()).unwrap();
    assess(&mut store, kept, day("2026-01-01"), Some(1), noon()).unwrap();
    let before = content(store.connection());
    let done = merge(&mut store, kept, other, noon()).unwrap();
    assert_eq!(done.changes.title, "Merged otel into OpenTelemetry");
    let told = row(&store, kept);
    assert_eq!((told.people, told.interactions, told.asks, told.insights), (2, 2, 2, 2));
    assert_eq!((told.level, told.target, told.aliases), (Some(1), Some(3), vec!["otel".to_owned()]));
    assert_eq!(find(&store, "otel").len(), 1);
    let after = content(store.connection());
    store.undo().unwrap();
    assert_eq!(content(store.connection()), before);
    store.redo().unwrap();
    assert_eq!(content(store.connection()), after);

    write_down(&mut store, ada, "OTEL", "2026-04-03");
    assert_eq!(row(&store, kept).interactions, 3, "the old name means the topic that is kept");
    edit(&mut store, kept, &named("Otel"), noon()).unwrap();
    assert_eq!((row(&store, kept).name, row(&store, kept).aliases), ("Otel".to_owned(), Vec::new()));
    delete(&mut store, kept, noon()).unwrap();
    assert_eq!(list(store.connection(), &TopicsQuery::default(), 0, 5).unwrap().total, 0);
    store.undo().unwrap();
    assert_eq!(row(&store, kept).interactions, 3);
}

#[rstest]
#[case("Senior Data Engineer, Grid Planning", &["Data", "Grid Planning"])]
#[case("Head of Storage & Flexibility", &["Storage", "Flexibility"])]
#[case("CEO", &[])]
#[case("Professor of Electrical Power Systems", &["Electrical Power Systems"])]
#[case("I help utilities sleep better at night", &["night"])]
#[case("", &[])]
fn a_position_names_its_fields(#[case] position: &str, #[case] expected: &[&str]) {
    assert_eq!(fields(position), expected);
}

proptest! {
    #[test]
    fn any_position_is_read(position in "\\PC{0,60}") {
        fields(&position);
    }
}

#[test]
fn topics_are_proposed_from_skills_tags_and_positions_until_they_are_settled() {
    let mut store = Store::in_memory(noon()).unwrap();
    for name in ["Ada", "Ben", "Cleo"] {
        let edit = PersonEdit {
            name: Some(name.into()),
            position: Some("Head of Storage".into()),
            tags: Some(vec!["tariffs".into()]),
            ..PersonEdit::default()
        };
        person::add(&mut store, &edit, noon()).unwrap();
    }
    let endorse = |writing: &crate::storage::Writing<'_>| {
        writing.execute(
            "INSERT INTO import_batch (id, uid, applied_at, title, counts) VALUES (1, 'b', '2026-01-01', 'a', '{}')",
            [],
        )?;
        writing.execute(
            "INSERT INTO exchange (uid, direction, kind, person_id, on_date, what, batch_id)
             SELECT 'x', 'received', 'endorsement', min(id), '2026-01-01', 'Rust, Forecasting', 1 FROM person",
            [],
        )?;
        Ok(())
    };
    store.transact(Op::Import, noon(), endorse).unwrap();
    let told = |store: &Store| -> Vec<(String, ProposalSource, u32)> {
        let found = proposals(store.connection(), 10).unwrap();
        found.into_iter().map(|one| (one.name, one.source, one.count)).collect()
    };
    use ProposalSource::{Position, Skill, Tag};
    assert_eq!(
        told(&store),
        [
            ("Forecasting".to_owned(), Skill, 1),
            ("Rust".into(), Skill, 1),
            ("tariffs".into(), Tag, 3),
            ("Storage".into(), Position, 3)
        ]
    );
    let tariffs = accept(&mut store, "tariffs", noon()).unwrap().value;
    assert_eq!(row(&store, tariffs).people, 3);
    refuse(&mut store, "Rust", noon()).unwrap();
    let left: Vec<String> = told(&store).into_iter().map(|(name, ..)| name).collect();
    assert_eq!(left, ["Forecasting", "Storage"]);
    store.undo().unwrap();
    assert_eq!(told(&store).len(), 3);
}

#[test]
fn of_a_person_it_is_told_what_they_stand_for_and_what_we_talk_about() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada Lie");
    for topics in [["tides", "harbours"], ["tides", "ferries"]] {
        let talk = NewInteraction {
            kind: InteractionKind::Call,
            on: day("2026-11-01"),
            at: None,
            minutes: None,
            depth: None,
            began: None,
            people: vec![ada],
            event: None,
            topics: topics.map(String::from).to_vec(),
            notes: String::new(),
        };
        interactions::log(&mut store, &talk, noon()).unwrap();
    }
    let told = |store: &Store| of_person(store.connection(), ada).unwrap();
    let talked = |name: &str, times| TalkedAbout { name: name.into(), times };
    assert_eq!(told(&store).talked_about, [talked("tides", 2), talked("ferries", 1), talked("harbours", 1)]);
    set_of_person(&mut store, ada, &["Tides".into(), "Knots".into()], noon()).unwrap();
    assert_eq!(told(&store).stands_for, ["Knots", "tides"]);
    assert_eq!(told(&store).talked_about, [talked("ferries", 1), talked("harbours", 1)]);
    store.undo().unwrap();
    assert!(told(&store).stands_for.is_empty());
}

#[test]
fn no_source_of_proposals_crowds_another_out_and_a_tag_that_tells_no_field_is_none() {
    let mut store = Store::in_memory(noon()).unwrap();
    let tags = ["tariffs", "batteries", "friends", "former colleagues", "Grid Futures", "Acme", "VIP"];
    for name in ["Ada", "Ben", "Cleo"] {
        let edit = PersonEdit {
            name: Some(name.into()),
            position: Some("PhD Candidate, Storage".into()),
            organisation: Some("ACME".into()),
            tags: Some(tags.iter().map(|tag| (*tag).to_owned()).collect()),
            ..PersonEdit::default()
        };
        person::add(&mut store, &edit, noon()).unwrap();
    }
    let event = |writing: &crate::storage::Writing<'_>| {
        writing.execute(
            "INSERT INTO event (uid, title, kind, starts, ends, all_day, starts_at)
             VALUES ('e', 'Grid Futures 2026', 'conference', '2026-05-01', '2026-05-01', 1, '2026-05-01T00:00:00Z')",
            [],
        )?;
        Ok(())
    };
    store.transact(Op::AddEvent, noon(), event).unwrap();
    let told = |limit| -> Vec<String> {
        proposals(store.connection(), limit).unwrap().into_iter().map(|one| one.name).collect()
    };
    assert_eq!(told(10), ["batteries", "tariffs", "Storage"]);
    assert_eq!(told(2), ["batteries", "Storage"]);
}
