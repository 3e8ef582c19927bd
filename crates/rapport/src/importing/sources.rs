//! From what was dropped to readings, file by file. Rule: what cannot be read is named with a way out, and the rest goes on.

use super::archive::{Given, is_linkedin, is_litter};
use super::preview::{Progress, Step};
use super::reading::{FileReading, Format, Problem, Reading, ReadingChoice, Severity};
use super::sniff::{Content, HEAD, sniff};
use super::{Input, ReadingChoices, Watch, calendar, ldif, linkedin, table, vcard};
use crate::exporting::{is_sealed, opened};
use crate::failure::{Failure, Result};
use crate::sentence::Sentence;
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use walkdir::WalkDir;

/// A file of contacts larger than this is not read: 30,000 cards with photos stay far below.
pub const LARGEST_FILE: u64 = 512 * 1024 * 1024;
/// So many bytes tell an archive, and a file that is encrypted.
const LONGEST_MARK: u64 = 22;
/// From here on a text that is no table in its head is not read to its end.
const LARGE_TEXT: u64 = 16 * 1024 * 1024;
/// A folder that holds more is no folder of contacts.
const MOST_FILES: usize = 10_000;
const DEEPEST_FOLDER: usize = 32;
/// So many files of one folder or archive are named that hold no contacts.
const MOST_NAMED: usize = 20;

/// Reads all of it. `region` (ISO 3166) settles dates that may be read in two orders.
pub fn read(inputs: &[Input], choices: &ReadingChoices, region: &str, watch: &mut dyn Watch) -> Result<Reading> {
    let mut sources = Sources::of(Given { choices, region });
    let total = u32::try_from(inputs.len()).unwrap_or(u32::MAX);
    for (done, input) in (0..).zip(inputs) {
        watch.tell(Progress { step: Step::Reading, done, total })?;
        match input {
            Input::Path(path) if path.is_dir() => sources.folder(path, watch)?,
            Input::Path(path) => sources.file(path, name(path), watch)?,
            Input::Text { title, text } => sources.text(text, title),
        }
    }
    watch.tell(Progress { step: Step::Reading, done: total, total })?;
    Ok(Reading {
        title: title(inputs),
        files: sources.files.into_iter().map(|taken| taken.reading).collect(),
        zone: choices.zone,
    })
}

pub(super) struct Sources<'a> {
    given: Given<'a>,
    pub(super) files: Vec<Taken>,
    names: HashSet<String>,
    /// Files without contacts that were not named one by one.
    unnamed: usize,
}

pub(super) struct Taken {
    reading: FileReading,
    refusal: Option<Refusal>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// A picture, a document, a text: of no use, and nothing wrong with it.
    NotContacts,
    /// Damaged, locked, or made to do harm: always told.
    Harm,
}

impl<'a> Sources<'a> {
    pub(super) fn of(given: Given<'a>) -> Self {
        Self { given, files: Vec::new(), names: HashSet::new(), unnamed: 0 }
    }

    /// The formats of which there is something to use, each once, in the order in which they came.
    pub(super) fn understood(&self) -> Vec<Format> {
        let mut formats = Vec::new();
        for taken in &self.files {
            let format = taken.reading.format;
            if taken.refusal.is_none() && format != Format::NotUsedYet && !formats.contains(&format) {
                formats.push(format);
            }
        }
        formats
    }

    fn folder(&mut self, folder: &Path, watch: &mut dyn Watch) -> Result<()> {
        let begun = self.files.len();
        let root = name(folder);
        let mut done = 0;
        for entry in WalkDir::new(folder).follow_links(true).max_depth(DEEPEST_FOLDER).sort_by_file_name() {
            watch.tell(Progress { step: Step::Reading, done, total: 0 })?;
            let shown = |path: &Path| {
                let inside = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
                if inside.is_empty() { root.clone() } else { format!("{root}/{inside}") }
            };
            match entry {
                Ok(entry) if entry.file_type().is_dir() || is_litter(&entry.path().to_string_lossy()) => {}
                Ok(entry) if usize::try_from(done).is_ok_and(|done| done >= MOST_FILES) => {
                    let message = sentence!(
                        "problems-folder-too-many-files",
                        "This folder holds more than 10,000 files; those beyond were not opened. Drop the files with the contacts alone."
                    );
                    self.refuse(&root, Refusal::Harm, message);
                    drop(entry);
                    break;
                }
                Ok(entry) => {
                    done += 1;
                    self.file(entry.path(), shown(entry.path()), watch)?;
                }
                Err(cause) => {
                    let file = cause.path().map_or_else(|| root.clone(), shown);
                    let message = match cause.loop_ancestor() {
                        Some(_) => {
                            sentence!("problems-folder-loop", "This folder leads back to itself. It was passed over.")
                        }
                        None => {
                            sentence!(
                                "problems-file-not-opened",
                                "This file could not be opened: it is gone, leads nowhere, or its permissions forbid it. It was passed over."
                            )
                        }
                    };
                    self.refuse(&file, Refusal::Harm, message);
                }
            }
        }
        if self.files.len() == begun && self.unnamed == 0 {
            self.refuse(
                &root,
                Refusal::NotContacts,
                sentence!(
                    "problems-folder-empty",
                    "This folder is empty. Drop the folder or the files that hold the contacts."
                ),
            );
        }
        self.settle_linkedin(begun);
        Ok(())
    }

