//! One person: why the tie is as strong as it is, what was settled, the line of time edited where it stands, the page.

use crate::people;
use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

async fn open_person(data: &std::path::Path) -> Result<Window> {
    let window = Window::open_with(data, &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    people::open(&window, "Ragnhild Ødegård").await?;
    window.appears("[data-testid=person-pane] [data-testid=timeline-item]").await?;
    Ok(window)
}

/// Begins to edit the newest of this kind, as its chip names it.
async fn edit_first(window: &Window, chip: &str) -> Result<()> {
    let script = "[...document.querySelectorAll('[data-testid=timeline-item]')]
        .find((item) => [...item.querySelectorAll('span')].some((chip) => chip.innerText === arguments[0]))
        .querySelector('[data-testid=timeline-edit]').click()";
    window.run(script, vec![chip.into()]).await.map(drop)
}

#[tokio::test]
async fn a_tie_says_why_and_what_happened_is_edited_where_it_stands() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_person(data.path()).await?;
    window.click("tie-strength").await?;
    window.shows("tie-why", "Talks").await?;
    window.click("tie-rhythm-chip").await?;
    window.choose("tie-circle", "Inner circle").await?;
    window.shows("tie-rhythm-chip", "inner circle").await?;
    window.press_with_control('z').await?;
    window
        .holds("return !document.querySelector('[data-testid=tie-rhythm-chip]').innerText.includes('inner circle')")
        .await?;

    window.click("note-add").await?;
    window.type_into("note-text", "Likes **short** letters").await?;
    window.click("note-keep").await?;
    window.holds("return document.querySelector('[data-testid=timeline-item] strong')?.innerText === 'short'").await?;

    window.click_on("[aria-label^='Edit: Note']").await?;
    window.type_into("note-text", "Likes long letters").await?;
    window.click("note-keep").await?;
    window.shows("timeline-item", "Likes long letters").await?;
    window.press_with_control('z').await?;
    window.shows("timeline-item", "Likes short letters").await?;

    // A talk gets a time, one more person and its event; help is edited in its own form.
    edit_first(&window, "talk").await?;
    window.click("interaction-event").await?;
    window.holds("return document.querySelectorAll('[data-state=open] [role=option]').length > 1").await?;
    let script = "return document.querySelectorAll('[data-state=open] [role=option]')[1].innerText.trim()";
    let event = window.run(script, vec![]).await?.as_str().ok_or("no event is offered")?.to_owned();
    window.choose_on_menu(&event).await?;
    window.shows("interaction-event", &event).await?;
    window.type_into("interaction-time", "8.15").await?;
    window.type_into("interaction-people", "Ifeoma Adebayo").await?;
    window.appears("[data-testid=interaction-people-found]").await?;
    window.press_key(Key::Enter).await?;
    window.click("interaction-keep").await?;
    window
        .holds(&format!(
            "return [...document.querySelectorAll('[data-testid=timeline-item]')].some((item) =>
               item.innerText.includes('with Ifeoma Adebayo') && item.innerText.includes({}))",
            serde_json::json!(event)
        ))
        .await?;
    edit_first(&window, "help").await?;
    window.type_into("exchange-what", "How to read a tide table").await?;
    window.click("exchange-form-keep").await?;
    window.shows("timeline-item", "How to read a tide table").await?;
    window.close().await
}

#[tokio::test]
async fn the_page_of_a_person_has_no_serious_fault_of_access() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_person(data.path()).await?;
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        assert_eq!(window.accessibility_faults().await?, Vec::<String>::new(), "the pane, {theme:?}");
        window.click("open-page").await?;
        window.appears("[data-testid=page-timeline] [data-testid=timeline-item]").await?;
        window.picture(&format!("person-{theme:?}")).await?;
        assert_eq!(window.accessibility_faults().await?, Vec::<String>::new(), "the page, {theme:?}");
        window.press_key(Key::Escape).await?;
        window.appears("[data-testid=person-pane]").await?;
    }
    window.close().await
}

#[tokio::test]
async fn a_word_that_was_written_leads_to_where_it_was_written() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.press_with_control('k').await?;
    window.type_into("palette-search", "quantile").await?;
    window.appears("[data-testid=palette-written]").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=palette]").await?;
    window.appears("[data-testid=page-timeline] [data-testid=timeline-item]").await?;
    window.shows("page-timeline", "quantile").await?;
    window.close().await
}
