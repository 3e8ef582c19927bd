//! A raw contact: what one record of one file says, before anybody decided who it is.
//! Rule: values stand as in the file (decoded, unescaped, trimmed), never normalised; matching folds its own copies.

use crate::dates::PartialDate;
use crate::relations::{RelationKind, SeenFrom};
use crate::storage::stored_words;
use chrono::NaiveDate;
use rusqlite::Row;
use serde::{Deserialize, Serialize};

/// Where a record stands, so that any word about it can name its place.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RecordPlace {
    /// The file as the user knows it: its name, or `archive.zip › Connections.csv` inside an archive.
    pub file: String,
    /// Counted from 0 within its file, left-out and broken records included.
    pub record: usize,
    /// Line on which the record begins, counted from 1.
    pub line: usize,
}

/// What a record is about. Only persons become people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ContactKind {
    #[default]
    Person,
    /// A company card (`X-ABSHOWAS:COMPANY`, `KIND:org`, a row named only by its organisation).
    Organisation,
    /// A distribution list: becomes a tag on its members where these are named, never a person.
    Group,
}

/// How a tie began, as far as the file tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Origin {
    Event,
    Introduction,
    Online,
    Work,
    /// Only known from an import; nothing tells how it began.
    #[default]
    Import,
}

stored_words!(Origin {
    Event = "event",
    Introduction = "introduction",
    Online = "online",
    Work = "work",
    Import = "import",
});

/// A value with the label it had in the file (`work`, `Mobile`, `School`); no label: empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Labelled {
    pub label: String,
    pub value: String,
}

/// A postal address; parts that are unknown are empty. `formatted` only where the file gave no parts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PostalAddress {
    pub label: String,
    pub post_office_box: String,
    pub extended: String,
    pub street: String,
    pub city: String,
    pub region: String,
    pub postal_code: String,
    pub country: String,
    pub formatted: String,
}

impl PostalAddress {
    /// Of a row whose first columns are these parts, in this order.
    pub(crate) fn of_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            label: row.get(0)?,
            post_office_box: row.get(1)?,
            extended: row.get(2)?,
            street: row.get(3)?,
            city: row.get(4)?,
            region: row.get(5)?,
            postal_code: row.get(6)?,
            country: row.get(7)?,
            formatted: row.get(8)?,
        })
    }
}

/// A date with a meaning, such as an anniversary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelledDate {
    pub label: String,
    pub date: PartialDate,
}

/// A relation of the network that a card came from, to somebody of another card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedRelation {
    /// The identity of the other card, as [`RawContact::source_uid`].
    pub to: String,
    pub kind: RelationKind,
    /// On which side of it the one of this card stands.
    pub side: SeenFrom,
    pub label: String,
}

/// What one record says. Absent text is `None`, never `Some("")`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawContact {
    pub place: RecordPlace,
    pub kind: ContactKind,
    /// The name as the file shows it (`FN`, *Display Name*), or made of its parts by [`RawContact::display_name`].
    pub name: Option<String>,
    pub given: Option<String>,
    pub additional: Option<String>,
    pub family: Option<String>,
    pub prefix: Option<String>,
    pub suffix: Option<String>,
    pub nickname: Option<String>,
    pub organisation: Option<String>,
    /// Units below the organisation, from the larger to the smaller.
    pub departments: Vec<String>,
    pub position: Option<String>,
    pub emails: Vec<Labelled>,
    pub phones: Vec<Labelled>,
    /// Web pages and profiles; social handles as full addresses where the network is known.
    pub urls: Vec<Labelled>,
    pub addresses: Vec<PostalAddress>,
    pub birthday: Option<PartialDate>,
    pub dates: Vec<LabelledDate>,
    /// People named on the card: label `Spouse`, `Mentor`, …, value their name.
    pub related: Vec<Labelled>,
    /// What Rapport itself stated when it wrote the card.
    pub relations: Vec<StatedRelation>,
    pub tags: Vec<String>,
    pub notes: Option<String>,
    /// LinkedIn's *Connected On*, or Rapport's own `met on`.
    pub met_on: Option<NaiveDate>,
    pub origin: Origin,
    /// An inline photo as it stood in the file (any image format), undecoded.
    pub photo: Option<Vec<u8>>,
    /// The record's own stable identity in its source (vCard `UID`, LDIF `dn`).
    pub source_uid: Option<String>,
    /// Lines or cells that were not understood, kept aside word by word (`NAME;PARAM=x:value`, `Column: value`).
    pub not_understood: Vec<String>,
}

impl RawContact {
    pub fn at(place: RecordPlace) -> Self {
        Self {
            place,
            kind: ContactKind::Person,
            name: None,
            given: None,
            additional: None,
            family: None,
            prefix: None,
            suffix: None,
            nickname: None,
            organisation: None,
            departments: Vec::new(),
            position: None,
            emails: Vec::new(),
            phones: Vec::new(),
            urls: Vec::new(),
            addresses: Vec::new(),
            birthday: None,
            dates: Vec::new(),
            related: Vec::new(),
            relations: Vec::new(),
            tags: Vec::new(),
            notes: None,
            met_on: None,
            origin: Origin::Import,
            photo: None,
            source_uid: None,
            not_understood: Vec::new(),
        }
    }

    /// The name to show: the file's own, else its parts, else the nickname, organisation, e-mail or telephone.
    /// `None` where nothing at all could name it: such a record is left out and counted.
    pub fn display_name(&self) -> Option<String> {
        let parts = [&self.prefix, &self.given, &self.additional, &self.family, &self.suffix];
        let joined = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
        let first = |values: &[Labelled]| values.first().map(|value| value.value.clone());
        self.name
            .clone()
            .or_else(|| (!joined.is_empty()).then_some(joined))
            .or_else(|| self.nickname.clone())
            .or_else(|| self.organisation.clone())
            .or_else(|| first(&self.emails))
            .or_else(|| first(&self.phones))
    }
}
