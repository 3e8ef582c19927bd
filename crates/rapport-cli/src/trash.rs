//! `rapport trash`. Rule: what comes back is named by the number that the list gives it.

use crate::arguments::Trash;
use crate::output::prompt;
use crate::{Came, output};
use chrono::{DateTime, Utc};
use rapport::trash::{self, TrashKey, TrashQuery, Trashed};
use rapport::{Failure, Result, Store};
use serde::Serialize;

/// More than a hand will name; a search narrows them.
const MOST: u32 = 10_000;

/// A deleted record as `docs/json.md` shows it.
#[derive(Debug, Serialize)]
struct Shown {
    /// By which it is brought back.
    id: String,
    kind: trash::TrashKind,
    title: String,
    on: Option<String>,
    people: Vec<String>,
    deleted_at: DateTime<Utc>,
    kept_until: DateTime<Utc>,
}

pub fn trash(store: &mut Store, asked: &Trash, now: DateTime<Utc>) -> Result<Came> {
    let query = TrashQuery { search: asked.query.join(" "), kind: None };
    let found = trash::page(store.connection(), &query, now, 0, MOST)?.rows;
    if asked.bring_back.is_empty() {
        return list(found, asked.json);
    }
    let mut keys = Vec::with_capacity(asked.bring_back.len());
    for id in &asked.bring_back {
        let key = found.iter().map(|one| one.key).find(|key| named(*key) == *id);
        keys.push(key.ok_or_else(|| {
            Failure::not_found(prompt(format!("There is no {id} in the trash. Look at the list again: rapport trash")))
        })?);
    }
    let done = trash::bring_back(store, &keys, now)?;
    if asked.json {
        output::json(&done.value)?;
        return Ok(Came::ToSomething);
    }
    output::line(&done.changes.title)?;
    for there in &done.value.there {
        output::remark(&format!("{there} was there again already."));
    }
    for left in &done.value.left {
        output::remark(&format!("{left} belongs to somebody or something that is gone itself."));
    }
    for alike in &done.value.alike {
        output::remark(&format!("{alike} may be somebody who was added since; see Possible duplicates."));
    }
    Ok(Came::ToSomething)
}

fn list(found: Vec<Trashed>, json: bool) -> Result<Came> {
    let came = if found.is_empty() { Came::ToNothing } else { Came::ToSomething };
    if json {
        let shown: Vec<Shown> = found.into_iter().map(shown).collect();
        output::json(&shown)?;
        return Ok(came);
    }
    for one in &found {
        let with = if one.people.is_empty() { String::new() } else { format!("  ({})", one.people.join(", ")) };
        let until = one.kept_until.format("%Y-%m-%d");
        output::line(&format!("{:12} {:13} until {until}  {}{with}", named(one.key), one.key.kind.word(), one.title))?;
    }
    if found.is_empty() {
        output::remark("There is nothing in the trash.");
    }
    Ok(came)
}

fn shown(one: Trashed) -> Shown {
    let Trashed { key, title, on, people, deleted_at, kept_until } = one;
    Shown { id: named(key), kind: key.kind, title, on, people, deleted_at, kept_until }
}

fn named(key: TrashKey) -> String {
    format!("{}-{}-{}", key.operation, key.kind.word(), key.row)
}
