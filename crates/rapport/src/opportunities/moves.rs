//! Where an opportunity goes. Rule: to any stage, forward in time; of the moves of one day the last one counts, so that a card that was
//! carried over a column leaves no trace there.

use super::edit::{gone, title};
use super::{OpportunityId, OpportunityMove, OpportunityStage, OpportunityStanding, OpportunityStep, stages};
use crate::expertise::check;
use crate::failure::{Failure, Result};
use crate::promises::{self, NewPromise, PromiseId};
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, params};

/// # Errors
/// `Invalid` where the day is yet to come or before the last move, `NotFound` where it is gone.
pub fn move_to(store: &mut Store, id: OpportunityId, way: &OpportunityMove, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::MoveOpportunity, now, |writing| {
        let title = title(writing, id)?;
        let names = stages::stage_names(writing)?;
        let called =
            names.into_iter().find(|name| name.stage == way.to).map(|name| stages::in_title(name.stage, &name.name));
        let called = called.unwrap_or_else(|| stages::in_title(way.to, ""));
        writing.title(sentence!("deeds-opportunity-moved", "{title}: {called}", title, called));
        check::happened(writing, way.on)?;
        let last = last(writing, id)?;
        if way.on < last.on {
            return Err(Failure::invalid(sentence!(
                "failures-opportunities-moved-too-early",
                "It came to where it stands on {on}. Choose that day or a later one.",
                on = last.on
            )));
        }
        if last.stage != way.to {
            step(writing, id, way.to, way.on)?;
            let ended_on = (way.to.standing() == OpportunityStanding::Ended).then_some(way.on);
            writing.execute(
                "UPDATE opportunity SET stage = ?2, ended_on = ?3 WHERE id = ?1",
                params![id, way.to, ended_on],
            )?;
        }
        if let Some(outcome) = way.outcome.as_deref().map(str::trim) {
            writing.execute("UPDATE opportunity SET outcome = ?2 WHERE id = ?1", params![id, outcome])?;
        }
        Ok(())
    })
}

/// Promises what comes next for it.
///
/// # Errors
/// As a promise's; `NotFound` where it is gone.
pub fn add_next_step(
    store: &mut Store,
    id: OpportunityId,
    new: &NewPromise,
    now: DateTime<Utc>,
) -> Result<Done<PromiseId>> {
    store.transact(Op::AddPromise, now, |writing| {
        writing.title(sentence!(
            "deeds-next-step",
            "Next for “{title}”: {what}",
            title = title(writing, id)?,
            what = new.what.trim()
        ));
        let promise = promises::insert(writing, new)?;
        writing.execute("UPDATE promise SET opportunity_id = ?2 WHERE id = ?1", params![promise, id])?;
        Ok(promise)
    })
}

/// Takes the place of what else happened that day, but for its being heard.
fn step(writing: &Writing<'_>, id: OpportunityId, to: OpportunityStage, on: NaiveDate) -> Result<()> {
    writing.execute(
        "DELETE FROM opportunity_step WHERE opportunity_id = ?1 AND on_date = ?2
            AND id > (SELECT min(id) FROM opportunity_step WHERE opportunity_id = ?1)",
        params![id, on],
    )?;
    if last(writing, id)?.stage != to {
        writing.execute(
            "INSERT INTO opportunity_step (opportunity_id, stage, on_date) VALUES (?1, ?2, ?3)",
            params![id, to, on],
        )?;
    }
    Ok(())
}

fn last(writing: &Writing<'_>, id: OpportunityId) -> Result<OpportunityStep> {
    let mut find = writing.prepare_cached(
        "SELECT stage, on_date FROM opportunity_step WHERE opportunity_id = ?1 ORDER BY id DESC LIMIT 1",
    )?;
    let found = find.query_row([id], |row| Ok(OpportunityStep { stage: row.get(0)?, on: row.get(1)? }));
    found.optional()?.ok_or_else(gone)
}
