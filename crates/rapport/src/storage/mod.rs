//! The database. Rule: nothing is written outside a named transaction, and every transaction can be undone.

mod connection;
mod held;
mod images;
mod journal;
mod migrations;
mod moving;
mod operations;
mod place;
mod take_back;
mod transaction;
mod triggers;
mod uids;
mod words;

pub use connection::{DATABASE_FILE, Store};
pub(crate) use held::{CatchUp, Held};
pub use moving::{move_data, new_folder};
pub use operations::{ChangedPeople, Changes, Done, JournalState, Op};
pub use place::{POINTER_FILE, Place};
pub use take_back::{TakenBack, take_back};
pub use transaction::Writing;
pub use triggers::tracked_tables;
pub use uids::Uids;
pub(crate) use words::{row_key, stored_words};

#[cfg(test)]
mod tests;
