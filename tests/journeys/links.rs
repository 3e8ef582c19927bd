//! Links of the user's data: where they lead is shown, and nothing opens them before that.

use crate::{files, people};
use rapport_window_tests::{Result, Window, program, until};
use std::path::{Path, PathBuf};
use thirtyfour::Key;

const CARD: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Okafor\r\nEMAIL:ada@example.org\r\nTEL:+47 406 12 345\r\n\
URL:https://xn--pypal-4ve.example/ada\r\nURL:http://plain.example/ada\r\nURL:https://b\u{fc}cher.example/ada\r\n\
NOTE:hello\r\nEND:VCARD\r\n";
const NOTE: &str = "[her talk](https://talks.example/storage) and [a trap](javascript:alert(1)) and <b>loud</b> \
                    ![pixel](https://192.0.2.1/pixel.png)";

/// The app, with a system that writes down what it is asked to open.
async fn with_opener(folder: &Path) -> Result<(Window, PathBuf)> {
    let programs = folder.join("programs");
    std::fs::create_dir(&programs)?;
    let asked = folder.join("asked");
    std::fs::write(&asked, "")?;
    files::script(&programs.join("xdg-open"), &format!("printf '%s\\n' \"$1\" >> '{}'", asked.display()))?;
    let start = programs.join("start");
    let path = std::env::var("PATH")?;
    files::script(&start, &format!("PATH='{}:{path}' exec '{}' \"$@\"", programs.display(), program()?.display()))?;
    Ok((Window::open_through(&start, &folder.join("data")).await?, asked))
}

/// Waits until the system was asked to open exactly these.
async fn opened(asked: &Path, all: &[&str]) -> Result<()> {
    until(&format!("{all:?} to be opened"), async || {
        Ok(std::fs::read_to_string(asked)?.lines().eq(all.iter().copied()).then_some(()))
    })
    .await
}

#[tokio::test]
async fn a_link_is_shown_before_it_is_opened() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let (window, asked) = with_opener(here).await?;
    window.drop_files(&[&files::written(here, "ada.vcf", CARD.as_bytes())?]).await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "1").await?;
    people::open(&window, "Ada Okafor").await?;

    // A host that looks like another one is told in plain letters; leaving opens nothing.
    look(&window, "https://xn--pypal-4ve.example/ada").await?;
    window.shows("link-leads-to", "xn--pypal-4ve.example").await?;
    window.appears("[data-testid=link-leave]:focus").await?;
    window.picture("link").await?;
    assert_eq!(window.accessibility_faults().await?, Vec::<String>::new());
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=link-dialog]").await?;
    look(&window, "https://b\u{fc}cher.example/ada").await?;
    window.shows("link-leads-to", "xn--bcher-kva.example").await?;
    window.shows("link-address", "https://xn--bcher-kva.example/ada").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=link-dialog]").await?;

    // What is not sent over a secure line is shown and not opened.
    look(&window, "http://plain.example/ada").await?;
    window.shows("link-refusal", "not sent over a secure line").await?;
    assert_eq!(window.count("link-open").await?, 0);
    window.click("link-leave").await?;
    window.vanishes("[data-testid=link-dialog]").await?;
    opened(&asked, &[]).await?;

    // By the keyboard: the button of the mail address, then the one that opens.
    window.click("follow-emails").await?;
    window.shows("link-leads-to", "ada@example.org").await?;
    window.appears("[data-testid=link-leave]:focus").await?;
    window.press_key(Key::Tab).await?;
    window.press_key(Key::Tab).await?;
    window.appears("[data-testid=link-open]:focus").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=link-dialog]").await?;
    opened(&asked, &["mailto:ada@example.org"]).await?;
    window.click("follow-phones").await?;
    window.click("link-open").await?;
    window.vanishes("[data-testid=link-dialog]").await?;
    opened(&asked, &["mailto:ada@example.org", "tel:+4740612345"]).await?;

    // In a note: one link is left of all that stands there, and the window stays where it is.
    window.click("note-add").await?;
    window.type_into("note-text", NOTE).await?;
    window.click("note-keep").await?;
    window.shows("timeline-item", "her talk and a trap and <b>loud</b> pixel").await?;
    window.holds("return [...document.querySelectorAll('[data-testid=timeline-item] a')].map((link) => link.href).join() === 'https://talks.example/storage'").await?;
    window.click_on("[data-testid=timeline-item] a").await?;
    window.shows("link-address", "https://talks.example/storage").await?;
    window.click("link-open").await?;
    window.vanishes("[data-testid=link-dialog]").await?;
    opened(&asked, &["mailto:ada@example.org", "tel:+4740612345", "https://talks.example/storage"]).await?;

    // Whatever the window asks for, Rust judges it once more, and the window never leaves.
    for address in
        ["file:///etc/passwd", "http://plain.example/", "javascript:alert(1)", "mailto:a@b.example?attach=/etc/passwd"]
    {
        let ask = "return window.__TAURI_INTERNALS__.invoke('link_open', { input: { address: arguments[0] } })
            .then(() => 'opened', (failure) => failure.code)";
        assert_eq!(window.run(ask, vec![address.into()]).await?, "invalid", "{address}");
    }
    window.run("location.href = 'https://192.0.2.1/away'; window.open('https://192.0.2.1/new')", vec![]).await?;
    window
        .holds("return location.protocol === 'tauri:' && document.querySelector('[data-testid=person-pane]') !== null")
        .await?;
    opened(&asked, &["mailto:ada@example.org", "tel:+4740612345", "https://talks.example/storage"]).await?;
    window.close().await
}

/// Asks where this address of the person leads.
async fn look(window: &Window, address: &str) -> Result<()> {
    window.click_on(&format!("[aria-label='Where this leads: {address}']")).await?;
    window.appears("[data-testid=link-dialog]").await.map(drop)
}
