//! Two people made one, and parted again. Rule: what the kept person says wins, and nothing that the other one said is lost: at any
//! later time the other one can be parted again as they were.

mod fill;
mod move_rows;
mod part;

pub use part::part;

use super::row_image::{self, Image};
use super::{PersonId, gone};
use crate::failure::{Failure, Result};
use crate::storage::{Done, Op, Store, Writing};
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
}

/// Every table that refers to people, but for `possible_duplicate` and `provenance`, which have rules of their own.
const TABLES: &[Table] = &[
    Table { name: "email", owner: "person_id", key: &["address_key"] },
    Table { name: "phone", owner: "person_id", key: &["coalesce(e164, value)"] },
    Table { name: "url", owner: "person_id", key: &["coalesce(profile, url)"] },
    Table {
        name: "postal_address",
        owner: "person_id",
        key: &["post_office_box", "extended", "street", "city", "region", "postal_code", "country", "formatted"],
    },
    Table { name: "person_date", owner: "person_id", key: &["label", "date"] },
    Table { name: "related_name", owner: "person_id", key: &["label", "name"] },
    Table { name: "person_tag", owner: "person_id", key: &["tag_id"] },
    Table { name: "employment", owner: "person_id", key: &["organisation_id", "position"] },
    Table { name: "import_record", owner: "person_id", key: &[] },
    Table { name: "not_understood", owner: "person_id", key: &["format", "content"] },
    Table { name: "offer", owner: "person_id", key: &["field", "value"] },
    Table { name: "merge", owner: "kept_id", key: &[] },
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

impl Fate {
    fn name(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Dropped => "dropped",
            Self::Added => "added",
        }
    }
}

/// Makes `other` a part of `kept`. Returns the merge, by which they can be parted.
///
/// # Errors
/// `Invalid` where both are the same, `NotFound` where one is gone.
pub fn merge(store: &mut Store, kept: PersonId, other: PersonId, now: DateTime<Utc>) -> Result<Done<i64>> {
    if kept == other {
        return Err(Failure::invalid("This is one person already. Choose two."));
    }
    store.transact(Op::MergePeople, now, |writing| {
        let kept_row = row_image::read(writing, "person", kept.0)?.ok_or_else(gone)?;
        let other_row = row_image::read(writing, "person", other.0)?.ok_or_else(gone)?;
        writing.title(format!("Merged {} into {}", text(&other_row, "name"), text(&kept_row, "name")));
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
            .execute(params![self.merge, table, id, fate.name(), row_image::to_text(content)])?;
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
