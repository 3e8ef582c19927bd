//! Every row of the table in `docs/logging.md` is a case; and whatever is typed, the answer is sound.

use super::*;
use crate::folding::fold;
use crate::people::PersonEdit;
use crate::people::edit::add_all;
use crate::{Op, Result, Store};
use chrono::{DateTime, NaiveTime, Utc};
use proptest::prelude::*;

fn now() -> DateTime<Utc> {
    "2026-11-18T15:00:00Z".parse().unwrap()
}

/// The day and the hour of the document.
fn clock() -> Clock {
    Clock { today: "2026-11-18".parse().unwrap(), time: NaiveTime::from_hms_opt(16, 0, 0).unwrap() }
}

/// The network of the document, as its two lists tell.
fn network() -> Store {
    let mut store = Store::in_memory(now()).unwrap();
    let listed = |heading: &str| -> Vec<Vec<String>> {
        let text = include_str!("../../../../docs/logging.md");
        let (_, after) = text.split_once(heading).unwrap();
        rows(after.split("\n#").next().unwrap())
    };
    let people: Vec<PersonEdit> = listed("### People")
        .into_iter()
        .map(|row| PersonEdit {
            name: Some(row[0].clone()),
            organisation: Some(row[1].clone()),
            ..PersonEdit::default()
        })
        .collect();
    add_all(&mut store, &people, now()).unwrap();
    let done: Result<_> = store.transact(Op::AddEvent, now(), |writing| {
        for row in listed("### Events") {
            writing.execute(
                "INSERT INTO event (uid, title, kind, starts, ends, all_day, starts_at)
                 VALUES (?1, ?2, 'conference', ?3, ?4, 1, ?3 || 'T00:00:00Z')",
                [&writing.new_uid(), &row[0], &row[1], &row[2]],
            )?;
        }
        Ok(())
    });
    done.unwrap();
    store
}

/// The rows of the first table of a text.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    lines
        .skip(2)
        .map(|line| line.trim_matches('|').split(" | ").map(|cell| cell.trim().trim_matches('`').to_owned()).collect())
        .collect()
}

/// What was understood, in one line, as the table writes it.
fn told(understood: &Understood) -> String {
    let mut told = Vec::new();
    for person in &understood.people {
        let name = match person.standing {
            NameStanding::Known => person.name.clone(),
            NameStanding::New => format!("new {}", person.name),
            NameStanding::Unclear if person.choices.is_empty() => format!("unknown {}", person.said),
            NameStanding::Unclear => {
                let names: Vec<&str> = person.choices.iter().map(|choice| choice.name.as_str()).collect();
                format!("unclear {}: {}", person.said, names.join(" or "))
            }
        };
        told.push(match person.taking {
            Taking::Part => format!("with {name}"),
            Taking::Mentioned => format!("named {name}"),
        });
    }
    told.extend(understood.kind.map(|kind| kind.word().to_owned()));
    told.extend(understood.on.map(|on| on.to_string()));
    told.extend(understood.at.clone());
    told.extend(understood.minutes.map(|minutes| format!("{minutes} min")));
    told.extend(understood.depth.map(|depth| depth.word().to_owned()));
    told.extend(understood.began.map(|began| format!("began: {}", began.word())));
    told.extend(understood.event.as_ref().map(|event| match event.event {
        Some(_) => format!("at {}", event.title),
        None if event.choices.is_empty() => format!("at unknown {}", event.title),
        None => format!("at unclear {}", event.title),
    }));
    told.extend(understood.topics.iter().map(|topic| format!("#{topic}")));
    let whom = |whom: Option<u32>| {
        whom.map(|whom| format!(" ({})", understood.people[whom as usize].name)).unwrap_or_default()
    };
    let or_who = |told: String| if told.is_empty() { " (with whom?)".to_owned() } else { told };
    for exchange in &understood.exchanges {
        let what = if exchange.what.is_empty() { String::new() } else { format!(": {}", exchange.what) };
        told.push(format!(
            "{} {}{what}{}",
            exchange.direction.word(),
            exchange.kind.word(),
            or_who(whom(exchange.whom))
        ));
    }
    for promise in &understood.promises {
        let kind = promise.kind.map(|kind| format!(" [{}]", kind.word())).unwrap_or_default();
        let due = promise.due_on.map(|due| format!(" by {due}")).unwrap_or_default();
        told.push(format!("{} promise{kind}: {}{due}{}", promise.whose.word(), promise.what, whom(promise.whom)));
    }
    for ask in &understood.asks {
        told.push(format!("{} ask: {}{}", ask.whose.word(), ask.what, whom(ask.whom)));
    }
    for insight in &understood.insights {
        let from: Vec<&str> = insight.whom.iter().map(|whom| understood.people[*whom as usize].name.as_str()).collect();
        let from = if from.is_empty() { String::new() } else { format!(" ({})", from.join(", ")) };
        told.push(format!("insight: {}{from}", insight.text));
    }
    for heard in &understood.opportunities {
        let at = if heard.organisation.is_empty() { String::new() } else { format!(" at {}", heard.organisation) };
        told.push(format!("opportunity [{}{at}]: {}{}", heard.kind.word(), heard.title, whom(heard.whom)));
    }
    match (understood.entry, understood.note.as_str()) {
        (_, "") => {}
        (LogEntry::Note, note) => told.push(format!("only a note: {note}")),
        (_, note) => told.push(format!("note: {note}")),
    }
    told.join("; ")
}

