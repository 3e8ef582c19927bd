//! Undo and redo of whatever was done.

use super::Nothing;
use crate::desk::Desk;
use rapport::Result;
use rapport::storage::{Changes, JournalState, Store};

pub async fn undo(desk: &Desk, _: Nothing) -> Result<Option<Changes>> {
    desk.store().await?.write(Store::undo).await
}

pub async fn redo(desk: &Desk, _: Nothing) -> Result<Option<Changes>> {
    desk.store().await?.write(Store::redo).await
}

pub async fn journal(desk: &Desk, _: Nothing) -> Result<JournalState> {
    desk.store().await?.read(Store::journal).await
}
