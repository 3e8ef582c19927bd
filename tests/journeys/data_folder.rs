//! The data folder, moved through the system's own dialog: to an empty folder, and to those that are none for it.

use crate::files;
use rapport_window_tests::{Result, Theme, Window};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The title of the dialog.
const CHOOSE: &str = "Choose a folder for your data";

/// A home whose network has 40 people, with its window at Settings.
async fn at_settings(home: &Path) -> Result<Window> {
    let window = Window::open_at_home(home).await?;
    window.drop_files(&[&files::connections(home)?]).await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "40").await?;
    window.click("go-settings").await?;
    Ok(window)
}

/// Where the data lies that nobody moved, in this home.
fn usual(home: &Path) -> PathBuf {
    home.join("data/rapport")
}

async fn move_to(window: &Window, folder: &Path) -> Result<()> {
    window.click("move-data-folder").await?;
    window.answer_dialog(CHOOSE, folder).await
}

/// Every file below, with its bytes; a database's log and index come and go with whoever has it open.
fn files_below(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.to_string_lossy().ends_with("-wal") && !path.to_string_lossy().ends_with("-shm") {
                found.insert(path.clone(), std::fs::read(path)?);
            }
        }
    }
    Ok(found)
}

#[tokio::test]
async fn everybody_is_in_the_new_folder_and_found_there_after_a_restart() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let home = folder.path();
    let window = at_settings(home).await?;
    let disk = home.join("another disk");
    std::fs::create_dir(&disk)?;
    move_to(&window, &disk).await?;
    window.shows("undo-toast", &format!("Your data lies in {} now", disk.display())).await?;
    window.shows("settings-data", &disk.display().to_string()).await?;
    window.shows("settings-data", "Folder before").await?;
    window.shows("settings-backups", &disk.join("backups").display().to_string()).await?;
    let mut faults = Vec::new();
    for (theme, width, height) in [(Theme::Light, 1360, 860), (Theme::Dark, 1024, 700)] {
        window.set_size(width, height).await?;
        window.use_theme(theme).await?;
        window.run("document.querySelector('[data-testid=settings-data]').scrollIntoView()", vec![]).await?;
        window.picture(&format!("data-folder-moved-{theme:?}").to_lowercase()).await?;
        faults.extend(window.accessibility_faults().await?);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(disk.join("rapport.db").is_file(), "the database lies in the new folder");

    // The folder before is kept as it was: what is done from now on is done in the new one.
    let before = files_below(&usual(home))?;
    assert!(before.keys().any(|path| path.ends_with("rapport.db")), "the old database was taken away");
    delete_somebody(&window).await?;
    assert!(files_below(&usual(home))? == before, "the folder before was written to");
    window.close().await?;

    // Once the user removes it, nothing is missed.
    std::fs::remove_dir_all(usual(home))?;
    let window = Window::open_at_home(home).await?;
    window.shows("known-count", "39").await?;
    window.click("go-settings").await?;
    window.shows("settings-data", &disk.display().to_string()).await?;
    assert!(!usual(home).exists(), "the usual folder was begun anew");
    window.close().await
}

async fn delete_somebody(window: &Window) -> Result<()> {
    window.click("go-people").await?;
    window.click("person-row").await?;
    window.press_key(thirtyfour::Key::Delete).await?;
    window.shows("known-count", "39").await
}

#[tokio::test]
async fn a_folder_that_is_none_for_the_data_is_told_and_nothing_is_moved() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let home = folder.path();
    let window = at_settings(home).await?;
    let here = usual(home);
    // That of somebody else's network. Were there one folder in it, the dialog would complete its name.
    let other = home.join("of another");
    std::fs::create_dir_all(other.join("letters"))?;
    std::fs::create_dir_all(other.join("Rapport"))?;
    std::fs::write(other.join("Rapport/rapport.db"), "Of somebody else")?;
    // Not even the system's administrator may make a folder in the last one.
    for (picture, wrong, word) in [
        (
            "taken",
            other.clone(),
            format!("There are data of Rapport's in {}. Choose another folder.", other.join("Rapport").display()),
        ),
        ("within", here.clone(), "one within the other".to_owned()),
        (
            "unwritable",
            PathBuf::from("/sys"),
            "Nothing can be written to /sys/Rapport, so your data stays where it was".to_owned(),
        ),
    ] {
        let before = (files_below(&here)?, files_below(&other)?);
        move_to(&window, &wrong).await?;
        window.shows("failure-toast", &word).await?;
        window.picture(&format!("data-folder-{picture}")).await?;
        window.shows("settings-data", &here.display().to_string()).await?;
        assert!((files_below(&here)?, files_below(&other)?) == before, "{} was changed", wrong.display());
    }
    // All goes on where it was.
    delete_somebody(&window).await?;
    window.close().await?;
    let window = Window::open_at_home(home).await?;
    window.shows("known-count", "39").await?;
    window.close().await
}