    fn file(&mut self, path: &Path, shown: String, watch: &mut dyn Watch) -> Result<()> {
        let shown = self.distinct(shown, path);
        let described = match path.metadata() {
            Ok(described) => described,
            Err(cause) => {
                self.refuse(&shown, Refusal::Harm, Failure::file(path, &cause).said());
                return Ok(());
            }
        };
        if !described.is_file() {
            self.refuse(
                &shown,
                Refusal::NotContacts,
                sentence!("problems-file-device", "This is a device or a pipe, no file. It was not opened."),
            );
            return Ok(());
        }
        let opened = File::open(path).and_then(|mut file| {
            let mut head = Vec::new();
            file.by_ref().take(LONGEST_MARK).read_to_end(&mut head)?;
            Ok((head, File::open(path)?))
        });
        let read = match opened {
            Ok((head, file)) if sniff(&head, &ReadingChoice::default()) == Content::Zip => {
                return self.archive(file, described.len(), &shown, watch);
            }
            Ok((head, file)) if is_sealed(&head) => return self.sealed(file, &shown, watch),
            Ok((_, mut file)) => self.stream(&mut file, &shown, Some(described.len())),
            Err(cause) => Err(cause),
        };
        if let Err(cause) = read {
            self.refuse(&shown, Refusal::Harm, Failure::file(path, &cause).said());
        }
        Ok(())
    }

    /// A file that a passphrase opens: read as what stands in it, which never lies on the disk.
    fn sealed(&mut self, file: File, shown: &str, watch: &mut dyn Watch) -> Result<()> {
        let mut inside = opened(file, shown, self.given.choices.passphrase.as_ref())?;
        let mut head = Vec::new();
        let damaged = sentence!(
            "problems-file-damaged",
            "This file is damaged or incomplete. Copy or download it again and drop it; nothing of it was taken."
        );
        // Where it ends is known only where nothing is missing of it.
        let measured = inside
            .by_ref()
            .take(LONGEST_MARK)
            .read_to_end(&mut head)
            .and_then(|_| inside.seek(SeekFrom::End(0)))
            .and_then(|size| inside.rewind().map(|()| size));
        let Ok(size) = measured else {
            self.refuse(shown, Refusal::Harm, damaged);
            return Ok(());
        };
        if sniff(&head, &ReadingChoice::default()) == Content::Zip {
            return self.archive(inside, size, shown, watch);
        }
        if self.stream(&mut inside, shown, Some(size)).is_err() {
            self.refuse(shown, Refusal::Harm, damaged);
        }
        Ok(())
    }

    fn text(&mut self, text: &str, title: &str) {
        let title = if title.trim().is_empty() { "Pasted text" } else { title };
        let shown = self.distinct(title.to_owned(), Path::new(""));
        let choice = ReadingChoice { encoding: Some("utf-8".to_owned()), ..self.given.choices.of(&shown) };
        // Reading from memory cannot fail.
        if self.take(&mut Cursor::new(text), &shown, Some(text.len() as u64), &choice).is_err() {
            self.refuse(&shown, Refusal::Harm, sentence!("problems-text-unread", "This text could not be read."));
        }
    }

    /// Reads one file from its head on, and no further than it is of use.
    pub(super) fn stream(&mut self, source: &mut dyn Read, shown: &str, size: Option<u64>) -> io::Result<()> {
        let choice = self.given.choices.of(shown);
        self.take(source, shown, size, &choice)
    }

