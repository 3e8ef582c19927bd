//! Promises as they are listed. Rule: what is due first stands first.

use super::{Promise, PromiseState, Promises, PromisesQuery};
use crate::failure::Result;
use chrono::NaiveDate;
use rusqlite::{Connection, Row, named_params};

const FOUND: &str = "(:person IS NULL OR m.person_id = :person) AND (:whose IS NULL OR m.whose = :whose)
    AND (:state IS NULL OR m.state = :state) AND (:event IS NULL OR m.event_id = :event)
    AND (:opportunity IS NULL OR m.opportunity_id = :opportunity)
    AND (:mentorship IS NULL OR m.mentorship_id = :mentorship OR (m.mentorship_id IS NULL
      AND m.interaction_id IN (SELECT interaction_id FROM mentorship_session WHERE mentorship_id = :mentorship)))
    AND (:due_until IS NULL OR m.due_on <= :due_until)";

/// A page of what the query finds.
pub fn list(
    connection: &Connection,
    query: &PromisesQuery,
    today: NaiveDate,
    offset: u32,
    limit: u32,
) -> Result<Promises> {
    let person = query.person.map(|person| person.0);
    let total = connection.prepare_cached(&format!("SELECT count(*) FROM promise AS m WHERE {FOUND}"))?.query_row(
        named_params! { ":person": person, ":whose": query.whose, ":state": query.state, ":event": query.event,
        ":opportunity": query.opportunity, ":mentorship": query.mentorship, ":due_until": query.due_until },
        |row| row.get(0),
    )?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT m.id, m.uid, m.whose, m.person_id, coalesce(p.name, ''), m.what, m.kind, m.made_on, m.due_on, m.state,
                m.settled_on, m.interaction_id, m.event_id, coalesce(e.title, ''), m.exchange_id,
                m.opportunity_id, coalesce(o.title, ''), m.mentorship_id, coalesce(g.focus, '')
           FROM promise AS m LEFT JOIN person AS p ON p.id = m.person_id LEFT JOIN event AS e ON e.id = m.event_id
           LEFT JOIN opportunity AS o ON o.id = m.opportunity_id
           LEFT JOIN mentorship AS g ON g.id = m.mentorship_id
          WHERE {FOUND}
          ORDER BY m.state <> 'open', CASE WHEN m.state = 'open' THEN coalesce(m.due_on, '9999') END,
                   m.settled_on DESC, m.id LIMIT :limit OFFSET :offset"
    ))?;
    let rows = statement.query_map(
        named_params! { ":person": person, ":whose": query.whose, ":state": query.state, ":event": query.event,
        ":opportunity": query.opportunity, ":mentorship": query.mentorship, ":due_until": query.due_until, ":limit": limit, ":offset": offset },
        |row| read(row, today),
    )?;
    Ok(Promises { rows: rows.collect::<std::result::Result<_, _>>()?, total })
}

fn read(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<Promise> {
    let state: PromiseState = row.get(9)?;
    let due_on: Option<NaiveDate> = row.get(8)?;
    let left = due_on.filter(|_| state == PromiseState::Open).map(|due| (due - today).num_days());
    Ok(Promise {
        id: row.get(0)?,
        uid: row.get(1)?,
        whose: row.get(2)?,
        person: row.get(3)?,
        name: row.get(4)?,
        what: row.get(5)?,
        kind: row.get(6)?,
        made_on: row.get(7)?,
        due_on,
        days_left: left.and_then(|days| i32::try_from(days).ok()),
        state,
        settled_on: row.get(10)?,
        interaction: row.get(11)?,
        event: row.get(12)?,
        event_title: row.get(13)?,
        exchange: row.get(14)?,
        opportunity: row.get(15)?,
        opportunity_title: row.get(16)?,
        mentorship: row.get(17)?,
        mentorship_focus: row.get(18)?,
    })
}
