//! One row as one line of JSON. Rule: each value comes back as it was, to the last bit.

use super::days;
use crate::failure::{Code, Failure, Result};
use crate::sentence::FixedSentence;
use crate::storage::Column;
use rusqlite::Row;
use rusqlite::types::{Value, ValueRef};
use serde_json::Value as Json;
use std::io::{self, Write};

/// Writes the row; `file` is told each blob that is not null and names the member that holds it.
pub(super) fn write_line(
    row: &Row<'_>,
    columns: &[Column],
    out: &mut dyn Write,
    file: &mut dyn FnMut(&Column, &[u8]) -> String,
) -> Result<()> {
    let mut line = Vec::with_capacity(256);
    line.push(b'{');
    for (place, column) in columns.iter().enumerate() {
        if place > 0 {
            line.push(b',');
        }
        serde_json::to_writer(&mut line, &column.name).map_err(unwritten)?;
        line.push(b':');
        let value = match row.get_ref(place)? {
            ValueRef::Null => Json::Null,
            ValueRef::Integer(number) => number.into(),
            ValueRef::Real(number) => real(number),
            ValueRef::Text(text) => std::str::from_utf8(text).map_err(unwritten)?.into(),
            ValueRef::Blob(bytes) => serde_json::json!({ "file": file(column, bytes) }),
        };
        serde_json::to_writer(&mut line, &value).map_err(unwritten)?;
    }
    line.extend_from_slice(b"}\n");
    out.write_all(&line).map_err(unwritten)
}

pub(super) fn unwritten(cause: impl ToString) -> Failure {
    let message = sentence!(
        "failures-archive-unwritten",
        "The archive could not be written to its end. Make room, or choose another place, and try again."
    );
    Failure::new(Code::File, message).with_details(cause)
}

/// As a number where readers of JSON find the same one again, else as its digits: some readers take the nearest but one.
fn real(number: f64) -> Json {
    let text = number.to_string();
    let read = Json::from(number).to_string().parse::<Json>().ok().and_then(|read| read.as_f64());
    if read.is_some_and(|read| read.to_bits() == number.to_bits()) { Json::from(number) } else { text.into() }
}

/// A row that was read: its values in the order of the columns, and the members that hold its blobs.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub values: Vec<Value>,
    /// The place of the column, and the member.
    pub files: Vec<(usize, String)>,
    /// Columns that this schema does not know.
    pub unknown: Vec<String>,
}

/// What one line says, or what is wrong with it.
pub(super) fn read_line(line: &[u8], columns: &[Column]) -> Result<Read, FixedSentence> {
    let parsed: Json = serde_json::from_slice(line)
        .map_err(|_| fixed_sentence!("problems-archive-no-json", "This line is no JSON."))?;
    let Json::Object(mut fields) = parsed else {
        return Err(fixed_sentence!("problems-archive-no-object", "This line is no JSON object."));
    };
    let mut read = Read { values: Vec::with_capacity(columns.len()), ..Read::default() };
    for (place, column) in columns.iter().enumerate() {
        read.values.push(match fields.remove(&column.name).unwrap_or(Json::Null) {
            Json::Null => Value::Null,
            Json::String(text) if column.is_real => Value::Real(text.parse().map_err(|_| {
                fixed_sentence!("problems-archive-number-unread", "A number of this line cannot be read.")
            })?),
            Json::String(text) => match days::fault(&column.name, &text) {
                Some(fault) => return Err(fault),
                None => Value::Text(text),
            },
            Json::Number(number) => match number.as_i64() {
                Some(whole) if !column.is_real => Value::Integer(whole),
                _ => Value::Real(number.as_f64().ok_or(fixed_sentence!(
                    "problems-archive-number-too-large",
                    "A number of this line is too large."
                ))?),
            },
            Json::Object(holder) if column.is_blob => {
                let file = holder
                    .get("file")
                    .and_then(Json::as_str)
                    .ok_or(fixed_sentence!("problems-archive-no-file-named", "This line names no file."))?;
                read.files.push((place, file.to_owned()));
                Value::Blob(Vec::new())
            }
            Json::Bool(_) | Json::Array(_) | Json::Object(_) => {
                return Err(fixed_sentence!(
                    "problems-archive-other-kind",
                    "A value of this line is of another kind than its column."
                ));
            }
        });
    }
    read.unknown = fields.into_iter().map(|(name, _)| name).collect();
    Ok(read)
}

/// By how it begins, so that a picture can be opened where the archive is unpacked.
pub(crate) fn ending(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => "jpg",
        [0x89, b'P', b'N', b'G', ..] => "png",
        [b'G', b'I', b'F', b'8', ..] => "gif",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "webp",
        _ => "bin",
    }
}

/// One line without its end, or `None` at the end; a line that is longer than `longest` is passed over and told as empty.
pub(super) fn next_line(source: &mut dyn io::BufRead, longest: usize) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let mut is_long = false;
    loop {
        let available = source.fill_buf()?;
        if available.is_empty() {
            return Ok((!line.is_empty() || is_long).then_some(line));
        }
        let end = available.iter().position(|byte| *byte == b'\n');
        let part = available.get(..end.unwrap_or(available.len())).unwrap_or_default();
        if line.len() + part.len() > longest {
            is_long = true;
            line.clear();
        }
        if !is_long {
            line.extend_from_slice(part);
        }
        let used = end.map_or(available.len(), |end| end + 1);
        source.consume(used);
        if end.is_some() {
            return Ok(Some(line));
        }
    }
}
