//! One property: `group.NAME;PARAM=value:value`. Rule: transfer encoding first, then characters, then separators, then escapes.

use super::super::charset::Charset;
use super::lines::Line;
use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use std::borrow::Cow;

/// A property whose value is decoded from its transfer encoding, and not yet turned into text.
pub(in crate::importing) struct RawProperty<'a> {
    pub line: usize,
    header: Cow<'a, [u8]>,
    pub bytes: Cow<'a, [u8]>,
    pub charset: Option<String>,
    transfer: Transfer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Transfer {
    Plain,
    QuotedPrintable,
    Base64,
}

/// A property as text. The value is still escaped, since only its meaning tells what separates it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::importing) struct Property {
    pub line: usize,
    pub group: Option<String>,
    /// In capitals.
    pub name: String,
    /// Keys in capitals; a parameter with several values stands once for each.
    pub parameters: Vec<(String, String)>,
    pub value: String,
    /// What a base64 value holds.
    pub binary: Option<Vec<u8>>,
}

impl<'a> RawProperty<'a> {
    /// `None` for a line without a colon, which is no property.
    pub fn of(line: Line<'a>) -> Option<Self> {
        let colon = header_end(&line.bytes)?;
        let (header, value) = match line.bytes {
            Cow::Borrowed(bytes) => {
                let (header, rest) = bytes.split_at(colon);
                (Cow::Borrowed(header), Cow::Borrowed(rest.get(1..).unwrap_or_default()))
            }
            Cow::Owned(mut bytes) => {
                let rest = bytes.split_off(colon);
                (Cow::Owned(bytes), Cow::Owned(rest.get(1..).unwrap_or_default().to_vec()))
            }
        };
        let (mut transfer, mut charset) = (Transfer::Plain, None);
        for part in split_header(&header).into_iter().skip(1) {
            let part = String::from_utf8_lossy(part);
            let (key, setting) = part.split_once('=').unwrap_or(("ENCODING", &part));
            let setting = setting.trim().trim_matches('"');
            if key.trim().eq_ignore_ascii_case("CHARSET") {
                charset = Some(setting.to_owned());
            } else if key.trim().eq_ignore_ascii_case("ENCODING") {
                match setting.to_ascii_uppercase().as_str() {
                    "QUOTED-PRINTABLE" | "Q" => transfer = Transfer::QuotedPrintable,
                    "BASE64" | "B" => transfer = Transfer::Base64,
                    _ => {}
                }
            }
        }
        let bytes = match transfer {
            Transfer::QuotedPrintable if value.contains(&b'=') => Cow::Owned(quoted_printable(&value)),
            _ => value,
        };
        Some(Self { line: line.number, header, bytes, charset, transfer })
    }

    /// Whether the value's bytes may tell in which encoding the file is.
    pub fn tells_encoding(&self) -> bool {
        self.charset.is_none() && self.transfer != Transfer::Base64
    }

    pub fn into_text(self, charset: &Charset) -> Property {
        let mut group = None;
        let mut name = String::new();
        let mut parameters = Vec::new();
        for (index, part) in split_header(&self.header).into_iter().enumerate() {
            let part = charset.decode(part, None);
            if index == 0 {
                // Files joined end to end carry a byte order mark before each.
                let full = part.trim_start_matches('\u{feff}').trim();
                let (before, last) = full.rsplit_once('.').map_or((None, full), |(before, last)| (Some(before), last));
                group = before.map(str::to_ascii_lowercase);
                name = last.trim().to_ascii_uppercase();
            } else {
                push_parameter(&mut parameters, &part);
            }
        }
        let (binary, value) = match self.transfer {
            Transfer::Base64 => match base64_lenient(&self.bytes) {
                Some(bytes) => (Some(bytes), String::from_utf8_lossy(&self.bytes).into_owned()),
                None => (None, String::from_utf8_lossy(&self.bytes).into_owned()),
            },
            Transfer::Plain | Transfer::QuotedPrintable => (None, charset.decode(&self.bytes, self.charset.as_deref())),
        };
        let mut property = Property { line: self.line, group, name, parameters, value, binary };
        if !property.is_binary()
            && let Some(bytes) = property.binary.take()
        {
            property.value = charset.decode(&bytes, self.charset.as_deref());
        }
        property
    }
}

impl Property {
    fn is_binary(&self) -> bool {
        matches!(self.name.as_str(), "PHOTO" | "LOGO" | "SOUND" | "KEY") || self.name.starts_with("X-")
    }

    pub fn parameter(&self, key: &str) -> Option<&str> {
        self.parameters.iter().find(|(found, _)| found == key).map(|(_, value)| value.as_str())
    }

    pub fn types(&self) -> impl Iterator<Item = &str> {
        self.parameters.iter().filter(|(key, _)| key == "TYPE").map(|(_, value)| value.as_str())
    }

    pub fn value_is(&self, kind: &str) -> bool {
        self.parameter("VALUE").is_some_and(|value| value.eq_ignore_ascii_case(kind))
    }

    /// The whole value as one text.
    pub fn text(&self) -> String {
        unescape(&self.value).trim().to_owned()
    }

    /// As [`Self::text`], on one line; `None` where it is empty.
    pub fn line_of_text(&self) -> Option<String> {
        one_line(&unescape(&self.value))
    }

