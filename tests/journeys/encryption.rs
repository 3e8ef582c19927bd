//! Encryption: turned on, asked for at the start, changed, turned off, and lost; and a file that leaves and comes back encrypted.

use chrono::{DateTime, FixedOffset};
use rapport::backups;
use rapport::encryption::{self, Cost, Passphrase};
use rapport::importing::Unwatched;
use rapport::people::{PersonEdit, edit};
use rapport::{Code, Store};
use rapport_window_tests::{Keyring, Result, Theme, Window};
use std::path::Path;
use thirtyfour::Key;

const WORDS: &str = "four calm words of mine";
const OTHER: &str = "quite another sentence";

/// A network of one's own, with a backup of it.
fn with_people(data: &Path) -> Result<()> {
    let then: DateTime<FixedOffset> = "2026-01-05T09:00:00+01:00".parse()?;
    let database = data.join("rapport.db");
    let mut store = Store::open(&database, then.to_utc())?;
    for name in ["Ingrid Solberg", "Raj Malhotra"] {
        let new = PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() };
        edit::add(&mut store, &new, then.to_utc())?;
    }
    backups::ask(&database, then, &mut Unwatched)?;
    Ok(())
}

fn encrypted(data: &Path) -> Result<()> {
    with_people(data)?;
    encryption::turn_on(&data.join("rapport.db"), &Passphrase::new(WORDS), Cost::USUAL, &mut Unwatched)?;
    Ok(())
}

/// Whether any SQLite opens a file in there.
fn is_plain(folder: &Path) -> Result<bool> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let plain =
            if path.is_dir() { is_plain(&path)? } else { std::fs::read(&path)?.starts_with(b"SQLite format 3") };
        if plain {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn faults_in_both_themes(window: &Window, name: &str) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        window.picture(&format!("{name}-{theme:?}").to_lowercase()).await?;
        faults.extend(window.accessibility_faults().await?);
    }
    Ok(faults)
}

async fn to_encryption(window: &Window) -> Result<()> {
    window.click("go-settings").await?;
    window.appears("[data-testid=settings-encryption]").await?;
    window
        .run("document.querySelector('[data-testid=settings-encryption]').scrollIntoView({ block: 'center' })", vec![])
        .await?;
    Ok(())
}

#[tokio::test]
async fn turned_on_asked_for_at_the_next_start_and_turned_off_again() -> Result<()> {
    let data = tempfile::tempdir()?;
    with_people(data.path())?;
    let window = Window::open(data.path()).await?;
    window.appears("[data-testid=person-row]").await?;
    to_encryption(&window).await?;
    window.shows("settings-encryption", "Off.").await?;
    window.click("encryption-on").await?;
    window.type_into("new-passphrase", "short").await?;
    window.shows("new-passphrase-note", "Too short").await?;
    window.type_into("new-passphrase", WORDS).await?;
    window.type_into("new-passphrase-again", "four calm words of his").await?;
    window.shows("new-passphrase-again-note", "not the same").await?;
    window.type_into("new-passphrase-again", WORDS).await?;
    window.appears("[data-testid=turn-on-now]:disabled").await?;
    let mut faults = faults_in_both_themes(&window, "encryption-turn-on").await?;
    window.click("turn-on-understood").await?;
    window.click("turn-on-now").await?;
    window.shows("encryption-told", "are encrypted now").await?;
    window.shows("settings-encryption", "On.").await?;
    assert!(!is_plain(data.path())?, "nothing is left in the open");
    window.click("go-people").await?;
    window.shows("known-count", "2").await?;

    window.close().await?;
    let window = Window::open(data.path()).await?;
    window.appears("[data-testid=unlock]").await?;
    faults.extend(faults_in_both_themes(&window, "unlock").await?);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.type_into("unlock-passphrase", "four calm words of his").await?;
    window.press_key(Key::Enter).await?;
    window.shows("unlock-passphrase-note", "not the passphrase").await?;
    // What was wrong is chosen, so that typing replaces it.
    window.holds("return document.activeElement?.dataset.testid === 'unlock-passphrase' && document.activeElement.selectionEnd > 5").await?;
    window.click("unlock-passphrase-show").await?;
    window.appears("[data-testid=unlock-passphrase][type=text]").await?;
    window.type_into("unlock-passphrase", WORDS).await?;
    window.click("unlock-now").await?;
    window.shows("known-count", "2").await?;

    to_encryption(&window).await?;
    window.click("encryption-off").await?;
    window.click("turn-off-now").await?;
    window.shows("encryption-told", "not encrypted any more").await?;
    window.shows("settings-encryption", "Off.").await?;
    window.close().await?;
    let window = Window::open(data.path()).await?;
    window.shows("known-count", "2").await?;
    window.close().await
}

