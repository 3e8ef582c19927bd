//! LDIF as Thunderbird and SOGo write it. Rule: attribute names in any case, `::` is base64, and what is not understood is kept aside.

mod entry;
#[cfg(test)]
mod tests;

use super::charset::{Charset, ascii_based};
use super::contact::{ContactKind, RecordPlace};
use super::reading::{FileReading, Format, LeftOut, LeftOutReason, Problem, ReadingChoice, Severity};
use crate::sentence::Sentence;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use entry::{Attribute, contact};
use std::borrow::Cow;
use std::collections::HashMap;

pub fn read(bytes: &[u8], file: &str, choice: &ReadingChoice) -> FileReading {
    let ascii = ascii_based(bytes, choice);
    let (raw, broken) = entries(&ascii.bytes);
    let values = raw.iter().flat_map(|entry| entry.iter().map(|attribute| attribute.value.as_ref()));
    // A picture says nothing about the encoding of the words.
    let charset = Charset::new(&ascii, values.filter(|value| !value.contains(&0)));
    let mut reading = FileReading { encoding: charset.name(), ..FileReading::of(file, Format::Ldif) };
    let mut groups: HashMap<String, Vec<String>> = HashMap::new();
    let mut record = 0;
    for entry in raw {
        let attributes: Vec<Attribute> = entry.into_iter().map(|attribute| attribute.into_text(&charset)).collect();
        let Some(first) = attributes.first() else { continue };
        if attributes.iter().all(|attribute| attribute.name == "version") {
            continue;
        }
        let place = RecordPlace { file: file.to_owned(), record, line: first.line };
        let line = first.line;
        record += 1;
        let contact = contact(place, &attributes);
        let left_out = |reason| LeftOut { record: record - 1, line, reason };
        if contact.kind == ContactKind::Group {
            if let Some(name) = contact.display_name() {
                for member in attributes.iter().filter(|attribute| attribute.name == "member") {
                    groups.entry(member.text().to_lowercase()).or_default().push(name.clone());
                }
            }
            reading.left_out.push(left_out(LeftOutReason::Group));
        } else if contact.display_name().is_none() {
            reading.left_out.push(left_out(LeftOutReason::Empty));
        } else {
            reading.contacts.push(contact);
        }
    }
    for contact in &mut reading.contacts {
        let names = contact.source_uid.as_ref().and_then(|uid| groups.get(&uid.to_lowercase()));
        for name in names.into_iter().flatten() {
            if !contact.tags.contains(name) {
                contact.tags.push(name.clone());
            }
        }
    }
    note_problems(&mut reading, record, &broken);
    reading
}

fn note_problems(reading: &mut FileReading, records: usize, broken: &[usize]) {
    let mut problem = |line: usize, severity, said: Sentence| {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        reading.problems.push(Problem::new(&reading.file, line, severity, said));
    };
    if let Some(line) = broken.first() {
        let message = match broken.len() - 1 {
            0 => sentence!(
                "problems-ldif-stray-line",
                "This line is no `attribute: value`, or its base64 is damaged; it was passed over."
            ),
            1 => sentence!(
                "problems-ldif-two-stray-lines",
                "This line is no `attribute: value`, or its base64 is damaged; it was passed over. So was one more like it."
            ),
            others => sentence!(
                "problems-ldif-stray-lines",
                "This line is no `attribute: value`, or its base64 is damaged; it was passed over. So were {others} more like it.",
                others
            ),
        };
        problem(*line, Severity::ValueLeftAside, message);
    }
    if records == 0 {
        problem(
            0,
            Severity::FileRefused,
            sentence!("problems-ldif-no-entry", "No entry was found in this LDIF file. Nothing was taken."),
        );
    }
}

struct RawAttribute<'a> {
    line: usize,
    name: String,
    value: Cow<'a, [u8]>,
    /// The value is an address that was not fetched.
    remote: bool,
}

impl RawAttribute<'_> {
    fn into_text(self, charset: &Charset) -> Attribute {
        let picture = self.name == "jpegphoto" && !self.remote;
        let value = if picture { String::new() } else { charset.decode(&self.value, None) };
        let binary = picture.then(|| self.value.into_owned());
        Attribute { line: self.line, name: self.name, value, binary, remote: self.remote }
    }
}

/// Blocks between blank lines, and the lines that could not be read.
fn entries(bytes: &[u8]) -> (Vec<Vec<RawAttribute<'_>>>, Vec<usize>) {
    let (mut entries, mut entry, mut broken) = (Vec::new(), Vec::new(), Vec::new());
    for (number, line) in unfolded(bytes) {
        if line.trim_ascii().is_empty() {
            entries.push(std::mem::take(&mut entry));
        } else if !line.starts_with(b"#") {
            match attribute(number, line) {
                Some(attribute) => entry.push(attribute),
                None => broken.push(number),
            }
        }
    }
    entries.push(entry);
    (entries, broken)
}

/// Lines with their continuations (which begin with one blank) joined, and where they begin.
fn unfolded(bytes: &[u8]) -> Vec<(usize, Cow<'_, [u8]>)> {
    let mut lines: Vec<(usize, Cow<'_, [u8]>)> = Vec::new();
    for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match (line, lines.last_mut()) {
            ([b' ', more @ ..], Some((_, before))) if !before.is_empty() => before.to_mut().extend_from_slice(more),
            _ => lines.push((index + 1, Cow::Borrowed(line))),
        }
    }
    lines
}

fn attribute(line: usize, bytes: Cow<'_, [u8]>) -> Option<RawAttribute<'_>> {
    let colon = bytes.iter().position(|byte| *byte == b':')?;
    let (name, rest) = bytes.split_at(colon);
    // `cn;lang-de: …`
    let name = name.split(|byte| *byte == b';').next().unwrap_or(name);
    let name = String::from_utf8_lossy(name.trim_ascii()).to_ascii_lowercase();
    let (value, remote): (Cow<'_, [u8]>, bool) = match rest {
        [b':', b':', encoded @ ..] => {
            let encoded: Vec<u8> = encoded.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
            (Cow::Owned(STANDARD.decode(encoded).ok()?), false)
        }
        [b':', b'<', address @ ..] => (Cow::Owned(address.to_vec()), true),
        [b':', plain @ ..] => (Cow::Owned(plain.trim_ascii_start().to_vec()), false),
        _ => return None,
    };
    (!name.is_empty()).then_some(RawAttribute { line, name, value, remote })
}
