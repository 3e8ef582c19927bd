//! The rows that an import writes. Rule: as few as tell it all; one prepared statement for each kind of row.
//!
//! `OR FAIL`: whatever fails takes the whole import back, so that no statement has to be able to take back itself alone; that costs
//! a copy of every page it touches.

mod lists;
mod person;

use super::super::contact::RawContact;
use super::super::reading::Format;
use super::{Counts, Outcome};
use crate::failure::{Code, Failure, Result};
use crate::organisations;
use crate::people::duplicates::is_pair;
use crate::people::{MatchReason, PersonId};
use crate::storage::Writing;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;

pub(super) struct Writer<'a> {
    writing: &'a Writing<'a>,
    title: &'a str,
    counts: Counts,
    /// Made when the first row needs it.
    batch: Option<(i64, String)>,
    now: String,
    today: String,
    organisations: HashMap<String, i64>,
    tags: HashMap<String, i64>,
}

/// What is kept of one record.
pub(super) struct RecordRow<'a> {
    pub person: Option<PersonId>,
    pub contact: &'a RawContact,
    pub format: Format,
    pub outcome: Outcome,
    pub digest: i64,
}

impl<'a> Writer<'a> {
    pub fn new(writing: &'a Writing<'a>, title: &'a str, counts: Counts) -> Self {
        Self {
            writing,
            title,
            counts,
            batch: None,
            now: writing.now_text(),
            today: writing.now().date_naive().to_string(),
            organisations: HashMap::new(),
            tags: HashMap::new(),
        }
    }

    pub fn connection(&self) -> &'a Connection {
        self.writing
    }

    pub fn writing(&self) -> &'a Writing<'a> {
        self.writing
    }

    pub fn has_batch(&self) -> bool {
        self.batch.is_some()
    }

    pub fn into_batch(self) -> Option<(i64, String)> {
        self.batch
    }

    /// The key of the batch.
    pub fn batch(&mut self) -> Result<i64> {
        if let Some((key, _)) = &self.batch {
            return Ok(*key);
        }
        let counts = stored(&self.counts)?;
        let uid = self.writing.new_uid();
        let key = self.insert(
            "INSERT OR FAIL INTO import_batch (uid, applied_at, title, counts) VALUES (?1, ?2, ?3, ?4)",
            params![uid, self.now, self.title, counts],
        )?;
        self.batch = Some((key, uid));
        Ok(key)
    }

    /// The counts as they came to be.
    pub fn recount(&mut self, counts: &Counts) -> Result<()> {
        let batch = self.batch()?;
        self.run("UPDATE import_batch SET counts = ?2 WHERE id = ?1", params![batch, stored(counts)?])
    }

    pub fn record(&mut self, row: &RecordRow<'_>) -> Result<()> {
        let batch = self.batch()?;
        let place = &row.contact.place;
        self.run(
            "INSERT OR FAIL INTO import_record (batch_id, person_id, file, record, line, format, outcome, source_uid, digest)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                batch,
                row.person.map(|person| person.0),
                place.file,
                i64::try_from(place.record).unwrap_or(i64::MAX),
                i64::try_from(place.line).unwrap_or(i64::MAX),
                row.format,
                row.outcome,
                row.contact.source_uid,
                row.digest,
            ],
        )
    }

    /// Two people who may be one; what was decided about them before stays.
    pub fn pair(&mut self, one: PersonId, other: PersonId, reasons: &[MatchReason], decision: &str) -> Result<()> {
        if one == other {
            return Ok(());
        }
        let (first, second) = (one.min(other), one.max(other));
        if is_pair(self.writing, first, second)? {
            return Ok(());
        }
        let reasons = serde_json::to_string(reasons).map_err(|cause| {
            Failure::new(
                Code::Internal,
                sentence!("failures-importing-duplicate-not-noted", "A possible duplicate could not be noted."),
            )
            .with_details(cause)
        })?;
        let batch = self.batch()?;
        self.run(
            "INSERT OR FAIL INTO possible_duplicate (first_id, second_id, reasons, decision, batch_id) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (first_id, second_id) DO NOTHING",
            params![first.0, second.0, reasons, decision, batch],
        )
    }

    fn organisation(&mut self, name: &str) -> Result<Option<i64>> {
        if name.is_empty() {
            return Ok(None);
        }
        let key = organisations::stored_key(name);
        if let Some(known) = self.organisations.get(&key) {
            return Ok(Some(*known));
        }
        let stored = self
            .writing
            .prepare_cached("SELECT id FROM organisation WHERE name_key = ?1")?
            .query_row([&key], |row| row.get(0))
            .optional()?;
        let id = match stored {
            Some(id) => id,
            None => {
                let uid = self.writing.new_uid();
                self.insert(
                    "INSERT OR FAIL INTO organisation (uid, name, name_key) VALUES (?1, ?2, ?3)",
                    params![uid, name, key],
                )?
            }
        };
        self.organisations.insert(key, id);
        Ok(Some(id))
    }

    fn tag(&mut self, name: &str, key: &str) -> Result<i64> {
        if let Some(known) = self.tags.get(key) {
            return Ok(*known);
        }
        let stored = self
            .writing
            .prepare_cached("SELECT id FROM tag WHERE name_key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?;
        let id = match stored {
            Some(id) => id,
            None => self.insert("INSERT OR FAIL INTO tag (name, name_key) VALUES (?1, ?2)", params![name, key])?,
        };
        self.tags.insert(key.to_owned(), id);
        Ok(id)
    }

    fn run(&self, sql: &str, values: impl rusqlite::Params) -> Result<()> {
        self.writing.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    fn insert(&self, sql: &str, values: impl rusqlite::Params) -> Result<i64> {
        Ok(self.writing.prepare_cached(sql)?.insert(values)?)
    }
}

fn stored(counts: &Counts) -> Result<String> {
    serde_json::to_string(counts).map_err(|cause| {
        Failure::new(Code::Internal, sentence!("failures-importing-not-noted", "The import could not be noted."))
            .with_details(cause)
    })
}
