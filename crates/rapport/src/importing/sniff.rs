//! What a file is, from its first bytes. Rule: by content and never by name; what is no use gets a word on what would be.

use super::decode::{decode, wide_without_mark};
use super::reading::ReadingChoice;
use crate::sentence::FixedSentence;

/// So much of a file is looked at.
pub(super) const HEAD: usize = 64 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Empty,
    Zip,
    Vcard,
    Ldif,
    Calendar,
    /// Perhaps a table.
    Text,
    /// What it is, and what would do instead.
    Refused(FixedSentence),
}

pub(super) fn sniff(head: &[u8], choice: &ReadingChoice) -> Content {
    if head.iter().all(u8::is_ascii_whitespace) || matches!(head, [0xef, 0xbb, 0xbf] | [0xff, 0xfe] | [0xfe, 0xff]) {
        return Content::Empty;
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Content::Zip;
    }
    if let Some(word) = known_binary(head) {
        return Content::Refused(word);
    }
    let wide = encoding_rs::Encoding::for_bom(head).is_some() || wide_without_mark(head).is_some();
    let controls = head.iter().filter(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31)).count();
    if !wide && choice.encoding.is_none() && (head.contains(&0) || controls * 20 > head.len()) {
        return Content::Refused(BINARY);
    }
    let text = decode(head, choice).text;
    text_content(&text)
}

const PICTURE: FixedSentence = fixed_sentence!(
    "problems-file-picture",
    "This is a picture. Rapport reads contacts: drop a vCard, a CSV table or a LinkedIn archive instead."
);
const SOUND: FixedSentence = fixed_sentence!(
    "problems-file-sound",
    "This is a sound or a film. Rapport reads contacts: drop a vCard, a CSV table or a LinkedIn archive instead."
);
const BINARY: FixedSentence = fixed_sentence!(
    "problems-file-binary",
    "This is no file of contacts. Rapport reads vCard (.vcf), CSV, LDIF and LinkedIn archives: export to one of these and drop that."
);
const PROGRAM: FixedSentence = fixed_sentence!(
    "problems-file-program",
    "This is a program, no file of contacts. Drop a vCard, a CSV table or a LinkedIn archive instead."
);
const PACKED: FixedSentence = fixed_sentence!(
    "problems-file-packed",
    "This archive is of a kind that Rapport does not open. Unpack it first, then drop the files; a .zip can be dropped as it is."
);
const DATABASE: FixedSentence = fixed_sentence!(
    "problems-file-database",
    "This is a database of another program. Export the contacts from that program as vCard or CSV and drop that file."
);
const OLD_OFFICE: FixedSentence = fixed_sentence!(
    "problems-file-old-office",
    "This is an Excel or Outlook file of the older kind. Save it as CSV, or export the contacts as CSV, and drop that file."
);
const OUTLOOK_DATA: FixedSentence = fixed_sentence!(
    "problems-file-outlook-data",
    "This is an Outlook data file. In Outlook choose File › Open & Export › Import/Export › Export to a file › Comma Separated Values, and drop that file."
);
const DOCUMENT: FixedSentence = fixed_sentence!(
    "problems-file-document",
    "This is a document, no list of contacts. Export the contacts as vCard or CSV and drop that file."
);
const PAGE: FixedSentence = fixed_sentence!(
    "problems-file-page",
    "This is a web page. Export the contacts as vCard or CSV from the site that it comes from and drop that file."
);
const DATA: FixedSentence = fixed_sentence!(
    "problems-file-data",
    "This is JSON or XML, which Rapport does not read yet. Export the contacts as vCard or CSV and drop that file."
);
pub(super) const WORKBOOK: FixedSentence = fixed_sentence!(
    "problems-file-workbook",
    "This is an Excel or office document. Save the sheet with the contacts as CSV and drop that file."
);

