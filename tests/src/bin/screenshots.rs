//! Takes the pictures of the README and of its tour from the sample network, in the real window: `cargo xtask screenshots`.

use chrono::{DateTime, Utc};
use rapport::people::{PeopleQuery, list};
use rapport::{Store, sample};
use rapport_window_tests::{Result, Theme, Window};
use std::path::{Path, PathBuf};
use thirtyfour::Key;

#[tokio::main]
async fn main() -> Result<()> {
    let folder = std::env::args_os()
        .nth(1)
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/pictures"), PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    let data = tempfile::tempdir()?;
    let export = data.path().join("Connections.csv");
    std::fs::write(&export, EXPORT)?;

    let window = Window::open(&data.path().join("first")).await?;
    window.set_size(1360, 860).await?;
    window.appears("[data-testid=first-run]").await?;
    window.picture_in(&folder, "first-run").await?;
    // Without the pointer, which would stay on the list and mark a row.
    window.run("document.querySelector('[data-testid=open-sample]').click()", vec![]).await?;
    window.appears("[data-testid=person-row]").await?;
    window.run("document.querySelector('[data-testid=person-row]:has(img)').click()", vec![]).await?;
    window.appears("[data-testid=person-pane]").await?;
    window.picture_in(&folder, "people").await?;
    window.use_theme(Theme::Dark).await?;
    window.picture_in(&folder, "people-dark").await?;
    window.use_theme(Theme::Light).await?;
    window.type_into("search", SOMEBODY).await?;
    window.shows("found-count", "1 found").await?;
    window.run("document.querySelector('[data-testid=person-row]').click()", vec![]).await?;
    window.shows("person-pane", SOMEBODY).await?;
    window.run("document.querySelector('[data-testid=open-page]').click()", vec![]).await?;
    window.appears("[data-testid=screen-person]").await?;
    window.appears("[data-testid=timeline-item]").await?;
    window.picture_in(&folder, "person").await?;
    window.press("8").await?;
    window.appears("[data-testid=duplicate-pair]").await?;
    window.picture_in(&folder, "duplicates").await?;
    for (room, shown) in ROOMS {
        window.run(&format!("document.querySelector('[data-testid=go-{room}]').click()"), vec![]).await?;
        window.appears(shown).await?;
        window.picture_in(&folder, room).await?;
    }
    window.vanishes("[data-testid=chart-structure-counting]").await?;
    let structure = "document.querySelector('[data-testid=chart-structure]').scrollIntoView({ block: 'center' })";
    window.run(structure, vec![]).await?;
    window.picture_in(&folder, "structure").await?;
    window.press("?").await?;
    window.appears("[data-testid=guide-title]").await?;
    window.holds("return document.querySelector('[data-testid=help-sheet] img')?.naturalWidth > 0").await?;
    window.picture_in(&folder, "guide").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=help-sheet]").await?;
    window.press("r").await?;
    window.holds("return document.querySelector('[data-testid=report-page]')?.contentDocument?.querySelectorAll('svg').length >= 9").await?;
    window.picture_in(&folder, "report").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=report]").await?;
    window.press("l").await?;
    window.appears("[data-testid=log-text]:focus").await?;
    window.type_into("log-text", LINE).await?;
    window.shows("log-understood", "40 min").await?;
    window.picture_in(&folder, "log").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=log-line]").await?;
    window.drop_files(&[&export]).await?;
    window.appears("[data-testid=import-preview]").await?;
    window.picture_in(&folder, "import").await?;
    window.close().await?;
    // Under a name that reads well: it stands on the picture.
    let own = std::env::temp_dir().join("rapport");
    std::fs::create_dir(&own)?;
    let taken = keeping(&folder, &own).await;
    std::fs::remove_dir_all(&own)?;
    taken?;
    pack(&folder)
}

/// The guide's pictures are part of the program: without loss, they take a third as WebP.
fn pack(folder: &Path) -> Result<()> {
    for file in std::fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "png") {
            let picture = image::open(&path)?.to_rgb8();
            let (width, height) = picture.dimensions();
            let packed = webp::Encoder::from_rgb(&picture, width, height).encode_lossless();
            std::fs::write(path.with_extension("webp"), &*packed)?;
            std::fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// What keeps a network of one's own: the sample has neither backups nor a trash.
async fn keeping(folder: &Path, data: &Path) -> Result<()> {
    let then: DateTime<Utc> = "2026-01-05T09:00:00Z".parse()?;
    let mut store = Store::open(&data.join("rapport.db"), then)?;
    sample::fill(&mut store, then)?;
    let people = list::page(store.connection(), &PeopleQuery::default(), 0, 2)?.rows;
    drop(store);
    let window = Window::open(data).await?;
    window.set_size(1360, 860).await?;
    window.appears("[data-testid=person-row]").await?;
    for name in people.iter().map(|person| person.name.as_str()) {
        window.type_into("search", name).await?;
        window.shows("found-count", "1 found").await?;
        window.run("document.querySelector('[data-testid=person-row]').click()", vec![]).await?;
        window.shows("person-pane", name).await?;
        window.press_key(Key::Delete).await?;
        window.shows("undo-toast", &format!("Deleted {name}")).await?;
    }
    window.click("go-settings").await?;
    window.click("open-trash").await?;
    for person in &people {
        window.shows("trash-list", &person.name).await?;
    }
    window.picture_in(folder, "trash").await?;
    window.click("go-settings").await?;
    window.click("open-backups").await?;
    window.click("backup-now").await?;
    window.shows("backup-list", "Asked for").await?;
    window.picture_in(folder, "backups").await?;
    window.close().await
}

/// Each room of the tour, and what shows that it is there.
const ROOMS: [(&str, &str); 11] = [
    ("week", "[data-testid=week-goal]"),
    ("events", "[data-testid=event-row]"),
    ("exchanges", "[data-testid=promises-row]"),
    ("mentoring", "[data-testid=mentorship-row]"),
    ("opportunities", "[data-testid=opportunities-count]"),
    ("expertise", "[data-testid=topic-row]"),
    ("goals", "[data-testid=goal-candidate]"),
    ("network", "[data-testid=network-pair]"),
    ("export", "[data-testid=screen-export]"),
    ("settings", "[data-testid=settings-name]"),
    ("growth", "[data-testid=chart-new-ties-chart] svg"),
];

/// Of the inner circle of the sample.
const SOMEBODY: &str = "Håkon Aasland";

const LINE: &str = "coffee with Zofia yesterday 40m deep, promised the tender by friday #storage";

/// A later export of some of the sample's people: new faces, new jobs, a hidden profile.
const EXPORT: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ilse,Vandermolen,https://www.linkedin.com/in/ilse-vandermolen,,Fjordline,Data engineer,03 Nov 2026
Kofi,Asante,https://www.linkedin.com/in/kofi-asante-example,,Brightwater,Product manager,28 Oct 2026
Yuki,Tanabe,https://www.linkedin.com/in/yuki-tanabe-example,,Northwind,Researcher,14 Oct 2026
,,,,,,07 Oct 2026
Babajide,Afolabi,https://www.linkedin.com/in/babajide-afolabi,,Halvard Analytics,Head of Design,04 Jun 2023
Emre,Aksoy,https://www.linkedin.com/in/emre-aksoy,,Pellucid Data,Director of Sustainability,28 Feb 2024
Torsten,Akerblom,,,Pellucid Data,Chief Technology Officer,28 Feb 2025
Bjorn,Akerblom,,,Halvard Analytics,Community Manager,28 Feb 2025
";
