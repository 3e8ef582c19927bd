//! Files dragged over and dropped on the window. Rule: the interface hears what they are called, and gets a token for them.

use crate::choices::{ChosenFiles, Purpose};
use crate::desk::Desk;
use rapport::Result;
use serde::Serialize;
use std::path::PathBuf;
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, Window, WindowEvent};

/// What the interface hears.
const EVENT: &str = "files-held";

/// Where the files are now.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Dragged {
    /// Over the window: they can be recognised until they go.
    Over {
        files: ChosenFiles,
    },
    Dropped {
        files: ChosenFiles,
    },
    Gone,
}

pub fn listen(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(drag) = event else { return };
    if let Err(failure) = tell(window.app_handle(), drag) {
        tracing::warn!(%failure, details = failure.details, "what was dropped cannot be taken");
    }
}

fn tell(app: &AppHandle, drag: &DragDropEvent) -> Result<()> {
    let choices = &app.state::<Desk>().choices;
    let keep = |purpose: Purpose, paths: &[PathBuf]| choices.keep_files(purpose, paths.to_vec());
    let dragged = match drag {
        DragDropEvent::Enter { paths, .. } => Dragged::Over { files: keep(Purpose::Recognise, paths)? },
        DragDropEvent::Drop { paths, .. } => {
            choices.forget(Purpose::Recognise);
            Dragged::Dropped { files: keep(Purpose::Import, paths)? }
        }
        DragDropEvent::Leave => {
            choices.forget(Purpose::Recognise);
            Dragged::Gone
        }
        _ => return Ok(()),
    };
    if let Err(cause) = app.emit(EVENT, dragged) {
        tracing::warn!(%cause, "the window cannot be told of what was dropped");
    }
    Ok(())
}
