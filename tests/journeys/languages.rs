//! Languages: chosen in the settings, spoken at once, undone, and spoken again the next time.

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
