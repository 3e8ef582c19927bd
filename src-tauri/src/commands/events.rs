//! Events: when they are, who is there, what came of them.

use super::written::Written;
use crate::clock::{home, now, today};
use crate::desk::Desk;
use chrono::{DateTime, Utc};
use rapport::Result;
use rapport::events::{self, Agenda, EventCapture, EventCard, EventId, NewEvent, Outcome};
use rapport::storage::Changes;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct WantedEvents {
    from: DateTime<Utc>,
    /// Up to when each occurrence of what comes again is listed.
    horizon: DateTime<Utc>,
}

pub async fn events_list(desk: &Desk, input: WantedEvents) -> Result<Agenda> {
    desk.store().await?.read(move |store| events::agenda(store.connection(), input.from, input.horizon, home())).await
}

#[derive(Debug, Deserialize, TS)]
pub struct WantedEvent {
    event: EventId,
}

pub async fn event_card(desk: &Desk, input: WantedEvent) -> Result<EventCard> {
    desk.store().await?.read(move |store| events::card(store.connection(), input.event)).await
}

pub async fn event_outcome(desk: &Desk, input: WantedEvent) -> Result<Outcome> {
    desk.store().await?.read(move |store| events::outcome(store.connection(), input.event, today())).await
}

#[derive(Debug, Serialize, TS)]
pub struct AddedEvent {
    pub event: EventId,
    pub changes: Changes,
}

#[derive(Debug, Deserialize, TS)]
pub struct AddEvent {
    new: NewEvent,
}

pub async fn event_add(desk: &Desk, input: AddEvent) -> Result<AddedEvent> {
    let done = desk.store().await?.write(move |store| events::add(store, &input.new, home(), now())).await?;
    Ok(AddedEvent { event: done.value, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct EditEvent {
    event: EventId,
    to: NewEvent,
}

pub async fn event_edit(desk: &Desk, input: EditEvent) -> Result<Written> {
    let done =
        desk.store().await?.write(move |store| events::edit(store, input.event, &input.to, home(), now())).await?;
    Ok(Written::of(done))
}

pub async fn event_delete(desk: &Desk, input: WantedEvent) -> Result<Written> {
    let done = desk.store().await?.write(move |store| events::delete(store, input.event, now())).await?;
    Ok(Written::of(done))
}

#[derive(Debug, Deserialize, TS)]
pub struct CaptureEvent {
    event: EventId,
    sheet: EventCapture,
}

/// Answers with the event that it stands on: of a series the occurrence, taken out of it.
pub async fn event_capture(desk: &Desk, input: CaptureEvent) -> Result<AddedEvent> {
    let done = desk
        .store()
        .await?
        .write(move |store| events::capture(store, input.event, &input.sheet, home(), now()))
        .await?;
    Ok(AddedEvent { event: done.value.event, changes: done.changes })
}
