//! A dropped file becomes a network: the whole way, and back.

use crate::files;
use rapport_window_tests::{Result, Window};
use thirtyfour::Key;

#[tokio::test]
async fn a_drop_is_previewed_decided_applied_found_counted_undone_and_redone() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (connections, cards) = (files::connections(folder.path())?, files::cards(folder.path())?);
    let window = Window::open(&folder.path().join("data")).await?;
    window.shows("first-run", "Drop files here").await?;

    window.drop_files(&[&connections]).await?;
    window.shows("preview-new", "40").await?;
    window.shows("preview-left-out", "2 hidden profiles").await?;
    window.picture("import-preview-new").await?;
    window.click("preview-apply").await?;
    window.shows("import-done", "40 new").await?;
    window.shows("known-count", "40").await?;

    // A second file: one card may be somebody who is there.
    window.drop_files(&[&cards]).await?;
    window.shows("preview-unsure", "1").await?;
    window.shows("records-unsure", "Ingrid Solberg").await?;
    window.shows("records-unsure", "same name").await?;
    window.picture("import-preview-unsure").await?;
    window.choose("record-decision", "Merge").await?;
    window.shows("record-decision", "Merge").await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "41").await?;

    // Listed and found: by prefix, without accents, inside words, in another script.
    window.click("go-people").await?;
    window.shows("found-count", "41 known").await?;
    for (typed, found) in [
        ("soren", "Søren"),
        ("zielinski", "Zieliński"),
        ("太郎", "山田太郎"),
        ("40612345", "Ingrid Solberg"),
        ("solbreg", "Solberg"),
    ] {
        window.type_into("search", typed).await?;
        window.shows("people-grid", found).await?;
    }
    window.picture("people-search").await?;
    window.press_key(Key::Escape).await?;
    window.shows("found-count", "41 known").await?;

    // The chart has the right figures: four new people in January 2024, the first month.
    window.click("go-growth").await?;
    window.shows("growth-engaged", "of 41 known").await?;
    window.choose("growth-range", "All years").await?;
    window.shows("chart-new-ties-sentence", "41 people met").await?;
    // The sentence is the same for three years: the columns tell that all of them are drawn.
    let since_january_2024 =
        "const chart = document.querySelector('[data-testid=chart-new-ties-chart]'); const now = new Date();
        return Number(chart?.getAttribute('aria-valuemax')) === (now.getFullYear() - 2024) * 12 + now.getMonth()";
    window.holds(since_january_2024).await?;
    let words = window
        .run(
            "const chart = document.querySelector('[data-testid=chart-new-ties-chart]'); chart.focus();
             chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
             return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(chart.getAttribute('aria-valuetext')))));",
            vec![],
        )
        .await?;
    assert!(words.as_str().is_some_and(|words| words.starts_with("Jan 2024: Online 4")), "{words}");
    window.picture("growth").await?;
    // A figure opens the people behind it, and each of them opens.
    window.press_key(Key::Enter).await?;
    window.shows("behind", "Online: 4").await?;
    window.click_on("[data-testid=behind-record]").await?;
    window.appears("[data-testid=person-pane]").await?;

    // The same file again changes nothing.
    window.drop_files(&[&connections]).await?;
    window.shows("preview-same", "40").await?;
    window.shows("preview-nothing-new", "already here").await?;
    window.click("preview-close").await?;

    // Back and forth.
    window.shows("import-history", "Connections.csv").await?;
    window.click("import-undo").await?;
    window.shows("known-count", "40").await?;
    window.press_with_control('z').await?;
    window.shows("known-count", "41").await?;
    window.press_with_control('z').await?;
    window.shows("known-count", "40").await?;
    window.press_with_control('y').await?;
    window.shows("known-count", "41").await?;
    window.close().await
}

#[tokio::test]
async fn what_was_done_can_be_undone_after_a_restart() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let window = Window::open(&data).await?;
    window.drop_files(&[&files::connections(folder.path())?]).await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "40").await?;
    window.close().await?;

    let window = Window::open(&data).await?;
    window.shows("known-count", "40").await?;
    window.press_with_control('z').await?;
    window.shows("first-run", "Drop files here").await?;
    window.press_with_control('y').await?;
    window.shows("known-count", "40").await?;
    window.close().await
}

#[tokio::test]
async fn text_can_be_pasted_instead() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open(folder.path()).await?;
    window.click("paste-text").await?;
    window
        .type_into("paste-field", "Name,E-mail\nIngrid Solberg,ingrid@example.com\nRaj Malhotra,raj@example.com")
        .await?;
    window.click("paste-preview").await?;
    window.shows("preview-new", "2").await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "2").await?;
    window.close().await
}

#[tokio::test]
async fn an_unknown_table_is_read_through_its_columns() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let table = files::written(
        folder.path(),
        "members.csv",
        b"Xylo;Company;Plugh\nIngrid Solberg;Fjordline;7\nRaj Malhotra;Tracewell;9\n",
    )?;
    let window = Window::open(&folder.path().join("data")).await?;
    window.drop_files(&[&table]).await?;
    window.appears("[data-testid=mapping]").await?;
    window.picture("import-mapping").await?;
    window.choose("mapping-target", "Name").await?;
    window.click("mapping-apply").await?;
    window.shows("preview-new", "2").await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "2").await?;
    window.close().await
}
