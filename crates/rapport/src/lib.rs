//! Everything Rapport knows and does. No window, no network, no clock of its own: `now` is always an argument.
//!
//! One room per word of the product; whoever knows a room here finds the same room in the shell and in the interface.

#[macro_use]
pub mod sentence;

pub mod archive;
pub mod asks;
pub mod backups;
pub mod dates;
pub mod encryption;
pub mod events;
pub mod exchanges;
pub mod expertise;
pub mod exporting;
pub mod failure;
pub mod folding;
pub mod goals;
pub mod growth;
pub mod importing;
pub mod interactions;
pub mod introductions;
pub mod links;
pub mod logging;
pub mod mentoring;
pub mod messages;
pub mod notes;
pub mod notices;
pub mod opportunities;
pub mod organisations;
pub mod people;
pub mod plan;
pub mod private;
pub mod promises;
pub mod relations;
pub mod reporting;
pub mod sample;
pub mod settings;
pub mod storage;
pub mod structure;
pub mod ties;
pub mod timeline;
pub mod topics;
pub mod trash;
pub mod whole_file;

pub use failure::{Code, Failure, Result};
pub use sentence::Sentence;
pub use storage::{Changes, Op, Store};
