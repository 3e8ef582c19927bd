//! Milestones: what was agreed to be reached. Rule: one is reached on a day that has come, or not yet.

use super::edit::with;
use super::{MentorshipId, MilestoneId};
use crate::expertise::check;
use crate::failure::{Failure, Result};
use crate::sentence::FixedSentence;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewMilestone {
    /// Not empty.
    pub what: String,
    pub due_on: Option<NaiveDate>,
    /// Null: not yet.
    pub reached_on: Option<NaiveDate>,
}

const ASKED: FixedSentence =
    fixed_sentence!("failures-mentoring-no-milestone", "Say what is to be reached, such as “First talk given”.");

/// # Errors
/// `Invalid` where it says nothing or was reached on a day to come; `NotFound` where the mentorship is gone.
pub fn add_milestone(
    store: &mut Store,
    id: MentorshipId,
    new: &NewMilestone,
    now: DateTime<Utc>,
) -> Result<Done<MilestoneId>> {
    store.transact(Op::ChangeMilestones, now, |writing| {
        let what = check_all(writing, new)?;
        writing.title(sentence!(
            "deeds-milestone-added",
            "Added a milestone with {name}: {what}",
            name = with(writing, id)?,
            what
        ));
        let mut insert = writing.prepare_cached(
            "INSERT INTO mentorship_milestone (mentorship_id, what, due_on, reached_on) VALUES (?1, ?2, ?3, ?4)",
        )?;
        Ok(MilestoneId(insert.insert(params![id, what, new.due_on, new.reached_on])?))
    })
}

/// Also says that it was reached, or takes that back.
///
/// # Errors
/// As [`add_milestone`]; `NotFound` where it is gone.
pub fn edit_milestone(store: &mut Store, id: MilestoneId, to: &NewMilestone, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::ChangeMilestones, now, |writing| {
        let what = check_all(writing, to)?;
        writing.title(match to.reached_on {
            Some(_) => sentence!("deeds-milestone-reached", "Reached: {what}", what),
            None => sentence!("deeds-milestone-edited", "Edited the milestone “{what}”", what),
        });
        let changed = writing.execute(
            "UPDATE mentorship_milestone SET what = ?2, due_on = ?3, reached_on = ?4 WHERE id = ?1",
            params![id, what, to.due_on, to.reached_on],
        )?;
        if changed == 0 { Err(gone()) } else { Ok(()) }
    })
}

/// # Errors
/// `NotFound` where it is gone.
pub fn delete_milestone(store: &mut Store, id: MilestoneId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::ChangeMilestones, now, |writing| {
        writing.title(sentence!("deeds-milestone-deleted", "Deleted a milestone"));
        if writing.execute("DELETE FROM mentorship_milestone WHERE id = ?1", [id])? == 0 { Err(gone()) } else { Ok(()) }
    })
}

fn check_all<'a>(writing: &Writing<'_>, new: &'a NewMilestone) -> Result<&'a str> {
    if let Some(on) = new.reached_on {
        check::happened(writing, on)?;
    }
    check::text(&new.what, ASKED)
}

fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-mentoring-milestone-gone",
        "This milestone is not there any more. Undo may bring it back."
    ))
}
