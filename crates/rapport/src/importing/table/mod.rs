//! Tables: Google, Outlook, Thunderbird, Rapport's own, and any other through a mapping.
//! Rule: columns are known by their names, in any order and number; how a table was read is shown and can be changed.

mod cells;
pub(super) mod dates;
mod fields;
mod mapping;
mod person;
mod rapport;
pub(super) mod rows;
pub(super) mod shape;
mod signatures;
#[cfg(test)]
mod tests;
mod values;

pub(super) use fields::heading;

use super::contact::RecordPlace;
use super::decode::{Decoded, decode};
use super::linkedin;
use super::mappings::known_by;
use super::reading::{
    DateOrder, DateOrderBy, Doubt, FileReading, Format, LeftOut, LeftOutReason, Problem, ReadingChoice, Severity,
    TableReading,
};
use crate::sentence::Sentence;
use chrono_tz::Tz;
use dates::{habit, order};
use fields::Field;
use mapping::{Certainty, Mapping, mapping};
use person::{Person, Table, person};
use rows::{Mended, RowPlace, Rows};
use shape::{HeaderCertainty, Regular, Shape, shape};
use std::collections::HashMap;

/// What is known beside the file itself.
pub(super) struct Circumstances<'a> {
    pub remembered: &'a HashMap<Vec<String>, ReadingChoice>,
    /// ISO 3166; settles dates that may be read in two orders.
    pub region: &'a str,
    pub zone: Tz,
}

/// So many rows are looked at before the columns are mapped.
const SAMPLE: usize = 200;
const SHOWN: usize = 5;

pub(super) fn read(bytes: &[u8], file: &str, choice: &ReadingChoice, known: &Circumstances<'_>) -> FileReading {
    let Decoded { text, encoding } = decode(bytes, choice);
    let mut reading = FileReading { encoding: encoding.to_owned(), ..FileReading::of(file, Format::Table) };
    let Some(shape) = settled_shape(&text, choice, known) else {
        refuse(
            &mut reading,
            sentence!("problems-file-empty", "This file is empty. Nothing was taken; export it again."),
        );
        return reading;
    };
    let keys: Vec<String> =
        shape.header.iter().flat_map(|header| &header.cells).map(|cell| heading(cell).key).collect();
    reading.format = signatures::format(&keys).unwrap_or(Format::Table);
    match reading.format {
        Format::NotUsedYet => {}
        Format::LinkedinMessages => {
            // Reading from memory cannot fail.
            if let Ok(messages) = linkedin::messages(&mut text.as_bytes(), file, choice, known.zone) {
                return FileReading { encoding: reading.encoding, ..messages };
            }
        }
        format if format.tells_what_happened() => {
            reading.happenings.take = choice.take.unwrap_or_default();
            linkedin::deeds(&text, &shape, &keys, known.zone, &mut reading);
        }
        Format::LinkedinConnections => linkedin::connections(&text, &shape, &keys, choice.date_order, &mut reading),
        Format::LinkedinPositions | Format::LinkedinProfile => linkedin::profile(&text, &shape, &keys, &mut reading),
        Format::RapportCsv => rapport::read(&text, &shape, &keys, &mut reading),
        _ => read_table(&text, &shape, choice, known, &mut reading),
    }
    reading
}

/// The shape, where an earlier import settled that the first row is about somebody.
fn settled_shape(text: &str, choice: &ReadingChoice, known: &Circumstances<'_>) -> Option<Shape> {
    let found = shape(text, choice)?;
    let doubted = found.header.as_ref().filter(|header| header.certainty == HeaderCertainty::InDoubt);
    let remembered = doubted.and_then(|header| known.remembered.get(&header.cells));
    if choice.has_header.is_none() && remembered.is_some_and(|choice| choice.has_header == Some(false)) {
        return shape(text, &ReadingChoice { has_header: Some(false), ..choice.clone() });
    }
    Some(found)
}

