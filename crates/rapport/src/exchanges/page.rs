//! Exchanges as they are listed. Rule: newest first, a page at a time.

use super::{Exchange, ExchangesPage, ExchangesQuery};
use crate::failure::Result;
use crate::people::PersonId;
use rusqlite::{Connection, Row, named_params};

const FOUND: &str = "(:person IS NULL OR x.person_id = :person) AND (:direction IS NULL OR x.direction = :direction)
    AND (:kind IS NULL OR x.kind = :kind) AND (:from IS NULL OR x.on_date >= :from)
    AND (:until IS NULL OR x.on_date <= :until)";

/// A page of what the query finds.
pub fn page(connection: &Connection, query: &ExchangesQuery, offset: u32, limit: u32) -> Result<ExchangesPage> {
    let person = query.person.map(|person| person.0);
    let total = connection.prepare_cached(&format!("SELECT count(*) FROM exchange AS x WHERE {FOUND}"))?.query_row(
        named_params! { ":person": person, ":direction": query.direction, ":kind": query.kind,
        ":from": query.from, ":until": query.until },
        |row| row.get(0),
    )?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT x.id, x.uid, x.direction, x.kind, x.person_id, p.name, x.on_date, x.what, x.thanked_on, x.outcome,
                x.interaction_id
           FROM exchange AS x JOIN person AS p ON p.id = x.person_id WHERE {FOUND}
          ORDER BY x.on_date DESC, x.id DESC LIMIT :limit OFFSET :offset"
    ))?;
    let rows = statement.query_map(
        named_params! { ":person": person, ":direction": query.direction, ":kind": query.kind,
        ":from": query.from, ":until": query.until, ":limit": limit, ":offset": offset },
        read,
    )?;
    Ok(ExchangesPage { rows: rows.collect::<std::result::Result<_, _>>()?, total })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Exchange> {
    Ok(Exchange {
        id: row.get(0)?,
        uid: row.get(1)?,
        direction: row.get(2)?,
        kind: row.get(3)?,
        person: PersonId(row.get(4)?),
        name: row.get(5)?,
        on: row.get(6)?,
        what: row.get(7)?,
        thanked_on: row.get(8)?,
        outcome: row.get(9)?,
        interaction: row.get(10)?,
    })
}
