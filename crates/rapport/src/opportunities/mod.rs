//! What may come of the network: jobs, and never only jobs. Rule: how it went is kept step by step with its days, so that every figure is
//! counted from records that can be opened; nobody is ranked by what they told me.

mod card;
mod edit;
mod figures;
mod list;
mod moves;
mod paths;
mod stages;

pub use card::{OpportunityCard, card};
pub use edit::{add, delete, edit, insert, thank};
pub use figures::{Followed, OpportunityFigures, SourceFigure, StageFigure, figures, figures_of};
pub(crate) use list::HIDDEN;
pub use list::page;
pub use moves::{add_next_step, move_to};
pub use paths::{Path, PathAt, PathThrough, paths};
pub use stages::{StageName, rename, stage_names};

use crate::interactions::NamedPerson;
use crate::people::PersonId;
use crate::promises::PromiseId;
use crate::storage::{row_key, stored_words};
use crate::topics::TopicId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

row_key! {
    /// An opportunity's key inside one database.
    OpportunityId
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum OpportunityKind {
    Job,
    Collaboration,
    Client,
    Talk,
    Publication,
    Partnership,
    Board,
    Other,
}

stored_words!(OpportunityKind {
    Job = "job",
    Collaboration = "collaboration",
    Client = "client",
    Talk = "talk",
    Publication = "publication",
    Partnership = "partnership",
    Board = "board",
    Other = "other",
});

/// Whether the world knew when I heard of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Publicity {
    /// It was never advertised.
    Never,
    /// It was advertised after I had heard of it.
    Later,
    /// It was public when I heard of it.
    Already,
}

stored_words!(Publicity { Never = "never", Later = "later", Already = "already" });

/// How far it has come. The meanings are fixed; what they are called is the user's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum OpportunityStage {
    Heard,
    Exploring,
    /// Applied or proposed.
    Applied,
    Talking,
    Won,
    Lost,
    LetGo,
}

stored_words!(OpportunityStage {
    Heard = "heard",
    Exploring = "exploring",
    Applied = "applied",
    Talking = "talking",
    Won = "won",
    Lost = "lost",
    LetGo = "let_go",
});

/// Whether anything is still to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum OpportunityStanding {
    /// Neither won, lost nor let go.
    Open,
    Ended,
}

stored_words!(OpportunityStanding { Open = "open", Ended = "ended" });

/// Heard through somebody before it was public, or without its ever being so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Hiddenness {
    Hidden,
    Public,
}

stored_words!(Hiddenness { Hidden = "hidden", Public = "public" });

/// What is written down, new or edited. A new one is heard; it goes on by moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewOpportunity {
    /// Not empty.
    pub title: String,
    pub kind: OpportunityKind,
    pub heard_on: NaiveDate,
    /// Who told me; null: nobody in the network.
    pub told_by: Option<PersonId>,
    /// Where else I heard of it; may be empty.
    pub source: String,
    pub publicity: Publicity,
    /// May be empty.
    pub organisation: String,
    /// What came of it; may be empty.
    pub outcome: String,
    /// When those who helped were thanked.
    pub thanked_on: Option<NaiveDate>,
    /// May be empty.
    pub url: String,
    /// Markdown; may be empty.
    pub notes: String,
    pub topics: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Opportunity {
    pub id: OpportunityId,
    pub uid: String,
    pub title: String,
    pub kind: OpportunityKind,
    pub heard_on: NaiveDate,
    pub told_by: Option<NamedPerson>,
    pub source: String,
    pub publicity: Publicity,
    pub hidden: Hiddenness,
    pub organisation: Option<NamedOrganisation>,
    pub stage: OpportunityStage,
    /// When it was won, lost or let go.
    pub ended_on: Option<NaiveDate>,
    pub outcome: String,
    pub thanked_on: Option<NaiveDate>,
    pub url: String,
    pub notes: String,
    pub topics: Vec<String>,
    /// Each stage that it came to, and when; the first is that it was heard.
    pub steps: Vec<OpportunityStep>,
    /// The open promise that is due first.
    pub next_step: Option<NextStep>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NamedOrganisation {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub id: i64,
    pub name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpportunityStep {
    pub stage: OpportunityStage,
    pub on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NextStep {
    pub promise: PromiseId,
    pub what: String,
    pub due_on: Option<NaiveDate>,
}

/// Where an opportunity goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpportunityMove {
    pub to: OpportunityStage,
    pub on: NaiveDate,
    /// What came of it; null leaves what stands there.
    pub outcome: Option<String>,
}

/// Which ones: all that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpportunitiesQuery {
    /// Who told me.
    pub person: Option<PersonId>,
    /// The other source, as it is written; those that somebody told me are left out.
    pub source: Option<String>,
    pub kind: Option<OpportunityKind>,
    /// Where it stands now.
    pub stage: Option<OpportunityStage>,
    /// How far it ever came: this stage or a later one.
    pub reached: Option<OpportunityStage>,
    pub standing: Option<OpportunityStanding>,
    pub hidden: Option<Hiddenness>,
    pub topic: Option<TopicId>,
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub organisation: Option<i64>,
    /// Heard from this day on.
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// As typed; every word must be found.
    pub words: String,
}

/// Open ones first, then those that ended; the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpportunitiesPage {
    pub rows: Vec<Opportunity>,
    pub total: u32,
}

#[cfg(test)]
mod tests;