fn read_table(text: &str, shape: &Shape, choice: &ReadingChoice, known: &Circumstances<'_>, reading: &mut FileReading) {
    let columns = columns(shape);
    let sample = sample(text, shape);
    let header = shape.header.as_ref().map(|header| header.cells.as_slice());
    let remembered = known.remembered.get(&known_by(header, &sample)).filter(|_| choice.mapping.is_none());
    let chosen = choice.mapping.as_deref().or_else(|| remembered.and_then(|choice| choice.mapping.as_deref()));
    let mapping = mapping(header, &sample, columns.len(), chosen);
    let words = shape.header.as_ref().map_or(0, |header| header.known);
    let mapped = mapping.fields.iter().any(|field| field.names_somebody());
    if chosen.is_none() && shape.regular == Regular::No && (words == 0 || !mapped) && !has_email(&mapping) {
        let way_out = sentence!(
            "problems-table-none",
            "Rapport found no table, cards or entries in this text. Nothing was taken; export the people as vCard (.vcf) or CSV and drop that file."
        );
        refuse(reading, way_out);
        return;
    }
    let chosen_order = choice.date_order.or_else(|| remembered.and_then(|choice| choice.date_order));
    let cells = day_cells(text, shape, &mapping);
    reading.dates = order(cells.iter().map(String::as_str), chosen_order, habit(known.region));
    let settled = if chosen.is_some() { Settled::Yes } else { Settled::No };
    let doubts = doubts(shape, choice, settled, &mapping, reading);
    if doubts.contains(&Doubt::Header) {
        let first = columns.iter().filter(|cell| !cell.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ");
        let message = sentence!(
            "problems-table-first-row",
            "The first row, “{first}”, was taken for the names of the columns, and nobody was made of it. If it is about somebody, say that no row names the columns.",
            first
        );
        problem(reading, shape.header.as_ref().map_or(0, |header| header.line), Severity::ValueLeftAside, message);
    }
    if let Some(dates) = reading.dates.filter(|dates| dates.by == DateOrderBy::Habit) {
        let message = match dates.order {
            DateOrder::DayFirst => sentence!(
                "problems-table-day-first",
                "Dates such as 3/7/1984 can be read in two ways; they were read day first, as is usual in your region. If that is wrong, choose the other order."
            ),
            DateOrder::MonthFirst => sentence!(
                "problems-table-month-first",
                "Dates such as 3/7/1984 can be read in two ways; they were read month first, as is usual in your region. If that is wrong, choose the other order."
            ),
        };
        problem(reading, shape.line, Severity::ValueLeftAside, message);
    }
    reading.table = Some(TableReading {
        delimiter: char::from(shape.delimiter).to_string(),
        columns: columns.clone(),
        mapping: mapping.fields.iter().map(|field| field.target()).collect(),
        sample: sample.iter().take(SHOWN).cloned().collect(),
        has_header: shape.header.is_some(),
        doubts,
    });
    if !mapped {
        refuse(
            reading,
            sentence!(
                "problems-table-no-known-column",
                "No column of this table is known to hold a name, an e-mail or a telephone number. Nothing was taken; say what the columns hold."
            ),
        );
        return;
    }
    let table = Table {
        columns: &columns,
        mapping: &mapping,
        order: reading.dates.map_or(habit(known.region), |dates| dates.order),
    };
    let records = each_row(text, shape, reading, |reading, place, row| {
        let Person { contact, no_dates, empty } = person(&table, place, row.iter());
        let (record, line) = (contact.place.record, contact.place.line);
        if empty || contact.display_name().is_none() {
            reading.left_out.push(LeftOut { record, line, reason: LeftOutReason::Empty });
            return;
        }
        for cell in no_dates {
            let message = sentence!(
                "problems-no-calendar-day",
                "“{cell}” is no calendar day; it was kept aside with the person.",
                cell
            );
            problem(reading, line, Severity::ValueLeftAside, message);
        }
        reading.contacts.push(contact);
    });
    nobody_is_told(reading, records);
}

/// What only the user can tell; a mapping that was settled once answers for the header too.
fn doubts(
    shape: &Shape,
    choice: &ReadingChoice,
    settled: Settled,
    mapping: &Mapping,
    reading: &FileReading,
) -> Vec<Doubt> {
    let header = shape.header.as_ref().is_some_and(|header| header.certainty == HeaderCertainty::InDoubt);
    let open = settled == Settled::No;
    [
        (Doubt::Header, open && header && choice.has_header.is_none()),
        (Doubt::Columns, open && reading.format == Format::Table && mapping.certainty == Certainty::Guessed),
        (Doubt::DateOrder, reading.dates.is_some_and(|dates| dates.by == DateOrderBy::Habit)),
    ]
    .into_iter()
    .filter(|(_, asked)| *asked)
    .map(|(doubt, _)| doubt)
    .collect()
}

/// Whether the user said where the columns go, now or at an earlier import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Settled {
    Yes,
    No,
}

