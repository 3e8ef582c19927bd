//! Formats out. Rule: what Rapport writes, Rapport reads back as the same people; what it did not understand leaves once, word by word.

mod between;
mod content_line;
pub mod csv;
mod google;
mod ics;
mod json;
mod markdown;
mod opportunities;
mod record;
mod sealed;
mod vcard;
mod whole;

pub use between::Between;
pub use ics::ics;
pub use json::{Person, WholePerson};
pub use opportunities::{
    ExportedOpportunities, ExportedOpportunity, OpportunitiesFormat, export_opportunities, exported_opportunities,
};
pub use record::{Aside, Record};
pub use sealed::{ENDING as SEALED_ENDING, is_sealed, opened, sealed};
pub use whole::whole;

use crate::failure::{Code, Failure, Result};
use crate::importing::preview::{Progress, Step};
use crate::importing::{Unwatched, Watch};
use crate::people::PersonId;
use crate::{archive, structure};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use std::path::Path;
use vcard::CardVersion;

/// The formats that people leave in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ExportFormat {
    /// Everything of the database, to be taken in again whole; described in `docs/archive.md`.
    Archive,
    /// vCard 4.0 (RFC 6350): everything of the card, photos too.
    Vcard,
    /// vCard 3.0, for programs that read no other.
    Vcard3,
    /// Rapport's own table, for spreadsheets: everything but photos.
    Csv,
    /// The table that Google Contacts takes.
    Google,
    /// Events and follow-ups, for calendars.
    Ics,
    /// A folder with a file for each person, linked to each other.
    Markdown,
    /// The network as a map, for Gephi and its like.
    Graphml,
    /// People for programs; described in `docs/json.md`.
    Json,
    /// People, topics, goals and the like as one object; described there too.
    JsonWhole,
}

/// What an export makes at the place that is chosen for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Makes {
    File,
    Folder,
}

impl ExportFormat {
    pub fn makes(self) -> Makes {
        if self == Self::Markdown { Makes::Folder } else { Makes::File }
    }
}

/// Writes all there is in a form that makes one file; returns how many people there were, or events of a calendar.
///
/// # Errors
/// `File` where the place takes no more, `Cancelled` where `watch` breaks, `Invalid` for a form that makes a folder.
pub fn write(
    connection: &Connection,
    format: ExportFormat,
    now: DateTime<Utc>,
    out: &mut dyn Write,
    watch: &mut dyn Watch,
) -> Result<u32> {
    match format {
        ExportFormat::Archive => archive::write(connection, now, out, watch),
        ExportFormat::Ics => ics(connection, now, out),
        ExportFormat::JsonWhole => whole(connection, out),
        ExportFormat::Graphml => {
            let map = structure::map(structure::ground(connection, now.date_naive())?);
            let people = u32::try_from(map.people.len()).unwrap_or(u32::MAX);
            let text = structure::written(&map, structure::MapFormat::Graphml)?;
            out.write_all(text.as_bytes()).map_err(|cause| unwritten(&cause))?;
            Ok(people)
        }
        _ => export_watched(connection, format, &everybody(connection)?, out, watch),
    }
}

/// Writes all people into a folder that is not there yet, one file each.
///
/// # Errors
/// As [`write`]; `Invalid` where the folder holds something already.
pub fn write_folder(connection: &Connection, folder: &Path, watch: &mut dyn Watch) -> Result<u32> {
    markdown::write(connection, folder, watch)
}

/// Everybody, in the order of the list.
pub fn everybody(connection: &Connection) -> Result<Vec<PersonId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM person ORDER BY sort_key, id")?;
    let people = statement.query_map([], |row| row.get(0).map(PersonId))?;
    Ok(people.collect::<std::result::Result<_, _>>()?)
}

/// Writes these people and returns how many there were. People who are gone meanwhile are passed over.
pub fn export(connection: &Connection, format: ExportFormat, people: &[PersonId], out: &mut dyn Write) -> Result<u32> {
    export_watched(connection, format, people, out, &mut Unwatched)
}

fn export_watched(
    connection: &Connection,
    format: ExportFormat,
    people: &[PersonId],
    out: &mut dyn Write,
    watch: &mut dyn Watch,
) -> Result<u32> {
    let mut told = Told { done: 0, total: u32::try_from(people.len()).unwrap_or(u32::MAX), watch };
    let records = people.iter().filter_map(|person| match told.next() {
        Ok(()) => record::load(connection, *person).transpose(),
        Err(cancelled) => Some(Err(cancelled)),
    });
    match format {
        ExportFormat::Vcard => write_each(records, |record| vcard::write(record, CardVersion::Four, out)),
        ExportFormat::Vcard3 => write_each(records, |record| vcard::write(record, CardVersion::Three, out)),
        ExportFormat::Google => {
            let mut table = google::Table::begin(connection, out)?;
            let written = write_each(records, |record| table.add(record))?;
            table.end().map_err(|cause| unwritten(&cause))?;
            Ok(written)
        }
        ExportFormat::Csv => {
            let mut table = csv::Table::begin(out).map_err(|cause| unwritten(&cause))?;
            let written = write_each(records, |record| table.add(record))?;
            table.end().map_err(|cause| unwritten(&cause))?;
            Ok(written)
        }
        ExportFormat::Json => {
            let mut array = json::Array::begin(out).map_err(|cause| unwritten(&cause))?;
            let mut written = 0;
            for id in people {
                told.next()?;
                let Some(person) = person(connection, *id)? else { continue };
                array.add(&person).map_err(|cause| unwritten(&cause))?;
                written += 1;
            }
            array.end().map_err(|cause| unwritten(&cause))?;
            Ok(written)
        }
        ExportFormat::Archive
        | ExportFormat::Ics
        | ExportFormat::Markdown
        | ExportFormat::Graphml
        | ExportFormat::JsonWhole => Err(Failure::invalid(sentence!(
            "failures-exporting-not-of-people",
            "This form is not one of people alone. Export everything in it instead."
        ))),
    }
}

/// One person as `show --json` and the JSON export give them.
pub fn person(connection: &Connection, person: PersonId) -> Result<Option<WholePerson>> {
    let Some(record) = record::load(connection, person)? else { return Ok(None) };
    Ok(Some(WholePerson { person: Person::of(&record), between: between::load(connection, person)? }))
}

/// How far it is, told seldom enough to cost nothing.
struct Told<'a> {
    done: u32,
    total: u32,
    watch: &'a mut dyn Watch,
}

impl Told<'_> {
    fn next(&mut self) -> Result<()> {
        if self.done.is_multiple_of(64) {
            self.watch.tell(Progress { step: Step::Writing, done: self.done, total: self.total })?;
        }
        self.done += 1;
        Ok(())
    }
}

fn write_each(
    records: impl Iterator<Item = Result<Record>>,
    mut write: impl FnMut(&Record) -> io::Result<()>,
) -> Result<u32> {
    let mut written = 0;
    for record in records {
        write(&record?).map_err(|cause| unwritten(&cause))?;
        written += 1;
    }
    Ok(written)
}

fn unwritten(cause: &io::Error) -> Failure {
    let message = sentence!(
        "failures-exporting-unwritten",
        "The export could not be written to its end. Make room, or choose another place, and try again."
    );
    Failure::new(Code::File, message).with_details(cause)
}

#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod tests;
