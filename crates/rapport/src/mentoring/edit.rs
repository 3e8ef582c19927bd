//! Beginning, editing and ending mentorships. Rule: one that has ended keeps all that belongs to it, and may be taken up again.

use super::capacity::{OverCapacity, capacity};
use super::{MentoringDirection, MentorshipEnd, MentorshipId, NewMentorship};
use crate::expertise::check;
use crate::failure::{Failure, Result};
use crate::people;
use crate::storage::{Done, Op, Store, Writing};
use crate::topics;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, params};
use serde::Serialize;

/// A mentorship that began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Begun {
    pub id: MentorshipId,
    /// Where more are mentored now than the limit says; it began all the same.
    pub over: Option<OverCapacity>,
}

/// # Errors
/// `Invalid` where the focus is missing or the days do not follow each other; `NotFound` where the person is gone.
pub fn begin(store: &mut Store, new: &NewMentorship, now: DateTime<Utc>) -> Result<Done<Begun>> {
    store.transact(Op::BeginMentorship, now, |writing| {
        let checked = Checked::of(writing, new)?;
        writing.title(sentence!("deeds-mentorship-begun", "Began a mentorship with {name}", name = checked.name));
        let mut insert = writing.prepare_cached(
            "INSERT INTO mentorship (uid, person_id, direction, focus, they_want, i_want, rhythm_days, from_on, until_on, review_on)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        let id = MentorshipId(insert.insert(params![
            writing.new_uid(),
            new.person.0,
            new.direction,
            checked.focus,
            new.they_want.trim(),
            new.i_want.trim(),
            new.rhythm_days,
            new.from,
            new.until,
            new.review_on,
        ])?);
        topics::set_of_record(writing, "mentorship", id.0, &new.topics)?;
        let over = match new.direction {
            MentoringDirection::IMentorThem => capacity(writing)?.over(),
            MentoringDirection::TheyMentorMe | MentoringDirection::Peers => None,
        };
        Ok(Begun { id, over })
    })
}

/// # Errors
/// As [`begin`]; `NotFound` where it is gone.
pub fn edit(store: &mut Store, id: MentorshipId, to: &NewMentorship, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditMentorship, now, |writing| {
        let checked = Checked::of(writing, to)?;
        writing.title(sentence!("deeds-mentorship-edited", "Edited the mentorship with {name}", name = checked.name));
        let changed = writing.execute(
            "UPDATE mentorship SET person_id = ?2, direction = ?3, focus = ?4, they_want = ?5, i_want = ?6, rhythm_days = ?7,
                    from_on = ?8, until_on = ?9, review_on = ?10 WHERE id = ?1",
            params![
                id,
                to.person.0,
                to.direction,
                checked.focus,
                to.they_want.trim(),
                to.i_want.trim(),
                to.rhythm_days,
                to.from,
                to.until,
                to.review_on,
            ],
        )?;
        if changed == 0 { Err(gone()) } else { topics::set_of_record(writing, "mentorship", id.0, &to.topics) }
    })
}

/// Ends it with a look back; once more corrects the day and the look back.
///
/// # Errors
/// `Invalid` where the day is yet to come or before it began; `NotFound` where it is gone.
pub fn end(store: &mut Store, id: MentorshipId, how: &MentorshipEnd, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EndMentorship, now, |writing| {
        check::happened(writing, how.on)?;
        writing.title(sentence!(
            "deeds-mentorship-ended",
            "Ended the mentorship with {name}",
            name = with(writing, id)?
        ));
        let began: NaiveDate =
            writing.query_row("SELECT from_on FROM mentorship WHERE id = ?1", [id], |row| row.get(0))?;
        if how.on < began {
            return Err(Failure::invalid(sentence!(
                "failures-mentoring-began-later",
                "It began on {began}. Choose that day or a later one.",
                began
            )));
        }
        writing.execute(
            "UPDATE mentorship SET ended_on = ?2, look_back = ?3 WHERE id = ?1",
            params![id, how.on, how.look_back.trim()],
        )?;
        Ok(())
    })
}

/// Goes on with one that had ended; the look back stays.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn take_up_again(store: &mut Store, id: MentorshipId, now: DateTime<Utc>) -> Result<Done<Begun>> {
    store.transact(Op::EndMentorship, now, |writing| {
        writing.title(sentence!(
            "deeds-mentorship-taken-up",
            "Took up the mentorship with {name} again",
            name = with(writing, id)?
        ));
        writing.execute("UPDATE mentorship SET ended_on = NULL WHERE id = ?1", [id])?;
        let direction: MentoringDirection =
            writing.query_row("SELECT direction FROM mentorship WHERE id = ?1", [id], |row| row.get(0))?;
        let over = if direction == MentoringDirection::IMentorThem { capacity(writing)?.over() } else { None };
        Ok(Begun { id, over })
    })
}

/// What the next session is to be about; empty: nothing yet.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn set_next_agenda(store: &mut Store, id: MentorshipId, agenda: &str, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditMentorship, now, |writing| {
        writing.title(sentence!("deeds-agenda-set", "Set the agenda with {name}", name = with(writing, id)?));
        writing.execute("UPDATE mentorship SET next_agenda = ?2 WHERE id = ?1", params![id, agenda.trim()])?;
        Ok(())
    })
}

/// The interactions and promises stay what they are.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn delete(store: &mut Store, id: MentorshipId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteMentorship, now, |writing| {
        writing.title(sentence!(
            "deeds-mentorship-deleted",
            "Deleted the mentorship with {name}",
            name = with(writing, id)?
        ));
        writing.execute("UPDATE promise SET mentorship_id = NULL WHERE mentorship_id = ?1", [id])?;
        for table in ["mentorship_session", "mentorship_milestone", "mentorship_topic"] {
            writing.execute(&format!("DELETE FROM {table} WHERE mentorship_id = ?1"), [id])?;
        }
        writing.execute("DELETE FROM mentorship WHERE id = ?1", [id])?;
        Ok(())
    })
}

/// The name of the person.
pub(super) fn with(writing: &Writing<'_>, id: MentorshipId) -> Result<String> {
    let mut find = writing
        .prepare_cached("SELECT p.name FROM mentorship AS x JOIN person AS p ON p.id = x.person_id WHERE x.id = ?1")?;
    find.query_row([id], |row| row.get(0)).optional()?.ok_or_else(gone)
}

pub(super) fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-mentoring-gone",
        "This mentorship is not there any more. Undo may bring it back."
    ))
}

struct Checked<'a> {
    name: String,
    focus: &'a str,
}

impl<'a> Checked<'a> {
    fn of(writing: &Writing<'_>, new: &'a NewMentorship) -> Result<Self> {
        let focus = check::text(
            &new.focus,
            sentence!("failures-mentoring-no-focus", "Say what it is about, such as “Speaking before experts”."),
        )?;
        if let Some(until) = new.until.filter(|until| *until < new.from) {
            return Err(Failure::invalid(sentence!(
                "failures-mentoring-ends-before-begin",
                "It would end on {until}, before it begins on {begins}. Choose a later day.",
                until,
                begins = new.from
            )));
        }
        if new.rhythm_days == Some(0) {
            return Err(Failure::invalid(sentence!(
                "failures-mentoring-no-rhythm",
                "A rhythm has at least one day. Leave it empty for none."
            )));
        }
        Ok(Self { name: people::name(writing, new.person)?, focus })
    }
}
