use super::*;
use crate::people::{PersonEdit, edit as person};
use crate::storage::{ChangedPeople, Store};
use chrono::{DateTime, Utc};

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

fn texts(store: &Store, query: &InsightsQuery) -> Vec<String> {
    page(store.connection(), query, 0, 10).unwrap().rows.into_iter().map(|row| row.text).collect()
}

#[test]
fn an_insight_is_found_by_person_topic_day_and_word_and_undone() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, ben) = (someone(&mut store, "Ada"), someone(&mut store, "Ben"));
    let done = add(&mut store, &insight(" Batteries *pay* in winter ", "2026-01-05", &[ada, ben]), noon()).unwrap();
    assert_eq!(done.changes.title, "Noted an insight from Ada and 1 more");
    assert_eq!(done.changes.people, ChangedPeople::These(vec![ada, ben]));
    let read = NewInsight { topics: Vec::new(), reading: "The Grid".into(), ..insight("Read it", "2026-02-05", &[]) };
    add(&mut store, &read, noon()).unwrap();
    let all = InsightsQuery::default();
    assert_eq!(texts(&store, &all), ["Read it", "Batteries *pay* in winter"]);
    let topic =
        crate::topics::list(store.connection(), &crate::topics::TopicsQuery::default(), 0, 5).unwrap().rows[0].id;
    for (query, found) in [
        (InsightsQuery { person: Some(ben), ..all.clone() }, 1),
        (InsightsQuery { topic: Some(topic), ..all.clone() }, 1),
        (InsightsQuery { from: Some(day("2026-02-01")), ..all.clone() }, 1),
        (InsightsQuery { until: Some(day("2026-02-05")), ..all.clone() }, 2),
        (InsightsQuery { words: "batt".into(), ..all.clone() }, 1),
        (InsightsQuery { words: "grid".into(), ..all.clone() }, 1),
        (InsightsQuery { words: "batteries grid".into(), ..all.clone() }, 0),
    ] {
        assert_eq!(texts(&store, &query).len(), found, "{query:?}");
    }
    let first =
        page(store.connection(), &InsightsQuery { person: Some(ada), ..all.clone() }, 0, 1).unwrap().rows.remove(0);
    assert_eq!((first.people.len(), first.topics, first.due_on), (2, vec!["Storage".to_owned()], day("2026-01-12")));
    assert_eq!(first.html, "<p>Batteries <em>pay</em> in winter</p>\n");

    edit(&mut store, done.value, &insight("Changed", "2026-01-06", &[ben]), noon()).unwrap();
    assert_eq!(texts(&store, &InsightsQuery { person: Some(ada), ..all.clone() }).len(), 0);
    delete(&mut store, done.value, noon()).unwrap();
    assert_eq!(texts(&store, &all), ["Read it"]);
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(texts(&store, &InsightsQuery { person: Some(ada), ..all }), ["Batteries *pay* in winter"]);
}

#[test]
fn a_look_makes_the_pause_longer_once_a_day() {
    let mut store = Store::in_memory(noon()).unwrap();
    let id = add(&mut store, &insight("Batteries", "2026-01-05", &[]), noon()).unwrap().value;
    let due = |store: &Store, by: &str| {
        let query = InsightsQuery { due_by: Some(day(by)), ..InsightsQuery::default() };
        page(store.connection(), &query, 0, 5).unwrap().total
    };
    assert_eq!((due(&store, "2026-01-11"), due(&store, "2026-01-12")), (0, 1));
    show(&mut store, id, day("2026-01-12"), noon()).unwrap();
    assert_eq!(show(&mut store, id, day("2026-01-12"), noon()).unwrap().changes.operation, 0);
    assert_eq!((due(&store, "2026-01-25"), due(&store, "2026-01-26")), (0, 1));
    store.undo().unwrap();
    assert_eq!(due(&store, "2026-01-12"), 1);
}

#[test]
fn what_is_wrong_is_told() {
    let mut store = Store::in_memory(noon()).unwrap();
    let good = insight("Batteries", "2026-01-05", &[]);
    for (new, told) in [
        (NewInsight { text: " ".into(), ..good.clone() }, "what you learned"),
        (NewInsight { on: day("2027-01-01"), ..good.clone() }, "yet to come"),
        (NewInsight { url: "javascript:alert(1)".into(), ..good.clone() }, "no link"),
        (NewInsight { people: vec![PersonId(9)], ..good.clone() }, "not there any more"),
    ] {
        assert!(add(&mut store, &new, noon()).unwrap_err().message.contains(told), "{told}");
    }
    assert!(show(&mut store, InsightId(9), day("2026-01-05"), noon()).unwrap_err().message.contains("insight"));
}

#[test]
fn an_insight_outlives_whom_it_came_from() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada");
    add(&mut store, &insight("Batteries", "2026-01-05", &[ada]), noon()).unwrap();
    let one = crate::people::Selection::People(vec![ada]);
    person::delete(&mut store, &one, noon()).unwrap();
    assert_eq!(page(store.connection(), &InsightsQuery::default(), 0, 5).unwrap().rows[0].people, []);
    store.undo().unwrap();
    assert_eq!(page(store.connection(), &InsightsQuery::default(), 0, 5).unwrap().rows[0].people[0].id, ada);
}