    /// The components between unescaped semicolons, unescaped, each on one line; empty ones are kept as `None`.
    pub fn components(&self) -> Vec<Option<String>> {
        split_unescaped(&self.value, ';').into_iter().map(|part| one_line(&unescape(part))).collect()
    }

    /// The line as it stood, made plain: without the encodings that were already undone.
    pub fn as_it_stood(&self) -> String {
        let mut line = String::new();
        if let Some(group) = &self.group {
            line.push_str(group);
            line.push('.');
        }
        line.push_str(&self.name);
        for (key, value) in &self.parameters {
            let undone = key == "CHARSET" || (key == "ENCODING" && self.binary.is_none());
            if !undone {
                let quote = if value.contains([':', ';', ',']) { "\"" } else { "" };
                let value = value.replace('^', "^^").replace('\n', "^n").replace('"', "^'");
                line.push_str(&format!(";{key}={quote}{value}{quote}"));
            }
        }
        line.push(':');
        line.push_str(&self.value.replace("\r\n", "\n").replace(['\n', '\r'], "\\n"));
        line
    }
}

fn header_end(bytes: &[u8]) -> Option<usize> {
    let mut quoted = false;
    let outside = bytes.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == b':' && !quoted
    });
    outside.or_else(|| bytes.iter().position(|byte| *byte == b':'))
}

fn split_header(header: &[u8]) -> Vec<&[u8]> {
    let mut quoted = false;
    header
        .split(|byte| {
            quoted ^= *byte == b'"';
            *byte == b';' && !quoted
        })
        .collect()
}

fn push_parameter(parameters: &mut Vec<(String, String)>, part: &str) {
    let part = part.trim();
    if part.is_empty() {
        return;
    }
    let Some((key, value)) = part.split_once('=') else {
        let key = match part.to_ascii_uppercase().as_str() {
            "QUOTED-PRINTABLE" | "BASE64" | "B" | "8BIT" | "7BIT" => "ENCODING",
            "URL" | "URI" | "INLINE" | "CONTENT-ID" => "VALUE",
            _ => "TYPE",
        };
        parameters.push((key.to_owned(), part.to_owned()));
        return;
    };
    let key = key.trim().to_ascii_uppercase();
    if key == "TYPE" {
        let values =
            value.split(',').map(|value| value.trim().trim_matches('"').trim()).filter(|value| !value.is_empty());
        parameters.extend(values.map(|value| (key.clone(), value.to_owned())));
    } else {
        parameters.push((key, without_carets(value.trim().trim_matches('"'))));
    }
}

/// RFC 6868: `^n`, `^'` and `^^` stand for what a parameter may not hold.
fn without_carets(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match (character, characters.as_str().chars().next()) {
            ('^', Some(meant @ ('n' | '\'' | '^'))) => {
                text.push(match meant {
                    'n' => '\n',
                    '\'' => '"',
                    other => other,
                });
                characters.next();
            }
            _ => text.push(character),
        }
    }
    text
}

fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let hex = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        match rest {
            [] => return decoded,
            [b'=', high, low, more @ ..] if hex(high).is_some() && hex(low).is_some() => {
                decoded.push(hex(high).unwrap_or_default() << 4 | hex(low).unwrap_or_default());
                rest = more;
            }
            // The last soft break of a value that a program cut off.
            [b'='] => return decoded,
            [byte, more @ ..] => {
                decoded.push(*byte);
                rest = more;
            }
        }
    }
}

/// Base64 in any spelling: with line breaks and blanks, with or without padding, in either alphabet.
pub(in crate::importing) fn base64_lenient(bytes: &[u8]) -> Option<Vec<u8>> {
    const CONFIG: GeneralPurposeConfig = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let engine = GeneralPurpose::new(&alphabet::STANDARD, CONFIG);
    let wanted = bytes.iter().filter(|byte| !byte.is_ascii_whitespace() && **byte != b'\\');
    let mut cleaned: Vec<u8> = wanted
        .map(|byte| match byte {
            b'-' => b'+',
            b'_' => b'/',
            other => *other,
        })
        .collect();
    while cleaned.last() == Some(&b'=') {
        cleaned.pop();
    }
    engine.decode(cleaned).ok().filter(|decoded| !decoded.is_empty())
}

pub(in crate::importing) fn split_unescaped(value: &str, separator: char) -> Vec<&str> {
    let mut escaped = false;
    value
        .split(|character: char| {
            let splits = character == separator && !escaped;
            escaped = character == '\\' && !escaped;
            splits
        })
        .collect()
}

/// Undoes backslashes in any version: writers of 2.1 use them too. What needed no escape (`http\://`) loses its backslash.
pub(in crate::importing) fn unescape(value: &str) -> String {
    if !value.contains(['\\', '\r']) {
        return value.to_owned();
    }
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(plain @ ('\\' | ';' | ',' | ':' | '"' | '$')) => text.push(plain),
                Some(other) => text.extend(['\\', other]),
                None => text.push('\\'),
            },
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' => text.push('\n'),
            other => text.push(other),
        }
    }
    text
}

pub(in crate::importing) fn one_line(text: &str) -> Option<String> {
    let line = if text.contains('\n') {
        text.split('\n').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    } else {
        text.trim().to_owned()
    };
    (!line.is_empty()).then_some(line)
}
