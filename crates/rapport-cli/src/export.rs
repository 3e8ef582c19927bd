//! `rapport export`. Rule: a file is there whole or not at all; one that was there before stays until the new one is whole.

use crate::arguments::{Export, Format};
use crate::encryption::Secret;
use crate::output::prompt;
use crate::progress::Bar;
use crate::{Came, output};
use chrono::{DateTime, Utc};
use rapport::encryption::{self, Locking};
use rapport::exporting::{self, ExportFormat, Makes};
use rapport::importing::{Unwatched, Watch};
use rapport::whole_file::write_whole;
use rapport::{Failure, Result, Store};
use std::io::{self, BufWriter, Write};

pub fn export(store: &Store, asked: &Export, secret: &Secret, now: DateTime<Utc>) -> Result<Came> {
    let format = form(asked.format);
    if format.makes() == Makes::Folder {
        return folder(store, asked);
    }
    let passphrase = if asked.encrypt { Some(secret.for_new_file()?) } else { None };
    let write = |out: &mut dyn Write, watch: &mut dyn Watch| match &passphrase {
        Some(passphrase) => {
            exporting::sealed(passphrase, out, |out| exporting::write(store.connection(), format, now, out, watch))
        }
        None => exporting::write(store.connection(), format, now, out, watch),
    };
    if asked.file.as_os_str() == "-" {
        let mut out = BufWriter::new(io::stdout().lock());
        let written = write(&mut out, &mut Unwatched)?;
        out.flush().map_err(|cause| output::unwritten(&cause))?;
        return Ok(came(written));
    }
    let mut bar = Bar::new();
    let written = write_whole(&asked.file, |out| write(out, &mut bar));
    bar.finish();
    let written = written?;
    let what = match (asked.format, written) {
        (Format::Ics, 1) => "event",
        (Format::Ics, _) => "events",
        (_, 1) => "person",
        _ => "people",
    };
    output::remark(&format!("Wrote {written} {what} to {}", asked.file.display()));
    if passphrase.is_none() && is_encrypted(store) {
        output::remark("This file is not encrypted, though your data is. With --encrypt a passphrase protects it.");
    }
    Ok(came(written))
}

fn is_encrypted(store: &Store) -> bool {
    let path = store.path().and_then(|path| encryption::standing(&path).ok());
    path.is_some_and(|kept| kept.locking != Locking::Plain)
}

fn folder(store: &Store, asked: &Export) -> Result<Came> {
    if asked.file.as_os_str() == "-" {
        return Err(Failure::invalid(prompt("This form is a folder of files. Name the folder instead of -.")));
    }
    if asked.encrypt {
        return Err(Failure::invalid(prompt(
            "This form is a folder of files, which is not encrypted. Choose a form that is one file.",
        )));
    }
    let mut bar = Bar::new();
    let written = exporting::write_folder(store.connection(), &asked.file, &mut bar);
    bar.finish();
    let written = written?;
    let what = if written == 1 { "person" } else { "people" };
    output::remark(&format!("Wrote {written} {what} to {}", asked.file.display()));
    Ok(came(written))
}

fn form(format: Format) -> ExportFormat {
    match format {
        Format::Archive => ExportFormat::Archive,
        Format::Vcard => ExportFormat::Vcard,
        Format::Vcard3 => ExportFormat::Vcard3,
        Format::Csv => ExportFormat::Csv,
        Format::Google => ExportFormat::Google,
        Format::Ics => ExportFormat::Ics,
        Format::Markdown => ExportFormat::Markdown,
        Format::Graphml => ExportFormat::Graphml,
        Format::Json => ExportFormat::Json,
        Format::JsonWhole => ExportFormat::JsonWhole,
    }
}

fn came(written: u32) -> Came {
    if written == 0 { Came::ToNothing } else { Came::ToSomething }
}
