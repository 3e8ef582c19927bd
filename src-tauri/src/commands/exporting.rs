//! Everything, people, opportunities, events and pictures out, to places the user chose in the system's own dialog.

use super::Nothing;
use crate::choices::{Purpose, ToSave, Token};
use crate::clock::{now, today};
use crate::desk::Desk;
use crate::off_window::off_window;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rapport::encryption::Passphrase;
use rapport::exporting::{self, ExportFormat, Makes, OpportunitiesFormat};
use rapport::importing::preview::Progress;
use rapport::sentence;
use rapport::whole_file::write_whole;
use rapport::{Failure, Result};
use serde::{Deserialize, Serialize};
use std::io::Write;
use tauri::ipc::Channel;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct Export {
    format: ExportFormat,
    place: Token,
    /// By which the file is encrypted; null: in the open. A folder is always in the open.
    #[ts(type = "string | null")]
    passphrase: Option<Passphrase>,
}

#[derive(Debug, Serialize, TS)]
pub struct Exported {
    /// People, or entries of a calendar.
    written: u32,
}

pub async fn export_all(desk: &Desk, input: Export, progress: Channel<Progress>) -> Result<Exported> {
    let path = desk.choices.take_place(&input.place, Purpose::Save(ToSave::Export))?;
    let mut reporter = desk.previews.watch(progress);
    let store = desk.store().await?;
    store
        .read(move |store| {
            let connection = store.connection();
            match input.format.makes() {
                Makes::Folder => exporting::write_folder(connection, &path, &mut reporter),
                Makes::File => write_whole(&path, |out| {
                    let mut write =
                        |out: &mut dyn Write| exporting::write(connection, input.format, now(), out, &mut reporter);
                    match &input.passphrase {
                        Some(passphrase) => exporting::sealed(passphrase, out, write),
                        None => write(out),
                    }
                }),
            }
        })
        .await
        .map(|written| Exported { written })
}

/// Stops the export under way; it leaves no trace.
pub async fn export_cancel(desk: &Desk, _: Nothing) -> Result<()> {
    desk.previews.cancel();
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct ExportOpportunities {
    format: OpportunitiesFormat,
    place: Token,
}

#[derive(Debug, Serialize, TS)]
pub struct ExportedRecords {
    records: u32,
}

pub async fn opportunities_export(desk: &Desk, input: ExportOpportunities) -> Result<ExportedRecords> {
    let path = desk.choices.take_place(&input.place, Purpose::Save(ToSave::Opportunities))?;
    let store = desk.store().await?;
    store
        .read(move |store| {
            let (connection, today) = (store.connection(), today());
            write_whole(&path, |out| exporting::export_opportunities(connection, input.format, today, out))
        })
        .await
        .map(|records| ExportedRecords { records })
}

#[derive(Debug, Deserialize, TS)]
pub struct ExportEvents {
    place: Token,
}

#[derive(Debug, Serialize, TS)]
pub struct ExportedEvents {
    events: u32,
}

pub async fn ics_export(desk: &Desk, input: ExportEvents) -> Result<ExportedEvents> {
    let path = desk.choices.take_place(&input.place, Purpose::Save(ToSave::Events))?;
    let store = desk.store().await?;
    store
        .read(move |store| write_whole(&path, |out| exporting::ics(store.connection(), now(), out)))
        .await
        .map(|events| ExportedEvents { events })
}

#[derive(Debug, Deserialize, TS)]
pub struct SaveFile {
    place: Token,
    // In base64.
    content: String,
}

pub async fn file_save(desk: &Desk, input: SaveFile) -> Result<()> {
    let path = desk.choices.take_place(&input.place, Purpose::Save(ToSave::Picture))?;
    off_window(move || {
        let content = BASE64_STANDARD.decode(&input.content).map_err(|cause| {
            Failure::invalid(sentence!(
                "failures-exporting-picture-incomplete",
                "The picture did not arrive whole, so it was not saved. Try again."
            ))
            .with_details(cause)
        })?;
        write_whole(&path, |out| out.write_all(&content).map_err(|cause| Failure::file(&path, &cause)))
    })
    .await
}
