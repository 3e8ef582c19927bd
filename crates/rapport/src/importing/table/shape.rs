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
    /// Counted from 1.
    pub line: usize,
    pub certainty: HeaderCertainty,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::importing) enum HeaderCertainty {
    Certain,
    /// It may be about somebody as well.
    InDoubt,
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
/// No column is named at greater length.
const LONGEST_NAME: usize = 60;
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
        Some(true) => Some(header_row(&seen).unwrap_or((0, 0))),
        None => header_row(&seen).or_else(|| (first_row(&seen) != FirstRow::Data).then_some((0, 0))),
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
    let header = header.and_then(|(index, known)| {
        let row = seen.get(index)?;
        let doubted = known == 0 && choice.has_header.is_none() && first_row(&seen) == FirstRow::Either;
        let certainty = if doubted { HeaderCertainty::InDoubt } else { HeaderCertainty::Certain };
        Some(Header { cells: row.cells.clone(), known, line: row.line, certainty })
    });
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

/// What a first row is in which no word is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FirstRow {
    /// It names the columns: below it stand addresses, numbers or dates, and it has none.
    Names,
    /// It is a row like the others.
    Data,
    /// Words above words: only the user can tell.
    Either,
}

fn first_row(seen: &[Seen]) -> FirstRow {
    let Some((first, below)) = seen.split_first() else { return FirstRow::Data };
    let has_digit = |cell: &str| cell.bytes().any(|byte| byte.is_ascii_digit());
    let named: Vec<(usize, &str)> =
        first.cells.iter().map(String::as_str).enumerate().filter(|(_, cell)| !cell.is_empty()).collect();
    if below.is_empty() || named.iter().any(|(_, cell)| is_value(cell) || cell.len() >= LONGEST_NAME) {
        return FirstRow::Data;
    }
    let cells =
        |column: usize| below.iter().filter_map(move |row| row.cells.get(column)).filter(|cell| !cell.is_empty());
    let share = |column: usize, test: &dyn Fn(&str) -> bool| {
        cells(column).fold((0, 0), |(fitting, all), cell| (fitting + usize::from(test(cell)), all + 1))
    };
    let over_values = named.iter().any(|(column, _)| {
        let (values, all) = share(*column, &is_value);
        all > 0 && values * 2 >= all
    });
    if over_values {
        return FirstRow::Names;
    }
    let over_numbers = named.iter().filter(|(_, cell)| !has_digit(cell)).any(|(column, _)| {
        let (numbers, all) = share(*column, &has_digit);
        all > 1 && numbers * 10 >= all * 9
    });
    let comes_again = named.iter().any(|(column, cell)| cells(*column).any(|other| other == cell));
    let distinct =
        named.iter().all(|(column, cell)| !named.iter().any(|(other, same)| other != column && same == cell));
    match (comes_again, over_numbers) {
        (true, _) => FirstRow::Data,
        (false, true) if distinct => FirstRow::Names,
        _ if distinct && named.len() == first.cells.len() && named.len() > 1 && below.len() > 1 => FirstRow::Either,
        _ => FirstRow::Data,
    }
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

    #[rstest]
    #[case::over_addresses("Quux;Corge\nAnn Lee;ann@example.org\nBo Ray;\n", FirstRow::Names)]
    #[case::over_numbers("Quux;Corge\nAnn Lee;Hill 1\nBo Ray;Lane 27\n", FirstRow::Names)]
    #[case::has_an_address("Ann Lee;ann@example.org\nBo Ray;bo@example.org\n", FirstRow::Data)]
    #[case::comes_again("Ann Lee;Acme\nBo Ray;Acme\nCy Fox;Beta\n", FirstRow::Data)]
    #[case::words_above_words("Quux;Corge\nAnn Lee;Acme\nBo Ray;Beta\n", FirstRow::Either)]
    #[case::alone("Ann Lee;Acme\n", FirstRow::Data)]
    fn tells_names_of_columns_from_people(#[case] text: &str, #[case] expected: FirstRow) {
        let seen: Vec<Seen> = text
            .lines()
            .map(|line| Seen { line: 1, start: 0, cells: line.split(';').map(str::to_owned).collect() })
            .collect();
        assert_eq!(first_row(&seen), expected);
    }

    #[test]
    fn the_choice_of_the_user_wins() {
        let choice = ReadingChoice { delimiter: Some(";".into()), has_header: Some(false), ..ReadingChoice::default() };
        let shape = shape("Name,Phone\nAnn,1;2\n", &choice).unwrap();
        assert_eq!((shape.delimiter, shape.header), (b';', None));
    }
}
