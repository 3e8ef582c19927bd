//! The week as it is shown. Rule: it is computed when it is asked for, and nothing of it is kept but the answers.

use super::people::Ground;
use super::{Candidate, CandidateKind, Coming, Quiet, candidates, choose, coming, guidance, moving, occasions};
use crate::failure::Result;
use crate::interactions::InteractionId;
use crate::people::PersonId;
use crate::promises::{self, Promise, PromiseState, PromisesQuery};
use crate::settings::{self, WeekSettings};
use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use std::collections::HashSet;

/// How many of those that can wait are named.
const WAITING: usize = 50;
const PROMISES: u32 = 100;

/// What time was spent on this week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Spent {
    pub on: NaiveDate,
    /// Of an interaction its key; null for what was done without one.
    pub interaction: Option<InteractionId>,
    /// The stored word of the interaction's kind, or the first part of the candidate's key.
    pub kind: String,
    /// Names, separated by commas.
    pub people: String,
    pub minutes: u32,
}

/// One week: what is planned within the budget, what can wait, and what is there anyhow.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Week {
    pub starts_on: NaiveDate,
    /// The last day.
    pub ends_on: NaiveDate,
    pub quiet: Quiet,
    /// Minutes that I want to give.
    pub budget: u32,
    pub spent_minutes: u32,
    pub planned_minutes: u32,
    pub planned: Vec<Candidate>,
    /// The 50 most worthwhile.
    pub waiting: Vec<Candidate>,
    pub waiting_in_all: u32,
    pub spent: Vec<Spent>,
    /// Open ones of both sides that are due until the end of the week.
    pub promises: Vec<Promise>,
    /// The events of the next ten days.
    pub coming: Vec<Coming>,
}

/// The week in which `day` lies, as it looks on `today`. `region` tells when weeks begin where that is not set.
pub fn week(connection: &Connection, day: NaiveDate, today: NaiveDate, zone: Tz, region: &str) -> Result<Week> {
    let settings = settings::week(connection, region)?;
    let (starts_on, ends_on) = days_of_week(day, &settings);
    let spent = spent(connection, starts_on, ends_on)?;
    let spent_minutes = spent.iter().map(|spent| spent.minutes).sum();
    let quiet = quiet(connection, starts_on, ends_on)?;
    let all = match quiet {
        Quiet::Kept => Vec::new(),
        Quiet::Not => proposed(connection, &settings, (starts_on, ends_on), today)?,
    };
    let (planned, mut waiting) = choose::choose(all, settings.minutes.saturating_sub(spent_minutes));
    let waiting_in_all = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
    waiting.truncate(WAITING);
    let due = PromisesQuery { state: Some(PromiseState::Open), due_until: Some(ends_on), ..PromisesQuery::default() };
    Ok(Week {
        starts_on,
        ends_on,
        quiet,
        budget: settings.minutes,
        spent_minutes,
        planned_minutes: planned.iter().map(|candidate| candidate.minutes).sum(),
        planned,
        waiting,
        waiting_in_all,
        spent,
        promises: promises::list(connection, &due, today, 0, PROMISES)?.rows,
        coming: coming::coming(connection, today, zone)?,
    })
}

/// The first day of the week in which a day lies.
pub fn first_day(day: NaiveDate, settings: &WeekSettings) -> NaiveDate {
    settings.starts.begin_of_week(day)
}

/// The first day of the week in which a day lies, and the last one.
pub(super) fn days_of_week(day: NaiveDate, settings: &WeekSettings) -> (NaiveDate, NaiveDate) {
    let first = first_day(day, settings);
    (first, first.checked_add_days(Days::new(6)).unwrap_or(first))
}

fn proposed(
    connection: &Connection,
    settings: &WeekSettings,
    (from, until): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<Vec<Candidate>> {
    let ground = Ground::of(connection, settings, (from, until), today)?;
    let mut is_answered = answered(connection, today.max(from))?;
    let mut all = candidates::promises(&ground)?;
    all.extend(candidates::rhythms(&ground)?);
    all.extend(guidance::sessions(&ground)?);
    all.extend(occasions::birthdays(&ground)?);
    all.extend(occasions::new_jobs(&ground)?);
    all.extend(candidates::turns_to_give(&ground)?);
    all.extend(occasions::introductions(&ground)?);
    all.extend(occasions::dormant(&ground, &mut is_answered)?);
    all.retain(|candidate| !is_answered(&candidate.key));
    let mut all = once_each(all);
    moving::tell(connection, today, settings.starts, &mut all)?;
    Ok(all)
}

/// Nobody is proposed twice, but for promises: what is worth most stays.
fn once_each(mut all: Vec<Candidate>) -> Vec<Candidate> {
    let is_promise = |candidate: &Candidate| matches!(candidate.kind, CandidateKind::Promise | CandidateKind::FollowUp);
    all.sort_by(|a, b| {
        (is_promise(b).cmp(&is_promise(a))).then(b.gain.total_cmp(&a.gain)).then_with(|| a.key.cmp(&b.key))
    });
    let mut seen: HashSet<PersonId> = HashSet::new();
    all.retain(|candidate| {
        let is_new = candidate.people.iter().all(|person| !seen.contains(&person.id));
        let stays = is_promise(candidate) || is_new;
        if stays {
            seen.extend(candidate.people.iter().map(|person| person.id));
        }
        stays
    });
    all
}

/// Whether a candidate was answered in a way that still holds.
pub(super) fn answered(connection: &Connection, on: NaiveDate) -> Result<impl FnMut(&str) -> bool> {
    let mut statement =
        connection.prepare_cached("SELECT candidate FROM plan_answer WHERE until IS NULL OR until > ?1")?;
    let keys: HashSet<String> = statement.query_map([on], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(move |key: &str| keys.contains(key))
}

/// Any day of it may have been its first when it was kept quiet: weeks may begin on another day by now.
fn quiet(connection: &Connection, first: NaiveDate, last: NaiveDate) -> Result<Quiet> {
    let found: Option<i64> = connection
        .prepare_cached("SELECT 1 FROM quiet_week WHERE starts_on BETWEEN ?1 AND ?2")?
        .query_row([first, last], |row| row.get(0))
        .optional()?;
    Ok(if found.is_some() { Quiet::Kept } else { Quiet::Not })
}

/// What was logged by hand outside of events, and what was done without being logged.
fn spent(connection: &Connection, from: NaiveDate, until: NaiveDate) -> Result<Vec<Spent>> {
    let mut statement = connection.prepare_cached(
        "SELECT on_date, id, kind, (SELECT group_concat(p.name, ', ') FROM interaction_person AS w
                  JOIN person AS p ON p.id = w.person_id WHERE w.interaction_id = interaction.id), coalesce(minutes, 0)
           FROM interaction WHERE on_date BETWEEN ?1 AND ?2 AND batch_id IS NULL AND event_id IS NULL
         UNION ALL
         SELECT a.on_date, NULL, substr(a.candidate, 1, instr(a.candidate, ':') - 1), p.name, a.minutes
           FROM plan_answer AS a LEFT JOIN person AS p ON p.id = a.person_id
          WHERE a.on_date BETWEEN ?1 AND ?2 AND a.answer = 'done' AND a.minutes IS NOT NULL
          ORDER BY 1, 2",
    )?;
    let rows = statement.query_map(params![from, until], |row| {
        Ok(Spent {
            on: row.get(0)?,
            interaction: row.get(1)?,
            kind: row.get(2)?,
            people: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
            minutes: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
