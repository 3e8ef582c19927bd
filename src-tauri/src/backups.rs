//! The backup of the day. Rule: it is made beside whatever the user does; where it cannot be made, the window says so until it can.

use crate::clock::here;
use crate::desk::Desk;
use crate::folder::Network;
use crate::off_window::off_window;
use rapport::importing::Unwatched;
use rapport::{Code, Result, backups};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager};
use tokio::time::MissedTickBehavior;

/// An app that stays open makes the backup of a new day no later than this after it began.
const EVERY: Duration = Duration::from_secs(10 * 60);
/// What the interface hears when it went wrong, or right again.
const EVENT: &str = "backup-told";

/// Makes the backup of each day from now on, as long as the app runs.
pub fn watch(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let mut times = tokio::time::interval(EVERY);
        times.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            times.tick().await;
            make(&app).await;
        }
    });
}

async fn make(app: &AppHandle) {
    let desk = app.state::<Desk>();
    // Invented people are not worth it, and a database that cannot be opened is told of where it was asked for.
    if desk.network().await == Network::Sample || desk.store().await.is_err() {
        return;
    }
    let database = desk.database().await;
    let made = off_window(move || backups::daily(&database, here(), &mut Unwatched)).await;
    if is_for_later(&made) {
        return;
    }
    let is_news = !matches!(made, Ok(None)) || desk.unmade_backup().is_some();
    if let Err(failure) = &made {
        tracing::warn!(%failure, details = failure.details, "no backup could be made");
    }
    desk.tell_backup(&made);
    if is_news && let Err(cause) = app.emit(EVENT, ()) {
        tracing::warn!(%cause, "the window cannot be told of backups");
    }
}

/// Somebody else is writing for long: the next time will do.
fn is_for_later<T>(made: &Result<T>) -> bool {
    made.as_ref().is_err_and(|failure| failure.code == Code::Busy)
}
