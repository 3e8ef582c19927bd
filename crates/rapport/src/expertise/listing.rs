//! A page of insights, of contributions or of learning. Rule: all three are asked for in the same way, and a page is read in as many
//! queries however many rows it has.

use super::links::{self, Record};
use crate::failure::Result;
use crate::interactions::NamedPerson;
use crate::people::PersonId;
use crate::timeline::words_query;
use crate::topics::TopicId;
use chrono::NaiveDate;
use rusqlite::{Connection, Row, ToSql};

/// What is asked for: all that is set must hold.
pub(super) struct Asked<'a> {
    pub person: Option<PersonId>,
    pub topic: Option<TopicId>,
    pub event: &'a dyn ToSql,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub words: &'a str,
    /// A further parameter, and the condition on it.
    pub further: (&'static str, &'a dyn ToSql, &'static str),
    /// Of a record `x` and its event `e`, what is read, and in which order.
    pub columns: &'static str,
    pub order: &'static str,
}

/// Where the links of a row go: its key, its people and its topics.
pub(super) type Linked<'row> = (i64, &'row mut Vec<NamedPerson>, &'row mut Vec<String>);

/// The rows from `offset` on, at most `limit`, and how many there are in all.
pub(super) fn page<T>(
    connection: &Connection,
    record: Record,
    asked: &Asked<'_>,
    (offset, limit): (u32, u32),
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    linked: impl Fn(&mut T) -> Linked<'_>,
) -> Result<(Vec<T>, u32)> {
    let (table, words) = (record.table(), words_query(asked.words));
    let (parameter, value, condition) = asked.further;
    let found = format!("{} AND {condition}", links::found(record, asked.person, asked.topic, words.as_deref()));
    let person = asked.person.map(|person| person.0);
    let mut given: Vec<(&str, &dyn ToSql)> = vec![
        (":person", &person),
        (":topic", &asked.topic),
        (":event", asked.event),
        (":from", &asked.from),
        (":until", &asked.until),
        (":words", &words),
        (parameter, value),
    ];
    let total = connection
        .prepare_cached(&format!("SELECT count(*) FROM {table} AS x WHERE {found}"))?
        .query_row(given.as_slice(), |row| row.get(0))?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {} FROM {table} AS x LEFT JOIN event AS e ON e.id = x.event_id
          WHERE {found} ORDER BY {} LIMIT :limit OFFSET :offset",
        asked.columns, asked.order
    ))?;
    given.extend([(":limit", &limit as &dyn ToSql), (":offset", &offset)]);
    let mut rows: Vec<T> =
        statement.query_map(given.as_slice(), read)?.collect::<std::result::Result<_, rusqlite::Error>>()?;
    let ids: Vec<i64> = rows.iter_mut().map(|row| linked(row).0).collect();
    let mut links = links::of(connection, record, &ids)?;
    for row in &mut rows {
        let (id, people, topics) = linked(row);
        let of_row = links.remove(&id).unwrap_or_default();
        (*people, *topics) = (of_row.people, of_row.topics);
    }
    Ok((rows, total))
}
