//! The window. Rule: there is one per user; a second start brings the first to the front.

use crate::desk::Desk;
use crate::folder::{DataFolder, Network};
use crate::{commands, notices, photos, shortcut};
use tauri::{AppHandle, Manager};

/// Opens the window and stays until it is closed.
pub fn open(folder: DataFolder, network: Network) -> tauri::Result<()> {
    tauri::Builder::default()
        // First, so that a second start leaves before it opens anything.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| bring_to_front(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_global_shortcut::Builder::new().build())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .register_asynchronous_uri_scheme_protocol("photo", |context, request, responder| {
            let app = context.app_handle().clone();
            tauri::async_runtime::spawn(async move { responder.respond(photos::answer(app, request).await) });
        })
        .manage(Desk::new(folder, network))
        .setup(|app| {
            // The database is being opened while the window is still being painted.
            let app = app.handle().clone();
            shortcut::take(&app);
            notices::watch(app.clone());
            tauri::async_runtime::spawn(async move {
                if let Err(failure) = app.state::<Desk>().store().await {
                    tracing::error!(%failure, details = failure.details, "the database cannot be opened");
                }
            });
            Ok(())
        })
        .invoke_handler(commands::handler())
        .run(tauri::generate_context!())
}

pub fn bring_to_front(app: &AppHandle) {
    let Some(window) = app.get_webview_window("main") else { return };
    let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    if let Err(cause) = shown {
        tracing::warn!(%cause, "the window cannot be brought to the front");
    }
}