    fn take(
        &mut self,
        source: &mut dyn Read,
        shown: &str,
        size: Option<u64>,
        choice: &ReadingChoice,
    ) -> io::Result<()> {
        let mut bytes = Vec::new();
        source.take(HEAD as u64).read_to_end(&mut bytes)?;
        let content = sniff(&bytes, choice);
        match content {
            Content::Empty => {
                self.refuse(
                    shown,
                    Refusal::NotContacts,
                    sentence!("problems-file-empty", "This file is empty. Nothing was taken; export it again."),
                );
                return Ok(());
            }
            Content::Zip => {
                let message = sentence!(
                    "problems-archive-within-archive",
                    "This archive lies within another one and was not opened. Unpack the outer one and drop this one."
                );
                self.refuse(shown, Refusal::NotContacts, message);
                return Ok(());
            }
            Content::Refused(word) => {
                self.refuse(shown, Refusal::NotContacts, word);
                return Ok(());
            }
            Content::Vcard | Content::Ldif | Content::Calendar | Content::Text => {}
        }
        if bytes.len() == HEAD {
            if size.is_some_and(|size| size > LARGEST_FILE) {
                return self.too_large(shown);
            }
            if content == Content::Text && linkedin::is_messages(&bytes) {
                let zone = self.given.circumstances().zone;
                let reading = linkedin::messages(&mut Cursor::new(bytes).chain(source), shown, choice, zone)?;
                self.push(shown, reading, None);
                return Ok(());
            }
            if content == Content::Text && size.is_none_or(|size| size > LARGE_TEXT) {
                let whole_lines = bytes.iter().rposition(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
                let head =
                    table::read(bytes.get(..whole_lines).unwrap_or(&bytes), shown, choice, &self.given.circumstances());
                if head.format == Format::NotUsedYet || is_refused(&head) {
                    self.push_table(shown, head);
                    return Ok(());
                }
            }
            let room = LARGEST_FILE + 1 - bytes.len() as u64;
            source.take(room).read_to_end(&mut bytes)?;
            if bytes.len() as u64 > LARGEST_FILE {
                return self.too_large(shown);
            }
        }
        match content {
            Content::Vcard => self.push(shown, vcard::read(&bytes, shown, choice), None),
            Content::Ldif => self.push(shown, ldif::read(&bytes, shown, choice), None),
            Content::Calendar => self.push(shown, calendar::read(&bytes, shown, choice), None),
            _ => {
                let reading = table::read(&bytes, shown, choice, &self.given.circumstances());
                self.push_table(shown, reading);
            }
        }
        Ok(())
    }

    fn too_large(&mut self, shown: &str) -> io::Result<()> {
        self.refuse(shown, Refusal::Harm, sentence!("problems-file-too-large", "This file is larger than 512 MB and was not read. Export the contacts in several files, or without photos."));
        Ok(())
    }

    fn push_table(&mut self, shown: &str, reading: FileReading) {
        let refusal = (is_refused(&reading) && reading.table.is_none()).then_some(Refusal::NotContacts);
        self.push(shown, reading, refusal);
    }

    pub(super) fn refuse(&mut self, shown: &str, refusal: Refusal, said: impl Into<Sentence>) {
        let mut reading = nothing_yet(shown);
        reading.format = Format::Table;
        table::refuse(&mut reading, said);
        self.push(shown, reading, Some(refusal));
    }

    pub(super) fn push(&mut self, shown: &str, reading: FileReading, refusal: Option<Refusal>) {
        self.names.insert(shown.to_owned());
        self.files.push(Taken { reading, refusal });
    }

    /// Once a folder or archive is read: in one of LinkedIn's, whatever is not understood is not used yet; in any other,
    /// a few files without contacts are named, and the rest is counted.
    pub(super) fn settle_linkedin(&mut self, begun: usize) {
        let linkedin = self.files.iter().skip(begun).any(|taken| is_linkedin(&taken.reading));
        let mut others = self.files.split_off(begun.min(self.files.len()));
        if linkedin {
            for taken in &mut others {
                let other = taken.refusal == Some(Refusal::NotContacts) || taken.reading.format == Format::Table;
                if other && taken.refusal != Some(Refusal::Harm) {
                    taken.reading = nothing_yet(&taken.reading.file);
                    taken.refusal = None;
                }
            }
        }
        let mut named = 0;
        let mut unnamed = 0;
        others.retain(|taken| {
            let of_no_use = taken.refusal == Some(Refusal::NotContacts);
            named += usize::from(of_no_use);
            let kept = !of_no_use || named <= MOST_NAMED;
            unnamed += usize::from(!kept);
            kept
        });
        if let Some(last) =
            others.iter_mut().rev().find(|taken| taken.refusal == Some(Refusal::NotContacts)).filter(|_| unnamed > 0)
        {
            let message = match unnamed {
                1 => sentence!(
                    "problems-one-more-file",
                    "One more file here holds no contacts either; it was passed over."
                ),
                unnamed => sentence!(
                    "problems-more-files",
                    "{unnamed} more files here hold no contacts either; they were passed over.",
                    unnamed
                ),
            };
            table::problem(&mut last.reading, 0, Severity::FileRefused, message);
        }
        self.unnamed += unnamed;
        self.files.append(&mut others);
    }

    /// Two files of one name from different folders are told apart by their folders.
    fn distinct(&self, shown: String, path: &Path) -> String {
        if !self.names.contains(&shown) {
            return shown;
        }
        let longer = path.to_string_lossy().into_owned();
        if !longer.is_empty() && !self.names.contains(&longer) {
            return longer;
        }
        let numbered = (2..).map(|number| format!("{shown} ({number})"));
        numbered.into_iter().find(|name| !self.names.contains(name)).unwrap_or(shown)
    }
}

fn is_refused(reading: &FileReading) -> bool {
    reading.problems.iter().any(|problem: &Problem| problem.severity == Severity::FileRefused)
}

fn nothing_yet(shown: &str) -> FileReading {
    FileReading::of(shown, Format::NotUsedYet)
}

pub(super) fn name(path: &Path) -> String {
    let own = path.file_name().map(|name| name.to_string_lossy().into_owned());
    own.unwrap_or_else(|| path.to_string_lossy().into_owned())
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
