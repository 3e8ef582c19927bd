//! Circles as strength proposes them. Rule: a proposal only; the user decides.

use super::store::KNOWN;
use super::strength::WEAK;
use super::{Circle, Known};
use crate::failure::Result;
use crate::people::PersonId;
use crate::settings;
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CircleProposal {
    pub person: PersonId,
    pub name: String,
    pub circle: Circle,
    /// Where the person stands now; null: in none.
    pub present: Option<Circle>,
    pub strength: f64,
}

/// Those whose strength speaks for another circle than the one they stand in, the strongest first.
pub fn proposed(connection: &Connection, today: NaiveDate) -> Result<Vec<CircleProposal>> {
    let weights = settings::weights(connection)?;
    let mut ranked: Vec<(f64, Known)> = Vec::new();
    {
        let mut statement = connection.prepare_cached(&format!("{KNOWN} WHERE s.person_id IS NOT NULL"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let known = Known::read(row)?.until(connection, &weights, today)?;
            let strength = known.sums(&weights, today).strength();
            // Dormant ties are proposed for no circle.
            if strength >= WEAK && known.settled.archived_on.is_none() && known.settled.deceased_on.is_none() {
                ranked.push((strength, known));
            }
        }
    }
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.person.cmp(&b.1.person)));
    let mut name = connection.prepare_cached("SELECT name FROM person WHERE id = ?1")?;
    let mut proposals = Vec::new();
    for (rank, (strength, known)) in (0..).zip(ranked) {
        let has_room = |circle: &Circle| circle.size().is_some_and(|size| rank < size);
        let Some(circle) = Circle::ALL.iter().copied().find(has_room) else { break };
        if known.settled.circle != Some(circle) {
            proposals.push(CircleProposal {
                person: known.person,
                name: name.query_row([known.person.0], |row| row.get(0))?,
                circle,
                present: known.settled.circle,
                strength,
            });
        }
    }
    Ok(proposals)
}
