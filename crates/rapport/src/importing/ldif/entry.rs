//! From the attributes of one entry to a raw contact. Rule: the first value of a single field wins, others are kept aside.

use super::super::contact::{ContactKind, Labelled, PostalAddress, RawContact, RecordPlace};
use crate::dates::{PartialDate, is_of_the_calendar};
use chrono::NaiveDate;

pub(super) struct Attribute {
    pub line: usize,
    /// In small letters, without options.
    pub name: String,
    pub value: String,
    pub binary: Option<Vec<u8>>,
    pub remote: bool,
}

impl Attribute {
    pub fn text(&self) -> &str {
        self.value.trim()
    }
}

pub(super) fn contact(place: RecordPlace, attributes: &[Attribute]) -> RawContact {
    let mut entry = Entry {
        contact: RawContact::at(place),
        home: PostalAddress { label: "home".to_owned(), ..PostalAddress::default() },
        work: PostalAddress { label: "work".to_owned(), ..PostalAddress::default() },
        birth: [None; 3],
    };
    for attribute in attributes {
        let empty = attribute.text().is_empty() && attribute.binary.is_none();
        if !empty && (attribute.remote || !entry.take(attribute)) {
            entry.contact.not_understood.push(format!("{}: {}", attribute.name, attribute.text()));
        }
    }
    entry.finish()
}

struct Entry {
    contact: RawContact,
    home: PostalAddress,
    work: PostalAddress,
    /// Year, month, day.
    birth: [Option<u32>; 3],
}

impl Entry {
    fn take(&mut self, attribute: &Attribute) -> bool {
        let text = attribute.text();
        let contact = &mut self.contact;
        match attribute.name.as_str() {
            "dn" => set_once(&mut contact.source_uid, text),
            "objectclass" => {
                if ["groupofnames", "groupofuniquenames"].iter().any(|class| text.eq_ignore_ascii_case(class)) {
                    contact.kind = ContactKind::Group;
                }
                true
            }
            "cn" | "commonname" | "displayname" => {
                contact.name.as_deref() == Some(text) || set_once(&mut contact.name, text)
            }
            "givenname" | "gn" => set_once(&mut contact.given, text),
            "sn" | "surname" => set_once(&mut contact.family, text),
            "mozillanickname" | "xmozillanickname" => set_once(&mut contact.nickname, text),
            "o" | "organizationname" | "company" => set_once(&mut contact.organisation, text),
            "ou" | "department" | "departmentnumber" | "orgunit" => push(&mut contact.departments, text),
            "title" => set_once(&mut contact.position, text),
            "mail" | "mozillasecondemail" | "xmozillasecondemail" => label(&mut contact.emails, "", text),
            "telephonenumber" => label(&mut contact.phones, "work", text),
            "homephone" => label(&mut contact.phones, "home", text),
            "mobile" | "cellphone" | "carphone" => label(&mut contact.phones, "mobile", text),
            "fax" | "facsimiletelephonenumber" => label(&mut contact.phones, "fax", text),
            "pager" | "pagerphone" => label(&mut contact.phones, "pager", text),
            "mozillahomeurl" | "homeurl" => label(&mut contact.urls, "home", text),
            "mozillaworkurl" | "workurl" => label(&mut contact.urls, "work", text),
            // An address and, after a blank, its label.
            "labeleduri" | "labeledurl" => {
                let (address, words) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
                label(&mut contact.urls, words.trim(), address)
            }
            "nsaimid" | "mozillascreenname" => label(&mut contact.urls, "aim", text),
            "description" | "notes" => {
                let notes = contact.notes.get_or_insert_default();
                if !notes.is_empty() {
                    notes.push_str("\n\n");
                }
                notes.push_str(&text.replace("\r\n", "\n"));
                true
            }
            "jpegphoto" => {
                contact.photo.is_none() && {
                    contact.photo.clone_from(&attribute.binary);
                    true
                }
            }
            "birthyear" => part(&mut self.birth[0], text),
            "birthmonth" => part(&mut self.birth[1], text),
            "birthday" => part(&mut self.birth[2], text),
            "mozillahomestreet" | "homestreet" => line(&mut self.home.street, text),
            "mozillahomestreet2" => line(&mut self.home.street, text),
            "mozillahomelocalityname" => line(&mut self.home.city, text),
            "mozillahomestate" => line(&mut self.home.region, text),
            "mozillahomepostalcode" => line(&mut self.home.postal_code, text),
            "mozillahomecountryname" => line(&mut self.home.country, text),
            "street" | "streetaddress" | "mozillaworkstreet2" => line(&mut self.work.street, text),
            "postofficebox" => line(&mut self.work.post_office_box, text),
            "l" | "locality" => line(&mut self.work.city, text),
            "st" | "region" => line(&mut self.work.region, text),
            "postalcode" => line(&mut self.work.postal_code, text),
            "c" | "countryname" => line(&mut self.work.country, text),
            // Members are read from the list itself; the rest is the program's own book-keeping.
            "member"
            | "uniquemember"
            | "modifytimestamp"
            | "mozillausehtmlmail"
            | "xmozillausehtmlmail"
            | "changetype"
            | "version" => true,
            _ => false,
        }
    }

    fn finish(mut self) -> RawContact {
        let [year, month, day] = self.birth;
        if let (Some(month), Some(day)) = (month, day) {
            self.contact.birthday = match year.and_then(|year| i32::try_from(year).ok()).filter(|year| *year > 0) {
                Some(year) => NaiveDate::from_ymd_opt(year, month, day)
                    .filter(|day| is_of_the_calendar(*day))
                    .map(PartialDate::Full),
                None => PartialDate::yearless(month, day),
            };
        }
        if self.contact.birthday.is_none() {
            let parts = ["birthyear", "birthmonth", "birthday"].into_iter().zip(self.birth);
            let aside = parts.filter_map(|(name, part)| Some(format!("{name}: {}", part?)));
            self.contact.not_understood.extend(aside);
        }
        let known = |address: &PostalAddress| {
            let empty = PostalAddress { label: address.label.clone(), ..PostalAddress::default() };
            *address != empty
        };
        self.contact.addresses.extend([self.home, self.work].into_iter().filter(known));
        let RawContact { name, given, family, nickname, organisation, .. } = &self.contact;
        let named =
            [given, family, nickname].into_iter().any(Option::is_some) || (name.is_some() && name != organisation);
        if self.contact.kind == ContactKind::Person && !named && organisation.is_some() {
            self.contact.kind = ContactKind::Organisation;
        }
        self.contact
    }
}

fn set_once(place: &mut Option<String>, text: &str) -> bool {
    let free = place.is_none();
    if free {
        *place = Some(text.split('\n').map(str::trim).collect::<Vec<_>>().join(" "));
    }
    free
}

fn push(list: &mut Vec<String>, text: &str) -> bool {
    list.push(text.to_owned());
    true
}

fn label(list: &mut Vec<Labelled>, label: &str, value: &str) -> bool {
    list.push(Labelled { label: label.to_owned(), value: value.to_owned() });
    true
}

fn line(place: &mut String, text: &str) -> bool {
    if !place.is_empty() {
        place.push('\n');
    }
    place.push_str(text);
    true
}

/// Thunderbird writes 0 where a part is unknown.
fn part(place: &mut Option<u32>, text: &str) -> bool {
    match text.parse::<u32>() {
        Ok(0) => true,
        Ok(number) if number < 10_000 => {
            *place = Some(number);
            true
        }
        _ => false,
    }
}
