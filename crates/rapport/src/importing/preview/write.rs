//! The rows that an import writes. Rule: as few as tell it all; one prepared statement for each kind of row.
//!
//! `OR FAIL`: whatever fails takes the whole import back, so that no statement has to be able to take back itself alone; that costs
//! a copy of every page it touches.

use super::super::contact::{Labelled, RawContact};
use super::super::reading::Format;
use super::absorb::{Added, Gain};
use super::values::{Field, List, Values};
use super::{Counts, Outcome, format_name, outcome_name};
use crate::failure::{Code, Failure, Result};
use crate::folding::sort_key;
use crate::organisations;
use crate::people::{MatchReason, PersonId, photo, provenance};
use crate::storage::Writing;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;

pub(super) struct Writer<'a> {
    writing: &'a Writing<'a>,
    title: &'a str,
    counts: Counts,
    /// Made when the first row needs it.
    batch: Option<(i64, String)>,
    now: String,
    today: String,
    organisations: HashMap<String, i64>,
    tags: HashMap<String, i64>,
}

/// What is kept of one record.
pub(super) struct RecordRow<'a> {
    pub person: Option<PersonId>,
    pub contact: &'a RawContact,
    pub format: Format,
    pub outcome: Outcome,
    pub digest: i64,
}

impl<'a> Writer<'a> {
    pub fn new(writing: &'a Writing<'a>, title: &'a str, counts: Counts) -> Self {
        Self {
            writing,
            title,
            counts,
            batch: None,
            now: writing.now_text(),
            today: writing.now().date_naive().to_string(),
            organisations: HashMap::new(),
            tags: HashMap::new(),
        }
    }

