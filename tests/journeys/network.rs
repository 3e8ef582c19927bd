//! The network: searched, walked through, filtered, grown, as a list, and as files for other programs.

use crate::files;
use rapport_window_tests::{Result, Theme, Window};
use serde_json::json;
use std::path::Path;
use thirtyfour::Key;

#[tokio::test]
async fn the_map_is_searched_and_leads_from_one_to_another() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open_with(&folder.path().join("data"), &["--sample"]).await?;
    window.click("go-network").await?;
    window.appears("[data-testid=network-canvas]").await?;
    window.shows("network-count", "communities").await?;
    window.appears("[data-testid=network-pair]").await?;

    // Enter in the search chooses who was found; the list holds the same, and leads to the other end of a way.
    window.type_into("network-search", "Zofia").await?;
    window.press_key(Key::Enter).await?;
    window.shows("network-person", "Zofia").await?;
    window.appears("[data-testid=network-tie]").await?;
    window.click("network-way").await?;
    window.press("/").await?;
    window.appears("[data-testid=network-search]:focus").await?;
    window.press_key(Key::Escape).await?;
    window.click("network-as-list").await?;
    window.appears("[data-testid=network-list]").await?;
    window.click("network-row").await?;
    window.appears("[data-testid=network-steps] li").await?;
    window.click("network-as-list").await?;
    window.appears("[data-testid=network-canvas]").await?;
    window.picture("network-way").await?;

    // Earlier there were fewer.
    let today = window.text("network-count").await?;
    window
        .run(
            "const slider = document.querySelector('[data-testid=network-time]'); slider.value = '6'; \
             slider.dispatchEvent(new Event('input', { bubbles: true }));",
            Vec::new(),
        )
        .await?;
    window
        .holds(&format!(
            "return document.querySelector('[data-testid=network-count]').textContent !== {}",
            serde_json::to_string(&today)?
        ))
        .await?;

    // A file for Gephi.
    window.click("network-export").await?;
    window.click("network-graphml").await?;
    let text = String::from_utf8(files::saved(&window, &folder.path().join("network.graphml")).await?)?;
    assert!(text.contains("<graphml") && text.matches("<node id=").count() > 100, "{}", text.len());

    window.click("network-open").await?;
    window.appears("[data-testid=open-page]").await?;
    window.close().await
}

/// How many people the head tells.
async fn shown(window: &Window) -> Result<u64> {
    let read = "return Number(document.querySelector('[data-testid=network-count]').textContent.replaceAll(',', '').match(/\\d+/)?.[0])";
    window.run(read, vec![]).await?.as_u64().ok_or_else(|| "no count of people".into())
}

/// Chooses the first that a filter offers, takes it back, and says how many people it left.
async fn filtered(window: &Window, filter: &str, any: &str) -> Result<u64> {
    window.click(filter).await?;
    let offered =
        "return [...document.querySelectorAll('[data-state=open] [role=option]')].map((one) => one.innerText.trim())";
    window.holds(&format!("{} .length > 1", offered)).await?;
    let offered: Vec<String> = serde_json::from_value(window.run(offered, vec![]).await?)?;
    window.choose_on_menu(offered.get(1).ok_or("nothing is offered")?).await?;
    window.holds("return document.querySelector('[data-testid=network-count]').textContent.includes(' of ')").await?;
    let left = shown(window).await?;
    window.choose(filter, any).await?;
    Ok(left)
}

async fn save(window: &Window, kind: &str, path: &Path) -> Result<Vec<u8>> {
    window.click("network-export").await?;
    window.click(&format!("network-{kind}")).await?;
    files::saved(window, path).await
}

