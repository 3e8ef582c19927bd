//! Ties: what is settled of them, and why they are as strong as they are.

use super::Nothing;
use super::written::Written;
use crate::clock::{now, today};
use crate::desk::Desk;
use rapport::Result;
use rapport::people::{PersonId, Selection, list};
use rapport::ties::strength::Weights;
use rapport::ties::{self, BandCounts, CircleProposal, TieCard, TieEdit};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct Settle {
    selection: Selection,
    edit: TieEdit,
}

pub async fn tie_settle(desk: &Desk, input: Settle) -> Result<Written> {
    let store = desk.store().await?;
    store
        .write(move |store| {
            let people = list::ids(store.connection(), &input.selection.on(today()))?;
            ties::settle(store, &people, &input.edit, today(), now()).map(Written::of)
        })
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct Wanted {
    person: PersonId,
}

pub async fn tie_card(desk: &Desk, input: Wanted) -> Result<TieCard> {
    let store = desk.store().await?;
    store.read(move |store| ties::card(store.connection(), input.person, today())).await
}

pub async fn circles_proposed(desk: &Desk, _: Nothing) -> Result<Vec<CircleProposal>> {
    desk.store().await?.read(|store| ties::circles_proposed(store.connection(), today())).await
}

#[derive(Debug, Deserialize, TS)]
pub struct WeightsTried {
    weights: Weights,
}

pub async fn ties_with_weights(desk: &Desk, input: WeightsTried) -> Result<BandCounts> {
    desk.store().await?.read(move |store| ties::bands_with(store.connection(), &input.weights, today())).await
}
