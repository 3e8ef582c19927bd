//! Formats out. Rule: what Rapport writes, Rapport reads back as the same people; what it did not understand leaves once, word by word.

mod between;
mod content_line;
pub mod csv;
mod ics;
mod json;
mod opportunities;
mod record;
mod vcard;
mod whole;

pub use between::Between;
pub use ics::ics;
pub use json::{Person, WholePerson};
pub use opportunities::{
    ExportedOpportunities, ExportedOpportunity, OpportunitiesFormat, export_opportunities, exported_opportunities,
};
pub use record::{Aside, Record};
pub use whole::whole;

use crate::failure::{Code, Failure, Result};
use crate::people::PersonId;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};

/// The formats that people leave in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ExportFormat {
    /// vCard 4.0 (RFC 6350): everything, photos too.
    Vcard,
    /// Rapport's own table, for spreadsheets: everything but photos.
    Csv,
    /// For programs; described in `docs/json.md`.
    Json,
}

/// Everybody, in the order of the list.
pub fn everybody(connection: &Connection) -> Result<Vec<PersonId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM person ORDER BY sort_key, id")?;
    let people = statement.query_map([], |row| row.get(0).map(PersonId))?;
    Ok(people.collect::<std::result::Result<_, _>>()?)
}

/// Writes these people and returns how many there were. People who are gone meanwhile are passed over.
pub fn export(connection: &Connection, format: ExportFormat, people: &[PersonId], out: &mut dyn Write) -> Result<u32> {
    let records = people.iter().filter_map(|person| record::load(connection, *person).transpose());
    match format {
        ExportFormat::Vcard => write_each(records, |record| vcard::write(record, out)),
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
                let Some(person) = person(connection, *id)? else { continue };
                array.add(&person).map_err(|cause| unwritten(&cause))?;
                written += 1;
            }
            array.end().map_err(|cause| unwritten(&cause))?;
            Ok(written)
        }
    }
}

/// One person as `show --json` and the JSON export give them.
pub fn person(connection: &Connection, person: PersonId) -> Result<Option<WholePerson>> {
    let Some(record) = record::load(connection, person)? else { return Ok(None) };
    Ok(Some(WholePerson { person: Person::of(&record), between: between::load(connection, person)? }))
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
    let message = "The export could not be written to its end. Make room, or choose another place, and try again.";
    Failure::new(Code::File, message).with_details(cause)
}

#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod tests;