#[tokio::test]
async fn the_map_is_filtered_grown_and_saved_for_other_programs() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open_with(&folder.path().join("data"), &["--sample"]).await?;
    window.click("go-network").await?;
    window.appears("[data-testid=network-canvas]").await?;
    window.appears("[data-testid=network-pair]").await?;
    let all = shown(&window).await?;

    let of_topic = filtered(&window, "network-topic", "Any topic").await?;
    let of_organisation = filtered(&window, "network-organisation", "Any organisation").await?;
    assert!(
        (1..all).contains(&of_topic) && (1..all).contains(&of_organisation),
        "{of_topic}, {of_organisation} of {all}"
    );

    // From the first month on it grows by itself until today.
    let slider = "[data-testid=network-time]";
    let move_to = format!(
        "const slider = document.querySelector('{slider}'); slider.value = '3'; slider.dispatchEvent(new Event('input', {{ bubbles: true }}))"
    );
    window.run(&move_to, vec![]).await?;
    window.holds("return document.querySelector('[data-testid=network-day]').textContent !== 'Today'").await?;
    let then = shown(&window).await?;
    assert!(then < all, "{then} of {all}");
    window.click("network-grow").await?;
    window.shows("network-day", "Today").await?;
    assert_eq!(shown(&window).await?, all);

    // Who should meet are marked on the map; with me in the middle also those are shown who are tied to nobody else.
    window.click_on("[data-testid=network-pair] button").await?;
    window.picture("network-pair").await?;
    window.click("network-me").await?;
    assert!(shown(&window).await? > all);
    window.click("network-me").await?;

    let svg = String::from_utf8(save(&window, "svg", &folder.path().join("network.svg")).await?)?;
    let read = "const read = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
        return [read.querySelector('parsererror') === null, read.querySelectorAll('circle').length, read.querySelectorAll('line').length,
          read.querySelectorAll('text').length > 20, Number(read.documentElement.getAttribute('width')), read.querySelectorAll('script, image, [href]').length]";
    let read = window.run(read, vec![json!(svg)]).await?;
    assert_eq!((&read[0], &read[3], &read[5]), (&json!(true), &json!(true), &json!(0)));
    assert_eq!(read[1].as_u64(), Some(all), "a circle for each person");
    assert!(read[2].as_u64() > Some(all), "{} ties", read[2]);

    let png = save(&window, "png", &folder.path().join("network.png")).await?;
    assert_eq!(png.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
    let side = png.get(16..20).and_then(|bytes| Some(u32::from_be_bytes(bytes.try_into().ok()?)));
    assert_eq!(side.map(f64::from), read[4].as_f64().map(|side| side * 2.0));
    assert!(png.len() > 50_000, "a picture of {} bytes shows nothing", png.len());

    // Both files for Gephi tell the same people and ties.
    let gexf = String::from_utf8(save(&window, "gexf", &folder.path().join("network.gexf")).await?)?;
    let graphml = String::from_utf8(save(&window, "graphml", &folder.path().join("network.graphml")).await?)?;
    let counts = |text: &str| (text.matches("<node id=").count(), text.matches("<edge ").count());
    assert!(gexf.contains("<gexf") && graphml.contains("<graphml"));
    assert_eq!(counts(&gexf), counts(&graphml));
    assert!(counts(&gexf).0 as u64 >= all && counts(&gexf).1 > 100, "{:?} of {all}", counts(&gexf));
    window.close().await
}

#[tokio::test]
async fn the_list_is_walked_by_keyboard_and_a_person_is_opened_from_the_map() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.click("go-network").await?;
    window.appears("[data-testid=network-canvas]").await?;
    window.press("v").await?;
    window.appears("[data-testid=network-row]").await?;
    window.press("/").await?;
    window.press("Zofia").await?;
    let first = "[...document.querySelectorAll('[data-testid=network-row]')]";
    window
        .holds(&format!("return {first}.length > 0 && {first}.every((row) => row.innerText.includes('Zofia'))"))
        .await?;
    // Tab goes from the search over filters and buttons to the list.
    window.press_key(Key::Tab).await?;
    let steps = "return document.activeElement.dataset.testid ?? ''";
    for _ in 0..12 {
        if window.run(steps, vec![]).await? == json!("network-row") {
            break;
        }
        window.press_key(Key::Tab).await?;
    }
    assert_eq!(window.run(steps, vec![]).await?, json!("network-row"));
    window.press_key(Key::Enter).await?;
    window.shows("network-person", "Zofia").await?;

    // On the map, a double click on the one in the middle opens the same person.
    window.press("v").await?;
    window.appears("[data-testid=network-canvas]").await?;
    window.press("/").await?;
    window.press_key(Key::Enter).await?;
    window.shows("network-person", "Zofia").await?;
    let name = window.text("network-person").await?.lines().next().unwrap_or_default().to_owned();
    let double_click = "const canvas = document.querySelector('[data-testid=network-canvas]');
        const { left, top, width, height } = canvas.getBoundingClientRect();
        canvas.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: left + width / 2, clientY: top + height / 2 }))";
    window.run(double_click, vec![]).await?;
    window.shows("person-pane", &name).await?;
    window.close().await
}

#[tokio::test]
async fn the_network_is_free_of_serious_faults_of_access() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    let mut faults = Vec::new();
    for theme in [Theme::Light, Theme::Dark] {
        window.use_theme(theme).await?;
        window.click("go-network").await?;
        for (state, opening, shown) in [
            ("map", "", "[data-testid=network-pair]"),
            ("me", "network-me", "[data-testid=network-me][aria-pressed=true]"),
            ("list", "network-as-list", "[data-testid=network-row]"),
            ("chosen", "network-row", "[data-testid=network-person]"),
        ] {
            if !opening.is_empty() {
                window.click(opening).await?;
            }
            window.appears(shown).await?;
            faults.extend(window.look_over(&format!("network-{state}"), theme).await?);
        }
        window.click("network-as-list").await?;
        window.appears("[data-testid=network-canvas]").await?;
        window.picture(&format!("network-map-chosen-{theme:?}").to_lowercase()).await?;
        window.click("network-me").await?;
        window.press_key(Key::Escape).await?;
        window.vanishes("[data-testid=network-person]").await?;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await
}
