//! What a hand does to people. Rule: what is typed is checked first and kept as typed; each field remembers that a hand set it.

mod check;
mod fields;
mod lists;

use super::{PersonEdit, PersonId, Selection, list, references};
use crate::failure::{Failure, Result};
use crate::importing::contact::{Labelled, Origin};
use crate::sentence::Sentence;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use fields::Source;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// What becomes of a value that an import offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum OfferAnswer {
    Take,
    Dismiss,
}

/// A person by hand. Without a name, the parts of it, the nickname, the organisation or the first address name the person.
///
/// # Errors
/// `Invalid` where a value cannot be what its field says, or where nothing names the person.
pub fn add(store: &mut Store, edit: &PersonEdit, now: DateTime<Utc>) -> Result<Done<PersonId>> {
    let name = checked_name(edit, now)?;
    store.transact(Op::AddPerson, now, |writing| {
        writing.title(sentence!("deeds-added", "Added {what}", what = name));
        write(writing, &name, edit)
    })
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, edit: &PersonEdit) -> Result<PersonId> {
    let name = checked_name(edit, writing.now())?;
    write(writing, &name, edit)
}

/// Several people at once: all of them or, where one cannot be accepted, nobody.
///
/// # Errors
/// As [`add`].
pub fn add_all(store: &mut Store, edits: &[PersonEdit], now: DateTime<Utc>) -> Result<Done<Vec<PersonId>>> {
    let names = edits.iter().map(|edit| checked_name(edit, now)).collect::<Result<Vec<_>>>()?;
    store.transact(Op::AddPerson, now, |writing| {
        writing.title(match names.as_slice() {
            [one] => sentence!("deeds-added", "Added {what}", what = one),
            many => sentence!("deeds-people-added", "Added {many} people", many = many.len()),
        });
        names.iter().zip(edits).map(|(name, edit)| write(writing, name, edit)).collect()
    })
}

fn checked_name(edit: &PersonEdit, now: DateTime<Utc>) -> Result<String> {
    let name = check::name_of(edit);
    check::all(&PersonEdit { name: name.clone(), ..edit.clone() }, now)?;
    name.ok_or_else(|| {
        Failure::invalid(sentence!(
            "failures-people-nothing-known",
            "A person needs a name, an organisation or an address. Type one of them."
        ))
    })
}

fn write(writing: &Writing<'_>, name: &str, edit: &PersonEdit) -> Result<PersonId> {
    let id = writing
        .prepare_cached(
            "INSERT INTO person (uid, name, met_on, met_on_known, origin, sort_key, added_at)
             VALUES (?1, ?2, ?3, 0, ?4, '', ?5)",
        )?
        .insert(params![writing.new_uid(), name, writing.now().date_naive(), Origin::Import, writing.now_text()])?;
    let person = PersonId(id);
    fields::set(writing, person, &PersonEdit { name: None, ..edit.clone() }, Source::Hand)?;
    super::provenance::note(writing, person, "name", None)?;
    Ok(person)
}

/// Changes what `edit` names and leaves the rest.
///
/// # Errors
/// `NotFound` where the person is gone, `Invalid` where a value cannot be what its field says.
pub fn edit(store: &mut Store, person: PersonId, edit: &PersonEdit, now: DateTime<Utc>) -> Result<Done<()>> {
    check::all(edit, now)?;
    store.transact(Op::EditPerson, now, |writing| {
        fields::set(writing, person, edit, Source::Hand)?;
        writing.title(sentence!("deeds-edited", "Edited {what}", what = name(writing, person)?));
        Ok(())
    })
}

/// Deletes the chosen people with all that belongs to them; returns how many there were.
pub fn delete(store: &mut Store, selection: &Selection, now: DateTime<Utc>) -> Result<Done<u32>> {
    let people = list::ids(store.connection(), selection)?;
    store.transact(Op::DeletePeople, now, |writing| {
        writing.title(match people.as_slice() {
            [one] => sentence!("deeds-deleted", "Deleted {what}", what = name(writing, *one)?),
            many => sentence!("deeds-people-deleted", "Deleted {many} people", many = many.len()),
        });
        references::delete(writing, &people)?;
        Ok(count(&people))
    })
}

