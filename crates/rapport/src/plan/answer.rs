//! Answers to the plan. Rule: *done* is a record like any other, *later* and *not this* are remembered, and all can be undone.

use super::CandidateKind;
use super::week::days_of_week;
use crate::failure::{Failure, Result};
use crate::interactions::{self, Began, InteractionId, InteractionKind, NewInteraction};
use crate::mentoring::{self, MentorshipId, NewMentoringSession};
use crate::people::{self, PersonId};
use crate::promises::{self, PromiseId, PromiseState};
use crate::sentence::AllOf;
use crate::settings::{self, WeekSettings};
use crate::storage::{Done, Op, Store, Writing, stored_words};
use crate::ties::{KNOWN, Known};
use chrono::{DateTime, Days, NaiveDate, Utc};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Answer {
    Done,
    Later,
    NotThis,
}

stored_words!(Answer { Done = "done", Later = "later", NotThis = "not_this" });

/// In days: how long nothing is proposed of somebody without a rhythm.
const A_QUARTER: u32 = 90;

/// What *done* writes down.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Log {
    /// An interaction as fits what was proposed, on this day.
    #[default]
    AsProposed,
    This(NewInteraction),
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PlanAnswer {
    /// The candidate's key.
    pub candidate: String,
    pub people: Vec<PersonId>,
    pub answer: Answer,
    /// For *later*: the day on which it may be proposed again.
    pub until: Option<NaiveDate>,
    /// How long it took, or was to take.
    pub minutes: Option<u32>,
    pub log: Log,
}

/// Whether a week is kept quiet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Quiet {
    Kept,
    Not,
}

/// Remembers an answer; *done* logs it, and keeps the promise where it was one.
///
/// # Errors
/// `Invalid` where *later* names no day, `NotFound` where somebody or the promise is gone.
pub fn answer(store: &mut Store, given: &PlanAnswer, today: NaiveDate, now: DateTime<Utc>) -> Result<Done<()>> {
    if given.answer == Answer::Later && given.until.is_none_or(|until| until <= today) {
        return Err(Failure::invalid(sentence!(
            "failures-plan-later-needs-a-day",
            "Later needs a day that is yet to come."
        )));
    }
    store.transact(Op::AnswerPlan, now, |writing| {
        let names = given.people.iter().map(|person| people::name(writing, *person)).collect::<Result<Vec<_>>>()?;
        let whom = if names.is_empty() {
            sentence!("deeds-it", "it")
        } else {
            sentence!("deeds-whom", "{names}", names = AllOf(names))
        };
        writing.title(match given.answer {
            Answer::Done => sentence!("deeds-plan-done", "Done: {whom}", whom),
            Answer::Later => sentence!("deeds-plan-put-off", "Put off: {whom}", whom),
            Answer::NotThis => sentence!("deeds-plan-not-this", "Not this: {whom}", whom),
        });
        let about = CandidateKind::of_key(&given.candidate);
        let kind = about.map(|(kind, _)| kind);
        let unlogged = if given.answer == Answer::Done { done(writing, given, about, today)? } else { None };
        let until = match given.answer {
            Answer::Later => given.until,
            Answer::Done => after(kind, today, 1),
            Answer::NotThis => after(kind, today, rhythm(writing, given)?),
        };
        let person = given.people.first().map(|person| person.0);
        writing.execute(
            "INSERT INTO plan_answer (candidate, person_id, answer, on_date, until, minutes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![given.candidate, person, given.answer, today, until, unlogged],
        )?;
        Ok(())
    })
}

/// Keeps the week of a day quiet, or takes that back.
pub fn keep_quiet(
    store: &mut Store,
    day: NaiveDate,
    quiet: Quiet,
    settings: &WeekSettings,
    now: DateTime<Utc>,
) -> Result<Done<()>> {
    let (starts_on, last) = days_of_week(day, settings);
    store.transact(Op::KeepWeekQuiet, now, |writing| {
        match quiet {
            Quiet::Kept => {
                writing.title(sentence!("deeds-week-kept-quiet", "Kept a week quiet"));
                writing.execute(
                    "INSERT INTO quiet_week (starts_on) VALUES (?1) ON CONFLICT (starts_on) DO NOTHING",
                    [starts_on],
                )?;
            }
            Quiet::Not => {
                writing.title(sentence!("deeds-quiet-week-taken-back", "Took a quiet week back"));
                writing.execute("DELETE FROM quiet_week WHERE starts_on BETWEEN ?1 AND ?2", [starts_on, last])?;
            }
        }
        Ok(())
    })
}

