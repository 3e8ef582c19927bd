//! The figures of the charts of growth, and the records behind them.

use crate::clock::today;
use crate::desk::Desk;
use crate::locale;
use crate::off_window::off_window;
use rapport::Result;
use rapport::growth::figures::{self, Behind, BehindQuery, Figures, FiguresQuery, StructureFigures};
use rapport::structure::{self, Left};
use serde::Deserialize;
use std::time::{Duration, Instant};
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

/// So long one answer is counted for. Whoever wants the rest asks again, and can tell meanwhile how far it is.
const AT_ONCE: Duration = Duration::from_millis(150);

/// What is counted by then, at least one month more than before. Counted where nobody waits for the database.
pub async fn growth_structure(desk: &Desk, input: FiguresWanted) -> Result<StructureFigures> {
    let store = desk.store().await?;
    let mut first_counted: Option<Instant> = None;
    loop {
        let query = input.query.clone();
        let asked = store.read(move |store| figures::structure_so_far(store.connection(), &query, today())).await?;
        let next = match asked {
            (so_far, Left::Nothing) => return Ok(so_far),
            (so_far, Left::ToKeep) => {
                store.write(|store| structure::keep_for_next_start(store.connection())).await?;
                return Ok(so_far);
            }
            (so_far, Left::ToCount(_)) if first_counted.is_some_and(|at| at.elapsed() >= AT_ONCE) => return Ok(so_far),
            (_, Left::ToCount(next)) => next,
        };
        first_counted.get_or_insert_with(Instant::now);
        let counted = off_window(move || Ok(next.count())).await?;
        store.read(move |store| structure::keep(store.connection(), &counted)).await?;
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct BehindWanted {
    query: BehindQuery,
}

pub async fn growth_behind(desk: &Desk, input: BehindWanted) -> Result<Behind> {
    let store = desk.store().await?;
    store.read(move |store| figures::behind(store.connection(), &input.query, &locale::week(store)?, today())).await
}
