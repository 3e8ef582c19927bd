//! How the window shows itself. Rule: whoever sets nothing gets the size that the screens were drawn for, and the list of people.

use serde::{Deserialize, Serialize};

/// Percent of the size that the screens were drawn for.
pub(super) const TEXT_PERCENTS: std::ops::RangeInclusive<u32> = 90..=200;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WindowSettings {
    /// Between 90 and 200.
    pub text_percent: u32,
    pub first_screen: FirstScreen,
    pub tray: Tray,
}

impl Default for WindowSettings {
    fn default() -> Self {
        Self { text_percent: 100, first_screen: FirstScreen::default(), tray: Tray::default() }
    }
}

/// Whether closing the window leaves Rapport running, with an icon in the system's tray.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Tray {
    #[default]
    Off,
    On,
}

/// The screen that the window opens on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum FirstScreen {
    Week,
    #[default]
    People,
    Events,
    Exchanges,
    Mentoring,
    Opportunities,
    Expertise,
    Goals,
    Growth,
    Network,
}
