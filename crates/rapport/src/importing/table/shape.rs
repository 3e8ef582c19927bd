//! Delimiter and header of a table. Rule: the header is looked for, never assumed on a line; a table is known by its shape.

use super::fields::{field, heading};
use super::rows::Rows;
use super::values::is_value;
use crate::importing::reading::ReadingChoice;

/// What is known of a table before its rows are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::importing) struct Shape {
    pub delimiter: u8,
    pub header: Option<Header>,
    /// Where the first row of data begins, and on which line.
    pub start: usize,
    pub line: usize,
    pub width: usize,
    /// The rows agree on their width, and there is more than one column.
    pub regular: Regular,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::importing) struct Header {
    pub cells: Vec<String>,
    /// How many of its words are known.
    pub known: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::importing) enum Regular {
    Yes,
    No,
}

/// So much of a table is looked at to know its shape.
const LOOKED_AT: usize = 64 * 1024;
const ROWS_LOOKED_AT: usize = 60;
/// A header further down than this is none.
const HEADER_WITHIN: usize = 30;
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// `None` where there is not one row.
pub(in crate::importing) fn shape(text: &str, choice: &ReadingChoice) -> Option<Shape> {
    let (named, skipped) = named_delimiter(text);
    let chosen = choice.delimiter.as_deref().and_then(|text| text.bytes().next()).filter(u8::is_ascii);
    let candidates = match chosen.or(named) {
        Some(delimiter) => vec![delimiter],
        None => DELIMITERS.to_vec(),
    };
    let found = candidates.into_iter().filter_map(|delimiter| looked_at(text, skipped, delimiter, choice));
    // The first of equals: a comma.
    found.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|found| found.0)
}

/// Excel writes `sep=;` on the first line.
fn named_delimiter(text: &str) -> (Option<u8>, usize) {
    let first = text.lines().next().unwrap_or_default();
    let named = first.trim().trim_matches('"').strip_prefix("sep=").filter(|rest| rest.len() == 1);
    match named.and_then(|rest| rest.bytes().next()) {
        Some(delimiter) => (Some(delimiter), first.len()),
        None => (None, 0),
    }
}

struct Seen {
    line: usize,
    start: usize,
    cells: Vec<String>,
}

