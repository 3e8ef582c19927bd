//! What is held over the window. Rule: heads alone are read, and few of them, so that the answer is there before the hand lets go.

use super::ReadingChoices;
use super::archive::{Given, is_litter};
use super::reading::{FileReading, Format};
use super::sniff::HEAD;
use super::sources::{Sources, name};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;
use zip::ZipArchive;

/// More than these are only counted by whoever shows them.
const MOST_PATHS: usize = 8;
/// So many files of one folder or archive are looked into.
const MOST_INSIDE: usize = 40;

/// One thing that is held over the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Recognised {
    /// Its name without the folders that it lies in.
    pub file: String,
    pub holder: Holder,
    /// What is in it, each once, in the order in which it is found; empty where nothing is understood.
    pub formats: Vec<Format>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Holder {
    File,
    Archive,
    Folder,
}

/// What the first few of these hold, as far as their beginnings tell. What cannot be opened holds nothing: reading it tells why.
pub fn recognise(paths: &[PathBuf]) -> Vec<Recognised> {
    paths.iter().take(MOST_PATHS).map(|path| recognised(path)).collect()
}

fn recognised(path: &Path) -> Recognised {
    let choices = ReadingChoices::default();
    let mut heads = Sources::of(Given { choices: &choices, region: "" });
    let holder = if path.is_dir() {
        let files = WalkDir::new(path).sort_by_file_name().into_iter().flatten();
        let files = files.filter(|entry| entry.file_type().is_file() && !is_litter(&entry.path().to_string_lossy()));
        for entry in files.take(MOST_INSIDE) {
            if let Ok(file) = File::open(entry.path()) {
                head(&mut heads, file);
            }
        }
        Holder::Folder
    } else {
        match File::open(path).ok().filter(|_| path.is_file()) {
            Some(file) => file_or_archive(&mut heads, file, path),
            None => Holder::File,
        }
    };
    Recognised { file: name(path), holder, formats: heads.understood() }
}

fn file_or_archive(heads: &mut Sources<'_>, file: File, path: &Path) -> Holder {
    match ZipArchive::new(file) {
        Ok(archive) if crate::archive::is_archive(&archive) => {
            heads.push("", FileReading::of("", Format::RapportArchive), None);
            Holder::Archive
        }
        Ok(mut archive) => {
            for index in 0..archive.len().min(MOST_INSIDE) {
                if let Ok(member) = archive.by_index(index)
                    && member.is_file()
                    && !is_litter(member.name())
                {
                    head(heads, member);
                }
            }
            Holder::Archive
        }
        Err(_) => {
            if let Ok(file) = File::open(path) {
                head(heads, file);
            }
            Holder::File
        }
    }
}

/// Reads less than a whole head, which is then taken for all there is.
fn head(heads: &mut Sources<'_>, source: impl Read) {
    let mut bytes = source.take(HEAD as u64 - 1);
    // What cannot be read is not understood.
    drop(heads.stream(&mut bytes, "", None));
}

#[cfg(test)]
mod tests;
