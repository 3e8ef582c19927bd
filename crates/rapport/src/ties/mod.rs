//! What connects a person and me: how strong, how near, how often. Rule: strength is computed from the records and never set;
//! circle, rhythm and purpose are set by hand and never guessed.

mod card;
mod circles;
mod effect;
mod past;
mod settle;
mod store;
pub mod strength;
mod sums;

pub use card::{Part, PartKind, SparkMonth, TieCard, card};
pub use circles::{CircleProposal, proposed as circles_proposed};
pub use effect::{BandCounts, bands_with};
pub(crate) use past::{Day, Past, RhythmThen, StandingThen, Stood};
pub(crate) use settle::spread;
pub use settle::{Standing, TieEdit, TieField, settle};
pub(crate) use store::{KNOWN, Known, TieKeys};
pub use store::{Tie, all, of};
pub use sums::rebuild;
pub(crate) use sums::{Settlings, ensure, refresh, settling_of};

use crate::storage::stored_words;
use serde::{Deserialize, Serialize};

/// How near somebody is, after Dunbar's layers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Circle {
    Inner,
    Close,
    Active,
    Wider,
    Outer,
}

stored_words!(Circle { Inner = "inner", Close = "close", Active = "active", Wider = "wider", Outer = "outer" });

impl Circle {
    /// How many people stand in it and those within it, as Dunbar found; the rest has no size.
    pub(crate) fn size(self) -> Option<u32> {
        match self {
            Self::Inner => Some(5),
            Self::Close => Some(15),
            Self::Active => Some(50),
            Self::Wider => Some(150),
            Self::Outer => None,
        }
    }
}

/// What a tie is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Purpose {
    Learning,
    Collaboration,
    Mentoring,
    Opportunities,
    Support,
    Friendship,
}

stored_words!(Purpose {
    Learning = "learning",
    Collaboration = "collaboration",
    Mentoring = "mentoring",
    Opportunities = "opportunities",
    Support = "support",
    Friendship = "friendship",
});

/// Whether the person may be proposed to be contacted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Contact {
    #[default]
    Welcome,
    DoNotContact,
}

stored_words!(Contact { Welcome = "welcome", DoNotContact = "do_not_contact" });

/// Tie strength in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Band {
    Strong,
    Warm,
    Weak,
    Dormant,
    /// Known under 30 days, and nothing logged.
    New,
}

stored_words!(Band { Strong = "strong", Warm = "warm", Weak = "weak", Dormant = "dormant", New = "new" });

/// Whether we are in touch within the rhythm, or within 180 days where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Engagement {
    Engaged,
    NotEngaged,
}

#[cfg(test)]
mod tests;
