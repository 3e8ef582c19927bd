use super::super::contact::{Labelled, Origin, RawContact};
use super::*;
use crate::dates::PartialDate;
use encoding_rs::{UTF_16LE, WINDOWS_1252};
use proptest::prelude::*;
use rstest::rstest;

fn read_text(text: &str) -> FileReading {
    read(text.as_bytes(), "friends.vcf", &ReadingChoice::default())
}

/// One card of the given lines.
fn contact(lines: &str) -> RawContact {
    let reading = read_text(&format!("BEGIN:VCARD\r\nVERSION:3.0\r\n{lines}\r\nEND:VCARD\r\n"));
    assert_eq!(reading.problems, [], "{lines}");
    reading.contacts.into_iter().next().unwrap()
}

fn labelled(values: &[Labelled]) -> Vec<(&str, &str)> {
    values.iter().map(|value| (value.label.as_str(), value.value.as_str())).collect()
}

#[test]
fn a_card_of_each_version_in_one_file() {
    let reading = read_text(concat!(
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96zil;M=C3=\n=A4rta\nTEL;CELL:+49 30 1\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ines Vale\nN:Vale;Ines;;;\nEMAIL;type=INTERNET;type=WORK:ines@vale.example\nEND:VCARD\n\n",
        "BEGIN:VCARD\nVERSION:4.0\nFN:최하나\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+82-2-555;ext=7\nEND:VCARD\n",
        "begin:vcard\nfn:Old Bird\nn;quoted-printable:Bird;Old\nversion:2.1\nend:vcard\n",
    ));
    assert_eq!(reading.problems, []);
    let shown: Vec<_> =
        reading.contacts.iter().map(|contact| (contact.display_name().unwrap(), contact.place.line)).collect();
    let expected = [("Märta Özil", 1), ("Ines Vale", 7), ("최하나", 14), ("Old Bird", 19)];
    assert_eq!(shown, expected.map(|(name, line)| (name.to_owned(), line)));
    assert_eq!(labelled(&reading.contacts[0].phones), [("mobile", "+49 30 1")]);
    assert_eq!(labelled(&reading.contacts[1].emails), [("work", "ines@vale.example")]);
    assert_eq!(labelled(&reading.contacts[2].phones), [("home", "+82-2-555 ext. 7")]);
    assert_eq!(reading.encoding, "UTF-8");
}

#[rstest]
#[case::declared("N;CHARSET=windows-1252:Duf\u{a0};Zo", "Zo", "Duf")]
fn a_no_break_space_is_trimmed(#[case] line: &str, #[case] given: &str, #[case] family: &str) {
    let text = format!("BEGIN:VCARD\n{line}\nEND:VCARD");
    let bytes = WINDOWS_1252.encode(&text).0.into_owned();
    let reading = read(&bytes, "friends.vcf", &ReadingChoice::default());
    let contact = &reading.contacts[0];
    assert_eq!((contact.given.as_deref(), contact.family.as_deref()), (Some(given), Some(family)));
}

#[test]
fn encodings_are_found() {
    let text = "BEGIN:VCARD\nFN:Zoë Müller-Lüdenscheidt\nORG:Gemüse & Söhne\nEND:VCARD\n";
    let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf_16_big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    let spellings = [
        (text.as_bytes().to_vec(), "UTF-8"),
        (marked(b"\xef\xbb\xbf", text.as_bytes()), "UTF-8"),
        (WINDOWS_1252.encode(text).0.into_owned(), "windows-1252"),
        (marked(b"\xff\xfe", &utf_16), "UTF-16LE"),
        (utf_16, "UTF-16LE"),
        (marked(b"\xfe\xff", &utf_16_big), "UTF-16BE"),
        (utf_16_big, "UTF-16BE"),
    ];
    for (bytes, encoding) in spellings {
        let reading = read(&bytes, "friends.vcf", &ReadingChoice::default());
        assert_eq!(reading.encoding, encoding);
        assert_eq!(reading.contacts[0].name.as_deref(), Some("Zoë Müller-Lüdenscheidt"), "{encoding}");
    }
    assert_eq!(UTF_16LE.name(), "UTF-16LE");
}

