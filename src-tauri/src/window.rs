//! The window. Rule: there is one per user; a second start brings the first to the front.

use crate::desk::Desk;
use crate::folder::{DataFolder, Network};
use crate::{Arguments, backups, commands, dropped, notices, opened, photos, shortcut, tray};
use clap::Parser;
use std::path::{Path, PathBuf};
use tauri::webview::{DownloadEvent, NewWindowResponse};
use tauri::{App, AppHandle, Manager, Url, WebviewWindowBuilder};

/// As `tauri.conf.json` and the capabilities call it.
pub const LABEL: &str = "main";

/// Opens the window and stays until it is closed. `files`: what it is to show first.
pub fn open(folder: DataFolder, network: Network, files: Vec<PathBuf>) -> tauri::Result<()> {
    let desk = Desk::new(folder, network);
    desk.opened.add(files);
    let app = tauri::Builder::default()
        // First, so that a second start leaves before it opens anything.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            // Wrong words of a second start are that one's to complain about.
            let files = Arguments::try_parse_from(arguments).map(|arguments| arguments.files).unwrap_or_default();
            opened::open(app, opened::named_in(Path::new(&folder), &files));
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_global_shortcut::Builder::new().build())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .register_asynchronous_uri_scheme_protocol("photo", |context, request, responder| {
            let app = context.app_handle().clone();
            tauri::async_runtime::spawn(async move { responder.respond(photos::answer(app, request).await) });
        })
        .manage(desk)
        .on_window_event(dropped::listen)
        .on_window_event(tray::keep_running)
        .setup(|app| {
            show(app)?;
            // The database is being opened while the window is still being painted.
            let app = app.handle().clone();
            app.state::<Desk>().dialogs.belong_to(app.clone());
            app.state::<Desk>().tray.belong_to(app.clone());
            shortcut::take(&app);
            notices::watch(app.clone());
            backups::watch(app.clone());
            tauri::async_runtime::spawn(async move {
                if let Err(failure) = app.state::<Desk>().store().await {
                    tracing::error!(%failure, details = failure.details, "the database cannot be opened");
                }
            });
            Ok(())
        })
        .invoke_handler(commands::handler())
        .build(tauri::generate_context!())?;
    app.run(|_app, _event| {
        // There, the desktop names files by an event and not at the start, and the dock brings back what was hidden.
        #[cfg(target_os = "macos")]
        match _event {
            tauri::RunEvent::Opened { urls } => {
                opened::open(_app, urls.iter().filter_map(|url| url.to_file_path().ok()).collect());
            }
            tauri::RunEvent::Reopen { .. } => bring_back(_app),
            _ => {}
        }
    });
    Ok(())
}

/// Makes the window as `tauri.conf.json` has it. It never leaves the interface, opens no other and fetches nothing onto the disk,
/// whatever a link in it says.
fn show(app: &App) -> tauri::Result<()> {
    let configured = app.config().app.windows.iter().find(|window| window.label == LABEL);
    let window = configured.ok_or(tauri::Error::WindowNotFound)?;
    let own = app.config().build.dev_url.clone().filter(|_| cfg!(not(feature = "embedded")));
    let _window = WebviewWindowBuilder::from_config(app.handle(), window)?
        .on_navigation(move |to| is_own(to, own.as_ref()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, event| !matches!(event, DownloadEvent::Requested { .. }))
        .build()?;
    #[cfg(target_os = "linux")]
    crate::drawing::suit_the_machine(&_window)?;
    Ok(())
}

/// Whether this is a page of the interface: embedded, or served while it is edited.
fn is_own(to: &Url, served: Option<&Url>) -> bool {
    let embedded = match to.scheme() {
        "tauri" => to.host_str() == Some("localhost"),
        // On Windows, the own scheme is a host of this name.
        "http" | "https" => cfg!(windows) && to.host_str() == Some("tauri.localhost"),
        // A frame that the interface fills itself: the report, in which nothing runs.
        "about" => to.path() == "srcdoc",
        _ => false,
    };
    embedded || served.is_some_and(|served| served.origin() == to.origin())
}

pub fn bring_to_front(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    if let Err(cause) = shown {
        tracing::warn!(%cause, "the window cannot be brought to the front");
    }
}

/// Shows the window where it was hidden; one that is on the screen, or minimized, stays as it is.
pub fn bring_back(app: &AppHandle) {
    let is_hidden = app.get_webview_window(LABEL).is_some_and(|window| matches!(window.is_visible(), Ok(false)));
    if is_hidden {
        bring_to_front(app);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn the_window_stays_with_the_interface() {
        assert!(is_own(&url("tauri://localhost/index.html"), None));
        assert!(is_own(&url("about:srcdoc"), None));
        for away in [
            "https://example.org/",
            "http://localhost:5173/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "about:blank",
            "data:text/html,x",
        ] {
            assert!(!is_own(&url(away), None), "{away}");
        }
    }

    #[test]
    fn while_it_is_edited_it_is_served_from_one_place() {
        let served = url("http://localhost:5173/");
        assert!(is_own(&url("http://localhost:5173/#people"), Some(&served)));
        assert!(!is_own(&url("http://localhost:5174/"), Some(&served)));
    }
}
