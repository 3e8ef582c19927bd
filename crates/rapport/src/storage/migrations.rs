//! The schema, step by step. Rule: a step that was released is never edited; all steps happen in one transaction or none does.

use super::connection::APPLICATION_ID;
use super::triggers;
use crate::backups;
use crate::failure::{Code, Failure, Result};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// All steps in their order; `user_version` tells how many a database has taken.
pub(super) const ALL: &[&str] = &[
    include_str!("migrations/0001_journal.sql"),
    include_str!("migrations/0002_people.sql"),
    include_str!("migrations/0003_relationships.sql"),
    include_str!("migrations/0004_expertise.sql"),
    include_str!("migrations/0005_opportunities.sql"),
    include_str!("migrations/0006_growth.sql"),
    include_str!("migrations/0007_mentoring.sql"),
    include_str!("migrations/0008_relation_refusals.sql"),
    include_str!("migrations/0009_goals.sql"),
    include_str!("migrations/0010_reach.sql"),
    include_str!("migrations/0011_fields.sql"),
    include_str!("migrations/0012_next_steps.sql"),
    include_str!("migrations/0013_trash.sql"),
    include_str!("migrations/0014_said.sql"),
    include_str!("migrations/0015_structure.sql"),
];

/// How many steps this program knows.
pub(crate) const LAST_STEP: usize = ALL.len();

/// An empty database as it was after so many steps, for what comes from elsewhere: nothing of it is journalled.
pub(crate) fn unwritten_schema(connection: &mut Connection, step: usize, now: DateTime<Utc>) -> Result<()> {
    migrate(connection, ALL.get(..step).unwrap_or(ALL), None, now)?;
    triggers::remove(connection)
}

/// The steps that such a database still lacks.
pub(crate) fn complete_schema(connection: &mut Connection, now: DateTime<Utc>) -> Result<()> {
    migrate(connection, ALL, None, now)?;
    triggers::remove(connection)
}

/// Refuses what is not Rapport's, without changing it.
pub(super) fn check(connection: &Connection) -> Result<()> {
    let objects: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if objects > 0 && application != APPLICATION_ID {
        return Err(Failure::new(
            Code::DamagedDatabase,
            sentence!(
                "failures-storage-not-ours",
                "This is not a database of Rapport's. Choose another data folder, or move the file away."
            ),
        ));
    }
    Ok(())
}

/// Refuses what a program wrote that knows more steps, without changing it.
pub(super) fn refuse_newer(connection: &Connection, known: usize) -> Result<()> {
    let taken = version(connection)?;
    if taken > known {
        return Err(Failure::new(
            Code::NewerDatabase,
            sentence!(
                "failures-storage-newer",
                "A newer Rapport wrote this database. Install that version to open it; the file was left as it is."
            ),
        )
        .with_details(format!("schema {taken}, this program knows {known}")));
    }
    Ok(())
}

/// Takes the steps that are missing. `path`: where the database lies, for the backup; `None` in memory.
pub(super) fn migrate(
    connection: &mut Connection,
    steps: &[&str],
    path: Option<&Path>,
    now: DateTime<Utc>,
) -> Result<()> {
    let known = steps.len();
    let taken = version(connection)?;
    refuse_newer(connection, known)?;
    if taken == known {
        return Ok(());
    }
    if let (Some(path), true) = (path, taken > 0) {
        backups::before_migration(connection, path, now.fixed_offset())?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have taken the steps while this one waited for its turn.
    let taken = version(&transaction)?;
    if taken < known {
        triggers::remove(&transaction)?;
        for step in &steps[taken..] {
            transaction.execute_batch(step)?;
        }
        triggers::install(&transaction)?;
        transaction.pragma_update(None, "user_version", i64::try_from(known).unwrap_or(i64::MAX))?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    transaction.commit()?;
    Ok(())
}

pub(crate) fn schema_step(connection: &Connection) -> Result<usize> {
    version(connection)
}

pub(super) fn version(connection: &Connection) -> Result<usize> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}
