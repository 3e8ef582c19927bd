//! vCard out: 4.0 (RFC 6350), and 3.0 (RFC 2426) with the words of its address books for programs that read no other. Rule: no line is longer than 75 octets, and no value can be taken for syntax.

use super::content_line::{escaped, in_parameter, write_line};
use super::record::{Aside, Record};
use crate::dates::PartialDate;
use crate::importing::contact::{Origin, PostalAddress};
use crate::relations::SeenFrom;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::io::{self, Write};

/// Kinds that a `TYPE` tells in every address book; any other label stands in an `X-ABLabel` beside the value.
const KINDS: [(&str, &str); 6] =
    [("home", "home"), ("work", "work"), ("mobile", "cell"), ("fax", "fax"), ("pager", "pager"), ("video", "video")];

/// The format whose lines can leave as they came.
const VCARD: &str = "vcard";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CardVersion {
    Three,
    Four,
}

pub(super) fn write(record: &Record, version: CardVersion, out: &mut dyn Write) -> io::Result<()> {
    let mut card = Card { out, version, group: first_free_group(&record.not_understood) };
    card.line("BEGIN:VCARD")?;
    card.line(if version == CardVersion::Four { "VERSION:4.0" } else { "VERSION:3.0" })?;
    card.line("PRODID:-//Rapport//Rapport//EN")?;
    card.line(&format!("UID:urn:uuid:{}", record.uid))?;
    if version == CardVersion::Four {
        card.line("KIND:individual")?;
    }
    card.name(record)?;
    card.work(record)?;
    card.reach(record)?;
    card.dates(record)?;
    card.rest(record)?;
    card.line("END:VCARD")
}

struct Card<'a> {
    out: &'a mut dyn Write,
    version: CardVersion,
    /// The number of the next group of properties.
    group: usize,
}

impl Card<'_> {
    fn name(&mut self, record: &Record) -> io::Result<()> {
        let contact = &record.contact;
        self.text("FN", contact.name.as_deref().unwrap_or_default())?;
        let parts = [&contact.family, &contact.given, &contact.additional, &contact.prefix, &contact.suffix];
        // The older form wants it even where nothing is known of it.
        if parts.into_iter().any(Option::is_some) || self.version == CardVersion::Three {
            let parts: Vec<String> = parts.map(|part| escaped(part.as_deref().unwrap_or_default())).into();
            self.line(&format!("N:{}", parts.join(";")))?;
        }
        self.optional("NICKNAME", contact.nickname.as_deref())
    }

    fn work(&mut self, record: &Record) -> io::Result<()> {
        let contact = &record.contact;
        if contact.organisation.is_some() || !contact.departments.is_empty() {
            let mut units = escaped(contact.organisation.as_deref().unwrap_or_default());
            for department in &contact.departments {
                units.push(';');
                units.push_str(&escaped(department));
            }
            self.line(&format!("ORG:{units}"))?;
        }
        self.optional("TITLE", contact.position.as_deref())
    }

    fn reach(&mut self, record: &Record) -> io::Result<()> {
        for email in &record.contact.emails {
            self.labelled("EMAIL", &email.label, &escaped(&email.value))?;
        }
        for phone in &record.phones {
            self.labelled("TEL", &phone.label, &escaped(&phone.value))?;
        }
        for url in &record.contact.urls {
            // An address has commas and semicolons of its own, which stand as they are.
            self.labelled("URL", &url.label, &url.value.replace('\\', "\\\\"))?;
        }
        for address in &record.contact.addresses {
            self.address(address)?;
        }
        Ok(())
    }

    fn address(&mut self, address: &PostalAddress) -> io::Result<()> {
        let parts = [
            &address.post_office_box,
            &address.extended,
            &address.street,
            &address.city,
            &address.region,
            &address.postal_code,
            &address.country,
        ];
        let property = if address.formatted.is_empty() {
            "ADR".to_owned()
        } else if self.version == CardVersion::Three {
            if parts.iter().all(|part| part.is_empty()) {
                return self.labelled("LABEL;X-RAPPORT-ALONE=1", &address.label, &escaped(&address.formatted));
            }
            "ADR".to_owned()
        } else {
            format!("ADR;LABEL=\"{}\"", in_parameter(&address.formatted))
        };
        let parts: Vec<String> = parts.into_iter().map(|part| escaped(part)).collect();
        self.labelled(&property, &address.label, &parts.join(";"))
    }

    fn dates(&mut self, record: &Record) -> io::Result<()> {
        let contact = &record.contact;
        if let Some(birthday) = contact.birthday {
            match self.version {
                CardVersion::Four => self.line(&format!("BDAY:{}", basic(birthday)))?,
                CardVersion::Three => self.line(&older_date("BDAY", birthday))?,
            }
        }
        for date in &contact.dates {
            if self.version == CardVersion::Three {
                let label = if date.label == "Anniversary" { APPLE_ANNIVERSARY } else { &date.label };
                let group = self.next_group();
                self.line(&format!("{group}.{}", older_date("X-ABDATE", date.date)))?;
                self.text(&format!("{group}.X-ABLabel"), label)?;
            } else if date.label == "Anniversary" {
                self.line(&format!("ANNIVERSARY:{}", basic(date.date)))?;
            } else {
                self.labelled("X-ABDATE", &date.label, &date.date.to_string())?;
            }
        }
        for related in &contact.related {
            self.related(&related.label, &related.value)?;
        }
        for relation in &record.relations {
            if self.version == CardVersion::Three {
                self.related(&relation.kind.replace('_', " "), &relation.name)?;
                continue;
            }
            // The word of ours stands beside the nearest of the standard's.
            let kind = match relation.kind.as_str() {
                "colleague" => "colleague",
                "partner" => "spouse",
                "family" => "kin",
                _ => "contact",
            };
            let side = if relation.side == SeenFrom::First { "first" } else { "second" };
            let label = match relation.label.as_str() {
                "" => String::new(),
                label => format!(";X-RAPPORT-LABEL=\"{}\"", in_parameter(label)),
            };
            self.line(&format!(
                "RELATED;TYPE={kind};X-RAPPORT-RELATION={};X-RAPPORT-SIDE={side}{label}:urn:uuid:{}",
                relation.kind, relation.uid
            ))?;
        }
        if let Some(day) = contact.met_on {
            self.line(&format!("X-RAPPORT-MET-ON:{day}"))?;
        }
        if contact.origin != Origin::Import {
            self.line(&format!("X-RAPPORT-ORIGIN:{}", contact.origin.word()))?;
        }
        Ok(())
    }

    fn rest(&mut self, record: &Record) -> io::Result<()> {
        let contact = &record.contact;
        if !contact.tags.is_empty() {
            let tags: Vec<String> = contact.tags.iter().map(|tag| escaped(tag)).collect();
            self.line(&format!("CATEGORIES:{}", tags.join(",")))?;
        }
        self.optional("NOTE", contact.notes.as_deref())?;
        if let Some(photo) = &contact.photo {
            let (media, data) = (media(photo), STANDARD.encode(photo));
            match self.version {
                CardVersion::Four => self.line(&format!("PHOTO:data:{media};base64,{data}"))?,
                CardVersion::Three => {
                    let kind = media.trim_start_matches("image/").to_uppercase();
                    self.line(&format!("PHOTO;ENCODING=b;TYPE={kind}:{data}"))?;
                }
            }
        }
        for aside in &record.not_understood {
            if aside.format == VCARD && is_property(&aside.content) {
                self.line(&aside.content)?;
            } else {
                self.text(&format!("X-RAPPORT-ASIDE;FORMAT={}", aside.format), &aside.content)?;
            }
        }
        Ok(())
    }

    fn optional(&mut self, property: &str, value: Option<&str>) -> io::Result<()> {
        value.map_or(Ok(()), |value| self.text(property, value))
    }

    fn text(&mut self, property: &str, value: &str) -> io::Result<()> {
        self.line(&format!("{property}:{}", escaped(value)))
    }

    /// A property with its label, in a `TYPE` where that says the same.
    fn labelled(&mut self, property: &str, label: &str, value: &str) -> io::Result<()> {
        if label.is_empty() {
            return self.line(&format!("{property}:{value}"));
        }
        if let Some(kinds) = kinds(label) {
            return self.line(&format!("{property};TYPE={}:{value}", kinds.join(",")));
        }
        let group = self.next_group();
        self.line(&format!("{group}.{property}:{value}"))?;
        self.text(&format!("{group}.X-ABLabel"), label)
    }

    fn next_group(&mut self) -> String {
        let group = self.group;
        self.group += 1;
        format!("item{group}")
    }

    fn related(&mut self, label: &str, name: &str) -> io::Result<()> {
        let property = if self.version == CardVersion::Four { "RELATED;VALUE=text" } else { "X-ABRELATEDNAMES" };
        self.labelled(property, label, &escaped(name))
    }

    /// One logical line, folded between characters.
    fn line(&mut self, line: &str) -> io::Result<()> {
        write_line(self.out, line)
    }
}

