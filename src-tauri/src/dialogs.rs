//! The system's own file dialogs. Rule: the program opens them and nobody else can; one at a time, and the window goes on meanwhile.

use crate::window;
use rapport::{Code, Failure, Result, sentence};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tokio::sync::{Mutex, oneshot};

/// Unset until there is a window to open them before.
#[derive(Default)]
pub struct Dialogs {
    app: OnceLock<AppHandle>,
    /// Held while one is open.
    open: Mutex<()>,
}

/// A file that is to be written, as its dialog suggests it.
pub struct Suggested<'a> {
    pub name: &'a str,
    /// What a file of this kind is called.
    pub kind: &'a str,
    /// How its name ends; empty where it is a folder.
    pub extension: &'a str,
}

impl Dialogs {
    pub fn belong_to(&self, app: AppHandle) {
        self.app.get_or_init(|| app);
    }

    /// Empty where the user changed their mind.
    pub async fn files(&self, title: &str) -> Result<Vec<PathBuf>> {
        let chosen = self.ask(title, |dialog, answer| dialog.pick_files(answer)).await?;
        as_paths(chosen.unwrap_or_default())
    }

    /// One file of this kind, whose names end so; `None` where the user changed their mind.
    pub async fn file(&self, title: &str, kind: &str, extension: &str) -> Result<Option<PathBuf>> {
        let show = |dialog: FileDialogBuilder<Wry>, answer| dialog.add_filter(kind, &[extension]).pick_file(answer);
        self.ask(title, show).await?.map(as_path).transpose()
    }

    /// Empty where the user changed their mind.
    pub async fn folders(&self, title: &str) -> Result<Vec<PathBuf>> {
        let chosen = self.ask(title, |dialog, answer| dialog.pick_folders(answer)).await?;
        as_paths(chosen.unwrap_or_default())
    }

    /// One folder, looked for from another one on; `None` where the user changed their mind.
    pub async fn folder(&self, title: &str, from: &Path) -> Result<Option<PathBuf>> {
        let chosen = self.ask(title, |dialog, answer| dialog.set_directory(from).pick_folder(answer)).await?;
        chosen.map(as_path).transpose()
    }

    /// Where to write; `None` where the user changed their mind.
    pub async fn place(&self, title: &str, suggested: Suggested<'_>) -> Result<Option<PathBuf>> {
        let Suggested { name, kind, extension } = suggested;
        let show = |mut dialog: FileDialogBuilder<Wry>, answer: Answer<FilePath>| {
            if !extension.is_empty() {
                dialog = dialog.add_filter(kind, &[extension]);
            }
            dialog.set_file_name(name).save_file(answer);
        };
        self.ask(title, show).await?.map(as_path).transpose()
    }

    /// Nothing as well where another one is open: it is the one to be answered.
    async fn ask<T: Send + 'static>(
        &self,
        title: &str,
        show: impl FnOnce(FileDialogBuilder<Wry>, Answer<T>),
    ) -> Result<Option<T>> {
        let app = self.app.get().ok_or_else(|| {
            Failure::invalid(sentence!(
                "failures-shell-no-window",
                "There is no window to choose files in. Open Rapport, and choose them there."
            ))
        })?;
        let Ok(_open) = self.open.try_lock() else { return Ok(None) };
        let mut dialog = app.dialog().file().set_title(title);
        if let Some(window) = app.get_webview_window(window::LABEL) {
            dialog = dialog.set_parent(&window);
        }
        let (tell, told) = oneshot::channel();
        // Whoever asked is gone where nobody listens any more.
        show(dialog, Box::new(move |chosen| drop(tell.send(chosen))));
        // A dialog that ends without a word was closed with the window.
        Ok(told.await.unwrap_or_default())
    }
}

/// What a dialog calls with what was chosen.
type Answer<T> = Box<dyn FnOnce(Option<T>) + Send>;

fn as_paths(chosen: Vec<FilePath>) -> Result<Vec<PathBuf>> {
    chosen.into_iter().map(as_path).collect()
}

fn as_path(chosen: FilePath) -> Result<PathBuf> {
    chosen.simplified().into_path().map_err(|cause| {
        let said = sentence!(
            "failures-shell-not-of-this-computer",
            "What was chosen is no file of this computer. Choose one that lies on it."
        );
        Failure::new(Code::File, said).with_details(cause)
    })
}
