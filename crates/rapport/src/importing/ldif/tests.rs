use super::*;
use crate::dates::PartialDate;
use proptest::prelude::*;

fn read_text(text: &str) -> FileReading {
    read(text.as_bytes(), "friends.ldif", &ReadingChoice::default())
}

#[test]
fn a_person_with_all_that_thunderbird_writes() {
    let reading = read_text(concat!(
        "version: 1\n\n# a comment\ndn: cn=Ada Quill,mail=ada@quill.example\n",
        "objectclass: top\nobjectclass: person\nObjectClass: mozillaAbPersonAlpha\n",
        "givenName: Ada\nSN: Quill\ncn:: QWRhIFF1w6xsbA==\nmozillaNickname: Addie\n",
        "mail: ada@quill.example\nmozillaSecondEmail: ada@home.example\n",
        "telephoneNumber: 1\nhomePhone: 2\nmobile: 3\nmozillahomestreet: 1 Nib\n  Lane\n",
        "mozillaHomeLocalityName: Inkton\nc: Scotland\no: Nib & Co\nou: Inks\ntitle: Editor\n",
        "birthyear: 0\nbirthmonth: 2\nbirthday: 29\nlabeledURI: https://quill.example my page\n",
        "description: tea\nfacebook;x-a: adaq\nmodifytimestamp: 0Z\n",
    ));
    assert_eq!(reading.problems, []);
    assert_eq!(reading.contacts.len(), 1);
    let contact = &reading.contacts[0];
    assert_eq!((contact.place.record, contact.place.line), (0, 4));
    assert_eq!(contact.name.as_deref(), Some("Ada Quìll"));
    assert_eq!((contact.given.as_deref(), contact.family.as_deref()), (Some("Ada"), Some("Quill")));
    let emails: Vec<_> = contact.emails.iter().map(|email| email.value.as_str()).collect();
    assert_eq!(emails, ["ada@quill.example", "ada@home.example"]);
    let phones: Vec<_> = contact.phones.iter().map(|phone| (phone.label.as_str(), phone.value.as_str())).collect();
    assert_eq!(phones, [("work", "1"), ("home", "2"), ("mobile", "3")]);
    assert_eq!(
        (contact.addresses[0].street.as_str(), contact.addresses[1].country.as_str()),
        ("1 Nib Lane", "Scotland")
    );
    assert_eq!(contact.birthday, PartialDate::yearless(2, 29));
    assert_eq!((contact.urls[0].label.as_str(), contact.urls[0].value.as_str()), ("my page", "https://quill.example"));
    assert_eq!(contact.source_uid.as_deref(), Some("cn=Ada Quill,mail=ada@quill.example"));
    assert_eq!(contact.not_understood, ["facebook: adaq"]);
}

#[test]
fn lists_become_tags_on_their_members() {
    let reading = read_text(concat!(
        "dn: cn=Rowing\r\nobjectclass: groupOfNames\r\ncn: Rowing\r\nmember: cn=Al,mail=al@oar.example\r\n\r\n",
        "dn: cn=al,mail=al@oar.example\r\nobjectclass: person\r\ncn: Al\r\n\r\n\r\n",
    ));
    assert_eq!(reading.left_out, [LeftOut { record: 0, line: 1, reason: LeftOutReason::Group }]);
    assert_eq!(reading.contacts[0].tags, ["Rowing"]);
    assert_eq!((reading.contacts[0].place.record, reading.contacts[0].place.line), (1, 6));
}

#[test]
fn one_bad_line_never_stops_the_rest() {
    let reading =
        read_text("dn: a\ncn: Al\nno attribute\nmail:: !!\n\ndn: b\n\ndn: c\ncn: Cy\njpegphoto:< file:///etc/passwd\n");
    let names: Vec<_> = reading.contacts.iter().map(|contact| contact.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["Al", "Cy"]);
    assert_eq!(reading.left_out, [LeftOut { record: 1, line: 6, reason: LeftOutReason::Empty }]);
    assert_eq!(reading.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [3]);
    assert_eq!(reading.contacts[1].photo, None);
    assert_eq!(reading.contacts[1].not_understood, ["jpegphoto: file:///etc/passwd"]);
}

#[test]
fn old_programs_wrote_windows_1252() {
    let reading = read(b"dn: a\ncn: Zo\xeb M\xfcller\no: Gem\xfcse\n", "old.ldif", &ReadingChoice::default());
    assert_eq!(reading.contacts[0].name.as_deref(), Some("Zoë Müller"));
    assert_eq!(reading.encoding, "windows-1252");
}

#[test]
fn an_empty_file_is_refused_with_a_word() {
    for text in ["", "\n\n", "version: 1\n", "# nothing\n"] {
        assert_eq!(
            read_text(text).problems.last().map(|problem| problem.severity),
            Some(Severity::FileRefused),
            "{text}"
        );
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_harm_and_with_a_word(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let reading = read(&bytes, "noise.ldif", &ReadingChoice::default());
        prop_assert!(!reading.contacts.is_empty() || !reading.left_out.is_empty() || !reading.problems.is_empty());
    }

    #[test]
    fn names_in_any_script_are_read_back(name in "[^\\s\\p{C}]{1,20}", width in 4_usize..76) {
        let line = format!("cn:: {}", STANDARD.encode(&name));
        let folded = line.as_bytes().chunks(width).collect::<Vec<_>>().join(&b"\n "[..]);
        let reading = read(&[b"dn: a\n", &folded[..], b"\n"].concat(), "own.ldif", &ReadingChoice::default());
        prop_assert_eq!(reading.contacts[0].name.as_deref(), Some(name.as_str()));
    }
}
