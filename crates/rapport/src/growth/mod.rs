//! Is the network growing? Rule: people count from the day they were met, never from the day a row was added.

pub mod figures;
mod months;
mod store;
pub mod then;
mod whom;

pub(crate) use months::year_to;
pub use store::series;
pub(crate) use whom::{FITS, FITS_BUT_TOPIC};
pub use whom::{People, Whom};

use crate::importing::contact::Origin;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which growth: a range of months and the people it is about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GrowthQuery {
    /// Any day of the first month; absent: the month in which the first person was met.
    pub from: Option<NaiveDate>,
    /// Any day of the last month; absent: the month of `now`.
    pub until: Option<NaiveDate>,
    pub split: Split,
    /// Only this organisation.
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub organisation: Option<i64>,
    pub origin: Option<Origin>,
}

/// By what the series are split.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Split {
    #[default]
    Origin,
    /// The six largest organisations, and the rest.
    Organisation,
}

/// People known at the end of each month, and met within it. All lists run parallel to `months`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Growth {
    /// First day of each month, `YYYY-MM-DD`, without gaps.
    pub months: Vec<NaiveDate>,
    pub known: Vec<u32>,
    pub new: Vec<u32>,
    pub series: Vec<GrowthSeries>,
    /// Of all people in it, how many have no `met on` and are counted from the day they were added.
    pub without_met_on: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GrowthSeries {
    /// Ready to be shown where it is an organisation; an [`Origin`] in snake_case where split by origin.
    pub key: String,
    /// The organisation, where split by organisation; null for the rest.
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub organisation: Option<i64>,
    pub known: Vec<u32>,
    pub new: Vec<u32>,
}
