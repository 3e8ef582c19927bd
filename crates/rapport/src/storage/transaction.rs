//! Writing. Rule: all of an operation is kept, or nothing of it; what it changed is told once, from the journal.

use super::connection::Store;
use super::journal;
use super::operations::{Changes, Done, Op};
use crate::failure::Result;
use crate::sentence::Sentence;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::cell::RefCell;
use std::ops::Deref;

impl Store {
    /// Does `work` as one operation that can be undone. Where `work` fails, nothing is changed.
    /// Where it changes nothing, no operation is recorded and what could be redone still can.
    pub fn transact<T>(
        &mut self,
        op: Op,
        now: DateTime<Utc>,
        work: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        self.still_there()?;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let operation = journal::begin(&transaction, op, now)?;
        let writing = Writing {
            transaction,
            operation,
            now,
            uids: &self.uids,
            region_of_system: &self.region_of_system,
            title: RefCell::new(None),
        };
        let value = work(&writing)?;
        let title = writing.title.into_inner();
        let transaction = writing.transaction;
        if journal::changed_nothing(&transaction, operation)? {
            drop(transaction);
            return Ok(Done { value, changes: Changes::none(op) });
        }
        let changes = journal::finish(&transaction, operation, op, title, now)?;
        transaction.commit()?;
        Ok(Done { value, changes })
    }
}

/// A transaction under way; a [`Connection`] for all that SQL does.
#[derive(Debug)]
pub struct Writing<'store> {
    transaction: Transaction<'store>,
    operation: i64,
    now: DateTime<Utc>,
    uids: &'store super::uids::Uids,
    region_of_system: &'store str,
    title: RefCell<Option<Sentence>>,
}

impl Writing<'_> {
    /// The instant that the face gave.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// `now` as it is stored: UTC, RFC 3339, whole seconds.
    pub fn now_text(&self) -> String {
        self.now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
    }

    /// The key under which the journal keeps this operation.
    pub fn operation(&self) -> i64 {
        self.operation
    }

    /// ISO 3166, as the face told it; empty where it does not know.
    pub fn region_of_system(&self) -> &str {
        self.region_of_system
    }

    /// A new identity for something that may leave the database.
    pub fn new_uid(&self) -> String {
        self.uids.next(self.now)
    }

    /// What this operation did, as it is shown beside *Undo*: `Deleted 3 people`.
    pub fn title(&self, said: impl Into<Sentence>) {
        self.title.replace(Some(said.into()));
    }
}

impl Deref for Writing<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.transaction
    }
}
