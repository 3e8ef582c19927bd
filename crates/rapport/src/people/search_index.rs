//! Who changed, so that what is held in memory for list and search catches up.
//! Rule: told in the transaction that changes the records; nothing that is searched is stored twice.

use super::PersonId;
use crate::failure::Result;
use rusqlite::Connection;

/// Beyond this many, reading everybody again is quicker than one by one.
const ONE_BY_ONE: usize = 2_000;
/// How many changes are remembered. Whoever is further behind reads everybody again.
const REMEMBERED: i64 = 10_000;

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
