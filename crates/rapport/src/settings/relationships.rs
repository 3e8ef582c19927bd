//! What is set about ties, the week and notices. Rule: whoever sets nothing gets a calm week and no notice.

use crate::storage::stored_words;
use crate::ties::Circle;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Days between two contacts, by circle; null: no rhythm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Rhythms {
    pub inner: Option<u32>,
    pub close: Option<u32>,
    pub active: Option<u32>,
    pub wider: Option<u32>,
    pub outer: Option<u32>,
}

impl Default for Rhythms {
    fn default() -> Self {
        Self { inner: Some(14), close: Some(30), active: Some(90), wider: Some(180), outer: None }
    }
}

impl Rhythms {
    pub fn of(&self, circle: Circle) -> Option<u32> {
        match circle {
            Circle::Inner => self.inner,
            Circle::Close => self.close,
            Circle::Active => self.active,
            Circle::Wider => self.wider,
            Circle::Outer => self.outer,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    pub fn of_calendar(self) -> chrono::Weekday {
        match self {
            Self::Monday => chrono::Weekday::Mon,
            Self::Tuesday => chrono::Weekday::Tue,
            Self::Wednesday => chrono::Weekday::Wed,
            Self::Thursday => chrono::Weekday::Thu,
            Self::Friday => chrono::Weekday::Fri,
            Self::Saturday => chrono::Weekday::Sat,
            Self::Sunday => chrono::Weekday::Sun,
        }
    }

    /// The first day of the week in which a day lies, where weeks begin on this one.
    pub fn begin_of_week(self, day: NaiveDate) -> NaiveDate {
        let back = day.weekday().days_since(self.of_calendar());
        day.checked_sub_days(Days::new(u64::from(back))).unwrap_or(day)
    }

    /// The first day of the week where the user lives.
    pub fn first_in(region: &str) -> Self {
        match region {
            "US" | "CA" | "MX" | "BR" | "JP" | "KR" | "TW" | "IN" | "IL" | "ZA" | "PH" | "CO" | "PE" | "VE" => {
                Self::Sunday
            }
            "EG" | "AE" | "QA" | "KW" | "BH" | "OM" | "JO" | "IQ" | "IR" | "DZ" | "LY" | "SD" | "SY" | "AF" => {
                Self::Saturday
            }
            _ => Self::Monday,
        }
    }
}

/// How I like to be in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Preference {
    OneToOne,
    SmallGroup,
    Written,
    Online,
}

stored_words!(Preference { OneToOne = "one_to_one", SmallGroup = "small_group", Written = "written", Online = "online" });

/// What the plan keeps to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WeekSettings {
    /// How many minutes a week.
    pub minutes: u32,
    pub starts: Weekday,
    /// An empty list is none in particular.
    pub preferred: Vec<Preference>,
}

impl WeekSettings {
    pub fn default_for(region: &str) -> Self {
        Self { minutes: 60, starts: Weekday::first_in(region), preferred: Vec::new() }
    }
}

/// Whether notices are shown on the desktop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Notices {
    #[default]
    Off,
    On,
}

/// Which notices, and when. Times are `HH:MM`, where the user is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NoticeSettings {
    pub notices: Notices,
    /// The morning of the plan.
    pub plan_on: Weekday,
    /// From when on the plan and the promises of a day are told.
    pub morning: String,
    pub quiet_from: String,
    pub quiet_until: String,
}

impl NoticeSettings {
    pub fn default_for(region: &str) -> Self {
        let plan_on = match Weekday::first_in(region) {
            Weekday::Saturday => Weekday::Sunday,
            _ => Weekday::Monday,
        };
        Self {
            notices: Notices::default(),
            plan_on,
            morning: "08:30".to_owned(),
            quiet_from: "21:00".to_owned(),
            quiet_until: "07:30".to_owned(),
        }
    }
}
