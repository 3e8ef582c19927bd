//! What somebody sees who opens Rapport for the first time.

use crate::files;
use rapport_window_tests::{Result, Theme, Window};

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
        for theme in [Theme::Light, Theme::Dark] {
            window.use_theme(theme).await?;
            window.picture(&format!("{shown}-{theme:?}").to_lowercase()).await?;
            let found = window.accessibility_faults().await?;
            faults.extend(found.into_iter().map(|fault| format!("{shown}, {theme:?}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
