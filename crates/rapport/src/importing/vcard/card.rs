//! From the properties of one card to a raw contact. Rule: what is not understood is kept aside, never put among the notes.

use super::super::contact::{ContactKind, Labelled, Origin, PostalAddress, RawContact, RecordPlace};
use super::dates::date;
use super::labels::{label, messaging_network, plain, profile};
use super::photo;
use crate::dates::PartialDate;
use crate::importing::content_line::{Property, one_line, split_unescaped, unescape};
use std::collections::{HashMap, HashSet};

/// What a card says, and what only the whole file can use.
pub(super) struct Card {
    pub contact: RawContact,
    /// Of a group: the `UID`s or addresses of its members.
    pub members: Vec<String>,
    /// The card holds nothing at all but its own frame.
    pub empty: bool,
    /// Whom of the same file it points at.
    pub pointers: Vec<Pointer>,
    /// Lines and texts that should be dates and are none.
    pub no_dates: Vec<(usize, String)>,
}

/// A line of a card that points at another card.
pub(super) struct Pointer {
    /// What the other one is to the one of this card.
    pub label: String,
    pub to: String,
    pub as_it_stood: String,
}

pub(super) fn card(place: RecordPlace, properties: &[Property]) -> Card {
    let labels = properties
        .iter()
        .filter(|property| property.name == "X-ABLABEL")
        .filter_map(|property| Some((property.group.as_deref()?, property.value.as_str())))
        .collect();
    let version_2 = properties.iter().any(|property| property.name == "VERSION" && property.value.trim() == "2.1");
    let mut reading = Reading {
        contact: RawContact::at(place),
        labels,
        version_2,
        members: Vec::new(),
        pointers: Vec::new(),
        formatted: Vec::new(),
        role: None,
        kind_stated: false,
        no_dates: Vec::new(),
    };
    let mut empty = true;
    for property in properties {
        if matches!(property.name.as_str(), "VERSION" | "PRODID" | "PROFILE" | "REV" | "UID" | "X-ABUID" | "X-ABLABEL")
        {
            reading.frame(property);
        } else if !property.value.trim().is_empty() {
            empty = empty && property.components().iter().all(Option::is_none);
            reading.take(property);
        }
    }
    reading.finish(empty)
}

pub(super) struct Reading<'a> {
    pub contact: RawContact,
    labels: HashMap<&'a str, &'a str>,
    version_2: bool,
    members: Vec<String>,
    pub pointers: Vec<Pointer>,
    /// `LABEL` properties: addresses as text, used only where no parts are given.
    formatted: Vec<&'a Property>,
    role: Option<&'a Property>,
    /// The card says itself what it is about.
    kind_stated: bool,
    no_dates: Vec<(usize, String)>,
}

impl<'a> Reading<'a> {
    fn frame(&mut self, property: &Property) {
        if matches!(property.name.as_str(), "UID" | "X-ABUID")
            && (self.contact.source_uid.is_none() || property.name == "UID")
            && let Some(uid) = property.line_of_text()
        {
            self.contact.source_uid = Some(uid);
        }
    }

    fn take(&mut self, property: &'a Property) {
        let understood = match property.name.as_str() {
            "FN" => set_once(&mut self.contact.name, property.line_of_text()),
            "N" => self.name_parts(property),
            "NICKNAME" => self.nickname(property),
            "ORG" => self.organisation(property),
            "TITLE" => set_once(&mut self.contact.position, property.line_of_text()),
            "ROLE" if self.role.is_none() => {
                self.role = Some(property);
                true
            }
            "EMAIL" => self.email(property),
            "TEL" => self.telephone(property),
            "URL" | "X-EVOLUTION-BLOG-URL" | "X-KADDRESSBOOK-BLOGFEED" => self.page(property),
            "X-SOCIALPROFILE" | "IMPP" => self.profile(property),
            "ADR" => self.address(property),
            "LABEL" => {
                self.formatted.push(property);
                true
            }
            "BDAY" => self.birthday(property),
            "NOTE" => self.note(property),
            "CATEGORIES" => self.tags(property),
            "PHOTO" => self.photo(property),
            "KIND" | "X-ADDRESSBOOKSERVER-KIND" | "X-ABSHOWAS" => self.kind(property),
            "MEMBER" | "X-ADDRESSBOOKSERVER-MEMBER" => {
                self.members.push(property.text());
                true
            }
            "X-RAPPORT-MET-ON" => self.met_on(property),
            "X-RAPPORT-ORIGIN" => self.origin(property),
            // What another format said and Rapport did not understand: kept as it was before the export.
            "X-RAPPORT-ASIDE" => {
                self.contact.not_understood.push(property.text());
                true
            }
            // Names the country whose order the address of the same group is shown in.
            "X-ABADR" => true,
            "X-ANDROID-CUSTOM" => self.android(property),
            other => match messaging_network(other) {
                Some(network) => self.handle(network, property),
                None => self.dates_and_relations(property),
            },
        };
        if !understood {
            self.contact.not_understood.push(property.as_it_stood());
        }
    }

