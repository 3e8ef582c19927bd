//! Give and take: a promise that is kept, kept back and dropped, and an introduction from the thought to its end.

use crate::people::choose_person;
use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

async fn open_sample(data: &std::path::Path) -> Result<Window> {
    let window = Window::open_with(data, &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("4").await?;
    window.appears("[data-testid=promises-row]").await?;
    Ok(window)
}

#[tokio::test]
async fn a_promise_is_kept_undone_and_another_dropped() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_sample(data.path()).await?;
    window.shows("promises-count", "promises open").await?;
    let count = "return parseInt(document.querySelector('[data-testid=promises-count]').innerText, 10)";
    let before = window.run(count, vec![]).await?.as_u64().ok_or("no count of promises")?;
    let open = |count: u64| format!("{count} promises open");
    window.press("a").await?;
    window.appears("[data-testid=promise-form]").await?;
    window.type_into("promise-what", "Send the notes of the harbour visit").await?;
    choose_person(&window, "promise-person", "Ifeoma Adebayo").await?;
    window.type_into("promise-due", "31 Febuary").await?;
    window.press_key(Key::Enter).await?;
    window.shows("promise-form", "Not a date").await?;
    window.type_into("promise-due", "2031-02-28").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=promise-form]").await?;
    window.shows("promises-count", &open(before + 1)).await?;

    let keep = "[aria-label='Keep: Send the notes of the harbour visit']";
    window.click_on(keep).await?;
    window.vanishes(keep).await?;
    window.shows("promises-count", &open(before)).await?;
    window.press_with_control('z').await?;
    window.appears(keep).await?;
    window.shows("promises-count", &open(before + 1)).await?;

    window.click_on("[aria-label='Drop: Read chapter four']").await?;
    window.shows("promises-count", &open(before)).await?;
    window.choose("promises-state", "Dropped").await?;
    window.shows("promises-row", "Read chapter four").await?;
    window.picture("giving-dropped").await?;
    window.close().await
}

#[tokio::test]
async fn an_introduction_goes_from_the_thought_to_its_end() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_sample(data.path()).await?;
    window.click("tab-introductions").await?;
    window.appears("[data-testid=introduction-row]").await?;
    window.press("a").await?;
    window.appears("[data-testid=introduction-form]").await?;
    choose_person(&window, "introduction-first", "Ifeoma Adebayo").await?;
    choose_person(&window, "introduction-second", "Oluwaseun Ogunleye").await?;
    window.type_into("introduction-why", "Both measure congestion in harbours").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=introduction-form]").await?;
    window.shows("introductions-thought_of", "Both measure congestion in harbours").await?;

    let named = "Ifeoma Adebayo and Oluwaseun Ogunleye";
    window.click_on(&format!("[aria-label='Wording: {named}']")).await?;
    window.appears("[data-testid=wording-second]").await?;
    window.picture("giving-wording").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=wording]").await?;

    for step in ["Asked one", "Asked both", "Made it", "They met", "Close"] {
        window.click_on(&format!("[aria-label='{step}: {named}']")).await?;
    }
    window.type_into("introduction-end-outcome", "A measurement in common").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=introduction-end]").await?;
    window.choose("introductions-standing", "Over").await?;
    window.shows("introductions-closed", "A measurement in common").await?;
    window.picture("giving-introduction-closed").await?;

    // What was made is help given, and stands there.
    window.click("tab-exchanges").await?;
    window.shows("exchanges-row", "Introduction to Oluwaseun Ogunleye").await?;
    window.close().await
}

#[tokio::test]
async fn every_tab_is_free_of_serious_faults_of_access() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_sample(data.path()).await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        for tab in ["promises", "asks", "exchanges", "introductions"] {
            window.click(&format!("tab-{tab}")).await?;
            let row = if tab == "introductions" { "introduction-row".to_owned() } else { format!("{tab}-row") };
            window.appears(&format!("[data-testid={row}]")).await?;
            faults.extend(window.look_over(&format!("giving-{tab}"), theme).await?);
            window.press("a").await?;
            window.appears("[role=dialog]").await?;
            let found = window.accessibility_faults().await?;
            faults.extend(found.into_iter().map(|fault| format!("{tab} form, {theme:?}: {fault}")));
            window.press_key(Key::Escape).await?;
            window.vanishes("[role=dialog]").await?;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}

#[tokio::test]
async fn who_could_help_is_introduced_and_help_received_is_thanked_for() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_sample(data.path()).await?;
    window.click("tab-asks").await?;
    window.click_on("[aria-label='Who could help: A data engineer for the forecasting pilot']").await?;
    window.click("ask-help-ask").await?;
    window.appears("[data-testid=draft]").await?;
    window.shows("draft-template", "What I look for").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=draft]").await?;
    window.click_on("[aria-label='Who could help: A speaker on congestion for the winter school']").await?;
    window.shows("ask-help-row", "You talked about Congestion").await?;
    window.picture("giving-who-could-help").await?;
    window.click("ask-help-introduce").await?;
    window.appears("[data-testid=introduction-form]").await?;
    window.click("introduction-form-keep").await?;
    window.vanishes("[data-testid=introduction-form]").await?;
    window.click("tab-introductions").await?;
    window.shows("introductions-thought_of", "A speaker on congestion for the winter school").await?;

    // Each figure opens its records.
    window.click("balance-received").await?;
    window.shows("exchanges-count", "43 exchanges").await?;
    let thanked = window.appears("[data-testid=exchange-thank]").await?;
    let name = thanked.attr("aria-label").await?.ok_or("a button without a name")?;
    thanked.click().await?;
    window.vanishes(&format!("[aria-label='{name}']")).await?;
    window.choose("exchanges-kind", "Endorsement").await?;
    window.shows("exchanges-row", "Endorsement").await?;
    window.close().await
}
