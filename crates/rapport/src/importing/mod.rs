//! Files in. Rule: the format is found by content; one bad record never stops the rest.

pub mod batches;
mod charset;
pub mod contact;
mod input;
pub mod ldif;
pub mod preview;
pub mod reading;
pub mod records;
mod sources;
pub mod vcard;
mod watch;

pub use input::{Input, ReadingChoices};
pub use sources::read;
pub use watch::{Unwatched, Watch};
