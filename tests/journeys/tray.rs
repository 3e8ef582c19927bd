//! The tray: asked for, hiding and coming back, and never where nothing would bring the window back.

use rapport_window_tests::{Result, Window, is_running};
use std::path::Path;

/// What the setting says of itself.
const SAYS: &str = "document.querySelector('[data-setting=\"When the window is closed\"]')?.textContent";

async fn keep_in_the_tray(window: &Window) -> Result<()> {
    window.press("7").await?;
    window.choose("settings-tray", "Keep in the tray").await
}

#[tokio::test]
async fn closing_the_window_leaves_an_icon_whose_menu_brings_it_back_and_quits() -> Result<()> {
    let data = tempfile::tempdir()?;
    let (window, tray) = Window::open_with_tray(data.path(), &["--sample"]).await?;
    let process = window.process().await?;
    keep_in_the_tray(&window).await?;
    tray.shows_an_icon().await?;
    window.picture("settings-tray").await?;
    assert!(Path::new(&tray.picture().await?).is_file(), "the icon has no picture");
    assert_eq!(tray.offers().await?, ["Open Rapport", "Log something…", "This week", "Quit"]);

    window.close_by_keys().await?;
    window.is_off_screen().await?;
    assert!(is_running(process), "closing the window ended it");
    tray.choose("Open Rapport").await?;
    window.is_on_screen().await?;
    window.appears("[data-testid=screen-settings]").await?;

    window.close_by_keys().await?;
    window.is_off_screen().await?;
    tray.choose("This week").await?;
    window.is_on_screen().await?;
    window.appears("[data-testid=screen-week]").await?;
    tray.choose("Log something…").await?;
    window.appears("[data-testid=log-line]").await?;

    // A second start brings it back as well.
    window.close_by_keys().await?;
    window.is_off_screen().await?;
    window.start_again(data.path()).await?;
    window.is_on_screen().await?;

    window.close_by_keys().await?;
    window.is_off_screen().await?;
    tray.choose("Quit").await?;
    window.ends(process).await
}

#[tokio::test]
async fn the_setting_takes_effect_at_once_is_kept_and_can_be_undone() -> Result<()> {
    let data = tempfile::tempdir()?;
    let (window, tray) = Window::open_with_tray(data.path(), &["--sample"]).await?;
    keep_in_the_tray(&window).await?;
    tray.shows_an_icon().await?;
    window.choose("settings-language", "Deutsch").await?;
    rapport_window_tests::until("the menu to speak German", async || {
        Ok((tray.offers().await? == ["Rapport öffnen", "Etwas festhalten …", "Diese Woche", "Beenden"]).then_some(()))
    })
    .await?;
    window.close().await?;

    let (window, tray) = Window::open_with_tray(data.path(), &["--sample"]).await?;
    let process = window.process().await?;
    tray.shows_an_icon().await?;
    assert_eq!(tray.offers().await?.last().map(String::as_str), Some("Beenden"));
    window.press("7").await?;
    window.choose("settings-tray", "Beenden").await?;
    tray.shows_no_icon().await?;
    window.click("toast-action").await?;
    tray.shows_an_icon().await?;
    window.choose("settings-tray", "Beenden").await?;
    tray.shows_no_icon().await?;
    window.close_by_keys().await?;
    window.ends(process).await
}

#[tokio::test]
async fn where_the_tray_goes_the_window_comes_back_and_closing_it_quits() -> Result<()> {
    let data = tempfile::tempdir()?;
    let (window, tray) = Window::open_with_tray(data.path(), &["--sample"]).await?;
    let process = window.process().await?;
    keep_in_the_tray(&window).await?;
    tray.shows_an_icon().await?;
    window.close_by_keys().await?;
    window.is_off_screen().await?;
    tray.leave().await?;
    window.is_on_screen().await?;

    // With the desktop's tray comes the icon.
    let tray = window.tray_comes().await?;
    tray.shows_an_icon().await?;
    window.close_by_keys().await?;
    window.is_off_screen().await?;
    tray.leave().await?;
    window.is_on_screen().await?;
    window.close_by_keys().await?;
    window.ends(process).await
}

#[tokio::test]
async fn where_there_is_no_tray_the_setting_says_so_and_closing_the_window_quits() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    let process = window.process().await?;
    window.press("7").await?;
    window.holds(&format!("return {SAYS}?.includes('This desktop shows no tray')")).await?;
    assert_eq!(window.count("settings-tray").await?, 0, "it is offered where it cannot be had");
    window.picture("settings-no-tray").await?;
    window.close_by_keys().await?;
    window.ends(process).await
}
