//! Give and take: exchanges, promises, asks, introductions, and their balance.

use super::written::{Added, Written};
use crate::clock::{now, today};
use crate::desk::Desk;
use chrono::NaiveDate;
use rapport::Result;
use rapport::asks::{self, AskId, AskSettlement, Asks, AsksQuery, NewAsk, PossibleHelp};
use rapport::exchanges::{self, Balance, BalanceQuery, ExchangeId, ExchangesPage, ExchangesQuery, NewExchange};
use rapport::introductions::{
    self, IntroductionEdit, IntroductionId, IntroductionMove, Introductions, IntroductionsQuery, NewIntroduction, Side,
};
use rapport::promises::{self, NewPromise, PromiseId, PromiseState, Promises, PromisesQuery};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct ExchangeAdd {
    exchange: NewExchange,
}

pub async fn exchange_add(desk: &Desk, input: ExchangeAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| exchanges::add(store, &input.exchange, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct ExchangeEdit {
    id: ExchangeId,
    exchange: NewExchange,
}

pub async fn exchange_edit(desk: &Desk, input: ExchangeEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| exchanges::edit(store, input.id, &input.exchange, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct ExchangeNamed {
    id: ExchangeId,
}

pub async fn exchange_delete(desk: &Desk, input: ExchangeNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| exchanges::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct ExchangesWanted {
    query: ExchangesQuery,
    offset: u32,
    limit: u32,
}

pub async fn exchanges_page(desk: &Desk, input: ExchangesWanted) -> Result<ExchangesPage> {
    let store = desk.store().await?;
    store.read(move |store| exchanges::page(store.connection(), &input.query, input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct BalanceWanted {
    query: BalanceQuery,
}

pub async fn balance(desk: &Desk, input: BalanceWanted) -> Result<Balance> {
    let store = desk.store().await?;
    store.read(move |store| exchanges::balance(store.connection(), &input.query)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct PromiseAdd {
    promise: NewPromise,
}

pub async fn promise_add(desk: &Desk, input: PromiseAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| promises::add(store, &input.promise, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct PromiseEdit {
    id: PromiseId,
    promise: NewPromise,
}

pub async fn promise_edit(desk: &Desk, input: PromiseEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| promises::edit(store, input.id, &input.promise, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct PromiseSettle {
    id: PromiseId,
    state: PromiseState,
    on: NaiveDate,
}

pub async fn promise_settle(desk: &Desk, input: PromiseSettle) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| promises::settle(store, input.id, input.state, input.on, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct PromiseNamed {
    id: PromiseId,
}

pub async fn promise_delete(desk: &Desk, input: PromiseNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| promises::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct PromisesWanted {
    query: PromisesQuery,
    offset: u32,
    limit: u32,
}

pub async fn promises_list(desk: &Desk, input: PromisesWanted) -> Result<Promises> {
    let store = desk.store().await?;
    store.read(move |store| promises::list(store.connection(), &input.query, today(), input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct AskAdd {
    ask: NewAsk,
}

pub async fn ask_add(desk: &Desk, input: AskAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| asks::add(store, &input.ask, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct AskEdit {
    id: AskId,
    ask: NewAsk,
}

pub async fn ask_edit(desk: &Desk, input: AskEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| asks::edit(store, input.id, &input.ask, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct AskSettle {
    id: AskId,
    to: AskSettlement,
}

pub async fn ask_settle(desk: &Desk, input: AskSettle) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| asks::settle(store, input.id, &input.to, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct AskNamed {
    id: AskId,
}

pub async fn ask_delete(desk: &Desk, input: AskNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| asks::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct AsksWanted {
    query: AsksQuery,
    offset: u32,
    limit: u32,
}

pub async fn asks_list(desk: &Desk, input: AsksWanted) -> Result<Asks> {
    let store = desk.store().await?;
    store.read(move |store| asks::list(store.connection(), &input.query, input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct HelpWanted {
    ask: AskId,
    limit: u32,
}

pub async fn ask_helpers(desk: &Desk, input: HelpWanted) -> Result<Vec<PossibleHelp>> {
    let store = desk.store().await?;
    store.read(move |store| asks::possible_help(store.connection(), input.ask, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct IntroductionAdd {
    introduction: NewIntroduction,
}

pub async fn introduction_add(desk: &Desk, input: IntroductionAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| introductions::add(store, &input.introduction, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct IntroductionMoved {
    id: IntroductionId,
    way: IntroductionMove,
}

pub async fn introduction_move(desk: &Desk, input: IntroductionMoved) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| introductions::move_to(store, input.id, &input.way, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct IntroductionEdited {
    id: IntroductionId,
    edit: IntroductionEdit,
}

pub async fn introduction_edit(desk: &Desk, input: IntroductionEdited) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| introductions::edit(store, input.id, &input.edit, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct IntroductionNamed {
    id: IntroductionId,
}

pub async fn introduction_delete(desk: &Desk, input: IntroductionNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| introductions::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct IntroductionsWanted {
    query: IntroductionsQuery,
    offset: u32,
    limit: u32,
}

pub async fn introductions_list(desk: &Desk, input: IntroductionsWanted) -> Result<Introductions> {
    let store = desk.store().await?;
    store.read(move |store| introductions::list(store.connection(), &input.query, input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct WordingWanted {
    introduction: IntroductionId,
    side: Side,
}

pub async fn introduction_wording(desk: &Desk, input: WordingWanted) -> Result<String> {
    let store = desk.store().await?;
    store.read(move |store| introductions::wording(store.connection(), input.introduction, input.side)).await
}
