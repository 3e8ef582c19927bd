//! Events: when they are, who is there, what came of them.

use super::written::Written;
use crate::clock::{now, today};
use crate::desk::Desk;
use crate::locale;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rapport::events::{self, Agenda, EventCapture, EventCard, EventId, NewEvent, Outcome};
use rapport::storage::Changes;
use rapport::{Result, Store};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct WantedEvents {
    from: DateTime<Utc>,
    /// Up to when each occurrence of what comes again is listed.
    horizon: DateTime<Utc>,
}

pub async fn events_list(desk: &Desk, input: WantedEvents) -> Result<Agenda> {
    desk.store()
        .await?
        .read(move |store| events::agenda(store.connection(), input.from, input.horizon, home(store)?))
        .await
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
    let done = desk
        .store()
        .await?
        .write(move |store| {
            let home = home(store)?;
            events::add(store, &input.new, home, now())
        })
        .await?;
    Ok(AddedEvent { event: done.value, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct EditEvent {
    event: EventId,
    to: NewEvent,
}

pub async fn event_edit(desk: &Desk, input: EditEvent) -> Result<Written> {
    let done = desk
        .store()
        .await?
        .write(move |store| {
            let home = home(store)?;
            events::edit(store, input.event, &input.to, home, now())
        })
        .await?;
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
        .write(move |store| {
            let home = home(store)?;
            events::capture(store, input.event, &input.sheet, home, now())
        })
        .await?;
    Ok(AddedEvent { event: done.value.event, changes: done.changes })
}

/// The zone of what names none.
fn home(store: &Store) -> Result<Tz> {
    Ok(locale::zone(&locale::set(store)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::{DataFolder, Network};
    use rapport::settings::{self, Settings};
    use serde_json::json;

    #[test]
    fn what_names_no_zone_is_in_the_one_that_is_set() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(DataFolder::find(Some(folder.path())).unwrap(), Network::Own);
        let event = json!({
            "title": "Grid Futures", "kind": "conference", "starts": "2026-05-03T00:30:00", "ends": "2026-05-03T02:00:00",
            "zone": "", "recurrence": "", "status": "confirmed", "answer": "going", "role": "attending", "place": "",
            "url": "", "organisation": "", "organiser_name": "", "organiser_email": "", "cost": null, "currency": "",
            "purpose": "", "takeaways": "", "notes": "", "topics": [], "to_meet": [],
        });
        let new: NewEvent = serde_json::from_value(event).unwrap();
        tauri::async_runtime::block_on(async {
            let set = Settings { zone: "Pacific/Kiritimati".to_owned(), ..locale::settings() };
            desk.store().await.unwrap().write(move |store| settings::save(store, &set, now())).await.unwrap();
            event_add(&desk, AddEvent { new }).await.unwrap();
            let day = |text: &str| text.parse().unwrap();
            let wanted = WantedEvents { from: day("2026-05-01T00:00:00Z"), horizon: day("2026-06-01T00:00:00Z") };
            let listed = events_list(&desk, wanted).await.unwrap().rows;
            assert_eq!(listed[0].starts_at.to_rfc3339(), "2026-05-02T10:30:00+00:00");
        });
    }
}
