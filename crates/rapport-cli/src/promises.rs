//! `rapport promises`. Rule: the same promises, in the same order, as the window lists.

use crate::arguments::Promises;
use crate::shown::{Person, all};
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::promises::{self, Promise, PromiseState, PromisesQuery, Whose};
use rapport::{Result, Store};
use serde::Serialize;

/// A promise as `docs/json.md` shows it.
#[derive(Debug, Serialize)]
struct Shown {
    uid: String,
    whose: Whose,
    person: Option<Person>,
    what: String,
    kind: Option<rapport::exchanges::ExchangeKind>,
    made_on: NaiveDate,
    due_on: Option<NaiveDate>,
    days_left: Option<i32>,
    state: PromiseState,
    settled_on: Option<NaiveDate>,
    event: Option<String>,
}

pub fn promises(store: &Store, asked: &Promises, today: NaiveDate) -> Result<Came> {
    let state = if asked.all { None } else { Some(PromiseState::Open) };
    let query = PromisesQuery { state, ..PromisesQuery::default() };
    let found = all(|offset, limit| Ok(promises::list(store.connection(), &query, today, offset, limit)?.rows))?;
    let came = if found.is_empty() { Came::ToNothing } else { Came::ToSomething };
    if asked.json {
        let shown = found.into_iter().map(|promise| shown(store, promise)).collect::<Result<Vec<_>>>()?;
        output::json(&shown)?;
    } else {
        for promise in &found {
            output::line(&words(promise))?;
        }
    }
    Ok(came)
}

fn shown(store: &Store, promise: Promise) -> Result<Shown> {
    let person = promise.person.map(|person| Person::of(store, person, promise.name)).transpose()?;
    Ok(Shown {
        uid: promise.uid,
        whose: promise.whose,
        person,
        what: promise.what,
        kind: promise.kind,
        made_on: promise.made_on,
        due_on: promise.due_on,
        days_left: promise.days_left,
        state: promise.state,
        settled_on: promise.settled_on,
        event: promise.event.map(|_| promise.event_title),
    })
}

fn words(promise: &Promise) -> String {
    let due = promise.due_on.as_ref().map(NaiveDate::to_string).unwrap_or_default();
    let when = match (promise.state, promise.days_left) {
        (PromiseState::Kept, _) => "kept".to_owned(),
        (PromiseState::Dropped, _) => "dropped".to_owned(),
        (PromiseState::Open, None) => String::new(),
        (PromiseState::Open, Some(0)) => "today".to_owned(),
        (PromiseState::Open, Some(1)) => "tomorrow".to_owned(),
        (PromiseState::Open, Some(-1)) => "1 day late".to_owned(),
        (PromiseState::Open, Some(days)) if days < 0 => format!("{} days late", days.unsigned_abs()),
        (PromiseState::Open, Some(days)) => format!("in {days} days"),
    };
    let whose = promise.whose.word();
    format!("{due:10}  {when:13}  {whose:6}  {:28}  {}", promise.name, promise.what)
}
