//! Rapport's own table. Rule: a spreadsheet shows it and never computes it, and reading it back gives the same people.
//!
//! Several values of one kind stand on lines of one cell. A cell that a spreadsheet would take for a formula gets an
//! apostrophe in front, which [`unguarded`] takes away again.

use super::record::Record;
use crate::importing::contact::{Labelled, PostalAddress};
use csv::{Terminator, Writer, WriterBuilder};
use std::borrow::Cow;
use std::io::{self, Write};

/// The columns, in their order. By this header the table is known again.
pub const COLUMNS: [&str; 26] = [
    "uid",
    "name",
    "given",
    "family",
    "nickname",
    "organisation",
    "position",
    "emails",
    "phones",
    "urls",
    "birthday",
    "met_on",
    "tags",
    "notes",
    "prefix",
    "additional",
    "suffix",
    "department",
    "email_labels",
    "phone_labels",
    "url_labels",
    "addresses",
    "dates",
    "related",
    "origin",
    "not_understood",
];

pub(super) struct Table<'a> {
    writer: Writer<&'a mut dyn Write>,
}

impl<'a> Table<'a> {
    pub fn begin(out: &'a mut dyn Write) -> io::Result<Self> {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        writer.write_record(COLUMNS)?;
        Ok(Self { writer })
    }

    pub fn add(&mut self, record: &Record) -> io::Result<()> {
        Ok(self.writer.write_record(cells(record).iter().map(|cell| guarded(cell).into_owned()))?)
    }

    pub fn end(mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

fn cells(record: &Record) -> [String; 26] {
    let contact = &record.contact;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let (phones, dates) = (record.labelled_phones(), record.labelled_dates());
    let asides = record.not_understood.iter().map(|aside| format!("{}: {}", aside.format, one_line(&aside.content)));
    [
        record.uid.clone(),
        text(&contact.name),
        text(&contact.given),
        text(&contact.family),
        text(&contact.nickname),
        text(&contact.organisation),
        text(&contact.position),
        values(&contact.emails),
        values(&phones),
        values(&contact.urls),
        contact.birthday.map(|date| date.to_string()).unwrap_or_default(),
        contact.met_on.map(|date| date.to_string()).unwrap_or_default(),
        lines(contact.tags.iter().map(|tag| one_line(tag))),
        text(&contact.notes),
        text(&contact.prefix),
        text(&contact.additional),
        text(&contact.suffix),
        contact.departments.join(", "),
        labels(&contact.emails),
        labels(&phones),
        labels(&contact.urls),
        lines(contact.addresses.iter().map(address)),
        lines(dates.iter().map(pair)),
        lines(contact.related.iter().map(pair)),
        contact.origin.word().to_owned(),
        lines(asides),
    ]
}

fn values(values: &[Labelled]) -> String {
    lines(values.iter().map(|value| one_line(&value.value)))
}

/// Parallel to the values; nothing at all where no value has a label.
fn labels(values: &[Labelled]) -> String {
    if values.iter().all(|value| value.label.is_empty()) {
        return String::new();
    }
    lines(values.iter().map(|value| one_line(&value.label)))
}

/// `label;value`, with `\;` for a semicolon and `\\` for a backslash.
fn pair(value: &Labelled) -> String {
    parts(&[&value.label, &value.value])
}

/// `label;post office box;extended;street;city;region;postal code;country;formatted`
fn address(address: &PostalAddress) -> String {
    parts(&[
        &address.label,
        &address.post_office_box,
        &address.extended,
        &address.street,
        &address.city,
        &address.region,
        &address.postal_code,
        &address.country,
        &address.formatted,
    ])
}

fn parts(parts: &[&str]) -> String {
    let escaped = parts
        .iter()
        .map(|part| part.replace("\r\n", "\n").replace('\\', "\\\\").replace(';', "\\;").replace(['\n', '\r'], "\\n"));
    escaped.collect::<Vec<_>>().join(";")
}

/// What [`parts`] wrote: the parts of one line.
pub fn split_parts(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        let letter = match character {
            ';' => {
                parts.push(String::new());
                continue;
            }
            '\\' => match characters.next() {
                Some('n') => '\n',
                Some(plain) => plain,
                None => '\\',
            },
            other => other,
        };
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts
}

fn lines(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join("\n")
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], " ")
}

/// A cell as it is written: with an apostrophe where a spreadsheet would begin to compute. A cell that begins with
/// apostrophes and goes on so gets one more, so that every cell comes back as it was.
pub fn guarded(cell: &str) -> Cow<'_, str> {
    if looks_computed(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// The cell that [`guarded`] wrote.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(bare) if looks_computed(bare) => bare,
        _ => cell,
    }
}

fn looks_computed(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}