    pub fn label_of(&self, property: &Property) -> String {
        label(property, property.group.as_deref().and_then(|group| self.labels.get(group)).copied())
    }

    fn name_parts(&mut self, property: &Property) -> bool {
        let contact = &mut self.contact;
        let known = [&contact.given, &contact.additional, &contact.family, &contact.prefix, &contact.suffix];
        if known.iter().any(|part| part.is_some()) {
            return false;
        }
        let several = !self.version_2;
        let mut parts = split_unescaped(&property.value, ';').into_iter().map(|part| {
            let words = if several { split_unescaped(part, ',') } else { vec![part] };
            let words: Vec<String> = words.into_iter().filter_map(|word| one_line(&unescape(word))).collect();
            (!words.is_empty()).then(|| words.join(" "))
        });
        contact.family = parts.next().flatten();
        contact.given = parts.next().flatten();
        contact.additional = parts.next().flatten();
        contact.prefix = parts.next().flatten();
        contact.suffix = parts.next().flatten();
        true
    }

    fn nickname(&mut self, property: &Property) -> bool {
        for name in split_unescaped(&property.value, ',').into_iter().filter_map(|name| one_line(&unescape(name))) {
            match &mut self.contact.nickname {
                Some(known) => {
                    known.push_str(", ");
                    known.push_str(&name);
                }
                None => self.contact.nickname = Some(name),
            }
        }
        true
    }

    fn organisation(&mut self, property: &Property) -> bool {
        let mut units = property.components().into_iter();
        let organisation = units.next().flatten();
        let departments: Vec<String> = units.flatten().collect();
        if organisation.is_none() && departments.is_empty() {
            return true;
        }
        if self.contact.organisation.is_some() || !self.contact.departments.is_empty() {
            return false;
        }
        self.contact.organisation = organisation;
        self.contact.departments = departments;
        true
    }

    fn email(&mut self, property: &Property) -> bool {
        let label = self.label_of(property);
        let Some(value) = property.line_of_text() else { return true };
        let value = without_scheme(&value, "mailto:").to_owned();
        self.contact.emails.push(Labelled { label, value });
        true
    }

    fn telephone(&mut self, property: &Property) -> bool {
        let label = self.label_of(property);
        let Some(value) = property.line_of_text() else { return true };
        let number = without_scheme(&value, "tel:");
        let value = if number.len() == value.len() { value } else { number.replacen(";ext=", " ext. ", 1) };
        self.contact.phones.push(Labelled { label, value });
        true
    }

    fn page(&mut self, property: &Property) -> bool {
        let label = self.label_of(property);
        self.contact.urls.extend(property.line_of_text().map(|value| Labelled { label, value }));
        true
    }

    fn profile(&mut self, property: &Property) -> bool {
        let Some(value) = property.line_of_text() else { return true };
        let named = property.parameter("X-SERVICE-TYPE").map(str::to_owned);
        let network = named.unwrap_or_else(|| match self.label_of(property) {
            label if label.is_empty() => value.split_once(':').map(|(scheme, _)| scheme.to_owned()).unwrap_or_default(),
            label => label,
        });
        let value = profile(&network, &value);
        self.contact.urls.push(Labelled { label: network, value });
        true
    }

    fn handle(&mut self, network: &str, property: &Property) -> bool {
        let label = network.to_owned();
        let handle = property.line_of_text().map(|value| Labelled { label, value: profile(network, &value) });
        self.contact.urls.extend(handle);
        true
    }

    fn address(&mut self, property: &Property) -> bool {
        let label = self.label_of(property);
        let mut parts = split_unescaped(&property.value, ';').into_iter().map(|part| {
            let text = unescape(part);
            let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
            lines.collect::<Vec<_>>().join("\n")
        });
        let mut next = || parts.next().unwrap_or_default();
        let mut address = PostalAddress {
            label,
            post_office_box: next(),
            extended: next(),
            street: next(),
            city: next(),
            region: next(),
            postal_code: next(),
            country: next(),
            formatted: String::new(),
        };
        let rest = [next(), next()];
        if is_unnamed(&address) {
            address.formatted =
                property.parameter("LABEL").map(|text| unescape(text).trim().to_owned()).unwrap_or_default();
        }
        if address.formatted.is_empty() && is_unnamed(&address) {
            return rest.iter().all(String::is_empty);
        }
        self.contact.addresses.push(address);
        // A program that did not escape its semicolons wrote more parts than there are.
        rest.iter().all(String::is_empty)
    }

