//! Search in all that was written down. Rule: every word must be found, the last one as it is being typed; what was written down last
//! comes first.

use super::kinds::{Reading, reading};
use super::page::{Row, items, read};
use super::{TimelineItem, TimelineKind};
use crate::failure::Result;
use rusqlite::{Connection, params};

/// So many of each kind are looked at, those written down last, before the newest by their day are shown.
const LOOKED_AT: u32 = 200;

/// A pasted page is searched for by its beginning: what has all of these has the rest as well, or nothing has.
const MOST_WORDS: usize = 64;

/// At most `limit` items with these words.
pub fn search(connection: &Connection, text: &str, limit: u32) -> Result<Vec<TimelineItem>> {
    let Some(query) = words_query(text) else { return Ok(Vec::new()) };
    let mut rows: Vec<Row> = Vec::new();
    for kind in TimelineKind::ALL {
        let Reading { columns, tables, words, id, .. } = reading(kind);
        if words.is_empty() {
            continue;
        }
        let mut statement = connection.prepare_cached(&format!(
            "SELECT {columns} FROM {tables} AND {id} IN
              (SELECT rowid FROM {words} WHERE words MATCH ?1 ORDER BY rowid DESC LIMIT ?2)"
        ))?;
        let found = statement.query_map(params![query, LOOKED_AT], |row| read(row, kind))?;
        rows.extend(found.collect::<Result<Vec<_>, _>>()?);
    }
    rows.sort_by(|one, other| other.place.cmp(&one.place));
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    items(connection, rows)
}

/// In the language of FTS5, each word quoted, so that nothing typed is taken for an operator.
pub(crate) fn words_query(text: &str) -> Option<String> {
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).take(MOST_WORDS).collect();
    let (last, before) = words.split_last()?;
    let mut query: String = before.iter().map(|word| format!("\"{word}\" ")).collect();
    query.push_str(&format!("\"{last}\"*"));
    Some(query)
}
