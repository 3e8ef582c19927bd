//! Encryption: told, turned on and off, and opened. Rule: a passphrase is used and forgotten; it is never kept, shown or logged.

use super::Nothing;
use super::start::{Start, start};
use crate::choices::{FolderFor, Purpose, Token};
use crate::desk::Desk;
use crate::folder::Network;
use crate::off_window::off_window;
use rapport::encryption::{self, Converted, Cost, Encryption, Passphrase};
use rapport::importing::preview::Progress;
use rapport::{Code, Failure, Result, sentence};
use rapport_keyring::{Asking, Found, Standing};
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

/// Whose data the first screen asks a passphrase for.
#[derive(Debug, Serialize, TS)]
pub struct LockedStanding {
    data_folder: String,
    keyring: Standing,
}

pub async fn locked_standing(desk: &Desk, _: Nothing) -> Result<LockedStanding> {
    let data_folder = desk.folder().of(desk.network().await).display().to_string();
    Ok(LockedStanding { data_folder, keyring: keyring_standing(desk, Nothing {}).await? })
}

#[derive(Debug, Deserialize, TS)]
pub struct FolderElsewhere {
    folder: Token,
}

pub async fn data_folder_elsewhere(desk: &Desk, input: FolderElsewhere) -> Result<Start> {
    let folder = desk.choices.take_place(&input.folder, Purpose::Folder(FolderFor::OtherData))?;
    desk.open_folder(&folder).await?;
    start(desk, Nothing {}).await
}

pub async fn keyring_standing(desk: &Desk, _: Nothing) -> Result<Standing> {
    let database = desk.database().await;
    off_window(move || rapport_keyring::standing(&database)).await
}

/// The system may ask the user to unlock its keyring.
pub async fn keyring_unlock(desk: &Desk, _: Nothing) -> Result<Start> {
    let database = desk.database().await;
    let found = off_window(move || rapport_keyring::unlock(&database, Asking::Allowed)).await?;
    if found != Some(Found::Key) {
        let message = sentence!(
            "failures-keyring-did-not-open",
            "The system's keyring did not open your data. Type your passphrase."
        );
        return Err(Failure::new(Code::NoKeyring, message));
    }
    start(desk, Nothing {}).await
}

pub async fn keyring_remember(desk: &Desk, _: Nothing) -> Result<Standing> {
    let database = desk.database().await;
    off_window(move || {
        rapport_keyring::remember(&database)?;
        rapport_keyring::standing(&database)
    })
    .await
}

pub async fn keyring_forget(desk: &Desk, _: Nothing) -> Result<Standing> {
    let database = desk.database().await;
    off_window(move || {
        rapport_keyring::forget(&database)?;
        rapport_keyring::standing(&database)
    })
    .await
}

/// Whether the keyring is to remember the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KeyringWanted {
    Remember,
    Leave,
}

#[derive(Debug, Deserialize, TS)]
pub struct EncryptionWanted {
    #[ts(type = "string")]
    passphrase: Passphrase,
    keyring: KeyringWanted,
}

#[derive(Debug, Serialize, TS)]
pub struct EncryptionTurned {
    converted: Converted,
    /// Why the keyring does not do what it was asked; null where it does, or was not asked.
    keyring: Option<Failure>,
    /// What the window shows now.
    start: Start,
}

pub async fn encryption_turn_on(
    desk: &Desk,
    input: EncryptionWanted,
    progress: Channel<Progress>,
) -> Result<EncryptionTurned> {
    of_own(desk).await?;
    let mut reporter = desk.previews.watch(progress);
    let (converted, keyring) = desk
        .replace(move |path| {
            let converted = encryption::turn_on(&path, &input.passphrase, Cost::USUAL, &mut reporter)?;
            // It is encrypted whatever comes of this.
            let remembered = match input.keyring {
                KeyringWanted::Remember => rapport_keyring::remember(&path),
                KeyringWanted::Leave => Ok(()),
            };
            Ok((converted, remembered.err()))
        })
        .await?;
    Ok(EncryptionTurned { converted, keyring, start: start(desk, Nothing {}).await? })
}

pub async fn encryption_turn_off(desk: &Desk, _: Nothing, progress: Channel<Progress>) -> Result<EncryptionTurned> {
    of_own(desk).await?;
    let mut reporter = desk.previews.watch(progress);
    let (converted, keyring) = desk
        .replace(move |path| {
            let remembered = rapport_keyring::remembered_key(&path)?;
            let converted = encryption::turn_off(&path, &mut reporter)?;
            Ok((converted, remembered.and_then(|key| rapport_keyring::forget_key(&key).err())))
        })
        .await?;
    Ok(EncryptionTurned { converted, keyring, start: start(desk, Nothing {}).await? })
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
