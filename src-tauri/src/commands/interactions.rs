//! Interactions and notes, as a hand writes them.

use super::written::Written;
use crate::clock::now;
use crate::desk::Desk;
use rapport::Result;
use rapport::interactions::{self, InteractionId, NewInteraction};
use rapport::notes::{self, NewNote, NoteId};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct LogInteraction {
    new: NewInteraction,
}

pub async fn interaction_log(desk: &Desk, input: LogInteraction) -> Result<Written> {
    let done = desk.store().await?.write(move |store| interactions::log(store, &input.new, now())).await?;
    Ok(Written::of(done))
}

#[derive(Debug, Deserialize, TS)]
pub struct EditInteraction {
    interaction: InteractionId,
    to: NewInteraction,
}

pub async fn interaction_edit(desk: &Desk, input: EditInteraction) -> Result<Written> {
    let done =
        desk.store().await?.write(move |store| interactions::edit(store, input.interaction, &input.to, now())).await?;
    Ok(Written::of(done))
}

#[derive(Debug, Deserialize, TS)]
pub struct DeleteInteraction {
    interaction: InteractionId,
}

pub async fn interaction_delete(desk: &Desk, input: DeleteInteraction) -> Result<Written> {
    let done = desk.store().await?.write(move |store| interactions::delete(store, input.interaction, now())).await?;
    Ok(Written::of(done))
}

#[derive(Debug, Deserialize, TS)]
pub struct AddNote {
    new: NewNote,
}

pub async fn note_add(desk: &Desk, input: AddNote) -> Result<Written> {
    let done = desk.store().await?.write(move |store| notes::add(store, &input.new, now())).await?;
    Ok(Written::of(done))
}

#[derive(Debug, Deserialize, TS)]
pub struct EditNote {
    note: NoteId,
    to: NewNote,
}

pub async fn note_edit(desk: &Desk, input: EditNote) -> Result<Written> {
    let done = desk.store().await?.write(move |store| notes::edit(store, input.note, &input.to, now())).await?;
    Ok(Written::of(done))
}

#[derive(Debug, Deserialize, TS)]
pub struct DeleteNote {
    note: NoteId,
}

pub async fn note_delete(desk: &Desk, input: DeleteNote) -> Result<Written> {
    let done = desk.store().await?.write(move |store| notes::delete(store, input.note, now())).await?;
    Ok(Written::of(done))
}
