//! Through whom two people are connected. Rule: over as few others as can be; each step says what ties the two.

use crate::failure::{Failure, Result};
use crate::people::PersonId;
use crate::structure::network::{TieReason, network};
use crate::structure::path::path;
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

/// One on the way, and what ties them to the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BetweenStep {
    pub id: PersonId,
    pub name: String,
    /// Empty of the first.
    pub reasons: Vec<TieReason>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Between {
    /// From the one to the other, both included; empty where nothing connects them but me.
    pub steps: Vec<BetweenStep>,
}

/// # Errors
/// `NotFound` where one of them is not in the network.
pub fn between(connection: &Connection, one: PersonId, other: PersonId, today: NaiveDate) -> Result<Between> {
    let network = network(connection, today, None)?;
    let place = |who: PersonId| {
        let found = network.people.iter().position(|person| person.id == who);
        found.ok_or_else(|| {
            Failure::not_found(sentence!(
                "failures-structure-not-in-network",
                "This person is not in the network any more. Choose another one."
            ))
        })
    };
    let way = path(&network.graph(), place(one)?, place(other)?);
    let tie = |a: usize, b: usize| {
        let (a, b) = (u32::try_from(a.min(b)).ok()?, u32::try_from(a.max(b)).ok()?);
        let at = network.ties.binary_search_by_key(&(a, b), |tie| (tie.one, tie.other)).ok()?;
        network.ties.get(at).map(|tie| tie.reasons.clone())
    };
    let steps = way.iter().enumerate().filter_map(|(at, node)| {
        let person = network.people.get(*node)?;
        let before = at.checked_sub(1).and_then(|before| way.get(before));
        let reasons = before.and_then(|before| tie(*before, *node)).unwrap_or_default();
        Some(BetweenStep { id: person.id, name: person.name.clone(), reasons })
    });
    Ok(Between { steps: steps.collect() })
}