fn looked_at(text: &str, skipped: usize, delimiter: u8, choice: &ReadingChoice) -> Option<(Shape, usize)> {
    let end = (LOOKED_AT..text.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(text.len());
    let mut rows = Rows::from(text.get(..end)?, delimiter, skipped, 1, 0);
    let mut seen = Vec::new();
    while let Some((place, row)) = rows.next() {
        seen.push(Seen {
            line: place.line,
            start: place.start,
            cells: row.iter().map(|cell| cell.trim().to_owned()).collect(),
        });
        if seen.len() == ROWS_LOOKED_AT {
            break;
        }
    }
    let first = seen.first()?;
    let header = match choice.has_header {
        Some(false) => None,
        Some(true) => Some(header_row(&seen).map_or((0, 0), |(index, known)| (index, known))),
        None => header_row(&seen).or_else(|| unknown_header(&seen)),
    };
    let data = seen.get(header.map_or(0, |(index, _)| index + 1)..).unwrap_or_default();
    let usual = usual_width(data);
    let width = header.and_then(|(index, _)| seen.get(index)).map_or(usual.0, |row| row.cells.len());
    let matching = data.iter().filter(|row| row.cells.len() == usual.0).count();
    let regular = if usual.0 > 1 && matching * 10 >= data.len() * 8 && data.len() + usize::from(header.is_some()) > 1 {
        Regular::Yes
    } else {
        Regular::No
    };
    let known = header.map_or(0, |(_, known)| known);
    let score = known * 1000 + usize::from(regular == Regular::Yes) * (100 + usual.0.min(50)) + usual.0.min(50);
    let (start, line) = match data.first() {
        Some(row) => (row.start, row.line),
        None => (text.len(), seen.last().map_or(first.line, |row| row.line + 1)),
    };
    let header = header.and_then(|(index, known)| Some(Header { cells: seen.get(index)?.cells.clone(), known }));
    Some((Shape { delimiter, header, start, line, width: width.max(1), regular }, score))
}

/// The row that holds most known words, if these are most of what it says, and how many they are.
fn header_row(seen: &[Seen]) -> Option<(usize, usize)> {
    let known = |row: &Seen| {
        let cells = row.cells.iter().filter(|cell| !cell.is_empty());
        let (mut known, mut all) = (0, 0);
        for cell in cells {
            all += 1;
            if is_value(cell) {
                return 0;
            }
            known += usize::from(is_known(cell));
        }
        if known * 3 >= all { known } else { 0 }
    };
    let counted = seen.iter().take(HEADER_WITHIN).enumerate().map(|(index, row)| (index, known(row)));
    counted.filter(|(_, known)| *known > 0).reduce(|best, next| if next.1 > best.1 { next } else { best })
}

fn is_known(cell: &str) -> bool {
    cell.len() < 80 && {
        let heading = heading(cell);
        field(&heading).is_some() || super::signatures::is_known(&heading.key)
    }
}

/// The first row, where those below it hold addresses, numbers or dates and it does not.
fn unknown_header(seen: &[Seen]) -> Option<(usize, usize)> {
    let first = seen.first()?;
    let values = |row: &Seen| row.cells.iter().filter(|cell| is_value(cell)).count();
    let below: usize = seen.iter().skip(1).map(values).sum();
    let distinct = first.cells.iter().all(|cell| !cell.is_empty() && cell.len() < 60);
    (values(first) == 0 && below * 2 >= seen.len() && distinct).then_some((0, 0))
}

/// The width that most rows have.
fn usual_width(rows: &[Seen]) -> (usize, usize) {
    let mut widths: Vec<usize> = rows.iter().map(|row| row.cells.len()).collect();
    widths.sort_unstable();
    let runs = widths.chunk_by(|a, b| a == b).map(|run| (run.first().copied().unwrap_or_default(), run.len()));
    runs.max_by_key(|run| run.1).unwrap_or((0, 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::comma("First Name,Last Name,E-mail Address\nAnn,Lee,ann@example.org\n", b',', Some(3), 2)]
    #[case::semicolon("Vorname;Nachname;E-Mail-Adresse\nAnn;Lee;ann@example.org\n", b';', Some(3), 2)]
    #[case::tab("Given Name\tFamily Name\nAnn\tLee, PhD\n", b'\t', Some(2), 2)]
    #[case::bar("Name|Phone\nAnn Lee|123\n", b'|', Some(2), 2)]
    #[case::named("sep=;\nVorname;Nachname\nAnn;Lee\n", b';', Some(2), 3)]
    #[case::preamble(
        "Notes:\n\"Some words, and more\"\n\nFirst Name,Last Name,Connected On\nAnn,Lee,01 Jan 2020\n",
        b',',
        Some(3),
        5
    )]
    #[case::title_above("Our members 2024,,\n,,\nName,Firma,E-Mail\nAnn Lee,Acme,ann@example.org\n", b',', Some(3), 4)]
    #[case::unknown_words("Quux;Corge\nAnn Lee;ann@example.org\nBo Ray;bo@example.org\n", b';', Some(2), 2)]
    #[case::none("John Doe,John,Doe,john@example.org\nJane Doe,Jane,Doe,jane@example.org\n", b',', None, 1)]
    fn finds_the_shape(#[case] text: &str, #[case] delimiter: u8, #[case] header: Option<usize>, #[case] line: usize) {
        let shape = shape(text, &ReadingChoice::default()).unwrap();
        assert_eq!(
            (shape.delimiter, shape.header.map(|header| header.cells.len()), shape.line),
            (delimiter, header, line)
        );
    }

    #[test]
    fn the_choice_of_the_user_wins() {
        let choice = ReadingChoice { delimiter: Some(";".into()), has_header: Some(false), ..ReadingChoice::default() };
        let shape = shape("Name,Phone\nAnn,1;2\n", &choice).unwrap();
        assert_eq!((shape.delimiter, shape.header), (b';', None));
    }
}
