//! Growth: what is logged moves the figures, a figure opens its records, and a filter narrows them.

use rapport_window_tests::{Result, Window};
use thirtyfour::Key;

/// The figure at the end of a chart's newest row, as its table tells it.
async fn newest(window: &Window, chart: &str) -> Result<u64> {
    let cell = format!(
        "return parseInt(document.querySelector('[data-testid={chart}] [data-testid=figures-table] tbody tr td').innerText, 10)"
    );
    window.run(&cell, vec![]).await?.as_u64().ok_or_else(|| "no figure".into())
}

#[tokio::test]
async fn a_log_moves_the_figures_and_each_opens_its_records() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("5").await?;
    window.click_on("[data-testid=chart-conversations] button[aria-label^=Figures]").await?;
    window.appears("[data-testid=chart-conversations] [data-testid=figures-table]").await?;
    let before = newest(&window, "chart-conversations").await?;
    window.press("l").await?;
    window.appears("[data-testid=log-text]:focus").await?;
    window.press("call with Håkon Aasland today 20m deep").await?;
    window.shows("log-understood", "Håkon Aasland").await?;
    window.press_key(Key::Enter).await?;
    let moved = format!(
        "return parseInt(document.querySelector('[data-testid=chart-conversations] tbody tr td').innerText, 10) === {}",
        before + 1
    );
    window.holds(&moved).await?;
    window.click_on("[data-testid=chart-conversations] tbody tr td button").await?;
    window.shows("behind", &format!("Conversations: {}", before + 1)).await?;
    window.shows("behind", "Håkon Aasland").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=behind]").await?;
    window.press_with_control('z').await?;
    window.holds(&moved.replace(&format!("=== {}", before + 1), &format!("=== {before}"))).await?;

    // A headline opens those whom it counts.
    let engaged = "return parseInt(document.querySelector('[data-testid=growth-engaged]').innerText, 10)";
    let engaged = window.run(engaged, vec![]).await?;
    window.click("growth-engaged").await?;
    window.shows("behind", &format!("Engaged: {engaged}")).await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=behind]").await?;
    // The focus goes back to the figure; a menu that opened before would close by that.
    window.appears("[data-testid=growth-engaged]:focus").await?;

    // A filter narrows every chart.
    window.shows("growth-engaged", "of 572 known").await?;
    window.click("whom").await?;
    window.choose("whom-circle", "Inner").await?;
    window.shows("whom", "Inner circle").await?;
    let narrowed = "return !document.querySelector('[data-testid=growth-engaged]').innerText.includes('of 572 known')";
    window.holds(narrowed).await?;
    window.click("whom-everybody").await?;
    window.shows("growth-engaged", "of 572 known").await?;
    window.press_key(Key::Escape).await?;

    // Engaged alone, without the grey above.
    window.click("engaged-only").await?;
    window.holds("return document.querySelector('[data-testid=chart-network] [data-testid=chart-network-chart]').getAttribute('aria-valuetext').includes('Dormant') === false").await?;
    window.close().await
}
