//! Drafts of messages, from templates in the user's own words. Rule: a draft is a text to be read, changed and copied;
//! Rapport sends nothing.

mod address;
mod draft;
mod fields;
mod parse;
mod starters;
mod templates;

pub use address::{mail_address, page_address};
pub use draft::draft;
pub use fields::Field;
pub use parse::{Piece, parse};
pub use templates::{delete, list, save};

use crate::storage::row_key;
use serde::{Deserialize, Serialize};

row_key! {
    /// A saved template's key inside one database.
    TemplateId
}

/// A template as it is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Template {
    /// How it is asked for.
    pub choice: TemplateChoice,
    pub name: String,
    pub body: String,
}

/// Which template a draft is made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TemplateChoice {
    /// One that comes with Rapport, by its name.
    Starter(String),
    Saved(TemplateId),
    /// A text under work, not saved.
    Text(String),
}

/// A template to be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewTemplate {
    pub name: String,
    pub body: String,
}

/// The text for one person, and where it can be taken to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MessageDraft {
    pub text: String,
    /// Fields that the template shows and the records do not have; their places stay empty.
    pub missing: Vec<Field>,
    /// The first address, or empty.
    pub email: String,
    /// The address of the LinkedIn page, or empty.
    pub profile: String,
}

#[cfg(test)]
mod tests;
