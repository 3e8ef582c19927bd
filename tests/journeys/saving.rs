//! Files in and out through the system's own dialogs.

use crate::files;
use rapport_window_tests::{Result, Window};
use serde_json::{Value, json};
use std::path::Path;

/// Chooses from a card's *Export* menu and answers the dialog.
async fn export_chart(window: &Window, kind: &str, path: &Path) -> Result<Vec<u8>> {
    window.click_on("[data-testid=chart-new-ties] button[aria-label^=Export]").await?;
    window.choose_on_menu(kind).await?;
    files::saved(window, path).await
}

/// Four bytes, the highest first.
fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

#[tokio::test]
async fn a_chart_is_saved_as_svg_png_and_csv() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let window = Window::open_with(&here.join("data"), &["--sample"]).await?;
    window.click("go-growth").await?;
    window.choose("growth-range", "10 years").await?;
    window.shows("chart-new-ties-sentence", "120 months").await?;
    window.appears("[data-testid=chart-new-ties-chart] svg").await?;

    let svg = String::from_utf8(export_chart(&window, "SVG picture", &here.join("new people.svg")).await?)?;
    let read = "const read = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
        const root = read.documentElement;
        return [read.querySelector('parsererror') === null, root.localName, root.querySelectorAll('path').length,
          root.textContent.includes('20'), Number(root.getAttribute('width')), Number(root.getAttribute('height'))];";
    let read = window.run(read, vec![json!(svg)]).await?;
    assert_eq!((&read[0], &read[1], &read[3]), (&json!(true), &json!("svg"), &json!(true)), "{svg}");
    assert!(read[2].as_u64() > Some(100), "a bar for each month and origin, not {}", read[2]);

    let png = export_chart(&window, "PNG picture", &here.join("new people.png")).await?;
    assert_eq!(png.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
    let size = |at: usize| number(&png, at).map(f64::from);
    assert_eq!(
        (size(16), size(20)),
        (read[4].as_f64().map(|side| side * 2.0), read[5].as_f64().map(|side| side * 2.0))
    );
    assert!(png.len() > 5_000, "a picture of {} bytes shows nothing", png.len());

    // The figures of the file are those of the table on screen.
    let csv = String::from_utf8(export_chart(&window, "Figures as CSV", &here.join("new people.csv")).await?)?;
    window.click_on("[data-testid=chart-new-ties] button[aria-label^=Figures]").await?;
    window.appears("[data-testid=figures-table]").await?;
    let rows = "return [...document.querySelectorAll('[data-testid=figures-table] tbody tr')].reverse()
        .map((row) => [...row.cells].slice(1).map((cell) => cell.innerText.replaceAll(',', '').trim()));";
    let on_screen: Vec<Vec<String>> = serde_json::from_value(window.run(rows, vec![]).await?)?;
    // The month, and then one figure for each origin.
    let in_file: Vec<Vec<String>> =
        csv.lines().skip(1).map(|line| line.split(',').skip(1).map(str::to_owned).collect()).collect();
    assert!(in_file.len() > 30, "{csv}");
    assert_eq!(in_file, on_screen);
    window.close().await
}

#[tokio::test]
async fn everybody_is_saved_in_each_format() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let window = Window::open(&here.join("data")).await?;
    window.drop_files(&[&files::connections(here)?]).await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "40").await?;
    window.click("go-settings").await?;
    window.click("settings-export").await?;
    for (format, name) in [
        ("vcard", "all.vcf"),
        ("vcard3", "old.vcf"),
        ("csv", "all.csv"),
        ("google", "google.csv"),
        ("json", "all.json"),
    ] {
        let path = here.join(name);
        window.click(&format!("export-{format}")).await?;
        window.answer_dialog("Save", &path).await?;
        window.shows("export-done", &format!("40 people written to {}", path.display())).await?;
        let text = std::fs::read_to_string(&path)?;
        let people = match name {
            "all.vcf" | "old.vcf" => text.matches("BEGIN:VCARD").count(),
            "all.csv" | "google.csv" => text.lines().count() - 1,
            _ => serde_json::from_str::<Value>(&text)?.as_array().map_or(0, Vec::len),
        };
        assert_eq!(people, files::CONNECTIONS, "{name}: {text}");
        assert!(text.contains("Søren"), "{name}");
    }
    window.close().await
}

/// What the list says of the first people.
const FIRST_PEOPLE: &str =
    "return [...document.querySelectorAll('[data-testid=person-row]')].slice(0, 8).map((row) => row.innerText);";

#[tokio::test]
async fn an_archive_of_the_sample_is_dropped_on_an_empty_window_and_finds_the_same_people() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let archive = folder.path().join("everything.rapport.zip");
    let sample = Window::open_with(&folder.path().join("one"), &["--sample"]).await?;
    sample.click("go-people").await?;
    sample.appears("[data-testid=person-row]").await?;
    let first = sample.run(FIRST_PEOPLE, vec![]).await?;
    let known = sample.text("known-count").await?;
    sample.click("go-export").await?;
    sample.picture("export").await?;
    sample.click("export-archive").await?;
    sample.answer_dialog("Save", &archive).await?;
    sample.shows("export-done", &format!("{known} people written to {}", archive.display())).await?;
    sample.close().await?;

    let window = Window::open(&folder.path().join("two")).await?;
    window.shows("first-run", "Drop files here").await?;
    window.drop_files(&[&archive]).await?;
    window.shows("preview-new", &known).await?;
    window.shows("import-files", "Rapport archive").await?;
    window.click("preview-new").await?;
    window.picture("import-of-an-archive").await?;
    window.click("preview-apply").await?;
    window.shows("known-count", &known).await?;
    window.click("go-people").await?;
    window.appears("[data-testid=person-row]").await?;
    assert_eq!(window.run(FIRST_PEOPLE, vec![]).await?, first);
    assert!(first.as_array().is_some_and(|rows| rows.len() == 8), "{first}");

    // The same again brings nothing.
    window.drop_files(&[&archive]).await?;
    window.appears("[data-testid=preview-nothing-new]").await?;
    window.close().await
}

#[tokio::test]
async fn files_are_chosen_instead_of_dropped() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open(&folder.path().join("data")).await?;
    window.click("choose-files").await?;
    window.answer_dialog("Import files", &files::connections(folder.path())?).await?;
    window.shows("preview-new", "40").await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "40").await?;
    window.close().await
}
