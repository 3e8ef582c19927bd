//! Nothing is lost: backups and restoring, a damaged database at the start, and the trash.

use chrono::{DateTime, FixedOffset};
use rapport::importing::Unwatched;
use rapport::people::{PersonEdit, edit};
use rapport::{Store, backups};
use rapport_window_tests::{Result, Window};
use std::path::Path;
use thirtyfour::Key;

const NAMES: [&str; 3] = ["Ingrid Solberg", "Raj Malhotra", "Amara Okafor"];

/// A network of one's own, as it was some days ago.
fn with_people(data: &Path) -> Result<DateTime<FixedOffset>> {
    let then: DateTime<FixedOffset> = "2026-01-05T09:00:00+01:00".parse()?;
    let mut store = Store::open(&data.join("rapport.db"), then.to_utc())?;
    for name in NAMES {
        let new = PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() };
        edit::add(&mut store, &new, then.to_utc())?;
    }
    Ok(then)
}

async fn delete(window: &Window, name: &str) -> Result<()> {
    window.click("go-people").await?;
    window.type_into("search", name).await?;
    window.shows("found-count", "1 found").await?;
    window.click("person-row").await?;
    window.press_key(Key::Delete).await?;
    window.shows("undo-toast", &format!("Deleted {name}")).await?;
    window.shows("known-count", "2").await
}

#[tokio::test]
async fn a_backup_is_made_and_brings_back_what_was_deleted_after_it() -> Result<()> {
    let data = tempfile::tempdir()?;
    with_people(data.path())?;
    let window = Window::open(data.path()).await?;
    window.appears("[data-testid=person-row]").await?;
    window.click("go-settings").await?;
    // The backup of the day was made by itself.
    window.shows("settings-backups", "3 people").await?;
    window
        .run("document.querySelector('[data-testid=settings-backups]').scrollIntoView({ block: 'center' })", vec![])
        .await?;
    window.picture("settings-backups").await?;
    window.click("open-backups").await?;
    window.shows("backup-list", "Daily").await?;
    window.click("backup-now").await?;
    window.shows("backup-list", "Asked for").await?;
    delete(&window, "Raj Malhotra").await?;

    window.press_with_control('k').await?;
    window.type_into("palette-search", "backups").await?;
    window.press_key(Key::Enter).await?;
    window.click("backup-restore").await?;
    window.shows("restore-moved", "1 person would come back").await?;
    window.shows("restore-moved", "Raj Malhotra").await?;
    window.picture("restore-preview").await?;
    window.click("restore-now").await?;
    window.shows("undo-toast", "Restored the state of").await?;
    window.shows("known-count", "3").await?;
    // And the restore itself is taken back.
    window.click("toast-action").await?;
    window.shows("known-count", "2").await?;
    window.shows("backup-list", "Before a restore").await?;
    window.close().await
}

#[tokio::test]
async fn a_damaged_database_at_the_start_leads_to_the_backups() -> Result<()> {
    let data = tempfile::tempdir()?;
    let then = with_people(data.path())?;
    let file = data.path().join("rapport.db");
    backups::ask(&file, then, &mut Unwatched)?;
    std::fs::write(&file, "This is a letter and not a database.\n".repeat(200))?;
    let window = Window::open(data.path()).await?;
    window.shows("error-card", "damaged").await?;
    window.shows("backup-list", "3 people").await?;
    let faults = window.look_over_in_both_themes("rescue").await?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.click("backup-restore").await?;
    window.appears("[data-testid=restore-dialog]").await?;
    window.click("restore-now").await?;
    window.shows("known-count", "3").await?;
    window.shows("undo-toast", "The files that could not be read are kept").await?;
    window.close().await
}

#[tokio::test]
async fn a_database_that_is_gone_is_not_begun_anew_silently() -> Result<()> {
    let data = tempfile::tempdir()?;
    let then = with_people(data.path())?;
    let file = data.path().join("rapport.db");
    backups::ask(&file, then, &mut Unwatched)?;
    std::fs::remove_file(&file)?;
    let window = Window::open(data.path()).await?;
    window.shows("error-card", "gone").await?;
    window.appears("[data-testid=backup-restore]").await?;
    window.click("begin-anew").await?;
    window.appears("[data-testid=first-run]").await?;
    window.close().await
}

#[tokio::test]
async fn a_folder_for_backups_that_is_gone_is_told_until_another_is_chosen() -> Result<()> {
    let data = tempfile::tempdir()?;
    with_people(data.path())?;
    let stick = tempfile::tempdir()?;
    backups::Place::choose(&data.path().join("rapport.db"), Some(stick.path()))?;
    let named = stick.path().display().to_string();
    stick.close()?;
    let window = Window::open(data.path()).await?;
    window.shows("backup-banner", &named).await?;
    window.picture("backup-banner").await?;
    window.press_with_control('k').await?;
    window.type_into("palette-search", "backups").await?;
    window.press_key(Key::Enter).await?;
    window.click("backup-folder-usual").await?;
    window.vanishes("[data-testid=backup-banner]").await?;
    window.click("backup-now").await?;
    window.shows("backup-list", "3 people").await?;
    window.close().await
}

#[tokio::test]
async fn what_was_deleted_comes_back_from_the_trash() -> Result<()> {
    let data = tempfile::tempdir()?;
    with_people(data.path())?;
    let window = Window::open(data.path()).await?;
    window.appears("[data-testid=person-row]").await?;
    delete(&window, "Raj Malhotra").await?;
    window.click("go-settings").await?;
    window.click("open-trash").await?;
    window.shows("trash-list", "Raj Malhotra").await?;
    window.set_size(1024, 700).await?;
    let mut faults = window.look_over_in_both_themes("trash").await?;
    window.type_into("trash-search", "nobody").await?;
    window.appears("[data-testid=trash-none]").await?;
    window.type_into("trash-search", "raj").await?;
    window.shows("trash-list", "Raj Malhotra").await?;
    window.click("trash-bring-back").await?;
    window.shows("undo-toast", "Brought back Raj Malhotra").await?;
    window.shows("known-count", "3").await?;
    window.press_with_control('k').await?;
    window.type_into("palette-search", "backups").await?;
    window.press_key(Key::Enter).await?;
    window.appears("[data-testid=backup-list]").await?;
    faults.extend(window.look_over_in_both_themes("backups").await?);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
