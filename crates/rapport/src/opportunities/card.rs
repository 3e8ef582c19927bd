//! One opportunity with all that belongs to it. Rule: what the side pane shows, in one reading.

use super::{Opportunity, OpportunityId, Path, list, paths};
use crate::failure::Result;
use crate::promises::{self, Promise, PromisesQuery};
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpportunityCard {
    pub opportunity: Opportunity,
    /// What was promised for it: open ones first, by when they are due.
    pub steps: Vec<Promise>,
    /// People there, and who knows them.
    pub paths: Vec<Path>,
}

const PROMISES: u32 = 100;
const PATHS: u32 = 12;

/// # Errors
/// `NotFound` where it is gone.
pub fn card(connection: &Connection, id: OpportunityId, today: NaiveDate) -> Result<OpportunityCard> {
    let opportunity = list::one(connection, id)?;
    let query = PromisesQuery { opportunity: Some(id), ..PromisesQuery::default() };
    let steps = promises::list(connection, &query, today, 0, PROMISES)?.rows;
    let paths = match &opportunity.organisation {
        Some(organisation) => paths(connection, organisation.id, today, PATHS)?,
        None => Vec::new(),
    };
    Ok(OpportunityCard { opportunity, steps, paths })
}
