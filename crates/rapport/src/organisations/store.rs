//! Organisations in the database. Rule: one row for each key; the spelling that came first stays.

use super::key;
use crate::failure::Result;
use crate::storage::Writing;
use rusqlite::{Connection, OptionalExtension, params};

/// The organisation of this name, made where there is none; `None` where the name is blank.
pub fn find_or_add(writing: &Writing<'_>, name: &str) -> Result<Option<i64>> {
    let name = name.trim();
    let key = key(name);
    if key.is_empty() {
        return Ok(None);
    }
    let mut find = writing.prepare_cached("SELECT id FROM organisation WHERE name_key = ?1")?;
    if let Some(id) = find.query_row([&key], |row| row.get(0)).optional()? {
        return Ok(Some(id));
    }
    let mut insert = writing.prepare_cached("INSERT INTO organisation (uid, name, name_key) VALUES (?1, ?2, ?3)")?;
    Ok(Some(insert.insert(params![writing.new_uid(), name, key])?))
}

/// What is known of an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Unknown,
    Named,
    WithUrl,
}

/// What is known of the organisation of this name.
pub fn standing(connection: &Connection, name: &str) -> Result<Standing> {
    let found: Option<Option<String>> = connection
        .prepare_cached("SELECT url FROM organisation WHERE name_key = ?1")?
        .query_row([stored_key(name)], |row| row.get(0))
        .optional()?;
    Ok(match found {
        None => Standing::Unknown,
        Some(None) => Standing::Named,
        Some(Some(_)) => Standing::WithUrl,
    })
}

/// The organisation of this name, made where there is none; the address is filled in where none is known.
pub fn find_or_fill(writing: &Writing<'_>, name: &str, url: Option<&str>) -> Result<()> {
    writing
        .prepare_cached(
            "INSERT INTO organisation (uid, name, name_key, url) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (name_key) DO UPDATE SET url = excluded.url WHERE url IS NULL AND excluded.url IS NOT NULL",
        )?
        .execute(params![writing.new_uid(), name.trim(), stored_key(name), url])?;
    Ok(())
}

/// What an organisation is stored by: its key, or where nothing of it can be compared, its name.
pub fn stored_key(name: &str) -> String {
    let key = key(name);
    if key.is_empty() { name.trim().to_owned() } else { key }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{Op, Store};

    #[test]
    fn two_spellings_are_one_organisation() {
        let now = "2026-11-22T12:00:00Z".parse().unwrap();
        let mut store = Store::in_memory(now).unwrap();
        store
            .transact(Op::AddPerson, now, |writing| {
                let first = find_or_add(writing, " Håndverk AS ")?;
                assert_eq!(find_or_add(writing, "HANDVERK")?, first);
                assert_ne!(find_or_add(writing, "Fjord")?, first);
                assert_eq!(find_or_add(writing, " ")?, None);
                Ok(())
            })
            .unwrap();
        let name: String =
            store.connection().query_row("SELECT name FROM organisation ORDER BY id", [], |row| row.get(0)).unwrap();
        assert_eq!(name, "Håndverk AS");
    }
}
