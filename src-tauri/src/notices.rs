//! Notices on the desktop. Rule: one is remembered before it is shown, so that none comes twice; the sample network tells nothing.

use crate::clock::now;
use crate::desk::Desk;
use crate::folder::Network;
use crate::spoken::Words;
use crate::{locale, window};
use notify_rust::Notification;
use rapport::notices::{self, Notice};
use rapport::sentence;
use rapport::{Code, Failure, Result};
use std::time::Duration;
use tauri::{AppHandle, Manager};
use tokio::time::MissedTickBehavior;

/// A notice comes no later than this after it is due, and no later than this after the computer wakes.
const EVERY: Duration = Duration::from_secs(20);

/// Looks for notices from now on, as long as the app runs.
pub fn watch(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let mut times = tokio::time::interval(EVERY);
        // After a sleep it looks once, not once for each time that was missed.
        times.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            times.tick().await;
            if let Err(failure) = tell(&app).await {
                tracing::warn!(%failure, details = failure.details, "no notices could be told");
            }
        }
    });
}

async fn tell(app: &AppHandle) -> Result<()> {
    let desk = app.state::<Desk>();
    if desk.network().await == Network::Sample {
        return Ok(());
    }
    let store = desk.store().await?;
    let (due, language) = store
        .read(|store| {
            let settings = locale::set(store)?;
            let due = notices::pending(store.connection(), &settings, now(), locale::zone(&settings))?;
            Ok((due, settings.language))
        })
        .await?;
    if due.is_empty() {
        return Ok(());
    }
    let told = due.clone();
    store.write(move |store| notices::remember(store, &told, now())).await?;
    let words = Words::of(language, &locale::of_system());
    due.iter().try_for_each(|notice| show(app.clone(), Shown::of(notice, &words)))
}

/// A notice in the language of whoever reads it.
struct Shown {
    title: String,
    text: String,
    open: String,
}

impl Shown {
    fn of(notice: &Notice, words: &Words) -> Self {
        let open = sentence!("notices-open", "Open Rapport");
        Self { title: words.say(&notice.title), text: words.say(&notice.text), open: words.say(&open) }
    }
}

/// Shows it on a thread of its own, which waits for a click.
fn show(app: AppHandle, notice: Shown) -> Result<()> {
    let work = move || {
        let shown = Notification::new()
            .appname("Rapport")
            .summary(&notice.title)
            .body(&plain(&notice.text))
            .action("default", &notice.open)
            .show();
        match shown {
            Ok(handle) => open_when_clicked(handle, &app),
            Err(cause) => tracing::warn!(%cause, "this desktop shows no notices"),
        }
    };
    std::thread::Builder::new().name("notice".to_owned()).spawn(work).map(drop).map_err(|cause| {
        Failure::new(
            Code::Internal,
            sentence!("failures-shell-no-notice", "A notice could not be shown: the system gives no more threads."),
        )
        .with_details(cause)
    })
}

#[cfg(all(unix, not(target_os = "macos")))]
fn open_when_clicked(handle: notify_rust::NotificationHandle, app: &AppHandle) {
    handle.wait_for_action(|action| {
        if action == "default" {
            window::bring_to_front(app);
        }
    });
}

/// There the system itself brings the app to the front.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn open_when_clicked<T>(_: T, _: &AppHandle) {}

/// Desktops read the text as markup (Desktop Notifications Specification 1.2).
#[cfg(all(unix, not(target_os = "macos")))]
fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn plain(text: &str) -> String {
    text.to_owned()
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    #[test]
    fn what_a_notice_says_is_no_markup() {
        assert_eq!(super::plain("R&D <b>now</b>"), "R&amp;D &lt;b&gt;now&lt;/b&gt;");
    }
}
