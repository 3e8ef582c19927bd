//! People as rows of a list. Rule: only those of a page are ever read.

use super::{PersonId, PersonRow};
use crate::failure::Result;
use rusqlite::{Connection, OptionalExtension, Row};

const ROW: &str = "SELECT p.id, p.uid, p.name, coalesce(o.name, ''), coalesce(p.position, ''),
        coalesce((SELECT address FROM email AS e WHERE e.person_id = p.id ORDER BY e.id LIMIT 1), ''),
        CASE p.met_on_known WHEN 1 THEN p.met_on END, p.origin,
        (SELECT json_group_array(name) FROM
          (SELECT g.name FROM person_tag AS t JOIN tag AS g ON g.id = t.tag_id WHERE t.person_id = p.id ORDER BY g.name_key)),
        p.photo_id,
        EXISTS (SELECT 1 FROM possible_duplicate AS d WHERE d.first_id = p.id AND d.decision = 'open')
         OR EXISTS (SELECT 1 FROM possible_duplicate AS d WHERE d.second_id = p.id AND d.decision = 'open')
   FROM person AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id WHERE p.id = ?1";

/// The rows of these people, in this order; those who are gone are left out.
pub(super) fn rows(connection: &Connection, people: &[PersonId]) -> Result<Vec<PersonRow>> {
    let mut statement = connection.prepare_cached(ROW)?;
    let mut rows = Vec::with_capacity(people.len());
    for person in people {
        rows.extend(statement.query_row([person.0], read).optional()?);
    }
    Ok(rows)
}

fn read(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    Ok(PersonRow {
        id: PersonId(row.get(0)?),
        uid: row.get(1)?,
        name: row.get(2)?,
        organisation: row.get(3)?,
        position: row.get(4)?,
        email: row.get(5)?,
        met_on: row.get(6)?,
        origin: row.get(7)?,
        tags: serde_json::from_str(&row.get::<_, String>(8)?).unwrap_or_default(),
        photo: row.get(9)?,
        possible_duplicate: row.get(10)?,
        tie: None,
    })
}
