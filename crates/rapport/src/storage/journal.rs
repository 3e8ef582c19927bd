//! What was done, and undoing it. Rule: undo takes back the last operation, whichever program did it, also after a restart.

use super::connection::Store;
use super::foreign_keys::foreign_keys;
use super::images;
use super::operations::{ChangedPeople, Changes, JournalEntry, JournalState, Op};
use super::triggers::tracked_tables;
use crate::failure::{Code, Failure, Result};
use crate::people::{PersonId, search_index};
use crate::sentence::Sentence;
use crate::ties;
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

/// How many operations can be undone one after the other. Imports can be undone for as long as they are there.
const REACH: i64 = 1_000;
/// For how long what was deleted can be brought back.
pub(crate) const TRASH: TimeDelta = TimeDelta::days(30);
/// More people than this are told as *many*: a view then reads again what it shows.
const NAMED_PEOPLE: usize = 200;

/// Which way through the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Undo,
    Redo,
}

impl Store {
    /// Takes back the last operation; `None` where there is none.
    pub fn undo(&mut self) -> Result<Option<Changes>> {
        self.step(Way::Undo)
    }

    /// Does again what was undone last; `None` where there is nothing.
    pub fn redo(&mut self) -> Result<Option<Changes>> {
        self.step(Way::Redo)
    }

    /// What [`Store::undo`] and [`Store::redo`] would do now.
    pub fn journal(&self) -> Result<JournalState> {
        let entry = |way| {
            let found = next(&self.connection, way)?;
            Ok::<_, Failure>(found.map(|next| JournalEntry {
                op: Op::from_name(&next.op),
                title: next.title,
                said: next.said,
            }))
        };
        Ok(JournalState { undo: entry(Way::Undo)?, redo: entry(Way::Redo)? })
    }

    fn step(&mut self, way: Way) -> Result<Option<Changes>> {
        self.still_there()?;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let Some(Next { operation, op, title, said }) = next(&transaction, way)? else { return Ok(None) };
        let before = touched_people(&transaction, operation)?;
        set_under_way(&transaction, operation)?;
        images::exchange(&transaction, operation)?;
        let state = if way == Way::Undo { "undone" } else { "done" };
        transaction.execute("UPDATE operation SET state = ?2 WHERE id = ?1", params![operation, state])?;
        clear_under_way(&transaction)?;
        let people = refresh(&transaction, operation, before)?;
        let op: Op = Op::from_name(&op).ok_or_else(|| {
            Failure::new(
                Code::NotUndoable,
                sentence!(
                    "failures-storage-other-version",
                    "This was done by another version of Rapport, which can undo it."
                ),
            )
        })?;
        transaction.commit()?;
        Ok(Some(Changes { operation, op, title, said, people }))
    }
}

/// The next operation that way.
struct Next {
    operation: i64,
    op: String,
    title: String,
    said: Option<Sentence>,
}

fn next(connection: &Connection, way: Way) -> Result<Option<Next>> {
    let sql = match way {
        Way::Undo => {
            "SELECT id, op, title, said FROM operation WHERE state = 'done' AND id > (SELECT max(id) FROM operation) - ?1
              ORDER BY id DESC LIMIT 1"
        }
        Way::Redo => {
            "SELECT id, op, title, said FROM operation WHERE state = 'undone' AND id > (SELECT max(id) FROM operation) - ?1
              ORDER BY id LIMIT 1"
        }
    };
    let found = connection.prepare_cached(sql)?.query_row([REACH], |row| {
        let said: Option<String> = row.get(3)?;
        // What another version wrote may be told otherwise: the title is there in any case.
        let said = said.and_then(|said| serde_json::from_str(&said).ok());
        Ok(Next { operation: row.get(0)?, op: row.get(1)?, title: row.get(2)?, said })
    });
    Ok(found.optional()?)
}

/// Opens an operation. What could have been redone no longer fits what comes now.
pub(super) fn begin(connection: &Connection, op: Op, now: DateTime<Utc>) -> Result<i64> {
    connection.execute_batch(
        "DELETE FROM image WHERE operation_id IN (SELECT id FROM operation WHERE state = 'undone');
         DELETE FROM operation WHERE state = 'undone';",
    )?;
    connection.execute(
        "INSERT INTO operation (op, title, done_at, state, keeps) VALUES (?1, '', ?2, 'done', ?3)",
        params![op.name(), now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true), op.keeps()],
    )?;
    let operation = connection.last_insert_rowid();
    set_under_way(connection, operation)?;
    Ok(operation)
}

pub(super) fn changed_nothing(connection: &Connection, operation: i64) -> Result<bool> {
    let touched: bool =
        connection
            .query_row("SELECT EXISTS (SELECT 1 FROM image WHERE operation_id = ?1)", [operation], |row| row.get(0))?;
    Ok(!touched)
}

