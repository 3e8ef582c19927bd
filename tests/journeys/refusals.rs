//! What cannot be imported: a clear word for each, and nothing is harmed.

use crate::files;
use rapport_window_tests::{Result, Window};
use serde_json::json;
use std::path::Path;

#[tokio::test]
async fn a_drop_that_holds_nobody_is_named_and_nothing_changes() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let empty_folder = here.join("nothing in it");
    std::fs::create_dir(&empty_folder)?;
    let window = Window::open(&here.join("data")).await?;
    for (path, word) in [
        (files::written(here, "broken.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\n\xFF\xFE nonsense")?, "broken.vcf"),
        (files::written(here, "empty.csv", b"")?, "empty.csv"),
        (files::picture(here)?, "holiday.png"),
        (files::huge(here)?, "film.bin"),
        (files::bomb(here)?, "bomb.zip"),
        (empty_folder, "nothing in it"),
    ] {
        refused(&window, &path, word).await?;
    }
    assert_eq!(window.count("known-count").await?, 0, "nobody is known");
    window.close().await
}

#[tokio::test]
async fn an_archive_that_climbs_out_is_told_and_the_rest_goes_on() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open(&folder.path().join("data")).await?;
    window.drop_files(&[&files::climbing(folder.path())?]).await?;
    window.shows("import-problems", "escaped.vcf").await?;
    window.shows("preview-new", "1").await?;
    assert!(!folder.path().join("escaped.vcf").exists());
    window.close().await
}

#[tokio::test]
async fn a_folder_is_read_through() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let inside = folder.path().join("address books/deeper");
    std::fs::create_dir_all(&inside)?;
    files::cards(&inside)?;
    let window = Window::open(&folder.path().join("data")).await?;
    window.drop_files(&[&folder.path().join("address books")]).await?;
    window.shows("preview-new", "2").await?;
    window.close().await
}

/// As code would do it that took over the interface.
#[tokio::test]
async fn code_in_the_window_opens_no_dialog_of_its_own_and_names_no_file() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let diary = files::written(folder.path(), "diary.txt", b"Dear diary")?;
    let path = diary.to_str().ok_or("no text")?;
    let window = Window::open(&folder.path().join("data")).await?;
    let ask = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
            .then(() => done('done'), (refused) => done(refused.code ?? String(refused)))";
    for (command, given, word) in [
        ("plugin:dialog|open", json!({ "options": {} }), "not allowed"),
        ("plugin:dialog|save", json!({ "options": { "defaultPath": path } }), "not allowed"),
        ("plugin:event|emit", json!({ "event": "files-held", "payload": { "kind": "gone" } }), "not allowed"),
        ("import_recognise", json!({ "input": { "files": path } }), "not_found"),
        ("file_save", json!({ "input": { "place": path, "content": "aGFybQ==" } }), "not_found"),
        ("data_folder_move", json!({ "input": { "folder": path } }), "not_found"),
    ] {
        let answer = window.run_to_its_end(ask, vec![json!(command), given]).await?.to_string();
        assert!(answer.contains(word), "{command}: {answer}");
    }
    assert_eq!(std::fs::read(&diary)?, b"Dear diary");
    window.close().await
}

/// Either the drop is refused as a whole, or its preview names the file and would change nothing.
async fn refused(window: &Window, path: &Path, name: &str) -> Result<()> {
    window.drop_files(&[path]).await?;
    window.appears("[data-testid=error-card], [data-testid=import-problems]").await?;
    let word = window.run("return document.querySelector('main').innerText", vec![]).await?.to_string();
    assert!(word.contains(name), "“{word}” names {name}");
    window.picture(&format!("refused-{}", name.replace(['.', ' '], "-"))).await?;
    assert_eq!(window.count("preview-apply").await?, 0, "{name}: nothing to apply");
    window.press_key(thirtyfour::Key::Escape).await?;
    window.click("go-people").await?;
    window.shows("first-run", "Drop files here").await
}
