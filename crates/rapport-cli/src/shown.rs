//! What the answers of several commands have in common. Rule: people leave by their uid, and what is empty leaves as null.

use rapport::people::{PersonId, card};
use rapport::{Result, Store};
use serde::Serialize;

/// How many rows are asked for at once.
const PAGE: u32 = 500;

/// Somebody as `docs/json.md` shows them.
#[derive(Debug, Serialize)]
pub struct Person {
    uid: String,
    name: String,
}

impl Person {
    pub fn of(store: &Store, id: PersonId, name: String) -> Result<Self> {
        Ok(Self { uid: card::uid(store.connection(), id)?, name })
    }
}

pub fn said(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// The rows of all pages. `page` is given where the next one begins, and how many rows it has at most.
pub fn all<T>(page: impl Fn(u32, u32) -> Result<Vec<T>>) -> Result<Vec<T>> {
    let mut found = Vec::new();
    loop {
        let rows = page(u32::try_from(found.len()).unwrap_or(u32::MAX), PAGE)?;
        let last = rows.len() < PAGE as usize;
        found.extend(rows);
        if last {
            return Ok(found);
        }
    }
}
