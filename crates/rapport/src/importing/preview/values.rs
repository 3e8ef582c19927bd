//! What is known of one person while records are compared with it. Rule: it follows the records in memory and writes nothing.

use super::super::contact::{Labelled, PostalAddress};
use crate::failure::Result;
use crate::folding::fold;
use crate::people::PersonId;
use crate::people::identity::{digits, page_key};
use rusqlite::{Connection, OptionalExtension, Row};

/// A field with one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    Prefix,
    Given,
    Additional,
    Family,
    Suffix,
    Nickname,
    Organisation,
    Department,
    Position,
    Birthday,
    MetOn,
    Origin,
    Notes,
}

impl Field {
    pub const COUNT: usize = 14;
    pub const ALL: [Self; Self::COUNT] = [
        Self::Name,
        Self::Prefix,
        Self::Given,
        Self::Additional,
        Self::Family,
        Self::Suffix,
        Self::Nickname,
        Self::Organisation,
        Self::Department,
        Self::Position,
        Self::Birthday,
        Self::MetOn,
        Self::Origin,
        Self::Notes,
    ];

    /// As in `PersonEdit`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Prefix => "prefix",
            Self::Given => "given",
            Self::Additional => "additional",
            Self::Family => "family",
            Self::Suffix => "suffix",
            Self::Nickname => "nickname",
            Self::Organisation => "organisation",
            Self::Department => "department",
            Self::Position => "position",
            Self::Birthday => "birthday",
            Self::MetOn => "met_on",
            Self::Origin => "origin",
            Self::Notes => "notes",
        }
    }
}

/// A field with many values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum List {
    Emails,
    Phones,
    Urls,
    Addresses,
    Dates,
    Related,
    Tags,
    NotUnderstood,
}

impl List {
    pub fn name(self) -> &'static str {
        match self {
            Self::Emails => "emails",
            Self::Phones => "phones",
            Self::Urls => "urls",
            Self::Addresses => "addresses",
            Self::Dates => "dates",
            Self::Related => "related",
            Self::Tags => "tags",
            Self::NotUnderstood => "not_understood",
        }
    }
}

/// One of many values: what it is compared by, and how it is shown.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub list: List,
    pub key: String,
    pub shown: String,
}

/// What is known of one person; unknown texts are empty.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    texts: [String; Field::COUNT],
    pub held: Vec<Held>,
    pub has_photo: bool,
    /// Fields that the user's own hand set.
    pub typed: Vec<String>,
    /// A LinkedIn export showed a post, and nothing else has set it since.
    pub post_from_linkedin: bool,
}

impl Values {
    pub fn text(&self, field: Field) -> &str {
        self.texts.get(field as usize).map_or("", String::as_str)
    }

    pub fn set(&mut self, field: Field, text: &str) {
        if let Some(place) = self.texts.get_mut(field as usize) {
            text.clone_into(place);
        }
    }

    pub fn is_typed(&self, field: &str) -> bool {
        self.typed.iter().any(|typed| typed == field)
    }

    pub fn holds(&self, list: List, key: &str) -> bool {
        self.held.iter().any(|held| held.list == list && held.key == key)
    }

    /// All values as they are shown, under the names of their fields.
    pub fn shown(&self) -> Vec<Labelled> {
        let single = Field::ALL.iter().map(|field| (field.name(), self.text(*field)));
        let many = self
            .held
            .iter()
            .filter(|held| held.list != List::NotUnderstood)
            .map(|held| (held.list.name(), held.shown.as_str()));
        single
            .filter(|(field, _)| *field != Field::Origin.name())
            .chain(many)
            .filter(|(_, value)| !value.is_empty())
            .map(|(field, value)| Labelled { label: field.to_owned(), value: value.to_owned() })
            .collect()
    }

