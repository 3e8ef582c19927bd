//! Notices on the desktop, and the keys that hold in every program.

use crate::{clock, files};
use chrono::{NaiveDate, TimeDelta};
use rapport::promises::{self, NewPromise, Whose};
use rapport::settings::{self, Notices, Settings};
use rapport::{Store, storage};
use rapport_window_tests::{Notice, Result, Window};
use std::path::Path;
use thirtyfour::Key;

/// The app's records, with notices that are shown at any time of the day.
fn store(data: &Path) -> Result<Store> {
    std::fs::create_dir_all(data)?;
    let mut store = Store::open(&data.join(storage::DATABASE_FILE), clock::now())?;
    let mut wanted = settings::load(store.connection(), Settings::default_for("NO"))?;
    wanted.notices.notices = Notices::On;
    for time in [&mut wanted.notices.morning, &mut wanted.notices.quiet_from, &mut wanted.notices.quiet_until] {
        *time = "00:00".to_owned();
    }
    // The plan of the week is told by a notice of its own: without time for it nothing is planned.
    wanted.week.minutes = 0;
    settings::save(&mut store, &wanted, clock::now())?;
    Ok(store)
}

/// A promise kept where the app will find it.
fn promise(data: &Path, what: &str, due_on: NaiveDate) -> Result<()> {
    let new = NewPromise {
        whose: Whose::Mine,
        person: None,
        what: what.to_owned(),
        kind: None,
        made_on: due_on,
        due_on: Some(due_on),
        interaction: None,
        event: None,
    };
    promises::add(&mut store(data)?, &new, clock::now())?;
    Ok(())
}

fn notice(title: &str, text: &str) -> Notice {
    Notice { title: title.to_owned(), text: text.to_owned() }
}

#[tokio::test]
async fn a_notice_is_shown_once_and_not_again_after_a_restart() -> Result<()> {
    let folder = tempfile::tempdir()?;
    promise(folder.path(), "send the template", clock::today())?;
    let (window, mut desktop) = Window::open_with_desktop(folder.path()).await?;
    assert_eq!(desktop.next().await?, notice("You promised: send the template", "Due today"));
    window.close().await?;

    // Whatever is told after the restart is told in order: the first would come before the second.
    promise(folder.path(), "read chapter four", clock::today())?;
    let (window, mut desktop) = Window::open_with_desktop(folder.path()).await?;
    assert_eq!(desktop.next().await?, notice("You promised: read chapter four", "Due today"));
    window.close().await
}

#[tokio::test]
async fn after_days_of_absence_one_summary_is_shown_once() -> Result<()> {
    let folder = tempfile::tempdir()?;
    for days in 1..=5 {
        promise(folder.path(), &format!("letter {days}"), clock::days_ago(days))?;
    }
    let (window, mut desktop) = Window::open_with_desktop(folder.path()).await?;
    assert_eq!(desktop.next().await?, notice("While you were away", "5 promises are due"));
    // What is promised while the app runs is told by itself, and nothing of the summary before it.
    window.press("l").await?;
    window.appears("[data-testid=log-text]:focus").await?;
    window.press(format!("coffee with +Nina Lund, promised slides by {}", clock::today())).await?;
    window.shows("log-understood", "I promised: slides").await?;
    window.press_key(Key::Enter).await?;
    window.vanishes("[data-testid=log-line]").await?;
    assert_eq!(desktop.next().await?, notice("You promised: slides", "Nina Lund · Due today"));
    window.close().await
}

#[tokio::test]
async fn the_card_of_a_meeting_is_shown_half_an_hour_before_once() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    drop(store(&data)?);
    let starts = clock::now() + TimeDelta::minutes(25);
    let time = |minutes| (starts + TimeDelta::minutes(minutes)).format("%Y%m%dT%H%M00Z");
    let event = |uid: &str, minutes| {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{uid}\r\nDTSTART:{}\r\nDTEND:{}\r\nLOCATION:Quay 4\r\nEND:VEVENT\r\n",
            time(minutes),
            time(minutes + 60)
        )
    };
    // The later one is not due yet.
    let both =
        format!("BEGIN:VCALENDAR\r\n{}{}END:VCALENDAR\r\n", event("Lunch by the buoy", 20), event("Tide talk", 0));
    let calendar = files::written(folder.path(), "today.ics", both.as_bytes())?;
    let (window, mut desktop) = Window::open_with_desktop(&data).await?;
    window.drop_files(&[&calendar]).await?;
    window.shows("file-becomes", "2 events").await?;
    window.click("preview-apply").await?;
    let told = desktop.next().await?;
    assert_eq!(told.title, "Tide talk");
    assert!(told.text.starts_with("At ") && told.text.ends_with(" · Quay 4"), "{told:?}");
    window.close().await?;

    promise(&data, "read chapter four", clock::today())?;
    let (window, mut desktop) = Window::open_with_desktop(&data).await?;
    assert_eq!(desktop.next().await?.title, "You promised: read chapter four");
    window.close().await
}

#[tokio::test]
async fn the_log_line_opens_from_another_program() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open_with(folder.path(), &["--sample"]).await?;
    window.minimize().await?;
    window.press_for_every_program("ctrl+alt+r").await?;
    window.is_on_screen().await?;
    window.appears("[data-testid=log-line]").await?;
    window.close().await
}
