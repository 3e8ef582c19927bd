//! Which people, and how many. Rule: one shape serves the list, its filters, bulk actions and the chart's click-through.

use super::PersonId;
use crate::importing::contact::Origin;
use crate::ties::{Band, Circle, Engagement, Purpose, Tie};
use serde::{Deserialize, Serialize};

/// Which people: search text, filters, order. The same shape serves the list, the chart's click-through and bulk actions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PeopleQuery {
    /// As typed; every word must be found, in any field, in any order.
    pub search: String,
    pub filter: PeopleFilter,
    pub sort: PeopleSort,
    pub descending: bool,
    /// The day for which ties are told. The face sets it; without it rows tell no tie, and nobody is found by one.
    #[serde(skip)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub today: Option<chrono::NaiveDate>,
}

/// All that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PeopleFilter {
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub organisation: Option<i64>,
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub tag: Option<i64>,
    pub origin: Option<Origin>,
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub batch: Option<i64>,
    /// `met on` from this day, inclusive, `YYYY-MM-DD`.
    pub known_from: Option<chrono::NaiveDate>,
    /// `met on` up to this day, inclusive.
    pub known_until: Option<chrono::NaiveDate>,
    /// Only people who may be somebody else in the list.
    pub possible_duplicates: bool,
    pub circle: Option<Circle>,
    pub band: Option<Band>,
    pub purpose: Option<Purpose>,
    pub engagement: Option<Engagement>,
    /// Only people past their rhythm.
    pub overdue: bool,
    pub archived: Archived,
}

/// Whether people who were archived, or died, are among those found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Archived {
    /// As a list of everybody needs it: what is exported is whole.
    #[default]
    Shown,
    Hidden,
    Only,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum PeopleSort {
    /// Family name, then given name, folded.
    #[default]
    Name,
    Organisation,
    Position,
    MetOn,
    Added,
    /// Tie strength.
    Tie,
    LastContact,
    /// By when we want to have been in touch: the longest overdue first.
    Overdue,
}

/// One row of the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PersonRow {
    pub id: PersonId,
    pub uid: String,
    pub name: String,
    pub organisation: String,
    pub position: String,
    pub email: String,
    /// `YYYY-MM-DD`; null where nothing tells.
    pub met_on: Option<chrono::NaiveDate>,
    pub origin: Origin,
    pub tags: Vec<String>,
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub photo: Option<i64>,
    pub possible_duplicate: bool,
    /// Null where no day was asked for.
    pub tie: Option<Tie>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PeoplePage {
    pub rows: Vec<PersonRow>,
    /// How many people the query finds in all.
    pub total: u32,
    /// How many people there are, whatever the query.
    pub known: u32,
}

/// How the ties stand on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NetworkStanding {
    pub people: u32,
    pub engaged: u32,
    pub overdue: u32,
}

/// People chosen for a bulk action: some by hand, or all that a query finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Selection {
    People(Vec<PersonId>),
    Found { query: PeopleQuery, except: Vec<PersonId> },
}

impl Selection {
    /// As the list finds them on a day.
    #[must_use]
    pub fn on(mut self, today: chrono::NaiveDate) -> Self {
        if let Self::Found { query, .. } = &mut self {
            query.today = Some(today);
        }
        self
    }
}

/// What the filter menus offer, each with how many people it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Facets {
    /// The 50 largest; a larger network narrows them by `organisation_search`.
    pub organisations: Vec<Facet>,
    pub tags: Vec<Facet>,
    pub origins: Vec<OriginFacet>,
    pub batches: Vec<Facet>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Facet {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub id: i64,
    pub name: String,
    pub people: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OriginFacet {
    pub origin: Origin,
    pub people: u32,
}
