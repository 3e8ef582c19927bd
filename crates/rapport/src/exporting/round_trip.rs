//! Out and in again gives the same people.

use super::record::{Aside, KnownRelation, Record};
use super::vcard::{self, CardVersion};
use crate::dates::PartialDate;
use crate::importing::contact::{
    ContactKind, Labelled, LabelledDate, Origin, PostalAddress, RawContact, RecordPlace, StatedRelation,
};
use crate::importing::reading::ReadingChoice;
use crate::people::PhoneNumber;
use crate::relations::{RelationKind, SeenFrom};
use chrono::NaiveDate;
use proptest::prelude::*;

/// A word or two, in any script, with the signs that formats use for themselves.
fn line() -> impl Strategy<Value = String> {
    "[\\pL\\\\;,:\"'^=@+.-][\\pL\\\\;,:\"'^=@+ .-]{0,30}[\\pL.]"
}

fn maybe_line() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(line())
}

fn label() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), Just("work".into()), Just("home fax".into()), Just("Mobile".into()), "[\\pL]{2,9}"]
}

fn labelled(value: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<Labelled>> {
    let one = (label(), value).prop_map(|(label, value)| Labelled { label, value });
    proptest::collection::vec(one, 0..3)
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (1700..2100, 1..=366_u32).prop_filter_map("a day of that year", |(year, day)| NaiveDate::from_yo_opt(year, day))
}

fn date() -> impl Strategy<Value = PartialDate> {
    let yearless = (1..=12_u32, 1..=31_u32)
        .prop_filter_map("a day of that month", |(month, day)| PartialDate::yearless(month, day));
    prop_oneof![day().prop_map(PartialDate::Full), yearless]
}

fn address() -> impl Strategy<Value = PostalAddress> {
    let parts = (label(), line(), line(), line(), line()).prop_map(|(label, street, city, postal_code, country)| {
        PostalAddress { label, street: format!("{street}\n{city}"), city, postal_code, country, ..Default::default() }
    });
    // RFC 6868 leaves open what a circumflex before another sign means; readers differ.
    let formatted = "[\\pL][\\pL\\\\;,:\" ]{0,60}[\\pL]"
        .prop_map(|formatted| PostalAddress { formatted: format!("{formatted}\nCork"), ..Default::default() });
    prop_oneof![parts, formatted]
}

fn record() -> impl Strategy<Value = Record> {
    let names = (line(), maybe_line(), maybe_line(), maybe_line(), maybe_line(), maybe_line(), maybe_line());
    let work = (maybe_line(), maybe_line(), maybe_line());
    let reach = (
        labelled("[a-z]{1,9}@[a-z]{1,9}\\.example"),
        labelled("\\+[0-9][0-9 ]{3,12}[0-9]"),
        labelled("https://[a-z]{1,9}\\.example/[a-z,;?=&%-]{0,20}[a-z]"),
        proptest::collection::vec(address(), 0..3),
    );
    let dates = (
        proptest::option::of(date()),
        proptest::option::of(day()),
        proptest::collection::vec((prop_oneof![Just("Anniversary".to_owned()), label()], date()), 0..3),
        labelled(line()),
    );
    let rest = (
        proptest::collection::btree_set(line(), 0..4),
        proptest::option::of(line().prop_map(|line| format!("{line}\n{line}"))),
        proptest::option::of(proptest::collection::vec(any::<u8>(), 0..200)),
        proptest::sample::select(vec![Origin::Import, Origin::Event, Origin::Work]),
    );
    (names, work, reach, dates, rest).prop_map(|(names, work, reach, dates, rest)| {
        let mut contact = RawContact::at(RecordPlace { file: "people.vcf".into(), record: 0, line: 1 });
        let phones =
            reach.1.into_iter().map(|phone| PhoneNumber { label: phone.label, value: phone.value, e164: None });
        contact.name = Some(names.0);
        contact.prefix = names.1;
        contact.given = names.2;
        contact.additional = names.3;
        contact.family = names.4;
        contact.suffix = names.5;
        contact.nickname = names.6;
        (contact.organisation, contact.position) = (work.0, work.2);
        contact.departments = work.1.into_iter().collect();
        (contact.emails, contact.urls, contact.addresses) = (reach.0, reach.2, reach.3);
        (contact.birthday, contact.met_on) = (dates.0, dates.1);
        contact.dates = dates.2.into_iter().map(|(label, date)| LabelledDate { label, date }).collect();
        contact.related = dates.3;
        contact.tags = rest.0.into_iter().collect();
        contact.notes = rest.1;
        contact.photo = rest.2.map(|noise| [&[0xff, 0xd8, 0xff], noise.as_slice()].concat());
        contact.origin = rest.3;
        let aside = |format: &str, content: &str| Aside { format: format.into(), content: content.into() };
        let not_understood = vec![
            aside("vcard", "X-MOOD;LEVEL=3:calm"),
            aside("table", "Column 3: a, b; c"),
            aside("vcard", "mozillaCustom1: again"),
        ];
        let relations = vec![KnownRelation {
            kind: "manager_of".into(),
            side: SeenFrom::Second,
            label: "Boss, \"once\"; of ^all".into(),
            uid: "0190d3c8-0000-7000-8000-000000000002".into(),
            name: "Kai; Lund".into(),
        }];
        Record {
            uid: "0190d3c8-0000-7000-8000-000000000001".into(),
            contact,
            phones: phones.collect(),
            not_understood,
            relations,
        }
    })
}

/// What the reader is to find.
fn expected(record: &Record) -> RawContact {
    let mut contact = record.contact.clone();
    contact.kind = ContactKind::Person;
    contact.phones =
        record.phones.iter().map(|phone| Labelled { label: phone.label.clone(), value: phone.value.clone() }).collect();
    contact.source_uid = Some(format!("urn:uuid:{}", record.uid));
    let stated = |relation: &KnownRelation| StatedRelation {
        to: format!("urn:uuid:{}", relation.uid),
        kind: RelationKind::ManagerOf,
        side: relation.side,
        label: relation.label.clone(),
    };
    contact.relations = record.relations.iter().map(stated).collect();
    contact.not_understood = record.not_understood.iter().map(|aside| aside.content.clone()).collect();
    contact
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_card_is_read_back_as_it_was(record in record()) {
        let mut card = Vec::new();
        vcard::write(&record, CardVersion::Four, &mut card).unwrap();
        let reading = crate::importing::vcard::read(&card, "people.vcf", &ReadingChoice::default());
        prop_assert_eq!(&reading.problems, &Vec::new());
        prop_assert_eq!(&reading.contacts, &vec![expected(&record)], "{}", String::from_utf8_lossy(&card));
    }

    #[test]
    fn a_card_for_old_programs_is_read_back_as_it_was(record in record()) {
        let mut card = Vec::new();
        vcard::write(&record, CardVersion::Three, &mut card).unwrap();
        let reading = crate::importing::vcard::read(&card, "people.vcf", &ReadingChoice::default());
        prop_assert_eq!(&reading.problems, &Vec::new());
        let mut wanted = expected(&record);
        wanted.relations.clear();
        // The older form names its relations, having no way to point at them.
        wanted.related.extend(record.relations.iter().map(|relation| Labelled { label: "manager of".into(), value: relation.name.clone() }));
        // Addresses in text stand behind those in parts.
        wanted.addresses.sort_by_key(|address| !address.formatted.is_empty());
        prop_assert_eq!(&reading.contacts, &vec![wanted], "{}", String::from_utf8_lossy(&card));
    }
}
