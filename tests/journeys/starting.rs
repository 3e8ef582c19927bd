//! Starting: twice, on a database of a later Rapport, on a file that is none.

use chrono::{DateTime, Utc};
use rapport::Store;
use rapport_window_tests::{Result, Window};
use std::path::Path;

#[tokio::test]
async fn a_second_start_brings_the_first_window_to_the_front() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open(data.path()).await?;
    window.appears("[data-testid=first-run]").await?;
    window.minimize().await?;
    window.start_again(data.path()).await?;
    window.is_on_screen().await?;
    window.close().await
}

/// As the desktop does it for a file whose kind is Rapport's: the first start shows what it holds, and so does a second one.
#[tokio::test]
async fn files_that_the_app_is_to_open_are_shown_before_anything_is_written() -> Result<()> {
    let data = tempfile::tempdir()?;
    let files = tempfile::tempdir()?;
    let card = |name: &str| format!("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nEND:VCARD\r\n");
    let (first, second) = (files.path().join("a card.vcf"), files.path().join("another.vcf"));
    std::fs::write(&first, card("Ingrid Solberg"))?;
    std::fs::write(&second, card("Håkon Aasland"))?;
    let window = Window::open_with(data.path(), &[first.to_str().ok_or("no text")?]).await?;
    window.shows("import-files", "a card.vcf").await?;
    window.shows("preview-new", "1").await?;
    window.start_again_with(data.path(), &[&second]).await?;
    window.shows("import-files", "another.vcf").await?;
    window.close().await?;
    let people = Store::open(&data.path().join("rapport.db"), "2026-11-22T12:00:00Z".parse::<DateTime<Utc>>()?)?;
    let known = rapport::people::list::page(people.connection(), &rapport::people::PeopleQuery::default(), 0, 0)?.known;
    assert_eq!(known, 0, "nothing was applied");
    Ok(())
}

#[tokio::test]
async fn a_database_of_a_later_rapport_is_told_and_left_as_it_is() -> Result<()> {
    let data = tempfile::tempdir()?;
    let file = data.path().join("rapport.db");
    drop(Store::open(&file, "2026-11-22T12:00:00Z".parse::<DateTime<Utc>>()?)?);
    let mut bytes = std::fs::read(&file)?;
    // Where SQLite keeps the number that tells how far a database was brought up to date.
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(&file, &bytes)?;
    is_refused(data.path(), "newer", "database-newer").await
}

#[tokio::test]
async fn a_file_that_is_no_database_is_told_and_left_as_it_is() -> Result<()> {
    let data = tempfile::tempdir()?;
    std::fs::write(data.path().join("rapport.db"), "This is a letter and not a database.\n".repeat(200))?;
    is_refused(data.path(), "damaged", "database-damaged").await
}

async fn is_refused(data: &Path, word: &str, picture: &str) -> Result<()> {
    let file = data.join("rapport.db");
    let before = std::fs::read(&file)?;
    let window = Window::open(data).await?;
    window.shows("error-card", "rapport.db").await?;
    window.shows("error-card", word).await?;
    window.picture(picture).await?;
    window.close().await?;
    assert!(std::fs::read(&file)? == before, "the file was changed");
    Ok(())
}
