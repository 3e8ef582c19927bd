//! Archives. Rule: opened in memory within bounds, never on disk; a member that is refused is named, and the rest goes on.

use super::preview::{Progress, Step};
use super::reading::{FileReading, Format};
use super::sniff::WORKBOOK;
use super::sources::{Refusal, Sources};
use super::table::Circumstances;
use super::{ReadingChoices, Watch};
use crate::archive as whole;
use crate::failure::{Code, Result};
use crate::sentence::FixedSentence;
use std::io::{Read, Seek};
use zip::ZipArchive;
use zip::result::ZipError;

/// More members than this no export has.
const MOST_MEMBERS: usize = 10_000;
/// What an archive may unpack to for each byte that it has, once it is larger than `FREE`.
const MOST_RATIO: u64 = 100;
const FREE: u64 = 64 * 1024 * 1024;
const MOST_UNPACKED: u64 = 1024 * 1024 * 1024;

const BOMB: FixedSentence = fixed_sentence!(
    "problems-archive-bomb",
    "This archive unpacks to far more than it holds, as if made to do harm. The rest of it was not opened."
);

impl Sources<'_> {
    /// Reads all members of an archive whose packed size is `size`.
    pub(super) fn archive<R: Read + Seek>(
        &mut self,
        source: R,
        size: u64,
        name: &str,
        watch: &mut dyn Watch,
    ) -> Result<()> {
        let mut archive = match ZipArchive::new(source) {
            Ok(archive) => archive,
            Err(_) => {
                self.refuse(
                    name,
                    Refusal::Harm,
                    sentence!(
                        "problems-archive-broken",
                        "This archive is damaged or incomplete. Download it again and drop it; nothing of it was taken."
                    ),
                );
                return Ok(());
            }
        };
        if whole::is_archive(&archive) {
            return self.whole(&mut archive, size, name, watch);
        }
        if archive.file_names().any(|member| member == "[Content_Types].xml" || member == "mimetype") {
            self.refuse(name, Refusal::NotContacts, WORKBOOK);
            return Ok(());
        }
        if archive.is_empty() {
            self.refuse(
                name,
                Refusal::NotContacts,
                sentence!("problems-archive-empty", "This archive is empty. Download it again and drop it."),
            );
        }
        let begun = self.files.len();
        let total = u32::try_from(archive.len().min(MOST_MEMBERS)).unwrap_or(u32::MAX);
        let mut budget = size.saturating_mul(MOST_RATIO).clamp(FREE, MOST_UNPACKED);
        for index in 0..archive.len() {
            watch.tell(Progress { step: Step::Reading, done: u32::try_from(index).unwrap_or(u32::MAX), total })?;
            if index >= MOST_MEMBERS {
                self.refuse(name, Refusal::Harm, sentence!("problems-archive-too-many-files", "This archive holds more than 10,000 files; those beyond were not opened. Drop the files with the contacts alone."));
                break;
            }
            if self.member(&mut archive, index, name, &mut budget).is_break() {
                break;
            }
        }
        self.settle_linkedin(begun);
        Ok(())
    }

    /// One of Rapport's own: everything of a database.
    fn whole<R: Read + Seek>(
        &mut self,
        archive: &mut ZipArchive<R>,
        size: u64,
        name: &str,
        watch: &mut dyn Watch,
    ) -> Result<()> {
        match whole::read(archive, size, name, watch) {
            Ok((whole, problems)) => {
                let reading = FileReading {
                    encoding: "UTF-8".to_owned(),
                    problems,
                    whole: Some(whole),
                    ..FileReading::of(name, Format::RapportArchive)
                };
                self.push(name, reading, None);
            }
            Err(failure) if failure.code == Code::Cancelled => return Err(failure),
            Err(failure) => self.refuse(name, Refusal::Harm, failure.said()),
        }
        Ok(())
    }

    fn member<R: Read + Seek>(
        &mut self,
        archive: &mut ZipArchive<R>,
        index: usize,
        name: &str,
        budget: &mut u64,
    ) -> std::ops::ControlFlow<()> {
        use std::ops::ControlFlow::{Break, Continue};
        let shown = |member: &str| format!("{name} › {}", member.replace('\\', "/"));
        let described = match archive.by_index_raw(index) {
            Ok(raw) => {
                (raw.name().to_owned(), raw.is_dir(), raw.is_symlink(), raw.encrypted(), raw.enclosed_name().is_some())
            }
            Err(_) => {
                self.refuse(
                    name,
                    Refusal::Harm,
                    sentence!(
                        "problems-archive-member-damaged",
                        "A member of this archive is damaged and was passed over. Download the archive again."
                    ),
                );
                return Continue(());
            }
        };
        let (member, folder, link, encrypted, enclosed) = described;
        let file = shown(&member);
        if !enclosed || leads_out(&member) {
            self.refuse(&file, Refusal::Harm, sentence!("problems-archive-leads-out", "The name of this file leads out of its archive. It was not opened, and the rest of the archive was read."));
            return Continue(());
        }
        if folder || is_litter(&member) {
            return Continue(());
        }
        if link {
            self.refuse(
                &file,
                Refusal::Harm,
                sentence!("problems-archive-link", "This is a link, not a file. It was not followed."),
            );
            return Continue(());
        }
        if encrypted {
            self.refuse(
                &file,
                Refusal::Harm,
                sentence!(
                    "problems-archive-locked-file",
                    "This file is locked with a password. Unpack the archive first, then drop the file."
                ),
            );
            return Continue(());
        }
        let entry = match archive.by_index(index) {
            Ok(entry) => entry,
            Err(ZipError::UnsupportedArchive(_)) => {
                self.refuse(&file, Refusal::Harm, sentence!("problems-archive-packed-otherwise", "This file is packed in a way that Rapport does not open. Unpack the archive first, then drop the file."));
                return Continue(());
            }
            Err(_) => {
                self.refuse(
                    &file,
                    Refusal::Harm,
                    sentence!(
                        "problems-archive-file-damaged",
                        "This file of the archive is damaged and was passed over. Download the archive again."
                    ),
                );
                return Continue(());
            }
        };
        if entry.size() > *budget {
            self.refuse(name, Refusal::Harm, BOMB);
            return Break(());
        }
        let mut limited = entry.take(*budget + 1);
        let before = limited.limit();
        let harmed = self.stream(&mut limited, &file, None).is_err();
        let unpacked = before - limited.limit();
        if harmed {
            self.refuse(
                &file,
                Refusal::Harm,
                sentence!(
                    "problems-archive-file-damaged",
                    "This file of the archive is damaged and was passed over. Download the archive again."
                ),
            );
        }
        if unpacked > *budget {
            self.refuse(name, Refusal::Harm, BOMB);
            return Break(());
        }
        *budget -= unpacked;
        Continue(())
    }
}

fn leads_out(member: &str) -> bool {
    let plain = member.replace('\\', "/");
    plain.starts_with('/') || plain.get(1..2) == Some(":") || plain.split('/').any(|part| part == "..")
}

/// What systems leave behind.
pub(super) fn is_litter(path: &str) -> bool {
    let plain = path.replace('\\', "/");
    let name = plain.rsplit('/').next().unwrap_or(&plain);
    plain.starts_with("__MACOSX/")
        || name.starts_with("._")
        || matches!(name, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

/// What every file of one import shares.
pub(super) struct Given<'a> {
    pub choices: &'a ReadingChoices,
    pub region: &'a str,
}

impl<'a> Given<'a> {
    pub fn circumstances(&self) -> Circumstances<'a> {
        Circumstances {
            remembered: &self.choices.remembered,
            region: self.region,
            zone: self.choices.zone.unwrap_or(chrono_tz::Tz::UTC),
        }
    }
}

/// A LinkedIn file, whatever it holds.
pub(super) fn is_linkedin(reading: &FileReading) -> bool {
    matches!(reading.format, Format::LinkedinConnections | Format::LinkedinPositions | Format::LinkedinProfile)
        || (reading.format.tells_what_happened() && reading.format != Format::Calendar)
}
