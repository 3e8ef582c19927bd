//! Imports: a preview of what files would change, the decisions on it, and then one transaction.

use super::Nothing;
use crate::choices::{ChosenFiles, Purpose, Token};
use crate::clock::{here, now};
use crate::desk::Desk;
use crate::folder::Network;
use crate::locale;
use crate::previews::{Session, lock, named};
use rapport::backups::{self, Reason};
use rapport::encryption::Passphrase;
use rapport::importing::preview::{
    Applied, Batch, BatchUndone, Outcome, Preview, PreviewRecord, PreviewSummary, Progress, RecordDecision,
};
use rapport::importing::reading::ReadingChoice;
use rapport::importing::{self, Input, ReadingChoices, Recognised, batches, mappings};
use rapport::storage::Changes;
use rapport::{Result, Store};
use serde::{Deserialize, Serialize};
use tauri::ipc::Channel;
use ts_rs::TS;

/// What is to be imported.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportSource {
    Files(Token),
    Text { title: String, text: String },
}

/// What the system gave the app to open and nobody was told of yet.
pub async fn import_opened(desk: &Desk, _: Nothing) -> Result<Option<ChosenFiles>> {
    let files = desk.opened.take();
    if files.is_empty() {
        return Ok(None);
    }
    desk.choices.keep_files(Purpose::Import, files).map(Some)
}

/// What is held over the window.
#[derive(Debug, Deserialize, TS)]
pub struct Held {
    files: Token,
}

pub async fn import_recognise(desk: &Desk, input: Held) -> Result<Vec<Recognised>> {
    let paths = desk.choices.files(&input.files, Purpose::Recognise)?;
    desk.store().await?.read(move |_| Ok(importing::recognise(&paths))).await
}

#[derive(Debug, Deserialize, TS)]
pub struct PreviewWanted {
    source: ImportSource,
    /// What opens files that are encrypted; null where nobody was asked yet.
    #[ts(type = "string | null")]
    passphrase: Option<Passphrase>,
}

pub async fn import_preview(desk: &Desk, input: PreviewWanted, progress: Channel<Progress>) -> Result<PreviewSummary> {
    let inputs = match input.source {
        ImportSource::Files(token) => {
            desk.choices.files(&token, Purpose::Import)?.into_iter().map(Input::Path).collect()
        }
        ImportSource::Text { title, text } => vec![Input::Text { title, text }],
    };
    let choices = ReadingChoices { passphrase: input.passphrase, ..ReadingChoices::default() };
    preview(desk, inputs, choices, progress).await
}

#[derive(Debug, Deserialize, TS)]
pub struct Reread {
    preview: u32,
    file: String,
    choice: ReadingChoice,
    remember: Remember,
}

/// Whether tables with the same columns are read this way from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Remember {
    Remember,
    Once,
}

/// Reads one file of a preview otherwise; the answer is a new preview in place of the old one.
pub async fn import_reread(desk: &Desk, input: Reread, progress: Channel<Progress>) -> Result<PreviewSummary> {
    let session = desk.previews.find(input.preview)?;
    let (inputs, mut choices) = {
        let session = lock(&session);
        (session.inputs.clone(), session.choices.clone())
    };
    choices.files.insert(input.file.clone(), input.choice.clone());
    let summary = preview(desk, inputs, choices, progress).await?;
    let table = summary.files.iter().find(|file| file.file == input.file).and_then(|file| file.table.as_ref());
    if let (Remember::Remember, Some(table)) = (input.remember, table) {
        let table = table.clone();
        desk.store().await?.write(move |store| mappings::remember(store, &table, &input.choice, now())).await?;
    }
    desk.previews.forget(input.preview);
    Ok(summary)
}

async fn preview(
    desk: &Desk,
    inputs: Vec<Input>,
    mut choices: ReadingChoices,
    progress: Channel<Progress>,
) -> Result<PreviewSummary> {
    let mut reporter = desk.previews.watch(progress);
    let session = desk
        .store()
        .await?
        .read(move |store| {
            let settings = locale::set(store)?;
            choices.zone = Some(locale::zone(&settings));
            let region = settings.region;
            choices.remembered = mappings::remembered(store.connection())?;
            let reading = importing::read(&inputs, &choices, &region, &mut reporter)?;
            let preview = Preview::new(store.connection(), reading, now(), &region, &mut reporter)?;
            Ok(Session { inputs, choices, preview })
        })
        .await?;
    Ok(desk.previews.keep(session))
}

#[derive(Debug, Deserialize, TS)]
pub struct Records {
    preview: u32,
    outcome: Option<Outcome>,
    offset: u32,
    limit: u32,
}

pub async fn import_records(desk: &Desk, input: Records) -> Result<Vec<PreviewRecord>> {
    let session = desk.previews.find(input.preview)?;
    let store = desk.store().await?;
    store.read(move |_| Ok(lock(&session).preview.records(input.outcome, input.offset, input.limit))).await
}

#[derive(Debug, Deserialize, TS)]
pub struct Decide {
    preview: u32,
    decisions: Vec<RecordDecision>,
}

pub async fn import_decide(desk: &Desk, input: Decide) -> Result<PreviewSummary> {
    let session = desk.previews.find(input.preview)?;
    let store = desk.store().await?;
    store
        .read(move |_| {
            let preview = &mut lock(&session).preview;
            preview.decide(&input.decisions)?;
            Ok(named(input.preview, preview.summary()))
        })
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct Named {
    preview: u32,
}

#[derive(Debug, Serialize, TS)]
pub struct AppliedImport {
    applied: Applied,
    changes: Changes,
}

/// Whether a backup is made before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Precaution {
    BackUpFirst,
    /// The user was told that none can be made, and goes on.
    WithoutBackup,
}

#[derive(Debug, Deserialize, TS)]
pub struct ApplyImport {
    preview: u32,
    precaution: Precaution,
}

pub async fn import_apply(desk: &Desk, input: ApplyImport, progress: Channel<Progress>) -> Result<AppliedImport> {
    let session = desk.previews.find(input.preview)?;
    if input.precaution == Precaution::BackUpFirst && desk.network().await == Network::Own {
        let mut reporter = desk.previews.watch(progress.clone());
        let before = move |store: &Store| backups::before(store, Reason::BeforeImport, here(), &mut reporter);
        desk.store().await?.read(before).await?;
    }
    let mut reporter = desk.previews.watch(progress);
    let done =
        desk.store().await?.write(move |store| lock(&session).preview.apply(store, now(), &mut reporter)).await?;
    desk.previews.forget(input.preview);
    Ok(AppliedImport { applied: done.value, changes: done.changes })
}

pub async fn import_cancel(desk: &Desk, _: Nothing) -> Result<()> {
    desk.previews.cancel();
    Ok(())
}

pub async fn import_discard(desk: &Desk, input: Named) -> Result<()> {
    desk.previews.forget(input.preview);
    Ok(())
}

pub async fn import_batches(desk: &Desk, _: Nothing) -> Result<Vec<Batch>> {
    desk.store().await?.read(|store| batches::list(store.connection())).await
}

#[derive(Debug, Deserialize, TS)]
pub struct UndoBatch {
    #[ts(type = "number")]
    batch: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct ImportUndone {
    undone: BatchUndone,
    changes: Changes,
}

pub async fn import_undo(desk: &Desk, input: UndoBatch) -> Result<ImportUndone> {
    let done = desk.store().await?.write(move |store| batches::undo(store, input.batch, now())).await?;
    Ok(ImportUndone { undone: done.value, changes: done.changes })
}
