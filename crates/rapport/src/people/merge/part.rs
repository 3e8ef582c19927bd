//! Parting a merged person again. Rule: they come back as they were; what was changed since stays with the kept one, and whatever was
//! merged on top stays merged.

use super::{Fate, Image, TABLES, number, text};
use crate::failure::{Failure, Result};
use crate::folding::sort_key;
use crate::people::PersonId;
use crate::people::duplicates::is_pair;
use crate::people::row_image::{self, from_text, to_text};
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};
use serde_json::Value;

/// Parts what this merge made one. Returns the person who comes back.
///
/// # Errors
/// `NotFound` where the two were parted already.
pub fn part(store: &mut Store, merge: i64, now: DateTime<Utc>) -> Result<Done<PersonId>> {
    store.transact(Op::PartPerson, now, |writing| {
        let made = row_image::read(writing, "merge", merge)?.ok_or_else(|| {
            Failure::not_found(sentence!("failures-people-parted-already", "These two were parted already."))
        })?;
        let merged = from_text(text(&made, "merged_row"))?;
        let kept = number(&made, "kept_id").unwrap_or_default();
        let was = number(&merged, "id").unwrap_or_default();
        writing.title(sentence!("deeds-parted", "Parted {name}", name = text(&merged, "name")));
        give_back_fillings(writing, merge, &from_text(text(&made, "filled"))?, kept)?;
        let back = row_image::insert(writing, "person", merged)?.unwrap_or(was);
        let parting = Parting { writing, merge, kept, was, back };
        for row in remembered(writing, merge)? {
            parting.give_back(row)?;
        }
        writing.execute("DELETE FROM merge_row WHERE merge_id = ?1", [merge])?;
        writing.execute("DELETE FROM merge WHERE id = ?1", [merge])?;
        Ok(PersonId(back))
    })
}

/// A row that a merge touched.
struct Remembered {
    table: String,
    id: i64,
    fate: Fate,
    content: Image,
}

/// The last touched first.
fn remembered(writing: &Writing<'_>, merge: i64) -> Result<Vec<Remembered>> {
    let mut statement = writing.prepare_cached(
        "SELECT table_name, row_id, fate, content FROM merge_row WHERE merge_id = ?1 ORDER BY id DESC",
    )?;
    let rows = statement.query_map([merge], |row| {
        let read: (String, i64, Fate, String) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(read)
    })?;
    let mut remembered = Vec::new();
    for row in rows {
        let (table, id, fate, content) = row?;
        remembered.push(Remembered { table, id, fate, content: from_text(&content)? });
    }
    Ok(remembered)
}

/// A parting under way: `was` is the key that the merged person had, `back` the one they have again.
struct Parting<'a> {
    writing: &'a Writing<'a>,
    merge: i64,
    kept: i64,
    was: i64,
    back: i64,
}

impl Parting<'_> {
    fn give_back(&self, row: Remembered) -> Result<()> {
        if row.table == "possible_duplicate" {
            return self.give_back_pair(row);
        }
        let owner = self.owner_of(&row);
        let now = row_image::read(self.writing, &row.table, row.id)?;
        let is_unchanged = now.as_ref().is_some_and(|now| {
            number(now, owner) == Some(self.kept) && (row.table == "merge" || self.is_same(now, &row.content, owner))
        });
        // A merge on top may have moved or dropped it once more: it is no longer that merge's to give back.
        self.forget_above(&row, owner)?;
        match row.fate {
            Fate::Added if is_unchanged => self.delete(&row.table, row.id),
            Fate::Added => Ok(()),
            Fate::Moved if is_unchanged => {
                let owned = Image::from_iter([(owner.to_owned(), self.back.into())]);
                row_image::update(self.writing, &row.table, row.id, &owned)
            }
            Fate::Moved | Fate::Dropped => {
                let mut content = row.content;
                content.insert(owner.to_owned(), self.back.into());
                row_image::insert(self.writing, &row.table, content).map(|_| ())
            }
        }
    }

    /// Which column said that the row was the merged person's.
    fn owner_of(&self, row: &Remembered) -> &'static str {
        let mut owners = TABLES.iter().filter(|table| table.name == row.table).map(|table| table.owner);
        let first = owners.clone().next().unwrap_or("person_id");
        owners.find(|owner| number(&row.content, owner) == Some(self.was)).unwrap_or(first)
    }

    /// The third person of a pair keeps what was decided since; where they are gone, so is the pair.
    fn give_back_pair(&self, row: Remembered) -> Result<()> {
        let third = [number(&row.content, "first_id"), number(&row.content, "second_id")]
            .into_iter()
            .flatten()
            .find(|person| *person != self.was)
            .unwrap_or(self.kept);
        let pair = |one: i64| (one.min(third), one.max(third));
        let mut content = row.content;
        if row.fate == Fate::Moved
            && let Some(now) = row_image::read(self.writing, &row.table, row.id)?
            && (number(&now, "first_id"), number(&now, "second_id"))
                == (Some(pair(self.kept).0), Some(pair(self.kept).1))
        {
            content.insert("decision".into(), text(&now, "decision").into());
            self.delete(&row.table, row.id)?;
        }
        let (first, second) = pair(self.back);
        content.insert("first_id".into(), first.into());
        content.insert("second_id".into(), second.into());
        if first != second && !is_pair(self.writing, PersonId(first), PersonId(second))? {
            row_image::insert(self.writing, &row.table, content)?;
        }
        Ok(())
    }

    fn forget_above(&self, row: &Remembered, owner: &str) -> Result<()> {
        let mut statement = self.writing.prepare_cached(
            "SELECT id, content FROM merge_row WHERE table_name = ?1 AND row_id = ?2 AND merge_id > ?3",
        )?;
        let others = statement.query_map(params![row.table, row.id, self.merge], |row| {
            let read: (i64, String) = (row.get(0)?, row.get(1)?);
            Ok(read)
        })?;
        for other in others.collect::<Result<Vec<_>, _>>()? {
            let (id, content) = other;
            if row.table == "merge" || self.is_same(&from_text(&content)?, &row.content, owner) {
                self.delete("merge_row", id)?;
            }
        }
        Ok(())
    }

    /// Whether two rows say the same, whosever they are.
    fn is_same(&self, one: &Image, other: &Image, owner: &str) -> bool {
        let said = |image: &Image| image.iter().filter(|(column, _)| *column != owner).count();
        said(one) == said(other)
            && one.iter().all(|(column, value)| column == owner || other.get(column) == Some(value))
    }

    fn delete(&self, table: &str, id: i64) -> Result<()> {
        self.writing.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([id])?;
        Ok(())
    }
}

