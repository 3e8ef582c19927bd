//! What was counted of days, kept in the database for the next start. Rule: it is believed while nobody's record has changed since, or of a
//! network with the same fingerprint; otherwise it is counted anew.

use super::ego::Ego;
use super::records::{CountedDay, Counts, Fingerprint};
use crate::failure::Result;
use crate::people::search_index::{Seen, newest};
use chrono::NaiveDate;
use rusqlite::{Connection, Row, Transaction, TransactionBehavior, params};
use std::collections::HashMap;

/// So many days stay; those that were believed longest ago go first.
const DAYS: i64 = 600;

/// In the order of the days; `None` where one of them is not known, or the records have changed since.
pub(super) fn of(connection: &Connection, days: &[NaiveDate]) -> Result<Option<Vec<Counts>>> {
    let as_of = newest(connection)?;
    let mut find = connection.prepare_cached(
        r#"SELECT people, ties, effective_size, "constraint", communities, bridges
             FROM search_structure WHERE on_date = ?1 AND as_of = ?2"#,
    )?;
    let mut all = Vec::with_capacity(days.len());
    for day in days {
        let mut rows = find.query(params![day, as_of])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        all.push(counts(row)?);
    }
    Ok(Some(all))
}

pub(super) fn by_fingerprint(connection: &Connection) -> Result<HashMap<Fingerprint, Counts>> {
    let mut all = connection.prepare_cached(
        r#"SELECT people, ties, effective_size, "constraint", communities, bridges, fingerprint FROM search_structure"#,
    )?;
    let all = all.query_map([], |row| Ok((Fingerprint(row.get::<_, i64>(6)?.cast_unsigned()), counts(row)?)))?;
    Ok(all.collect::<rusqlite::Result<_>>()?)
}

fn counts(row: &Row<'_>) -> rusqlite::Result<Counts> {
    let me = Ego { people: row.get(0)?, ties: row.get(1)?, effective_size: row.get(2)?, constraint: row.get(3)? };
    Ok(Counts { me, communities: row.get(4)?, bridges: row.get(5)? })
}

/// Unless somebody's record has changed since it was counted.
pub(super) fn write(connection: &Connection, days: &[CountedDay], counted: Seen) -> Result<()> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let as_of = newest(&transaction)?;
    if counted.change() != Some(as_of) {
        return Ok(());
    }
    {
        let mut keep = transaction.prepare_cached(
            r#"INSERT OR REPLACE INTO search_structure
                   (on_date, as_of, fingerprint, people, ties, effective_size, "constraint", communities, bridges)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"#,
        )?;
        for CountedDay { on, fingerprint, counts: Counts { me, communities, bridges } } in days {
            let fingerprint = fingerprint.0.cast_signed();
            keep.execute(params![
                on,
                as_of,
                fingerprint,
                me.people,
                me.ties,
                me.effective_size,
                me.constraint,
                communities,
                bridges
            ])?;
        }
        let mut forget = transaction.prepare_cached(
            "DELETE FROM search_structure WHERE on_date NOT IN (
                SELECT on_date FROM search_structure ORDER BY as_of DESC, on_date DESC LIMIT ?1)",
        )?;
        forget.execute([DAYS])?;
    }
    transaction.commit()?;
    Ok(())
}
