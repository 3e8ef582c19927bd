//! One mentorship with all that belongs to it. Rule: what the side pane shows, in one reading.

use super::list::held;
use super::{MentoringDirection, MentoringQuery, MentoringSessionId, Mentorship, MentorshipId, MilestoneId, list};
use crate::failure::Result;
use crate::interactions::{self, Interaction, InteractionId, NamedPerson};
use crate::promises::{self, Promise, PromisesQuery};
use chrono::NaiveDate;
use rusqlite::{Connection, named_params, params};
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MentorshipCard {
    pub mentorship: Mentorship,
    /// The latest first.
    pub sessions: Vec<MentoringSession>,
    /// The last interactions with the person since it began that are no session of it: one of them may have been.
    pub others: Vec<Interaction>,
    /// Promises made for it or in its sessions: open ones first, by when they are due.
    pub next_steps: Vec<Promise>,
    /// What is to be reached first, by when; then what was reached, the latest first.
    pub milestones: Vec<Milestone>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MentoringSession {
    pub id: MentoringSessionId,
    /// May be empty.
    pub agenda: String,
    pub interaction: Interaction,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Milestone {
    pub id: MilestoneId,
    pub what: String,
    pub due_on: Option<NaiveDate>,
    pub reached_on: Option<NaiveDate>,
}

/// A session with the mentorship that it was held for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct HeldSession {
    pub id: MentoringSessionId,
    pub interaction: InteractionId,
    pub mentorship: MentorshipId,
    pub person: NamedPerson,
    pub focus: String,
    pub direction: MentoringDirection,
    pub on: NaiveDate,
    pub minutes: Option<u32>,
    /// May be empty.
    pub agenda: String,
}

/// The sessions that the query counts, the latest first.
pub fn sessions_held(connection: &Connection, query: &MentoringQuery) -> Result<Vec<HeldSession>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT x.id, p.id, p.name, x.focus, x.direction, i.on_date, i.minutes, s.agenda, s.id, i.id
           FROM mentorship_session AS s JOIN mentorship AS x ON x.id = s.mentorship_id
           JOIN person AS p ON p.id = x.person_id JOIN interaction AS i ON i.id = s.interaction_id
          WHERE {} ORDER BY i.on_date DESC, i.id DESC",
        held()
    ))?;
    let given = named_params! { ":person": query.person.map(|person| person.0), ":direction": query.direction,
    ":standing": query.standing, ":from": query.from, ":until": query.until };
    let rows = statement.query_map(given, |row| {
        Ok(HeldSession {
            id: row.get(8)?,
            interaction: row.get(9)?,
            mentorship: row.get(0)?,
            person: NamedPerson::read(row, 1, 2)?,
            focus: row.get(3)?,
            direction: row.get(4)?,
            on: row.get(5)?,
            minutes: row.get(6)?,
            agenda: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

const PROMISES: u32 = 100;
const OTHERS: u32 = 8;

/// # Errors
/// `NotFound` where it is gone.
pub fn card(connection: &Connection, id: MentorshipId, today: NaiveDate) -> Result<MentorshipCard> {
    let mentorship = list::one(connection, id, today)?;
    let query = PromisesQuery { mentorship: Some(id), ..PromisesQuery::default() };
    let next_steps = promises::list(connection, &query, today, 0, PROMISES)?.rows;
    Ok(MentorshipCard {
        sessions: sessions(connection, id)?,
        others: others(connection, &mentorship)?,
        next_steps,
        milestones: milestones(connection, id)?,
        mentorship,
    })
}

fn sessions(connection: &Connection, id: MentorshipId) -> Result<Vec<MentoringSession>> {
    let held: Vec<(MentoringSessionId, String, InteractionId)> = connection
        .prepare_cached(
            "SELECT s.id, s.agenda, s.interaction_id FROM mentorship_session AS s JOIN interaction AS i ON i.id = s.interaction_id
              WHERE s.mentorship_id = ?1 ORDER BY i.on_date DESC, i.id DESC",
        )?
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    let ids: Vec<InteractionId> = held.iter().map(|(.., interaction)| *interaction).collect();
    let held = held.into_iter().zip(interactions::of_ids(connection, &ids)?);
    Ok(held.map(|((id, agenda, _), interaction)| MentoringSession { id, agenda, interaction }).collect())
}

fn others(connection: &Connection, mentorship: &Mentorship) -> Result<Vec<Interaction>> {
    let ids: Vec<InteractionId> = connection
        .prepare_cached(
            "SELECT i.id FROM interaction_person AS p JOIN interaction AS i ON i.id = p.interaction_id
              WHERE p.person_id = ?1 AND i.on_date >= ?2
                AND NOT EXISTS (SELECT 1 FROM mentorship_session WHERE mentorship_id = ?3 AND interaction_id = i.id)
              ORDER BY i.on_date DESC, i.id DESC LIMIT ?4",
        )?
        .query_map(params![mentorship.person.id.0, mentorship.from, mentorship.id, OTHERS], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    interactions::of_ids(connection, &ids)
}

fn milestones(connection: &Connection, id: MentorshipId) -> Result<Vec<Milestone>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, what, due_on, reached_on FROM mentorship_milestone WHERE mentorship_id = ?1
          ORDER BY reached_on IS NOT NULL, CASE WHEN reached_on IS NULL THEN coalesce(due_on, '9999') END, reached_on DESC, id",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(Milestone { id: row.get(0)?, what: row.get(1)?, due_on: row.get(2)?, reached_on: row.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
