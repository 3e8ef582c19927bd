//! The figures of the charts of growth, and the records behind them.

use crate::clock::today;
use crate::desk::Desk;
use crate::locale;
use rapport::Result;
use rapport::growth::figures::{self, Behind, BehindQuery, Figures, FiguresQuery};
use rapport::settings;
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct FiguresWanted {
    query: FiguresQuery,
}

pub async fn growth_figures(desk: &Desk, input: FiguresWanted) -> Result<Vec<Figures>> {
    let store = desk.store().await?;
    store
        .read(move |store| {
            let connection = store.connection();
            let region = settings::load(connection, locale::settings())?.region;
            let budget = settings::week(connection, &region)?.minutes;
            figures::figures(connection, &input.query, budget, today())
        })
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct BehindWanted {
    query: BehindQuery,
}

pub async fn growth_behind(desk: &Desk, input: BehindWanted) -> Result<Behind> {
    let store = desk.store().await?;
    store.read(move |store| figures::behind(store.connection(), &input.query, today())).await
}
