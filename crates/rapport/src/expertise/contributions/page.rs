//! Contributions as they are listed. Rule: newest first, a page at a time.

use super::{Contribution, ContributionsPage, ContributionsQuery};
use crate::expertise::links::{self, Record};
use crate::failure::Result;
use crate::interactions::NamedEvent;
use crate::timeline::words_query;
use rusqlite::{Connection, Row, named_params};

/// A page of what the query finds.
pub fn page(connection: &Connection, query: &ContributionsQuery, offset: u32, limit: u32) -> Result<ContributionsPage> {
    let words = words_query(&query.words);
    let found = format!(
        "{} AND (:kind IS NULL OR x.kind = :kind)",
        links::found(Record::Contribution, query.person, query.topic, words.as_deref())
    );
    let person = query.person.map(|person| person.0);
    let total =
        connection.prepare_cached(&format!("SELECT count(*) FROM contribution AS x WHERE {found}"))?.query_row(
            named_params! { ":person": person, ":topic": query.topic, ":event": query.event, ":from": query.from,
            ":until": query.until, ":words": words, ":kind": query.kind },
            |row| row.get(0),
        )?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT x.id, x.uid, x.kind, x.title, x.on_date, x.event_id, x.place, x.url, x.audience, x.notes, e.title
           FROM contribution AS x LEFT JOIN event AS e ON e.id = x.event_id
          WHERE {found} ORDER BY x.on_date DESC, x.id DESC LIMIT :limit OFFSET :offset"
    ))?;
    let rows = statement.query_map(
        named_params! { ":person": person, ":topic": query.topic, ":event": query.event, ":from": query.from,
        ":until": query.until, ":words": words, ":kind": query.kind, ":limit": limit, ":offset": offset },
        read,
    )?;
    let mut rows: Vec<Contribution> = rows.collect::<std::result::Result<_, _>>()?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id.0).collect();
    let mut links = links::of(connection, Record::Contribution, &ids)?;
    for row in &mut rows {
        let linked = links.remove(&row.id.0).unwrap_or_default();
        (row.people, row.topics) = (linked.people, linked.topics);
    }
    Ok(ContributionsPage { rows, total })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Contribution> {
    let event: Option<_> = row.get(5)?;
    Ok(Contribution {
        id: row.get(0)?,
        uid: row.get(1)?,
        kind: row.get(2)?,
        title: row.get(3)?,
        on: row.get(4)?,
        event: match event {
            Some(id) => Some(NamedEvent { id, title: row.get(10)? }),
            None => None,
        },
        place: row.get(6)?,
        url: row.get(7)?,
        audience: row.get(8)?,
        notes: row.get(9)?,
        people: Vec::new(),
        topics: Vec::new(),
    })
}
