//! Notices on the desktop, and the keys that hold in every program.

use crate::clock;
use rapport::promises::{self, NewPromise, Whose};
use rapport::settings::{self, Notices, Settings};
use rapport::{Store, storage};
use rapport_window_tests::{Result, Window};
use std::path::Path;

/// A promise that is due today, kept where the app will find it; quiet at no time of the day.
fn promise(data: &Path, what: &str) -> Result<()> {
    let (now, today) = (clock::now(), clock::today());
    let mut store = Store::open(&data.join(storage::DATABASE_FILE), now)?;
    let mut wanted = settings::load(store.connection(), Settings::default_for("NO"))?;
    wanted.notices.notices = Notices::On;
    for time in [&mut wanted.notices.morning, &mut wanted.notices.quiet_from, &mut wanted.notices.quiet_until] {
        *time = "00:00".to_owned();
    }
    // The plan of the week is told by a notice of its own: without time for it nothing is planned.
    wanted.week.minutes = 0;
    settings::save(&mut store, &wanted, now)?;
    let new = NewPromise {
        whose: Whose::Mine,
        person: None,
        what: what.to_owned(),
        kind: None,
        made_on: today,
        due_on: Some(today),
        interaction: None,
        event: None,
    };
    promises::add(&mut store, &new, now)?;
    Ok(())
}

#[tokio::test]
async fn a_notice_is_shown_once_and_not_again_after_a_restart() -> Result<()> {
    let folder = tempfile::tempdir()?;
    std::fs::create_dir_all(folder.path())?;
    promise(folder.path(), "send the template")?;
    let (window, mut desktop) = Window::open_with_desktop(folder.path()).await?;
    assert_eq!(desktop.next().await?, "You promised: send the template");
    window.close().await?;

    // Whatever is told after the restart is told in order: the first would come before the second.
    promise(folder.path(), "read chapter four")?;
    let (window, mut desktop) = Window::open_with_desktop(folder.path()).await?;
    assert_eq!(desktop.next().await?, "You promised: read chapter four");
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
