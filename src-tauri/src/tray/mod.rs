//! Rapport in the system's tray, for whoever wants that. Rule: the window hides only while an icon stands there that brings it back, and
//! comes back by itself where that icon goes.

mod desktop;
mod icon;
mod menu;

use crate::desk::Desk;
use crate::window;
use desktop::Desktop;
use icon::Icon;
pub use menu::MenuWords;
use rapport::settings::Tray;
use serde::Serialize;
use std::sync::{Mutex as Lock, OnceLock, PoisonError};
use tauri::async_runtime::JoinHandle;
use tauri::{AppHandle, Manager, Window, WindowEvent};
use tokio::sync::{Mutex, oneshot, watch};
use ts_rs::TS;

/// Whether Rapport can stay in a tray here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TrayStanding {
    Possible,
    /// This desktop shows none.
    NoTray,
    /// There is one, but no icon could be put into it: mostly for want of a library.
    NoIcon,
}

/// The icon, and who looks after it.
#[derive(Default)]
pub struct InTray {
    /// Unset until there is a window.
    app: OnceLock<AppHandle>,
    /// Follows the desktop for as long as the icon is wanted.
    follower: Mutex<Option<JoinHandle<()>>>,
    icon: Lock<Made>,
}

/// How far the icon has come.
#[derive(Default)]
enum Made {
    #[default]
    NotYet,
    /// It was tried in vain.
    Refused,
    /// It is made once and shown when it is wanted: the library of Linux never lets go of its name.
    Standing(Icon),
    Hidden(Icon),
}

impl InTray {
    pub fn belong_to(&self, app: AppHandle) {
        self.app.get_or_init(|| app);
    }

    pub async fn standing(&self) -> TrayStanding {
        match (Desktop::ask().await, &*self.made()) {
            (false, _) => TrayStanding::NoTray,
            (true, Made::Refused) => TrayStanding::NoIcon,
            (true, _) => TrayStanding::Possible,
        }
    }

    /// From now on the icon stands, in these words, whenever the desktop has a place for it; or it does not.
    pub async fn follow(&self, wanted: Tray, words: MenuWords) -> TrayStanding {
        let Some(app) = self.app.get() else { return TrayStanding::NoTray };
        let mut follower = self.follower.lock().await;
        if let Some(before) = follower.take() {
            before.abort();
            // It has ended when the next begins; that it was ended is no news.
            drop(before.await);
        }
        if wanted == Tray::Off {
            on_window_thread(app, |app| app.state::<Desk>().tray.take_away(app)).await;
            return self.standing().await;
        }
        let (tell, mut told) = watch::channel(None);
        let app = app.clone();
        *follower = Some(tauri::async_runtime::spawn(async move {
            let mut desktop = Desktop::look().await;
            loop {
                let standing = if desktop.next().await {
                    let words = words.clone();
                    on_window_thread(&app, move |app| app.state::<Desk>().tray.put_up(app, &words)).await
                } else {
                    on_window_thread(&app, |app| app.state::<Desk>().tray.take_away(app)).await;
                    Some(TrayStanding::NoTray)
                };
                tell.send_replace(standing.or(Some(TrayStanding::NoIcon)));
            }
        }));
        let first = told.wait_for(Option::is_some).await.map(|standing| *standing);
        first.ok().flatten().unwrap_or(TrayStanding::NoTray)
    }

    /// On the window's thread.
    fn put_up(&self, app: &AppHandle, words: &MenuWords) -> TrayStanding {
        let mut made = self.made();
        let shown = match std::mem::take(&mut *made) {
            Made::Standing(icon) | Made::Hidden(icon) => icon.show(words).map(|()| icon),
            Made::NotYet | Made::Refused => Icon::make(app, words),
        };
        match shown {
            Ok(icon) => {
                *made = Made::Standing(icon);
                TrayStanding::Possible
            }
            Err(cause) => {
                tracing::info!(cause, "no icon can be put into the tray");
                *made = Made::Refused;
                drop(made);
                window::bring_back(app);
                TrayStanding::NoIcon
            }
        }
    }

    /// On the window's thread. The window comes back where it was hidden: nothing else would bring it.
    fn take_away(&self, app: &AppHandle) {
        let mut made = self.made();
        match std::mem::take(&mut *made) {
            Made::Standing(icon) => {
                icon.hide();
                *made = Made::Hidden(icon);
            }
            other => *made = other,
        }
        drop(made);
        window::bring_back(app);
    }

    fn stands(&self) -> bool {
        matches!(&*self.made(), Made::Standing(_))
    }

    fn made(&self) -> std::sync::MutexGuard<'_, Made> {
        self.icon.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Closing the window hides it while the icon stands. Where it cannot be hidden it is closed, as always.
pub fn keep_running(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    if window.label() != window::LABEL || !window.state::<Desk>().tray.stands() {
        return;
    }
    match window.hide() {
        Ok(()) => api.prevent_close(),
        Err(cause) => tracing::warn!(%cause, "the window cannot be hidden"),
    }
}

/// Icons and windows belong to one thread. In one line there, no close comes between the icon's going and the window's coming back.
async fn on_window_thread<T: Send + 'static>(
    app: &AppHandle,
    work: impl FnOnce(&AppHandle) -> T + Send + 'static,
) -> Option<T> {
    let (tell, told) = oneshot::channel();
    let there = app.clone();
    // Whoever asked is gone where nobody listens any more.
    app.run_on_main_thread(move || drop(tell.send(work(&there)))).ok()?;
    told.await.ok()
}
