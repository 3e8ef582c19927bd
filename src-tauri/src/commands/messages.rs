//! Drafts of messages and their templates. Nothing is sent from here.

use super::Nothing;
use super::written::{Added, Written};
use crate::clock::{now, today};
use crate::desk::Desk;
use crate::off_window::off_window;
use rapport::messages::{self, MessageDraft, NewTemplate, Template, TemplateChoice, TemplateId};
use rapport::people::PersonId;
use rapport::sentence;
use rapport::{Code, Failure, Result};
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

/// What takes a message away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MessageCarrier {
    /// The mail program, with the text.
    Mail,
    /// The browser, at the person's LinkedIn page.
    Profile,
}

#[derive(Debug, Deserialize, TS)]
pub struct Carried {
    person: PersonId,
    by: MessageCarrier,
    text: String,
}

/// Opens the program that takes the message; only an address that the records hold is ever opened.
pub async fn message_carry(desk: &Desk, input: Carried) -> Result<()> {
    let empty = TemplateChoice::Text(String::new());
    let person = input.person;
    let store = desk.store().await?;
    let known = store.read(move |store| messages::draft(store.connection(), person, &empty, today())).await?;
    let address = match input.by {
        MessageCarrier::Mail => messages::mail_address(&known.email, &input.text)?,
        MessageCarrier::Profile => messages::page_address(&known.profile)?,
    };
    off_window(move || {
        tauri_plugin_opener::open_url(&address, None::<&str>).map_err(|cause| {
            let message = sentence!(
                "failures-messages-no-program",
                "No program here opens this. Copy the text and paste it where you write."
            );
            Failure::new(Code::File, message).with_details(cause)
        })
    })
    .await
}
