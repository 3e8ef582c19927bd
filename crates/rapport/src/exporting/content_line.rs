//! Content lines, as vCard and iCalendar want them written. Rule: nothing that a value holds may end its line or its parameter early.

use std::io::{self, Write};

/// Without the line break.
const LONGEST_LINE: usize = 75;

/// One line, folded as both formats want it.
pub(super) fn write_line(out: &mut dyn Write, line: &str) -> io::Result<()> {
    // What came from elsewhere may hold line breaks; none may end the property early.
    let line = line.replace(['\r', '\n'], " ");
    let mut rest = line.as_str();
    let mut room = LONGEST_LINE;
    while rest.len() > room {
        let at = (1..=room).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
        let (now, later) = rest.split_at(at);
        write!(out, "{now}\r\n ")?;
        rest = later;
        // The blank that marks a continuation takes one.
        room = LONGEST_LINE - 1;
    }
    write!(out, "{rest}\r\n")
}

pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ',' | ';' => escaped.extend(['\\', character]),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' => escaped.push_str("\\n"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// RFC 6868 on top of the escapes, as a parameter may hold neither quotes nor line breaks.
pub(super) fn in_parameter(text: &str) -> String {
    escaped(text).replace('^', "^^").replace('"', "^'")
}
