//! The figures of the charts of growth, and the records behind them.

use crate::clock::today;
use crate::desk::Desk;
use crate::locale;
use rapport::Result;
use rapport::growth::figures::{self, Behind, BehindQuery, Figures, FiguresQuery};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct FiguresWanted {
    query: FiguresQuery,
}

pub async fn growth_figures(desk: &Desk, input: FiguresWanted) -> Result<Vec<Figures>> {
    let store = desk.store().await?;
    store.read(move |store| figures::figures(store.connection(), &input.query, &locale::week(store)?, today())).await
}

/// Of the charts that take longer.
pub async fn growth_figures_apart(desk: &Desk, input: FiguresWanted) -> Result<Vec<Figures>> {
    let store = desk.store().await?;
    store
        .read(move |store| figures::figures_apart(store.connection(), &input.query, &locale::week(store)?, today()))
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct BehindWanted {
    query: BehindQuery,
}

pub async fn growth_behind(desk: &Desk, input: BehindWanted) -> Result<Behind> {
    let store = desk.store().await?;
    store.read(move |store| figures::behind(store.connection(), &input.query, &locale::week(store)?, today())).await
}