#[tokio::test]
async fn another_passphrase_is_the_one_that_opens() -> Result<()> {
    let data = tempfile::tempdir()?;
    encrypted(data.path())?;
    let window = Window::open(data.path()).await?;
    window.type_into("unlock-passphrase", WORDS).await?;
    window.click("unlock-now").await?;
    window.shows("known-count", "2").await?;
    to_encryption(&window).await?;
    window.click("encryption-change").await?;
    window.type_into("present-passphrase", OTHER).await?;
    window.type_into("new-passphrase", OTHER).await?;
    window.type_into("new-passphrase-again", OTHER).await?;
    window.click("change-now").await?;
    window.shows("present-passphrase-note", "not the passphrase").await?;
    let faults = faults_in_both_themes(&window, "encryption-change").await?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.type_into("present-passphrase", WORDS).await?;
    window.click("change-now").await?;
    window.shows("encryption-told", "from now on").await?;
    let database = data.path().join("rapport.db");
    assert!(
        encryption::unlock(&database, &Passphrase::new(WORDS))
            .is_err_and(|failure| failure.code == Code::WrongPassphrase)
    );
    encryption::unlock(&database, &Passphrase::new(OTHER))?;
    window.close().await
}

#[tokio::test]
async fn who_lost_the_passphrase_is_told_so_and_begins_anew_without_losing_the_file() -> Result<()> {
    let data = tempfile::tempdir()?;
    encrypted(data.path())?;
    let window = Window::open(data.path()).await?;
    window.click_on("[data-testid=unlock-lost] summary").await?;
    window.shows("unlock-lost", "Nobody can open this data").await?;
    let faults = faults_in_both_themes(&window, "unlock-lost").await?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.click("unlock-begin-anew").await?;
    window.appears("[data-testid=first-run]").await?;
    let names = std::fs::read_dir(data.path())?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let aside =
        names.collect::<Result<Vec<_>>>()?.into_iter().filter(|name| name.starts_with("rapport.locked-")).count();
    assert_eq!(aside, 1, "the folder with the database and its key file");
    window.close().await
}

