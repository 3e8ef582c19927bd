//! Events: an evening is added, written down by keyboard alone, and all of it undone in one step.

use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

async fn open_events(data: &std::path::Path) -> Result<Window> {
    let window = Window::open_with(data, &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("3").await?;
    window.appears("[data-testid=event-row]").await?;
    Ok(window)
}

/// Waits until the field of this line has the focus.
async fn at_field(window: &Window, line: usize, field: &str) -> Result<()> {
    window.appears(&format!("[data-testid=met-line]:nth-child({line}) [data-testid={field}]:focus")).await?;
    Ok(())
}

/// From what was said to the box beside it, and ticks it.
async fn turn_follow_up(window: &Window) -> Result<()> {
    window.press_key(Key::Tab).await?;
    at_field(window, 1, "met-follow").await?;
    window.press(" ").await
}

#[tokio::test]
async fn an_evening_is_written_down_by_keyboard_and_undone() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_events(data.path()).await?;
    let known = window.text("known-count").await?;

    window.press("a").await?;
    window.appears("[data-testid=event-form]").await?;
    window.type_into("event-title", "Harbour evening").await?;
    window.type_into("event-startDay", "31 Febuary").await?;
    window.press_key(Key::Enter).await?;
    window.shows("event-form", "Not a date").await?;
    window.type_into("event-startDay", "2025-11-20").await?;
    window.type_into("event-endDay", "2025-11-20").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=event-form]").await?;
    window.shows("event-pane", "Harbour evening").await?;

    window.press("w").await?;
    at_field(&window, 1, "met-who").await?;
    window.press("Ifeoma Adebayo").await?;
    window.appears("[data-testid=met-who-found]").await?;
    window.press_key(Key::Enter).await?;
    at_field(&window, 1, "met-said").await?;
    window.press("Measures congestion in harbours").await?;
    turn_follow_up(&window).await?;
    at_field(&window, 1, "met-what").await?;
    window.press("Send the harbour paper").await?;
    window.press_key(Key::Enter).await?;

    at_field(&window, 2, "met-who").await?;
    window.press("Oluwaseun Ogunleye").await?;
    window.press_key(Key::Enter).await?;
    at_field(&window, 2, "met-said").await?;
    window.press("Back from Lagos").await?;
    window.press_key(Key::Enter).await?;

    at_field(&window, 3, "met-who").await?;
    window.press("+Nina Lund-Hansen").await?;
    window.appears("[data-testid=met-who-new]").await?;
    window.press_key(Key::Enter).await?;
    at_field(&window, 3, "met-said").await?;
    window.press("Runs the pilot station").await?;
    window.picture("events-capture").await?;
    window.press_with_control(char::from(Key::Enter)).await?;
    window.vanishes("[data-testid=capture]").await?;

    for said in ["Ifeoma Adebayo", "Back from Lagos", "Nina Lund-Hansen"] {
        window.shows("event-pane", said).await?;
    }
    window.shows("event-follow-ups", "Send the harbour paper").await?;
    // Somebody new is known; the side bar counts by itself.
    let count = "document.querySelector('[data-testid=known-count]').innerText";
    window.holds(&format!("return {count} !== {}", serde_json::json!(known))).await?;
    window.picture("events-captured").await?;

    window.press_with_control('z').await?;
    window.vanishes("[data-testid=event-follow-ups]").await?;
    window.shows("known-count", &known).await?;
    window.shows("event-pane", "Harbour evening").await?;
    window.close().await
}

#[tokio::test]
async fn the_events_are_free_of_serious_faults_of_access() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = open_events(data.path()).await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        window.click("events-past").await?;
        window.appears("[data-testid=event-row]").await?;
        window.click_on("[data-testid=event-row][data-row='0']").await?;
        window.appears("[data-testid=event-outcome]").await?;
        window.picture(&format!("events-{theme:?}").to_lowercase()).await?;
        let mut look = |place: &str, found: Vec<String>| {
            faults.extend(found.into_iter().map(|fault| format!("{place}, {theme:?}: {fault}")));
        };
        look("card", window.accessibility_faults().await?);
        for (key, layer) in [("w", "capture"), ("a", "event-form")] {
            window.press(key).await?;
            window.appears(&format!("[data-testid={layer}]")).await?;
            look(layer, window.accessibility_faults().await?);
            window.press_key(Key::Escape).await?;
            window.vanishes(&format!("[data-testid={layer}]")).await?;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
