//! The guide: each screen leads to its part, by keyboard alone.

use rapport_window_tests::{Result, Window};
use thirtyfour::Key;

#[tokio::test]
async fn the_question_mark_leads_to_the_part_of_the_screen() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    let screens = [
        ("2", "[data-testid=person-row]", "People"),
        ("3", "[data-testid=event-row]", "Events"),
        ("7", "[data-testid=settings-name]", "Settings"),
    ];
    for (key, shown, title) in screens {
        window.press(key).await?;
        window.appears(shown).await?;
        window.press("?").await?;
        window
            .holds(&format!("return document.querySelector('[data-testid=guide-title]')?.textContent === '{title}'"))
            .await?;
        window.shows("guide-keys", "All commands").await?;
        window.press_key(Key::Escape).await?;
        window.vanishes("[data-testid=help-sheet]").await?;
    }
    window.close().await
}

#[tokio::test]
async fn the_guide_is_in_the_language_of_the_window() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.press("7").await?;
    for (language, tag, settings, english_here) in [
        ("Deutsch", "de", "Einstellungen", "Dieser Teil ist auf Englisch."),
        ("Español", "es", "Ajustes", "Esta parte está en inglés."),
        ("Français", "fr", "Réglages", "Cette partie est en anglais."),
        ("简体中文", "zh", "设置", "本章为英文。"),
    ] {
        window.appears("[data-testid=settings-language]").await?;
        window.choose("settings-language", language).await?;
        window.click("open-guide").await?;
        window
            .holds(&format!(
                "return document.querySelector('[data-testid=guide-written]')?.lang === '{tag}'
                    && document.querySelector('[data-testid=guide-title]')?.textContent === '{settings}'"
            ))
            .await?;
        window.picture(&format!("guide-in-{tag}")).await?;
        // A link leads to the same place in every language.
        window.click("guide-part-week").await?;
        window.run("[...document.querySelectorAll('[data-testid=guide-link]')].at(-2).focus()", vec![]).await?;
        window.press_key(Key::Enter).await?;
        window.appears("#guide-the-week:focus").await?;
        // What is told in English alone says so.
        window.click("guide-part-measures").await?;
        window.shows("guide-language", english_here).await?;
        window.holds("return document.querySelector('[data-testid=guide-written]')?.lang === 'en'").await?;
        window.press_key(Key::Escape).await?;
        window.vanishes("[data-testid=help-sheet]").await?;
    }
    window.close().await
}

#[tokio::test]
async fn the_guide_is_searched_and_followed_by_keyboard_alone() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open(data.path()).await?;
    window.appears("[data-testid=first-run]").await?;
    window.press("?").await?;
    // Whoever has nobody yet is told how to begin.
    window.shows("guide-title", "Begin").await?;
    let mut faults = window.look_over_in_both_themes("guide").await?;
    window.appears("[data-testid=guide-text]:focus").await?;
    window.press("/").await?;
    window.appears("[data-testid=guide-search]:focus").await?;
    window.press("half-life").await?;
    window.appears("[data-testid=guide-found]").await?;
    window.picture("guide-found").await?;
    faults.extend(window.accessibility_faults().await?);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.run("document.querySelector('[data-testid=guide-found]').focus()", vec![]).await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=guide-found]").await?;
    window.shows("guide-text", "alf-life").await?;
    // A link within leads on, to its very heading.
    window.run("document.querySelector('[data-testid=guide-part-week]').focus()", vec![]).await?;
    window.press_key(Key::Enter).await?;
    window.shows("guide-title", "This week").await?;
    window.run("[...document.querySelectorAll('[data-testid=guide-link]')].at(-1).focus()", vec![]).await?;
    window.press_key(Key::Enter).await?;
    window.shows("guide-title", "Measures").await?;
    window.appears("#guide-this-week:focus").await?;
    // The pictures are in the app.
    window.run("document.querySelector('[data-testid=guide-part-growth]').focus()", vec![]).await?;
    window.press_key(Key::Enter).await?;
    window.holds("const picture = document.querySelector('[data-testid=guide-text] img'); return (picture?.complete && picture.naturalWidth > 600) === true").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=help-sheet]").await?;
    window.close().await
}
