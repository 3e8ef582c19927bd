//! The window. Rule: there is one per user; a second start brings the first to the front.

use crate::desk::Desk;
use crate::folder::{DataFolder, Network};
use crate::{Arguments, backups, commands, notices, opened, photos, shortcut};
use clap::Parser;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};

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
        .setup(|app| {
            // The database is being opened while the window is still being painted.
            let app = app.handle().clone();
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
        // There, the desktop names files by an event and not at the start.
        #[cfg(target_os = "macos")]
        if let tauri::RunEvent::Opened { urls } = _event {
            opened::open(_app, urls.iter().filter_map(|url| url.to_file_path().ok()).collect());
        }
    });
    Ok(())
}

pub fn bring_to_front(app: &AppHandle) {
    let Some(window) = app.get_webview_window("main") else { return };
    let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    if let Err(cause) = shown {
        tracing::warn!(%cause, "the window cannot be brought to the front");
    }
}
