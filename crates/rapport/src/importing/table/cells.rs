//! Delimited text into cells. Rule: an automaton is used again, since making one takes longer than reading a small file.

use csv::StringRecord;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::cell::RefCell;

/// Reads one row after the other.
pub(super) struct Cells<'a> {
    text: &'a str,
    at: usize,
    kind: Kind,
    automaton: Box<Reader>,
    content: Vec<u8>,
    ends: Vec<usize>,
}

/// The delimiter, and what quotes mean.
type Kind = (u8, Quotes);

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(super) enum Quotes {
    Kept,
    AsTheyStand,
}

impl<'a> Cells<'a> {
    pub fn of(text: &'a str, delimiter: u8, quotes: Quotes) -> Self {
        let kind = (delimiter, quotes);
        Self { text, at: 0, kind, automaton: automaton(kind), content: Vec::new(), ends: Vec::new() }
    }

    /// The byte up to which the text was read.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Goes on at a byte where a row begins.
    pub fn go_to(&mut self, at: usize) {
        self.at = at;
        self.automaton.reset();
    }

    /// The next row that is not a blank line; `None` at the end.
    pub fn read(&mut self, row: &mut StringRecord) -> Option<()> {
        let (mut written, mut ended) = (0, 0);
        loop {
            let left = self.text.as_bytes().get(self.at..).unwrap_or_default();
            let content = self.content.get_mut(written..).unwrap_or_default();
            let ends = self.ends.get_mut(ended..).unwrap_or_default();
            let (result, read, more_content, more_ends) = self.automaton.read_record(left, content, ends);
            self.at += read;
            written += more_content;
            ended += more_ends;
            match result {
                // What follows is read as the end of the text.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => grow(&mut self.content, 256),
                ReadRecordResult::OutputEndsFull => grow(&mut self.ends, 16),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return None,
            }
        }
        row.clear();
        // Of UTF-8 the automaton leaves out quotes and delimiters alone, so that it stays UTF-8.
        let content = self.content.get(..written).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        let mut begun = 0;
        for end in self.ends.iter().take(ended) {
            row.push_field(content.get(begun..*end).unwrap_or_default());
            begun = *end;
        }
        Some(())
    }
}

fn grow<T: Copy + Default>(list: &mut Vec<T>, least: usize) {
    list.resize((list.len() * 2).max(least), T::default());
}

impl Drop for Cells<'_> {
    fn drop(&mut self) {
        let automaton = std::mem::take(&mut self.automaton);
        // A thread that ends keeps nothing.
        let _ = SPARE.try_with(|spare| {
            let mut spare = spare.borrow_mut();
            if spare.len() < MOST_SPARE {
                spare.push(Spare { kind: self.kind, automaton });
            }
        });
    }
}

/// More than the delimiters that are looked for, with and without quotes.
const MOST_SPARE: usize = 12;

struct Spare {
    kind: Kind,
    automaton: Box<Reader>,
}

thread_local! {
    static SPARE: RefCell<Vec<Spare>> = const { RefCell::new(Vec::new()) };
}

/// One that is not in use, or a new one. Not a copy: those of this library do not copy all they know.
fn automaton(kind: Kind) -> Box<Reader> {
    let spare = SPARE.with_borrow_mut(|spare| {
        let place = spare.iter().position(|known| known.kind == kind)?;
        Some(spare.swap_remove(place).automaton)
    });
    if let Some(mut automaton) = spare {
        automaton.reset();
        return automaton;
    }
    let (delimiter, quotes) = kind;
    Box::new(ReaderBuilder::new().delimiter(delimiter).quoting(quotes == Quotes::Kept).build())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str, delimiter: u8, quotes: Quotes) -> Vec<StringRecord> {
        let mut cells = Cells::of(text, delimiter, quotes);
        let mut rows = Vec::new();
        let mut row = StringRecord::new();
        while cells.read(&mut row).is_some() {
            rows.push(row.clone());
        }
        assert_eq!(cells.at(), text.len());
        rows
    }

    proptest! {
        #[test]
        fn reads_what_the_usual_reader_reads(
            text in "[a,;\"\r\n é\u{feff}]{0,60}",
            delimiter in prop::sample::select(vec![b',', b';', b'a']),
            quotes in prop::sample::select(vec![Quotes::Kept, Quotes::AsTheyStand]),
        ) {
            let mut reader = csv::ReaderBuilder::new();
            reader.delimiter(delimiter).has_headers(false).flexible(true).quoting(quotes == Quotes::Kept);
            let usual: Vec<StringRecord> = reader.from_reader(text.as_bytes()).records().map(Result::unwrap).collect();
            let cells = |row: &StringRecord| row.iter().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(
                rows(&text, delimiter, quotes).iter().map(cells).collect::<Vec<_>>(),
                usual.iter().map(cells).collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn rows_of_any_length_are_read() {
        let text = format!("{}\n{}", "x".repeat(100_000), "a,".repeat(5_000));
        let lengths: Vec<usize> = rows(&text, b',', Quotes::Kept).iter().map(StringRecord::len).collect();
        assert_eq!(lengths, [1, 5_001]);
    }
}
