//! Bringing back. Rule: one operation, which can be undone; what cannot come back as it was is said, not guessed.

use super::list::{Deleted, deleted};
use super::words::label;
use super::{TrashKey, TrashKind};
use crate::failure::{Code, Failure, Result};
use crate::people::{MatchKind, MatchReason};
use crate::sentence::{AllOf, Sentence};
use crate::storage::{self, Came, Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::params;
use serde::Serialize;

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BroughtBack {
    /// How many records are there again.
    pub back: u32,
    /// What stood there already, having been made again or imported since: it was not doubled.
    pub there: Vec<Sentence>,
    /// What belongs to something that is gone itself.
    pub left: Vec<Sentence>,
    /// People who came back and may be somebody who was added since: a pair waits under *Possible duplicates* for each.
    pub alike: Vec<String>,
}

/// # Errors
/// `NotFound` where nothing of it is in the trash any more, `NotUndoable` where nothing of it can come back.
pub fn bring_back(store: &mut Store, wanted: &[TrashKey], now: DateTime<Utc>) -> Result<Done<BroughtBack>> {
    store.transact(Op::BringBack, now, |writing| {
        let mut found: Vec<Deleted> =
            deleted(writing, now)?.into_iter().filter(|one| wanted.contains(&one.key)).collect();
        if found.is_empty() {
            return Err(Failure::not_found(sentence!(
                "failures-trash-gone",
                "This is not in the trash any more. It may be back already."
            )));
        }
        let mut answer = BroughtBack::default();
        let mut names = Vec::new();
        // The last deleted first: what was deleted before it may lean on it.
        while let Some(operation) = found.first().map(|one| one.key.operation) {
            let (these, others): (Vec<Deleted>, Vec<Deleted>) =
                found.into_iter().partition(|one| one.key.operation == operation);
            found = others;
            let rows: Vec<(&str, i64)> = these.iter().map(|one| (one.key.kind.word(), one.key.row)).collect();
            for (one, came) in these.iter().zip(storage::bring_back(writing, operation, &rows)?) {
                let name = called(writing, one)?;
                match came {
                    Came::Back(id) => {
                        answer.back += 1;
                        if one.key.kind == TrashKind::Person && suggest_same(writing, id, &name.message)? {
                            answer.alike.push(name.message.clone());
                        }
                        names.push(name);
                    }
                    Came::WasThere(_) => answer.there.push(name),
                    Came::Not => answer.left.push(name),
                }
            }
        }
        if let (0, Some(first)) = (answer.back, answer.left.first()) {
            return Err(Failure::new(
                Code::NotUndoable,
                sentence!(
                    "failures-trash-belongs-to-gone",
                    "“{first}” belongs to somebody or something that is gone itself. Bring that back first.",
                    first
                ),
            ));
        }
        writing.title(match names.as_slice() {
            [one] => sentence!("deeds-brought-back", "Brought back {one}", one),
            many => sentence!("deeds-records-brought-back", "Brought back {many} records", many = many.len()),
        });
        Ok(answer)
    })
}

fn called(writing: &Writing<'_>, one: &Deleted) -> Result<Sentence> {
    let label = label(writing, one.key, &one.image, one.deleted_at)?;
    if !label.title.is_empty() {
        return Ok(Sentence::word("", label.title));
    }
    let kind = one.key.kind.word();
    let kind = Sentence::word(format!("trash-kind-{kind}"), kind);
    Ok(if label.people.is_empty() {
        sentence!("deeds-of-a-kind", "the {kind}", kind)
    } else {
        sentence!("deeds-of-a-kind-with", "the {kind} with {people}", kind, people = AllOf(label.people))
    })
}

/// Somebody of the same name or address was added meanwhile: whether they are one person is for the user to say.
fn suggest_same(writing: &Writing<'_>, person: i64, name: &str) -> Result<bool> {
    let mut alike = writing.prepare_cached(
        "SELECT id, '' FROM person WHERE name = ?2 AND id <> ?1
         UNION SELECT o.person_id, e.address FROM email AS e JOIN email AS o ON o.address_key = e.address_key
                WHERE e.person_id = ?1 AND o.person_id <> ?1",
    )?;
    let found: Vec<(i64, String)> = alike
        .query_map(params![person, name], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut suggested = 0;
    for (other, address) in found {
        let kind = if address.is_empty() { MatchKind::SameName } else { MatchKind::SameEmail };
        let reasons = serde_json::json!([MatchReason { kind, value: address }]).to_string();
        suggested += writing
            .prepare_cached(
                "INSERT INTO possible_duplicate (first_id, second_id, reasons, decision) VALUES (?1, ?2, ?3, 'open')
                 ON CONFLICT (first_id, second_id) DO NOTHING",
            )?
            .execute(params![person.min(other), person.max(other), reasons])?;
    }
    Ok(suggested > 0)
}