#[tokio::test]
async fn a_file_leaves_encrypted_and_comes_back_by_its_passphrase() -> Result<()> {
    let data = tempfile::tempdir()?;
    encrypted(data.path())?;
    let out = tempfile::tempdir()?;
    let window = Window::open(data.path()).await?;
    window.type_into("unlock-passphrase", WORDS).await?;
    window.click("unlock-now").await?;
    window.shows("known-count", "2").await?;
    window.press_with_control('k').await?;
    window.type_into("palette-search", "export").await?;
    window.press_key(Key::Enter).await?;
    // Proposed, for the data is encrypted; and said plainly where it is not wanted.
    window.appears("[data-testid=export-passphrase]").await?;
    window.click("export-encrypt").await?;
    window.shows("export-plain", "this file will not be").await?;
    let mut faults = faults_in_both_themes(&window, "export-plain").await?;
    window.click("export-encrypt").await?;
    window.appears("[data-testid=export-archive]:disabled").await?;
    window.type_into("export-passphrase", OTHER).await?;
    let file = out.path().join("everything.rapport.zip.age");
    window.click("export-archive").await?;
    window.answer_dialog("Save", &file).await?;
    window.shows("export-done", "encrypted by your passphrase").await?;
    assert!(std::fs::read(&file)?.starts_with(b"age-encryption.org/v1"));
    window.close().await?;

    let empty = tempfile::tempdir()?;
    let window = Window::open(empty.path()).await?;
    window.drop_files(&[&file]).await?;
    window.shows("import-locked", "everything.rapport.zip.age").await?;
    faults.extend(faults_in_both_themes(&window, "import-locked").await?);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.type_into("import-passphrase", WORDS).await?;
    window.click("import-unlock").await?;
    window.shows("import-passphrase-note", "does not open").await?;
    window.type_into("import-passphrase", OTHER).await?;
    window.click("import-unlock").await?;
    window.shows("preview-new", "2").await?;
    window.close().await
}

#[tokio::test]
async fn the_keyring_opens_the_data_until_it_is_locked_and_until_it_is_to_forget() -> Result<()> {
    let (data, home) = (tempfile::tempdir()?, tempfile::tempdir()?);
    with_people(data.path())?;
    let window = Window::open_with_keyring(data.path(), Keyring::Unlocked(home.path())).await?;
    window.appears("[data-testid=person-row]").await?;
    to_encryption(&window).await?;
    window.click("encryption-on").await?;
    window.type_into("new-passphrase", WORDS).await?;
    window.type_into("new-passphrase-again", WORDS).await?;
    window.click("turn-on-understood").await?;
    window.click("turn-on-keyring").await?;
    let mut faults = faults_in_both_themes(&window, "keyring-turn-on").await?;
    window.click("turn-on-now").await?;
    window.shows("encryption-told", "opens without asking").await?;
    window.shows("settings-encryption", "remembers the key").await?;
    faults.extend(faults_in_both_themes(&window, "keyring-settings").await?);
    window.close().await?;

    let window = Window::open_with_keyring(data.path(), Keyring::Unlocked(home.path())).await?;
    window.shows("known-count", "2").await?;
    window.close().await?;

    let window = Window::open_with_keyring(data.path(), Keyring::Locked(home.path())).await?;
    window.shows("unlock-keyring", "is locked").await?;
    window.shows("unlock-folder", &data.path().display().to_string()).await?;
    window.appears("[data-testid=unlock-by-keyring]").await?;
    faults.extend(faults_in_both_themes(&window, "keyring-locked").await?);
    window.type_into("unlock-passphrase", WORDS).await?;
    window.click("unlock-now").await?;
    window.shows("known-count", "2").await?;
    window.close().await?;

    let window = Window::open_with_keyring(data.path(), Keyring::Unlocked(home.path())).await?;
    window.shows("known-count", "2").await?;
    to_encryption(&window).await?;
    window.click("keyring-forget").await?;
    window.shows("settings-encryption", "is asked for each time").await?;
    window.close().await?;
    let window = Window::open_with_keyring(data.path(), Keyring::Unlocked(home.path())).await?;
    window.appears("[data-testid=unlock]").await?;
    window.type_into("unlock-passphrase", WORDS).await?;
    window.click("unlock-now").await?;
    window.shows("known-count", "2").await?;
    to_encryption(&window).await?;
    window.click("keyring-remember").await?;
    window.shows("settings-encryption", "remembers the key").await?;
    window.close().await?;

    // Where there is none, the passphrase opens, and is said to.
    let window = Window::open(data.path()).await?;
    window.shows("unlock-keyring", "does not run now").await?;
    window.type_into("unlock-passphrase", WORDS).await?;
    window.click("unlock-now").await?;
    window.shows("known-count", "2").await?;
    to_encryption(&window).await?;
    window.shows("settings-encryption", "does not run now").await?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}

