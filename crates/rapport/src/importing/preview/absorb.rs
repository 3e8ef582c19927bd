//! What one record brings to one person. Rule: nothing is taken away; what the user typed stays, and so does what this drop
//! has set already: other values are offered.

use super::super::contact::{Labelled, LabelledDate, PostalAddress, RawContact};
use super::super::reading::Format;
use super::values::{
    Field, Held, List, Values, address_key, date_key, digits, mail_key, page_key, shown_address, tag_key,
};
use super::{ChangeKind, Difference};
use crate::dates::PartialDate;
use crate::folding::{fold, name_words};
use crate::organisations;
use crate::people::identity::{e164, profile_key};
use chrono::NaiveDate;

/// Whether a file's value may take the place of what an earlier import brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Only what is empty is filled.
    Fill,
    Replace,
}

/// A record, and how it is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'a> {
    pub contact: &'a RawContact,
    pub format: Format,
    pub region: &'a str,
    /// No tie begins later than this.
    pub today: NaiveDate,
}

/// One value more in a list.
#[derive(Debug)]
pub(super) enum Added<'a> {
    Email { value: &'a Labelled, key: String },
    Phone { value: &'a Labelled, e164: Option<String>, key: String },
    Url { value: &'a Labelled, profile: Option<String>, key: String },
    Address { value: &'a PostalAddress, key: String },
    Date { value: &'a LabelledDate, key: String },
    Related { value: &'a Labelled, key: String },
    Tag { name: &'a str, key: String },
    NotUnderstood { content: &'a str, format: Format },
}

/// A post that was left for another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Post {
    pub organisation: String,
    pub position: String,
}

/// All that the records of one drop bring to one person.
#[derive(Debug, Default)]
pub(super) struct Gain<'a> {
    pub fields: Vec<Field>,
    pub added: Vec<Added<'a>>,
    pub photo: Option<&'a [u8]>,
    pub left: Option<Post>,
    pub offers: Vec<(&'static str, String)>,
}

impl Gain<'_> {
    pub fn is_nothing(&self) -> bool {
        self.fields.is_empty() && self.added.is_empty() && self.photo.is_none() && self.offers.is_empty()
    }
}

/// How a record differs from what is known.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pub differences: Vec<Difference>,
    job: Option<ChangeKind>,
    respelt: bool,
    more: bool,
}

impl Compared {
    pub fn change(&self) -> ChangeKind {
        match (self.job, self.more, self.respelt) {
            (Some(job), ..) => job,
            (None, true, _) => ChangeKind::MoreDetails,
            (None, false, true) => ChangeKind::Spelling,
            (None, false, false) => ChangeKind::None,
        }
    }
}

/// Compares `source` with `values`, takes into them what it brings, and notes that in `gain`.
pub(super) fn absorb<'a>(values: &mut Values, source: Source<'a>, mode: Mode, gain: &mut Gain<'a>) -> Compared {
    let mut absorbing = Absorbing { values, source, mode, gain, compared: Compared::default() };
    absorbing.name();
    absorbing.post();
    absorbing.texts();
    absorbing.lists();
    absorbing.compared
}

struct Absorbing<'a, 'g> {
    values: &'g mut Values,
    source: Source<'a>,
    mode: Mode,
    gain: &'g mut Gain<'a>,
    compared: Compared,
}

/// What becomes of a value that differs from the one that is here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Taken,
    Offered,
}

impl<'a> Absorbing<'a, '_> {
    fn differ(&mut self, field: &str, in_file: &str) {
        let here = Field::ALL.iter().find(|known| known.name() == field).map_or("", |known| self.values.text(*known));
        self.compared.differences.push(Difference {
            field: field.to_owned(),
            here: here.to_owned(),
            in_file: in_file.to_owned(),
            typed_here: self.values.is_typed(field),
        });
    }

    fn fate(&self, fields: &[Field]) -> Fate {
        let typed = fields.iter().any(|field| self.values.is_typed(field.name()));
        let taken = fields.iter().any(|field| self.gain.fields.contains(field));
        if typed || taken || self.mode == Mode::Fill { Fate::Offered } else { Fate::Taken }
    }

    fn put(&mut self, field: Field, text: &str) {
        if self.values.text(field) == text {
            return;
        }
        self.values.set(field, text);
        if !self.gain.fields.contains(&field) {
            self.gain.fields.push(field);
        }
    }

    fn offer(&mut self, field: &'static str, text: &str) {
        if !text.is_empty() && !self.gain.offers.iter().any(|(known, value)| *known == field && value == text) {
            self.gain.offers.push((field, text.to_owned()));
        }
    }

    /// A value for a field that is empty here: taken, unless the user emptied it.
    fn fill(&mut self, field: Field, text: &str) {
        self.differ(field.name(), text);
        self.compared.more = true;
        if self.values.is_typed(field.name()) { self.offer(field.name(), text) } else { self.put(field, text) }
    }

    fn replace(&mut self, field: Field, text: &str) {
        match self.fate(&[field]) {
            Fate::Taken => {
                self.differ(field.name(), text);
                self.compared.more = true;
                self.put(field, text);
            }
            Fate::Offered => {
                self.differ(field.name(), text);
                self.compared.more = true;
                self.offer(field.name(), text);
            }
        }
    }

    /// The same word spelt otherwise.
    fn respell(&mut self, field: Field, text: &str) {
        if self.values.text(field) != text && self.fate(&[field]) == Fate::Taken {
            self.differ(field.name(), text);
            self.compared.respelt = true;
            self.put(field, text);
        }
    }

    fn name(&mut self) {
        let contact = self.source.contact;
        let Some(shown) = contact.display_name() else { return };
        let here = self.values.text(Field::Name).to_owned();
        let is_founding = here.is_empty();
        let is_a_name = contact.name.is_some() || contact.given.is_some() || contact.family.is_some();
        let parts = [
            (Field::Prefix, &contact.prefix),
            (Field::Given, &contact.given),
            (Field::Additional, &contact.additional),
            (Field::Family, &contact.family),
            (Field::Suffix, &contact.suffix),
        ];
        let mut parts_follow = is_founding;
        if is_founding {
            self.put(Field::Name, &shown);
        } else if is_a_name && here != shown {
            let (known, told) = (name_words(&here), name_words(&shown));
            if fold(&here) == fold(&shown) {
                self.respell(Field::Name, &shown);
                parts_follow = self.values.text(Field::Name) == shown;
            } else if here.contains('@') || !told.iter().all(|word| known.contains(word)) {
                self.replace(Field::Name, &shown);
                parts_follow = self.values.text(Field::Name) == shown;
            }
        }
        for (field, part) in parts {
            let part = part.as_deref().unwrap_or_default();
            let is_open = self.values.text(field).is_empty() && !self.values.is_typed(field.name());
            // Parts of another spelling than the name that is shown would contradict it.
            let fits = || name_words(part).iter().all(|word| name_words(self.values.text(Field::Name)).contains(word));
            if !self.values.is_typed(field.name()) && (parts_follow || (is_open && !part.is_empty() && fits())) {
                if !is_founding && !parts_follow {
                    self.differ(field.name(), part);
                    self.compared.more = true;
                }
                self.put(field, part);
            }
        }
    }

    fn post(&mut self) {
        let contact = self.source.contact;
        let organisation = contact.organisation.as_deref().unwrap_or_default();
        let position = contact.position.as_deref().unwrap_or_default();
        let here = Post {
            organisation: self.values.text(Field::Organisation).to_owned(),
            position: self.values.text(Field::Position).to_owned(),
        };
        let same_organisation = organisations::key(organisation) == organisations::key(&here.organisation);
        let same_position = fold(position) == fold(&here.position);
        if organisation.is_empty() && position.is_empty() {
            let left = self.source.format == Format::LinkedinConnections
                && self.values.post_from_linkedin
                && here != (Post { organisation: String::new(), position: String::new() });
            if left && self.fate(&[Field::Organisation, Field::Position]) == Fate::Taken {
                self.change_post(ChangeKind::LeftJob, here, "", "");
            }
        } else if !organisation.is_empty() && !here.organisation.is_empty() && !same_organisation {
            self.change_post(ChangeKind::NewJob, here, organisation, position);
        } else if !position.is_empty() && !here.position.is_empty() && !same_position {
            let organisation = if here.organisation.is_empty() { organisation } else { &here.organisation.clone() };
            self.change_post(ChangeKind::NewPosition, here, organisation, position);
        } else {
            if here.organisation.is_empty() && !organisation.is_empty() {
                self.fill(Field::Organisation, organisation);
            }
            if here.position.is_empty() && !position.is_empty() {
                self.fill(Field::Position, position);
            } else if !position.is_empty() {
                self.respell(Field::Position, position);
            }
        }
    }

    fn change_post(&mut self, kind: ChangeKind, here: Post, organisation: &str, position: &str) {
        let fate = self.fate(&[Field::Organisation, Field::Position]);
        self.compared.job = Some(kind);
        for (field, text, known) in
            [(Field::Organisation, organisation, &here.organisation), (Field::Position, position, &here.position)]
        {
            if text == known {
                continue;
            }
            self.differ(field.name(), text);
            match fate {
                Fate::Taken => self.put(field, text),
                Fate::Offered => self.offer(field.name(), text),
            }
        }
        if fate == Fate::Taken {
            self.gain.left = Some(here);
        }
    }

    fn texts(&mut self) {
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
        let told = super::origin_name(self.source.contact.origin);
        let unknown = super::origin_name(super::super::contact::Origin::Import);
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

    fn lists(&mut self) {
        let contact = self.source.contact;
        for value in &contact.emails {
            let key = mail_key(&value.value);
            self.add(List::Emails, &key.clone(), &value.value, Added::Email { value, key });
        }
        for value in &contact.phones {
            let e164 = e164(&value.value, self.source.region);
            let key = e164.clone().unwrap_or_else(|| digits(&value.value));
            self.add(List::Phones, &key.clone(), &value.value, Added::Phone { value, e164, key });
        }
        for value in &contact.urls {
            let profile = profile_key(&value.value);
            let key = profile.clone().unwrap_or_else(|| page_key(&value.value));
            self.add(List::Urls, &key.clone(), &value.value, Added::Url { value, profile, key });
        }
        for value in &contact.addresses {
            let key = address_key(value);
            self.add(List::Addresses, &key.clone(), &shown_address(value), Added::Address { value, key });
        }
        for value in &contact.dates {
            let key = date_key(&value.label, &value.date.to_string());
            self.add(List::Dates, &key.clone(), &value.date.to_string(), Added::Date { value, key });
        }
        for value in &contact.related {
            let key = fold(&value.value);
            self.add(List::Related, &key.clone(), &value.value, Added::Related { value, key });
        }
        for name in &contact.tags {
            let key = tag_key(name);
            self.add(List::Tags, &key.clone(), name.trim(), Added::Tag { name: name.trim(), key });
        }
        for content in &contact.not_understood {
            let format = self.source.format;
            self.add(List::NotUnderstood, content, content, Added::NotUnderstood { content, format });
        }
    }

    fn add(&mut self, list: List, key: &str, shown: &str, added: Added<'a>) {
        if key.is_empty() || self.values.holds(list, key) {
            return;
        }
        self.values.held.push(Held { list, key: key.to_owned(), shown: shown.to_owned() });
        self.differ(list.name(), shown);
        self.compared.more = true;
        // Who arranged the list by hand does not want more in it unasked.
        let is_kept_by_hand = list == List::Tags && self.values.is_typed(list.name());
        if is_kept_by_hand {
            self.offer(list.name(), shown);
        } else {
            self.gain.added.push(added);
        }
    }
}

fn month(date: NaiveDate) -> u32 {
    chrono::Datelike::month(&date)
}

fn day(date: NaiveDate) -> u32 {
    chrono::Datelike::day(&date)
}