mod keeping;

#[test]
fn every_row_of_the_document_is_understood_as_it_says() {
    let text = include_str!("../../../../docs/logging.md");
    let (_, after) = text.split_once("## Cases").unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for section in after.split("\n#") {
        for row in rows(section) {
            count += 1;
            let told = told(&understood(&row[0]));
            if told != row[1] {
                wrong.push(format!("| `{}` | `{told}` |", row[0]));
            }
        }
    }
    assert!(count >= 120, "only {count} cases");
    assert!(wrong.is_empty(), "{} of {count} are understood otherwise:\n{}", wrong.len(), wrong.join("\n"));
}

thread_local! {
    static NETWORK: Store = network();
}

fn understood(line: &str) -> Understood {
    NETWORK.with(|store| understand(line, &Network(store.connection()), clock()).unwrap())
}

fn is_sound(line: &str, understood: &Understood) {
    for part in &understood.parts {
        let said = line.get(part.start as usize..part.end as usize);
        assert_eq!(said, Some(part.said.as_str()), "{part:?}");
        let count = match part.piece {
            Piece::Person => understood.people.len(),
            Piece::Topic => understood.topics.len(),
            Piece::Exchange => understood.exchanges.len(),
            Piece::Promise => understood.promises.len(),
            Piece::Ask => understood.asks.len(),
            Piece::Insight => understood.insights.len(),
            _ => 1,
        };
        assert!((part.index as usize) < count, "{part:?}");
    }
    assert!(understood.on.is_none_or(|on| on <= clock().today), "an interaction in the future: {line}");
    let whoms = understood.exchanges.iter().map(|exchange| exchange.whom);
    let whoms = whoms.chain(understood.promises.iter().map(|promise| promise.whom));
    let from = understood.insights.iter().flat_map(|insight| insight.whom.iter().copied());
    for whom in whoms.chain(understood.asks.iter().map(|ask| ask.whom)).flatten().chain(from) {
        assert!((whom as usize) < understood.people.len());
    }
    for person in &understood.people {
        assert_eq!(person.person.is_some(), person.standing == NameStanding::Known);
    }
}

/// Words of the language and of names, in any order, with any signs between them.
fn any_line() -> impl Strategy<Value = String> {
    let words = prop_oneof![
        8 => prop::sample::select(vec![
            "coffee", "with", "Ingrid", "Tom", "and", "yesterday", "40m", "1h30", "deep", "promised", "to", "by", "friday",
            "at", "RustConf", "#tracing", "gave", "feedback", "on", "her", "she", "will", "send", "looks", "for", "a",
            "+Ada", "New", "in", "2", "weeks", "ago", "last", "Tue", "14:30", "2pm", "the", "3rd", "May", "I'll", "owe",
            "helped", "got", "intro", "from", "Solberg", "end", "of", "month", "call", "on", "zoom", "thanks", "asked",
            "learned:", "learned", "that", "29", "Feb", "9999", "years", "half", "an", "hour", "2026-11-31", "ingrid", "Will", "(Vipps)", "@tom", "w/",
        ]).prop_map(String::from),
        1 => "\\PC{0,6}",
    ];
    let joints = prop::sample::select(vec![" ", " ", " ", ", ", ". ", "; ", "\n", "", " – "]);
    prop::collection::vec((words, joints), 0..14)
        .prop_map(|parts| parts.into_iter().map(|(word, joint)| word + joint).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_is_answered_soundly(lines in prop::collection::vec(any_line(), 8)) {
        for line in lines {
            let once = understood(&line);
            is_sound(&line, &once);
            prop_assert_eq!(&once, &understood(&line));
        }
    }

    #[test]
    fn no_word_is_lost(words in prop::collection::vec("[b-df-hj-np-tv-z]{6,9}", 1..6)) {
        let line = format!("coffee with Ingrid Solberg, {}", words.join(" "));
        prop_assert_eq!(fold(&understood(&line).note), words.join(" "));
    }
}

#[test]
fn a_line_without_end_is_no_trouble() {
    let line = "met Ingrid and Tom ".repeat(2_000);
    is_sound(&line, &understood(&line));
}
