//! What cannot be imported: a clear word for each, and nothing is harmed.

use crate::files;
use rapport_window_tests::{Result, Window};
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