#[test]
fn a_chosen_encoding_is_obeyed() {
    let choice = ReadingChoice { encoding: Some("windows-1250".to_owned()), ..ReadingChoice::default() };
    let reading = read(b"BEGIN:VCARD\nN;QUOTED-PRINTABLE:Kowali=F1ska;Ewa\nEND:VCARD", "bat.vcf", &choice);
    assert_eq!(reading.contacts[0].family.as_deref(), Some("Kowalińska"));
    assert_eq!(reading.encoding, "windows-1250");
}

#[test]
fn apple_groups_labels_dates_and_relations() {
    let contact = contact(concat!(
        "N:Quill;Ada;;;\nFN:Ada Quill\n",
        "item1.TEL;type=pref:+1 555 0100\nitem1.X-ABLabel:School\n",
        "item2.URL;type=pref:https\\://ada.example\nitem2.X-ABLABEL:_$!<HomePage>!\\$_\n",
        "item3.X-ABRELATEDNAMES;type=pref:Jordan Quill\nitem3.X-ABLabel:_$!<Spouse>!$_\n",
        "item4.X-ABDATE;type=pref:2010-06-01\nitem4.X-ABLabel:_$!<Anniversary>!$_\n",
        "item5.ADR;type=HOME:;;1 Nib Lane;Inkton;;12345;Scotland\nitem5.X-ABADR:gb\n",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29\n",
        "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/ada-quill\n",
        "X-SOCIALPROFILE;type=twitter;x-user=adaq:x-apple:adaq\n",
        "IMPP;X-SERVICE-TYPE=Slack:x-apple:slack%3Aada",
    ));
    assert_eq!(labelled(&contact.phones), [("School", "+1 555 0100")]);
    assert_eq!(
        labelled(&contact.urls),
        [
            ("HomePage", "https://ada.example"),
            ("linkedin", "http://www.linkedin.com/in/ada-quill"),
            ("twitter", "https://twitter.com/adaq"),
            ("Slack", "slack:ada"),
        ]
    );
    assert_eq!(labelled(&contact.related), [("Spouse", "Jordan Quill")]);
    assert_eq!(
        (contact.dates[0].label.as_str(), contact.dates[0].date.to_string().as_str()),
        ("Anniversary", "2010-06-01")
    );
    assert_eq!(contact.birthday, PartialDate::yearless(2, 29));
    assert_eq!((contact.addresses[0].label.as_str(), contact.addresses[0].street.as_str()), ("home", "1 Nib Lane"));
    assert_eq!(contact.not_understood, Vec::<String>::new());
}

#[test]
fn separators_and_escapes() {
    let contact = contact(
        "FN:Kim\\, Lee\\; & Co\nN:Lee;Kim;Anna,Bea;Dr.,Prof.;\\, Jr.\nORG:Widgets\\; Ltd.;Sales\\, North;;\nNOTE:one\\ntwo\\\\three\\,\nCATEGORIES:Choir,Book\\, club,Choir\nNICKNAME:Kimmy,KL",
    );
    assert_eq!(contact.name.as_deref(), Some("Kim, Lee; & Co"));
    assert_eq!(contact.additional.as_deref(), Some("Anna Bea"));
    assert_eq!((contact.prefix.as_deref(), contact.suffix.as_deref()), (Some("Dr. Prof."), Some(", Jr.")));
    assert_eq!(
        (contact.organisation.as_deref(), contact.departments.as_slice()),
        (Some("Widgets; Ltd."), &["Sales, North".to_owned()][..])
    );
    assert_eq!(contact.notes.as_deref(), Some("one\ntwo\\three,"));
    assert_eq!(contact.tags, ["Choir", "Book, club"]);
    assert_eq!(contact.nickname.as_deref(), Some("Kimmy, KL"));
}

