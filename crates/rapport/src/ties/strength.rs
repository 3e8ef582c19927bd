//! Tie strength, after Granovetter (1973): time, intensity, intimacy, reciprocal services. Rule: pure functions of the records
//! and a day; another record never lowers it, and with none it only falls.

use super::{Band, Engagement};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What each record weighs, in hundredths, and how fast it fades. The one table of weights; shown in the settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Weights {
    /// Days after which a record counts half.
    pub half_life_days: u32,
    pub one_to_one: u32,
    pub group: u32,
    pub call: u32,
    pub video: u32,
    pub message: u32,
    pub email: u32,
    pub letter: u32,
    pub event_conversation: u32,
    pub other: u32,
    /// Factors of depth; nothing said counts as good.
    pub brief: u32,
    pub good: u32,
    pub deep: u32,
    /// One exchange, given or received.
    pub exchange: u32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            half_life_days: 90,
            one_to_one: 100,
            group: 50,
            call: 80,
            video: 80,
            message: 20,
            email: 25,
            letter: 50,
            event_conversation: 60,
            other: 40,
            brief: 50,
            good: 100,
            deep: 160,
            exchange: 20,
        }
    }
}

impl Weights {
    /// What one interaction weighs on its day, by the stored words of its kind and depth. Minutes that nobody wrote down
    /// count as half an hour: then they change nothing.
    pub fn interaction(&self, kind: &str, depth: Option<&str>, minutes: Option<u32>) -> f64 {
        let kind = match kind {
            "one_to_one" => self.one_to_one,
            "group" => self.group,
            "call" => self.call,
            "video" => self.video,
            "message" => self.message,
            "email" => self.email,
            "letter" => self.letter,
            "event_conversation" => self.event_conversation,
            _ => self.other,
        };
        let depth = match depth {
            Some("brief") => self.brief,
            Some("deep") => self.deep,
            _ => self.good,
        };
        let long = minutes.map_or(1.0, |minutes| (f64::from(minutes) / 30.0).sqrt());
        f64::from(kind) / 100.0 * (f64::from(depth) / 100.0) * long
    }

    pub fn one_exchange(&self) -> f64 {
        f64::from(self.exchange) / 100.0
    }

    /// What is left of a record after so many days: `2^(−age / half-life)`.
    pub fn faded(&self, age: i64) -> f64 {
        // Beyond a thousand half-lives a number cannot tell the difference, and would leave its range.
        (-(age as f64) / f64::from(self.half_life_days.max(1))).clamp(-1_000.0, 1_000.0).exp2()
    }
}

/// The faded weights of all records with one person, as they stand on one day.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Sums {
    pub interactions: f64,
    pub given: f64,
    pub received: f64,
}

impl Sums {
    /// The same records seen on another day.
    pub fn times(self, factor: f64) -> Self {
        Self { interactions: self.interactions * factor, given: self.given * factor, received: self.received * factor }
    }

    /// Exchanges count most when they run both ways: the smaller side counts three times.
    pub fn exchanges(self) -> f64 {
        self.given + self.received + 2.0 * self.given.min(self.received)
    }

    pub fn whole(self) -> f64 {
        self.interactions + self.exchanges()
    }

    /// `S = 1 − e^(−sum)`, in 0..1.
    pub fn strength(self) -> f64 {
        -(-self.whole()).exp_m1()
    }
}

/// The least strength of each band.
pub(crate) const STRONG: f64 = 0.6;
pub(crate) const WARM: f64 = 0.3;
pub(crate) const WEAK: f64 = 0.05;
/// Days for which somebody counts as new.
pub(crate) const NEW: i64 = 30;
/// Days within which a person without a rhythm is engaged.
pub const WITHOUT_RHYTHM: u32 = 180;

/// Strength in words. `logged`: whether anything happened yet; `known`: since when the person is known.
pub fn band(strength: f64, logged: u32, known: NaiveDate, today: NaiveDate) -> Band {
    match strength {
        _ if logged == 0 && strength <= 0.0 && (today - known).num_days() < NEW => Band::New,
        strong if strong >= STRONG => Band::Strong,
        warm if warm >= WARM => Band::Warm,
        weak if weak >= WEAK => Band::Weak,
        _ => Band::Dormant,
    }
}

/// At least one interaction within the rhythm, or within 180 days.
pub fn engagement(last: Option<NaiveDate>, rhythm: Option<u32>, today: NaiveDate) -> Engagement {
    let within = i64::from(rhythm.unwrap_or(WITHOUT_RHYTHM));
    match last {
        Some(last) if (today - last).num_days() <= within => Engagement::Engaged,
        _ => Engagement::NotEngaged,
    }
}

/// The day by which we want to have been in touch again: counted from the last contact or, where there was none since, from the
/// first day of the rhythm.
pub fn next_due(last: Option<NaiveDate>, rhythm: u32, from: NaiveDate) -> NaiveDate {
    let begin = last.map_or(from, |last| last.max(from));
    begin.checked_add_days(chrono::Days::new(u64::from(rhythm))).unwrap_or(NaiveDate::MAX)
}
