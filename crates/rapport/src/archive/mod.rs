//! Everything in one open file, and back. Rule: what is written comes back identical, table by table, and the tables are those of
//! the schema, so that a new one cannot be forgotten.
//!
//! The form stands in `docs/archive.md`. Undo history does not travel, nor does what follows from the rest.

mod arriving;
mod days;
mod identity;
mod manifest;
mod meeting;
mod open;
mod reader;
mod references;
mod rows;
mod schema;
mod taking;
mod write;

pub use arriving::Arriving;
pub use open::{Whole, is_archive, read};
pub use write::write;

pub(crate) use arriving::{ArrivingPerson, Fate, Kind};
pub(crate) use rows::ending as picture_ending;

#[cfg(test)]
mod tests;
