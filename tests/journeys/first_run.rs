//! What somebody sees who opens Rapport for the first time.

use crate::files;
use rapport_window_tests::{Result, Window};

#[tokio::test]
async fn it_says_how_to_begin() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open(data.path()).await?;
    window.shows("first-run", "Drop files here").await?;
    window.picture("first-run").await?;
    window.close().await
}

#[tokio::test]
async fn the_first_screen_and_a_preview_have_no_serious_fault_of_access_in_either_theme() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open(&folder.path().join("data")).await?;
    let files = [files::connections(folder.path())?, files::cards(folder.path())?];
    let mut faults = Vec::new();
    for shown in ["first-run", "import-preview"] {
        if shown == "import-preview" {
            window.drop_files(&[&files[0], &files[1]]).await?;
        }
        window.appears(&format!("[data-testid={shown}]")).await?;
        faults.extend(window.look_over_in_both_themes(shown).await?);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
