//! Logical lines of a vCard or calendar file. Rule: bytes are unfolded before anything is decoded, since folds may split a character.

use std::borrow::Cow;

/// One unfolded line; `number` is where it begins in the file, counted from 1.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::importing) struct Line<'a> {
    pub number: usize,
    pub bytes: Cow<'a, [u8]>,
}

pub(in crate::importing) fn unfold(bytes: &[u8]) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut current: Option<Open<'_>> = None;
    for (index, physical) in (Physical { rest: bytes }).enumerate() {
        if let Some(open) = &mut current
            && let Some(more) = open.continuation(physical)
        {
            open.append(more);
            continue;
        }
        let blank = physical.trim_ascii().is_empty();
        if blank && current.as_ref().is_some_and(|open| open.wrapping == Wrapping::HeaderIncomplete) {
            // Old Mozilla calendars put a blank line within a folded one.
            continue;
        }
        lines.extend(current.take().map(|open| open.line));
        if !blank {
            current = Some(Open::new(index + 1, physical));
        }
    }
    lines.extend(current.map(|open| open.line));
    lines
}

/// Lines ended by LF, CRLF, CR, or CR CR LF as some programs write.
struct Physical<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Physical<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let rest = self.rest;
        let Some(end) = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
            self.rest = &[];
            return Some(rest);
        };
        let (line, after) = rest.split_at(end);
        let length = match after {
            [b'\r', b'\r', b'\n', ..] => 3,
            [b'\r', b'\n', ..] => 2,
            _ => 1,
        };
        self.rest = after.get(length..).unwrap_or_default();
        Some(line)
    }
}

/// How a value may go on over line ends, as its header tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrapping {
    HeaderIncomplete,
    Folded,
    QuotedPrintable,
    Base64,
    /// `BEGIN:` and `END:` never go on.
    Marker,
}

struct Open<'a> {
    line: Line<'a>,
    wrapping: Wrapping,
}

impl<'a> Open<'a> {
    fn new(number: usize, bytes: &'a [u8]) -> Self {
        let mut open =
            Self { line: Line { number, bytes: Cow::Borrowed(bytes) }, wrapping: Wrapping::HeaderIncomplete };
        open.look_for_header(0);
        open
    }

    fn look_for_header(&mut self, from: usize) {
        let bytes: &[u8] = &self.line.bytes;
        let Some(colon) = bytes.iter().skip(from).position(|byte| *byte == b':') else { return };
        let header = bytes.get(..from + colon).unwrap_or_default().to_ascii_uppercase();
        let says = |word: &[u8]| header.split(|byte| matches!(byte, b';' | b'=')).any(|part| part.trim_ascii() == word);
        self.wrapping = if matches!(header.trim_ascii(), b"BEGIN" | b"END") {
            Wrapping::Marker
        } else if says(b"QUOTED-PRINTABLE") {
            Wrapping::QuotedPrintable
        } else if says(b"BASE64") || says(b"B") {
            Wrapping::Base64
        } else {
            Wrapping::Folded
        };
    }

    /// What of the next line belongs to this one, if anything.
    fn continuation<'p>(&self, next: &'p [u8]) -> Option<&'p [u8]> {
        let blank = next.trim_ascii().is_empty();
        let folded = || match next {
            [b' ' | b'\t', more @ ..] if !blank => Some(more),
            _ => None,
        };
        match self.wrapping {
            Wrapping::Marker => None,
            Wrapping::HeaderIncomplete | Wrapping::Folded => folded(),
            Wrapping::QuotedPrintable if self.line.bytes.trim_ascii_end().ends_with(b"=") => {
                (!is_end(next)).then_some(next)
            }
            Wrapping::QuotedPrintable => folded(),
            // Some programs do not indent the lines of a picture; base64 holds no colon, so they are told from properties.
            Wrapping::Base64 => folded().or_else(|| (!blank && !next.contains(&b':')).then_some(next)),
        }
    }

    fn append(&mut self, more: &[u8]) {
        let bytes = self.line.bytes.to_mut();
        if self.wrapping == Wrapping::QuotedPrintable {
            let kept = bytes.trim_ascii_end();
            if let Some(soft_break) = kept.strip_suffix(b"=") {
                bytes.truncate(soft_break.len());
            }
        }
        let from = bytes.len();
        bytes.extend_from_slice(more);
        if self.wrapping == Wrapping::HeaderIncomplete {
            self.look_for_header(from);
        }
    }
}

fn is_end(line: &[u8]) -> bool {
    line.trim_ascii().get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"END:"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn unfolded(text: &str) -> Vec<(usize, String)> {
        unfold(text.as_bytes())
            .into_iter()
            .map(|line| (line.number, String::from_utf8_lossy(&line.bytes).into_owned()))
            .collect()
    }

    #[rstest]
    #[case::lf("A:1\nB:2\n")]
    #[case::crlf("A:1\r\nB:2\r\n")]
    #[case::cr("A:1\rB:2\r")]
    #[case::cr_cr_lf("A:1\r\r\nB:2\r\r\n")]
    #[case::no_end("A:1\nB:2")]
    fn line_ends(#[case] text: &str) {
        assert_eq!(unfolded(text), [(1, "A:1".to_owned()), (2, "B:2".to_owned())]);
    }

    #[rstest]
    #[case::folded("NOTE:one \n two\nX:1", "NOTE:one two")]
    #[case::folded_header("PHOTO;ENC\n ODING=b:AAAA\nBBBB\nX:1", "PHOTO;ENCODING=b:AAAABBBB")]
    #[case::soft_break("N;ENCODING=QUOTED-PRINTABLE:=C3=\n=96\nX:1", "N;ENCODING=QUOTED-PRINTABLE:=C3=96")]
    #[case::soft_break_bare("n;quoted-printable:a=\n:b\nX:1", "n;quoted-printable:a:b")]
    #[case::base64_unindented("PHOTO;BASE64:AAAA\nBBBB\nCC==\n\nX:1", "PHOTO;BASE64:AAAABBBBCC==")]
    #[case::equals_is_no_soft_break("URL:a=\nX:1", "URL:a=")]
    fn joins(#[case] text: &str, #[case] first: &str) {
        let lines = unfolded(text);
        assert_eq!(lines.first().map(|line| line.1.as_str()), Some(first));
        assert_eq!(lines.last().map(|line| line.1.as_str()), Some("X:1"));
    }

    #[test]
    fn an_unfinished_soft_break_does_not_eat_the_end() {
        assert_eq!(unfolded("N;QUOTED-PRINTABLE:a=\nEND:VCARD").len(), 2);
    }

    #[test]
    fn a_fold_may_split_a_character() {
        let text = "FN:ä".as_bytes();
        let folded = [&text[..4], b"\r\n ", &text[4..]].concat();
        assert_eq!(unfold(&folded)[0].bytes.as_ref(), text);
    }
}