/// How kinds of files begin.
const BINARIES: [(&[u8], FixedSentence); 32] = [
    (b"\x89PNG\r\n", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF8", PICTURE),
    (b"II*\0", PICTURE),
    (b"MM\0*", PICTURE),
    (b"8BPS", PICTURE),
    (b"\0\0\x01\0", PICTURE),
    (b"%PDF", DOCUMENT),
    (b"{\\rtf", DOCUMENT),
    (b"\xd0\xcf\x11\xe0", OLD_OFFICE),
    (b"!BDN", OUTLOOK_DATA),
    (b"SQLite format 3\0", DATABASE),
    (b"\0\x01\0\0Standard ", DATABASE),
    (b"\x1f\x8b", PACKED),
    (b"7z\xbc\xaf\x27\x1c", PACKED),
    (b"Rar!", PACKED),
    (b"\xfd7zXZ", PACKED),
    (b"BZh", PACKED),
    (b"\x28\xb5\x2f\xfd", PACKED),
    (b"PK\x07\x08", PACKED),
    (b"\x7fELF", PROGRAM),
    (b"MZ\x90", PROGRAM),
    (b"\xcf\xfa\xed\xfe", PROGRAM),
    (b"\xca\xfe\xba\xbe", PROGRAM),
    (b"\0asm", PROGRAM),
    (b"ID3", SOUND),
    (b"OggS", SOUND),
    (b"fLaC", SOUND),
    (b"\x1aE\xdf\xa3", SOUND),
    (b"bplist", DATABASE),
    (b"\xff\xfb", SOUND),
    (b"\0\0\x01\xba", SOUND),
];

fn known_binary(head: &[u8]) -> Option<FixedSentence> {
    if let Some((_, word)) = BINARIES.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Some(*word);
    }
    let brand = head.get(8..12).unwrap_or_default();
    match head.get(..8)? {
        [b'R', b'I', b'F', b'F', ..] => Some(if brand == b"WEBP" { PICTURE } else { SOUND }),
        [_, _, _, _, b'f', b't', b'y', b'p'] => {
            let picture = [b"heic", b"heix", b"mif1", b"avif"].iter().any(|known| brand == known.as_slice());
            Some(if picture { PICTURE } else { SOUND })
        }
        [b'B', b'M', _, _, _, _, 0, 0] => Some(PICTURE),
        _ => None,
    }
}

fn text_content(text: &str) -> Content {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let starts = |line: &str, with: &str| line.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    let Some(first) = lines.clone().find(|line| !line.starts_with('#')) else {
        return if lines.next().is_none() { Content::Empty } else { Content::Text };
    };
    if starts(first, "BEGIN:VCALENDAR") || starts(first, "BEGIN:VEVENT") {
        return Content::Calendar;
    }
    if starts(first, "BEGIN:VCARD") {
        return Content::Vcard;
    }
    let version = starts(first, "version:") && first.get(8..).is_some_and(|rest| rest.trim().parse::<u8>().is_ok());
    if starts(first, "dn: ") || starts(first, "dn::") || version {
        return Content::Ldif;
    }
    if ["<!doctype html", "<html"].iter().any(|start| starts(first, start)) {
        return Content::Refused(PAGE);
    }
    if starts(first, "<?xml") || starts(first, "<svg") {
        return Content::Refused(DATA);
    }
    if first.starts_with("{\"") || first == "{" || first == "[" || first.starts_with("[{") {
        return Content::Refused(DATA);
    }
    if lines.clone().any(|line| line.eq_ignore_ascii_case("BEGIN:VCARD")) {
        return Content::Vcard;
    }
    if lines.any(|line| line.eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        return Content::Calendar;
    }
    Content::Text
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(b"".as_slice(), Content::Empty)]
    #[case(b"\xef\xbb\xbf", Content::Empty)]
    #[case(b" \r\n\r\n", Content::Empty)]
    #[case(b"PK\x03\x04rest", Content::Zip)]
    #[case(b"\r\n begin:vcard\nVERSION:2.1", Content::Vcard)]
    #[case(b"\xef\xbb\xbfBEGIN:VCARD\n", Content::Vcard)]
    #[case(b"FN:left over\nBEGIN:VCARD\nEND:VCARD", Content::Vcard)]
    #[case(b"B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0\n\0", Content::Vcard)]
    #[case(b"dn: cn=Ann\ncn: Ann", Content::Ldif)]
    #[case(b"# made by hand\nversion: 1\n\ndn:: Y249\n", Content::Ldif)]
    #[case(b"BEGIN:VCALENDAR\n", Content::Calendar)]
    #[case(b"Name,Phone\nAnn,1", Content::Text)]
    #[case(b"\x89PNG\r\n\x1a\n", Content::Refused(PICTURE))]
    #[case(b"\xff\xd8\xff\xe0", Content::Refused(PICTURE))]
    #[case(b"%PDF-1.7", Content::Refused(DOCUMENT))]
    #[case(b"<!DOCTYPE html><html>", Content::Refused(PAGE))]
    #[case(b"{\"people\": []}", Content::Refused(DATA))]
    #[case(&[0; 512], Content::Refused(BINARY))]
    #[case(b"\x01\x02\x03\x04\x05nonsense", Content::Refused(BINARY))]
    fn knows_files_by_their_content(#[case] head: &[u8], #[case] content: Content) {
        assert_eq!(sniff(head, &ReadingChoice::default()), content);
    }
}
