//! From what was dropped to readings, file by file. Rule: what cannot be read is named with a way out, and the rest goes on.

use super::preview::{Progress, Step};
use super::reading::{FileReading, Format, Problem, Reading, ReadingChoice, Severity};
use super::{Input, ReadingChoices, Watch, ldif, vcard};
use crate::failure::{Failure, Result};
use std::path::Path;

/// Reads all of it. `region` (ISO 3166) settles dates that may be read in two orders.
pub fn read(inputs: &[Input], choices: &ReadingChoices, region: &str, watch: &mut dyn Watch) -> Result<Reading> {
    let _ = region;
    let mut files = Vec::new();
    for (index, input) in inputs.iter().enumerate() {
        let done = u32::try_from(index).unwrap_or(u32::MAX);
        watch.tell(Progress { step: Step::Reading, done, total: u32::try_from(inputs.len()).unwrap_or(u32::MAX) })?;
        let (file, bytes) = match input {
            Input::Path(path) => (name(path), std::fs::read(path).map_err(|cause| Failure::file(path, &cause))?),
            Input::Text { title, text } => (title.clone(), text.clone().into_bytes()),
        };
        files.push(read_file(&bytes, &file, &choices.of(&file)));
    }
    Ok(Reading { title: title(inputs), files })
}

fn read_file(bytes: &[u8], file: &str, choice: &ReadingChoice) -> FileReading {
    let cards = vcard::read(bytes, file, choice);
    if !cards.contacts.is_empty() {
        return cards;
    }
    let entries = ldif::read(bytes, file, choice);
    if !entries.contacts.is_empty() {
        return entries;
    }
    FileReading {
        file: file.to_owned(),
        format: Format::Table,
        encoding: cards.encoding,
        table: None,
        contacts: Vec::new(),
        left_out: Vec::new(),
        problems: vec![Problem {
            file: file.to_owned(),
            line: 0,
            severity: Severity::FileRefused,
            message: "Rapport found nobody in this file.".to_owned(),
        }],
        myself: None,
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// `Connections.csv`, or `contacts.vcf and 3 more`.
fn title(inputs: &[Input]) -> String {
    let first = match inputs.first() {
        Some(Input::Path(path)) => name(path),
        Some(Input::Text { title, .. }) => title.clone(),
        None => String::new(),
    };
    match inputs.len() {
        0 | 1 => first,
        more => format!("{first} and {} more", more - 1),
    }
}
