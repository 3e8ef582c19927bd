//! Learning as it is listed. Rule: newest first, a page at a time.

use super::{Learning, LearningsPage, LearningsQuery};
use crate::expertise::links::Record;
use crate::expertise::listing::{self, Asked};
use crate::failure::Result;
use crate::interactions::NamedEvent;
use rusqlite::{Connection, Row};

/// A page of what the query finds.
pub fn page(connection: &Connection, query: &LearningsQuery, offset: u32, limit: u32) -> Result<LearningsPage> {
    let asked = Asked {
        person: query.person,
        topic: query.topic,
        event: &query.event,
        from: query.from,
        until: query.until,
        words: &query.words,
        further: (":kind", &query.kind, "(:kind IS NULL OR x.kind = :kind)"),
        columns: "x.id, x.uid, x.kind, x.title, x.on_date, x.event_id, x.minutes, x.url, x.changed, e.title",
        order: "x.on_date DESC, x.id DESC",
    };
    let (rows, total) = listing::page(connection, Record::Learning, &asked, (offset, limit), read, |row| {
        (row.id.0, &mut row.people, &mut row.topics)
    })?;
    Ok(LearningsPage { rows, total })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Learning> {
    Ok(Learning {
        id: row.get(0)?,
        uid: row.get(1)?,
        kind: row.get(2)?,
        title: row.get(3)?,
        on: row.get(4)?,
        event: NamedEvent::read_if_any(row, 5, 9)?,
        minutes: row.get(6)?,
        url: row.get(7)?,
        changed: row.get(8)?,
        people: Vec::new(),
        topics: Vec::new(),
    })
}
