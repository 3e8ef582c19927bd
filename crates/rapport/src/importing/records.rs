//! What became of the records of an applied import. Rule: told from what was written, not from what was planned.

use crate::failure::Result;
use crate::people::PersonId;
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;

/// A record, by its file and its place therein.
pub type RecordKey = (String, u32);

/// Whom a record became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Became {
    pub person: PersonId,
    pub uid: String,
    /// Uids of the people with whom a pair waits under *Possible duplicates*.
    pub may_also_be: Vec<String>,
}

/// The records of a batch that became people.
pub fn became(connection: &Connection, batch: i64) -> Result<HashMap<RecordKey, Became>> {
    let mut statement = connection.prepare_cached(
        "SELECT r.file, r.record, p.id, p.uid FROM import_record AS r JOIN person AS p ON p.id = r.person_id
          WHERE r.batch_id = ?1",
    )?;
    let records = statement.query_map([batch], |row| {
        let became = Became { person: PersonId(row.get(2)?), uid: row.get(3)?, may_also_be: Vec::new() };
        Ok(((row.get(0)?, row.get(1)?), became))
    })?;
    let mut records: HashMap<RecordKey, Became> = records.collect::<std::result::Result<_, _>>()?;
    let waiting = waiting(connection, batch)?;
    // Two records may have become one person: what waits is told of each.
    for record in records.values_mut() {
        record.may_also_be = waiting.get(&record.person).cloned().unwrap_or_default();
    }
    Ok(records)
}

/// The identity of a person outside the database; `None` where the person is gone.
pub fn uid(connection: &Connection, person: PersonId) -> Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT uid FROM person WHERE id = ?1")?;
    Ok(statement.query_row([person.0], |row| row.get(0)).optional()?)
}

/// With whom each person of a batch waits, in the order in which the pairs were found.
fn waiting(connection: &Connection, batch: i64) -> Result<HashMap<PersonId, Vec<String>>> {
    let mut statement = connection.prepare_cached(
        "SELECT pair.person, p.uid FROM (
           SELECT id, first_id AS person, second_id AS other FROM possible_duplicate WHERE decision = 'open'
           UNION ALL
           SELECT id, second_id, first_id FROM possible_duplicate WHERE decision = 'open'
         ) AS pair JOIN person AS p ON p.id = pair.other
          WHERE pair.person IN (SELECT person_id FROM import_record WHERE batch_id = ?1) ORDER BY pair.id",
    )?;
    let mut waiting: HashMap<PersonId, Vec<String>> = HashMap::new();
    for pair in statement.query_map([batch], |row| Ok((PersonId(row.get(0)?), row.get(1)?)))? {
        let (person, uid) = pair?;
        waiting.entry(person).or_default().push(uid);
    }
    Ok(waiting)
}