/// Writes down what was done; returns the minutes that no interaction tells.
fn done(
    writing: &Writing<'_>,
    given: &PlanAnswer,
    about: Option<(CandidateKind, &str)>,
    today: NaiveDate,
) -> Result<Option<u32>> {
    if let Some((CandidateKind::Promise | CandidateKind::FollowUp, uid)) = about {
        let promise: Option<PromiseId> = writing
            .prepare_cached("SELECT id FROM promise WHERE uid = ?1")?
            .query_row([uid], |row| row.get(0))
            .optional()?;
        let gone = || {
            Failure::not_found(sentence!(
                "failures-promises-gone",
                "This promise is not there any more. Undo may bring it back."
            ))
        };
        promises::settle_within(writing, promise.ok_or_else(gone)?, PromiseState::Kept, today)?;
    }
    let interaction = match &given.log {
        Log::This(interaction) => interaction.clone(),
        // Promises are kept in many ways, and asking two people is no contact yet.
        Log::AsProposed
            if !given.people.is_empty()
                && !matches!(about, Some((CandidateKind::Promise | CandidateKind::Introduce, _))) =>
        {
            as_proposed(given, about.map(|(kind, _)| kind), today)
        }
        Log::AsProposed | Log::Nothing => return Ok(given.minutes),
    };
    let held = interactions::insert(writing, &interaction, &interactions::Source::Hand)?;
    if let Some((CandidateKind::MentoringSession, uid)) = about {
        link(writing, uid, held)?;
    }
    Ok(None)
}

/// Where the mentorship is gone by now, it was a talk like any other.
fn link(writing: &Writing<'_>, uid: &str, interaction: InteractionId) -> Result<()> {
    let mentorship: Option<MentorshipId> = writing
        .prepare_cached("SELECT id FROM mentorship WHERE uid = ?1")?
        .query_row([uid], |row| row.get(0))
        .optional()?;
    if let Some(mentorship) = mentorship {
        mentoring::link_within(writing, &NewMentoringSession { mentorship, interaction, agenda: None })?;
    }
    Ok(())
}

fn as_proposed(given: &PlanAnswer, kind: Option<CandidateKind>, today: NaiveDate) -> NewInteraction {
    let long = given.minutes.unwrap_or_default();
    let kind = match kind {
        Some(CandidateKind::MentoringSession) => InteractionKind::OneToOne,
        Some(CandidateKind::Rhythm) if long >= 30 => InteractionKind::OneToOne,
        Some(CandidateKind::Rhythm) if long >= 20 => InteractionKind::Call,
        _ => InteractionKind::Message,
    };
    NewInteraction {
        kind,
        on: today,
        at: None,
        minutes: given.minutes,
        depth: None,
        began: Some(Began::Me),
        people: given.people.clone(),
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    }
}

/// The first day on which it may be proposed again; `None`: never.
fn after(kind: Option<CandidateKind>, today: NaiveDate, rhythm: u32) -> Option<NaiveDate> {
    let days = match kind {
        Some(CandidateKind::Birthday | CandidateKind::NewJob | CandidateKind::Introduce) => return None,
        Some(CandidateKind::Revive | CandidateKind::Give) => rhythm.max(A_QUARTER),
        _ => rhythm,
    };
    today.checked_add_days(Days::new(u64::from(days)))
}

/// The rhythm of the person; a quarter where there is none.
fn rhythm(writing: &Writing<'_>, given: &PlanAnswer) -> Result<u32> {
    let Some(person) = given.people.first() else { return Ok(A_QUARTER) };
    let known =
        writing.prepare_cached(&format!("{KNOWN} WHERE p.id = ?1"))?.query_row([person.0], Known::read).optional()?;
    let rhythms = settings::rhythms(writing)?;
    Ok(known.and_then(|known| known.settled.rhythm(&rhythms)).unwrap_or(A_QUARTER))
}
