//! Photos for the window, under `photo://localhost/<number>`. Rule: nothing but photos of the open network is served.

use crate::desk::Desk;
use rapport::people::photo;
use rapport::sentence;
use rapport::{Failure, Result};
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Manager};

pub async fn answer(app: AppHandle, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
    match find(&app, request.uri().path()).await {
        Ok(photo) => respond(StatusCode::OK, kind(&photo), photo),
        Err(failure) => respond(StatusCode::NOT_FOUND, "text/plain", failure.message.into_bytes()),
    }
}

async fn find(app: &AppHandle, path: &str) -> Result<Vec<u8>> {
    let photo: i64 = path.trim_matches('/').parse().map_err(|_| {
        Failure::not_found(sentence!(
            "failures-shell-no-such-photo",
            "There is no such photo. Photos are asked for by their number."
        ))
    })?;
    let store = app.state::<Desk>().store().await?;
    store.read(move |store| photo::bytes(store.connection(), photo)).await
}

fn respond(status: StatusCode, kind: &'static str, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    // The sample network numbers its photos from the same start.
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response
}

/// Thumbnails are kept as JPEG, or as WebP where they have transparency.
fn kind(photo: &[u8]) -> &'static str {
    if photo.starts_with(b"RIFF") { "image/webp" } else { "image/jpeg" }
}
