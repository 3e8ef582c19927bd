//! Backups: made, listed, and put back. Rule: the list and a restore work where the database cannot be opened.

use super::Nothing;
use super::start::{Start, start};
use crate::choices::{FolderFor, Purpose, Token};
use crate::clock::{here, now};
use crate::desk::Desk;
use crate::off_window::off_window;
use rapport::backups::{self, Backup, Backups, OfLocked, Place, RestorePreview, Restored};
use rapport::encryption::{self, Passphrase};
use rapport::importing::preview::Progress;
use rapport::{Failure, Result, Store, sentence};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use tauri::ipc::Channel;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub struct BackupsKept {
    #[serde(flatten)]
    #[ts(flatten)]
    all: Backups,
    /// Why the last one could not be made; null where it could.
    unmade: Option<Failure>,
}

pub async fn backups_list(desk: &Desk, _: Nothing) -> Result<BackupsKept> {
    let database = desk.database().await;
    let all = off_window(move || Ok(backups::list(&database))).await?;
    Ok(BackupsKept { all, unmade: desk.unmade_backup() })
}

/// Why the last backup could not be made; null where it could.
pub async fn backup_unmade(desk: &Desk, _: Nothing) -> Result<Option<Failure>> {
    Ok(desk.unmade_backup())
}

pub async fn backup_make(desk: &Desk, _: Nothing, progress: Channel<Progress>) -> Result<Backup> {
    let database = desk.database().await;
    let mut reporter = desk.previews.watch(progress);
    let made = off_window(move || backups::ask(&database, here(), &mut reporter)).await;
    desk.tell_backup(&made);
    made
}

#[derive(Debug, Deserialize, TS)]
pub struct FolderChosen {
    /// Null: the data folder again.
    folder: Option<Token>,
}

pub async fn backup_folder_choose(desk: &Desk, input: FolderChosen) -> Result<BackupsKept> {
    let take = |token| desk.choices.take_place(token, Purpose::Folder(FolderFor::Backups));
    let folder = input.folder.as_ref().map(take).transpose()?;
    let database = desk.database().await;
    off_window(move || Place::choose(&database, folder.as_deref())).await?;
    desk.tell_backup(&Ok(()));
    backups_list(desk, Nothing {}).await
}

#[derive(Debug, Deserialize, TS)]
pub struct BackupNamed {
    /// As the list names it.
    name: String,
}

pub async fn restore_preview(desk: &Desk, input: BackupNamed) -> Result<RestorePreview> {
    let database = desk.database().await;
    off_window(move || backups::preview(&database, &backups::find(&database, &input.name)?)).await
}

/// A backup that lies where the list does not look.
#[derive(Debug, Deserialize, TS)]
pub struct BackupFile {
    file: Token,
    /// Its own; null where it is not encrypted, or by the key of the data.
    #[ts(type = "string | null")]
    passphrase: Option<Passphrase>,
}

impl BackupFile {
    fn path(&self, desk: &Desk) -> Result<PathBuf> {
        desk.choices.files(&self.file, Purpose::Restore)?.pop().ok_or_else(|| {
            Failure::not_found(sentence!(
                "failures-backups-none-chosen",
                "No backup was chosen. Choose one; nothing was changed."
            ))
        })
    }
}

fn unlock(file: &Path, passphrase: Option<&Passphrase>) -> Result<()> {
    passphrase.map_or(Ok(()), |passphrase| encryption::unlock(file, passphrase))
}

pub async fn backup_file_preview(desk: &Desk, input: BackupFile) -> Result<RestorePreview> {
    let (file, database) = (input.path(desk)?, desk.database().await);
    off_window(move || {
        unlock(&file, input.passphrase.as_ref())?;
        backups::preview(&database, &file)
    })
    .await
}

/// Where the data is locked, it is set aside as it is.
pub async fn backup_file_restore(desk: &Desk, input: BackupFile, progress: Channel<Progress>) -> Result<RestoredNow> {
    let file = input.path(desk)?;
    desk.previews.forget_all();
    let mut reporter = desk.previews.watch(progress);
    let restored = desk
        .replace(move |database| {
            unlock(&file, input.passphrase.as_ref())?;
            backups::restore_over(&database, &file, OfLocked::SetAside, here(), &mut reporter)
        })
        .await?;
    desk.tell_backup(&Ok(()));
    Ok(RestoredNow { restored, start: start(desk, Nothing {}).await? })
}

#[derive(Debug, Serialize, TS)]
pub struct RestoredNow {
    restored: Restored,
    /// What the window shows now.
    start: Start,
}

pub async fn restore(desk: &Desk, input: BackupNamed, progress: Channel<Progress>) -> Result<RestoredNow> {
    // They were compared with what is about to go.
    desk.previews.forget_all();
    let mut reporter = desk.previews.watch(progress);
    let restored = desk
        .replace(move |database| {
            let backup = backups::find(&database, &input.name)?;
            backups::restore(&database, &backup, here(), &mut reporter)
        })
        .await?;
    desk.tell_backup(&Ok(()));
    Ok(RestoredNow { restored, start: start(desk, Nothing {}).await? })
}

pub async fn begin_anew(desk: &Desk, _: Nothing) -> Result<Start> {
    desk.replace(|database| Store::begin_anew(&database, now()).map(drop)).await?;
    start(desk, Nothing {}).await
}
