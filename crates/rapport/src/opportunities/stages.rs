//! The stages and what they are called. Rule: the meaning of a stage is fixed, its name is the user's.

use super::{OpportunityStage, OpportunityStanding};
use crate::failure::{Failure, Result};
use crate::folding::fold;
use crate::sentence::Sentence;
use crate::settings;
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const SETTING: &str = "opportunity_stages";

/// What a stage is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StageName {
    pub stage: OpportunityStage,
    pub name: String,
}

impl OpportunityStage {
    /// On the way, from the first: an opportunity that came to one has come past those before.
    pub const WAY: [Self; 5] = [Self::Heard, Self::Exploring, Self::Applied, Self::Talking, Self::Won];

    /// What it is called until the user says otherwise.
    pub fn said(self) -> &'static str {
        match self {
            Self::Heard => "Heard",
            Self::Exploring => "Exploring",
            Self::Applied => "Applied or proposed",
            Self::Talking => "Talking",
            Self::Won => "Won",
            Self::Lost => "Lost",
            Self::LetGo => "Let go",
        }
    }

    /// Its place on the way; lost and let go are ends beside it.
    pub fn on_the_way(self) -> Option<usize> {
        Self::WAY.iter().position(|stage| *stage == self)
    }

    pub fn standing(self) -> OpportunityStanding {
        match self {
            Self::Won | Self::Lost | Self::LetGo => OpportunityStanding::Ended,
            _ => OpportunityStanding::Open,
        }
    }
}

/// What the stages are called, all of them in their order.
pub fn stage_names(connection: &Connection) -> Result<Vec<StageName>> {
    let mut own = own_names(connection)?;
    let name = |stage: &OpportunityStage| StageName {
        stage: *stage,
        name: own.remove(stage.word()).unwrap_or_else(|| stage.said().to_owned()),
    };
    Ok(OpportunityStage::ALL.iter().map(name).collect())
}

/// Calls a stage otherwise; an empty name gives back the usual one.
///
/// # Errors
/// `Invalid` where another stage is called so, or the name is too long to head a column.
pub fn rename(store: &mut Store, to: &StageName, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::RenameStage, now, |writing| {
        let name = to.name.trim();
        if name.chars().count() > LONGEST {
            return Err(Failure::invalid(sentence!(
                "failures-opportunities-stage-too-long",
                "A stage has a name of at most {longest} letters. Shorten it.",
                longest = LONGEST
            )));
        }
        let taken = |other: &StageName| other.stage != to.stage && fold(&other.name) == fold(name);
        if stage_names(writing)?.iter().any(taken) {
            return Err(Failure::invalid(sentence!(
                "failures-opportunities-stage-taken",
                "Another stage is called “{name}” already. Choose another name.",
                name
            )));
        }
        let mut own = own_names(writing)?;
        if name.is_empty() || name == to.stage.said() {
            own.remove(to.stage.word());
        } else {
            own.insert(to.stage.word().to_owned(), name.to_owned());
        }
        let called = in_title(to.stage, name);
        writing.title(sentence!("deeds-stage-called", "Called a stage “{called}”", called));
        settings::write(writing, SETTING, &own)
    })
}

/// As part of the title of what was done: its usual name is one that the interface has.
pub(super) fn in_title(stage: OpportunityStage, name: &str) -> Sentence {
    if name.is_empty() || name == stage.said() {
        Sentence::word(format!("opportunities-stage-{}", stage.word()), stage.said())
    } else {
        Sentence::word("", name)
    }
}

const LONGEST: usize = 30;

/// By the word of the stage.
fn own_names(connection: &Connection) -> Result<BTreeMap<String, String>> {
    Ok(settings::read(connection, SETTING)?.unwrap_or_default())
}
