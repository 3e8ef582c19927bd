//! The network: searched, walked through, filtered, grown, as a list, and as files for other programs.

use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

#[tokio::test]
async fn the_map_is_searched_and_leads_from_one_to_another() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open_with(&folder.path().join("data"), &["--sample"]).await?;
    window.click("go-network").await?;
    window.appears("[data-testid=network-canvas]").await?;
    window.shows("network-count", "communities").await?;
    window.appears("[data-testid=network-pair]").await?;

    // Enter in the search chooses who was found; the list holds the same, and leads to the other end of a way.
    window.type_into("network-search", "Zofia").await?;
    window.press_key(Key::Enter).await?;
    window.shows("network-person", "Zofia").await?;
    window.appears("[data-testid=network-tie]").await?;
    window.click("network-way").await?;
    window.press("/").await?;
    window.appears("[data-testid=network-search]:focus").await?;
    window.press_key(Key::Escape).await?;
    window.click("network-as-list").await?;
    window.appears("[data-testid=network-list]").await?;
    window.click("network-row").await?;
    window.appears("[data-testid=network-steps] li").await?;
    window.click("network-as-list").await?;
    window.appears("[data-testid=network-canvas]").await?;
    window.picture("network-way").await?;

    // Earlier there were fewer.
    let today = window.text("network-count").await?;
    window
        .run(
            "const slider = document.querySelector('[data-testid=network-time]'); slider.value = '6'; \
             slider.dispatchEvent(new Event('input', { bubbles: true }));",
            Vec::new(),
        )
        .await?;
    window
        .holds(&format!(
            "return document.querySelector('[data-testid=network-count]').textContent !== {}",
            serde_json::to_string(&today)?
        ))
        .await?;

    // A file for Gephi.
    window.click("network-export").await?;
    window.click("network-graphml").await?;
    let file = folder.path().join("network.graphml");
    window.answer_dialog("Save", &file).await?;
    window.shows("undo-toast", "Saved").await?;
    let text = std::fs::read_to_string(&file)?;
    assert!(text.contains("<graphml") && text.matches("<node id=").count() > 100, "{}", text.len());

    window.click("network-open").await?;
    window.appears("[data-testid=open-page]").await?;
    window.close().await
}

#[tokio::test]
async fn the_network_is_free_of_serious_faults_of_access() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        window.click("go-network").await?;
        for (state, opening, shown) in [
            ("map", "", "[data-testid=network-pair]"),
            ("me", "network-me", "[data-testid=network-me][aria-pressed=true]"),
            ("list", "network-as-list", "[data-testid=network-row]"),
            ("chosen", "network-row", "[data-testid=network-person]"),
        ] {
            if !opening.is_empty() {
                window.click(opening).await?;
            }
            window.appears(shown).await?;
            window.picture(&format!("network-{state}-{theme:?}").to_lowercase()).await?;
            let found = window.accessibility_faults().await?;
            faults.extend(found.into_iter().map(|fault| format!("{state}, {theme:?}: {fault}")));
        }
        window.click("network-as-list").await?;
        window.appears("[data-testid=network-canvas]").await?;
        window.picture(&format!("network-map-chosen-{theme:?}").to_lowercase()).await?;
        window.click("network-me").await?;
        window.press_key(Key::Escape).await?;
        window.vanishes("[data-testid=network-person]").await?;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