#[test]
fn what_is_not_understood_is_kept_aside_and_never_among_the_notes() {
    let contact = contact(
        "FN:Ada Quill\nTITLE:Editor\nTITLE;LANGUAGE=de:Lektorin\nX-PET;TYPE=cat:Whiskers\nNOTE:likes tea\nPHOTO;VALUE=uri:https://pictures.example/ada.jpg",
    );
    assert_eq!(contact.position.as_deref(), Some("Editor"));
    assert_eq!(contact.notes.as_deref(), Some("likes tea"));
    assert_eq!(contact.photo, None);
    let aside =
        ["TITLE;LANGUAGE=de:Lektorin", "X-PET;TYPE=cat:Whiskers", "PHOTO;VALUE=uri:https://pictures.example/ada.jpg"];
    assert_eq!(contact.not_understood, aside);
}

#[test]
fn a_birthday_in_words_is_kept_aside_with_a_word() {
    let reading = read_text("BEGIN:VCARD\nFN:Ada Quill\nBDAY;VALUE=text:in the spring\nEND:VCARD");
    assert_eq!(reading.contacts[0].birthday, None);
    assert_eq!(reading.contacts[0].not_understood, ["BDAY;VALUE=text:in the spring"]);
    assert_eq!((reading.problems[0].line, reading.problems[0].severity), (3, Severity::ValueLeftAside));
}

#[rstest]
#[case::folded("PHOTO;ENCODING=b;TYPE=JPEG;X-ABCROP-RECTANGLE=ABClipRect_1&0&-6&480&480&EZ+/x==:/9j/4\n AAQ")]
#[case::old("PHOTO;JPEG;ENCODING=BASE64:\n  /9j/4A\n  AQ\n")]
#[case::unindented("PHOTO;BASE64:/9j/\n4AAQ\n")]
#[case::address("PHOTO:data:image/jpeg;base64,/9j/4AAQ")]
#[case::escaped_address("PHOTO;VALUE=uri:data:image/jpeg\\;base64\\,/9j/4AAQ")]
#[case::undeclared("PHOTO:/9j/4AAQ")]
fn pictures_in_any_spelling(#[case] line: &str) {
    assert_eq!(contact(&format!("FN:Ada Quill\n{line}")).photo.as_deref(), Some(&b"\xff\xd8\xff\xe0\x00\x10"[..]));
}

#[test]
fn company_cards_and_groups_are_no_people() {
    let reading = read_text(concat!(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Nib & Co\nORG:Nib & Co\nX-ABShowAs:COMPANY\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Rowing club\nMEMBER:urn:uuid:AAAA-1\nMEMBER:mailto:bo@oar.example\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:aaaa-1\nFN:Al Oar\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Oar\nEMAIL:Bo@oar.example\nCATEGORIES:Rowing club\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:3.0\nORG:Only Ltd.\nTEL:1\nEND:VCARD\n",
    ));
    let kinds: Vec<_> = reading.contacts.iter().map(|contact| contact.kind).collect();
    assert_eq!(kinds, [ContactKind::Organisation, ContactKind::Person, ContactKind::Person, ContactKind::Organisation]);
    assert_eq!(reading.left_out, [LeftOut { record: 1, line: 7, reason: LeftOutReason::Group }]);
    assert_eq!(
        (&reading.contacts[1].tags, &reading.contacts[2].tags),
        (&vec!["Rowing club".to_owned()], &vec!["Rowing club".to_owned()])
    );
}

#[test]
fn a_card_that_says_it_is_a_person_is_one() {
    let contact = contact("KIND:individual\nFN:Ada Quill\nORG:Ada Quill");
    assert_eq!(contact.kind, ContactKind::Person);
}

#[test]
fn parameters_may_hold_what_they_may_not() {
    let contact = contact("FN:Ada\nADR;LABEL=\"12; ^'Nib^' Lane:^n^^n\":;;;;;;");
    assert_eq!(contact.addresses[0].formatted, "12; \"Nib\" Lane:\n^n");
}

