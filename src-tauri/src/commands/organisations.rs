//! The fields that organisations work in.

use super::Nothing;
use super::written::Written;
use crate::clock::now;
use crate::desk::Desk;
use rapport::Result;
use rapport::organisations::{self, OrganisationFields};
use serde::Deserialize;
use ts_rs::TS;

/// So many are shown; a word narrows them.
const SHOWN: u32 = 200;

#[derive(Debug, Deserialize, TS)]
pub struct FieldsWanted {
    search: String,
}

pub async fn organisation_fields(desk: &Desk, input: FieldsWanted) -> Result<OrganisationFields> {
    let store = desk.store().await?;
    store.read(move |store| organisations::fields(store.connection(), &input.search, SHOWN)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct FieldSet {
    #[ts(type = "number")]
    organisation: i64,
    /// Empty: none is known.
    field: String,
}

pub async fn organisation_field_set(desk: &Desk, input: FieldSet) -> Result<Written> {
    let store = desk.store().await?;
    store
        .write(move |store| organisations::set_field(store, input.organisation, &input.field, now()).map(Written::of))
        .await
}

pub async fn organisation_fields_take(desk: &Desk, _: Nothing) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| organisations::take_proposed_fields(store, now()).map(Written::of)).await
}