    fn birthday(&mut self, property: &Property) -> bool {
        let read = self.date(property);
        read.is_some() && (self.contact.birthday == read || set_once(&mut self.contact.birthday, read))
    }

    pub fn date(&mut self, property: &Property) -> Option<PartialDate> {
        let text = property.text();
        let read = if property.value_is("text") { None } else { date(&text, property.parameter("X-APPLE-OMIT-YEAR")) };
        if read.is_none() {
            self.no_dates.push((property.line, text));
        }
        read
    }

    fn note(&mut self, property: &Property) -> bool {
        let text = property.text();
        match &mut self.contact.notes {
            Some(notes) => {
                notes.push_str("\n\n");
                notes.push_str(&text);
            }
            None => self.contact.notes = Some(text).filter(|text| !text.is_empty()),
        }
        true
    }

    fn tags(&mut self, property: &Property) -> bool {
        let separator = if self.version_2 && !property.value.contains(',') { ';' } else { ',' };
        let tags = split_unescaped(&property.value, separator).into_iter().filter_map(|tag| one_line(&unescape(tag)));
        self.contact.tags.extend(tags);
        true
    }

    fn photo(&mut self, property: &Property) -> bool {
        let Some(bytes) = photo::inline(property) else { return false };
        if self.contact.photo.is_some() {
            return false;
        }
        self.contact.photo = Some(bytes);
        true
    }

    fn kind(&mut self, property: &Property) -> bool {
        let value = property.text().to_lowercase();
        self.contact.kind = match value.as_str() {
            "group" => ContactKind::Group,
            "org" | "company" | "organization" | "location" | "thing" | "device" | "application" => {
                ContactKind::Organisation
            }
            "individual" => ContactKind::Person,
            _ => return true,
        };
        self.kind_stated = true;
        true
    }

    fn met_on(&mut self, property: &Property) -> bool {
        match date(&property.text(), None) {
            Some(PartialDate::Full(day)) => set_once(&mut self.contact.met_on, Some(day)),
            _ => false,
        }
    }

    fn origin(&mut self, property: &Property) -> bool {
        let known = Origin::of_word(&property.text().to_lowercase());
        self.contact.origin = known.unwrap_or(self.contact.origin);
        known.is_some()
    }

    fn finish(mut self, empty: bool) -> Card {
        let mut seen = HashSet::new();
        self.contact.tags.retain(|tag| seen.insert(tag.clone()));
        let mut in_parts: HashSet<String> =
            self.contact.addresses.iter().map(|address| address.label.clone()).collect();
        for property in std::mem::take(&mut self.formatted) {
            let label = self.label_of(property);
            // One of ours says that it is no other way to write an address in parts.
            let is_alone = property.parameter("X-RAPPORT-ALONE").is_some();
            if !in_parts.insert(label.clone()) && !is_alone {
                self.contact.not_understood.push(property.as_it_stood());
            } else {
                let formatted = property.text();
                self.contact.addresses.push(PostalAddress { label, formatted, ..PostalAddress::default() });
            }
        }
        if let Some(role) = self.role {
            if self.contact.position.is_none() {
                self.contact.position = role.line_of_text();
            } else {
                self.contact.not_understood.push(role.as_it_stood());
            }
        }
        if !self.kind_stated && is_named_by_organisation(&self.contact) {
            self.contact.kind = ContactKind::Organisation;
        }
        Card { contact: self.contact, members: self.members, empty, pointers: self.pointers, no_dates: self.no_dates }
    }
}

/// Sets what is not set yet; `false` where something else stands there already.
pub(super) fn set_once<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    if value.is_none() {
        return true;
    }
    if place.is_some() {
        return false;
    }
    *place = value;
    true
}

fn without_scheme<'t>(value: &'t str, scheme: &str) -> &'t str {
    match value.split_at_checked(scheme.len()) {
        Some((start, rest)) if start.eq_ignore_ascii_case(scheme) => rest.trim(),
        _ => value,
    }
}

fn is_unnamed(address: &PostalAddress) -> bool {
    let PostalAddress { label: _, post_office_box, extended, street, city, region, postal_code, country, formatted: _ } =
        address;
    [post_office_box, extended, street, city, region, postal_code, country].into_iter().all(String::is_empty)
}

/// A card that shows nothing but the name of an organisation.
fn is_named_by_organisation(contact: &RawContact) -> bool {
    let RawContact { name, given, additional, family, nickname, organisation, .. } = contact;
    let parts = [given, additional, family, nickname];
    organisation.is_some() && parts.into_iter().all(Option::is_none) && (name.is_none() || name == organisation)
}

/// The label of a group of properties, for those who ask outside a card.
pub(super) fn group_name(contact: &RawContact) -> Option<String> {
    contact.name.clone().or_else(|| contact.family.clone()).map(|name| plain(&name))
}
