//! The report of a period, looked at and written to a file.

use crate::files;
use rapport_window_tests::{Result, Theme, Window};
use serde_json::json;
use std::path::Path;

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
    for theme in [Theme::Dark, Theme::Light] {
        window.use_theme(theme).await?;
        window.picture(&format!("report-{theme:?}").to_lowercase()).await?;
        let faults = window.accessibility_faults().await?;
        assert!(faults.is_empty(), "{theme:?}: {faults:#?}");
    }

    window.choose("report-kind", "Year").await?;
    window.holds(&format!("return /^[0-9]{{4}}$/.test({PAGE}?.querySelector('h1')?.textContent ?? '')")).await?;
    let title = window.run(&format!("return {PAGE}.querySelector('h1').textContent"), vec![]).await?;
    let path = folder.path().join("the year.html");
    window.click("report-save").await?;
    let page = String::from_utf8(files::saved(&window, &path).await?)?;
    assert!(page.starts_with("<!doctype html>") && page.contains("<style>"), "{page}");
    let read = "const read = new DOMParser().parseFromString(arguments[0], 'text/html');
        return [read.querySelector('h1').textContent, read.querySelectorAll('svg').length >= 9, read.scripts.length];";
    assert_eq!(window.run(read, vec![json!(page)]).await?, json!([title, true, 0]));
    window.close().await
}

/// How many sheets a PDF has. Each is an object that says so in plain text.
fn sheets(pdf: &[u8]) -> usize {
    let says = b"/Type /Page";
    pdf.windows(says.len() + 1).filter(|window| window.starts_with(says) && window.last() != Some(&b's')).count()
}

async fn save_pdf(window: &Window, path: &Path) -> Result<Vec<u8>> {
    window.click("report-pdf").await?;
    files::saved(window, path).await
}

#[tokio::test]
async fn a_report_is_saved_as_a_pdf_of_two_to_four_sheets() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open_with(&folder.path().join("data"), &["--sample"]).await?;
    window.click("go-growth").await?;
    window.appears("[data-testid=growth-report]").await?;
    window.press("r").await?;
    for kind in ["Quarter", "Month", "Year"] {
        if kind != "Quarter" {
            window.choose("report-kind", kind).await?;
        }
        window.holds(&format!("return {PAGE}?.querySelectorAll('svg').length >= 9")).await?;
        let path = folder.path().join(format!("the {kind}.pdf"));
        let pdf = save_pdf(&window, &path).await?;
        assert!(pdf.starts_with(b"%PDF-") && pdf.trim_ascii_end().ends_with(b"%%EOF"), "{kind}");
        assert!((2..=4).contains(&sheets(&pdf)), "{kind}: {} sheets", sheets(&pdf));
    }

    // Where it cannot be written, it says so, and leaves nothing behind.
    let disk = folder.path().join("disk");
    std::fs::create_dir(&disk)?;
    let choose = "window.__TAURI_INTERNALS__.invoke('choose_to_save',
        { input: { what: 'report', title: 'Save', name: 'report.pdf', kind: 'PDF', extension: 'pdf' } })
        .then((place) => { window.place = place })";
    window.run(choose, vec![]).await?;
    window.answer_dialog("Save", &disk.join("report.pdf")).await?;
    window.holds("return window.place?.path.endsWith('report.pdf') === true").await?;
    std::fs::remove_dir(&disk)?;
    std::fs::write(&disk, "Pulled out once it was chosen")?;
    let before = std::fs::read_dir(folder.path())?.count();
    let save = "window.__TAURI_INTERNALS__.invoke('report_save', { input: { period: '2025', format: 'pdf', place: window.place.token } })
        .then(() => { window.saved = 'saved' }, (failure) => { window.saved = failure.message })";
    window.run(save, vec![]).await?;
    window.holds("return typeof window.saved === 'string'").await?;
    let said = window.run("return window.saved", vec![]).await?;
    assert!(said.as_str().is_some_and(|said| said.contains("report.pdf")), "{said}");
    assert_eq!(std::fs::read_dir(folder.path())?.count(), before);
    window.close().await
}
