//! Two people made one, and parted again. Rule: what the kept person says wins, and nothing that the other one said is lost: at any
//! later time the other one can be parted again as they were.

mod fill;
mod move_rows;
mod part;

pub use part::part;

use super::row_image::{self, Image};
use super::{PersonId, gone};
use crate::failure::{Failure, Result};
use crate::storage::{Done, Op, Store, Writing, stored_words};
use chrono::{DateTime, Utc};
use rusqlite::params;
use serde_json::Value;

/// Which rows of a table say the same, so that only one of them is kept.
struct Table {
    name: &'static str,
    /// The column that refers to the person.
    owner: &'static str,
    /// SQL expressions that together tell one row of a person from another; none: no two rows say the same.
    key: &'static [&'static str],
    /// The column for the other one of two people, where a row connects two: nobody is connected with themselves.
    partner: Option<&'static str>,
}

impl Table {
    const fn new(name: &'static str, owner: &'static str, key: &'static [&'static str]) -> Self {
        Self { name, owner, key, partner: None }
    }

    const fn connecting(mut self, partner: &'static str) -> Self {
        self.partner = Some(partner);
        self
    }
}

/// Every table that refers to people, but for `possible_duplicate` and `provenance`, which have rules of their own.
const TABLES: &[Table] = &[
    Table::new("email", "person_id", &["address_key"]),
    Table::new("phone", "person_id", &["coalesce(e164, value)"]),
    Table::new("url", "person_id", &["coalesce(profile, url)"]),
    Table::new(
        "postal_address",
        "person_id",
        &["post_office_box", "extended", "street", "city", "region", "postal_code", "country", "formatted"],
    ),
    Table::new("person_date", "person_id", &["label", "date"]),
    Table::new("related_name", "person_id", &["label", "name"]),
    Table::new("person_tag", "person_id", &["tag_id"]),
    Table::new("employment", "person_id", &["organisation_id", "position"]),
    Table::new("import_record", "person_id", &[]),
    Table::new("not_understood", "person_id", &["format", "content"]),
    Table::new("offer", "person_id", &["field", "value"]),
    Table::new("merge", "kept_id", &[]),
    Table::new("person_topic", "person_id", &["topic_id"]),
    // One row a person: what was settled for the kept one holds.
    Table::new("tie", "person_id", &["1"]),
    Table::new("tie_purpose", "person_id", &["purpose"]),
    Table::new("event_attendee", "person_id", &[]),
    Table::new("event_person", "person_id", &["event_id", "standing"]),
    Table::new("interaction_person", "person_id", &["interaction_id"]),
    Table::new("exchange", "person_id", &[]),
    Table::new("promise", "person_id", &[]),
    Table::new("ask", "person_id", &[]),
    Table::new("introduction", "first_id", &[]).connecting("second_id"),
    Table::new("introduction", "second_id", &[]).connecting("first_id"),
    Table::new("relation", "first_id", &["second_id", "kind"]).connecting("second_id"),
    Table::new("relation", "second_id", &["first_id", "kind"]).connecting("first_id"),
    Table::new("relation_refusal", "first_id", &["second_id"]).connecting("second_id"),
    Table::new("relation_refusal", "second_id", &["first_id"]).connecting("first_id"),
    Table::new("membership", "person_id", &["organisation_id"]),
    Table::new("note", "person_id", &[]),
    Table::new("plan_answer", "person_id", &[]),
    Table::new("insight_person", "person_id", &["insight_id"]),
    Table::new("contribution_person", "person_id", &["contribution_id"]),
    Table::new("learning_person", "person_id", &["learning_id"]),
    Table::new("opportunity", "told_by_id", &[]),
    Table::new("mentorship", "person_id", &[]),
];

/// What became of a row of the merged person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Moved,
    /// The kept person had the same.
    Dropped,
    /// Made by the merge.
    Added,
}

stored_words!(Fate { Moved = "moved", Dropped = "dropped", Added = "added" });

/// Makes `other` a part of `kept`. Returns the merge, by which they can be parted.
///
/// # Errors
/// `Invalid` where both are the same, `NotFound` where one is gone.
pub fn merge(store: &mut Store, kept: PersonId, other: PersonId, now: DateTime<Utc>) -> Result<Done<i64>> {
    if kept == other {
        return Err(Failure::invalid(sentence!(
            "failures-people-one-already",
            "This is one person already. Choose two."
        )));
    }
    store.transact(Op::MergePeople, now, |writing| {
        let kept_row = row_image::read(writing, "person", kept.0)?.ok_or_else(gone)?;
        let other_row = row_image::read(writing, "person", other.0)?.ok_or_else(gone)?;
        writing.title(sentence!(
            "deeds-merged",
            "Merged {from} into {into}",
            from = text(&other_row, "name"),
            into = text(&kept_row, "name")
        ));
        let filled = fill::gaps(&kept_row, &other_row);
        let merge = writing
            .prepare_cached(
                "INSERT INTO merge (uid, kept_id, merged_at, merged_row, filled) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .insert(params![
                writing.new_uid(),
                kept.0,
                writing.now_text(),
                row_image::to_text(&other_row),
                fill::remembered(&kept_row, &filled),
            ])?;
        row_image::update(writing, "person", kept.0, &filled)?;
        move_rows::all(&Merging { writing, merge, kept: kept.0, other: other.0 }, &filled)?;
        writing.execute("DELETE FROM person WHERE id = ?1", [other.0])?;
        Ok(merge)
    })
}

/// A merge under way.
struct Merging<'a> {
    writing: &'a Writing<'a>,
    merge: i64,
    kept: i64,
    other: i64,
}

impl Merging<'_> {
    fn remember(&self, table: &str, id: i64, fate: Fate, content: &Image) -> Result<()> {
        self.writing
            .prepare_cached(
                "INSERT INTO merge_row (merge_id, table_name, row_id, fate, content) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![self.merge, table, id, fate, row_image::to_text(content)])?;
        Ok(())
    }
}

fn text<'a>(image: &'a Image, column: &str) -> &'a str {
    image.get(column).and_then(Value::as_str).unwrap_or_default()
}

fn number(image: &Image, column: &str) -> Option<i64> {
    image.get(column).and_then(Value::as_i64)
}

#[cfg(test)]
mod tests;