#[test]
fn one_bad_card_never_stops_the_rest() {
    let reading = read_text(concat!(
        "stray\nBEGIN:VCARD\nFN:No End\n",
        "BEGIN:VCARD\nEND:VCARD\n",
        "BEGIN:VCARD\nBDAY:1984-11-13\nEND:VCARD\n",
        "BEGIN:VCARD\nFN\nFN:Fine Fellow\nEND:VCARD\n",
    ));
    let names: Vec<_> = reading.contacts.iter().map(|contact| (contact.display_name(), contact.place.record)).collect();
    // Who has no name is left out later, with all that the card says.
    assert_eq!(names, [(Some("No End".to_owned()), 0), (None, 2), (Some("Fine Fellow".to_owned()), 3)]);
    assert_eq!(reading.left_out, [LeftOut { record: 1, line: 4, reason: LeftOutReason::Empty }]);
    let problems: Vec<_> = reading.problems.iter().map(|problem| (problem.line, problem.severity)).collect();
    assert_eq!(problems, [(1, Severity::ValueLeftAside), (2, Severity::ValueLeftAside), (6, Severity::ValueLeftAside)]);
}

#[test]
fn files_joined_end_to_end() {
    let card = |name: &str| format!("\u{feff}BEGIN:VCARD\nFN:{name}\nEND:VCARD");
    let marked = format!("{}\n{}", card("Ada"), card("Bo"));
    let unended = marked.replace("\n\u{feff}", "");
    for text in [marked, unended] {
        let reading = read_text(&text);
        assert_eq!(reading.problems, []);
        let names: Vec<_> = reading.contacts.iter().filter_map(|contact| contact.name.as_deref()).collect();
        assert_eq!(names, ["Ada", "Bo"]);
    }
}

#[test]
fn a_card_within_a_card_is_passed_over() {
    let reading = read_text("BEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nTITLE:Chief\nEND:VCARD");
    assert_eq!(reading.contacts.len(), 1);
    assert_eq!(reading.contacts[0].position.as_deref(), Some("Chief"));
}

#[rstest]
#[case("")]
#[case("\n\n")]
#[case("hello: world")]
#[case("BEGIN:VCALENDAR\nEND:VCALENDAR")]
fn a_file_without_cards_is_refused_with_a_word(#[case] text: &str) {
    let reading = read_text(text);
    assert_eq!(reading.contacts, []);
    assert_eq!(reading.problems.last().map(|problem| problem.severity), Some(Severity::FileRefused));
}

#[test]
fn lines_of_android_and_of_rapport_itself() {
    let contact = contact(concat!(
        "FN:Ada Quill\nX-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Addie;1;;;;\n",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1984-11-13;3;;\n",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Max;0;Rival;\n",
        "X-SKYPE-USERNAME:ada.q\nX-RAPPORT-MET-ON:2019-05-04\nX-RAPPORT-ORIGIN:event",
    ));
    assert_eq!(contact.nickname.as_deref(), Some("Addie"));
    assert_eq!(contact.birthday.map(|date| date.to_string()).as_deref(), Some("1984-11-13"));
    assert_eq!(labelled(&contact.related), [("Rival", "Max")]);
    assert_eq!(labelled(&contact.urls), [("skype", "ada.q")]);
    assert_eq!(
        (contact.met_on.map(|day| day.to_string()).as_deref(), contact.origin),
        (Some("2019-05-04"), Origin::Event)
    );
}

