//! Calendars. Rule: a civil time stays what the calendar says, in its zone; instants are made of it only where they are compared.

mod civil;
mod occurrences;
mod rule;

pub use civil::Civil;
pub use occurrences::{LastEnd, Occurrence, Series, last_end, occurrences};
