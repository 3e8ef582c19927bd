//! This week: planned, worked off, put off, replanned; and a message from the draft to the log.

use rapport_window_tests::{Result, Window};
use thirtyfour::Key;

async fn open_week(data: &std::path::Path) -> Result<Window> {
    let window = Window::open_with(data, &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("1").await?;
    window.appears("[data-testid=candidate]").await?;
    Ok(window)
}

/// How many things are planned, and their titles.
async fn planned(window: &Window) -> Result<Vec<String>> {
    let read = "return [...document.querySelectorAll('[data-testid=candidate] [data-testid=candidate-done]')]
        .map((button) => button.getAttribute('aria-label').replace('Done: ', ''));";
    Ok(serde_json::from_value(window.run(read, vec![]).await?)?)
}

#[tokio::test]
async fn a_week_is_worked_off_put_off_and_planned_anew() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_week(data.path()).await?;
    let before = planned(&window).await?;
    let (first, second) = (before[0].clone(), before[1].clone());

    window.click_on(&format!("[aria-label='Done: {first}']")).await?;
    window.vanishes(&format!("[aria-label='Done: {first}']")).await?;
    window.shows("week-plan", "Done this week").await?;

    window.click_on(&format!("[aria-label='Later: {second}']")).await?;
    window.choose_on_menu("Next week").await?;
    window.vanishes(&format!("[aria-label='Done: {second}']")).await?;

    // The time that became free is planned for somebody else.
    let third = planned(&window).await?.first().cloned().ok_or("nothing is planned any more")?;
    window.click_on(&format!("[aria-label='Later: {third}']")).await?;
    window.choose_on_menu("Not this").await?;
    window.vanishes(&format!("[aria-label='Done: {third}']")).await?;

    for title in [&third, &second, &first] {
        window.press_with_control('z').await?;
        window.appears(&format!("[aria-label='Done: {title}']")).await?;
    }
    assert_eq!(planned(&window).await?, before, "undone, the week is planned as before");

    window.click("week-keep-quiet").await?;
    window.appears("[data-testid=week-quiet]").await?;
    window.press_with_control('z').await?;
    window.appears("[data-testid=candidate]").await?;
    window.close().await
}

/// Minutes of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Time {
    spent: u32,
    budget: u32,
    planned: u32,
}

async fn time(window: &Window) -> Result<Time> {
    let said = "return document.querySelector('[data-testid=week-budget] svg').getAttribute('aria-label')";
    let said = window.run(said, vec![]).await?;
    let said = said.as_str().unwrap_or_default();
    let mut numbers = said.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse().ok());
    let mut next = || numbers.next().ok_or_else(|| format!("no minutes in “{said}”"));
    Ok(Time { spent: next()?, budget: next()?, planned: next()? })
}

#[tokio::test]
async fn a_week_is_worked_off_to_its_end_and_planned_anew_with_more_time() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_week(data.path()).await?;
    let begun = time(&window).await?;
    assert!(begun.planned > 0 && begun.spent + begun.planned <= begun.budget, "{begun:?}");

    // One thing after the other is done: what it took is spent, and never is more planned than there is time for.
    let mut done = Vec::new();
    let mut before = begun;
    while let Some(first) = planned(&window).await?.first().cloned() {
        assert!(!done.contains(&first), "planned again: {first}");
        window.click_on(&format!("[aria-label='Done: {first}']")).await?;
        window.vanishes(&format!("[aria-label='Done: {first}']")).await?;
        let now = time(&window).await?;
        assert!(now.spent > before.spent && now.spent + now.planned <= now.budget, "{first}: {before:?}, {now:?}");
        before = now;
        done.push(first);
    }
    assert!(done.len() > 1, "{done:?}");
    window.appears("[data-testid=week-full], [data-testid=week-empty]").await?;
    assert_eq!(before.planned, 0);
    window.picture("week-worked-off").await?;

    // More time is planned, the same whenever it is asked for.
    window.click("go-settings").await?;
    window.click("settings-minutes").await?;
    window.press_with_control('a').await?;
    window.press((begun.budget + 60).to_string()).await?;
    window.press_key(Key::Tab).await?;
    window.press("1").await?;
    window.shows("week-budget", "of 2 h").await?;
    window.appears("[data-testid=candidate]").await?;
    let (more, anew) = (time(&window).await?, planned(&window).await?);
    assert_eq!((more.spent, more.budget), (before.spent, begun.budget + 60));
    assert!(more.planned > 0 && more.spent + more.planned <= more.budget, "{more:?}");
    assert!(anew.iter().all(|title| !done.contains(title)), "what was done is not planned again: {anew:?}");
    window.press("2").await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("1").await?;
    window.appears("[data-testid=candidate]").await?;
    assert_eq!(planned(&window).await?, anew);
    window.close().await
}

#[tokio::test]
async fn a_message_is_written_from_a_template_and_logged() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_week(data.path()).await?;
    let first = planned(&window).await?.first().cloned().ok_or("nothing is planned")?;
    window.click("candidate-do").await?;
    window.appears("[data-testid=draft-text]").await?;
    window.picture("draft").await?;
    let written = "return document.querySelector('[data-testid=draft-text]').value";
    let text = window.run(written, vec![]).await?;
    assert!(text.as_str().is_some_and(|text| text.starts_with("Hello ")), "{text}");

    // What was typed is still there after the dialog was closed by mistake.
    window.type_into("draft-text", "Hello, here are the slides.").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=draft]").await?;
    window.click("candidate-do").await?;
    window.appears("[data-testid=draft-text]").await?;
    let kept = "return document.querySelector('[data-testid=draft-text]').value === 'Hello, here are the slides.'";
    window.holds(kept).await?;

    window.click("draft-copy").await?;
    window.click("draft-log").await?;
    window.vanishes("[data-testid=draft]").await?;
    window.vanishes(&format!("[aria-label='Done: {first}']")).await?;
    window.close().await
}
