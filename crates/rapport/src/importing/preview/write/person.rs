//! People as an import writes them. Rule: one row of provenance for all that a new person has, one for each change of a known one.

use super::super::absorb::{Gain, PostOutcome};
use super::super::values::{Field, List, Values};
use super::Writer;
use crate::failure::Result;
use crate::folding::sort_key;
use crate::people::posts::{self, Shown};
use crate::people::{PersonId, photo, provenance};
use rusqlite::params;

impl Writer<'_> {
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
        if !gain.fields.is_empty() {
            let before = posts::current(self.writing, person)?;
            self.fields(person, values)?;
            if gain.post == PostOutcome::Left {
                posts::remember(self.writing, person, &before, Shown::ByImport)?;
            }
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

    fn photo(&self, gain: &Gain<'_>) -> Result<Option<i64>> {
        match gain.photo.and_then(photo::thumbnail) {
            Some(small) => Ok(Some(self.insert("INSERT OR FAIL INTO photo (data) VALUES (?1)", params![small])?)),
            None => Ok(None),
        }
    }

    fn offers(&self, person: PersonId, gain: &Gain<'_>, batch: i64) -> Result<()> {
        for (field, value) in &gain.offers {
            self.run(
                "INSERT OR FAIL INTO offer (person_id, batch_id, field, value) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (person_id, field, value) DO NOTHING",
                params![person.0, batch, field, value],
            )?;
        }
        Ok(())
    }
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn order(values: &Values) -> String {
    sort_key(some(values.text(Field::Family)), some(values.text(Field::Given)), values.text(Field::Name))
}