/// The gaps that the merged person filled are gaps again, unless something else was typed since. Where the kept person was merged
/// on, the gap is in what is remembered of them, and in whatever it filled there.
fn give_back_fillings(writing: &Writing<'_>, merge: i64, filled: &Image, live: i64) -> Result<()> {
    let mut filled = filled.clone();
    let mut below = merge;
    while !filled.is_empty() {
        let Some(above) = merged_on_by(writing, below)? else {
            return empty_again(writing, live, &filled);
        };
        let Some(row) = row_image::read(writing, "merge", above)? else { return Ok(()) };
        let mut merged = from_text(text(&row, "merged_row"))?;
        let mut filled_above = from_text(text(&row, "filled"))?;
        let mut passed_on = Image::new();
        for (column, change) in &filled {
            if merged.get(column) == change.get("after") {
                merged.insert(column.clone(), change.get("before").cloned().unwrap_or(Value::Null));
                if filled_above.get(column).and_then(|above| above.get("after")) == change.get("after")
                    && let Some(above) = filled_above.remove(column)
                {
                    passed_on.insert(column.clone(), above);
                }
            }
        }
        writing.prepare_cached("UPDATE merge SET merged_row = ?2, filled = ?3 WHERE id = ?1")?.execute(params![
            above,
            to_text(&merged),
            to_text(&filled_above)
        ])?;
        filled = passed_on;
        below = above;
    }
    Ok(())
}

/// The merge that merged on the person whom `merge` had kept.
fn merged_on_by(writing: &Writing<'_>, merge: i64) -> Result<Option<i64>> {
    let mut statement = writing.prepare_cached(
        "SELECT merge_id FROM merge_row WHERE table_name = 'merge' AND row_id = ?1 AND fate = 'moved'
          ORDER BY merge_id LIMIT 1",
    )?;
    Ok(statement.query_row([merge], |row| row.get(0)).optional()?)
}

fn empty_again(writing: &Writing<'_>, person: i64, filled: &Image) -> Result<()> {
    let Some(now) = row_image::read(writing, "person", person)? else { return Ok(()) };
    let unchanged = filled.iter().filter(|(column, change)| now.get(*column) == change.get("after"));
    let before =
        unchanged.map(|(column, change)| (column.clone(), change.get("before").cloned().unwrap_or(Value::Null)));
    row_image::update(writing, "person", person, &before.collect())?;
    let Some(now) = row_image::read(writing, "person", person)? else { return Ok(()) };
    let part = |column| now.get(column).and_then(Value::as_str);
    let key = sort_key(part("family"), part("given"), text(&now, "name"));
    if text(&now, "sort_key") != key && filled.contains_key("sort_key") {
        row_image::update(writing, "person", person, &Image::from_iter([("sort_key".to_owned(), key.into())]))?;
    }
    Ok(())
}
