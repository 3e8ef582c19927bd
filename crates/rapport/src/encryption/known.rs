//! The keys that this program knows now. Rule: one is known from unlocking until the program ends, and by every part of it alike, so that
//! nobody need hand keys about.

use super::key::{DataKey, KeyId};
use crate::failure::Result;
use rusqlite::Connection;
use std::sync::{Arc, Mutex, PoisonError};

static KNOWN: Mutex<Vec<Arc<DataKey>>> = Mutex::new(Vec::new());

pub(super) fn learn(key: DataKey) -> Arc<DataKey> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(there) = known.iter().find(|one| one.id() == key.id()) {
        return Arc::clone(there);
    }
    let key = Arc::new(key);
    known.push(Arc::clone(&key));
    key
}

pub(super) fn remembered(id: &KeyId) -> Option<Arc<DataKey>> {
    all().into_iter().find(|one| one.id() == id)
}

pub(super) fn all() -> Vec<Arc<DataKey>> {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

#[cfg(test)]
pub(super) fn forget_all() {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner).clear();
}

/// The key by which an open database is encrypted; `None` where it is not.
pub(crate) fn key_of(connection: &Connection) -> Result<Option<Arc<DataKey>>> {
    let state: String = connection.query_row("PRAGMA cipher_status", [], |row| row.get(0))?;
    if state != "1" {
        return Ok(None);
    }
    let salt: String = connection.query_row("PRAGMA cipher_salt", [], |row| row.get(0))?;
    let id = KeyId::try_from(salt).map_err(|_| super::key::not_taken())?;
    remembered(&id).map(Some).ok_or_else(super::key::not_taken)
}
