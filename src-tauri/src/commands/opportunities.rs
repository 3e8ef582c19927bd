//! Opportunities: the board and the list, one with its paths, and the figures above them.

use super::Nothing;
use super::written::{Added, Written};
use crate::clock::{now, today};
use crate::desk::Desk;
use chrono::NaiveDate;
use rapport::Result;
use rapport::opportunities::{
    self, NewOpportunity, OpportunitiesPage, OpportunitiesQuery, OpportunityCard, OpportunityFigures, OpportunityId,
    OpportunityMove, StageName,
};
use rapport::promises::NewPromise;
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct OpportunitiesWanted {
    query: OpportunitiesQuery,
    offset: u32,
    limit: u32,
}

pub async fn opportunities_page(desk: &Desk, input: OpportunitiesWanted) -> Result<OpportunitiesPage> {
    let store = desk.store().await?;
    store.read(move |store| opportunities::page(store.connection(), &input.query, input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct OpportunityFiguresWanted {
    query: OpportunitiesQuery,
}

pub async fn opportunity_figures(desk: &Desk, input: OpportunityFiguresWanted) -> Result<OpportunityFigures> {
    let store = desk.store().await?;
    store.read(move |store| opportunities::figures(store.connection(), &input.query, today())).await
}

#[derive(Debug, Deserialize, TS)]
pub struct OpportunityNamed {
    id: OpportunityId,
}

pub async fn opportunity_card(desk: &Desk, input: OpportunityNamed) -> Result<OpportunityCard> {
    let store = desk.store().await?;
    store.read(move |store| opportunities::card(store.connection(), input.id, today())).await
}

#[derive(Debug, Deserialize, TS)]
pub struct OpportunityAdd {
    opportunity: NewOpportunity,
}

pub async fn opportunity_add(desk: &Desk, input: OpportunityAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| opportunities::add(store, &input.opportunity, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct OpportunityEdit {
    id: OpportunityId,
    opportunity: NewOpportunity,
}

pub async fn opportunity_edit(desk: &Desk, input: OpportunityEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| opportunities::edit(store, input.id, &input.opportunity, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct OpportunityMoved {
    id: OpportunityId,
    way: OpportunityMove,
}

pub async fn opportunity_move(desk: &Desk, input: OpportunityMoved) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| opportunities::move_to(store, input.id, &input.way, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct OpportunityThanked {
    id: OpportunityId,
    /// Null: not yet.
    on: Option<NaiveDate>,
}

pub async fn opportunity_thank(desk: &Desk, input: OpportunityThanked) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| opportunities::thank(store, input.id, input.on, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct OpportunityStepAdd {
    id: OpportunityId,
    promise: NewPromise,
}

pub async fn opportunity_step_add(desk: &Desk, input: OpportunityStepAdd) -> Result<Added> {
    let store = desk.store().await?;
    let done = store.write(move |store| opportunities::add_next_step(store, input.id, &input.promise, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

pub async fn opportunity_delete(desk: &Desk, input: OpportunityNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| opportunities::delete(store, input.id, now()).map(Written::of)).await
}

pub async fn stage_names(desk: &Desk, _: Nothing) -> Result<Vec<StageName>> {
    let store = desk.store().await?;
    store.read(move |store| opportunities::stage_names(store.connection())).await
}

#[derive(Debug, Deserialize, TS)]
pub struct StageRename {
    to: StageName,
}

pub async fn stage_rename(desk: &Desk, input: StageRename) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| opportunities::rename(store, &input.to, now()).map(Written::of)).await
}
