//! What is done with introductions. Rule: each state is kept with its day.

use super::{
    IntroductionEdit, IntroductionId, IntroductionMove, IntroductionState, IntroductionStep, NewIntroduction, effects,
    states,
};
use crate::failure::{Failure, Result};
use crate::people::{self, PersonId};
use crate::promises::Whose;
use crate::sentence::{AnyOf, Sentence};
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

/// # Errors
/// `Invalid` where both are the same person, `NotFound` where one is gone.
pub fn add(store: &mut Store, new: &NewIntroduction, now: DateTime<Utc>) -> Result<Done<IntroductionId>> {
    store.transact(Op::AddIntroduction, now, |writing| {
        let (first, second) = names(writing, new.first, new.second)?;
        writing.title(match new.whose {
            Whose::Mine => {
                sentence!("deeds-introduction-mine", "Noted the introduction of {first} and {second}", first, second)
            }
            Whose::Theirs => {
                sentence!("deeds-introduction-theirs", "Noted the introduction to {second} by {first}", second, first)
            }
        });
        insert(writing, new)
    })
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewIntroduction) -> Result<IntroductionId> {
    names(writing, new.first, new.second)?;
    let uid = writing.new_uid();
    let steps = serde_json::json!([IntroductionStep { state: new.state, on: new.on }]).to_string();
    let mut insert = writing.prepare_cached(
        "INSERT INTO introduction (uid, whose, first_id, second_id, why, state, began_on, steps)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let (first, second) = (new.first.0, new.second.0);
    let id = insert.insert(params![uid, new.whose, first, second, new.why.trim(), new.state, new.on, steps])?;
    effects::of(writing, &Standing { uid, whose: new.whose, first: new.first, second: new.second }, new.state, new.on)?;
    Ok(IntroductionId(id))
}

/// # Errors
/// `Invalid` where it cannot go there from where it stands, `NotFound` where it is gone.
pub fn move_to(store: &mut Store, id: IntroductionId, way: &IntroductionMove, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::MoveIntroduction, now, |writing| {
        let (standing, state, mut steps) = find(writing, id)?;
        let (first, second) = names(writing, standing.first, standing.second)?;
        writing.title(sentence!(
            "deeds-introduction-moved",
            "Introduction of {first} and {second}: {state}",
            first,
            second,
            state = word(way.to)
        ));
        if !states::next(standing.whose, state).contains(&way.to) {
            return Err(refused(standing.whose, state, way.to));
        }
        steps.push(IntroductionStep { state: way.to, on: way.on });
        let outcome = way.outcome.as_deref().map(str::trim);
        writing.execute(
            "UPDATE introduction SET state = ?2, steps = ?3, outcome = coalesce(?4, outcome) WHERE id = ?1",
            params![id, way.to, serde_json::json!(steps).to_string(), outcome],
        )?;
        effects::of(writing, &standing, way.to, way.on)
    })
}

/// # Errors
/// `NotFound` where it is gone.
pub fn edit(store: &mut Store, id: IntroductionId, to: &IntroductionEdit, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditIntroduction, now, |writing| {
        let changed = writing.execute(
            "UPDATE introduction SET why = ?2, outcome = ?3 WHERE id = ?1",
            params![id, to.why.trim(), to.outcome.trim()],
        )?;
        if changed == 0 { Err(gone()) } else { Ok(()) }
    })
}

/// With what it made: the exchanges, and that they know each other through it.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn delete(store: &mut Store, id: IntroductionId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteIntroduction, now, |writing| {
        let (standing, _, steps) = find(writing, id)?;
        effects::take_back_exchanges(writing, &standing)?;
        if steps.iter().any(|step| step.state == IntroductionState::TheyMet) {
            effects::take_back_relation(writing, &standing)?;
        }
        writing.execute("DELETE FROM introduction WHERE id = ?1", [id])?;
        Ok(())
    })
}

/// What does not change about an introduction.
pub(super) struct Standing {
    pub uid: String,
    pub whose: Whose,
    pub first: PersonId,
    pub second: PersonId,
}

fn find(writing: &Writing<'_>, id: IntroductionId) -> Result<(Standing, IntroductionState, Vec<IntroductionStep>)> {
    let mut statement = writing
        .prepare_cached("SELECT uid, whose, first_id, second_id, state, steps FROM introduction WHERE id = ?1")?;
    let found = statement.query_row([id], |row| {
        let (first, second) = (PersonId(row.get(2)?), PersonId(row.get(3)?));
        let steps = serde_json::from_str(&row.get::<_, String>(5)?).unwrap_or_default();
        Ok((Standing { uid: row.get(0)?, whose: row.get(1)?, first, second }, row.get(4)?, steps))
    });
    found.optional()?.ok_or_else(gone)
}

fn names(writing: &Writing<'_>, first: PersonId, second: PersonId) -> Result<(String, String)> {
    if first == second {
        return Err(Failure::invalid(sentence!(
            "failures-introductions-same-person",
            "An introduction needs two different people. Choose another one."
        )));
    }
    Ok((people::name(writing, first)?, people::name(writing, second)?))
}

fn refused(whose: Whose, state: IntroductionState, to: IntroductionState) -> Failure {
    let (from, to) = (word(state), word(to));
    let after: Vec<Sentence> = states::next(whose, state).iter().map(|state| word(*state)).collect();
    Failure::invalid(if after.is_empty() {
        sentence!(
            "failures-introductions-stays",
            "This introduction is “{state}” and goes nowhere from there. Undo takes back its last step.",
            state = from
        )
    } else {
        sentence!(
            "failures-introductions-not-there",
            "From “{from}” an introduction cannot go to “{to}”. It can go to: {after}.",
            from,
            to,
            after = AnyOf(after)
        )
    })
}

fn word(state: IntroductionState) -> Sentence {
    Sentence::word(format!("introductions-state-{}", state.word()), state.said())
}

pub(super) fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-introductions-gone",
        "This introduction is not there any more. Undo may bring it back."
    ))
}
