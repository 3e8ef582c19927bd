//! Dated notes about a person that belong to no interaction. Rule: a note is Markdown as it was written, and made safe where it is shown.

mod edit;
mod html;

pub use edit::{add, delete, edit, insert};
pub use html::{to_html, to_plain};

use crate::people::PersonId;
use crate::storage::row_key;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// A note's key inside one database.
    NoteId
}

/// What is written down of a note, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewNote {
    pub person: PersonId,
    pub on: NaiveDate,
    /// Markdown.
    pub text: String,
}

#[cfg(test)]
mod tests;
