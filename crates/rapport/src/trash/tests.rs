use super::*;
use crate::interactions::{Began, Depth, InteractionKind, NewInteraction};
use crate::people::{PeopleQuery, PersonEdit, PersonId, Selection, duplicates, edit, list as people_list, merge};
use crate::storage::{DATABASE_FILE, Op, Store, Uids, tracked_tables};
use crate::{Code, asks, events, exchanges, interactions, notes, promises, relations, sample, topics};
use crate::{expertise, introductions, mentoring, messages, opportunities};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use rusqlite::Connection;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use tempfile::TempDir;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn named(name: &str) -> PersonEdit {
    PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() }
}

fn person(store: &mut Store, name: &str) -> PersonId {
    edit::add(store, &named(name), noon()).unwrap().value
}

fn call(people: &[PersonId], notes: &str) -> NewInteraction {
    NewInteraction {
        kind: InteractionKind::Call,
        on: "2026-11-20".parse().unwrap(),
        at: None,
        minutes: Some(40),
        depth: Some(Depth::Deep),
        began: Some(Began::Me),
        people: people.to_vec(),
        event: None,
        topics: vec!["Tracing".into()],
        notes: notes.to_owned(),
    }
}

fn note(store: &mut Store, person: PersonId, text: &str) -> notes::NoteId {
    let new = notes::NewNote { person, on: "2026-11-20".parse().unwrap(), text: text.to_owned() };
    notes::add(store, &new, noon()).unwrap().value
}

fn delete(store: &mut Store, people: &[PersonId]) {
    edit::delete(store, &Selection::People(people.to_vec()), noon()).unwrap();
}

fn trash(store: &Store, now: DateTime<Utc>) -> Vec<Trashed> {
    page(store.connection(), &TrashQuery::default(), now, 0, 100).unwrap().rows
}

fn back(store: &mut Store, title: &str) -> BroughtBack {
    let keys: Vec<TrashKey> =
        trash(store, noon()).into_iter().filter(|one| one.title.starts_with(title)).map(|one| one.key).collect();
    assert!(!keys.is_empty(), "{title} is in the trash");
    bring_back(store, &keys, noon()).unwrap().value
}

type Rows = BTreeMap<String, Vec<String>>;

/// All rows of all tracked tables, each told by what it is and what it refers to, whatever keys they have.
fn content(connection: &Connection) -> Rows {
    let tables = tracked_tables(connection).unwrap();
    let mut rows: HashMap<(String, i64), Map<String, Value>> = HashMap::new();
    let mut references: HashMap<String, Vec<(String, String)>> = HashMap::new();
    for table in &tables {
        let mut statement = connection.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)").unwrap();
        let of = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        references.insert(table.clone(), of.map(Result::unwrap).collect());
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns: Vec<String> = statement.column_names().map(String::from).collect();
        let mut found = statement.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let cell = |(at, name): (usize, &String)| {
                let value: rusqlite::types::Value = row.get(at).unwrap();
                (name.clone(), Value::String(format!("{value:?}")))
            };
            rows.insert((table.clone(), row.get("id").unwrap()), columns.iter().enumerate().map(cell).collect());
        }
    }
    let mut all: Rows = tables.iter().map(|table| (table.clone(), Vec::new())).collect();
    for (table, id) in rows.keys() {
        all.get_mut(table).unwrap().push(told(&rows, &references, table, *id));
    }
    all.values_mut().for_each(|rows| rows.sort());
    all
}

fn told(
    rows: &HashMap<(String, i64), Map<String, Value>>,
    references: &HashMap<String, Vec<(String, String)>>,
    table: &str,
    id: i64,
) -> String {
    let mut row = rows[&(table.to_owned(), id)].clone();
    row.remove("id");
    for (column, to) in &references[table] {
        let text = row[column].as_str().unwrap();
        if let Some(key) = text.strip_prefix("Integer(").and_then(|text| text.strip_suffix(')')) {
            let key: i64 = key.parse().unwrap();
            let target = &rows[&(to.clone(), key)];
            let meant = target.get("uid").cloned();
            let meant = meant.unwrap_or_else(|| Value::String(told(rows, references, to, key)));
            row.insert(column.clone(), meant);
        }
    }
    Value::Object(row).to_string()
}

