//! The rows that the merged person brings along. Rule: each is moved or dropped as a repeat, and either way remembered as it was.

use super::fill::field_of;
use super::{Fate, Image, Merging, TABLES, Table, number, text};
use crate::failure::Result;
use crate::people::duplicates::is_pair;
use crate::people::provenance::EVERYTHING;
use crate::people::{PersonId, row_image};
use rusqlite::{OptionalExtension, params};
use std::collections::HashSet;

pub(super) fn all(merging: &Merging<'_>, filled: &Image) -> Result<()> {
    let mut brought: HashSet<String> = filled.keys().filter_map(|column| field_of(column)).map(String::from).collect();
    for table in TABLES {
        for (id, image, fate) in owned(merging, table)? {
            if fate == Fate::Moved {
                brought.extend(value_name(table.name, &image));
            }
            settle(merging, table, id, fate, &image)?;
        }
    }
    provenance(merging, &brought)?;
    pairs(merging)
}

/// How the provenance names the value of this row, where it names it.
fn value_name(table: &str, image: &Image) -> Option<String> {
    match table {
        "email" => Some(format!("emails:{}", text(image, "address_key"))),
        "phone" => Some(format!("phones:{}", text(image, "value"))),
        "url" => Some(format!("urls:{}", text(image, "url"))),
        _ => None,
    }
}

/// The rows of the merged person, each with what becomes of it.
fn owned(merging: &Merging<'_>, table: &Table) -> Result<Vec<(i64, Image, Fate)>> {
    let Table { name, owner, key, partner } = table;
    let same: Vec<String> =
        key.iter().map(|column| format!("(SELECT {column} FROM {name} WHERE id = k.id) IS ({column})")).collect();
    let is_repeat = if same.is_empty() {
        String::from("0")
    } else {
        format!("EXISTS (SELECT 1 FROM (SELECT id FROM {name} WHERE {owner} = ?2) AS k WHERE {})", same.join(" AND "))
    };
    let is_self = partner.map_or_else(|| String::from("0"), |partner| format!("{partner} = ?2"));
    let mut statement = merging.writing.prepare_cached(&format!(
        "SELECT id, {is_repeat} OR {is_self} FROM {name} WHERE {owner} = ?1 AND ?2 IS NOT NULL ORDER BY id"
    ))?;
    let rows = statement.query_map([merging.other, merging.kept], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut owned = Vec::new();
    for (id, is_repeat) in rows.collect::<Result<Vec<(i64, bool)>, _>>()? {
        let fate = if is_repeat { Fate::Dropped } else { Fate::Moved };
        owned.extend(row_image::read(merging.writing, name, id)?.map(|image| (id, image, fate)));
    }
    Ok(owned)
}

fn settle(merging: &Merging<'_>, table: &Table, id: i64, fate: Fate, image: &Image) -> Result<()> {
    let Table { name, owner, .. } = table;
    merging.remember(name, id, fate, image)?;
    if fate == Fate::Moved {
        let sql = format!("UPDATE {name} SET {owner} = ?2 WHERE id = ?1");
        merging.writing.prepare_cached(&sql)?.execute([id, merging.kept])?;
    } else {
        merging.writing.prepare_cached(&format!("DELETE FROM {name} WHERE id = ?1"))?.execute([id])?;
    }
    Ok(())
}

/// What is told of the values that were brought along stays told; what the merged person's `*` told is told one by one.
fn provenance(merging: &Merging<'_>, brought: &HashSet<String>) -> Result<()> {
    let table = Table::new("provenance", "person_id", &["field"]);
    let mut told = HashSet::new();
    let mut everything = None;
    for (id, image, fate) in owned(merging, &table)? {
        let field = text(&image, "field").to_owned();
        let fate = if brought.contains(&field) { fate } else { Fate::Dropped };
        settle(merging, &table, id, fate, &image)?;
        if field == EVERYTHING {
            everything = Some(image);
        } else {
            told.insert(field);
        }
    }
    let Some(everything) = everything else { return Ok(()) };
    let mut untold: Vec<&String> = brought.iter().filter(|field| !told.contains(*field)).collect();
    untold.sort_unstable();
    for field in untold {
        let added = merging
            .writing
            .prepare_cached(
                "INSERT INTO provenance (person_id, field, batch_id, at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (person_id, field) DO NOTHING RETURNING id",
            )?
            .query_row(params![merging.kept, field, number(&everything, "batch_id"), text(&everything, "at")], |row| {
                row.get(0)
            })
            .optional()?;
        if let Some(id) = added {
            let image = row_image::read(merging.writing, "provenance", id)?.unwrap_or_default();
            merging.remember("provenance", id, Fate::Added, &image)?;
        }
    }
    Ok(())
}

/// Who may be the merged person may be the kept one; the two are no pair any more.
fn pairs(merging: &Merging<'_>) -> Result<()> {
    let mut statement = merging
        .writing
        .prepare_cached("SELECT id FROM possible_duplicate WHERE first_id = ?1 OR second_id = ?1 ORDER BY id")?;
    let ids = statement.query_map([merging.other], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    for id in ids {
        let Some(image) = row_image::read(merging.writing, "possible_duplicate", id)? else { continue };
        let third = [number(&image, "first_id"), number(&image, "second_id")]
            .into_iter()
            .flatten()
            .find(|person| *person != merging.other)
            .unwrap_or(merging.kept);
        let (first, second) = (merging.kept.min(third), merging.kept.max(third));
        if first == second || is_pair(merging.writing, PersonId(first), PersonId(second))? {
            merging.remember("possible_duplicate", id, Fate::Dropped, &image)?;
            merging.writing.prepare_cached("DELETE FROM possible_duplicate WHERE id = ?1")?.execute([id])?;
        } else {
            merging.remember("possible_duplicate", id, Fate::Moved, &image)?;
            merging
                .writing
                .prepare_cached("UPDATE possible_duplicate SET first_id = ?2, second_id = ?3 WHERE id = ?1")?
                .execute([id, first, second])?;
        }
    }
    Ok(())
}
