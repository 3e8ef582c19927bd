//! Setting goals. Rule: a target that can be reached; what a goal counts may be changed as well, and its progress follows.

use super::catalogue::catalogue;
use super::{GoalId, GoalPeriod, MetricUnit, NewGoal};
use crate::failure::{Failure, Result};
use crate::growth::Whom;
use crate::sentence::Sentence;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

/// More is a mistake of typing.
const MOST: f64 = 1_000_000.0;

/// # Errors
/// `Invalid` where the target cannot be reached, or the last day is missing or over.
pub fn add(store: &mut Store, new: &NewGoal, today: NaiveDate, now: DateTime<Utc>) -> Result<Done<GoalId>> {
    store.transact(Op::AddGoal, now, |writing| {
        writing.title(sentence!("deeds-goal-set", "Set a goal: {goal}", goal = said(new)));
        insert(writing, new, today)
    })
}

/// All goals of a ready set that are not set already.
///
/// # Errors
/// `NotFound` where there is no such set.
pub fn add_set(store: &mut Store, key: &str, today: NaiveDate, now: DateTime<Utc>) -> Result<Done<Vec<GoalId>>> {
    let set = catalogue().into_iter().find(|set| set.key == key);
    let set = set.ok_or_else(|| {
        Failure::not_found(sentence!(
            "failures-goals-no-such-set",
            "There is no such set of goals. Choose one of those shown."
        ))
    })?;
    store.transact(Op::AddGoal, now, |writing| {
        writing.title(sentence!(
            "deeds-goals-set",
            "Set the goals “{set}”",
            set = Sentence::word(format!("goals-ready-{}", set.key), set.title)
        ));
        let mut added = Vec::new();
        for ready in &set.goals {
            let known: u32 = writing.query_row(
                "SELECT count(*) FROM goal WHERE metric = ?1 AND period = ?2 AND put_away_on IS NULL
                    AND coalesce(organisation_id, topic_id, tag_id, circle, purpose) IS NULL",
                params![ready.metric, ready.period],
                |row| row.get(0),
            )?;
            if known == 0 {
                let new = NewGoal {
                    metric: ready.metric,
                    aim: ready.aim,
                    target: ready.target,
                    period: ready.period,
                    until: None,
                    whom: Whom::default(),
                };
                added.push(insert(writing, &new, today)?);
            }
        }
        Ok(added)
    })
}

/// # Errors
/// As [`add`], and `NotFound` where it is gone.
pub fn edit(store: &mut Store, id: GoalId, to: &NewGoal, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditGoal, now, |writing| {
        writing.title(sentence!("deeds-goal-changed", "Changed the goal: {goal}", goal = said(to)));
        let set_on: Option<NaiveDate> = writing
            .prepare_cached("SELECT set_on FROM goal WHERE id = ?1")?
            .query_map([id], |row| row.get(0))?
            .next()
            .transpose()?;
        check(to, set_on.ok_or_else(gone)?)?;
        let whom = &to.whom;
        writing.execute(
            "UPDATE goal SET metric = ?2, aim = ?3, target = ?4, period = ?5, until_date = ?6, organisation_id = ?7,
                    topic_id = ?8, tag_id = ?9, circle = ?10, purpose = ?11 WHERE id = ?1",
            params![
                id,
                to.metric,
                to.aim,
                to.target,
                to.period,
                to.until,
                whom.organisation,
                whom.topic,
                whom.tag,
                whom.circle,
                whom.purpose
            ],
        )?;
        Ok(())
    })
}

/// It is shown no more; its records stay what they are.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn put_away(store: &mut Store, id: GoalId, today: NaiveDate, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::PutAwayGoal, now, |writing| {
        match writing.execute("UPDATE goal SET put_away_on = ?2 WHERE id = ?1", params![id, today])? {
            0 => Err(gone()),
            _ => Ok(()),
        }
    })
}

/// One that was put away is kept again.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn bring_back(store: &mut Store, id: GoalId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditGoal, now, |writing| {
        writing.title(sentence!("deeds-goal-brought-back", "Brought a goal back"));
        match writing.execute("UPDATE goal SET put_away_on = NULL WHERE id = ?1", params![id])? {
            0 => Err(gone()),
            _ => Ok(()),
        }
    })
}

fn insert(writing: &Writing<'_>, new: &NewGoal, today: NaiveDate) -> Result<GoalId> {
    check(new, today)?;
    let whom = &new.whom;
    let mut insert = writing.prepare_cached(
        "INSERT INTO goal (uid, metric, aim, target, period, until_date, organisation_id, topic_id, tag_id, circle, purpose, set_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    let id = insert.insert(params![
        writing.new_uid(),
        new.metric,
        new.aim,
        new.target,
        new.period,
        new.until,
        whom.organisation,
        whom.topic,
        whom.tag,
        whom.circle,
        whom.purpose,
        today
    ])?;
    Ok(GoalId(id))
}

fn check(new: &NewGoal, set_on: NaiveDate) -> Result<()> {
    let most = if matches!(new.metric.unit(), MetricUnit::Share | MetricUnit::Index) { 1.0 } else { MOST };
    if !(new.target > 0.0 && new.target <= most) {
        return Err(Failure::invalid(if most > 1.0 {
            sentence!(
                "failures-goals-no-target",
                "The target is no number that can be reached. Write one above 0, at most a million."
            )
        } else {
            sentence!(
                "failures-goals-no-share",
                "The target is no share that can be reached. Write one above 0 %, at most 100 %."
            )
        }));
    }
    match (new.period, new.until) {
        (GoalPeriod::Until, None) => Err(Failure::invalid(sentence!(
            "failures-goals-no-last-day",
            "The last day of the goal is missing. Choose one."
        ))),
        (GoalPeriod::Until, Some(until)) if until < set_on => Err(Failure::invalid(sentence!(
            "failures-goals-last-day-too-early",
            "The last day of the goal is before it was set. Choose a later one."
        ))),
        (GoalPeriod::Until, Some(_)) | (_, None) => Ok(()),
        (_, Some(_)) => Err(Failure::invalid(sentence!(
            "failures-goals-last-day-without-need",
            "Only a goal until a date has a last day. Leave it out, or choose until a date."
        ))),
    }
}

fn said(new: &NewGoal) -> Sentence {
    Sentence::word(format!("goals-metric-{}", new.metric.word()), new.metric.title().to_lowercase())
}

fn gone() -> Failure {
    Failure::not_found(sentence!("failures-goals-gone", "This goal is not there any more. Undo may bring it back."))
}
