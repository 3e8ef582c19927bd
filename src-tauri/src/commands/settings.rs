//! What the user sets.

use super::written::Written;
use crate::clock::now;
use crate::desk::Desk;
use rapport::Result;
use rapport::settings::{self, Settings};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct Save {
    settings: Settings,
}

pub async fn settings_save(desk: &Desk, input: Save) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| settings::save(store, &input.settings, now()).map(Written::of)).await
}
