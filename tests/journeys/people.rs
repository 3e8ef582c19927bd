//! How somebody is found and opened, in any journey.

use rapport_window_tests::{Result, Window};

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
