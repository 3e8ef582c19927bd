//! `rapport export`. Rule: a file is there whole or not at all; one that was there before stays until the new one is whole.

use crate::arguments::{Export, Format};
use crate::{Came, output};
use chrono::{DateTime, Utc};
use rapport::exporting::{self, ExportFormat};
use rapport::{Failure, Result, Store};
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;

pub fn export(store: &Store, asked: &Export, now: DateTime<Utc>) -> Result<Came> {
    if asked.file.as_os_str() == "-" {
        let mut out = BufWriter::new(io::stdout().lock());
        let written = write(store, asked.format, now, &mut out)?;
        out.flush().map_err(|cause| output::unwritten(&cause))?;
        return Ok(came(written));
    }
    let written = write_whole(&asked.file, |out| write(store, asked.format, now, out))?;
    let what = match (asked.format, written) {
        (Format::Ics, 1) => "event",
        (Format::Ics, _) => "events",
        (_, 1) => "person",
        _ => "people",
    };
    output::remark(&format!("Wrote {written} {what} to {}", asked.file.display()));
    Ok(came(written))
}

fn write(store: &Store, format: Format, now: DateTime<Utc>, out: &mut dyn Write) -> Result<u32> {
    let connection = store.connection();
    let format = match format {
        Format::Vcard => ExportFormat::Vcard,
        Format::Csv => ExportFormat::Csv,
        Format::Json => ExportFormat::Json,
        Format::JsonWhole => return exporting::whole(connection, out),
        Format::Ics => return exporting::ics(connection, now, out),
    };
    exporting::export(connection, format, &exporting::everybody(connection)?, out)
}

/// Beside the file first, so that a failure leaves what was there before.
pub fn write_whole<T>(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    let mut unfinished = OsString::from(path);
    unfinished.push(".unfinished");
    let unfinished = Path::new(&unfinished);
    let named = |cause: io::Error| Failure::file(path, &cause);
    let mut out = BufWriter::new(rapport::private::create(unfinished).map_err(named)?);
    let written = write(&mut out).and_then(|written| {
        out.flush().and_then(|()| out.get_ref().sync_all()).map_err(named)?;
        fs::rename(unfinished, path).map_err(named)?;
        Ok(written)
    });
    if written.is_err() {
        // The failure that is told is the one that came first.
        let _ = fs::remove_file(unfinished);
    }
    written
}

fn came(written: u32) -> Came {
    if written == 0 { Came::ToNothing } else { Came::ToSomething }
}
