//! Which row here is the row of an archive. Rule: the same `uid` is the same thing, and what has none is told by all that it says;
//! what is here is never taken for two.

use super::references::Table;
use crate::failure::Result;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

/// Whose `id` here has these values: by what tells a row from all others, else by everything.
pub(super) fn row_here(here: &Connection, table: &Table, values: &[Value]) -> Result<Option<i64>> {
    for identity in &table.identities {
        let wanted: Vec<&Value> = identity.iter().filter_map(|place| values.get(*place)).collect();
        if wanted.iter().any(|value| matches!(value, Value::Null)) {
            continue;
        }
        if let Some(found) = find(here, table, identity, &wanted)? {
            return Ok(Some(found));
        }
    }
    if !table.identities.is_empty() {
        return Ok(None);
    }
    let all: Vec<usize> = (0..table.columns.len()).filter(|place| Some(*place) != table.place("id")).collect();
    let wanted: Vec<&Value> = all.iter().filter_map(|place| values.get(*place)).collect();
    find(here, table, &all, &wanted)
}

fn find(here: &Connection, table: &Table, places: &[usize], values: &[&Value]) -> Result<Option<i64>> {
    let conditions: Vec<String> = places
        .iter()
        .filter_map(|place| table.columns.get(*place))
        .map(|column| format!("{} IS ?", column.name))
        .collect();
    let sql = format!("SELECT id FROM {} WHERE {} ORDER BY id LIMIT 1", table.name, conditions.join(" AND "));
    Ok(here.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0)).optional()?)
}

/// Who here is this person of the archive: by uid, as one who was merged into another, by a profile that only one has, or by an
/// e-mail address and the same name.
pub(super) fn person_here(here: &Connection, there: &Connection, person: i64) -> Result<Option<i64>> {
    let told = there
        .prepare_cached("SELECT uid, sort_key FROM person WHERE id = ?1")?
        .query_row([person], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
        .optional()?;
    let Some((uid, sort_key)) = told else { return Ok(None) };
    let by_uid = here
        .prepare_cached("SELECT id FROM person WHERE uid = ?1")?
        .query_row([&uid], |row| row.get::<_, i64>(0))
        .optional()?;
    if by_uid.is_some() {
        return Ok(by_uid);
    }
    let merged = here
        .prepare_cached(
            "SELECT p.id FROM merge AS m JOIN person AS p ON p.id = m.kept_id
              WHERE json_valid(m.merged_row) AND m.merged_row ->> '$.uid' = ?1 ORDER BY m.id DESC LIMIT 1",
        )?
        .query_row([&uid], |row| row.get::<_, i64>(0))
        .optional()?;
    if merged.is_some() {
        return Ok(merged);
    }
    let profiles = texts(there, "SELECT profile FROM url WHERE person_id = ?1 AND profile IS NOT NULL", person)?;
    let addresses = texts(there, "SELECT address_key FROM email WHERE person_id = ?1", person)?;
    let mut found = Vec::new();
    for profile in &profiles {
        found.extend(ids(here, "SELECT DISTINCT person_id FROM url WHERE profile = ?1", &[profile])?);
    }
    if found.is_empty() {
        let sql = "SELECT DISTINCT p.id FROM email AS e JOIN person AS p ON p.id = e.person_id
                    WHERE e.address_key = ?1 AND p.sort_key = ?2";
        for address in &addresses {
            found.extend(ids(here, sql, &[address, &sort_key])?);
        }
    }
    found.sort_unstable();
    found.dedup();
    let [only] = found.as_slice() else { return Ok(None) };
    // Whom the archive has under the uid of here is nobody else.
    let own: String =
        here.prepare_cached("SELECT uid FROM person WHERE id = ?1")?.query_row([only], |row| row.get(0))?;
    let is_another: bool = there
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM person WHERE uid = ?1)")?
        .query_row([own], |row| row.get(0))?;
    Ok((!is_another).then_some(*only))
}

fn texts(there: &Connection, sql: &str, person: i64) -> Result<Vec<String>> {
    let mut statement = there.prepare_cached(sql)?;
    let found = statement.query_map([person], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn ids(here: &Connection, sql: &str, values: &[&String]) -> Result<Vec<i64>> {
    let mut statement = here.prepare_cached(sql)?;
    let found = statement.query_map(params_from_iter(values), |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// A picture of the archive, here.
pub(super) enum Picture {
    /// It belongs to nobody in the archive.
    Nobodys,
    New,
    /// The person has a picture here already, this one or another.
    Known(i64),
}

/// Whose picture it is in the archive, and so which one it is here.
pub(super) fn photo_here(here: &Connection, there: &Connection, photo: i64) -> Result<Picture> {
    let person = there
        .prepare_cached("SELECT id FROM person WHERE photo_id = ?1 ORDER BY id LIMIT 1")?
        .query_row([photo], |row| row.get::<_, i64>(0))
        .optional()?;
    let Some(person) = person else { return Ok(Picture::Nobodys) };
    let Some(known) = person_here(here, there, person)? else { return Ok(Picture::New) };
    let ours: Option<i64> =
        here.prepare_cached("SELECT photo_id FROM person WHERE id = ?1")?.query_row([known], |row| row.get(0))?;
    Ok(ours.map_or(Picture::New, Picture::Known))
}