#[tokio::test]
async fn another_data_folder_is_opened_from_the_first_screen_for_this_time() -> Result<()> {
    let (data, other, locked, empty) =
        (tempfile::tempdir()?, tempfile::tempdir()?, tempfile::tempdir()?, tempfile::tempdir()?);
    encrypted(data.path())?;
    encrypted(locked.path())?;
    with_people(other.path())?;
    // The system's dialog would go on into the one folder inside.
    for folder in [&other, &locked] {
        std::fs::remove_dir_all(folder.path().join("backups"))?;
    }
    let title = "Open another data folder";
    let window = Window::open(data.path()).await?;
    window.shows("unlock-folder", &data.path().display().to_string()).await?;
    window.click("unlock-elsewhere").await?;
    window.answer_dialog(title, empty.path()).await?;
    window.shows("error-card", "This cannot be accepted").await?;
    window.shows("error-card", "holds no data").await?;
    window.shows("unlock-folder", &data.path().display().to_string()).await?;
    window.click("unlock-elsewhere").await?;
    window.answer_dialog(title, locked.path()).await?;
    window.shows("unlock-folder", &locked.path().display().to_string()).await?;
    window.click("unlock-elsewhere").await?;
    window.answer_dialog(title, other.path()).await?;
    window.shows("known-count", "2").await?;
    window.close().await?;
    let window = Window::open(data.path()).await?;
    window.shows("unlock-folder", &data.path().display().to_string()).await?;
    window.close().await
}

/// The one backup in the folder of backups.
fn backup_in(data: &Path) -> Result<std::path::PathBuf> {
    let files = std::fs::read_dir(data.join("backups"))?.map(|entry| entry.map(|entry| entry.path()));
    let files = files.collect::<std::io::Result<Vec<_>>>()?;
    files.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "db")).ok_or("no backup".into())
}

#[tokio::test]
async fn who_lost_the_passphrase_restores_a_backup_that_opens() -> Result<()> {
    let data = tempfile::tempdir()?;
    encrypted(data.path())?;
    // One that never was encrypted, and one with a passphrase of its own.
    let (plain, sealed) = (tempfile::tempdir()?, tempfile::tempdir()?);
    with_people(plain.path())?;
    with_people(sealed.path())?;
    let database = sealed.path().join("rapport.db");
    encryption::turn_on(&database, &Passphrase::new(OTHER), Cost::USUAL, &mut Unwatched)?;
    let title = "Restore a backup file";
    let window = Window::open(data.path()).await?;
    window.click_on("[data-testid=unlock-lost] summary").await?;
    window.click("restore-file").await?;
    window.answer_dialog(title, &backup_in(sealed.path())?).await?;
    window.type_into("restore-file-passphrase", WORDS).await?;
    window.click("restore-file-open").await?;
    window.shows("restore-file-passphrase-note", "not the passphrase").await?;
    let mut faults = faults_in_both_themes(&window, "unlock-backup-locked").await?;
    window.type_into("restore-file-passphrase", OTHER).await?;
    window.click("restore-file-open").await?;
    window.shows("restore-dialog", "People").await?;
    window.click_on("[data-testid=restore-dialog] footer button, [data-testid=restore-dialog] button").await?;
    window.vanishes("[data-testid=restore-dialog]").await?;
    window.click("restore-file").await?;
    window.answer_dialog(title, &backup_in(plain.path())?).await?;
    window.shows("restore-dialog", "People").await?;
    faults.extend(faults_in_both_themes(&window, "unlock-restore").await?);
    window.click("restore-now").await?;
    window.shows("known-count", "2").await?;
    let names = std::fs::read_dir(data.path())?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let aside =
        names.collect::<Result<Vec<_>>>()?.into_iter().filter(|name| name.starts_with("rapport.locked-")).count();
    assert_eq!(aside, 1, "what is locked is kept with its key file");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
