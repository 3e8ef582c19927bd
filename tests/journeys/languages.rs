//! Languages: chosen in the settings, spoken at once, undone, and spoken again the next time.

use crate::files;
use crate::settings::{CUT_OFF, RUNS_OVER, SCREENS};
use rapport::settings::{self, Language, Settings};
use rapport::{Store, sample};
use rapport_window_tests::{Result, Window};

/// The head of the screen, the language that the page says it is in, and the way its text runs.
fn speaks(head: &str, language: &str, direction: &str) -> String {
    format!(
        "const {{ lang, dir }} = document.documentElement;
         return document.querySelector('h1')?.textContent === '{head}' && lang === '{language}' && dir === '{direction}'"
    )
}

#[tokio::test]
async fn another_language_is_spoken_at_once_and_the_next_time() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.press("7").await?;
    window.appears("[data-testid=settings-language]").await?;
    window.holds(&speaks("Settings", "en", "ltr")).await?;
    for (language, tag, settings, people) in [
        ("Deutsch", "de", "Einstellungen", "Personen"),
        ("Español", "es", "Ajustes", "Personas"),
        ("Français", "fr", "Réglages", "Personnes"),
        ("简体中文", "zh", "设置", "人员"),
    ] {
        window.choose("settings-language", language).await?;
        window.holds(&speaks(settings, tag, "ltr")).await?;
        window
            .holds(&format!("return document.querySelector('[data-testid=go-people] span').textContent === '{people}'"))
            .await?;
        window.picture(&format!("settings-in-{tag}")).await?;
        let faults = window.accessibility_faults().await?;
        assert!(faults.is_empty(), "{language}: {}", faults.join("\n"));
    }
    // What was spoken before comes back with *Undo*.
    window.click("toast-action").await?;
    window.holds(&speaks("Réglages", "fr", "ltr")).await?;
    window.close().await?;
    let again = Window::open_with(data.path(), &["--sample"]).await?;
    again.appears("[data-testid=go-settings]").await?;
    again.press("7").await?;
    again.holds(&speaks("Réglages", "fr", "ltr")).await?;
    again.close().await
}

/// What the library says comes from it in English, and is on the screen in no other language than that of all else.
#[tokio::test]
async fn what_fails_what_is_wrong_with_a_file_and_what_was_done_is_said_in_it_too() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (here, data) = (folder.path(), folder.path().join("data"));
    std::fs::create_dir(&data)?;
    let now = "2026-11-30T09:00:00Z".parse()?;
    let mut store = Store::open(&data.join("rapport.db"), now)?;
    let settings = settings::load(store.connection(), Settings::default_for("DE"))?;
    settings::save(&mut store, &Settings { language: Language::De, ..settings }, now)?;
    drop(store);
    let window = Window::open(&data).await?;
    window.holds("return document.documentElement.lang === 'de'").await?;

    let sealed = files::written(here, "letters.csv.age", b"age-encryption.org/v1\nnothing that age knows\n")?;
    window.drop_files(&[&sealed]).await?;
    window.shows("error-card", "letters.csv.age ist beschädigt oder unvollständig").await?;
    window.picture("failure-in-german").await?;
    window.press_key(thirtyfour::Key::Escape).await?;

    let people = files::written(here, "people.csv", b"Name,E-mail,Birthday\nAda Lind,ada@example.org,never\n")?;
    let empty = files::written(here, "empty.csv", b"")?;
    window.drop_files(&[&people, &empty]).await?;
    window.shows("import-problems", "„never“ ist kein Kalendertag").await?;
    window.shows("import-problems", "Diese Datei ist leer.").await?;
    window.picture("import-problems-in-german").await?;
    let faults = window.accessibility_faults().await?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));

    window.click("preview-apply").await?;
    window.shows("undo-toast", "importiert").await?;
    window.close().await
}

/// The longest of those that are spoken; and two that no user chooses: English made longer, read from the left and from the right.
#[tokio::test]
async fn text_that_is_longer_fits_every_screen_from_either_side() -> Result<()> {
    let now = "2026-11-30T09:00:00Z".parse()?;
    let mut faults = Vec::new();
    for (language, direction) in
        [(Language::De, "ltr"), (Language::Pseudo, "ltr"), (Language::PseudoRightToLeft, "rtl")]
    {
        let data = tempfile::tempdir()?;
        let mut store = Store::open(&data.path().join("rapport.db"), now)?;
        sample::fill(&mut store, now)?;
        let settings = settings::load(store.connection(), Settings::default_for("GB"))?;
        settings::save(&mut store, &Settings { language, ..settings }, now)?;
        drop(store);
        let window = Window::open(data.path()).await?;
        window.set_size(1024, 700).await?;
        window.holds(&format!("return document.documentElement.dir === '{direction}'")).await?;
        for (room, shown) in SCREENS.iter().filter(|(room, _)| *room != "duplicates") {
            window.run(&format!("document.querySelector('[data-testid=go-{room}]').click()"), vec![]).await?;
            window.appears(&format!("[data-testid=screen-{room}]")).await?;
            window.holds(&format!("return document.querySelector('{shown}') !== null")).await?;
            window.picture(&format!("{room}-in-{language:?}").to_lowercase()).await?;
            for (script, how) in [(CUT_OFF, "cut off"), (RUNS_OVER, "runs over")] {
                let found: Vec<String> = serde_json::from_value(window.run(script, vec![]).await?)?;
                faults.extend(found.into_iter().map(|what| format!("{room}, {language:?}: {how}: {what}")));
            }
        }
        window.close().await?;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}
