//! Settings: found by their words, and in effect at once.

use crate::files;
use rapport_window_tests::{Result, Theme, Window};
use thirtyfour::Key;

#[tokio::test]
async fn a_setting_is_found_by_its_words_and_takes_effect_at_once() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.press("7").await?;
    window.appears("[data-testid=settings-name]").await?;
    window.press("/").await?;
    window.appears("[data-testid=settings-search]:focus").await?;
    window.press("dark light").await?;
    window.holds("return document.querySelectorAll('[data-setting]').length === 1").await?;
    window
        .holds("return [...document.querySelectorAll('h2')].filter((one) => one.checkVisibility()).length === 1")
        .await?;
    window.picture("settings-found").await?;
    window.choose("settings-theme", "Dark").await?;
    window.holds("return document.documentElement.style.colorScheme === 'dark'").await?;
    window.click("toast-action").await?;
    window.holds("return document.documentElement.style.colorScheme === 'light dark'").await?;
    window.type_into("settings-search", "nothing like this").await?;
    window.shows("settings-none", "No setting is called that.").await?;
    window.press_key(Key::Escape).await?;
    window.holds("return document.querySelectorAll('[data-setting]').length > 15").await?;
    window.close().await
}

#[tokio::test]
async fn weights_show_what_they_do_before_they_are_kept() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.press("7").await?;
    window.click("weights-open").await?;
    window.appears("[data-testid=effect-after]").await?;
    let strong = "const strong = (row) => Number(document.querySelector(`[data-testid=${row}] [data-band=strong]`)?.textContent ?? NaN);";
    window
        .holds(&format!(
            "{strong} return strong('effect-before') > 0 && strong('effect-after') === strong('effect-before')"
        ))
        .await?;
    // Typed and not yet left: shown, not kept.
    window.click("half-life").await?;
    window.press_with_control('a').await?;
    window.press("720").await?;
    window.holds(&format!("{strong} return strong('effect-after') > strong('effect-before')")).await?;
    assert_eq!(window.count("weights-usual").await?, 0, "it was kept before the field was left");
    window.picture("settings-weights").await?;
    window.press_key(Key::Tab).await?;
    window.appears("[data-testid=weights-usual]").await?;
    let faults = window.accessibility_faults().await?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.click("weights-usual").await?;
    window.holds(&format!("{strong} return strong('effect-after') === strong('effect-before')")).await?;
    window.vanishes("[data-testid=weights-usual]").await?;
    window.close().await
}

/// Every screen, and what shows that it is there.
pub const SCREENS: [(&str, &str); 13] = [
    ("week", "[data-testid=week-goal]"),
    ("people", "[data-testid=person-row]"),
    ("events", "[data-testid=event-row]"),
    ("exchanges", "[data-testid=promises-row]"),
    ("mentoring", "[data-testid=mentorship-row]"),
    ("opportunities", "[data-testid=opportunities-count]"),
    ("expertise", "[data-testid=topic-row]"),
    ("goals", "[data-testid=goal-candidate]"),
    ("growth", "[data-testid=chart-new-ties-chart] svg"),
    ("network", "[data-testid=network-pair]"),
    ("import", "[data-testid=import-history]"),
    ("duplicates", "[data-testid=duplicate-pair]"),
    ("settings", "[data-testid=settings-name]"),
];

#[tokio::test]
async fn every_screen_is_of_use_at_twice_the_usual_size_in_a_small_window() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.set_size(1024, 700).await?;
    window.press("7").await?;
    window.choose("settings-text-size", "200 %").await?;
    window.holds("return innerWidth === 512").await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        for (room, shown) in SCREENS {
            match room {
                "duplicates" => window.press("8").await?,
                _ => window
                    .run(&format!("document.querySelector('[data-testid=go-{room}]').click()"), vec![])
                    .await?
                    .is_null()
                    .then_some(())
                    .ok_or("no such button")?,
            }
            window.appears(&format!("[data-testid=screen-{room}]")).await?;
            window.holds(&format!("return document.querySelector('{shown}') !== null")).await?;
            window.picture(&format!("large-{room}-{theme:?}").to_lowercase()).await?;
            // Nothing is cut off at the side where no scrolling leads to it.
            let cut = window.run(CUT_OFF, vec![]).await?;
            let cut: Vec<String> = serde_json::from_value(cut)?;
            faults.extend(cut.into_iter().map(|what| format!("{room}: cut off: {what}")));
            faults.extend(
                window.accessibility_faults().await?.into_iter().map(|fault| format!("{room}, {theme:?}: {fault}")),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await?;
    // The size is kept.
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.holds("return Math.round(outerWidth / innerWidth) === 2").await?;
    window.press_with_control('0').await?;
    window.holds("return Math.round(outerWidth / innerWidth) === 1").await?;
    window.close().await
}

/// What can be pressed in the side bar, and whose words run over its edge.
pub const RUNS_OVER: &str = "
    return [...document.querySelectorAll('nav button')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.clientWidth > 0)
      .filter((one) => getComputedStyle(one).overflowX === 'visible' && one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.dataset.testid ?? one.getAttribute('aria-label') ?? one.textContent.trim());";

/// What can be pressed or typed into, and lies outside of the window at the side, where nothing around it scrolls sideways or cuts a
/// line of text short.
pub const CUT_OFF: &str = "
    const scrolls = (one) => {
      for (let around = one.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).textOverflow === 'ellipsis') return true;
        if (['auto', 'scroll'].includes(getComputedStyle(around).overflowX) && around.scrollWidth > around.clientWidth) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('main button, main input, main select, main textarea, nav button')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('svg'))
      .filter((one) => { const { left, right, width } = one.getBoundingClientRect(); return width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(one); })
      .map((one) => one.dataset.testid ?? one.getAttribute('aria-label') ?? one.textContent.trim());";

#[tokio::test]
async fn the_window_opens_on_the_first_screen_and_starts_with_the_system_when_asked_to() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let home = folder.path();
    let window = Window::open_at_home(home).await?;
    window.drop_files(&[&files::connections(home)?]).await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "40").await?;
    window.press("7").await?;
    window.choose("settings-first-screen", "Goals").await?;
    let entry = home.join(".config/autostart/Rapport.desktop");
    assert!(!entry.exists(), "nobody asked for it");
    window.choose("settings-start-with-system", "When you sign in").await?;
    window.shows("settings-start-with-system", "When you sign in").await?;
    assert!(std::fs::read_to_string(&entry)?.contains("rapport-desktop\""), "{}", std::fs::read_to_string(&entry)?);
    window.choose("settings-start-with-system", "Only when opened").await?;
    window.shows("settings-start-with-system", "Only when opened").await?;
    assert!(!entry.exists(), "it still starts with the system");
    window.close().await?;
    let window = Window::open_at_home(home).await?;
    window.appears("[data-testid=screen-goals]").await?;
    window.close().await
}
