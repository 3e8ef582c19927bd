//! What an introduction makes of itself. Rule: help is noted once, on the day it was made; that they met is a relation
//! between the two, unless one is known already.

use super::IntroductionState::{self, TheyMet};
use super::edit::Standing;
use super::states::{Helped, helped};
use crate::exchanges::{self, Direction, ExchangeId, ExchangeKind, NewExchange, Source};
use crate::failure::Result;
use crate::people::{self, PersonId};
use crate::promises::Whose;
use crate::relations::{self, NewRelation, RelationKind};
use crate::storage::Writing;
use chrono::NaiveDate;
use rusqlite::OptionalExtension;

/// How those are related whom I brought together.
pub(crate) const THROUGH_ME: &str = "introduced by me to";

pub(super) fn of(
    writing: &Writing<'_>,
    introduction: &Standing,
    state: IntroductionState,
    on: NaiveDate,
) -> Result<()> {
    let (first, second) = (introduction.first, introduction.second);
    if helped(state) == Helped::Yes {
        match introduction.whose {
            Whose::Mine => {
                exchange(writing, introduction, Direction::Given, first, second, on)?;
                exchange(writing, introduction, Direction::Given, second, first, on)?;
            }
            Whose::Theirs => exchange(writing, introduction, Direction::Received, first, second, on)?,
        }
    }
    // Closed may come without their having met.
    if state == TheyMet && !related(writing, first, second)? {
        let (kind, label) = match introduction.whose {
            Whose::Mine => (RelationKind::Other, THROUGH_ME),
            Whose::Theirs => (RelationKind::IntroducedBy, ""),
        };
        // Of theirs, the second was introduced by the first.
        let relation = match introduction.whose {
            Whose::Mine => NewRelation { first, second, kind, label: label.to_owned() },
            Whose::Theirs => NewRelation { first: second, second: first, kind, label: label.to_owned() },
        };
        relations::insert(writing, &relation, None)?;
    }
    Ok(())
}

pub(super) fn take_back_exchanges(writing: &Writing<'_>, introduction: &Standing) -> Result<()> {
    for person in [introduction.first, introduction.second] {
        let mut find = writing.prepare_cached("SELECT id FROM exchange WHERE source_key = ?1")?;
        let made: Option<ExchangeId> = find.query_row([key(introduction, person)], |row| row.get(0)).optional()?;
        if let Some(made) = made {
            exchanges::remove(writing, made)?;
        }
    }
    Ok(())
}

/// Only of one by which they met: else the relation is not its own.
pub(super) fn take_back_relation(writing: &Writing<'_>, introduction: &Standing) -> Result<()> {
    let (first, second) = (introduction.first.0, introduction.second.0);
    match introduction.whose {
        Whose::Mine => writing.execute(
            "DELETE FROM relation WHERE kind = 'other' AND label = ?3
                AND (first_id, second_id) IN (VALUES (?1, ?2), (?2, ?1))",
            rusqlite::params![first, second, THROUGH_ME],
        )?,
        Whose::Theirs => writing.execute(
            "DELETE FROM relation WHERE kind = 'introduced_by' AND first_id = ?2 AND second_id = ?1",
            [first, second],
        )?,
    };
    Ok(())
}

fn exchange(
    writing: &Writing<'_>,
    introduction: &Standing,
    direction: Direction,
    person: PersonId,
    to: PersonId,
    on: NaiveDate,
) -> Result<()> {
    let what = format!("Introduction to {}", people::name(writing, to)?);
    let (kind, outcome) = (ExchangeKind::Introduction, String::new());
    let new = NewExchange { direction, kind, person, on, what, thanked_on: None, outcome, interaction: None };
    exchanges::insert(writing, &new, &Source::Record { key: key(introduction, person) })?;
    Ok(())
}

/// By which the exchange is found again; whose side it is on is told by the side, so that merging people changes nothing.
fn key(introduction: &Standing, person: PersonId) -> String {
    let side = if person == introduction.first { "first" } else { "second" };
    format!("introduction:{}:{side}", introduction.uid)
}

fn related(writing: &Writing<'_>, first: PersonId, second: PersonId) -> Result<bool> {
    let mut statement = writing.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM relation WHERE first_id = ?1 AND second_id = ?2
                         UNION ALL SELECT 1 FROM relation WHERE first_id = ?2 AND second_id = ?1)",
    )?;
    Ok(statement.query_row([first.0, second.0], |row| row.get(0))?)
}