fn differences(one: &Rows, other: &Rows) -> String {
    let mut all = String::new();
    for (table, rows) in one {
        for row in rows.iter().filter(|row| !other[table].contains(row)) {
            all.push_str(&format!("only before, {table}: {row}\n"));
        }
        for row in other[table].iter().filter(|row| !rows.contains(row)) {
            all.push_str(&format!("only after, {table}: {row}\n"));
        }
    }
    all
}

#[test]
fn a_person_comes_back_with_all_that_was_theirs_though_the_key_was_given_away() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    let ben = person(&mut store, "Ben Costa");
    note(&mut store, ben, "Likes tea");
    interactions::log(&mut store, &call(&[ada, ben], "Both"), noon()).unwrap();
    interactions::log(&mut store, &call(&[ben], "Alone"), noon()).unwrap();
    let before = content(store.connection());
    delete(&mut store, &[ben]);
    let listed = trash(&store, noon());
    assert_eq!((listed.len(), listed[0].title.as_str(), listed[0].key.kind), (1, "Ben Costa", TrashKind::Person));
    assert_eq!(listed[0].kept_until, noon() + TimeDelta::days(30));
    // The key of the last row is given to the next one.
    let chen = person(&mut store, "Chen Wei");
    assert_eq!(chen, ben);
    note(&mut store, chen, "Plays chess");
    interactions::log(&mut store, &call(&[chen], "With Chen"), noon()).unwrap();
    assert_eq!(back(&mut store, "Ben"), BroughtBack { back: 1, ..BroughtBack::default() });
    assert_eq!(trash(&store, noon()), []);
    let names = people_list::page(store.connection(), &PeopleQuery::default(), 0, 9).unwrap();
    assert_eq!(names.rows.len(), 3);
    delete(&mut store, &[chen]);
    let left: Rows = content(store.connection());
    assert_eq!(left, before, "{}", differences(&before, &left));
}

#[test]
fn bringing_back_can_be_undone_and_done_again() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    note(&mut store, ada, "Likes tea");
    let before = content(store.connection());
    delete(&mut store, &[ada]);
    let gone = content(store.connection());
    back(&mut store, "Ada");
    assert_eq!(store.journal().unwrap().undo.unwrap().title, "Brought back Ada Berg");
    store.undo().unwrap();
    assert_eq!((content(store.connection()), trash(&store, noon()).len()), (gone, 1));
    store.redo().unwrap();
    assert_eq!((content(store.connection()), trash(&store, noon()).len()), (before, 0));
}

#[test]
fn two_who_went_together_come_back_one_by_one() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, ben) = (person(&mut store, "Ada Berg"), person(&mut store, "Ben Costa"));
    interactions::log(&mut store, &call(&[ada, ben], "Both"), noon()).unwrap();
    let relation = relations::NewRelation {
        first: ada,
        second: ben,
        kind: relations::RelationKind::Colleague,
        label: String::new(),
    };
    relations::add(&mut store, &relation, noon()).unwrap();
    let before = content(store.connection());
    delete(&mut store, &[ada, ben]);
    person(&mut store, "Somebody Else");
    back(&mut store, "Ben");
    back(&mut store, "Ada");
    let else_id =
        people_list::page(store.connection(), &PeopleQuery { search: "Else".into(), ..PeopleQuery::default() }, 0, 1);
    delete(&mut store, &[else_id.unwrap().rows[0].id]);
    let after = content(store.connection());
    assert_eq!(after, before, "{}", differences(&before, &after));
}

#[test]
fn what_belongs_to_somebody_who_is_gone_says_whom_to_bring_back_first() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    let tea = note(&mut store, ada, "Likes tea");
    let before = content(store.connection());
    notes::delete(&mut store, tea, noon()).unwrap();
    delete(&mut store, &[ada]);
    // Somebody else has her key now.
    let ben = edit::add(&mut store, &named("Ben Costa"), noon() + TimeDelta::hours(1)).unwrap().value;
    assert_eq!(ben, ada);
    let listed = trash(&store, noon());
    let key = listed.iter().find(|one| one.key.kind == TrashKind::Note).unwrap();
    assert_eq!(key.people, [""; 0], "nobody is named who was not meant");
    let refused = bring_back(&mut store, &[key.key], noon()).unwrap_err();
    assert_eq!(refused.code, Code::NotUndoable);
    let both: Vec<TrashKey> = listed.iter().map(|one| one.key).collect();
    assert_eq!(bring_back(&mut store, &both, noon()).unwrap().value.back, 2);
    delete(&mut store, &[ben]);
    let after = content(store.connection());
    assert_eq!(after, before, "{}", differences(&before, &after));
}

