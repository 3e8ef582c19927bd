//! An opportunity from the day on which it was heard to the thanks, on the board and behind its figures.

use crate::clock;
use crate::people::{self, choose_person};
use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

const PEOPLE: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ingrid Solberg\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kari Lund\r\nORG:Grid Futures\r\nTITLE:Programme lead\r\nEND:VCARD\r\n";

#[tokio::test]
async fn an_opportunity_goes_from_heard_to_won_and_thanked() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let window = people::window_with(here, PEOPLE).await?;

    // Heard, from somebody, before it was public.
    window.click("go-opportunities").await?;
    window.appears("[data-testid=opportunities-empty]").await?;
    window.press("a").await?;
    window.appears("[data-testid=opportunity-form]").await?;
    window.click("opportunity-form-keep").await?;
    window.shows("opportunity-form", "Say what it is.").await?;
    window.type_into("opportunity-title", "Keynote on storage").await?;
    window.choose("opportunity-kind", "Talk").await?;
    window.type_into("opportunity-organisation", "Grid Futures").await?;
    choose_person(&window, "opportunity-told-by", "Ingrid Solberg").await?;
    window.choose("opportunity-publicity", "Never public").await?;
    window.picture("opportunity-form").await?;
    window.click("opportunity-form-keep").await?;
    window.vanishes("[data-testid=opportunity-form]").await?;
    window.shows("pile-heard", "Keynote on storage").await?;
    window.shows("hidden-share", "100%").await?;
    window.shows("opportunity-pane", "heard before it was public").await?;
    // A path leads to it.
    window.shows("opportunity-paths", "Kari Lund").await?;

    // What comes next is a promise.
    window.type_into("opportunity-step-what", "Send the outline").await?;
    window.type_into("opportunity-step-due", &clock::today().to_string()).await?;
    window.click("opportunity-step-add").await?;
    window.shows("opportunity-steps", "Send the outline").await?;
    window.shows("pile-heard", "Send the outline").await?;
    window.click("go-exchanges").await?;
    window.shows("promises-row", "for Keynote on storage").await?;

    // Keys carry the card over the board, and Undo carries it back.
    window.click("go-opportunities").await?;
    window.click("opportunity-card").await?;
    for stage in ["exploring", "applied", "talking"] {
        window.press_with_shift(Key::Right).await?;
        window.shows(&format!("pile-{stage}"), "Keynote on storage").await?;
    }
    window.shows("reached-talking", "1").await?;
    window.press_with_control('z').await?;
    window.shows("pile-applied", "Keynote on storage").await?;
    window.picture("opportunity-board").await?;

    // It came about: what came of it, and the thanks.
    window.choose("opportunity-stage", "Won").await?;
    window.shows("pile-won", "Keynote on storage").await?;
    window.type_into("opportunity-came-of-it", "Three hundred listened").await?;
    window.click("opportunity-outcome-keep").await?;
    window.shows("pile-won", "Three hundred listened").await?;
    window.click("opportunity-thank").await?;
    window.shows("opportunity-thanks", "Thanked Ingrid Solberg").await?;
    window.shows("opportunity-way", "Won").await?;

    // A figure opens its records; a stage is called otherwise everywhere.
    window.click("hidden-share").await?;
    window.shows("opportunity-list-count", "1 opportunity").await?;
    window.shows("opportunity-list", "Heard before it was public").await?;
    window.press_with_control('k').await?;
    window.appears("[data-testid=palette-search]:focus").await?;
    window.press("name the stages").await?;
    window.press_key(Key::Enter).await?;
    window.type_into("stage-name-won", "Came about").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=stage-names]").await?;
    window.shows("opportunity-row", "Came about").await?;
    window.picture("opportunity-list").await?;

    // One that nobody told me of leaves with the others.
    window.press("a").await?;
    window.type_into("opportunity-title", "Panel at the tide conference").await?;
    window.type_into("opportunity-source", "A newsletter").await?;
    window.click("opportunity-form-keep").await?;
    window.vanishes("[data-testid=opportunity-form]").await?;
    let table = here.join("opportunities.csv");
    window.click_on("[aria-label='More: Opportunities']").await?;
    window.choose_on_menu("Export: Table (.csv)").await?;
    window.answer_dialog("Save", &table).await?;
    window.shows("undo-toast", "2 opportunities written").await?;
    let written = std::fs::read_to_string(&table)?;
    assert!(written.contains("Panel at the tide conference") && written.contains("A newsletter"), "{written}");
    assert!(written.contains("Keynote on storage") && written.contains("Came about"), "{written}");

    // It stands with who told me, and opens from there.
    people::open(&window, "Ingrid Solberg").await?;
    window.shows("timeline", "Opportunity (talk): Keynote on storage, Grid Futures").await?;
    window.click_on("[data-testid=timeline-edit][aria-label^='Open: Opportunity']").await?;
    window.shows("opportunity-thanks", "Thanked Ingrid Solberg").await?;
    window.close().await
}

#[tokio::test]
async fn board_list_and_forms_are_free_of_serious_faults_of_access() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.click("go-opportunities").await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        window.click("opportunities-board").await?;
        window.click("opportunity-card").await?;
        window.appears("[data-testid=opportunity-paths]").await?;
        for (state, opening, shown) in [
            ("board", "", "[data-testid=opportunity-pane]"),
            ("form", "e", "[data-testid=opportunity-form]"),
            ("list", "v", "[data-testid=opportunity-row]"),
        ] {
            window.press(opening).await?;
            window.appears(shown).await?;
            faults.extend(window.look_over(&format!("opportunities-{state}"), theme).await?);
            if state == "form" {
                window.press_key(Key::Escape).await?;
                window.vanishes("[data-testid=opportunity-form]").await?;
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
