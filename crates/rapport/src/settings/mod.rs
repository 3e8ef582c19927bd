//! What the user set. Rule: every setting has a default that needs no form to be filled in.

mod language;
mod relationships;
mod store;
mod window;

pub use language::Language;
pub use relationships::{NoticeSettings, Notices, Preference, Rhythms, WeekSettings, Weekday};
pub use store::{load, own_name, region, rhythms, save, week, weights};
pub(crate) use store::{read, write};
pub use window::{FirstScreen, Tray, WindowSettings};

use crate::ties::strength::Weights;

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Settings {
    /// What the user is called: a new record of this name in an import is the user's own, and made no person.
    pub name: String,
    /// ISO 3166-1 alpha-2, upper case: for telephone numbers without a country code.
    pub region: String,
    pub language: Language,
    pub theme: Theme,
    pub window: WindowSettings,
    /// What each record weighs in tie strength.
    pub weights: Weights,
    pub rhythms: Rhythms,
    pub week: WeekSettings,
    pub notices: NoticeSettings,
    /// IANA name; empty: that of the system.
    pub zone: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}
