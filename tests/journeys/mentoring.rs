//! A mentorship from its first day to the look back, and its sessions behind the figures.

use crate::people::{self, choose_person};
use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

const PEOPLE: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ingrid Solberg\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kari Lund\r\nEND:VCARD\r\n";

#[tokio::test]
async fn a_mentorship_goes_from_its_beginning_to_the_look_back() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = people::window_with(folder.path(), PEOPLE).await?;

    // Begun, with a focus and a rhythm.
    window.click("go-mentoring").await?;
    window.appears("[data-testid=mentoring-empty]").await?;
    window.press("a").await?;
    window.appears("[data-testid=mentorship-form]").await?;
    window.click("mentorship-form-keep").await?;
    window.shows("mentorship-form", "Say what it is about.").await?;
    choose_person(&window, "mentorship-person", "Ingrid Solberg").await?;
    window.choose("mentorship-direction", "I mentor them").await?;
    window.type_into("mentorship-focus", "Speaking before experts").await?;
    window.type_into("mentorship-rhythm", "14").await?;
    window.click("mentorship-form-keep").await?;
    window.vanishes("[data-testid=mentorship-form]").await?;
    window.shows("mentoring-i_mentor_them", "Ingrid Solberg").await?;
    window.shows("mentoring-i_mentor_them", "Session due in 14 days").await?;
    window.shows("mentee-limit", "1 of 3").await?;

    // The agenda goes into the session that is logged.
    window.type_into("mentorship-agenda", "The first slide").await?;
    window.click("mentorship-agenda-keep").await?;
    window.vanishes("[data-testid=mentorship-agenda-keep]").await?;
    window.click("mentorship-log").await?;
    window.appears("[data-testid=log-text]:focus").await?;
    window.press("today 50m").await?;
    window.shows("log-understood", "50 min").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=log-line]").await?;
    window.shows("mentorship-sessions", "The first slide").await?;
    window.shows("guidance-i_mentor_them", "1 session").await?;

    // What comes next is a promise; a milestone is reached.
    window.type_into("mentorship-step-what", "Send the talk I gave first").await?;
    window.click("mentorship-step-add").await?;
    window.shows("mentorship-steps", "Send the talk I gave first").await?;
    window.type_into("milestone-what", "First talk given").await?;
    window.click("milestone-add").await?;
    window.shows("mentoring-i_mentor_them", "0 of 1 milestone reached").await?;
    window.click("milestone-reached").await?;
    window.shows("mentoring-i_mentor_them", "1 of 1 milestone reached").await?;
    window.picture("mentorship-pane").await?;

    // Another mentorship with the same person has next steps of its own.
    window.press("a").await?;
    choose_person(&window, "mentorship-person", "Ingrid Solberg").await?;
    window.choose("mentorship-direction", "Peers").await?;
    window.type_into("mentorship-focus", "Thinking along").await?;
    window.click("mentorship-form-keep").await?;
    window.vanishes("[data-testid=mentorship-form]").await?;
    window.shows("mentorship-pane", "Thinking along").await?;
    window.holds("return document.querySelectorAll('[data-testid=mentorship-steps] li').length === 0").await?;
    window.click("go-exchanges").await?;
    window.shows("promises-row", "for Speaking before experts").await?;
    window.click("promise-mentorship").await?;
    window.shows("mentorship-steps", "Send the talk I gave first").await?;

    // The figure opens its sessions.
    window.click("guidance-i_mentor_them").await?;
    window.shows("held-session", "The first slide").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=held-sessions]").await?;

    // It ends with a look back, and Undo takes that back.
    window.click("mentorship-end").await?;
    window.type_into("mentorship-look-back", "She speaks without notes now").await?;
    window.click("mentorship-end-keep").await?;
    window.shows("mentorship-looked-back", "She speaks without notes now").await?;
    window.shows("mentee-limit", "0 of 3").await?;
    window.press_with_control('z').await?;
    window.shows("mentee-limit", "1 of 3").await?;

    // It stands with the person, and opens from there.
    people::open(&window, "Ingrid Solberg").await?;
    window.shows("timeline", "Mentorship (I mentor them): Speaking before experts").await?;
    window.click_on("[data-testid=timeline-edit][aria-label^='Open: Mentorship (I mentor them)']").await?;
    window.shows("mentorship-pane", "Speaking before experts").await?;
    window.close().await
}

#[tokio::test]
async fn mentoring_is_free_of_serious_faults_of_access() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.click("go-mentoring").await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        window.click("mentorship-row").await?;
        window.appears("[data-testid=mentorship-sessions]").await?;
        for (state, opening, shown) in
            [("pane", "", "[data-testid=mentorship-pane]"), ("form", "e", "[data-testid=mentorship-form]")]
        {
            window.press(opening).await?;
            window.appears(shown).await?;
            faults.extend(window.look_over(&format!("mentoring-{state}"), theme).await?);
        }
        window.press_key(Key::Escape).await?;
        window.vanishes("[data-testid=mentorship-form]").await?;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
