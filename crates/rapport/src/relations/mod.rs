//! What connects two other people. Rule: stored once, shown from both sides; what a file suggests is proposed, never taken.

mod edit;
pub mod memberships;
mod proposals;
mod seen;

pub use edit::{add, delete, insert};
pub(crate) use proposals::is_settled;
pub use proposals::{proposals, refuse};
pub use seen::{of, words};

use crate::people::PersonId;
use crate::storage::{row_key, stored_words};
use serde::{Deserialize, Serialize};

row_key! {
    /// A relation's key inside one database.
    RelationId
}

/// What the first is to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum RelationKind {
    Colleague,
    IntroducedBy,
    ManagerOf,
    Partner,
    Family,
    Other,
}

stored_words!(RelationKind {
    Colleague = "colleague",
    IntroducedBy = "introduced_by",
    ManagerOf = "manager_of",
    Partner = "partner",
    Family = "family",
    Other = "other",
});

/// `first` is `kind` of `second`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewRelation {
    pub first: PersonId,
    pub second: PersonId,
    pub kind: RelationKind,
    /// The user's own word where the kind is `other`; else as a card said it, or empty.
    pub label: String,
}

/// From which end a relation is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum SeenFrom {
    First,
    Second,
}

/// A relation as one of the two sees it, to be read as “… `words` `name`”.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RelatedPerson {
    pub relation: RelationId,
    pub person: PersonId,
    pub name: String,
    pub kind: RelationKind,
    pub seen_from: SeenFrom,
    /// `manager of`, `reports to`.
    pub words: String,
    pub label: String,
}

/// A relation that the records suggest; the user decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProposedRelation {
    /// Ready to be added as it stands.
    pub relation: NewRelation,
    /// The other person, as seen from the one it was asked for.
    pub person: PersonId,
    pub name: String,
    /// `partner of`.
    pub words: String,
    pub because: ProposedBecause,
    /// The word of the card, or the organisation; empty for an introduction.
    pub value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ProposedBecause {
    /// A card of one names the other.
    NamedOnCard,
    /// One brought me together with the other, or I the two.
    Introduction,
    SameOrganisation,
}

#[cfg(test)]
mod tests;
