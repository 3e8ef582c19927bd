//! Files in. Rule: the format is found by content; one bad record never stops the rest.

pub mod contact;
pub mod preview;
pub mod reading;
