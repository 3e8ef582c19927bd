//! What somebody sees who opens Rapport for the first time.

use rapport_window_tests::{Result, Window};

#[tokio::test]
async fn it_says_how_to_begin() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open(data.path()).await?;
    window.shows("first-run", "Drop files here").await?;
    window.picture("first-run").await?;
    window.close().await
}
