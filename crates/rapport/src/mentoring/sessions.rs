//! Sessions: interactions that were held for a mentorship. Rule: whoever is mentored or mentors took part in it, and the interaction stays
//! what it is when it is no session any more.

use super::edit::with;
use super::{MentoringSessionId, MentorshipId};
use crate::failure::{Failure, Result};
use crate::interactions::InteractionId;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::params;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewMentoringSession {
    pub mentorship: MentorshipId,
    pub interaction: InteractionId,
    /// Null: what was set for the next session, which is then used up.
    pub agenda: Option<String>,
}

/// Makes an interaction a session; where it is one already, its agenda is edited.
///
/// # Errors
/// `Invalid` where the person had no part in it; `NotFound` where the mentorship is gone.
pub fn link_session(
    store: &mut Store,
    new: &NewMentoringSession,
    now: DateTime<Utc>,
) -> Result<Done<MentoringSessionId>> {
    store.transact(Op::LinkSession, now, |writing| {
        writing.title(sentence!(
            "deeds-session-noted",
            "Noted a session with {name}",
            name = with(writing, new.mentorship)?
        ));
        link_within(writing, new)
    })
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`link_session`].
pub(crate) fn link_within(writing: &Writing<'_>, new: &NewMentoringSession) -> Result<MentoringSessionId> {
    let name = with(writing, new.mentorship)?;
    let took_part: u32 = writing.query_row(
        "SELECT count(*) FROM interaction_person AS p JOIN mentorship AS x ON x.person_id = p.person_id
              WHERE x.id = ?1 AND p.interaction_id = ?2",
        params![new.mentorship, new.interaction],
        |row| row.get(0),
    )?;
    if took_part == 0 {
        return Err(Failure::invalid(sentence!(
            "failures-mentoring-took-no-part",
            "{name} took no part in this interaction, so it was no session with them. Choose one with {name}.",
            name
        )));
    }
    let agenda = match &new.agenda {
        Some(agenda) => agenda.trim().to_owned(),
        None => {
            let next: String =
                writing.query_row("SELECT next_agenda FROM mentorship WHERE id = ?1", [new.mentorship], |row| {
                    row.get(0)
                })?;
            if !next.is_empty() {
                writing.execute("UPDATE mentorship SET next_agenda = '' WHERE id = ?1", [new.mentorship])?;
            }
            next
        }
    };
    Ok(writing.query_row(
        "INSERT INTO mentorship_session (mentorship_id, interaction_id, agenda) VALUES (?1, ?2, ?3)
             ON CONFLICT (mentorship_id, interaction_id) DO UPDATE SET agenda = excluded.agenda RETURNING id",
        params![new.mentorship, new.interaction, agenda],
        |row| row.get(0),
    )?)
}

/// The interaction stays.
///
/// # Errors
/// `NotFound` where it is no session any more.
pub fn unlink_session(store: &mut Store, id: MentoringSessionId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::LinkSession, now, |writing| {
        writing.title(sentence!("deeds-session-taken-out", "Took a session out of a mentorship"));
        if writing.execute("DELETE FROM mentorship_session WHERE id = ?1", [id])? == 0 {
            return Err(Failure::not_found(sentence!(
                "failures-mentoring-session-gone",
                "This session is not there any more. Undo may bring it back."
            )));
        }
        Ok(())
    })
}
