//! Setting the fields of a person. Rule: what stays the same is not touched, so that nothing is said to have changed.

use super::check::given;
use super::lists;
use crate::failure::Result;
use crate::folding::{fold, name_words, sort_key};
use crate::organisations;
use crate::people::posts::{self, Shown};
use crate::people::{PersonEdit, PersonId, provenance};
use crate::storage::Writing;
use chrono::NaiveDate;
use rusqlite::types::{ToSql, Value};
use rusqlite::{OptionalExtension, params};

/// Who sets a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Hand,
    /// An import, whose offer the user took.
    Batch(i64),
}

impl Source {
    pub fn batch(self) -> Option<i64> {
        match self {
            Self::Hand => None,
            Self::Batch(batch) => Some(batch),
        }
    }
}

/// What the name is made of, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Name {
    whole: String,
    /// Prefix, given, additional, family, suffix.
    parts: [Option<String>; 5],
}

const PARTS: [&str; 5] = ["prefix", "given", "additional", "family", "suffix"];

/// Sets what `edit` names; it was checked.
pub(super) fn set(writing: &Writing<'_>, person: PersonId, edit: &PersonEdit, source: Source) -> Result<()> {
    set_name(writing, person, edit, source)?;
    let texts = [
        ("nickname", &edit.nickname),
        ("department", &edit.department),
        ("birthday", &edit.birthday),
        ("notes", &edit.notes),
    ];
    for (field, value) in texts {
        if let Some(value) = value {
            set_column(writing, person, field, given(Some(value)), source)?;
        }
    }
    set_post(writing, person, edit, source)?;
    if let Some(met_on) = &edit.met_on {
        set_met_on(writing, person, given(Some(met_on)).and_then(|day| day.parse().ok()), source)?;
    }
    if let Some(origin) = edit.origin {
        set_column(writing, person, "origin", origin, source)?;
    }
    lists::set(writing, person, edit, source)
}

/// Sets a column to a value; returns whether it had another one.
fn set_column(
    writing: &Writing<'_>,
    person: PersonId,
    column: &str,
    value: impl ToSql,
    source: Source,
) -> Result<bool> {
    let sql = format!("UPDATE person SET {column} = ?2 WHERE id = ?1 AND {column} IS NOT ?2");
    let changed = writing.prepare_cached(&sql)?.execute(params![person.0, value])? > 0;
    if changed {
        let field = if column == "organisation_id" { "organisation" } else { column };
        provenance::note(writing, person, field, source.batch())?;
    }
    Ok(changed)
}

fn set_name(writing: &Writing<'_>, person: PersonId, edit: &PersonEdit, source: Source) -> Result<()> {
    let before = writing
        .prepare_cached("SELECT name, prefix, given, additional, family, suffix FROM person WHERE id = ?1")?
        .query_row([person.0], |row| {
            Ok(Name { whole: row.get(0)?, parts: [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?] })
        })
        .optional()?
        .ok_or_else(crate::people::gone)?;
    let after = before.edited(edit);
    if after.whole != before.whole {
        set_column(writing, person, "name", &after.whole, source)?;
    }
    for (column, part) in PARTS.iter().zip(&after.parts) {
        set_column(writing, person, column, part, source)?;
    }
    let key = sort_key(after.parts[3].as_deref(), after.parts[1].as_deref(), &after.whole);
    writing
        .prepare_cached("UPDATE person SET sort_key = ?2 WHERE id = ?1 AND sort_key <> ?2")?
        .execute(params![person.0, key])?;
    Ok(())
}

impl Name {
    /// The whole and its parts follow each other where only one of them was typed and they agreed before.
    fn edited(&self, edit: &PersonEdit) -> Self {
        let typed = [&edit.prefix, &edit.given, &edit.additional, &edit.family, &edit.suffix];
        let mut after = self.clone();
        for (part, typed) in after.parts.iter_mut().zip(typed) {
            if let Some(typed) = typed {
                *part = given(Some(typed)).map(String::from);
            }
        }
        let parts_typed = typed.iter().any(|part| part.is_some());
        match given(edit.name.as_deref()) {
            Some(whole) => {
                after.whole = whole.to_owned();
                if !parts_typed && after.whole != self.whole && self.parts.iter().any(Option::is_some) {
                    after.parts = parts_of(&after.whole);
                }
            }
            None if after.parts != self.parts && fold(&self.joined()) == fold(&self.whole) => {
                let joined = after.joined();
                if !joined.is_empty() {
                    after.whole = joined;
                }
            }
            None => {}
        }
        after
    }

    fn joined(&self) -> String {
        self.parts.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// Given and family name where the name is plainly made of them; else none, and the whole name stands for itself.
fn parts_of(whole: &str) -> [Option<String>; 5] {
    let words: Vec<&str> = whole.split_whitespace().collect();
    match words.as_slice() {
        [given, family] if !whole.contains(',') && name_words(whole).len() >= 2 => {
            [None, Some((*given).to_owned()), None, Some((*family).to_owned()), None]
        }
        _ => [const { None }; 5],
    }
}

fn set_post(writing: &Writing<'_>, person: PersonId, edit: &PersonEdit, source: Source) -> Result<()> {
    if edit.organisation.is_none() && edit.position.is_none() {
        return Ok(());
    }
    let before = posts::current(writing, person)?;
    if let Some(name) = &edit.organisation {
        let organisation = organisations::find_or_add(writing, name)?;
        if let (Some(id), Source::Hand) = (organisation, source) {
            // The spelling that a hand types is how the organisation is called from now on.
            writing
                .prepare_cached("UPDATE organisation SET name = ?2 WHERE id = ?1 AND name <> ?2")?
                .execute(params![id, name.trim()])?;
        }
        set_column(writing, person, "organisation_id", organisation, source)?;
    }
    if let Some(position) = &edit.position {
        set_column(writing, person, "position", given(Some(position)), source)?;
    }
    posts::remember(writing, person, &before, Shown::ByHand)
}

fn set_met_on(writing: &Writing<'_>, person: PersonId, met_on: Option<NaiveDate>, source: Source) -> Result<()> {
    let changed = match met_on {
        Some(day) => writing
            .prepare_cached(
                "UPDATE person SET met_on = ?2, met_on_known = 1 WHERE id = ?1 AND (met_on <> ?2 OR met_on_known = 0)",
            )?
            .execute(params![person.0, day])?,
        None => writing
            .prepare_cached(
                "UPDATE person SET met_on = substr(added_at, 1, 10), met_on_known = 0 WHERE id = ?1 AND met_on_known = 1",
            )?
            .execute(params![person.0])?,
    };
    if changed > 0 {
        provenance::note(writing, person, "met_on", source.batch())?;
    }
    Ok(())
}

/// A value as it stands in a row, for comparing.
pub(super) fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}
