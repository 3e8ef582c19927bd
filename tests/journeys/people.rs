//! How people come into the window and are found there, in any journey.

use crate::files;
use rapport_window_tests::{Result, Window};
use std::path::Path;
use thirtyfour::Key;

/// The window on a folder below this one, after these cards were dropped on it and taken.
pub async fn window_with(folder: &Path, cards: &str) -> Result<Window> {
    let window = Window::open(&folder.join("data")).await?;
    window.drop_files(&[&files::written(folder, "friends.vcf", cards.as_bytes())?]).await?;
    window.click("preview-apply").await?;
    window.shows("known-count", &cards.matches("BEGIN:VCARD").count().to_string()).await?;
    Ok(window)
}

/// Opens the one person of this name beside the list.
pub async fn open(window: &Window, name: &str) -> Result<()> {
    window.press("2").await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("/").await?;
    window.type_into("search", name).await?;
    window.shows("found-count", "1 found").await?;
    window.click("person-row").await?;
    window.shows("person-pane", name).await
}

/// Keeps this line of the log.
pub async fn log(window: &Window, line: &str) -> Result<()> {
    window.press("l").await?;
    window.appears("[data-testid=log-text]:focus").await?;
    window.type_into("log-text", line).await?;
    window.appears("[data-testid=log-understood]").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=log-line]").await
}

/// Chooses the one person of this name in the field called so.
pub async fn choose_person(window: &Window, field: &str, name: &str) -> Result<()> {
    window.type_into(field, name).await?;
    // Below the one that is known stands the offer to add somebody new.
    let only = format!("[data-testid={field}-found]:first-child:nth-last-child(2)");
    window.appears(&only).await?;
    window.click_on(&only).await?;
    window.vanishes(&format!("[data-testid={field}-found]")).await
}