/// Gives the chosen people tags and takes tags from them; returns how many people were chosen.
pub fn tag(
    store: &mut Store,
    selection: &Selection,
    add: &[String],
    remove: &[String],
    now: DateTime<Utc>,
) -> Result<Done<u32>> {
    check::tags(add)?;
    let people = list::ids(store.connection(), selection)?;
    store.transact(Op::TagPeople, now, |writing| {
        for tag in add {
            let Some(tag) = lists::find_or_add_tag(writing, tag)? else { continue };
            let mut give = writing.prepare_cached(
                "INSERT INTO person_tag (person_id, tag_id) SELECT ?1, ?2
                  WHERE NOT EXISTS (SELECT 1 FROM person_tag WHERE person_id = ?1 AND tag_id = ?2)",
            )?;
            for person in &people {
                give.execute([person.0, tag])?;
            }
        }
        for tag in remove {
            let Some(tag) = lists::find_tag(writing, tag)? else { continue };
            let mut take = writing.prepare_cached("DELETE FROM person_tag WHERE person_id = ?1 AND tag_id = ?2")?;
            for person in &people {
                take.execute([person.0, tag])?;
            }
        }
        let whom = match people.as_slice() {
            [one] => Sentence::word("", name(writing, *one)?),
            many => sentence!("deeds-people", "{many} people", many = many.len()),
        };
        writing.title(match (add, remove) {
            ([tag], []) => sentence!("deeds-tagged", "Tagged {whom} with “{tag}”", whom, tag = tag.trim()),
            ([], [tag]) => sentence!("deeds-untagged", "Took the tag “{tag}” from {whom}", tag = tag.trim(), whom),
            _ => sentence!("deeds-tags-changed", "Changed the tags of {whom}", whom),
        });
        Ok(count(&people))
    })
}

/// Takes the value that an import offered in place of what was typed, or dismisses it for good.
///
/// # Errors
/// `NotFound` where the offer was answered already.
pub fn take_offer(store: &mut Store, offer: i64, answer: OfferAnswer, now: DateTime<Utc>) -> Result<Done<PersonId>> {
    store.transact(Op::AnswerOffer, now, |writing| {
        let found = writing
            .prepare_cached("SELECT person_id, batch_id, field, value FROM offer WHERE id = ?1 AND answer = 'open'")?
            .query_row([offer], |row| {
                let read: (i64, i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
                Ok(read)
            })
            .optional()?;
        let Some((person, batch, field, value)) = found else {
            return Err(Failure::not_found(sentence!(
                "failures-people-offer-answered",
                "This offer was answered already."
            )));
        };
        let person = PersonId(person);
        match answer {
            OfferAnswer::Take => {
                let edit = lists::with_value(writing, person, &field, &value)?;
                check::all(&edit, now)?;
                fields::set(writing, person, &edit, Source::Batch(batch))?;
                writing.execute("DELETE FROM offer WHERE id = ?1", [offer])?;
                writing.title(sentence!(
                    "deeds-offer-taken",
                    "Took “{value}” for {name}",
                    value,
                    name = name(writing, person)?
                ));
            }
            OfferAnswer::Dismiss => {
                writing.execute("UPDATE offer SET answer = 'dismissed' WHERE id = ?1", [offer])?;
                writing.title(sentence!(
                    "deeds-offer-dismissed",
                    "Dismissed “{value}” for {name}",
                    value,
                    name = name(writing, person)?
                ));
            }
        }
        Ok(person)
    })
}

/// What a person is called.
///
/// # Errors
/// `NotFound` where the person is gone.
pub(crate) fn name(connection: &Connection, person: PersonId) -> Result<String> {
    let mut statement = connection.prepare_cached("SELECT name FROM person WHERE id = ?1")?;
    let name = statement.query_row([person.0], |row| row.get(0)).optional()?;
    name.ok_or_else(super::gone)
}

fn count(people: &[PersonId]) -> u32 {
    u32::try_from(people.len()).unwrap_or(u32::MAX)
}

/// A value without a label.
fn unlabelled(value: &str) -> Labelled {
    Labelled { label: String::new(), value: value.to_owned() }
}

#[cfg(test)]
mod tests;
