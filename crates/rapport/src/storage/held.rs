//! What is held in memory of each open database. Rule: it follows from the records and catches up before each use; what an open
//! transaction sees may never come to be, so it is not shared.

use crate::failure::Result;
use rusqlite::Connection;
use std::sync::{Arc, Mutex, PoisonError};

/// The open databases: the user's own, the sample network, and one being closed.
const DATABASES: usize = 3;

/// Something that is read once and then kept up with the records.
pub(crate) trait CatchUp: Default {
    fn catch_up(&mut self, connection: &Connection) -> Result<()>;
}

/// One `T` for each open database.
#[derive(Debug)]
pub(crate) struct Held<T> {
    all: Mutex<Vec<(Database, Arc<Mutex<T>>)>>,
}

/// What tells one database from another, and from another state of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Database {
    path: String,
    uid: String,
}

impl<T: CatchUp> Held<T> {
    pub const fn new() -> Self {
        Self { all: Mutex::new(Vec::new()) }
    }

    /// Does `work` with what is held, as the records stand now.
    pub fn with<R>(&self, connection: &Connection, work: impl FnOnce(&mut T) -> Result<R>) -> Result<R> {
        if !connection.is_autocommit() {
            let mut own = T::default();
            own.catch_up(connection)?;
            return work(&mut own);
        }
        let held = self.of(connection)?;
        let mut held_now = held.lock().unwrap_or_else(|poisoned| {
            held.clear_poison();
            let mut half_done = poisoned.into_inner();
            *half_done = T::default();
            half_done
        });
        if let Err(failure) = held_now.catch_up(connection) {
            // Half caught up: it begins anew.
            *held_now = T::default();
            return Err(failure);
        }
        work(&mut held_now)
    }

    fn of(&self, connection: &Connection) -> Result<Arc<Mutex<T>>> {
        let database = Database {
            path: connection.path().unwrap_or_default().to_owned(),
            uid: connection.prepare_cached("SELECT uid FROM search_database")?.query_row([], |row| row.get(0))?,
        };
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, held)) = all.iter().find(|(of, _)| *of == database) {
            return Ok(Arc::clone(held));
        }
        if all.len() >= DATABASES {
            all.remove(0);
        }
        let held = Arc::default();
        all.push((database, Arc::clone(&held)));
        Ok(held)
    }
}