#[test]
fn what_was_of_somebody_who_was_merged_comes_to_whom_they_are_now() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, twin) = (person(&mut store, "Ada Berg"), person(&mut store, "A. Berg"));
    let tea = note(&mut store, twin, "Likes tea");
    notes::delete(&mut store, tea, noon()).unwrap();
    merge::merge(&mut store, ada, twin, noon()).unwrap();
    back(&mut store, "Likes tea");
    let of: i64 = store.connection().query_row("SELECT person_id FROM note", [], |row| row.get(0)).unwrap();
    assert_eq!(of, ada.0);
}

#[test]
fn what_was_made_again_meanwhile_is_not_doubled() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    topics::set_of_person(&mut store, ada, &["Tracing".into()], noon()).unwrap();
    let id: i64 = store.connection().query_row("SELECT id FROM topic", [], |row| row.get(0)).unwrap();
    topics::delete(&mut store, topics::TopicId(id), noon()).unwrap();
    interactions::log(&mut store, &call(&[ada], "About it"), noon()).unwrap();
    let told = back(&mut store, "Tracing");
    assert_eq!((told.back, told.there[0].message.as_str()), (0, "Tracing"));
    let count = |sql: &str| -> i64 { store.connection().query_row(sql, [], |row| row.get(0)).unwrap() };
    assert_eq!((count("SELECT count(*) FROM topic"), count("SELECT count(*) FROM person_topic")), (1, 1));
}

#[test]
fn somebody_who_was_added_again_waits_as_a_possible_duplicate() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    delete(&mut store, &[ada]);
    person(&mut store, "Ada Berg");
    assert_eq!(back(&mut store, "Ada").alike, ["Ada Berg"]);
    assert_eq!(duplicates::count(store.connection()).unwrap(), 1);
}

#[test]
fn the_trash_reaches_beyond_undo_and_ends_after_thirty_days() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Berg");
    note(&mut store, ada, "Likes tea");
    let before = content(store.connection());
    delete(&mut store, &[ada]);
    let setting = |store: &mut Store, number: u32, now| {
        store.transact(Op::ChangeSettings, now, |writing| crate::settings::write(writing, "probe", &number)).unwrap();
    };
    for number in 0..1_010 {
        setting(&mut store, number, noon() + TimeDelta::days(29));
    }
    assert_eq!(trash(&store, noon() + TimeDelta::days(29)).len(), 1);
    back(&mut store, "Ada");
    store
        .transact(Op::ChangeSettings, noon(), |writing| {
            Ok(writing.execute("DELETE FROM setting WHERE key = 'probe'", [])?)
        })
        .unwrap();
    assert_eq!(content(store.connection()), before);

    let ada = people_list::page(store.connection(), &PeopleQuery::default(), 0, 1).unwrap().rows[0].id;
    delete(&mut store, &[ada]);
    let late = noon() + TimeDelta::days(31);
    assert_eq!(trash(&store, late), []);
    for number in 0..1_010 {
        setting(&mut store, number, late);
    }
    let kept: i64 = store
        .connection()
        .query_row("SELECT count(*) FROM image WHERE before LIKE '%Likes tea%'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, 0, "nothing of it is kept any longer");
}

/// The sample network with something of every kind, made once.
struct Sample {
    _folder: TempDir,
    path: PathBuf,
}

impl Sample {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(DATABASE_FILE);
        let mut store = Store::open(&path, noon()).unwrap();
        sample::fill(&mut store, noon()).unwrap();
        for person in 1..=5 {
            note(&mut store, PersonId(person), "Likes tea");
        }
        for name in ["After a talk", "Before a meeting"] {
            let template = messages::NewTemplate { name: name.to_owned(), body: "Dear {given},".to_owned() };
            messages::save(&mut store, None, &template, noon()).unwrap();
        }
        Self { _folder: folder, path }
    }

    fn copy(&self) -> (TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(DATABASE_FILE);
        std::fs::copy(&self.path, &path).unwrap();
        (folder, Store::open(&path, noon()).unwrap().with_uids(Uids::seeded(7)))
    }
}

