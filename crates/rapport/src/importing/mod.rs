//! Files in. Rule: the format is found by content; one bad record never stops the rest.

mod charset;
pub mod contact;
pub mod ldif;
pub mod preview;
pub mod reading;
pub mod vcard;
mod watch;

pub use watch::{Unwatched, Watch};
