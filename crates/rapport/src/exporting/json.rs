//! People for programs. Rule: the shape in `docs/json.md`; fields are added, never taken away or given another meaning.

use super::between::Between;
use super::record::Record;
use serde::Serialize;
use std::io::{self, Write};

/// A person as JSON shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    pub uid: String,
    pub name: String,
    pub given: Option<String>,
    pub family: Option<String>,
    pub nickname: Option<String>,
    pub organisation: Option<String>,
    pub position: Option<String>,
    pub emails: Vec<String>,
    pub phones: Vec<Phone>,
    pub urls: Vec<String>,
    /// `1984-11-13` or `--11-13`.
    pub birthday: Option<String>,
    /// `2019-03-04`; absent where nothing tells.
    pub met_on: Option<String>,
    pub tags: Vec<String>,
    pub notes: Option<String>,
}

/// A person with all that was written down beside the card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WholePerson {
    #[serde(flatten)]
    pub person: Person,
    #[serde(flatten)]
    pub between: Between,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phone {
    /// As it was written.
    pub value: String,
    pub e164: Option<String>,
}

impl Person {
    pub fn of(record: &Record) -> Self {
        let contact = &record.contact;
        let values = |values: &[crate::importing::contact::Labelled]| {
            values.iter().map(|labelled| labelled.value.clone()).collect()
        };
        Self {
            uid: record.uid.clone(),
            name: contact.name.clone().unwrap_or_default(),
            given: contact.given.clone(),
            family: contact.family.clone(),
            nickname: contact.nickname.clone(),
            organisation: contact.organisation.clone(),
            position: contact.position.clone(),
            emails: values(&contact.emails),
            phones: record
                .phones
                .iter()
                .map(|phone| Phone { value: phone.value.clone(), e164: phone.e164.clone() })
                .collect(),
            urls: values(&contact.urls),
            birthday: contact.birthday.map(|date| date.to_string()),
            met_on: contact.met_on.map(|date| date.to_string()),
            tags: contact.tags.clone(),
            notes: contact.notes.clone(),
        }
    }
}

/// A JSON array, written person by person.
pub(super) struct Array<'a> {
    out: &'a mut dyn Write,
    first: bool,
}

impl<'a> Array<'a> {
    pub fn begin(out: &'a mut dyn Write) -> io::Result<Self> {
        out.write_all(b"[")?;
        Ok(Self { out, first: true })
    }

    pub fn add(&mut self, person: &WholePerson) -> io::Result<()> {
        let separator: &[u8] = if self.first { b"\n" } else { b",\n" };
        self.first = false;
        self.out.write_all(separator)?;
        Ok(serde_json::to_writer(&mut *self.out, person)?)
    }

    pub fn end(self) -> io::Result<()> {
        self.out.write_all(if self.first { b"]\n" } else { b"\n]\n" })
    }
}