/// Closes an operation that changed something.
pub(super) fn finish(
    connection: &Connection,
    operation: i64,
    op: Op,
    said: Option<Sentence>,
    now: DateTime<Utc>,
) -> Result<Changes> {
    clear_under_way(connection)?;
    let title = said.as_ref().map_or_else(|| op.title().to_owned(), ToString::to_string);
    let kept = said.as_ref().and_then(|said| serde_json::to_string(said).ok());
    connection.execute("UPDATE operation SET title = ?2, said = ?3 WHERE id = ?1", params![operation, title, kept])?;
    let people = refresh(connection, operation, Vec::new())?;
    forget(connection, operation, now)?;
    Ok(Changes { operation, op, title, said, people })
}

/// Drops the images that are out of reach: of what deletes, no sooner than the trash is emptied of it. That a row was touched stays
/// known, so that undoing an old import spares it.
fn forget(connection: &Connection, newest: i64, now: DateTime<Utc>) -> Result<()> {
    const LAPSED: &str = "SELECT id FROM operation WHERE keeps = 1 AND op <> 'import' AND done_at < ?2 AND id <= ?1";
    let since = (now - TRASH).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    let lapsed = params![newest - REACH, since];
    if connection.prepare_cached(LAPSED)?.exists(lapsed)? {
        let images = format!("UPDATE image SET before = '' WHERE operation_id IN ({LAPSED}) AND before <> ''");
        connection.execute(&images, lapsed)?;
        connection.execute(&format!("UPDATE operation SET keeps = 0 WHERE id IN ({LAPSED})"), lapsed)?;
    }
    connection.execute(
        "UPDATE image SET before = '' WHERE operation_id IN
          (SELECT id FROM operation WHERE id = ?1 AND keeps = 0) AND before <> ''",
        [newest - REACH],
    )?;
    Ok(())
}

fn set_under_way(connection: &Connection, operation: i64) -> Result<()> {
    connection.execute("INSERT INTO operation_under_way (id, operation_id) VALUES (1, ?1)", [operation])?;
    Ok(())
}

fn clear_under_way(connection: &Connection) -> Result<()> {
    connection.execute("DELETE FROM operation_under_way", [])?;
    Ok(())
}

/// Brings up to date what follows from the records of all whom the operation touched, and tells who they are.
fn refresh(connection: &Connection, operation: i64, before: Vec<PersonId>) -> Result<ChangedPeople> {
    let mut people = touched_people(connection, operation)?;
    people.extend(before);
    people.sort_unstable();
    people.dedup();
    ties::refresh(connection, &people)?;
    search_index::refresh(connection, &people)?;
    Ok(match people.len() {
        0 => ChangedPeople::None,
        1..=NAMED_PEOPLE => ChangedPeople::These(people),
        _ => ChangedPeople::Many,
    })
}

/// The people whose rows the operation touched, as they stand now and as they stood before; in no order, with repeats.
fn touched_people(connection: &Connection, operation: i64) -> Result<Vec<PersonId>> {
    let tables: Vec<String> = {
        let mut statement =
            connection.prepare_cached("SELECT DISTINCT table_name FROM image WHERE operation_id = ?1")?;
        statement.query_map([operation], |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    let mut people = Vec::new();
    for table in tracked_tables(connection)?.iter().filter(|name| tables.contains(name)) {
        for sql in people_of(connection, table)? {
            let mut statement = connection.prepare_cached(&sql)?;
            let found = statement.query_map([operation], |row| Ok(PersonId(row.get(0)?)))?;
            people.extend(found.collect::<Result<Vec<_>, _>>()?);
        }
    }
    Ok(people)
}

/// Queries for the people behind the touched rows of one table.
fn people_of(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let touched = format!("FROM image WHERE operation_id = ?1 AND table_name = '{table}'");
    let through = |column: &str| {
        vec![format!("SELECT id FROM person WHERE {column} IN (SELECT row_id {touched} AND before IS NOT NULL)")]
    };
    Ok(match table {
        "person" => vec![format!("SELECT row_id {touched}")],
        "organisation" => through("organisation_id"),
        "tag" => vec![format!(
            "SELECT person_id FROM person_tag WHERE tag_id IN (SELECT row_id {touched} AND before IS NOT NULL)"
        )],
        "interaction" | "insight" | "contribution" | "learning" => {
            vec![format!("SELECT person_id FROM {table}_person WHERE {table}_id IN (SELECT row_id {touched})")]
        }
        "event" => ["event_person", "event_attendee"]
            .map(|of| {
                format!(
                    "SELECT person_id FROM {of} WHERE person_id IS NOT NULL AND event_id IN (SELECT row_id {touched})"
                )
            })
            .to_vec(),
        _ => {
            let mut queries = Vec::new();
            for column in columns_of_people(connection, table)? {
                queries.push(format!(
                    "SELECT t.{column} FROM image AS i JOIN main.{table} AS t ON t.id = i.row_id
                      WHERE i.operation_id = ?1 AND i.table_name = '{table}' AND t.{column} IS NOT NULL"
                ));
                queries.push(format!(
                    "SELECT before ->> '$.{column}' {touched} AND before <> '' AND before ->> '$.{column}' IS NOT NULL"
                ));
            }
            queries
        }
    })
}

/// The columns of a table that refer to a person.
fn columns_of_people(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let keys = foreign_keys(connection, table)?.into_iter().filter(|key| key.to == "person");
    Ok(keys.map(|key| key.column).collect())
}
