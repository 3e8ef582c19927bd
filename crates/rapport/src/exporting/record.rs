//! One person as all export formats see them. Rule: the same shape that the readers make, so that out and in can be compared.

use crate::dates::PartialDate;
use crate::failure::Result;
use crate::importing::contact::{Labelled, LabelledDate, PostalAddress, RawContact, RecordPlace};
use crate::people::{PersonId, PhoneNumber};
use crate::relations::SeenFrom;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

/// A person with all that leaves the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub uid: String,
    /// `phones` and `not_understood` stand in the fields below instead.
    pub contact: RawContact,
    pub phones: Vec<PhoneNumber>,
    pub not_understood: Vec<Aside>,
    /// To other people of the network.
    pub relations: Vec<KnownRelation>,
}

impl Record {
    /// As they were written.
    pub(super) fn labelled_phones(&self) -> Vec<Labelled> {
        self.phones.iter().map(|phone| Labelled { label: phone.label.clone(), value: phone.value.clone() }).collect()
    }

    pub(super) fn labelled_dates(&self) -> Vec<Labelled> {
        let dates = self.contact.dates.iter();
        dates.map(|date| Labelled { label: date.label.clone(), value: date.date.to_string() }).collect()
    }
}

/// What connects a person and another one of the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownRelation {
    /// As it is stored: `colleague`, `manager_of`.
    pub kind: String,
    /// On which side of it the one of the record stands.
    pub side: SeenFrom,
    pub label: String,
    pub uid: String,
    pub name: String,
}

/// What a file said and Rapport did not understand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    pub format: String,
    pub content: String,
}

pub(super) fn load(connection: &Connection, person: PersonId) -> Result<Option<Record>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.uid, p.name, p.prefix, p.given, p.additional, p.family, p.suffix, p.nickname, o.name, p.department,
                p.position, p.birthday, CASE p.met_on_known WHEN 1 THEN p.met_on END, p.origin, p.notes, photo.data
           FROM person AS p
           LEFT JOIN organisation AS o ON o.id = p.organisation_id
           LEFT JOIN photo ON photo.id = p.photo_id
          WHERE p.id = ?1",
    )?;
    let Some(mut record) = statement.query_row([person.0], record_of).optional()? else { return Ok(None) };
    let contact = &mut record.contact;
    contact.emails = labelled(connection, person, "SELECT label, address FROM email WHERE person_id = ?1 ORDER BY id")?;
    contact.urls = labelled(connection, person, "SELECT label, url FROM url WHERE person_id = ?1 ORDER BY id")?;
    contact.related =
        labelled(connection, person, "SELECT label, name FROM related_name WHERE person_id = ?1 ORDER BY id")?;
    contact.dates =
        labelled(connection, person, "SELECT label, date FROM person_date WHERE person_id = ?1 ORDER BY id")?
            .into_iter()
            .filter_map(|date| Some(LabelledDate { label: date.label, date: date.value.parse().ok()? }))
            .collect();
    contact.tags = all(
        connection,
        person,
        "SELECT t.name FROM person_tag AS p JOIN tag AS t ON t.id = p.tag_id WHERE p.person_id = ?1
          ORDER BY t.name_key",
        |row| row.get(0),
    )?;
    contact.addresses = all(
        connection,
        person,
        "SELECT label, post_office_box, extended, street, city, region, postal_code, country, formatted
           FROM postal_address WHERE person_id = ?1 ORDER BY id",
        PostalAddress::of_row,
    )?;
    record.phones =
        all(connection, person, "SELECT label, value, e164 FROM phone WHERE person_id = ?1 ORDER BY id", |row| {
            Ok(PhoneNumber { label: row.get(0)?, value: row.get(1)?, e164: row.get(2)? })
        })?;
    record.not_understood = all(
        connection,
        person,
        "SELECT format, content FROM not_understood WHERE person_id = ?1 GROUP BY format, content ORDER BY min(id)",
        |row| Ok(Aside { format: row.get(0)?, content: row.get(1)? }),
    )?;
    record.relations = all(
        connection,
        person,
        "SELECT r.kind, r.first_id = ?1, r.label, o.uid, o.name FROM relation AS r
           JOIN person AS o ON o.id = CASE r.first_id WHEN ?1 THEN r.second_id ELSE r.first_id END
          WHERE r.first_id = ?1 OR r.second_id = ?1 ORDER BY r.id",
        |row| {
            let side = if row.get(1)? { SeenFrom::First } else { SeenFrom::Second };
            Ok(KnownRelation { kind: row.get(0)?, side, label: row.get(2)?, uid: row.get(3)?, name: row.get(4)? })
        },
    )?;
    Ok(Some(record))
}

fn record_of(row: &Row<'_>) -> rusqlite::Result<Record> {
    let date = |text: Option<String>| text.and_then(|text| text.parse::<NaiveDate>().ok());
    let mut contact = RawContact::at(RecordPlace { file: String::new(), record: 0, line: 0 });
    contact.name = row.get(1)?;
    contact.prefix = row.get(2)?;
    contact.given = row.get(3)?;
    contact.additional = row.get(4)?;
    contact.family = row.get(5)?;
    contact.suffix = row.get(6)?;
    contact.nickname = row.get(7)?;
    contact.organisation = row.get(8)?;
    contact.departments = row.get::<_, Option<String>>(9)?.into_iter().collect();
    contact.position = row.get(10)?;
    contact.birthday = row.get::<_, Option<String>>(11)?.and_then(|text| text.parse::<PartialDate>().ok());
    contact.met_on = date(row.get(12)?);
    contact.origin = row.get(13)?;
    contact.notes = row.get(14)?;
    contact.photo = row.get(15)?;
    Ok(Record { uid: row.get(0)?, contact, phones: Vec::new(), not_understood: Vec::new(), relations: Vec::new() })
}

fn labelled(connection: &Connection, person: PersonId, sql: &str) -> Result<Vec<Labelled>> {
    all(connection, person, sql, |row| Ok(Labelled { label: row.get(0)?, value: row.get(1)? }))
}

fn all<T>(
    connection: &Connection,
    person: PersonId,
    sql: &str,
    of: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([person.0], of)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