    /// What the database knows of a person; `None` where there is none (any more).
    pub fn load(connection: &Connection, person: PersonId) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached(
                "SELECT p.name, prefix, given, additional, family, suffix, nickname, o.name, department, position, birthday,
                        CASE WHEN met_on_known THEN met_on END, origin, notes, photo_id IS NOT NULL
                 FROM person AS p LEFT JOIN organisation AS o ON o.id = organisation_id WHERE p.id = ?1",
            )?
            .query_row([person.0], single)
            .optional()?;
        let Some(mut values) = found else { return Ok(None) };
        for (list, select) in LISTS {
            let mut statement = connection.prepare_cached(select)?;
            let mut rows = statement.query([person.0])?;
            while let Some(row) = rows.next()? {
                let (key, shown) = key_of(*list, row)?;
                values.held.push(Held { list: *list, key, shown });
            }
        }
        let mut statement =
            connection.prepare_cached("SELECT field FROM provenance WHERE person_id = ?1 AND batch_id IS NULL")?;
        values.typed = statement.query_map([person.0], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        values.post_from_linkedin = connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM provenance AS p JOIN import_record AS r
                                   ON r.person_id = p.person_id AND r.batch_id = p.batch_id
                                 WHERE p.person_id = ?1 AND r.format = 'linkedin_connections'
                                   AND p.field = ifnull((SELECT field FROM provenance WHERE person_id = ?1 AND field = 'organisation'), '*'))",
            )?
            .query_row([person.0], |row| row.get(0))?;
        Ok(Some(values))
    }
}

const LISTS: &[(List, &str)] = &[
    (List::Emails, "SELECT address_key, address FROM email WHERE person_id = ?1 ORDER BY id"),
    (List::Phones, "SELECT e164, value FROM phone WHERE person_id = ?1 ORDER BY id"),
    (List::Urls, "SELECT profile, url FROM url WHERE person_id = ?1 ORDER BY id"),
    (
        List::Addresses,
        "SELECT label, post_office_box, extended, street, city, region, postal_code, country, formatted
         FROM postal_address WHERE person_id = ?1 ORDER BY id",
    ),
    (List::Dates, "SELECT label, date FROM person_date WHERE person_id = ?1 ORDER BY id"),
    (List::Related, "SELECT label, name FROM related_name WHERE person_id = ?1 ORDER BY id"),
    (
        List::Tags,
        "SELECT name_key, name FROM person_tag JOIN tag ON tag.id = tag_id WHERE person_id = ?1 ORDER BY name_key",
    ),
    (List::NotUnderstood, "SELECT '', content FROM not_understood WHERE person_id = ?1 ORDER BY id"),
];

fn single(row: &Row<'_>) -> rusqlite::Result<Values> {
    let mut values = Values::default();
    for field in Field::ALL {
        let text: Option<String> = row.get(field as usize)?;
        values.set(field, text.as_deref().unwrap_or_default());
    }
    values.has_photo = row.get(Field::COUNT)?;
    Ok(values)
}

fn key_of(list: List, row: &Row<'_>) -> rusqlite::Result<(String, String)> {
    if list == List::Addresses {
        let address = PostalAddress::of_row(row)?;
        return Ok((address_key(&address), shown_address(&address)));
    }
    let first: Option<String> = row.get(0)?;
    let shown: String = row.get(1)?;
    let key = match (list, first) {
        (List::Emails | List::Tags, Some(key)) => key,
        (List::Phones | List::Urls, Some(key)) => key,
        (List::Phones, None) => digits(&shown),
        (List::Urls, None) => page_key(&shown),
        (List::Dates, label) => date_key(&label.unwrap_or_default(), &shown),
        (List::Related, _) => fold(&shown),
        _ => shown.clone(),
    };
    Ok((key, shown))
}

pub(super) fn date_key(label: &str, date: &str) -> String {
    format!("{} {date}", fold(label))
}

pub(super) fn tag_key(tag: &str) -> String {
    fold(tag.trim())
}

pub(super) fn address_key(address: &PostalAddress) -> String {
    let key: String = fold(&shown_address(address));
    key.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

pub(super) fn shown_address(address: &PostalAddress) -> String {
    let parts = [
        &address.post_office_box,
        &address.extended,
        &address.street,
        &address.postal_code,
        &address.city,
        &address.region,
        &address.country,
    ];
    let joined = parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ");
    if joined.is_empty() { address.formatted.clone() } else { joined }
}
