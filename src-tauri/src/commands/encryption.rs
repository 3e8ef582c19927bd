//! Encryption: told, turned on and off, and opened. Rule: a passphrase is used and forgotten; it is never kept, shown or logged.

use super::Nothing;
use super::start::{Start, start};
use crate::desk::Desk;
use crate::folder::Network;
use crate::off_window::off_window;
use rapport::encryption::{self, Converted, Cost, Encryption, Passphrase};
use rapport::importing::preview::Progress;
use rapport::sentence;
use rapport::{Failure, Result};
use serde::{Deserialize, Serialize};
use tauri::ipc::Channel;
use ts_rs::TS;

pub async fn encryption_standing(desk: &Desk, _: Nothing) -> Result<Encryption> {
    let database = desk.database().await;
    off_window(move || encryption::standing(&database)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct PassphraseTyped {
    #[ts(type = "string")]
    passphrase: Passphrase,
}

pub async fn unlock(desk: &Desk, input: PassphraseTyped) -> Result<Start> {
    let database = desk.database().await;
    off_window(move || encryption::unlock(&database, &input.passphrase)).await?;
    start(desk, Nothing {}).await
}

#[derive(Debug, Serialize, TS)]
pub struct EncryptionTurned {
    converted: Converted,
    /// What the window shows now.
    start: Start,
}

pub async fn encryption_turn_on(
    desk: &Desk,
    input: PassphraseTyped,
    progress: Channel<Progress>,
) -> Result<EncryptionTurned> {
    of_own(desk).await?;
    let mut reporter = desk.previews.watch(progress);
    let converted =
        desk.replace(move |path| encryption::turn_on(&path, &input.passphrase, Cost::USUAL, &mut reporter)).await?;
    Ok(EncryptionTurned { converted, start: start(desk, Nothing {}).await? })
}

pub async fn encryption_turn_off(desk: &Desk, _: Nothing, progress: Channel<Progress>) -> Result<EncryptionTurned> {
    of_own(desk).await?;
    let mut reporter = desk.previews.watch(progress);
    let converted = desk.replace(move |path| encryption::turn_off(&path, &mut reporter)).await?;
    Ok(EncryptionTurned { converted, start: start(desk, Nothing {}).await? })
}

#[derive(Debug, Deserialize, TS)]
pub struct PassphraseChange {
    #[ts(type = "string")]
    present: Passphrase,
    #[ts(type = "string")]
    new: Passphrase,
}

pub async fn passphrase_change(desk: &Desk, input: PassphraseChange) -> Result<Converted> {
    let database = desk.database().await;
    off_window(move || encryption::change_passphrase(&database, &input.present, &input.new, Cost::USUAL)).await
}

/// Previews were made from a database that is about to be closed.
async fn of_own(desk: &Desk) -> Result<()> {
    if desk.network().await == Network::Sample {
        return Err(Failure::invalid(sentence!(
            "failures-encryption-of-sample",
            "The sample network is invented and is not encrypted. Leave the sample first."
        )));
    }
    desk.previews.forget_all();
    Ok(())
}
