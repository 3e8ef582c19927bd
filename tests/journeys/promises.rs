//! Promises from the line that makes them: one kept, one broken, and what each leaves behind.

use crate::{clock, people};
use rapport_window_tests::{Result, Window};
use thirtyfour::Key;

const PEOPLE: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ingrid Solberg\r\nEND:VCARD\r\n";

/// Waits until the person's pane says nothing of open matters.
async fn nothing_open(window: &Window) -> Result<()> {
    window.vanishes("[data-testid=open-matters]").await
}

#[tokio::test]
async fn of_two_promises_one_is_kept_and_one_is_broken() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = people::window_with(folder.path(), PEOPLE).await?;

    // By a line, from anywhere.
    window.press("l").await?;
    window.appears("[data-testid=log-text]:focus").await?;
    let today = clock::today();
    window
        .press(format!(
            "coffee with Ingrid yesterday 40m, promised feedback on her draft by {today}, promised slides by {today}"
        ))
        .await?;
    window.shows("log-understood", "slides").await?;
    window.picture("promises-line").await?;
    window.shows("log-understood", "I promised: feedback on her draft by").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=log-line]").await?;

    // Both are due this week, and stand under Give & take.
    window.press("1").await?;
    window.shows("week-promises", "feedback on her draft").await?;
    window.shows("week-promises", "slides").await?;
    window.picture("promises-week").await?;
    window.press("4").await?;
    window.shows("promises-count", "2 promises open").await?;

    // One is kept, where it is due: help given.
    window.press("1").await?;
    window.click_on("[data-testid=week-promises] [aria-label^='Kept: '][aria-label*='her draft']").await?;
    window.holds("return !document.querySelector('[data-testid=week-promises]').innerText.includes('draft')").await?;
    people::open(&window, "Ingrid Solberg").await?;
    window.shows("person-balance", "1 given").await?;
    window.shows("timeline", "My promise, kept").await?;
    window.shows("open-matters", "slides").await?;

    // The other is broken, and that is said: open no more, kept never, and no help given.
    window.click_on("[data-testid=open-matters] [aria-label='Drop: slides']").await?;
    // Undone from the toast first.
    window.shows("undo-toast", "Dropped: slides").await?;
    window.click("toast-action").await?;
    window.shows("open-matters", "slides").await?;
    window.shows("timeline", "My promise, open").await?;
    window.click_on("[data-testid=open-matters] [aria-label='Drop: slides']").await?;
    nothing_open(&window).await?;
    window.shows("timeline", "My promise, dropped").await?;
    window.shows("person-balance", "1 given").await?;
    window.picture("promises-broken").await?;

    window.press("4").await?;
    window.appears("[data-testid=promises-empty]").await?;
    window.choose("promises-state", "Dropped").await?;
    window.shows("promises-count", "1 promise dropped").await?;
    window.shows("promises-row", "slides").await?;
    window.choose("promises-state", "Kept").await?;
    window.shows("promises-row", "draft").await?;
    window.shows("balance", "1 given").await?;

    // Kept too soon: with the promise open again the help is not given any more.
    window.click_on("[data-testid=promises-row] [aria-label^='Open again: ']").await?;
    window.vanishes("[data-testid=balance]").await?;
    window.press_with_control('z').await?;
    window.shows("balance", "1 given").await?;
    window.close().await
}
