//! Introductions as they are listed. Rule: what is under way stands first.

use super::{Introduction, Introductions, IntroductionsQuery, states};
use crate::failure::Result;
use crate::people::PersonId;
use rusqlite::{Connection, Row, named_params};

const FOUND: &str = "(:person IS NULL OR i.first_id = :person OR i.second_id = :person)
    AND (:whose IS NULL OR i.whose = :whose) AND (:state IS NULL OR i.state = :state)
    AND (:standing IS NULL OR (:standing = 'over') = (i.state IN ('closed', 'declined')))";

/// A page of what the query finds.
pub fn list(connection: &Connection, query: &IntroductionsQuery, offset: u32, limit: u32) -> Result<Introductions> {
    let person = query.person.map(|person| person.0);
    let total =
        connection.prepare_cached(&format!("SELECT count(*) FROM introduction AS i WHERE {FOUND}"))?.query_row(
            named_params! { ":person": person, ":whose": query.whose, ":state": query.state,
            ":standing": query.standing },
            |row| row.get(0),
        )?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT i.id, i.uid, i.whose, i.first_id, f.name, i.second_id, s.name, i.why, i.state, i.outcome, i.began_on,
                i.steps
           FROM introduction AS i JOIN person AS f ON f.id = i.first_id JOIN person AS s ON s.id = i.second_id
          WHERE {FOUND}
          ORDER BY i.state IN ('closed', 'declined'), i.began_on DESC, i.id DESC LIMIT :limit OFFSET :offset"
    ))?;
    let rows = statement.query_map(
        named_params! { ":person": person, ":whose": query.whose, ":state": query.state, ":standing": query.standing,
        ":limit": limit, ":offset": offset },
        read,
    )?;
    Ok(Introductions { rows: rows.collect::<std::result::Result<_, _>>()?, total })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Introduction> {
    let (whose, state) = (row.get(2)?, row.get(8)?);
    Ok(Introduction {
        id: row.get(0)?,
        uid: row.get(1)?,
        whose,
        first: PersonId(row.get(3)?),
        first_name: row.get(4)?,
        second: PersonId(row.get(5)?),
        second_name: row.get(6)?,
        why: row.get(7)?,
        state,
        outcome: row.get(9)?,
        began_on: row.get(10)?,
        steps: serde_json::from_str(&row.get::<_, String>(11)?).unwrap_or_default(),
        next: states::next(whose, state).to_vec(),
    })
}
