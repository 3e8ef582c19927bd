//! What a database holds, in figures. Rule: a database from before a kind of record was known holds none of it.

use crate::failure::Result;
use rusqlite::Connection;
use serde::Serialize;

/// How many there are of each kind that a user would miss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "BackupCounts"))]
pub struct Counts {
    pub people: u32,
    pub interactions: u32,
    pub events: u32,
    pub promises: u32,
    pub exchanges: u32,
    pub asks: u32,
    pub introductions: u32,
    pub notes: u32,
    pub insights: u32,
    pub contributions: u32,
    pub learning: u32,
    pub opportunities: u32,
    pub mentorships: u32,
    pub goals: u32,
}

impl Counts {
    pub(super) fn of(connection: &Connection) -> Result<Self> {
        let count = |table: &str| -> Result<u32> {
            let is_there = connection
                .prepare_cached("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1")?
                .exists([table])?;
            if !is_there {
                return Ok(0);
            }
            Ok(connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
        };
        Ok(Self {
            people: count("person")?,
            interactions: count("interaction")?,
            events: count("event")?,
            promises: count("promise")?,
            exchanges: count("exchange")?,
            asks: count("ask")?,
            introductions: count("introduction")?,
            notes: count("note")?,
            insights: count("insight")?,
            contributions: count("contribution")?,
            learning: count("learning")?,
            opportunities: count("opportunity")?,
            mentorships: count("mentorship")?,
            goals: count("goal")?,
        })
    }
}
