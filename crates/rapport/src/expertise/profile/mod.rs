//! The expert-power profile: what others can recognise of what I know (French & Raven 1959). Rule: this period against my own target, or
//! against my best earlier period; never against other people, without a hidden weight, and each figure with the records behind it.

mod evidence;
mod figures;
mod history;
mod period;
mod targets;

pub use evidence::{evidence, evidence_of, profile};
pub use figures::figures;
pub use history::{FacetThen, history};
pub use period::{ProfilePeriod, ProfileSpan};
pub use targets::{set_targets, targets};

use crate::storage::stored_words;
use crate::timeline::TimelinePlace;
use crate::topics::TopicPerson;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the profile is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Measure {
    Insights,
    LearningHours,
    /// Advice and feedback, given.
    AdviceGiven,
    Contributions,
    /// Asks of others that they told me.
    TimesAsked,
    OpportunitiesHeard,
    /// Those heard through somebody before they were public.
    HiddenOpportunities,
    /// Mentoring sessions in which I guided.
    SessionsAsMentor,
    /// And in which I was guided.
    SessionsAsMentee,
}

impl Measure {
    pub const ALL: [Self; 9] = [
        Self::Insights,
        Self::LearningHours,
        Self::AdviceGiven,
        Self::Contributions,
        Self::TimesAsked,
        Self::OpportunitiesHeard,
        Self::HiddenOpportunities,
        Self::SessionsAsMentor,
        Self::SessionsAsMentee,
    ];

    pub fn facet(self) -> PowerFacet {
        match self {
            Self::Insights | Self::LearningHours => PowerFacet::Knowledge,
            Self::AdviceGiven | Self::SessionsAsMentor | Self::SessionsAsMentee => PowerFacet::Guidance,
            Self::Contributions | Self::TimesAsked => PowerFacet::Reputation,
            Self::OpportunitiesHeard | Self::HiddenOpportunities => PowerFacet::Opportunity,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum PowerFacet {
    Knowledge,
    Guidance,
    Opportunity,
    Reputation,
}

stored_words!(PowerFacet {
    Knowledge = "knowledge",
    Guidance = "guidance",
    Opportunity = "opportunity",
    Reputation = "reputation",
});

/// One record that speaks for a measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    pub measure: Measure,
    /// How much: 1, or hours.
    pub amount: f64,
    /// Its day, and where it opens.
    pub place: TimelinePlace,
}

/// What I want to reach in each period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProfileTarget {
    pub measure: Measure,
    pub amount: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Profile {
    pub span: ProfileSpan,
    /// How much of the period is gone, from 0 to 1.
    pub gone: f64,
    pub facets: Vec<FacetFigure>,
    /// The facet with the smallest share; null where none is below its mark.
    pub thin: Option<PowerFacet>,
    /// One thing to do about it; empty where nothing is thin.
    pub proposal: String,
    /// Whom it names; null where nobody.
    pub proposed_to: Option<String>,
    /// What it is on; empty where it is on all topics.
    pub topic: String,
    pub people: ProfilePeople,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FacetFigure {
    pub facet: PowerFacet,
    /// The plain mean of the shares of its measures; null where none has a mark yet.
    pub share: Option<f64>,
    pub measures: Vec<MeasureFigure>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MeasureFigure {
    pub measure: Measure,
    /// In this period.
    pub now: f64,
    /// What it is held against; null where there is no target and no earlier evidence.
    pub mark: Option<ProfileMark>,
    /// `now` of the mark, at most 1.
    pub share: Option<f64>,
    /// The records of this period, newest first.
    pub records: Vec<TimelinePlace>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProfileMark {
    pub amount: f64,
    /// The first day of the best earlier period; null where it is my own target.
    pub best_from: Option<NaiveDate>,
}

/// Whom a topic connects me with. Empty in the profile of all topics.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProfilePeople {
    /// They stand for it, guide me in it, or I learned it from them.
    pub know_more: Vec<TopicPerson>,
    /// They asked for help with it; those who look for it now first.
    pub ask_me: Vec<TopicPerson>,
    /// I guide them in it, or we talk about it, and nothing says that they know more.
    pub could_teach: Vec<TopicPerson>,
}

#[cfg(test)]
mod tests;
