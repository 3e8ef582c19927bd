//! vCard 2.1, 3.0 and 4.0, mixed as they come. Rule: one bad card is named with its line, and the rest goes on.
//!
//! Read by a reader of our own rather than by a library: bytes have to be unfolded before they are decoded, each value may
//! declare its own character set, every word about a card names its line, and the lines that were not understood are kept.

mod card;
mod dates;
mod groups;
mod labels;
mod photo;
mod pointers;
mod relations;
#[cfg(test)]
mod tests;

use super::charset::{Charset, ascii_based};
use super::contact::{ContactKind, RecordPlace};
use super::content_line::{Property, RawProperty, unfold};
use super::reading::{FileReading, Format, LeftOut, LeftOutReason, Problem, ReadingChoice, Severity};
use crate::sentence::Sentence;
use card::{Card, card};

pub fn read(bytes: &[u8], file: &str, choice: &ReadingChoice) -> FileReading {
    let ascii = ascii_based(bytes, choice);
    let mut strays = Vec::new();
    let mut raw = Vec::new();
    for line in unfold(&ascii.bytes) {
        let number = line.number;
        match RawProperty::of(line) {
            Some(property) => raw.push(property),
            None => strays.push(number),
        }
    }
    let charset = Charset::new(
        &ascii,
        raw.iter().filter(|property| property.tells_encoding()).map(|property| property.bytes.as_ref()),
    );
    let mut reading = CardReading::of(file, charset.name());
    for property in raw {
        reading.next(property.into_text(&charset));
    }
    reading.finish(&strays)
}

/// The cards of one file, as they are found.
struct CardReading {
    reading: FileReading,
    groups: groups::Groups,
    pointers: pointers::Pointers,
    record: usize,
    open: Option<OpenCard>,
    outside: Option<usize>,
}

struct OpenCard {
    line: usize,
    properties: Vec<Property>,
    /// Cards within this one (`AGENT`), whose lines are passed over.
    inner: usize,
}

impl CardReading {
    fn of(file: &str, encoding: String) -> Self {
        let reading = FileReading { encoding, ..FileReading::of(file, Format::Vcard) };
        let (groups, pointers) = (groups::Groups::default(), pointers::Pointers::default());
        Self { reading, groups, pointers, record: 0, open: None, outside: None }
    }

    fn next(&mut self, mut property: Property) {
        // Files joined end to end whose last line was not ended.
        let joined = property.name == "END" && property.value.trim().eq_ignore_ascii_case("VCARDBEGIN:VCARD");
        if joined {
            let begin = Property { name: "BEGIN".to_owned(), value: "VCARD".to_owned(), ..property.clone() };
            property.value.clone_from(&begin.value);
            self.next(property);
            return self.next(begin);
        }
        let frames_card = property.value.trim().eq_ignore_ascii_case("VCARD");
        match (property.name.as_str(), &mut self.open) {
            ("BEGIN", Some(open)) if frames_card && open.expects_inner() => open.inner += 1,
            ("BEGIN", _) if frames_card => {
                self.close_unended();
                self.open = Some(OpenCard { line: property.line, properties: Vec::new(), inner: 0 });
            }
            ("END", Some(open)) if frames_card && open.inner > 0 => open.inner -= 1,
            ("END", Some(_)) if frames_card => {
                if let Some(open) = self.open.take() {
                    self.take(open);
                }
            }
            (_, Some(open)) if open.inner == 0 => open.properties.push(property),
            (_, Some(_)) => {}
            (_, None) => {
                self.outside.get_or_insert(property.line);
            }
        }
    }

    fn close_unended(&mut self) {
        if let Some(open) = self.open.take() {
            self.problem(
                open.line,
                Severity::ValueLeftAside,
                sentence!(
                    "problems-vcard-unended",
                    "This card has no END:VCARD. It was taken as far as it goes; compare it with its source."
                ),
            );
            self.take(open);
        }
    }

    fn take(&mut self, open: OpenCard) {
        let place = RecordPlace { file: self.reading.file.clone(), record: self.record, line: open.line };
        self.record += 1;
        let Card { contact, members, empty, pointers, no_dates } = card(place, &open.properties);
        let left_out = |reason| LeftOut { record: contact.place.record, line: open.line, reason };
        if contact.kind == ContactKind::Group {
            self.reading.left_out.push(left_out(LeftOutReason::Group));
            self.groups.add(card::group_name(&contact), members);
        } else if empty {
            self.reading.left_out.push(left_out(LeftOutReason::Empty));
        } else {
            if contact.display_name().is_none() {
                self.problem(
                    open.line,
                    Severity::ValueLeftAside,
                    sentence!("problems-vcard-nobody", "This card names nobody: it has no name, organisation, e-mail or telephone. It is left out; give it a name and import it again."),
                );
            }
            for (line, text) in no_dates {
                let message = sentence!(
                    "problems-no-calendar-day",
                    "“{cell}” is no calendar day; it was kept aside with the person.",
                    cell = text
                );
                self.problem(line, Severity::ValueLeftAside, message);
            }
            self.pointers.add(self.reading.contacts.len(), pointers);
            self.reading.contacts.push(contact);
        }
    }

    fn problem(&mut self, line: usize, severity: Severity, said: impl Into<Sentence>) {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        self.reading.problems.push(Problem::new(&self.reading.file, line, severity, said));
    }

    fn finish(mut self, strays: &[usize]) -> FileReading {
        self.close_unended();
        if self.record == 0 {
            self.problem(
                0,
                Severity::FileRefused,
                sentence!(
                    "problems-vcard-none",
                    "No card was found in this file: it has no line BEGIN:VCARD. Nothing was taken."
                ),
            );
            return self.reading;
        }
        if let Some(line) = self.outside {
            self.problem(
                line,
                Severity::ValueLeftAside,
                sentence!("problems-vcard-text-outside", "Text outside any card begins here; it was passed over."),
            );
        }
        if let Some(line) = strays.first() {
            let message = match strays.len() - 1 {
                0 => sentence!(
                    "problems-vcard-stray-line",
                    "This line has no colon and belongs to no property; it was passed over."
                ),
                1 => sentence!(
                    "problems-vcard-two-stray-lines",
                    "This line has no colon and belongs to no property; it was passed over. So was one more line like it."
                ),
                others => sentence!(
                    "problems-vcard-stray-lines",
                    "This line has no colon and belongs to no property; it was passed over. So were {others} more lines like it.",
                    others
                ),
            };
            self.problem(*line, Severity::ValueLeftAside, message);
        }
        self.groups.tag(&mut self.reading.contacts);
        std::mem::take(&mut self.pointers).resolve(&mut self.reading.contacts);
        self.reading.problems.sort_by_key(|problem| problem.line);
        self.reading
    }
}

impl OpenCard {
    /// In 2.1 a whole card may follow `AGENT:`; anywhere else a new card means that this one was not ended.
    fn expects_inner(&self) -> bool {
        self.inner > 0
            || self.properties.last().is_some_and(|last| last.name == "AGENT" && last.value.trim().is_empty())
    }
}
