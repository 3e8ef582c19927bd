//! What was deleted, and bringing it back.

use crate::clock::now;
use crate::desk::Desk;
use rapport::Result;
use rapport::storage::Changes;
use rapport::trash::{self, BroughtBack, TrashKey, TrashPage, TrashQuery};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct TrashWanted {
    query: TrashQuery,
    offset: u32,
    limit: u32,
}

pub async fn trash_page(desk: &Desk, input: TrashWanted) -> Result<TrashPage> {
    let store = desk.store().await?;
    store.read(move |store| trash::page(store.connection(), &input.query, now(), input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct BringBack {
    records: Vec<TrashKey>,
}

#[derive(Debug, Serialize, TS)]
pub struct BackAgain {
    brought: BroughtBack,
    changes: Changes,
}

pub async fn trash_bring_back(desk: &Desk, input: BringBack) -> Result<BackAgain> {
    let done = desk.store().await?.write(move |store| trash::bring_back(store, &input.records, now())).await?;
    Ok(BackAgain { brought: done.value, changes: done.changes })
}
