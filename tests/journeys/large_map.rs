//! A map of thousands: it follows the pointer frame by frame, and what comes into sight is there.

use rapport_window_tests::{Result, Window};
use serde_json::Value;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const PEOPLE: usize = 2_400;
const COMPANY: usize = 8;

/// Everybody in a company of eight, who all know each other, and evenings at which four companies met: some 11,000 ties.
fn cards(folder: &Path) -> Result<PathBuf> {
    let mut text = String::new();
    for number in 0..PEOPLE {
        write!(
            text,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {number}\r\nEMAIL:p{number}@example.com\r\nORG:Company {}\r\n\
             X-RAPPORT-MET-ON:2024-{:02}-10\r\nEND:VCARD\r\n",
            number / COMPANY,
            number % 12 + 1
        )?;
    }
    let path = folder.join("people.vcf");
    std::fs::write(&path, text)?;
    Ok(path)
}

fn evenings(folder: &Path) -> Result<PathBuf> {
    let mut text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Calendar//EN\r\n".to_owned();
    for evening in 0..160 {
        write!(
            text,
            "BEGIN:VEVENT\r\nUID:{evening}@example.com\r\nSUMMARY:Evening {evening}\r\nDTSTART:2025{:02}{:02}T180000Z\r\nDTEND:2025{:02}{:02}T200000Z\r\n",
            evening % 12 + 1,
            evening % 28 + 1,
            evening % 12 + 1,
            evening % 28 + 1
        )?;
        for guest in 0..8 {
            let person = (evening * 613 + guest * 977 + guest * guest * 31) % PEOPLE;
            write!(text, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:p{person}@example.com\r\n")?;
        }
        text.push_str("END:VEVENT\r\n");
    }
    text.push_str("END:VCALENDAR\r\n");
    let path = folder.join("evenings.ics");
    std::fs::write(&path, text)?;
    Ok(path)
}

/// Drags the map round and round, a step a frame, and tells the time from frame to frame and what a redraw at rest took.
const DRAG: &str = "
    const canvas = document.querySelector('[data-testid=network-canvas]');
    const { left, top } = canvas.getBoundingClientRect();
    canvas.setPointerCapture = () => {};
    let [x, y, steps, last] = [300, 250, 0, undefined];
    const gaps = [];
    const at = (kind) => canvas.dispatchEvent(new PointerEvent(kind, { bubbles: true, clientX: left + x, clientY: top + y, buttons: 1, pointerId: 1 }));
    at('pointerdown');
    const step = (now) => {
      if (last !== undefined) gaps.push(now - last);
      last = now;
      if (steps === 120) {
        at('pointerup');
        gaps.sort((one, other) => one - other);
        window.dragged = { median: gaps[60], most: gaps[Math.floor(gaps.length * 0.95)] };
        return;
      }
      steps += 1;
      x += Math.cos(steps / 10) * 9;
      y += Math.sin(steps / 10) * 9;
      at('pointermove');
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);";

/// Near the middle, goes far to the left within one frame, and tells whether there is ink where nothing was drawn before.
const JUMP: &str = "
    const canvas = document.querySelector('[data-testid=network-canvas]');
    const context = canvas.getContext('2d');
    const { left, top } = canvas.getBoundingClientRect();
    canvas.setPointerCapture = () => {};
    const at = (kind, x) => canvas.dispatchEvent(new PointerEvent(kind, { bubbles: true, clientX: left + x, clientY: top + 250, buttons: 1, pointerId: 1 }));
    const ink = () => context.getImageData(0, 0, 120, canvas.height).data.reduce((sum, value, at) => sum + (at % 4 === 3 && value > 0 ? 1 : 0), 0);
    at('pointerdown', 20);
    at('pointermove', 620);
    at('pointerup', 620);
    // By then the map has asked for its next frame: this comes after it, and before the map has come to rest.
    setTimeout(() => requestAnimationFrame(() => { window.jumped = ink(); }));";

#[tokio::test]
async fn a_map_of_thousands_follows_the_pointer() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open(&folder.path().join("data")).await?;
    window.set_size(1360, 860).await?;
    window.drop_files(&[&cards(folder.path())?]).await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "2,400").await?;
    window.drop_files(&[&evenings(folder.path())?]).await?;
    window.click("preview-apply").await?;
    window.appears("[data-testid=import-history]").await?;
    window.click("go-network").await?;
    window.appears("[data-testid=network-canvas]").await?;
    window.shows("network-count", "2,400 people").await?;
    window.picture("network-thousands").await?;

    window.run(DRAG, vec![]).await?;
    window.holds("return window.dragged !== undefined").await?;
    let dragged = window.run("return window.dragged", vec![]).await?;
    println!("from frame to frame: {dragged}");
    let median = dragged["median"].as_f64().ok_or("no time")?;
    assert!(median < 50.0, "a frame takes {median} ms while the map is dragged");

    // Nearer, so that the map goes on beyond the window's edges.
    for _ in 0..4 {
        window.press("+").await?;
    }
    window.run(JUMP, vec![]).await?;
    window.holds("return window.jumped !== undefined").await?;
    assert_ne!(window.run("return window.jumped", vec![]).await?, Value::from(0), "what came into sight is blank");
    window.close().await
}
