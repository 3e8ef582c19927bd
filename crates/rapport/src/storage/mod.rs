//! The database. Rule: nothing is written outside a named transaction, and every transaction can be undone.

mod connection;
mod held;
mod images;
mod journal;
mod migrations;
mod operations;
mod take_back;
mod transaction;
mod triggers;
mod uids;
mod words;

pub use connection::{DATABASE_FILE, Store};
pub(crate) use held::{CatchUp, Held};
pub(crate) use migrations::{LAST_STEP, bring_up_to_date, schema_step, unwritten_schema};
pub use operations::{ChangedPeople, Changes, Done, JournalState, Op};
pub use take_back::{TakenBack, take_back};
pub use transaction::Writing;
pub use triggers::tracked_tables;
pub(crate) use triggers::{Column, columns};
pub use uids::Uids;
pub(crate) use words::{row_key, stored_words};

#[cfg(test)]
mod tests;
