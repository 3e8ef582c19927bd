//! Insights as they are listed. Rule: newest first, a page at a time; what is due, longest due first.

use super::{Insight, InsightsPage, InsightsQuery};
use crate::expertise::links::Record;
use crate::expertise::listing::{self, Asked};
use crate::failure::Result;
use crate::interactions::NamedEvent;
use crate::notes::to_html;
use rusqlite::{Connection, Row};

/// A page of what the query finds.
pub fn page(connection: &Connection, query: &InsightsQuery, offset: u32, limit: u32) -> Result<InsightsPage> {
    let asked = Asked {
        person: query.person,
        topic: query.topic,
        event: &query.event,
        from: query.from,
        until: query.until,
        words: &query.words,
        further: (":due", &query.due_by, "(:due IS NULL OR x.due_on <= :due)"),
        columns: "x.id, x.uid, x.text, x.on_date, x.event_id, e.title, x.interaction_id, x.reading, x.url, x.shown_on,
            x.shown_times, x.due_on",
        order: if query.due_by.is_some() { "x.due_on, x.id" } else { "x.on_date DESC, x.id DESC" },
    };
    let (rows, total) = listing::page(connection, Record::Insight, &asked, (offset, limit), read, |row| {
        (row.id.0, &mut row.people, &mut row.topics)
    })?;
    Ok(InsightsPage { rows, total })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Insight> {
    let text: String = row.get(2)?;
    Ok(Insight {
        id: row.get(0)?,
        uid: row.get(1)?,
        html: to_html(&text),
        text,
        on: row.get(3)?,
        people: Vec::new(),
        event: NamedEvent::read_if_any(row, 4, 5)?,
        interaction: row.get(6)?,
        reading: row.get(7)?,
        url: row.get(8)?,
        topics: Vec::new(),
        shown_on: row.get(9)?,
        shown_times: row.get(10)?,
        due_on: row.get(11)?,
    })
}
