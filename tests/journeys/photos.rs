//! Photos of people, as the window shows them.

use crate::files;
use rapport_window_tests::{Result, Window};

/// A red disc, 24 by 24.
const DISC: &str = "iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAASElEQVR42mP4cOcEVRDD0DHohI0NLkSCQXhMwWUWA6lG4DKONgaR\
                    ZAqaWQyUmIJs1qhBowZR1yCqpexBmWmpWR5RuYQcyMIfADCnOCnW0BaYAAAAAElFTkSuQmCC";

/// How many of the photos of this part of the screen are painted, and how many are on their way or broken.
async fn photos(window: &Window, part: &str) -> Result<serde_json::Value> {
    let script = "const all = [...document.querySelectorAll(`${arguments[0]} img`)];
        return Promise.all(all.map((photo) => photo.decode().then(() => true, () => false)))
          .then((painted) => [painted.filter(Boolean).length, painted.filter((one) => !one).length]);";
    window.run(script, vec![part.into()]).await
}

#[tokio::test]
async fn the_photo_of_a_dropped_card_stands_in_the_list_and_in_the_pane() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let card = format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ingrid Solberg\r\nN:Solberg;Ingrid;;;\r\nPHOTO;ENCODING=b;TYPE=PNG:{DISC}\r\nEND:VCARD\r\n"
    );
    let card = files::written(folder.path(), "ingrid.vcf", card.as_bytes())?;
    let window = Window::open(&folder.path().join("data")).await?;
    window.drop_files(&[&card]).await?;
    window.shows("preview-new", "1").await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "1").await?;
    window.click("go-people").await?;
    window.appears("[data-testid=person-row] img").await?;
    assert_eq!(photos(&window, "[data-testid=person-row]").await?, serde_json::json!([1, 0]));
    window.click("person-row").await?;
    window.appears("[data-testid=person-pane] img").await?;
    assert_eq!(photos(&window, "[data-testid=person-pane]").await?, serde_json::json!([1, 0]));
    window.picture("photo-of-a-card").await?;
    window.close().await
}

#[tokio::test]
async fn some_of_the_sample_have_photos() -> Result<()> {
    let data = tempfile::tempdir()?;
    let window = Window::open_with(data.path(), &["--sample"]).await?;
    window.appears("[data-testid=person-row] img").await?;
    let painted = photos(&window, "[data-testid=person-row]").await?;
    assert!(painted[0].as_u64() > Some(0) && painted[1] == 0, "{painted}");
    window.click_on("[data-testid=person-row]:has(img)").await?;
    window.appears("[data-testid=person-pane] img").await?;
    window.picture("photos-of-the-sample").await?;
    window.close().await
}