/// Goes through the rows of data, tells of those that were mended or have too many cells, and counts them.
pub(super) fn each_row(
    text: &str,
    shape: &Shape,
    reading: &mut FileReading,
    mut take: impl FnMut(&mut FileReading, RecordPlace, &csv::StringRecord),
) -> usize {
    let mut rows = Rows::from(text, shape.delimiter, shape.start, shape.line, shape.width);
    let mut record = 0;
    while let Some((RowPlace { line, mended, .. }, row)) = rows.next() {
        if mended == Mended::StrayQuote {
            let message = sentence!(
                "problems-table-stray-quote",
                "A quote on this line is never closed; the line was read as it stands. Compare it with its source."
            );
            problem(reading, line, Severity::ValueLeftAside, message);
        }
        if shape.header.is_some() && row.iter().skip(shape.width).any(|cell| !cell.trim().is_empty()) {
            problem(reading, line, Severity::ValueLeftAside, too_long(row.len(), shape.width, shape.delimiter));
        }
        take(reading, RecordPlace { file: reading.file.clone(), record, line }, row);
        record += 1;
    }
    record
}

/// Of a row with more cells than the table has columns.
fn too_long(cells: usize, columns: usize, delimiter: u8) -> Sentence {
    let sign = char::from(delimiter).to_string();
    match (columns, delimiter) {
        (1, b'\t') => sentence!(
            "problems-table-row-too-long-for-one-by-tab",
            "This row has {cells} cells where the table has one column; the cells too many were kept aside. Perhaps a tab in it should stand in quotes.",
            cells
        ),
        (1, _) => sentence!(
            "problems-table-row-too-long-for-one",
            "This row has {cells} cells where the table has one column; the cells too many were kept aside. Perhaps a “{sign}” in it should stand in quotes.",
            cells,
            sign
        ),
        (_, b'\t') => sentence!(
            "problems-table-row-too-long-by-tab",
            "This row has {cells} cells where the table has {columns} columns; the cells too many were kept aside. Perhaps a tab in it should stand in quotes.",
            cells,
            columns
        ),
        _ => sentence!(
            "problems-table-row-too-long",
            "This row has {cells} cells where the table has {columns} columns; the cells too many were kept aside. Perhaps a “{sign}” in it should stand in quotes.",
            cells,
            columns,
            sign
        ),
    }
}

/// An import that finds nobody is never silent.
pub(super) fn nobody_is_told(reading: &mut FileReading, records: usize) {
    if records == 0 {
        refuse(
            reading,
            sentence!(
                "problems-table-nobody",
                "This table has a heading and nobody in it. Nothing was taken; export it again with the people."
            ),
        );
    } else if reading.contacts.is_empty() {
        refuse(
            reading,
            sentence!(
                "problems-table-names-nobody",
                "None of the rows of this table names anybody. Nothing was taken."
            ),
        );
    }
}

pub(super) fn refuse(reading: &mut FileReading, said: impl Into<Sentence>) {
    problem(reading, 0, Severity::FileRefused, said);
}

/// A file with thousands of like problems is told enough after so many.
const MOST_PROBLEMS: usize = 5_000;

pub(super) fn problem(reading: &mut FileReading, line: usize, severity: Severity, said: impl Into<Sentence>) {
    if reading.problems.len() < MOST_PROBLEMS || severity == Severity::FileRefused {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        reading.problems.push(Problem::new(&reading.file, line, severity, said));
    }
}

fn columns(shape: &Shape) -> Vec<String> {
    match &shape.header {
        Some(header) => header.cells.clone(),
        None => (1..=shape.width).map(|number| format!("Column {number}")).collect(),
    }
}

fn sample(text: &str, shape: &Shape) -> Vec<Vec<String>> {
    let mut rows = Rows::from(text, shape.delimiter, shape.start, shape.line, shape.width);
    let mut sample = Vec::new();
    while let Some((_, row)) = rows.next() {
        sample.push(row.iter().map(str::to_owned).collect());
        if sample.len() == SAMPLE {
            break;
        }
    }
    sample
}

/// All cells of the columns that hold days.
fn day_cells(text: &str, shape: &Shape, mapping: &Mapping) -> Vec<String> {
    let is_day = |field: &Field| matches!(field, Field::Birthday | Field::Date(_) | Field::MetOn);
    let columns: Vec<usize> =
        mapping.fields.iter().enumerate().filter(|(_, field)| is_day(field)).map(|(column, _)| column).collect();
    let mut cells = Vec::new();
    if !columns.is_empty() {
        let mut rows = Rows::from(text, shape.delimiter, shape.start, shape.line, shape.width);
        while let Some((_, row)) = rows.next() {
            let days =
                columns.iter().filter_map(|column| row.get(*column)).filter(|cell| cell.contains(['/', '.', '-']));
            cells.extend(days.map(str::to_owned));
        }
    }
    cells
}

fn has_email(mapping: &Mapping) -> bool {
    mapping.fields.iter().any(|field| matches!(field, Field::Email(_)))
}
