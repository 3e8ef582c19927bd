use super::record::{Aside, Record};
use super::*;
use crate::importing::contact::{Labelled, LabelledDate, Origin, PostalAddress, RawContact, RecordPlace};
use crate::importing::reading::ReadingChoice;
use crate::people::PhoneNumber;
use proptest::prelude::*;
use rstest::rstest;

fn labelled(label: &str, value: &str) -> Labelled {
    Labelled { label: label.into(), value: value.into() }
}

fn full() -> Record {
    let mut contact = RawContact::at(RecordPlace { file: String::new(), record: 0, line: 0 });
    contact.name = Some("Dr. Zoë Ångström-Żuk".into());
    contact.prefix = Some("Dr.".into());
    contact.given = Some("Zoë".into());
    contact.family = Some("Ångström-Żuk".into());
    contact.nickname = Some("Zo, the tall".into());
    contact.organisation = Some("Fjord; Sea, Sons".into());
    contact.departments = vec!["Grid".into()];
    contact.position = Some("Head of \\ things".into());
    contact.emails = vec![labelled("work", "zoe@example.org"), labelled("", "zo@example.com")];
    contact.urls = vec![labelled("School", "https://example.org/a,b;c")];
    contact.addresses = vec![
        PostalAddress {
            label: "home".into(),
            street: "Kai 1\nHof".into(),
            city: "Ålesund".into(),
            ..Default::default()
        },
        PostalAddress { formatted: "The \"Mill\"\nNorwich, UK".into(), ..Default::default() },
    ];
    contact.birthday = Some("--02-29".parse().unwrap());
    contact.dates = vec![
        LabelledDate { label: "Anniversary".into(), date: "2010-06-01".parse().unwrap() },
        LabelledDate { label: "Viva".into(), date: "2012-01-31".parse().unwrap() },
    ];
    contact.related = vec![labelled("Mentor", "Jordan Vale")];
    contact.tags = vec!["a,b".into(), "energy".into()];
    contact.notes = Some("First line\nsecond; with, signs and a long tail: åäö åäö åäö åäö åäö åäö åäö åäö åäö".into());
    contact.met_on = Some("2019-03-04".parse().unwrap());
    contact.origin = Origin::Event;
    contact.photo = Some(vec![0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    let phones = vec![
        PhoneNumber { label: "mobile".into(), value: "+47 406 12 345".into(), e164: Some("+4740612345".into()) },
        PhoneNumber { label: "home fax".into(), value: "12-34".into(), e164: None },
    ];
    let not_understood = vec![
        Aside { format: "vcard".into(), content: "item2.X-FOO;BAR=1:baz".into() },
        Aside { format: "google_csv".into(), content: "Mileage: 12".into() },
    ];
    Record {
        uid: "0190d3c8-0000-7000-8000-000000000001".into(),
        contact,
        phones,
        not_understood,
        relations: Vec::new(),
    }
}

fn card(record: &Record) -> String {
    let mut out = Vec::new();
    vcard::write(record, CardVersion::Four, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_card_says_everything() {
    let unfolded = card(&full()).replace("\r\n ", "");
    for line in [
        "VERSION:4.0",
        "UID:urn:uuid:0190d3c8-0000-7000-8000-000000000001",
        "FN:Dr. Zoë Ångström-Żuk",
        "N:Ångström-Żuk;Zoë;;Dr.;",
        "NICKNAME:Zo\\, the tall",
        "ORG:Fjord\\; Sea\\, Sons;Grid",
        "TITLE:Head of \\\\ things",
        "EMAIL;TYPE=work:zoe@example.org",
        "EMAIL:zo@example.com",
        "TEL;TYPE=cell:+47 406 12 345",
        "TEL;TYPE=home,fax:12-34",
        "item3.URL:https://example.org/a,b;c",
        "item3.X-ABLabel:School",
        "ADR;TYPE=home:;;Kai 1\\nHof;Ålesund;;;",
        "ADR;LABEL=\"The ^'Mill^'\\nNorwich\\, UK\":;;;;;;",
        "BDAY:--0229",
        "ANNIVERSARY:20100601",
        "item4.X-ABDATE:2012-01-31",
        "item4.X-ABLabel:Viva",
        "item5.RELATED;VALUE=text:Jordan Vale",
        "CATEGORIES:a\\,b,energy",
        "X-RAPPORT-MET-ON:2019-03-04",
        "X-RAPPORT-ORIGIN:event",
        "PHOTO:data:image/jpeg;base64,/9j/4AECAw==",
        "item2.X-FOO;BAR=1:baz",
        "X-RAPPORT-ASIDE;FORMAT=google_csv:Mileage: 12",
    ] {
        assert_eq!(unfolded.lines().filter(|written| *written == line).count(), 1, "{line}\n{unfolded}");
    }
}

/// What a card says when it is read again: everything but where it stood.
fn read_back(card: &str) -> RawContact {
    let reading = crate::importing::vcard::read(card.as_bytes(), "", &ReadingChoice::default());
    assert_eq!(reading.problems, [], "{card}");
    assert_eq!(reading.contacts.len(), 1, "{card}");
    let mut contact = reading.contacts.into_iter().next().unwrap();
    contact.place = RecordPlace { file: String::new(), record: 0, line: 0 };
    contact.source_uid = None;
    contact.not_understood.clear();
    contact
}

/// The contact of a record as a reader gives it: the numbers stand with it.
fn as_read(record: &Record) -> RawContact {
    let mut contact = record.contact.clone();
    contact.phones = record.phones.iter().map(|phone| labelled(&phone.label, &phone.value)).collect();
    contact
}

#[test]
fn a_card_comes_back_identical() {
    assert_eq!(read_back(&card(&full())), as_read(&full()));
}

#[rstest]
#[case("=1+1", "'=1+1")]
#[case("+39 0471", "'+39 0471")]
#[case("-", "'-")]
#[case("@ada", "'@ada")]
#[case("'=1", "''=1")]
#[case("'t Hart", "'t Hart")]
#[case("ada@example.org", "ada@example.org")]
#[case("", "")]
fn a_spreadsheet_computes_nothing(#[case] cell: &str, #[case] written: &str) {
    assert_eq!(csv::guarded(cell), written);
    assert_eq!(csv::unguarded(written), cell);
}

#[test]
fn a_table_has_one_row_for_each_person() {
    let mut out: Vec<u8> = Vec::new();
    let mut table = csv::Table::begin(&mut out).unwrap();
    table.add(&full()).unwrap();
    table.end().unwrap();
    let mut reader = ::csv::Reader::from_reader(out.as_slice());
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), csv::COLUMNS);
    let rows: Vec<_> = reader.records().map(|row| row.unwrap()).collect();
    assert_eq!(rows.len(), 1);
    assert_eq!(&rows[0][7], "zoe@example.org\nzo@example.com");
    assert_eq!(&rows[0][8], "'+47 406 12 345\n12-34");
    assert_eq!(&rows[0][10], "'--02-29");
    assert_eq!(&rows[0][18], "work\n");
    assert_eq!(csv::split_parts(rows[0][21].lines().next().unwrap())[3], "Kai 1\nHof");
}

#[test]
fn json_has_the_documented_fields() {
    let person = serde_json::to_value(Person::of(&full())).unwrap();
    assert_eq!(person["phones"][0], serde_json::json!({ "value": "+47 406 12 345", "e164": "+4740612345" }));
    assert_eq!(person["birthday"], "--02-29");
    assert_eq!(person["emails"], serde_json::json!(["zoe@example.org", "zo@example.com"]));
    let fields: Vec<_> = person.as_object().unwrap().keys().map(String::as_str).collect();
    let mut documented = vec![
        "uid",
        "name",
        "given",
        "family",
        "nickname",
        "organisation",
        "position",
        "emails",
        "phones",
        "urls",
        "birthday",
        "met_on",
        "tags",
        "notes",
    ];
    documented.sort_unstable();
    let mut fields = fields;
    fields.sort_unstable();
    assert_eq!(fields, documented);
}

#[test]
fn nobody_is_an_empty_array() {
    let store = crate::Store::in_memory("2026-01-01T00:00:00Z".parse().unwrap()).unwrap();
    let mut out = Vec::new();
    let people = everybody(store.connection()).unwrap();
    assert_eq!(export(store.connection(), ExportFormat::Json, &people, &mut out).unwrap(), 0);
    assert_eq!(out, b"[]\n");
}

/// Text of one line as people have it, with all that could be taken for syntax.
const WORDS: &str = "[^\\s\\p{C}]{1,12}( [^\\s\\p{C}]{1,12}){0,3}";

proptest! {
    #[test]
    fn any_card_comes_back_identical(
        name in WORDS, given in WORDS, family in WORDS, nickname in WORDS, organisation in WORDS, department in WORDS,
        position in WORDS, label in WORDS, value in "[^\\s\\p{C}:%]{1,12}", street in WORDS, tag in WORDS, note in WORDS,
    ) {
        let mut record = full();
        let contact = &mut record.contact;
        contact.name = Some(name);
        contact.given = Some(given);
        contact.family = Some(family);
        contact.nickname = Some(nickname);
        contact.organisation = Some(organisation);
        contact.departments = vec![department];
        contact.position = Some(position);
        contact.emails = vec![labelled(&label, &value)];
        contact.urls = vec![labelled(&label, &value)];
        contact.related = vec![labelled(&label, &value)];
        record.phones[0].label.clone_from(&label);
        record.phones[0].value.clone_from(&value);
        contact.addresses[0].street = format!("{street}\n{street}");
        contact.addresses[1].formatted = format!("{street}\n{street}");
        contact.tags = vec![tag];
        contact.notes = Some(format!("{note}\n{note}"));
        prop_assert_eq!(read_back(&card(&record)), as_read(&record));
    }

    #[test]
    fn lines_of_cards_are_short_whole_and_unfold_to_the_same(note in "\\PC{0,300}") {
        let mut record = full();
        record.contact.notes = Some(note);
        let card = card(&record);
        for line in card.split("\r\n") {
            prop_assert!(line.len() <= 75, "{line}");
        }
        prop_assert!(card.ends_with("END:VCARD\r\n"));
    }

    #[test]
    fn every_cell_comes_back(cell in "['=+@a-]{0,6}\\PC{0,8}") {
        let written = csv::guarded(&cell);
        prop_assert_eq!(csv::unguarded(&written), &cell);
    }

    #[test]
    fn parts_come_back(first in "[\\\\;na\n]{0,8}", second in "\\PC{0,8}") {
        let line = {
            let mut record = full();
            record.contact.related = vec![Labelled { label: first.clone(), value: second.clone() }];
            let mut out = Vec::new();
            let mut table = csv::Table::begin(&mut out).unwrap();
            table.add(&record).unwrap();
            table.end().unwrap();
            let mut reader = ::csv::Reader::from_reader(out.as_slice());
            csv::unguarded(&reader.records().next().unwrap().unwrap()[23]).to_owned()
        };
        prop_assert_eq!(csv::split_parts(&line), vec![first, second]);
    }
}
