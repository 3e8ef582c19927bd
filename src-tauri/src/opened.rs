//! Files that the system gave the app to open: named at its start, at a second start, or by the desktop. Rule: each is handed to the
//! interface once, which shows what it would bring and writes nothing.

use crate::window;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Emitter, Manager};

/// What the interface hears; it then takes the files.
const EVENT: &str = "files-opened";

/// Those that wait for the interface.
#[derive(Debug, Default)]
pub struct Opened {
    waiting: Mutex<Vec<PathBuf>>,
}

impl Opened {
    pub fn add(&self, files: impl IntoIterator<Item = PathBuf>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).extend(files);
    }

    pub fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// As they were named by a program that ran in `folder`.
pub fn named_in(folder: &Path, files: &[PathBuf]) -> Vec<PathBuf> {
    files.iter().map(|file| folder.join(file)).collect()
}

/// While the window is open: keeps them, brings the window to the front and tells it.
pub fn open(app: &AppHandle, files: Vec<PathBuf>) {
    window::bring_to_front(app);
    if files.is_empty() {
        return;
    }
    app.state::<crate::desk::Desk>().opened.add(files);
    if let Err(cause) = app.emit(EVENT, ()) {
        tracing::warn!(%cause, "the window cannot be told of the files that were opened");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_name_lies_where_the_program_ran_that_said_it() {
        let here = std::env::temp_dir();
        let elsewhere = here.join("cards.vcf");
        let found = named_in(&here.join("desk"), &[PathBuf::from("people.csv"), elsewhere.clone()]);
        assert_eq!(found, [here.join("desk").join("people.csv"), elsewhere]);
    }

    #[test]
    fn what_was_taken_is_not_given_again() {
        let opened = Opened::default();
        opened.add([PathBuf::from("one"), PathBuf::from("other")]);
        assert_eq!(opened.take().len(), 2);
        assert!(opened.take().is_empty());
    }
}
