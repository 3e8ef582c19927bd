//! Where values came from. Rule: a field says by whom it was set last; `*` says it for all that no other row names.

use super::{PersonId, Provenance};
use crate::failure::Result;
use crate::storage::Writing;
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// Stands for every field that no row of its own names: an import of one record writes one row, not twenty.
pub const EVERYTHING: &str = "*";

/// Notes that a field was set by a batch, or by the user's own hand (`None`).
pub fn note(writing: &Writing<'_>, person: PersonId, field: &str, batch: Option<i64>) -> Result<()> {
    writing
        .prepare_cached(
            "INSERT INTO provenance (person_id, field, batch_id, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (person_id, field) DO UPDATE SET batch_id = excluded.batch_id, at = excluded.at",
        )?
        .execute(params![person.0, field, batch, writing.now_text()])?;
    Ok(())
}

/// The field under which it is noted that the user took this value out of a list: an import offers it then, and adds it no more.
pub fn removed(list: &str, key: &str) -> String {
    format!("removed:{list}:{key}")
}

/// Notes that a value of a list is gone.
pub fn forget(writing: &Writing<'_>, person: PersonId, field: &str) -> Result<()> {
    writing
        .prepare_cached("DELETE FROM provenance WHERE person_id = ?1 AND field = ?2")?
        .execute(params![person.0, field])?;
    Ok(())
}

/// For each of the fields that a person has, where it came from; fields of which nothing tells are left out.
/// A value of a list (`emails:anna@fjord.example`) is told by its own row, else by the list's, else by `*`.
pub fn of(connection: &Connection, person: PersonId, fields: &[String]) -> Result<Vec<Provenance>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.field, b.title, p.at FROM provenance AS p LEFT JOIN import_batch AS b ON b.id = p.batch_id
          WHERE p.person_id = ?1",
    )?;
    let rows = statement.query_map([person.0], |row| {
        let told: (Option<String>, String) = (row.get(1)?, row.get(2)?);
        Ok((row.get::<_, String>(0)?, told))
    })?;
    let told = rows.collect::<Result<HashMap<_, _>, _>>()?;
    let of_field = |field: &String| {
        let list = field.split_once(':').map(|(list, _)| list);
        let told = told.get(field).or_else(|| told.get(list?)).or_else(|| told.get(EVERYTHING));
        told.map(|(batch, at)| Provenance { field: field.clone(), batch: batch.clone(), at: at.clone() })
    };
    Ok(fields.iter().filter_map(of_field).collect())
}
