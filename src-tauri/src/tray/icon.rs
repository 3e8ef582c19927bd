//! The icon in the tray. Rule: where the system cannot show it, this is an answer and never a fault.

use super::menu::{self, MenuWords, TrayMenu};
use crate::quietly::quietly;
use crate::window;
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager};

const ID: &str = "rapport";

pub struct Icon {
    tray: TrayIcon,
    menu: TrayMenu,
}

impl Icon {
    /// On the window's thread.
    ///
    /// # Errors
    /// What keeps it from being shown, in words for the log.
    pub fn make(app: &AppHandle, words: &MenuWords) -> Result<Self, String> {
        // On Linux the library behind it is looked for only now, and its absence ends in a panic.
        quietly(|| Self::try_to_make(app, words))?.map_err(|cause| cause.to_string())
    }

    fn try_to_make(app: &AppHandle, words: &MenuWords) -> tauri::Result<Self> {
        let menu = TrayMenu::make(app, words)?;
        let tray = TrayIconBuilder::with_id(ID)
            .icon(tauri::include_image!("../icons/64.png"))
            .tooltip("Rapport")
            .menu(&menu.whole)
            // As each system has it: on macOS a click opens the menu, on Windows the program.
            .show_menu_on_left_click(cfg!(target_os = "macos"))
            // The desktop reads the picture from a file: in a folder of the user's own, and not in one that everybody shares.
            .temp_dir_path(app.path().app_cache_dir()?.join("tray"))
            .on_menu_event(|app, event| menu::follow(app, &event))
            .on_tray_icon_event(|tray, event| open_when_clicked(tray.app_handle(), &event))
            .build(app)?;
        Ok(Self { tray, menu })
    }

    /// # Errors
    /// What keeps it from being shown, in words for the log.
    pub fn show(&self, words: &MenuWords) -> Result<(), String> {
        let shown = self.menu.say(words).and_then(|()| self.tray.set_visible(true));
        shown.map_err(|cause| cause.to_string())
    }

    pub fn hide(&self) {
        if let Err(cause) = self.tray.set_visible(false) {
            tracing::warn!(%cause, "the icon in the tray cannot be hidden");
        }
    }
}

/// Linux tells of no click: there every click opens the menu.
fn open_when_clicked(app: &AppHandle, event: &TrayIconEvent) {
    let is_click =
        matches!(event, TrayIconEvent::Click { button: MouseButton::Left, button_state: MouseButtonState::Up, .. });
    if is_click && !cfg!(target_os = "macos") {
        window::bring_to_front(app);
    }
}
