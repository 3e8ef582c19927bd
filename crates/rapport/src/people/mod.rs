//! The people of the network. Rule: what a person types is never overwritten by what a file says.
//!
//! Here stand the types of one person; those of many in `query`, and the verbs in the files beside.

pub mod called;
pub mod card;
pub mod duplicates;
pub mod edit;
mod facets;
pub mod identity;
pub mod list;
pub mod matching;
pub mod meeting;
pub mod merge;
pub mod photo;
pub(crate) mod posts;
pub mod provenance;
mod query;
mod references;
pub(crate) mod roster;
pub(crate) mod row_image;
mod rows;
mod search;
pub mod search_index;
pub mod views;

pub(crate) use edit::name;
pub use query::{
    Archived, Facet, Facets, NetworkStanding, OriginFacet, PeopleFilter, PeoplePage, PeopleQuery, PeopleSort,
    PersonRow, Selection,
};

use crate::failure::Failure;
use crate::importing::contact::{Labelled, Origin, PostalAddress};
use crate::sentence::Sentence;
use crate::storage::row_key;
use serde::{Deserialize, Serialize};

row_key! {
    /// A person's key inside one database. What leaves the database carries the `uid`.
    PersonId
}

/// For whoever is asked for and not there.
fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-people-gone",
        "This person is not there any more. Undo may bring them back."
    ))
}

/// The values of a person that a hand may set. `None` leaves a field as it is; an empty text or list empties it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PersonEdit {
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub given: Option<String>,
    pub additional: Option<String>,
    pub family: Option<String>,
    pub suffix: Option<String>,
    pub nickname: Option<String>,
    pub organisation: Option<String>,
    pub department: Option<String>,
    pub position: Option<String>,
    pub emails: Option<Vec<Labelled>>,
    pub phones: Option<Vec<Labelled>>,
    pub urls: Option<Vec<Labelled>>,
    pub addresses: Option<Vec<PostalAddress>>,
    /// `1984-11-13`, `--11-13`, or empty.
    pub birthday: Option<String>,
    /// `YYYY-MM-DD`, or empty for *not known*.
    pub met_on: Option<String>,
    pub origin: Option<Origin>,
    /// Dates with a meaning, each as a birthday is written.
    pub dates: Option<Vec<Labelled>>,
    /// People named on the card: the label says what they are to the person.
    pub related: Option<Vec<Labelled>>,
    pub tags: Option<Vec<String>>,
    pub notes: Option<String>,
}

/// All that is known of one person, for the side pane and `rapport show`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PersonCard {
    pub id: PersonId,
    pub uid: String,
    pub name: String,
    pub prefix: String,
    pub given: String,
    pub additional: String,
    pub family: String,
    pub suffix: String,
    pub nickname: String,
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub organisation_id: Option<i64>,
    pub organisation: String,
    pub department: String,
    pub position: String,
    pub emails: Vec<Labelled>,
    pub phones: Vec<PhoneNumber>,
    pub urls: Vec<Labelled>,
    pub addresses: Vec<PostalAddress>,
    pub birthday: Option<String>,
    pub met_on: Option<chrono::NaiveDate>,
    pub origin: Origin,
    /// Label and `YYYY-MM-DD` or `--MM-DD`.
    pub dates: Vec<Labelled>,
    /// Label (`Spouse`) and name, as cards name them.
    pub related: Vec<Labelled>,
    pub tags: Vec<String>,
    pub notes: String,
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub photo: Option<i64>,
    pub employments: Vec<Employment>,
    pub provenance: Vec<Provenance>,
    pub offers: Vec<Offer>,
    pub merges: Vec<MergedPerson>,
    pub possible_duplicates: Vec<PossibleDuplicate>,
    /// What happened to this record, newest first.
    pub history: Vec<HistoryEntry>,
    /// What files said and Rapport did not understand.
    pub not_understood: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PhoneNumber {
    pub label: String,
    pub value: String,
    pub e164: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Employment {
    pub organisation: String,
    pub position: String,
    pub from: Option<String>,
    pub until: Option<String>,
    pub seen_on: chrono::NaiveDate,
}

/// Where the value of one field came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Provenance {
    /// A field of [`PersonEdit`], or `emails:<address>` and the like for one value of many.
    pub field: String,
    /// Title of the import batch; null: the user's own hand.
    pub batch: Option<String>,
    /// UTC, RFC 3339.
    pub at: String,
}

/// A value that an import brought for a field the user typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Offer {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub id: i64,
    pub field: String,
    pub value: String,
    pub batch: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MergedPerson {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub merge: i64,
    pub name: String,
    /// UTC, RFC 3339.
    pub merged_at: String,
}

/// Somebody who may be the same person, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PossibleDuplicate {
    pub id: PersonId,
    pub name: String,
    pub organisation: String,
    pub reasons: Vec<MatchReason>,
}

/// Two people who may be one, waiting for a decision.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PossiblePair {
    pub first: PersonRow,
    pub second: PersonRow,
    pub reasons: Vec<MatchReason>,
}

/// Why two records are taken for one person, in the words that are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MatchReason {
    pub kind: MatchKind,
    /// The value they share, such as the address or the number; empty where the kind says it all.
    pub value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MatchKind {
    SameSource,
    SameProfile,
    SameEmail,
    SamePhone,
    SameName,
    NameReversed,
    SimilarName,
    Nickname,
    SameOrganisation,
    SameEmailDomain,
    SameBirthday,
    /// Connected on the same day, as two exports of one network tell.
    SameMetOn,
    SameCity,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct HistoryEntry {
    /// UTC, RFC 3339.
    pub at: String,
    pub kind: HistoryKind,
    /// One line in English.
    pub text: String,
    /// The same, for any language.
    pub said: Sentence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum HistoryKind {
    Met,
    Imported,
    Edited,
    JobChange,
    Merged,
}
