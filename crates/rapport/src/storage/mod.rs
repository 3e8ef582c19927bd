//! The database. Rule: nothing is written outside a named transaction, and every transaction can be undone.

mod beside;
mod bring_back;
mod connection;
mod copies;
mod foreign_keys;
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

pub(crate) use beside::{BESIDE, index_of, log_of, remove_beside, with_ending};
pub use bring_back::{Came, bring_back};
pub(crate) use connection::PATIENCE;
pub use connection::{DATABASE_FILE, Store};
pub(crate) use copies::{bring_up_to_date, checkpoint, last_change, look_into, open_to_write_over, row_counts};
pub(crate) use foreign_keys::{ForeignKey, foreign_keys};
pub(crate) use held::{CatchUp, Held};
pub(crate) use journal::TRASH;
pub(crate) use migrations::{LAST_STEP, complete_schema, schema_step, unwritten_schema};
pub use moving::{move_data, new_folder};
pub use operations::{ChangedPeople, Changes, Done, JournalEntry, JournalState, Op};
pub use place::{POINTER_FILE, Place};
pub use take_back::{TakenBack, take_back};
pub use transaction::Writing;
pub use triggers::tracked_tables;
pub(crate) use triggers::{Column, columns};
pub use uids::Uids;
pub(crate) use words::{row_key, stored_words};

#[cfg(test)]
mod tests;
