use super::*;
use crate::storage::Store;
use chrono::{DateTime, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn course(title: &str, on: &str) -> NewLearning {
    NewLearning {
        kind: LearningKind::Course,
        title: title.into(),
        on: on.parse().unwrap(),
        event: None,
        minutes: Some(600),
        url: String::new(),
        changed: "I read tariffs otherwise".into(),
        people: Vec::new(),
        topics: vec!["Tariffs".into()],
    }
}

#[test]
fn learning_is_listed_edited_and_undone() {
    let mut store = Store::in_memory(noon()).unwrap();
    let done = add(&mut store, &course("Market design", "2026-03-04"), noon()).unwrap();
    assert_eq!(done.changes.title, "Added course “Market design”");
    let all = LearningsQuery::default();
    let found = |store: &Store, words: &str| {
        let query = LearningsQuery { words: words.into(), ..all.clone() };
        page(store.connection(), &query, 0, 5).unwrap().total
    };
    assert_eq!((found(&store, "otherwise"), found(&store, "market"), found(&store, "storage")), (1, 1, 0));
    let changed = NewLearning { kind: LearningKind::Certificate, minutes: None, ..course("Certified", "2026-03-05") };
    edit(&mut store, done.value, &changed, noon()).unwrap();
    let row = page(store.connection(), &all, 0, 1).unwrap().rows.remove(0);
    assert_eq!((row.kind, row.minutes, row.topics.len()), (LearningKind::Certificate, None, 1));
    delete(&mut store, done.value, noon()).unwrap();
    assert_eq!(page(store.connection(), &all, 0, 1).unwrap().total, 0);
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(found(&store, "market"), 1);
}

#[test]
fn what_is_wrong_is_told() {
    let mut store = Store::in_memory(noon()).unwrap();
    let good = course("Market design", "2026-03-04");
    for (new, told) in [
        (NewLearning { title: " ".into(), ..good.clone() }, "Give it a title"),
        (NewLearning { minutes: Some(60_001), ..good.clone() }, "thousand hours"),
        (NewLearning { url: "ftp://example.org".into(), ..good.clone() }, "no link"),
    ] {
        assert!(add(&mut store, &new, noon()).unwrap_err().message.contains(told), "{told}");
    }
}