/// Apple's word, which its address books show in the language of the user.
const APPLE_ANNIVERSARY: &str = "_$!<Anniversary>!$_";

/// The older form knows no day without a year: the filler is Apple's, and said to be one.
fn older_date(property: &str, date: PartialDate) -> String {
    match date {
        PartialDate::Full(date) => format!("{property}:{}", date.format("%Y-%m-%d")),
        PartialDate::Yearless { month, day } => {
            format!("{property};X-APPLE-OMIT-YEAR=1604:1604-{month:02}-{day:02}")
        }
    }
}

fn basic(date: PartialDate) -> String {
    match date {
        PartialDate::Full(date) => date.format("%Y%m%d").to_string(),
        PartialDate::Yearless { month, day } => format!("--{month:02}{day:02}"),
    }
}

/// The kinds that a label names, if it names nothing else.
fn kinds(label: &str) -> Option<Vec<&'static str>> {
    let kind_of = |word: &str| KINDS.iter().find(|(name, _)| *name == word).map(|(_, kind)| *kind);
    let kinds: Vec<&str> = label.split(' ').map(kind_of).collect::<Option<_>>()?;
    let repeats = kinds.iter().enumerate().any(|(place, kind)| kinds.iter().skip(place + 1).any(|other| other == kind));
    (!repeats).then_some(kinds)
}

/// Whether this stands as a line of a card: `item2.X-MOOD;LEVEL=3:calm`.
fn is_property(line: &str) -> bool {
    let full = line.split([';', ':']).next().unwrap_or_default();
    let name = full.rsplit_once('.').map_or(full, |(_, name)| name);
    let fits = |letter: u8| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == b'-';
    line.contains(':') && !name.is_empty() && name.bytes().all(fits)
}

fn media(photo: &[u8]) -> &'static str {
    match photo {
        [0xff, 0xd8, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'G', b'I', b'F', b'8', ..] => "image/gif",
        _ => "image/webp",
    }
}

/// Lines kept from other cards may stand in groups; ours begin behind the last of them.
fn first_free_group(asides: &[Aside]) -> usize {
    let taken = asides.iter().filter_map(|aside| {
        let (group, _) = aside.content.split_once('.')?;
        let digits = group.get(..4).filter(|item| item.eq_ignore_ascii_case("item")).and(group.get(4..))?;
        digits.parse::<usize>().ok().filter(|number| *number < usize::MAX / 2)
    });
    taken.max().map_or(1, |last| last + 1)
}
