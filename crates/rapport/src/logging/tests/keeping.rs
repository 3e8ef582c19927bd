//! What a kept line leaves in the database.

use super::*;
use crate::Code;

fn count(store: &Store, table: &str) -> i64 {
    store.connection().query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
}

fn read(store: &Store, line: &str) -> Understood {
    understand(line, &Network(store.connection()), clock()).unwrap()
}

#[test]
fn one_line_is_one_operation() {
    let mut store = network();
    let line = "coffee with Ingrid and +Lena Fischer yesterday 40m deep, promised Ingrid the template by friday, \
                gave Ingrid feedback on her abstract, Ingrid looks for a speaker #tracing";
    let understood = read(&store, line);
    let done = keep(&mut store, &understood, clock().today, now()).unwrap();
    let kept = &done.value;
    assert_eq!((kept.added, kept.exchanges, kept.promises, kept.asks, kept.notes), (1, 1, 1, 1, 0));
    assert_eq!(
        done.changes.title,
        "Logged a group meeting with Ingrid Solberg and one more, with an exchange, a promise, an ask, a new person"
    );
    let row: (String, String, i64, String, String) = store
        .connection()
        .query_row("SELECT kind, on_date, minutes, depth, notes FROM interaction", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })
        .unwrap();
    assert_eq!(row, ("group".into(), "2026-11-17".into(), 40, "deep".into(), String::new()));
    let due: String = store.connection().query_row("SELECT due_on FROM promise", [], |row| row.get(0)).unwrap();
    assert_eq!(due, "2026-11-20");
    for (table, rows) in [("exchange", 1), ("ask", 1), ("topic", 1), ("interaction_person", 2), ("person", 14)] {
        assert_eq!(count(&store, table), rows, "{table}");
    }
    store.undo().unwrap();
    for (table, rows) in [("interaction", 0), ("exchange", 0), ("promise", 0), ("ask", 0), ("topic", 0), ("person", 13)]
    {
        assert_eq!(count(&store, table), rows, "{table}");
    }
}

#[test]
fn what_is_unclear_is_asked() {
    let mut store = network();
    for (line, message) in [
        ("coffee with Tom", "Tom may be Tom Berg (Oxide) or Tom Hansen (Figma)"),
        ("coffee with Ingeborg", "Nobody is called Ingeborg"),
        ("met Ada at Oslo Rust Meetup", "Several events are called Oslo Rust Meetup"),
        ("gave feedback on her abstract", "not clear with whom"),
        ("lunch with Ada and Sofia, promised slides", "not clear with whom"),
        ("nothing here is understood", "Name whom you were in touch with"),
        ("", "Name whom you were in touch with"),
    ] {
        let understood = read(&store, line);
        let failure = keep(&mut store, &understood, clock().today, now()).unwrap_err();
        assert!(failure.code == Code::Invalid && failure.message.contains(message), "{line}: {}", failure.message);
    }
    assert_eq!(count(&store, "interaction"), 0);
}

#[test]
fn what_says_nothing_of_a_contact_is_none() {
    let mut store = network();
    for (line, interactions, notes, promises) in [
        ("Ingrid has moved to Bergen", 0, 1, 0),
        ("owe Robert the slides by Friday", 0, 1, 1),
        ("I need a venue, any size", 0, 1, 1),
        ("with Ingrid", 1, 1, 1),
        ("met Ingrid at PyConf", 2, 1, 1),
    ] {
        let understood = read(&store, line);
        keep(&mut store, &understood, clock().today, now()).unwrap();
        let counts = (count(&store, "interaction"), count(&store, "note"), count(&store, "promise"));
        assert_eq!(counts, (interactions, notes, promises), "{line}");
    }
    let kept = |sql: &str| -> String { store.connection().query_row(sql, [], |row| row.get(0)).unwrap() };
    assert_eq!(kept("SELECT what FROM ask"), "a venue (any size)");
    assert_eq!(kept("SELECT notes FROM interaction ORDER BY id DESC LIMIT 1"), "at PyConf");
}

#[test]
fn what_was_learned_is_kept_with_the_talk_and_alone() {
    let mut store = network();
    let understood = read(&store, "coffee with Ingrid and Ada, learned: tails matter, not heads. It was late #tracing");
    let done = keep(&mut store, &understood, clock().today, now()).unwrap();
    assert_eq!(done.changes.title, "Logged a group meeting with Ingrid Solberg and one more, with an insight");
    let alone = read(&store, "learned from Robert: start small (#tracing)");
    let done = keep(&mut store, &alone, clock().today, now()).unwrap();
    assert_eq!(done.changes.title, "Noted an insight");
    let kept = crate::expertise::insights::page(store.connection(), &Default::default(), 0, 5).unwrap().rows;
    let told: Vec<(&str, usize, bool, usize)> = kept
        .iter()
        .map(|row| (row.text.as_str(), row.people.len(), row.interaction.is_some(), row.topics.len()))
        .collect();
    assert_eq!(told, [("start small", 1, false, 1), ("tails matter, not heads", 2, true, 1)]);
    assert_eq!((count(&store, "interaction"), count(&store, "note")), (1, 0));
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!((count(&store, "insight"), count(&store, "insight_person")), (0, 0));
}

#[test]
fn what_was_heard_of_is_an_opportunity_by_whoever_told_it() {
    let mut store = network();
    let coffee = read(&store, "coffee with Ingrid yesterday, heard of a job at Vipps, a good one it seems #tracing");
    let done = keep(&mut store, &coffee, clock().today, now()).unwrap();
    assert_eq!(done.changes.title, "Logged a one-to-one with Ingrid Solberg, with an opportunity");
    let alone = read(&store, "heard from Sofia of a keynote");
    let done = keep(&mut store, &alone, clock().today, now()).unwrap();
    assert_eq!((done.value.opportunities, done.changes.title.as_str()), (1, "Noted an opportunity"));
    let kept = crate::opportunities::page(store.connection(), &Default::default(), 0, 5).unwrap().rows;
    let told: Vec<_> = kept
        .iter()
        .map(|row| {
            let by = row.told_by.as_ref().map_or("", |person| person.name.as_str());
            let at = row.organisation.as_ref().map_or("", |organisation| organisation.name.as_str());
            (row.title.as_str(), row.heard_on.to_string(), by, at, row.topics.len(), row.notes.as_str())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("Keynote", "2026-11-18".to_owned(), "Sofia Marín", "", 0, ""),
            ("Job at Vipps", "2026-11-17".to_owned(), "Ingrid Solberg", "Vipps", 1, ""),
        ]
    );
    let several = read(&store, "lunch with Ingrid and Sofia, heard of a project");
    let failure = keep(&mut store, &several, clock().today, now()).unwrap_err();
    assert!(failure.message.contains("not clear who told you"), "{}", failure.message);
}
