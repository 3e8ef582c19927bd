//! Everything that happened, and search in what was written.

use crate::desk::Desk;
use rapport::Result;
use rapport::timeline::{self, TimelineItem, TimelinePage, TimelinePlace, TimelineQuery};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct WantedTimeline {
    query: TimelineQuery,
    after: Option<TimelinePlace>,
    limit: u32,
}

pub async fn timeline_page(desk: &Desk, input: WantedTimeline) -> Result<TimelinePage> {
    desk.store()
        .await?
        .read(move |store| timeline::page(store.connection(), &input.query, input.after.as_ref(), input.limit))
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct WantedWords {
    text: String,
    limit: u32,
}

pub async fn words_search(desk: &Desk, input: WantedWords) -> Result<Vec<TimelineItem>> {
    desk.store().await?.read(move |store| timeline::search(store.connection(), &input.text, input.limit)).await
}
