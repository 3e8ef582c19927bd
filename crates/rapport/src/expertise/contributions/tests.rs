use super::*;
use crate::people::{PersonEdit, edit as person};
use crate::storage::Store;
use chrono::{DateTime, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn talk(title: &str, on: &str, people: &[PersonId]) -> NewContribution {
    NewContribution {
        kind: ContributionKind::Talk,
        title: title.into(),
        on: on.parse().unwrap(),
        event: None,
        place: "Grid Futures".into(),
        url: "https://example.org/talk".into(),
        audience: Some(120),
        notes: String::new(),
        people: people.to_vec(),
        topics: vec!["Tariffs".into()],
    }
}

#[test]
fn a_contribution_is_listed_edited_and_undone() {
    let mut store = Store::in_memory(noon()).unwrap();
    let named = PersonEdit { name: Some("Ada".into()), ..PersonEdit::default() };
    let ada = person::add(&mut store, &named, noon()).unwrap().value;
    let done = add(&mut store, &talk(" Tariffs that work ", "2026-03-04", &[ada]), noon()).unwrap();
    assert_eq!(done.changes.title, "Added talk “Tariffs that work”");
    add(&mut store, &talk("Another", "2026-04-04", &[]), noon()).unwrap();
    let all = ContributionsQuery::default();
    let titles = |store: &Store, query: &ContributionsQuery| -> Vec<String> {
        page(store.connection(), query, 0, 10).unwrap().rows.into_iter().map(|row| row.title).collect()
    };
    assert_eq!(titles(&store, &all), ["Another", "Tariffs that work"]);
    for (query, found) in [
        (ContributionsQuery { person: Some(ada), ..all.clone() }, 1),
        (ContributionsQuery { kind: Some(ContributionKind::Award), ..all.clone() }, 0),
        (ContributionsQuery { words: "tariffs work".into(), ..all.clone() }, 1),
        (ContributionsQuery { until: "2026-03-31".parse().ok(), ..all.clone() }, 1),
    ] {
        assert_eq!(titles(&store, &query).len(), found, "{query:?}");
    }
    let changed =
        NewContribution { kind: ContributionKind::Panel, topics: Vec::new(), ..talk("Panel", "2026-03-04", &[]) };
    edit(&mut store, done.value, &changed, noon()).unwrap();
    let row = page(store.connection(), &all, 1, 1).unwrap().rows.remove(0);
    assert_eq!((row.kind, row.people, row.topics, row.audience), (ContributionKind::Panel, vec![], vec![], Some(120)));
    delete(&mut store, done.value, noon()).unwrap();
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(titles(&store, &ContributionsQuery { person: Some(ada), ..all }), ["Tariffs that work"]);
}

#[test]
fn what_is_wrong_is_told() {
    let mut store = Store::in_memory(noon()).unwrap();
    let good = talk("Tariffs", "2026-03-04", &[]);
    for (new, told) in [
        (NewContribution { title: String::new(), ..good.clone() }, "Give it a title"),
        (NewContribution { on: "2027-01-01".parse().unwrap(), ..good.clone() }, "yet to come"),
        (NewContribution { url: "example.org".into(), ..good.clone() }, "no link"),
    ] {
        assert!(add(&mut store, &new, noon()).unwrap_err().message.contains(told), "{told}");
    }
    assert!(delete(&mut store, ContributionId(9), noon()).unwrap_err().message.contains("not there any more"));
}
