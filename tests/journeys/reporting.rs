//! The report of a period, looked at and written to a file.

use rapport_window_tests::{Result, Window};
use serde_json::json;

/// What the frame shows; null while nothing stands in it.
const PAGE: &str = "document.querySelector('[data-testid=report-page]')?.contentDocument";

#[tokio::test]
async fn a_report_is_looked_at_and_saved_as_a_page() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open_with(&folder.path().join("data"), &["--sample"]).await?;
    window.click("go-growth").await?;
    window.appears("[data-testid=growth-report]").await?;
    window.press("r").await?;
    window.holds(&format!("return {PAGE}?.querySelectorAll('svg').length >= 9")).await?;
    // Its own sheet is in force: drawings are coloured, and cards stand beside each other.
    window
        .holds(&format!(
            "const page = {PAGE}; return getComputedStyle(page.querySelector('rect.strong')).fill === 'rgb(13, 92, 89)'
               && getComputedStyle(page.querySelector('.headlines')).display === 'grid'"
        ))
        .await?;
    let faults = window.accessibility_faults().await?;
    assert!(faults.is_empty(), "{faults:#?}");

    window.choose("report-kind", "Year").await?;
    window.holds(&format!("return /^[0-9]{{4}}$/.test({PAGE}?.querySelector('h1')?.textContent ?? '')")).await?;
    let title = window.run(&format!("return {PAGE}.querySelector('h1').textContent"), vec![]).await?;
    let path = folder.path().join("the year.html");
    window.click("report-save").await?;
    window.answer_dialog("Save", &path).await?;
    window.shows("undo-toast", &format!("Saved {}", path.display())).await?;

    let page = std::fs::read_to_string(&path)?;
    assert!(page.starts_with("<!doctype html>") && page.contains("<style>"), "{page}");
    let read = "const read = new DOMParser().parseFromString(arguments[0], 'text/html');
        return [read.querySelector('h1').textContent, read.querySelectorAll('svg').length >= 9, read.scripts.length];";
    assert_eq!(window.run(read, vec![json!(page)]).await?, json!([title, true, 0]));
    window.close().await
}