    pub fn connection(&self) -> &'a Connection {
        self.writing
    }

    pub fn writing(&self) -> &'a Writing<'a> {
        self.writing
    }

    pub fn has_batch(&self) -> bool {
        self.batch.is_some()
    }

    pub fn into_batch(self) -> Option<(i64, String)> {
        self.batch
    }

    /// The key of the batch.
    pub fn batch(&mut self) -> Result<i64> {
        if let Some((key, _)) = &self.batch {
            return Ok(*key);
        }
        let counts = serde_json::to_string(&self.counts)
            .map_err(|cause| Failure::new(Code::Internal, "The import could not be noted.").with_details(cause))?;
        let uid = self.writing.new_uid();
        let key = self.insert(
            "INSERT OR FAIL INTO import_batch (uid, applied_at, title, counts) VALUES (?1, ?2, ?3, ?4)",
            params![uid, self.now, self.title, counts],
        )?;
        self.batch = Some((key, uid));
        Ok(key)
    }

    pub fn add(&mut self, values: &Values, gain: &Gain<'_>) -> Result<PersonId> {
        let batch = self.batch()?;
        let organisation = self.organisation(values.text(Field::Organisation))?;
        let photo = self.photo(gain)?;
        let met_on = some(values.text(Field::MetOn));
        let uid = self.writing.new_uid();
        let key = self.insert(
            "INSERT OR FAIL INTO person (uid, name, prefix, given, additional, family, suffix, nickname, organisation_id, department,
                                 position, birthday, met_on, met_on_known, origin, notes, photo_id, sort_key, added_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
            params![
                uid,
                values.text(Field::Name),
                some(values.text(Field::Prefix)),
                some(values.text(Field::Given)),
                some(values.text(Field::Additional)),
                some(values.text(Field::Family)),
                some(values.text(Field::Suffix)),
                some(values.text(Field::Nickname)),
                organisation,
                some(values.text(Field::Department)),
                some(values.text(Field::Position)),
                some(values.text(Field::Birthday)),
                met_on.unwrap_or(&self.today),
                met_on.is_some(),
                values.text(Field::Origin),
                some(values.text(Field::Notes)),
                photo,
                order(values),
                self.now,
            ],
        )?;
        let person = PersonId(key);
        for added in &gain.added {
            self.list_value(person, added)?;
        }
        self.run(
            "INSERT OR FAIL INTO provenance (person_id, field, batch_id, at) VALUES (?1, ?2, ?3, ?4)",
            params![key, provenance::EVERYTHING, batch, self.now],
        )?;
        self.offers(person, gain, batch)?;
        Ok(person)
    }

    pub fn update(&mut self, person: PersonId, values: &Values, gain: &Gain<'_>) -> Result<()> {
        let batch = self.batch()?;
        if let Some(left) = &gain.left {
            self.employments(person, values, &left.organisation, &left.position)?;
        }
        if !gain.fields.is_empty() {
            self.fields(person, values)?;
        }
        for field in &gain.fields {
            provenance::note(self.writing, person, field.name(), Some(batch))?;
        }
        if let Some(photo) = self.photo(gain)? {
            self.run("UPDATE person SET photo_id = ?2 WHERE id = ?1", params![person.0, photo])?;
            provenance::note(self.writing, person, "photo", Some(batch))?;
        }
        for added in &gain.added {
            let (list, key) = self.list_value(person, added)?;
            if list != List::NotUnderstood {
                provenance::note(self.writing, person, &format!("{}:{key}", list.name()), Some(batch))?;
            }
        }
        self.offers(person, gain, batch)
    }

    pub fn record(&mut self, row: &RecordRow<'_>) -> Result<()> {
        let batch = self.batch()?;
        let place = &row.contact.place;
        self.run(
            "INSERT OR FAIL INTO import_record (batch_id, person_id, file, record, line, format, outcome, source_uid, digest)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                batch,
                row.person.map(|person| person.0),
                place.file,
                i64::try_from(place.record).unwrap_or(i64::MAX),
                i64::try_from(place.line).unwrap_or(i64::MAX),
                format_name(row.format),
                outcome_name(row.outcome),
                row.contact.source_uid,
                row.digest,
            ],
        )
    }

    /// Two people who may be one; what was decided about them before stays.
    pub fn pair(&mut self, one: PersonId, other: PersonId, reasons: &[MatchReason], decision: &str) -> Result<()> {
        if one == other {
            return Ok(());
        }
        let (first, second) = (one.min(other), one.max(other));
        let known: bool = self
            .writing
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM possible_duplicate WHERE first_id = ?1 AND second_id = ?2)")?
            .query_row([first.0, second.0], |row| row.get(0))?;
        if known {
            return Ok(());
        }
        let reasons = serde_json::to_string(reasons).map_err(|cause| {
            Failure::new(Code::Internal, "A possible duplicate could not be noted.").with_details(cause)
        })?;
        let batch = self.batch()?;
        self.run(
            "INSERT OR FAIL INTO possible_duplicate (first_id, second_id, reasons, decision, batch_id) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![first.0, second.0, reasons, decision, batch],
        )
    }

    fn fields(&mut self, person: PersonId, values: &Values) -> Result<()> {
        let organisation = self.organisation(values.text(Field::Organisation))?;
        self.run(
            "UPDATE person SET name = ?2, prefix = ?3, given = ?4, additional = ?5, family = ?6, suffix = ?7, nickname = ?8,
                    organisation_id = ?9, department = ?10, position = ?11, birthday = ?12,
                    met_on = ifnull(?13, met_on), met_on_known = met_on_known OR ?13 IS NOT NULL,
                    origin = ?14, notes = ?15, sort_key = ?16
             WHERE id = ?1",
            params![
                person.0,
                values.text(Field::Name),
                some(values.text(Field::Prefix)),
                some(values.text(Field::Given)),
                some(values.text(Field::Additional)),
                some(values.text(Field::Family)),
                some(values.text(Field::Suffix)),
                some(values.text(Field::Nickname)),
                organisation,
                some(values.text(Field::Department)),
                some(values.text(Field::Position)),
                some(values.text(Field::Birthday)),
                some(values.text(Field::MetOn)),
                values.text(Field::Origin),
                some(values.text(Field::Notes)),
                order(values),
            ],
        )
    }

    /// The post that was left is closed, and the new one begun, both as this import saw them.
    fn employments(&mut self, person: PersonId, values: &Values, organisation: &str, position: &str) -> Result<()> {
        let left = self.organisation(organisation)?;
        let open: Option<i64> = self
            .writing
            .prepare_cached(
                "SELECT id FROM employment WHERE person_id = ?1 AND organisation_id IS ?2 AND position IS ?3
                    AND until_date IS NULL ORDER BY seen_on DESC, id DESC LIMIT 1",
            )?
            .query_row(params![person.0, left, some(position)], |row| row.get(0))
            .optional()?;
        match open {
            Some(key) => {
                self.run("UPDATE employment SET until_date = ?2 WHERE id = ?1", params![key, self.today])?;
            }
            None => self.run(
                "INSERT OR FAIL INTO employment (person_id, organisation_id, position, until_date, seen_on)
                 VALUES (?1, ?2, ?3, ?4, ifnull((SELECT substr(at, 1, 10) FROM provenance WHERE person_id = ?1
                     AND field IN ('organisation', 'position', '*') ORDER BY field = '*', at DESC LIMIT 1), ?4))",
                params![person.0, left, some(position), self.today],
            )?,
        }
        let (organisation, position) = (values.text(Field::Organisation), values.text(Field::Position));
        if organisation.is_empty() && position.is_empty() {
            return Ok(());
        }
        let organisation = self.organisation(organisation)?;
        self.run(
            "INSERT OR FAIL INTO employment (person_id, organisation_id, position, seen_on) VALUES (?1, ?2, ?3, ?4)",
            params![person.0, organisation, some(position), self.today],
        )
    }

    fn list_value(&mut self, person: PersonId, added: &Added<'_>) -> Result<(List, String)> {
        let person = person.0;
        match added {
            Added::Email { value: Labelled { label, value }, key } => {
                self.run(
                    "INSERT OR FAIL INTO email (person_id, address, address_key, label) VALUES (?1, ?2, ?3, ?4)",
                    params![person, value, key, label],
                )?;
                Ok((List::Emails, key.clone()))
            }
            Added::Phone { value: Labelled { label, value }, e164, key } => {
                self.run(
                    "INSERT OR FAIL INTO phone (person_id, value, e164, label) VALUES (?1, ?2, ?3, ?4)",
                    params![person, value, e164, label],
                )?;
                Ok((List::Phones, key.clone()))
            }
            Added::Url { value: Labelled { label, value }, profile, key } => {
                self.run(
                    "INSERT OR FAIL INTO url (person_id, url, profile, label) VALUES (?1, ?2, ?3, ?4)",
                    params![person, value, profile, label],
                )?;
                Ok((List::Urls, key.clone()))
            }
            Added::Address { value, key } => {
                self.run(
                    "INSERT OR FAIL INTO postal_address (person_id, label, post_office_box, extended, street, city, region,
                                                 postal_code, country, formatted)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                    params![
                        person,
                        value.label,
                        value.post_office_box,
                        value.extended,
                        value.street,
                        value.city,
                        value.region,
                        value.postal_code,
                        value.country,
                        value.formatted,
                    ],
                )?;
                Ok((List::Addresses, key.clone()))
            }
            Added::Date { value, key } => {
                self.run(
                    "INSERT OR FAIL INTO person_date (person_id, label, date) VALUES (?1, ?2, ?3)",
                    params![person, value.label, value.date.to_string()],
                )?;
                Ok((List::Dates, key.clone()))
            }
            Added::Related { value, key } => {
                self.run(
                    "INSERT OR FAIL INTO related_name (person_id, label, name) VALUES (?1, ?2, ?3)",
                    params![person, value.label, value.value],
                )?;
                Ok((List::Related, key.clone()))
            }
            Added::Tag { name, key } => {
                let tag = self.tag(name, key)?;
                self.run("INSERT OR FAIL INTO person_tag (person_id, tag_id) VALUES (?1, ?2)", params![person, tag])?;
                Ok((List::Tags, key.clone()))
            }
            Added::NotUnderstood { content, format } => {
                let batch = self.batch()?;
                self.run(
                    "INSERT OR FAIL INTO not_understood (person_id, batch_id, format, content) VALUES (?1, ?2, ?3, ?4)",
                    params![person, batch, format_name(*format), content],
                )?;
                Ok((List::NotUnderstood, String::new()))
            }
        }
    }

    fn organisation(&mut self, name: &str) -> Result<Option<i64>> {
        if name.is_empty() {
            return Ok(None);
        }
        let mut key = organisations::key(name);
        if key.is_empty() {
            name.clone_into(&mut key);
        }
        if let Some(known) = self.organisations.get(&key) {
            return Ok(Some(*known));
        }
        let stored = self
            .writing
            .prepare_cached("SELECT id FROM organisation WHERE name_key = ?1")?
            .query_row([&key], |row| row.get(0))
            .optional()?;
        let id = match stored {
            Some(id) => id,
            None => {
                let uid = self.writing.new_uid();
                self.insert(
                    "INSERT OR FAIL INTO organisation (uid, name, name_key) VALUES (?1, ?2, ?3)",
                    params![uid, name, key],
                )?
            }
        };
        self.organisations.insert(key, id);
        Ok(Some(id))
    }

    fn tag(&mut self, name: &str, key: &str) -> Result<i64> {
        if let Some(known) = self.tags.get(key) {
            return Ok(*known);
        }
        let stored = self
            .writing
            .prepare_cached("SELECT id FROM tag WHERE name_key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?;
        let id = match stored {
            Some(id) => id,
            None => self.insert("INSERT OR FAIL INTO tag (name, name_key) VALUES (?1, ?2)", params![name, key])?,
        };
        self.tags.insert(key.to_owned(), id);
        Ok(id)
    }

    fn photo(&self, gain: &Gain<'_>) -> Result<Option<i64>> {
        match gain.photo.and_then(photo::thumbnail) {
            Some(small) => Ok(Some(self.insert("INSERT OR FAIL INTO photo (data) VALUES (?1)", params![small])?)),
            None => Ok(None),
        }
    }

    fn offers(&self, person: PersonId, gain: &Gain<'_>, batch: i64) -> Result<()> {
        for (field, value) in &gain.offers {
            self.run(
                "INSERT INTO offer (person_id, batch_id, field, value) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (person_id, field, value) DO NOTHING",
                params![person.0, batch, field, value],
            )?;
        }
        Ok(())
    }

    fn run(&self, sql: &str, values: impl rusqlite::Params) -> Result<()> {
        self.writing.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    fn insert(&self, sql: &str, values: impl rusqlite::Params) -> Result<i64> {
        Ok(self.writing.prepare_cached(sql)?.insert(values)?)
    }
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn order(values: &Values) -> String {
    sort_key(some(values.text(Field::Family)), some(values.text(Field::Given)), values.text(Field::Name))
}
