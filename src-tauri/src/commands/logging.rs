//! The log line: understood as it is typed, and kept.

use crate::clock::{local, now};
use crate::desk::Desk;
use rapport::Result;
use rapport::interactions::InteractionId;
use rapport::logging::{self, Clock, Network, Understood};
use rapport::storage::Changes;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct LineTyped {
    text: String,
}

pub async fn log_understand(desk: &Desk, input: LineTyped) -> Result<Understood> {
    let local = local();
    let clock = Clock { today: local.date(), time: local.time() };
    let store = desk.store().await?;
    store.read(move |store| logging::understand(&input.text, &Network(store.connection()), clock)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct LineKept {
    understood: Understood,
}

/// What a kept line answers.
#[derive(Debug, Serialize, TS)]
pub struct Logged {
    /// Null: the line told of no contact.
    pub interaction: Option<InteractionId>,
    pub changes: Changes,
}

pub async fn log_keep(desk: &Desk, input: LineKept) -> Result<Logged> {
    let today = local().date();
    let store = desk.store().await?;
    let done = store.write(move |store| logging::keep(store, &input.understood, today, now())).await?;
    Ok(Logged { interaction: done.value.interaction, changes: done.changes })
}
