//! What came of an event. Rule: only what happened after it counts, and nothing is said before its time is over.

use super::EventId;
use crate::failure::Result;
use crate::interactions::NamedPerson;
use crate::people::PersonId;
use chrono::{Days, NaiveDate};
use rusqlite::{Connection, params};
use serde::Serialize;

/// Days after the end in which a follow-up counts: 48 hours, in civil days.
const FOLLOW_UP_DAYS: u64 = 2;
const LASTING_DAYS: u64 = 90;

/// Each figure with the people behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "EventOutcome"))]
pub struct Outcome {
    pub met: Vec<NamedPerson>,
    /// With whom there was a contact, or to whom a promise of the event was kept, within two days after it.
    pub followed_up: Vec<NamedPerson>,
    /// With whom there was a further contact within 90 days; null while those are not over.
    pub engaged: Option<Vec<NamedPerson>>,
}

pub fn outcome(connection: &Connection, event: EventId, today: NaiveDate) -> Result<Outcome> {
    let ended: NaiveDate = connection
        .prepare_cached("SELECT substr(ends, 1, 10) FROM event WHERE id = ?1")?
        .query_row([event], |row| row.get(0))?;
    let after = |days| ended.checked_add_days(Days::new(days)).unwrap_or(ended);
    let met =
        "FROM event_person AS m JOIN person AS p ON p.id = m.person_id WHERE m.event_id = ?1 AND m.standing = 'met'";
    let contact = "EXISTS (SELECT 1 FROM interaction_person AS ip JOIN interaction AS i ON i.id = ip.interaction_id
                             WHERE ip.person_id = p.id AND i.on_date BETWEEN ?2 AND ?3 AND i.event_id IS NOT ?1)";
    let kept = "EXISTS (SELECT 1 FROM promise AS k WHERE k.person_id = p.id AND k.event_id = ?1 AND k.state = 'kept'
                          AND k.settled_on BETWEEN ?2 AND ?3)";
    let people = |condition: &str, until: NaiveDate| -> Result<Vec<NamedPerson>> {
        let mut statement =
            connection.prepare_cached(&format!("SELECT p.id, p.name {met} AND {condition} ORDER BY m.id"))?;
        let rows = statement.query_map(params![event, ended, until], |row| {
            Ok(NamedPerson { id: PersonId(row.get(0)?), name: row.get(1)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let is_over = today >= after(LASTING_DAYS);
    Ok(Outcome {
        met: people("?2 <= ?3", after(0))?,
        followed_up: people(&format!("({contact} OR {kept})"), after(FOLLOW_UP_DAYS))?,
        engaged: if is_over { Some(people(contact, after(LASTING_DAYS))?) } else { None },
    })
}
