//! Tells records that can be people or organisations from those that cannot. Rule: every record is counted once, in the order of its file.

use super::super::contact::ContactKind;
use super::super::happenings::Happenings;
use super::super::reading::{FileReading, Format, LeftOutReason, Problem, Severity};
use super::organisations::OrganisationCard;
use super::proposal::{Contact, count};
use super::{FilePreview, LeftOutCount};
use crate::archive::Whole;

#[derive(Default)]
pub(super) struct Sorting {
    pub files: Vec<FilePreview>,
    pub problems: Vec<Problem>,
    pub contacts: Vec<Contact>,
    pub organisations: Vec<OrganisationCard>,
    pub records: Vec<Record>,
    /// By the place of their file.
    pub happenings: Vec<(usize, Happenings)>,
    /// By the place of their file.
    pub wholes: Vec<(usize, Whole)>,
}

/// A record as it is counted and paged.
pub(super) struct Record {
    pub file: usize,
    pub record: u32,
    pub line: u32,
    pub kind: RecordKind,
}

#[derive(Clone, Copy)]
pub(super) enum RecordKind {
    /// Place among the contacts.
    Contact(usize),
    /// Place among the organisations.
    Organisation(usize),
    LeftOut,
    Broken,
}

impl Sorting {
    pub fn take(&mut self, reading: FileReading) {
        let file = self.files.len();
        let mut left_out: Vec<(usize, usize, LeftOutReason)> =
            reading.left_out.iter().map(|left| (left.record, left.line, left.reason)).collect();
        let mut records = Vec::new();
        for raw in reading.contacts {
            let (record, line) = (raw.place.record, raw.place.line);
            let reason = match raw.kind {
                ContactKind::Organisation => match OrganisationCard::of(&raw) {
                    Some(card) => {
                        let kind = RecordKind::Organisation(self.organisations.len());
                        records.push(Record::of(file, record, line, kind));
                        self.organisations.push(card);
                        continue;
                    }
                    None => Some(LeftOutReason::Empty),
                },
                ContactKind::Group => Some(LeftOutReason::Group),
                ContactKind::Person => raw.display_name().is_none().then_some(LeftOutReason::Empty),
            };
            match reason {
                Some(reason) => left_out.push((record, line, reason)),
                None => {
                    records.push(Record::of(file, record, line, RecordKind::Contact(self.contacts.len())));
                    self.contacts.push(Contact { file, raw });
                }
            }
        }
        let mut counts: Vec<LeftOutCount> = Vec::new();
        for (record, line, reason) in left_out {
            records.push(Record::of(file, record, line, RecordKind::LeftOut));
            match counts.iter_mut().find(|count| count.reason == reason) {
                Some(count) => count.records += 1,
                None => counts.push(LeftOutCount { reason, records: 1 }),
            }
        }
        records.sort_by_key(|record| record.record);
        let broken = reading.problems.iter().filter(|problem| problem.severity == Severity::RecordBroken);
        for problem in broken {
            let after = records.partition_point(|record| record.line < problem.line);
            let record = after.checked_sub(1).and_then(|place| records.get(place)).map_or(0, |last| last.record + 1);
            records.insert(after, Record { file, record, line: problem.line, kind: RecordKind::Broken });
        }
        self.files.push(FilePreview {
            file: reading.file,
            format: reading.format,
            encoding: reading.encoding,
            table: reading.table,
            dates: reading.dates,
            records: match &reading.whole {
                Some(whole) => u32::try_from(whole.rows).unwrap_or(u32::MAX),
                None => count(records.len() + reading.happenings.records()),
            },
            left_out: counts,
            becomes: Vec::new(),
            take: reading.format.tells_what_happened().then_some(reading.happenings.take),
            message_text: (reading.format == Format::LinkedinMessages).then_some(reading.happenings.message_text),
        });
        if reading.happenings.records() > 0 {
            self.happenings.push((file, reading.happenings));
        }
        if let Some(whole) = reading.whole {
            self.wholes.push((file, whole));
        }
        self.records.extend(records);
        self.problems.extend(reading.problems);
    }
}

impl Record {
    fn of(file: usize, record: usize, line: usize, kind: RecordKind) -> Self {
        Self { file, record: count(record), line: count(line), kind }
    }
}
