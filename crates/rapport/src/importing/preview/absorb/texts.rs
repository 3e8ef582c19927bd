//! The other fields with one value. Rule: the day of meeting is the earliest that is known, and notes are never replaced.

use super::super::values::Field;
use super::Absorbing;
use crate::dates::PartialDate;
use crate::folding::fold;
use crate::importing::contact::Origin;
use chrono::NaiveDate;

impl Absorbing<'_, '_> {
    pub(super) fn texts(&mut self) {
        let contact = self.source.contact;
        self.plain(Field::Nickname, contact.nickname.as_deref());
        self.plain(Field::Department, Some(contact.departments.join(", ").as_str()));
        if let Some(birthday) = contact.birthday {
            let told = birthday.to_string();
            let here: Option<PartialDate> = self.values.text(Field::Birthday).parse().ok();
            match (here, birthday) {
                (None, _) => self.fill(Field::Birthday, &told),
                (Some(here), birthday) if here == birthday => {}
                // The day alone, where the year is known already.
                (Some(PartialDate::Full(here)), PartialDate::Yearless { .. })
                    if birthday == (PartialDate::Yearless { month: month(here), day: day(here) }) => {}
                _ => self.replace(Field::Birthday, &told),
            }
        }
        if let Some(met_on) = contact.met_on.filter(|day| *day <= self.source.today) {
            let told = met_on.to_string();
            let here: Option<NaiveDate> = self.values.text(Field::MetOn).parse().ok();
            let typed = self.values.is_typed(Field::MetOn.name());
            match here {
                None => self.fill(Field::MetOn, &told),
                // The earliest that is known, whatever the order of the files.
                Some(here) if met_on < here && !typed => {
                    self.differ(Field::MetOn.name(), &told);
                    self.compared.more = true;
                    self.put(Field::MetOn, &told);
                }
                Some(_) => {}
            }
        }
        self.origin();
        self.notes();
        if let (Some(photo), false) = (contact.photo.as_deref(), self.values.has_photo) {
            self.values.has_photo = true;
            self.gain.photo = Some(photo);
            self.differ("photo", "a picture");
            self.compared.more = true;
        }
    }

    fn plain(&mut self, field: Field, told: Option<&str>) {
        let told = told.unwrap_or_default();
        let here = self.values.text(field);
        if told.is_empty() || here == told {
        } else if here.is_empty() {
            self.fill(field, told);
        } else if fold(here) == fold(told) {
            self.respell(field, told);
        } else {
            self.replace(field, told);
        }
    }

    /// Nothing told how it began, and now something does.
    fn origin(&mut self) {
        let told = self.source.contact.origin.word();
        let unknown = Origin::Import.word();
        let here = self.values.text(Field::Origin);
        if here.is_empty() {
            self.put(Field::Origin, told);
        } else if here == unknown && told != unknown && !self.values.is_typed(Field::Origin.name()) {
            self.differ(Field::Origin.name(), told);
            self.compared.more = true;
            self.put(Field::Origin, told);
        }
    }

    /// Notes are never replaced: what is new is put below.
    fn notes(&mut self) {
        let told = self.source.contact.notes.as_deref().unwrap_or_default();
        let here = self.values.text(Field::Notes).to_owned();
        if told.is_empty() || here.contains(told) {
        } else if here.is_empty() {
            self.fill(Field::Notes, told);
        } else {
            self.differ(Field::Notes.name(), told);
            self.compared.more = true;
            if self.values.is_typed(Field::Notes.name()) {
                self.offer(Field::Notes.name(), told);
            } else if told.contains(&here) {
                self.put(Field::Notes, told);
            } else {
                self.put(Field::Notes, &format!("{here}\n\n{told}"));
            }
        }
    }
}

fn month(date: NaiveDate) -> u32 {
    chrono::Datelike::month(&date)
}

fn day(date: NaiveDate) -> u32 {
    chrono::Datelike::day(&date)
}
