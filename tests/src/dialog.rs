//! The system's own file dialogs, answered by the keyboard. Rule: the app cannot tell it from a user.

use crate::drop::said;
use crate::{Display, Result};
use std::path::Path;

/// Whether a window with this title is on the screen.
pub(crate) async fn is_open(display: &Display, title: &str) -> bool {
    said(display, &["search", "--onlyvisible", "--name", title]).await.is_ok_and(|found| !found.is_empty())
}

/// Types a path into the dialog.
pub(crate) async fn type_path(display: &Display, title: &str, path: &Path) -> Result<()> {
    let path = path.to_str().ok_or("a path that is no text cannot be typed")?;
    said(display, &["search", "--onlyvisible", "--name", title, "windowactivate", "--sync"]).await?;
    // A dialog for opening shows its field for a path when it is asked to; one for saving has its name chosen.
    said(display, &["key", "--clearmodifiers", "ctrl+l"]).await?;
    said(display, &["key", "--clearmodifiers", "ctrl+a"]).await?;
    said(display, &["type", "--clearmodifiers", "--delay", "4", path]).await.map(drop)
}

/// Confirms what was typed. The dialog takes it only once it has found the file, and so may have to be asked again: the pause
/// lets it close before that.
pub(crate) async fn confirm(display: &Display) -> Result<()> {
    said(display, &["key", "--clearmodifiers", "Return", "sleep", "0.5"]).await.map(drop)
}
