//! The first member of an archive: what it is, and what it holds. Rule: whoever reads it knows at once whether the rest can be read.

use crate::failure::{Code, Failure, Result};
use serde::{Deserialize, Serialize};

pub(super) const NAME: &str = "rapport.json";
pub(super) const SCHEMA: &str = "schema.json";
pub(super) const FORMAT: &str = "rapport-archive";
/// Of the form of the archive; the tables have their own, `schema`.
pub(super) const VERSION: u32 = 1;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub format: String,
    pub version: u32,
    /// How many steps of the schema the tables had taken.
    pub schema: usize,
    pub program: String,
    /// UTC, RFC 3339.
    pub written_at: String,
    pub tables: Vec<TableRows>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TableRows {
    pub name: String,
    pub rows: u64,
}

impl Manifest {
    /// Refuses what this program cannot read whole.
    pub fn check(&self, known: usize) -> Result<()> {
        if self.format != FORMAT {
            return Err(Failure::new(
                Code::NotUnderstood,
                sentence!("failures-archive-none", "This is no archive of Rapport's. Nothing was taken."),
            ));
        }
        if self.version > VERSION || self.schema > known {
            return Err(Failure::new(
                Code::NewerDatabase,
                sentence!(
                    "failures-archive-newer",
                    "A newer Rapport wrote this archive. Install that version and drop the archive there; nothing was taken."
                ),
            ));
        }
        if self.version == 0 || self.schema == 0 {
            return Err(Failure::new(
                Code::NotUnderstood,
                sentence!(
                    "failures-archive-no-version",
                    "This archive does not tell its version. Export it again; nothing was taken."
                ),
            ));
        }
        Ok(())
    }
}

/// Where the rows of a table stand.
pub(super) fn member(table: &str) -> String {
    format!("tables/{table}.jsonl")
}
