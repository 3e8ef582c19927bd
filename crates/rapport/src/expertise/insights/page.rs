//! Insights as they are listed. Rule: newest first, a page at a time; what is due, longest due first.

use super::{Insight, InsightId, InsightsPage, InsightsQuery};
use crate::expertise::links::{self, Record};
use crate::failure::Result;
use crate::interactions::NamedEvent;
use crate::notes::to_html;
use crate::timeline::words_query;
use rusqlite::{Connection, Row, named_params};

/// A page of what the query finds.
pub fn page(connection: &Connection, query: &InsightsQuery, offset: u32, limit: u32) -> Result<InsightsPage> {
    let words = words_query(&query.words);
    let found = format!(
        "{} AND (:due IS NULL OR x.due_on <= :due)",
        links::found(Record::Insight, query.person, query.topic, words.as_deref())
    );
    let person = query.person.map(|person| person.0);
    let total = connection.prepare_cached(&format!("SELECT count(*) FROM insight AS x WHERE {found}"))?.query_row(
        named_params! { ":person": person, ":topic": query.topic, ":event": query.event, ":from": query.from,
        ":until": query.until, ":words": words, ":due": query.due_by },
        |row| row.get(0),
    )?;
    let order = if query.due_by.is_some() { "x.due_on, x.id" } else { "x.on_date DESC, x.id DESC" };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT x.id, x.uid, x.text, x.on_date, x.event_id, e.title, x.interaction_id, x.reading, x.url, x.shown_on,
                x.shown_times, x.due_on
           FROM insight AS x LEFT JOIN event AS e ON e.id = x.event_id
          WHERE {found} ORDER BY {order} LIMIT :limit OFFSET :offset"
    ))?;
    let rows = statement.query_map(
        named_params! { ":person": person, ":topic": query.topic, ":event": query.event, ":from": query.from,
        ":until": query.until, ":words": words, ":due": query.due_by, ":limit": limit, ":offset": offset },
        read,
    )?;
    let mut rows: Vec<Insight> = rows.collect::<std::result::Result<_, _>>()?;
    link(connection, &mut rows)?;
    Ok(InsightsPage { rows, total })
}

fn link(connection: &Connection, rows: &mut [Insight]) -> Result<()> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id.0).collect();
    let mut links = links::of(connection, Record::Insight, &ids)?;
    for row in rows {
        let InsightId(id) = row.id;
        let linked = links.remove(&id).unwrap_or_default();
        (row.people, row.topics) = (linked.people, linked.topics);
    }
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Insight> {
    let text: String = row.get(2)?;
    let event: Option<_> = row.get(4)?;
    Ok(Insight {
        id: row.get(0)?,
        uid: row.get(1)?,
        html: to_html(&text),
        text,
        on: row.get(3)?,
        people: Vec::new(),
        event: match event {
            Some(id) => Some(NamedEvent { id, title: row.get(5)? }),
            None => None,
        },
        interaction: row.get(6)?,
        reading: row.get(7)?,
        url: row.get(8)?,
        topics: Vec::new(),
        shown_on: row.get(9)?,
        shown_times: row.get(10)?,
        due_on: row.get(11)?,
    })
}
