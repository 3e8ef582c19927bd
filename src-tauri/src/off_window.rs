//! Work that waits for the disk but not for the database. Rule: it never runs on the window's thread.

use rapport::sentence;
use rapport::{Code, Failure, Result};

pub async fn off_window<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tauri::async_runtime::spawn_blocking(work).await.map_err(|cause| {
        Failure::new(
            Code::Internal,
            sentence!(
                "failures-shell-stopped",
                "Rapport stopped working on this because of a fault of its own. Try again."
            ),
        )
        .with_details(cause)
    })?
}
