//! What the user is asked to choose in the system's own dialogs. Rule: what was chosen stays here; the answer is a token for it.

use crate::choices::{ChosenFiles, ChosenPlace, FolderFor, Purpose, ToSave, as_file_name};
use crate::desk::Desk;
use crate::dialogs::Suggested;
use crate::off_window::off_window;
use rapport::{Result, backups};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct ToImport {
    what: ImportedThings,
    /// Of the dialog.
    title: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportedThings {
    Files,
    Folders,
}

/// Null where the user changed their mind, here and below.
pub async fn choose_to_import(desk: &Desk, input: ToImport) -> Result<Option<ChosenFiles>> {
    let chosen = match input.what {
        ImportedThings::Files => desk.dialogs.files(&input.title).await?,
        ImportedThings::Folders => desk.dialogs.folders(&input.title).await?,
    };
    if chosen.is_empty() {
        return Ok(None);
    }
    desk.choices.keep_files(Purpose::Import, chosen).map(Some)
}

#[derive(Debug, Deserialize, TS)]
pub struct BackupToChoose {
    /// Of the dialog.
    title: String,
    /// What backups are called.
    kind: String,
}

pub async fn choose_backup(desk: &Desk, input: BackupToChoose) -> Result<Option<ChosenFiles>> {
    let chosen = desk.dialogs.file(&input.title, &input.kind, "db").await?;
    chosen.map(|path| desk.choices.keep_files(Purpose::Restore, vec![path])).transpose()
}

#[derive(Debug, Deserialize, TS)]
pub struct PlaceToSave {
    what: ToSave,
    /// Of the dialog.
    title: String,
    /// Suggested for the file.
    name: String,
    /// What files of this kind are called.
    kind: String,
    /// How their names end; empty where a folder is written.
    extension: String,
}

pub async fn choose_to_save(desk: &Desk, input: PlaceToSave) -> Result<Option<ChosenPlace>> {
    let name = as_file_name(&input.name);
    let suggested = Suggested { name: &name, kind: &input.kind, extension: &input.extension };
    let chosen = desk.dialogs.place(&input.title, suggested).await?;
    chosen.map(|path| desk.choices.keep_place(Purpose::Save(input.what), path)).transpose()
}

#[derive(Debug, Deserialize, TS)]
pub struct FolderToChoose {
    what: FolderFor,
    /// Of the dialog.
    title: String,
}

/// Looks for it from the one on that is used now.
pub async fn choose_folder(desk: &Desk, input: FolderToChoose) -> Result<Option<ChosenPlace>> {
    let from = match input.what {
        FolderFor::Data | FolderFor::OtherData => desk.folder().of(desk.network().await),
        FolderFor::Backups => {
            let database = desk.database().await;
            off_window(move || {
                let place = backups::Place::of(&database).unwrap_or_else(|_| backups::Place::usual(&database));
                Ok(place.folder())
            })
            .await?
        }
    };
    let chosen = desk.dialogs.folder(&input.title, &from).await?;
    chosen.map(|path| desk.choices.keep_place(Purpose::Folder(input.what), path)).transpose()
}
