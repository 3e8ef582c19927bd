//! Everything Rapport knows and does. No window, no network, no clock of its own: `now` is always an argument.
//!
//! One room per word of the product; whoever knows a room here finds the same room in the shell and in the interface.

pub mod dates;
pub mod exporting;
pub mod failure;
pub mod folding;
pub mod growth;
pub mod importing;
pub mod organisations;
pub mod people;
pub mod sample;
pub mod settings;
pub mod storage;

pub use failure::{Code, Failure, Result};
pub use storage::{Changes, Op, Store};
