//! The table of Google Contacts, in its present layout. Rule: Google takes it as its own, and a spreadsheet computes none of it.
//!
//! A cell that a spreadsheet would take for a formula gets a blank in front, as Google itself writes days without a year;
//! whoever reads such a table takes blanks at the ends away.

use super::record::Record;
use super::unwritten;
use crate::failure::Result;
use crate::importing::contact::Labelled;
use csv::{Terminator, Writer, WriterBuilder};
use rusqlite::Connection;
use std::io::{self, Write};

const FIRST: [&str; 17] = [
    "First Name",
    "Middle Name",
    "Last Name",
    "Phonetic First Name",
    "Phonetic Middle Name",
    "Phonetic Last Name",
    "Name Prefix",
    "Name Suffix",
    "Nickname",
    "File As",
    "Organization Name",
    "Organization Title",
    "Organization Department",
    "Birthday",
    "Notes",
    "Photo",
    "Labels",
];
const ADDRESS: [&str; 9] =
    ["Label", "Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country", "Extended Address"];
const SEVERAL: &str = " ::: ";

pub(super) struct Table<'a> {
    writer: Writer<&'a mut dyn Write>,
    wide: Widths,
}

/// How many of each there are at most: the columns grow with them.
struct Widths {
    emails: usize,
    phones: usize,
    addresses: usize,
    related: usize,
    urls: usize,
    dates: usize,
}

impl<'a> Table<'a> {
    pub fn begin(connection: &Connection, out: &'a mut dyn Write) -> Result<Self> {
        let most = |table: &str| -> Result<usize> {
            let sql =
                format!("SELECT ifnull(max(many), 0) FROM (SELECT count(*) AS many FROM {table} GROUP BY person_id)");
            Ok(usize::try_from(connection.query_row(&sql, [], |row| row.get::<_, i64>(0))?).unwrap_or_default())
        };
        let relations = "(SELECT first_id AS person_id FROM relation UNION ALL SELECT second_id FROM relation)";
        let wide = Widths {
            emails: most("email")?,
            phones: most("phone")?,
            addresses: most("postal_address")?,
            related: most("related_name")? + most(relations)?,
            urls: most("url")?,
            dates: most("person_date")?,
        };
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        writer.write_record(wide.columns()).map_err(|cause| unwritten(&cause.into()))?;
        Ok(Self { writer, wide })
    }

    pub fn add(&mut self, record: &Record) -> io::Result<()> {
        Ok(self.writer.write_record(self.cells(record).iter().map(|cell| blanked(cell)))?)
    }

    pub fn end(mut self) -> io::Result<()> {
        self.writer.flush()
    }

    fn cells(&self, record: &Record) -> Vec<String> {
        let contact = &record.contact;
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let parts = [&contact.given, &contact.additional, &contact.family];
        let whole = parts.iter().all(|part| part.is_none());
        let mut cells = vec![
            if whole { text(&contact.name) } else { text(&contact.given) },
            text(&contact.additional),
            text(&contact.family),
            String::new(),
            String::new(),
            String::new(),
            text(&contact.prefix),
            text(&contact.suffix),
            text(&contact.nickname),
            String::new(),
            text(&contact.organisation),
            text(&contact.position),
            contact.departments.join(", "),
            contact.birthday.map(|date| date.to_string()).unwrap_or_default(),
            text(&contact.notes),
            String::new(),
            contact.tags.join(SEVERAL),
        ];
        pairs(&mut cells, &contact.emails, self.wide.emails);
        pairs(&mut cells, &record.labelled_phones(), self.wide.phones);
        for place in 0..self.wide.addresses {
            match contact.addresses.get(place) {
                Some(address) => cells.extend(
                    [
                        &address.label,
                        &address.formatted,
                        &address.street,
                        &address.city,
                        &address.post_office_box,
                        &address.region,
                        &address.postal_code,
                        &address.country,
                        &address.extended,
                    ]
                    .map(Clone::clone),
                ),
                None => cells.extend(ADDRESS.map(|_| String::new())),
            }
        }
        let mut related = contact.related.clone();
        related.extend(
            record
                .relations
                .iter()
                .map(|relation| Labelled { label: relation.kind.replace('_', " "), value: relation.name.clone() }),
        );
        pairs(&mut cells, &related, self.wide.related);
        pairs(&mut cells, &contact.urls, self.wide.urls);
        pairs(&mut cells, &record.labelled_dates(), self.wide.dates);
        cells
    }
}

impl Widths {
    fn columns(&self) -> Vec<String> {
        let mut columns: Vec<String> = FIRST.iter().map(|name| (*name).to_owned()).collect();
        let mut several = |name: &str, many: usize, parts: &[&str]| {
            for number in 1..=many {
                columns.extend(parts.iter().map(|part| format!("{name} {number} - {part}")));
            }
        };
        let pair = ["Label", "Value"];
        several("E-mail", self.emails, &pair);
        several("Phone", self.phones, &pair);
        several("Address", self.addresses, &ADDRESS);
        several("Relation", self.related, &pair);
        several("Website", self.urls, &pair);
        several("Event", self.dates, &pair);
        columns
    }
}

fn pairs(cells: &mut Vec<String>, values: &[Labelled], many: usize) {
    for place in 0..many {
        let value = values.get(place);
        cells.push(value.map(|value| value.label.clone()).unwrap_or_default());
        cells.push(value.map(|value| value.value.clone()).unwrap_or_default());
    }
}

fn blanked(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!(" {cell}") } else { cell.to_owned() }
}
