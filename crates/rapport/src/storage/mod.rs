//! The database. Rule: nothing is written outside a named transaction, and every transaction can be undone.

mod operations;

pub use operations::{ChangedPeople, Changes, Done, JournalState, Op};

/// One open database.
#[derive(Debug)]
pub struct Store {
    connection: rusqlite::Connection,
}

impl Store {
    /// For reading; writing goes through a transaction.
    pub fn connection(&self) -> &rusqlite::Connection {
        &self.connection
    }
}
