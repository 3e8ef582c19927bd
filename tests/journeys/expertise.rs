//! Expertise: a topic with a level, a line that says what was learned, the records behind a facet, and a target of my own.

use crate::people;
use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

const PEOPLE: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ingrid Solberg\r\nEND:VCARD\r\n";

#[tokio::test]
async fn what_was_learned_stands_on_its_topic_and_behind_its_figure() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = people::window_with(folder.path(), PEOPLE).await?;

    // A topic, how far I am in it, and how far I want to come.
    window.click("go-expertise").await?;
    window.appears("[data-testid=topics-none]").await?;
    window.press("a").await?;
    window.appears("[data-testid=topic-form]").await?;
    window.click("topic-keep").await?;
    window.shows("topic-form", "Say what it is called.").await?;
    window.type_into("topic-name", "Storage").await?;
    window.choose("topic-level", "2 · can follow").await?;
    window.choose("topic-target", "4 · can teach").await?;
    window.click("topic-keep").await?;
    window.vanishes("[data-testid=topic-form]").await?;
    window.shows("topic-row", "Level 2 of 4").await?;
    window.shows("topic-title", "Storage").await?;
    window.shows("levels", "2 · can follow").await?;

    // Learned, in the log line.
    window.press("l").await?;
    window.appears("[data-testid=log-text]:focus").await?;
    window.type_into("log-text", "coffee with Ingrid Solberg #storage learned: ask for the draft").await?;
    window.shows("log-understood", "Learned from Ingrid Solberg: ask for the draft").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=log-line]").await?;

    // It stands on the topic: the figure, its record, and from whom.
    window.shows("measure-insights", "1").await?;
    window.shows("topic-people", "Ingrid Solberg").await?;
    window.click("measure-insights").await?;
    window.shows("behind-row", "ask for the draft").await?;
    window.picture("expertise-behind").await?;
    window.click("behind-row").await?;
    window.appears("[data-testid=insight-form]").await?;
    window.type_into("insight-text", "Ask for the draft, not the text in force").await?;
    window.click("insight-keep").await?;
    window.vanishes("[data-testid=insight-form]").await?;
    window.shows("behind-row", "Ask for the draft, not the text in force").await?;

    // The facet opens all that it was counted from, and each count of the topic its records.
    window.click("facet-open-knowledge").await?;
    window.shows("behind", "Knowledge: the record").await?;
    window.shows("behind-row", "Ask for the draft, not the text in force").await?;
    window.click("topic-interactions").await?;
    window.shows("behind-record", "Ingrid Solberg").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=behind-record]").await?;

    // A target of my own is what this quarter is held against, and Undo takes it back.
    window.press("t").await?;
    window.type_into("target-insights", "4").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=targets]").await?;
    window.shows("facet-knowledge", "of 4, my target").await?;
    window.shows("facet-knowledge", "25%").await?;
    window.shows("proposal", "Knowledge is thin.").await?;
    window.press_with_control('z').await?;
    window.shows("facet-knowledge", "nothing earlier").await?;

    // In the list of insights it is searched for; before one meets the person again it comes back, until it is seen.
    window.click("topic-insights").await?;
    window.shows("insights-count", "1 insight").await?;
    window.press("/").await?;
    window.type_into("expertise-search", "draft").await?;
    window.shows("insights-row", "from Ingrid Solberg").await?;
    window.click("go-people").await?;
    people::open(&window, "Ingrid Solberg").await?;
    window.shows("before-you-meet", "Ask for the draft").await?;
    window.click("meet-insight-seen").await?;
    window.vanishes("[data-testid=meet-insights]").await?;
    window.close().await
}

#[tokio::test]
async fn topics_lists_and_forms_are_free_of_serious_faults_of_access() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        window.click("go-expertise").await?;
        window.click("tab-topics").await?;
        window.click("topic-row").await?;
        window.appears("[data-testid=topic-people]").await?;
        for (state, opening, shown) in [
            ("topic", "", "[data-testid=levels]"),
            ("table", "profile-as-table", "[data-testid=profile-table]"),
            ("bars", "profile-as-table", "[data-testid=facet-knowledge]"),
            ("insights", "tab-insights", "[data-testid=insights-row]"),
            ("contributions", "tab-contributions", "[data-testid=contributions-row]"),
            ("learning", "tab-learning", "[data-testid=learning-row]"),
            ("form", "expertise-add", "[data-testid=learning-form]"),
        ] {
            if !opening.is_empty() {
                window.click(opening).await?;
            }
            window.appears(shown).await?;
            faults.extend(window.look_over(&format!("expertise-{state}"), theme).await?);
        }
        window.press_key(Key::Escape).await?;
        window.vanishes("[data-testid=learning-form]").await?;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
