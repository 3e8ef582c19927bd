//! Rows of delimited text. Rule: every row knows the line it begins on, and a quote that is never closed costs one line, not the file.

use super::cells::{Cells, Quotes};
use csv::StringRecord;

pub(in crate::importing) struct Rows<'a> {
    text: &'a str,
    delimiter: u8,
    cells: Cells<'a>,
    /// Lines were counted up to here.
    counted: usize,
    line: usize,
    /// How many cells a row should have; 0 where unknown.
    width: usize,
    repairs: usize,
    row: StringRecord,
}

/// Where a row stands, and whether it had to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::importing) struct RowPlace {
    /// Counted from 1.
    pub line: usize,
    /// Byte at which the row begins.
    pub start: usize,
    pub mended: Mended,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::importing) enum Mended {
    No,
    /// A quote is opened on this line and not closed; the line was read as it stands.
    StrayQuote,
}

/// A file made to harm could make every line be read twice; after so many, quotes are no longer mended.
const MOST_REPAIRS: usize = 200;

impl<'a> Rows<'a> {
    pub fn of(text: &'a str, delimiter: u8) -> Self {
        let cells = Cells::of(text, delimiter, Quotes::Kept);
        Self { text, delimiter, cells, counted: 0, line: 1, width: 0, repairs: 0, row: StringRecord::new() }
    }

    /// From `start`, which is on line `line`, with rows of `width` cells.
    pub fn from(text: &'a str, delimiter: u8, start: usize, line: usize, width: usize) -> Self {
        let mut rows = Self::of(text, delimiter);
        rows.width = width;
        rows.line = line;
        rows.counted = start;
        rows.cells.go_to(start);
        rows
    }

    /// The next row that is not a blank line.
    pub fn next(&mut self) -> Option<(RowPlace, &StringRecord)> {
        let begun = self.cells.at();
        self.cells.read(&mut self.row)?;
        let rest = self.text.get(begun..).unwrap_or_default();
        let start = begun + (rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        let line = self.line_at(start);
        let end = self.cells.at();
        let mended = self.mend(start, end);
        Some((RowPlace { line, start, mended }, &self.row))
    }

    /// Reads the first line of a row again without quotes, where the quotes cannot be meant.
    fn mend(&mut self, start: usize, end: usize) -> Mended {
        let Some(raw) = self.text.get(start..end) else { return Mended::No };
        let Some(first) = raw.split(['\r', '\n']).next() else { return Mended::No };
        let spans = !raw.get(first.len()..).unwrap_or_default().trim_matches(['\r', '\n']).is_empty();
        let odd = |text: &str| text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
        if !odd(first) || self.repairs >= MOST_REPAIRS {
            return Mended::No;
        }
        let unclosed = end >= self.text.len() && odd(raw);
        let ragged = self.width > 1 && spans && self.row.len() != self.width;
        if !unclosed && !ragged {
            return Mended::No;
        }
        let mut alone = StringRecord::new();
        let read = Cells::of(first, self.delimiter, Quotes::AsTheyStand).read(&mut alone);
        if read.is_none() || (ragged && !unclosed && alone.len() != self.width) {
            return Mended::No;
        }
        self.repairs += 1;
        self.row = alone.iter().map(|cell| cell.trim_start_matches('"')).collect();
        self.cells.go_to(start + first.len());
        Mended::StrayQuote
    }

    fn line_at(&mut self, byte: usize) -> usize {
        let passed = self.text.as_bytes().get(self.counted..byte).unwrap_or_default();
        let mut breaks = passed.iter().filter(|byte| **byte == b'\n').count();
        if passed.contains(&b'\r') {
            let ahead = self.text.as_bytes().get(self.counted + 1..=byte).unwrap_or_default();
            breaks += passed.iter().zip(ahead).filter(|(here, next)| **here == b'\r' && **next != b'\n').count();
        }
        self.line += breaks;
        self.counted = self.counted.max(byte);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn all(text: &str, width: usize) -> Vec<(usize, Vec<String>)> {
        let mut rows = Rows::from(text, b',', 0, 1, width);
        let mut all = Vec::new();
        while let Some((place, row)) = rows.next() {
            all.push((place.line, row.iter().map(str::to_owned).collect()));
        }
        all
    }

    #[rstest]
    #[case::lf("a,b\nc,d\n", &[1, 2])]
    #[case::crlf("a,b\r\nc,d\r\ne,f", &[1, 2, 3])]
    #[case::cr("a,b\rc,d\re,f", &[1, 2, 3])]
    #[case::blank_lines("a,b\r\n\r\n\r\nc,d\n\ne,f", &[1, 4, 6])]
    #[case::several_lines_in_a_cell("a,\"b\nb\r\nb\"\nc,d", &[1, 4])]
    fn knows_the_lines(#[case] text: &str, #[case] lines: &[usize]) {
        assert_eq!(all(text, 2).iter().map(|row| row.0).collect::<Vec<_>>(), lines);
    }

    #[test]
    fn an_unclosed_quote_costs_one_line() {
        let rows = all("a,b\nc,\"d\ne,f\ng,h\n", 2);
        assert_eq!(rows.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert_eq!(rows[1].1, ["c", "d"]);
        assert_eq!(rows[2].1, ["e", "f"]);
    }

    #[test]
    fn a_stray_quote_does_not_swallow_the_next_quoted_cell() {
        let rows = all("a,b,c\n\"x,y,z\n\"p, q\",r,s\nt,u,v\n", 3);
        assert_eq!(rows.len(), 4);
        assert_eq!(rows[1].1, ["x", "y", "z"]);
        assert_eq!(rows[2].1, ["p, q", "r", "s"]);
    }

    #[test]
    fn inches_are_no_quotes() {
        assert_eq!(all("a,5\" disk,c\n", 3)[0].1, ["a", "5\" disk", "c"]);
    }
}