/// Escapes as a writer must.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Folds after every `width` bytes, through characters if need be.
fn folded(text: &str, width: usize) -> Vec<u8> {
    text.as_bytes().chunks(width).collect::<Vec<_>>().join(&b"\r\n "[..])
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_harm_and_with_a_word(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let reading = read(&bytes, "noise.vcf", &ReadingChoice::default());
        prop_assert!(!reading.contacts.is_empty() || !reading.left_out.is_empty() || !reading.problems.is_empty());
    }

    #[test]
    fn any_lines_in_a_card_are_read_without_harm(
        lines in proptest::collection::vec(
            "(item1\\.)?(FN|N|TEL|ORG|PHOTO|BDAY|ADR|X-ANDROID-CUSTOM|LABEL|AGENT|BEGIN|END|KIND|IMPP)(;(TYPE=home|QUOTED-PRINTABLE|ENCODING=b|VALUE=text|CHARSET=x|\"))*:[ -~é\\n=;,\\\\]{0,30}",
            0..30,
        ),
    ) {
        let reading = read_text(&format!("BEGIN:VCARD\n{}\nEND:VCARD\n", lines.join("\n")));
        let mut records: Vec<_> = reading.contacts.iter().map(|contact| contact.place.record).collect();
        records.extend(reading.left_out.iter().map(|left| left.record));
        let all = records.len();
        records.sort_unstable();
        records.dedup();
        prop_assert_eq!(records.len(), all, "each record stands once");
    }

    #[test]
    fn what_is_written_by_the_rules_is_read_back(
        given in "[^\\s\\p{C}]{1,20}", family in "[^\\s\\p{C}]{1,20}", note in "[^\\s\\p{C}]{1,20}(\n[^\\s\\p{C}]{1,20}){0,3}", width in 5_usize..75,
    ) {
        let name = format!("{given} {family}");
        let mut bytes = b"BEGIN:VCARD\r\nVERSION:4.0\r\n".to_vec();
        let properties =
            [format!("FN:{}", escaped(&name)), format!("N:{};{};;;", escaped(&family), escaped(&given)), format!("NOTE:{}", escaped(&note))];
        for property in properties {
            bytes.extend(folded(&property, width));
            bytes.extend(b"\r\n");
        }
        bytes.extend(b"END:VCARD\r\n");
        let reading = read(&bytes, "own.vcf", &ReadingChoice::default());
        prop_assert_eq!(&reading.problems, &[]);
        let contact = &reading.contacts[0];
        prop_assert_eq!((contact.name.as_deref(), contact.given.as_deref()), (Some(name.as_str()), Some(given.as_str())));
        prop_assert_eq!((contact.family.as_deref(), contact.notes.as_deref()), (Some(family.as_str()), Some(note.as_str())));
    }

    #[test]
    fn quoted_printable_in_any_encoding_is_read_back(name in "[a-zäöüéßñ]{1,12}") {
        let spelt = |bytes: &[u8]| bytes.iter().map(|byte| format!("={byte:02X}")).collect::<Vec<_>>().join("=\n");
        let latin = WINDOWS_1252.encode(&name).0.into_owned();
        for (charset, bytes) in [("UTF-8", name.as_bytes()), ("ISO-8859-1", &latin)] {
            let reading = read_text(&format!(
                "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:{}\nEND:VCARD", spelt(bytes)
            ));
            prop_assert_eq!(reading.contacts[0].name.as_deref(), Some(name.as_str()));
        }
    }
}

/// Work must grow with the size of a file, not with its square.
#[rstest]
#[case::folds("BEGIN:VCARD\nFN:a\nNOTE", "\n a", "\nEND:VCARD")]
#[case::soft_breaks("BEGIN:VCARD\nFN;QUOTED-PRINTABLE:a", "=\na", "\nEND:VCARD")]
#[case::tags("BEGIN:VCARD\nFN:a\nCATEGORIES:a", ",b7", "\nEND:VCARD")]
#[case::nicknames("BEGIN:VCARD\nFN:a", "\nNICKNAME:b", "\nEND:VCARD")]
#[case::kinds("BEGIN:VCARD\nFN:a\nTEL;TYPE=a", ",b", ":1\nEND:VCARD")]
#[case::labels("BEGIN:VCARD\nFN:a", "\nADR:;;b\nLABEL:c", "\nEND:VCARD")]
#[case::cards("", "BEGIN:VCARD\n", "")]
fn large_files_take_no_time_out_of_proportion(#[case] start: &str, #[case] part: &str, #[case] end: &str) {
    let text = format!("{start}{}{end}", part.repeat(100_000));
    let reading = read_text(&text);
    assert!(reading.contacts.len() + reading.left_out.len() > 0);
}
