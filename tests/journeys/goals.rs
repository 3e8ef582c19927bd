//! Goals: one is set, a line is logged, it moves, and its figure opens what was logged.

use crate::people;
use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

const PEOPLE: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ingrid Solberg\r\nEND:VCARD\r\n";

#[tokio::test]
async fn a_goal_is_set_moves_with_a_logged_line_and_opens_it() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = people::window_with(folder.path(), PEOPLE).await?;

    // Set by keyboard; what cannot be a target is told beside its field.
    window.click("go-goals").await?;
    window.appears("[data-testid=goals-empty]").await?;
    window.press("a").await?;
    window.appears("[data-testid=goal-search]:focus").await?;
    window.type_into("goal-search", "deep conv").await?;
    window.press_key(Key::Down).await?;
    window.appears("[data-testid=goal-metrics] input[value=deep_conversations]:checked:focus").await?;
    window.type_into("goal-target", "none").await?;
    window.click("goal-form-keep").await?;
    window.shows("goal-form", "Write a number above 0.").await?;
    window.type_into("goal-target", "2").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=goal-form]").await?;
    window.shows("goal-figure", "0 of 2 this month").await?;
    window.shows("goal-next", "Make time for one conversation that goes deep").await?;

    // It moves when something is logged, here and in the week.
    window.press("l").await?;
    window.appears("[data-testid=log-text]:focus").await?;
    window.type_into("log-text", "deep coffee with Ingrid Solberg today 40m").await?;
    window.shows("log-understood", "40 min").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=log-line]").await?;
    window.shows("goal-figure", "1 of 2 this month").await?;
    window.shows("goal-moved", "+1 in the last seven days").await?;
    window.picture("goal-moved").await?;
    window.click("go-week").await?;
    window.shows("week-goals", "1 of 2 this month").await?;
    window.click("week-goals-all").await?;

    // The figure opens what it was counted from.
    window.click("goal-figure").await?;
    window.shows("behind", "Ingrid Solberg").await?;
    window.click("behind-record").await?;
    window.shows("timeline", "40 min").await?;

    // Changed, put away, brought back, and all of it undone.
    window.click("go-goals").await?;
    window.shows("goal-figure", "1 of 2 this month").await?;
    window.press("je").await?;
    window.appears("[data-testid=goal-form]").await?;
    window.type_into("goal-target", "1").await?;
    window.click("goal-form-keep").await?;
    window.vanishes("[data-testid=goal-form]").await?;
    window.shows("goals-count", "1 of 1 met").await?;
    window.press("jx").await?;
    window.appears("[data-testid=goals-empty]").await?;
    window.click("goals-put-away").await?;
    window.shows("goal-away", "at least 1 each month").await?;
    window.click("goal-bring-back").await?;
    window.shows("goals-count", "1 of 1 met").await?;
    window.press_with_control('z').await?;
    window.appears("[data-testid=goals-empty]").await?;

    // A ready set brings several at once.
    window.click("goal-set-give_first").await?;
    window.shows("goals-count", "of 3 met").await?;
    window.close().await
}

#[tokio::test]
async fn goals_and_their_forms_are_free_of_serious_faults_of_access() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    // On the first day of a month a goal would have nothing to open.
    people::log(&window, "call with Håkon Aasland today 20m deep").await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        window.click("go-goals").await?;
        window.appears("[data-testid=goal-candidate]").await?;
        for (state, opening, shown) in [
            ("goals", "", "[data-testid=goal]"),
            ("form", "goal-add", "[data-testid=goal-metrics]"),
            ("sets", "goal-sets", "[data-testid=goal-sets-dialog]"),
            ("records", "goal-figure", "[data-testid=behind-record]"),
        ] {
            if !opening.is_empty() {
                window.click(opening).await?;
            }
            window.appears(shown).await?;
            faults.extend(window.look_over(&format!("goals-{state}"), theme).await?);
            if !opening.is_empty() {
                window.press_key(Key::Escape).await?;
                window.vanishes("[role=dialog]").await?;
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
