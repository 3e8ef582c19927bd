//! Every screen, as it looks and as assistive technologies read it.

use rapport_window_tests::{Result, Theme, Window};

const SCREENS: [(&str, &str); 5] = [
    ("go-people", "[data-testid=person-row]"),
    ("go-duplicates", "main"),
    ("go-growth", "[data-testid=chart-new-chart] svg"),
    ("go-import", "[data-testid=import-history]"),
    ("go-settings", "[data-testid=settings-name]"),
];

#[tokio::test]
async fn the_sample_network_has_no_serious_fault_of_access_in_either_theme() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open(data.path()).await?;
    window.click("open-sample").await?;
    window.appears("[data-testid=sample-banner]").await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        for (room, shown) in SCREENS {
            // Where the window is narrow a room has no button and is reached by its key.
            window.click("go-people").await?;
            window.appears("[data-testid=person-row]").await?;
            window.click(room).await?;
            window.appears(shown).await?;
            window.picture(&format!("sample-{}-{theme:?}", room.trim_start_matches("go-")).to_lowercase()).await?;
            faults.extend(
                window.accessibility_faults().await?.into_iter().map(|fault| format!("{room}, {theme:?}: {fault}")),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}

#[tokio::test]
async fn the_sample_is_never_mixed_with_ones_own() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open(data.path()).await?;
    window.click("open-sample").await?;
    window.appears("[data-testid=person-row]").await?;
    window.click("sample-leave").await?;
    window.shows("first-run", "Drop files here").await?;
    window.close().await
}

#[tokio::test]
async fn the_keyboard_alone_does() -> Result<()> {
    use thirtyfour::Key;
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("j").await?;
    window.press_key(Key::Enter).await?;
    window.appears("[data-testid=person-pane]").await?;
    window.picture("person-pane").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=person-pane]").await?;
    window.press("?").await?;
    window.appears("[data-testid=help-sheet]").await?;
    window.picture("help-sheet").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=help-sheet]").await?;
    window.press_with_control('k').await?;
    window.appears("[data-testid=palette-search]:focus").await?;
    window.press("growth").await?;
    window.picture("palette").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=palette]").await?;
    window.appears("[data-testid=growth]").await?;
    // Commands of the next screen are there when the last one's are gone.
    window.press("5").await?;
    window.appears("[data-testid=screen-duplicates]").await?;
    window.press("1").await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("/").await?;
    window.press("a").await?;
    window.shows("found-count", "found").await?;
    window.close().await
}
