//! Fields of expertise. Rule: one topic however it is written; the spelling that came first stays, and a name that was merged away
//! means the topic that it went into.

mod behind;
mod edit;
mod list;
mod merge;
mod person;
mod proposals;
mod records;
mod references;

pub use behind::{TopicFigure, records};
pub use edit::{add, assess, delete, edit, ensure, set_of_person};
pub use list::{assessments, get, list, people};
pub use merge::merge;
pub use person::{PersonTopics, TalkedAbout, of_person};
pub use proposals::{accept, fields, proposals, refuse};
pub(crate) use records::{add_to_record, set_of_record};

use crate::mentoring::MentoringDirection;
use crate::people::PersonId;
use crate::storage::row_key;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// A topic's key inside one database.
    TopicId
}

/// 1 first steps, 2 can follow, 3 can do, 4 can teach, 5 known for it.
pub type Level = u8;

/// What is settled of a topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewTopic {
    pub name: String,
    /// From 1 to 5; null: none is aimed for.
    pub target: Option<Level>,
    /// May be empty.
    pub note: String,
}

/// A topic, and what there is on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Topic {
    pub id: TopicId,
    pub uid: String,
    pub name: String,
    /// The last assessment; null: none yet.
    pub level: Option<Level>,
    pub level_on: Option<NaiveDate>,
    pub target: Option<Level>,
    pub note: String,
    /// Names that were merged into it.
    pub aliases: Vec<String>,
    /// Who stands for it.
    pub people: u32,
    pub interactions: u32,
    pub events: u32,
    pub asks: u32,
    pub insights: u32,
    pub contributions: u32,
    pub learning: u32,
    pub learning_minutes: u32,
    /// The last day of any interaction, insight, contribution or learning on it.
    pub last_on: Option<NaiveDate>,
}

/// How far I said that I was, from that day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Assessment {
    pub on: NaiveDate,
    pub level: Level,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TopicScope {
    #[default]
    All,
    /// Those with a level, a target, an insight, a contribution or learning of mine.
    Mine,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TopicSort {
    #[default]
    Name,
    /// The highest level first, those without one last.
    Level,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TopicsQuery {
    /// A part of the name, or of one that was merged into it.
    pub search: String,
    pub scope: TopicScope,
    pub sort: TopicSort,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TopicsPage {
    pub rows: Vec<Topic>,
    pub total: u32,
}

/// Somebody and a topic: what the records tell of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TopicPerson {
    pub person: PersonId,
    pub name: String,
    pub organisation: String,
    pub position: String,
    /// Whether they stand for it, as I settled it.
    pub stands_for_it: StandsForIt,
    /// Interactions about it, insights from them, asks of theirs on it.
    pub interactions: u32,
    pub insights: u32,
    pub asks: u32,
    /// Of these asks, how many are open.
    pub open_asks: u32,
    /// The direction of a mentorship on it; where there are several, the one in which they guide.
    pub mentoring: Option<MentoringDirection>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum StandsForIt {
    Yes,
    No,
}

/// A topic that might be one of mine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TopicProposal {
    pub name: String,
    pub source: ProposalSource,
    /// How many people or endorsements speak for it.
    pub count: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ProposalSource {
    /// A skill that others endorsed (LinkedIn).
    Skill,
    /// A tag that people bear.
    Tag,
    /// A field that the positions of people name.
    Position,
}

#[cfg(test)]
mod tests;
