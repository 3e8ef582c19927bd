//! The growth of the network, month by month.

use crate::clock::today;
use crate::desk::Desk;
use rapport::Result;
use rapport::growth::{self, Growth, GrowthQuery};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct Wanted {
    query: GrowthQuery,
}

pub async fn growth(desk: &Desk, input: Wanted) -> Result<Growth> {
    let store = desk.store().await?;
    store.read(move |store| growth::series(store.connection(), &input.query, today())).await
}
