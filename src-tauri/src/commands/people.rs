//! People: pages of the list, one card, and what a hand does to them.

use super::Nothing;
use super::written::Written;
use crate::clock::{now, today};
use crate::desk::Desk;
use rapport::Result;
use rapport::people::edit::{self, OfferAnswer};
use rapport::people::views::{self, SavedView};
use rapport::people::{
    Facets, NetworkStanding, PeoplePage, PeopleQuery, PersonCard, PersonEdit, PersonId, PossiblePair,
};
use rapport::people::{Selection, card, duplicates, list, merge};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct Page {
    query: PeopleQuery,
    offset: u32,
    limit: u32,
}

pub async fn people_page(desk: &Desk, input: Page) -> Result<PeoplePage> {
    let store = desk.store().await?;
    let query = PeopleQuery { today: Some(today()), ..input.query };
    store.read(move |store| list::page(store.connection(), &query, input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct FacetsWanted {
    organisation_search: String,
}

pub async fn people_facets(desk: &Desk, input: FacetsWanted) -> Result<Facets> {
    let store = desk.store().await?;
    store.read(move |store| list::facets(store.connection(), &input.organisation_search)).await
}

pub async fn people_standing(desk: &Desk, _: Nothing) -> Result<NetworkStanding> {
    desk.store().await?.read(|store| list::standing(store.connection(), today())).await
}

pub async fn views_list(desk: &Desk, _: Nothing) -> Result<Vec<SavedView>> {
    desk.store().await?.read(|store| views::views(store.connection())).await
}

#[derive(Debug, Deserialize, TS)]
pub struct SaveView {
    view: SavedView,
}

pub async fn view_save(desk: &Desk, input: SaveView) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| views::save(store, &input.view, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct DeleteView {
    name: String,
}

pub async fn view_delete(desk: &Desk, input: DeleteView) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| views::delete(store, &input.name, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct CardWanted {
    person: PersonId,
}

pub async fn person_card(desk: &Desk, input: CardWanted) -> Result<PersonCard> {
    let store = desk.store().await?;
    store.read(move |store| card::card(store.connection(), input.person)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct Add {
    edit: PersonEdit,
}

pub async fn person_add(desk: &Desk, input: Add) -> Result<Written> {
    let done = desk.store().await?.write(move |store| edit::add(store, &input.edit, now())).await?;
    Ok(Written::showing(done.value, done.changes))
}

#[derive(Debug, Deserialize, TS)]
pub struct Edit {
    person: PersonId,
    edit: PersonEdit,
}

pub async fn person_edit(desk: &Desk, input: Edit) -> Result<Written> {
    let person = input.person;
    let done = desk.store().await?.write(move |store| edit::edit(store, person, &input.edit, now())).await?;
    Ok(Written::showing(person, done.changes))
}

#[derive(Debug, Deserialize, TS)]
pub struct Delete {
    selection: Selection,
}

pub async fn people_delete(desk: &Desk, input: Delete) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| edit::delete(store, &input.selection.on(today()), now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct Tag {
    selection: Selection,
    add: Vec<String>,
    remove: Vec<String>,
}

pub async fn people_tag(desk: &Desk, input: Tag) -> Result<Written> {
    let store = desk.store().await?;
    store
        .write(move |store| {
            edit::tag(store, &input.selection.on(today()), &input.add, &input.remove, now()).map(Written::of)
        })
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct Merge {
    kept: PersonId,
    other: PersonId,
}

pub async fn people_merge(desk: &Desk, input: Merge) -> Result<Written> {
    let done = desk.store().await?.write(move |store| merge::merge(store, input.kept, input.other, now())).await?;
    Ok(Written::showing(input.kept, done.changes))
}

#[derive(Debug, Deserialize, TS)]
pub struct Part {
    #[ts(type = "number")]
    merge: i64,
}

pub async fn person_part(desk: &Desk, input: Part) -> Result<Written> {
    let done = desk.store().await?.write(move |store| merge::part(store, input.merge, now())).await?;
    Ok(Written::showing(done.value, done.changes))
}

#[derive(Debug, Deserialize, TS)]
pub struct DuplicatesPage {
    offset: u32,
    limit: u32,
}

pub async fn duplicates_page(desk: &Desk, input: DuplicatesPage) -> Result<Vec<PossiblePair>> {
    let store = desk.store().await?;
    store.read(move |store| duplicates::pairs(store.connection(), input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct KeepBoth {
    first: PersonId,
    second: PersonId,
}

pub async fn duplicate_keep_both(desk: &Desk, input: KeepBoth) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| duplicates::keep_both(store, input.first, input.second, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct AnswerOffer {
    #[ts(type = "number")]
    offer: i64,
    take: OfferAnswer,
}

pub async fn offer_answer(desk: &Desk, input: AnswerOffer) -> Result<Written> {
    let done = desk.store().await?.write(move |store| edit::take_offer(store, input.offer, input.take, now())).await?;
    Ok(Written::showing(done.value, done.changes))
}
