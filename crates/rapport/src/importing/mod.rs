//! Files in. Rule: the format is found by content; one bad record never stops the rest.

mod archive;
pub mod batches;
pub mod calendar;
mod charset;
pub mod contact;
mod content_line;
mod decode;
mod fingerprint;
pub mod happenings;
mod input;
pub mod ldif;
mod linkedin;
pub mod mappings;
pub mod preview;
pub mod reading;
mod recognise;
pub mod records;
mod sniff;
mod sources;
mod table;
#[cfg(test)]
mod tests;
pub mod vcard;
mod watch;

pub use input::{Input, ReadingChoices};
pub use recognise::{Holder, Recognised, recognise};
pub use sources::{LARGEST_FILE, read};
pub use watch::{Unwatched, Watch};
