//! What comes back, and what is refused, told by examples.

use super::rows::{Rows, content, differences};
use super::*;
use crate::people::{PeopleQuery, duplicates, list as people_list, merge};
use crate::storage::Op;
use crate::{Code, interactions, relations, topics};
use chrono::TimeDelta;

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
