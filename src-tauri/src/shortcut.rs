//! The keys that open the log line from any program. Rule: a system that gives none takes nothing else away.

use crate::desk::Desk;
use crate::window;
use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_global_shortcut::{GlobalShortcutExt, ShortcutState};

/// As Tauri reads them, and as they are called on screen.
const KEYS: &str = "CommandOrControl+Alt+R";
#[cfg(target_os = "macos")]
const CALLED: &str = "⌘⌥R";
#[cfg(not(target_os = "macos"))]
const CALLED: &str = "Ctrl+Alt+R";
/// What the interface hears.
const EVENT: &str = "log-line";

/// Takes the keys, where the system and other programs leave them.
pub fn take(app: &AppHandle) {
    let taken = app.global_shortcut().on_shortcut(KEYS, |app, _, event| {
        if event.state() == ShortcutState::Pressed {
            open_log_line(app);
        }
    });
    match taken {
        Ok(()) => app.state::<Desk>().name_shortcut(CALLED),
        Err(cause) => tracing::info!(%cause, "this system gives no keys that hold in every program"),
    }
}

/// Brings the window to the front, with the log line open.
pub fn open_log_line(app: &AppHandle) {
    window::bring_to_front(app);
    if let Err(cause) = app.emit(EVENT, ()) {
        tracing::warn!(%cause, "the log line cannot be opened");
    }
}
