//! The network as a map. Rule: it is read where the database is, and laid out where nobody waits for the database.

use super::Nothing;
use crate::clock::today;
use crate::desk::Desk;
use crate::locale;
use crate::off_window::off_window;
use rapport::Result;
use rapport::people::PersonId;
use rapport::plan::{self, Candidate};
use rapport::structure::{self, Between, MapFormat, NetworkMap};
use serde::Deserialize;
use ts_rs::TS;

pub async fn network_map(desk: &Desk, _: Nothing) -> Result<NetworkMap> {
    let store = desk.store().await?;
    let ground = store.read(move |store| structure::ground(store.connection(), today())).await?;
    off_window(move || Ok(structure::map(ground))).await
}

#[derive(Debug, Deserialize, TS)]
pub struct BetweenWanted {
    one: PersonId,
    other: PersonId,
}

pub async fn network_between(desk: &Desk, input: BetweenWanted) -> Result<Between> {
    let store = desk.store().await?;
    store.read(move |store| structure::between(store.connection(), input.one, input.other, today())).await
}

pub async fn network_should_meet(desk: &Desk, _: Nothing) -> Result<Vec<Candidate>> {
    let store = desk.store().await?;
    store.read(move |store| plan::who_should_meet(store.connection(), today(), &locale::set(store)?.region)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct FileWanted {
    format: MapFormat,
}

/// The text of a file for other programs.
pub async fn network_file(desk: &Desk, input: FileWanted) -> Result<String> {
    let map = network_map(desk, Nothing {}).await?;
    off_window(move || structure::written(&map, input.format)).await
}
