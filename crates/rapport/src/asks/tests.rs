use super::*;
use crate::exchanges::{self, Direction, ExchangeKind, NewExchange};
use crate::people::{PersonEdit, edit as person};
use crate::storage::{Op, Store};
use crate::topics;
use chrono::{DateTime, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn add_person(store: &mut Store, name: &str, position: &str) -> PersonId {
    let edit = PersonEdit { name: Some(name.into()), position: Some(position.to_owned()), ..PersonEdit::default() };
    person::add(store, &edit, noon()).unwrap().value
}

fn ask(person: Option<PersonId>, what: &str, topics: &[&str]) -> NewAsk {
    let topics = topics.iter().map(|topic| (*topic).to_owned()).collect();
    NewAsk { person, what: what.into(), asked_on: day("2026-11-20"), topics, interaction: None }
}

fn all(store: &Store) -> Vec<Ask> {
    list(store.connection(), &AsksQuery::default(), 0, 50).unwrap().rows
}

#[test]
fn asks_of_mine_and_theirs_are_listed_settled_and_undone() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = add_person(&mut store, "Ada", "");
    let mine = add(&mut store, &ask(None, " a co-author ", &["Curtailment", "curtailment", ""]), noon()).unwrap();
    assert_eq!(mine.changes.title, "Noted the ask “a co-author”");
    add(&mut store, &ask(Some(ada), "a speaker", &[]), noon()).unwrap();
    let told: Vec<_> = all(&store).into_iter().map(|ask| (ask.whose, ask.name, ask.topics)).collect();
    assert_eq!(told, [(Whose::Theirs, "Ada".into(), vec![]), (Whose::Mine, String::new(), vec!["Curtailment".into()])]);
    let only = AsksQuery { whose: Some(Whose::Mine), ..AsksQuery::default() };
    assert_eq!(list(store.connection(), &only, 0, 50).unwrap().total, 1);

    let answered = AskSettlement { state: AskState::Answered, on: day("2026-11-22"), outcome: "Ben will".into() };
    settle(&mut store, mine.value, &answered, noon()).unwrap();
    let last = all(&store).pop().unwrap();
    assert_eq!(
        (last.state, last.settled_on, last.outcome.as_str()),
        (AskState::Answered, Some(answered.on), "Ben will")
    );
    edit(&mut store, mine.value, &ask(None, "two co-authors", &["Storage"]), noon()).unwrap();
    assert_eq!(all(&store).pop().unwrap().topics, ["Storage"]);
    delete(&mut store, mine.value, noon()).unwrap();
    assert_eq!(all(&store).len(), 1);
    store.undo().unwrap();
    assert_eq!(all(&store).pop().unwrap().what, "two co-authors");
    assert!(add(&mut store, &ask(None, " ", &[]), noon()).unwrap_err().message.contains("what is looked for"));
}

#[test]
fn who_could_help_is_proposed_with_reasons_and_nobody_who_must_not_be_asked() {
    let mut store = Store::in_memory(noon()).unwrap();
    let asking = add_person(&mut store, "Ada", "Storage engineer");
    let expert = add_person(&mut store, "Ben", "");
    let helped = add_person(&mut store, "Cleo", "");
    let post = add_person(&mut store, "Dan", "Head of Storage");
    let gone = add_person(&mut store, "Eve", "Storage adviser");
    add_person(&mut store, "Fay", "Baker");
    let advice = NewExchange {
        direction: Direction::Received,
        kind: ExchangeKind::Advice,
        person: helped,
        on: day("2025-01-01"),
        what: "Reading a storage tender".into(),
        thanked_on: None,
        outcome: String::new(),
        interaction: None,
    };
    exchanges::add(&mut store, &advice, noon()).unwrap();
    store
        .transact(Op::ChangeTopics, noon(), |writing| {
            let topic = topics::ensure(writing, "storage")?;
            writing.execute("INSERT INTO person_topic (person_id, topic_id) VALUES (?1, ?2)", [expert.0, topic.0])?;
            writing.execute("INSERT INTO tie (person_id, contact) VALUES (?1, 'do_not_contact')", [gone.0])?;
            Ok(())
        })
        .unwrap();
    let id = add(&mut store, &ask(Some(asking), "Somebody who knows tenders", &["Storage"]), noon()).unwrap().value;
    let found = possible_help(store.connection(), id, 10).unwrap();
    let told: Vec<_> =
        found.iter().map(|help| (help.person, help.reasons[0].kind, help.reasons[0].value.as_str())).collect();
    let expected = [
        (expert, HelpReasonKind::Topic, "storage"),
        (helped, HelpReasonKind::HelpedBefore, "Reading a storage tender"),
        (post, HelpReasonKind::Position, "Head of Storage"),
    ];
    assert_eq!(told, expected);
    assert_eq!(possible_help(store.connection(), id, 1).unwrap().len(), 1);
    assert!(possible_help(store.connection(), AskId(99), 1).unwrap_err().message.contains("not there any more"));
}
