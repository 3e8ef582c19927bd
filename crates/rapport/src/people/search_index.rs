//! Who changed, so that what is held in memory for list and search catches up.
//! Rule: told in the transaction that changes the records; nothing that is searched is stored twice.

use super::PersonId;
use crate::failure::Result;
use rusqlite::Connection;

/// Beyond this many, reading everybody again is quicker than one by one.
const ONE_BY_ONE: usize = 2_000;
/// How many changes are remembered. Whoever is further behind reads everybody again.
const REMEMBERED: i64 = 10_000;

/// Up to which change something in memory was read; nothing before the first reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Seen(Option<i64>);

/// Who changed since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Changed {
    Nobody,
    These(Vec<i64>),
    /// Or too long ago to tell who.
    Everybody,
}

impl Seen {
    /// The change up to which it was read.
    pub fn change(self) -> Option<i64> {
        self.0
    }

    /// Who is to be read again; they count as seen from now on.
    pub fn catch_up(&mut self, connection: &Connection) -> Result<Changed> {
        let newest = newest(connection)?;
        let changed = match self.0 {
            Some(seen) if seen == newest => Changed::Nobody,
            Some(seen) if seen < newest => since(connection, seen)?,
            _ => Changed::Everybody,
        };
        self.0 = Some(newest);
        Ok(changed)
    }
}

/// The last change of anybody; 0 before the first.
pub(crate) fn newest(connection: &Connection) -> Result<i64> {
    let mut newest = connection.prepare_cached("SELECT coalesce(max(id), 0) FROM search_change")?;
    Ok(newest.query_row([], |row| row.get(0))?)
}

fn since(connection: &Connection, seen: i64) -> Result<Changed> {
    let oldest: i64 =
        connection.prepare_cached("SELECT min(id) FROM search_change")?.query_row([], |row| row.get(0))?;
    if oldest > seen + 1 {
        return Ok(Changed::Everybody);
    }
    let mut statement = connection.prepare_cached("SELECT DISTINCT person_id FROM search_change WHERE id > ?1")?;
    let people: Option<Vec<i64>> = statement.query_map([seen], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(people.map_or(Changed::Everybody, Changed::These))
}

/// Tells that these people changed, gone ones included.
pub fn refresh(connection: &Connection, people: &[PersonId]) -> Result<()> {
    if people.len() > ONE_BY_ONE {
        return rebuild(connection);
    }
    {
        let mut insert = connection.prepare_cached("INSERT INTO search_change (person_id) VALUES (?1)")?;
        for person in people {
            insert.execute([person.0])?;
        }
    }
    forget_old(connection)
}

/// Tells that everybody may have changed.
pub fn rebuild(connection: &Connection) -> Result<()> {
    connection.prepare_cached("INSERT INTO search_change (person_id) VALUES (NULL)")?.execute([])?;
    forget_old(connection)
}

fn forget_old(connection: &Connection) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM search_change WHERE id <= (SELECT max(id) FROM search_change) - ?1")?
        .execute([REMEMBERED])?;
    Ok(())
}
