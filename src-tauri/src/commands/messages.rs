//! Drafts of messages and their templates. Nothing is sent from here.

use super::Nothing;
use super::written::{Added, Written};
use crate::clock::{now, today};
use crate::desk::Desk;
use rapport::Result;
use rapport::messages::{self, MessageDraft, NewTemplate, Template, TemplateChoice, TemplateId};
use rapport::people::PersonId;
use serde::Deserialize;
use ts_rs::TS;

pub async fn templates_list(desk: &Desk, _: Nothing) -> Result<Vec<Template>> {
    desk.store().await?.read(|store| messages::list(store.connection())).await
}

#[derive(Debug, Deserialize, TS)]
pub struct Save {
    /// Null: a new one.
    id: Option<TemplateId>,
    template: NewTemplate,
}

pub async fn template_save(desk: &Desk, input: Save) -> Result<Added> {
    let done = desk.store().await?.write(move |store| messages::save(store, input.id, &input.template, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct Named {
    id: TemplateId,
}

pub async fn template_delete(desk: &Desk, input: Named) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| messages::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct DraftWanted {
    person: PersonId,
    template: TemplateChoice,
}

pub async fn message_draft(desk: &Desk, input: DraftWanted) -> Result<MessageDraft> {
    let store = desk.store().await?;
    store.read(move |store| messages::draft(store.connection(), input.person, &input.template, today())).await
}
