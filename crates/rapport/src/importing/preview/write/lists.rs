//! Values of lists. Rule: each is told by the key that it is compared by.

use super::super::absorb::Added;
use super::super::values::List;
use super::Writer;
use crate::failure::Result;
use crate::importing::contact::Labelled;
use crate::people::PersonId;
use rusqlite::params;

impl Writer<'_> {
    pub(super) fn list_value(&mut self, person: PersonId, added: &Added<'_>) -> Result<(List, String)> {
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
                    params![person, batch, format, content],
                )?;
                Ok((List::NotUnderstood, String::new()))
            }
        }
    }
}
