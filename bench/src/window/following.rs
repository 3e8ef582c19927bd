//! How the window follows the hand with 100,000 people. Rule: time runs from the event in the page until the frame in which its
//! answer was painted.

use super::Fault;
use crate::measure::percentile;
use crate::network;
use crate::row::Row;
use chrono::{DateTime, Utc};
use rapport_window_tests::Window;
use serde_json::{Value, json};

const PEOPLE: usize = 100_000;
const WORDS: [&str; 6] = ["ingrid", "solberg", "anna", "data", "マ", "consult"];
const FRAMES: u32 = 300;

/// Types one text and tells when its answer stands on the screen.
const KEY: &str = "
    const [text, done] = [arguments[0], arguments[1]];
    const field = document.querySelector('[data-testid=search]');
    const said = document.querySelector('[data-testid=found-count]');
    const begun = performance.now();
    const before = said?.textContent;
    const answered = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
    const watch = new MutationObserver(() => {
      if (document.querySelector('[data-testid=found-count]')?.textContent === before) return;
      watch.disconnect();
      answered();
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
    setTimeout(() => { watch.disconnect(); done(null); }, 2000);";

/// Scrolls the list, a step a frame, and tells the time from frame to frame.
const SCROLL: &str = "
    const [frames, done] = [arguments[0], arguments[1]];
    const list = document.querySelector('[data-testid=person-row]').closest('.overflow-y-auto');
    const times = [];
    let last;
    const step = (now) => {
      if (last !== undefined) times.push(now - last);
      last = now;
      if (times.length >= frames) return done(times);
      list.scrollTop += 300;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);";

pub async fn measure(now: DateTime<Utc>) -> Result<Vec<Row>, Fault> {
    let data = tempfile::tempdir()?;
    drop(network::make(data.path(), PEOPLE, now)?);
    let window = Window::open(data.path()).await?;
    window.appears("[data-testid=person-row]").await?;
    // What the first screen did not wait for comes meanwhile.
    for letter in ["m", "ma", "mar", ""] {
        window.run_to_its_end(KEY, vec![json!(letter)]).await?;
    }
    let mut keys = Vec::new();
    for word in WORDS {
        let letters: Vec<char> = word.chars().collect();
        for end in 1..=letters.len() {
            let text: String = letters.iter().take(end).collect();
            // Where one letter more finds as many, nothing on the screen tells that the answer came.
            keys.extend(window.run_to_its_end(KEY, vec![json!(text)]).await?.as_f64());
        }
        window.run_to_its_end(KEY, vec![json!("")]).await?;
    }
    window.appears("[data-testid=person-row]").await?;
    let frames = window.run_to_its_end(SCROLL, vec![json!(FRAMES)]).await?;
    let mut frames: Vec<f64> = frames.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    window.close().await?;
    if keys.is_empty() || frames.is_empty() {
        return Err("nothing was measured".into());
    }
    let counted = keys.len() as f64;
    Ok(vec![
        Row::shown("window: keys timed", counted, ""),
        Row::at_most("window: key to painted result, 100,000 people, p95", percentile(&mut keys, 0.95), "ms", 50.0),
        // A sixtieth of a second, told by a clock of whole milliseconds.
        Row::at_most("window: frame to frame while scrolling, p95", percentile(&mut frames, 0.95), "ms", 17.0),
    ])
}
