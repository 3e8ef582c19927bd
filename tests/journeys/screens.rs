//! Every screen, as it looks and as assistive technologies read it.

use rapport_window_tests::{Result, Theme, Window};

const SCREENS: [(&str, &str); 7] = [
    ("go-people", "[data-testid=person-row]"),
    ("go-week", "[data-testid=week-goal]"),
    ("go-duplicates", "main"),
    ("go-growth", "[data-testid=chart-new-ties-chart] svg"),
    ("go-import", "[data-testid=import-history]"),
    ("go-export", "[data-testid=export-archive]"),
    ("go-settings", "[data-testid=settings-name]"),
];

#[tokio::test]
async fn the_sample_network_has_no_serious_fault_of_access_in_either_theme() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open(data.path()).await?;
    window.click("open-sample").await?;
    window.appears("[data-testid=sample-banner]").await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        for (room, shown) in SCREENS {
            // Where the window is narrow a room has no button and is reached by its key.
            window.click("go-people").await?;
            window.appears("[data-testid=person-row]").await?;
            window.click(room).await?;
            window.appears(shown).await?;
            let state = format!("sample-{}", room.trim_start_matches("go-"));
            faults.extend(window.look_over(&state, theme).await?);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}

/// How something that lies over a screen is opened.
enum Opening {
    Keys(&'static str),
    Click(&'static str),
    /// Ctrl K, and then what is typed into the palette.
    Palette(&'static str),
    /// The same, and Enter.
    Command(&'static str),
}

/// What lies over a screen: the screen, how it is opened there, and what then shows.
const LAYERS: [(&str, Opening, &str); 11] = [
    ("go-people", Opening::Palette(""), "[data-testid=palette-search]:focus"),
    ("go-people", Opening::Palette("ing"), "[data-testid=palette] [role=option]"),
    ("go-people", Opening::Palette("qqqq"), "[data-testid=palette] [role=status]"),
    ("go-people", Opening::Keys("?"), "[data-testid=help-sheet]"),
    ("go-people", Opening::Keys("n"), "[data-testid=add-person]"),
    ("go-people", Opening::Click("[data-testid=filter]"), "[data-testid=filter-menu]"),
    ("go-people", Opening::Click("[data-testid=columns]"), "[role=menu]"),
    ("go-people", Opening::Keys("xjxt"), "[data-testid=tag-menu]"),
    ("go-growth", Opening::Click("[data-testid=chart-new-ties] button[aria-label^=Export]"), "[role=menu]"),
    ("go-import", Opening::Command("pasted"), "[data-testid=paste-dialog]"),
    ("go-settings", Opening::Click("[data-testid=settings-region]"), "[role=listbox]"),
];

#[tokio::test]
async fn what_lies_over_a_screen_has_no_serious_fault_of_access_in_either_theme() -> Result<()> {
    use thirtyfour::Key;
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        for (number, (room, opening, shown)) in LAYERS.iter().enumerate() {
            window.click(room).await?;
            let (_, screen) = SCREENS.iter().find(|(name, _)| name == room).ok_or("no such screen")?;
            window.appears(screen).await?;
            match opening {
                Opening::Keys(keys) => window.press(keys).await?,
                Opening::Click(css) => window.click_on(css).await?,
                Opening::Palette(typed) => {
                    window.press_with_control('k').await?;
                    window.appears("[data-testid=palette-search]:focus").await?;
                    window.press(typed).await?;
                }
                // Enter follows at once: what was typed is meant, not what stood there before.
                Opening::Command(typed) => {
                    window.press_with_control('k').await?;
                    window.appears("[data-testid=palette-search]:focus").await?;
                    window.press(typed).await?;
                    window.press_key(Key::Enter).await?;
                }
            }
            window.appears(shown).await?;
            window.picture(&format!("layer-{number:02}-{theme:?}").to_lowercase()).await?;
            let found = window.accessibility_faults().await?;
            faults.extend(found.into_iter().map(|fault| format!("{shown} over {room}, {theme:?}: {fault}")));
            window.press_key(Key::Escape).await?;
            window.vanishes("[role=dialog], [role=menu], [role=listbox]").await?;
            window.press_key(Key::Escape).await?;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}

#[tokio::test]
async fn the_sample_is_never_mixed_with_ones_own() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open(data.path()).await?;
    window.click("open-sample").await?;
    window.appears("[data-testid=person-row]").await?;
    window.click("sample-leave").await?;
    window.shows("first-run", "Drop files here").await?;
    window.close().await
}

#[tokio::test]
async fn a_button_tells_its_keys_under_the_pointer_and_with_the_focus() -> Result<()> {
    use thirtyfour::Key;
    const TIP: &str = "[role=tooltip]";
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.press_with_shift(Key::Tab).await?;
    window.run("document.querySelector('[data-testid=go-duplicates]').focus()", vec![]).await?;
    let tip = window.appears("[data-testid=go-duplicates][aria-describedby=tip]:focus").await?;
    assert_eq!(tip.tag_name().await?, "button");
    window.holds(&format!("return document.querySelector('{TIP}').innerText.includes('8')")).await?;
    assert_eq!(window.accessibility_faults().await?, Vec::<String>::new());
    window.picture("tip").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes(TIP).await?;
    // Nor does it stay when what it stands on goes.
    window.press_key(Key::Tab).await?;
    window.appears("[data-testid=add-person-open][aria-describedby=tip]:focus").await?;
    window.press("1").await?;
    window.appears("[data-testid=screen-week]").await?;
    window.vanishes(TIP).await?;
    window.press("2").await?;
    window.hover("[data-testid=add-person-open]").await?;
    window.holds(&format!("return document.querySelector('{TIP}').innerText.includes('Add')")).await?;
    // What is pressed need not say what it does.
    window.click("add-person-open").await?;
    window.appears("[data-testid=add-person]").await?;
    window.vanishes(TIP).await?;
    window.close().await
}

#[tokio::test]
async fn the_keyboard_alone_does() -> Result<()> {
    use thirtyfour::Key;
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("j").await?;
    window.press_key(Key::Enter).await?;
    window.appears("[data-testid=person-pane]").await?;
    window.picture("person-pane").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=person-pane]").await?;
    window.press("?").await?;
    window.appears("[data-testid=help-sheet]").await?;
    window.picture("help-sheet").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=help-sheet]").await?;
    window.press_with_control('k').await?;
    window.appears("[data-testid=palette-search]:focus").await?;
    window.press("growth").await?;
    window.picture("palette").await?;
    // The next key follows at once, while the palette is still being taken away.
    window.press(format!("{}8", char::from(Key::Enter))).await?;
    window.vanishes("[data-testid=palette]").await?;
    window.appears("[data-testid=screen-duplicates]").await?;
    window.press("2").await?;
    window.appears("[data-testid=person-row]").await?;
    window.press("/").await?;
    window.press("a").await?;
    window.shows("found-count", "found").await?;
    window.close().await
}
