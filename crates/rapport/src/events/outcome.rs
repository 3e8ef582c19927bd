//! What came of an event. Rule: only what happened after it counts, and nothing is said before its time is over.

use super::EventId;
use crate::failure::Result;
use crate::interactions::NamedPerson;
use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

const LASTING_DAYS: u64 = 90;

/// Of a person `p` met at an event `e`: there was a contact, or a promise of the event was kept, within 48 hours after it, in civil
/// days.
pub(crate) const FOLLOWED_UP: &str =
    "(EXISTS (SELECT 1 FROM interaction_person AS ip JOIN interaction AS i ON i.id = ip.interaction_id
      WHERE ip.person_id = p.id AND i.event_id IS NOT e.id
        AND i.on_date BETWEEN substr(e.ends, 1, 10) AND date(substr(e.ends, 1, 10), '+2 days'))
    OR EXISTS (SELECT 1 FROM promise AS k WHERE k.person_id = p.id AND k.event_id = e.id AND k.state = 'kept'
        AND k.settled_on BETWEEN substr(e.ends, 1, 10) AND date(substr(e.ends, 1, 10), '+2 days')))";

/// Of a person `p` met at an event `e`: there was a further contact within 90 days.
pub(crate) const LASTED: &str =
    "EXISTS (SELECT 1 FROM interaction_person AS ip JOIN interaction AS i ON i.id = ip.interaction_id
      WHERE ip.person_id = p.id AND i.event_id IS NOT e.id
        AND i.on_date BETWEEN substr(e.ends, 1, 10) AND date(substr(e.ends, 1, 10), '+90 days'))";

/// Whether all is told of an event that ended on this day.
pub(crate) fn is_settled(ended: NaiveDate, today: NaiveDate) -> bool {
    today >= ended.checked_add_days(Days::new(LASTING_DAYS)).unwrap_or(ended)
}

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
    let people = |condition: &str| -> Result<Vec<NamedPerson>> {
        let mut statement = connection.prepare_cached(&format!(
            "SELECT p.id, p.name FROM event_person AS m JOIN event AS e ON e.id = m.event_id JOIN person AS p ON p.id = m.person_id
              WHERE m.event_id = ?1 AND m.standing = 'met' AND {condition} ORDER BY m.id"
        ))?;
        let rows = statement.query_map([event], |row| NamedPerson::read(row, 0, 1))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    Ok(Outcome {
        met: people("1")?,
        followed_up: people(FOLLOWED_UP)?,
        engaged: if is_settled(ended, today) { Some(people(LASTED)?) } else { None },
    })
}