/// Deletes one record of this kind, the `number`th; tells its key.
fn delete_one(store: &mut Store, kind: TrashKind, number: usize) -> Option<i64> {
    let ids: Vec<i64> = {
        let whole = if kind == TrashKind::Event { "WHERE series_id IS NULL" } else { "" };
        let mut statement =
            store.connection().prepare(&format!("SELECT id FROM {} {whole} ORDER BY id DESC", kind.word())).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let id = *ids.get(number % ids.len().max(1))?;
    let now = noon();
    match kind {
        TrashKind::Person => drop(edit::delete(store, &Selection::People(vec![PersonId(id)]), now).unwrap()),
        TrashKind::Interaction => drop(interactions::delete(store, interactions::InteractionId(id), now).unwrap()),
        TrashKind::Event => drop(events::delete(store, events::EventId(id), now).unwrap()),
        TrashKind::Exchange => drop(exchanges::delete(store, exchanges::ExchangeId(id), now).unwrap()),
        TrashKind::Promise => drop(promises::delete(store, promises::PromiseId(id), now).unwrap()),
        TrashKind::Ask => drop(asks::delete(store, asks::AskId(id), now).unwrap()),
        TrashKind::Introduction => drop(introductions::delete(store, introductions::IntroductionId(id), now).unwrap()),
        TrashKind::Relation => drop(relations::delete(store, relations::RelationId(id), now).unwrap()),
        TrashKind::Membership => {
            drop(relations::memberships::delete(store, relations::memberships::MembershipId(id), now).unwrap());
        }
        TrashKind::Note => drop(notes::delete(store, notes::NoteId(id), now).unwrap()),
        TrashKind::Topic => drop(topics::delete(store, topics::TopicId(id), now).unwrap()),
        TrashKind::Insight => {
            drop(expertise::insights::delete(store, expertise::insights::InsightId(id), now).unwrap())
        }
        TrashKind::Contribution => {
            drop(expertise::contributions::delete(store, expertise::contributions::ContributionId(id), now).unwrap());
        }
        TrashKind::Learning => {
            drop(expertise::learning::delete(store, expertise::learning::LearningId(id), now).unwrap())
        }
        TrashKind::Opportunity => drop(opportunities::delete(store, opportunities::OpportunityId(id), now).unwrap()),
        TrashKind::Mentorship => drop(mentoring::delete(store, mentoring::MentorshipId(id), now).unwrap()),
        TrashKind::MessageTemplate => drop(messages::delete(store, messages::TemplateId(id), now).unwrap()),
    }
    Some(id)
}

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

#[test]
fn what_was_between_two_comes_back_with_whichever_comes_last() {
    for order in [["Ben", "Both"], ["Both", "Ben"]] {
        let mut store = Store::in_memory(noon()).unwrap();
        let (ada, ben) = (person(&mut store, "Ada Berg"), person(&mut store, "Ben Costa"));
        let talk = interactions::log(&mut store, &call(&[ada, ben], "Both"), noon()).unwrap().value;
        let before = content(store.connection());
        delete(&mut store, &[ben]);
        interactions::delete(&mut store, talk, noon()).unwrap();
        for title in order {
            assert_eq!(back(&mut store, title).back, 1);
        }
        let after = content(store.connection());
        assert_eq!(differences(&before, &after), "", "{order:?}");
    }
}

#[test]
fn whom_i_took_out_of_a_talk_stays_out_when_it_comes_back() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, ben) = (person(&mut store, "Ada Berg"), person(&mut store, "Ben Costa"));
    let talk = interactions::log(&mut store, &call(&[ada, ben], "Both"), noon()).unwrap().value;
    delete(&mut store, &[ben]);
    back(&mut store, "Ben");
    interactions::edit(&mut store, talk, &call(&[ada], "Both"), noon()).unwrap();
    interactions::delete(&mut store, talk, noon()).unwrap();
    back(&mut store, "Both");
    let with: i64 =
        store.connection().query_row("SELECT count(*) FROM interaction_person", [], |row| row.get(0)).unwrap();
    assert_eq!(with, 1);
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
