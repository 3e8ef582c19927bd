//! A whole table's bytes to text. Rule: the user's choice wins, then a byte order mark, then strict UTF-8, then a guess; the name is shown.

use super::reading::ReadingChoice;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

pub(super) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    /// WHATWG name, such as `windows-1252`.
    pub encoding: &'static str,
}

pub(super) fn decode<'a>(bytes: &'a [u8], choice: &ReadingChoice) -> Decoded<'a> {
    let chosen = choice.encoding.as_deref().and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    let encoding = chosen.unwrap_or_else(|| detected(bytes));
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    let text = if text.contains('\0') { Cow::Owned(text.replace('\0', "")) } else { text };
    Decoded { text, encoding: encoding.name() }
}

fn detected(bytes: &[u8]) -> &'static Encoding {
    if let Some((marked, _)) = Encoding::for_bom(bytes) {
        return marked;
    }
    if let Some(wide) = wide_without_mark(bytes) {
        return wide;
    }
    if bytes.windows(2).any(|pair| pair == b"\x1b$") && bytes.is_ascii() {
        return ISO_2022_JP;
    }
    if std::str::from_utf8(bytes).is_ok() || is_damaged_utf_8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Western text in UTF-16 has a zero in every other byte.
pub(super) fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(2048)).unwrap_or_default();
    let pairs = head.chunks_exact(2).len();
    if pairs < 2 {
        return None;
    }
    let zeros = |place: usize| head.chunks_exact(2).filter(|pair| pair.get(place) == Some(&0)).count();
    match (zeros(0), zeros(1)) {
        (first, second) if first * 10 > pairs * 4 && second * 20 < pairs => Some(UTF_16BE),
        (first, second) if second * 10 > pairs * 4 && first * 20 < pairs => Some(UTF_16LE),
        _ => None,
    }
}

/// A few broken bytes do not turn a UTF-8 file into another encoding.
fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let (mut broken, mut letters) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    letters >= 10 && broken * 20 < letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes, &ReadingChoice::default());
        (decoded.text.into_owned(), decoded.encoding)
    }

    fn wide(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[rstest]
    #[case("Name,Zoë".as_bytes().to_vec(), "Name,Zoë", "UTF-8")]
    #[case([b"\xef\xbb\xbf".as_slice(), "Zoë".as_bytes()].concat(), "Zoë", "UTF-8")]
    #[case([vec![0xff, 0xfe], wide("Zoë,Ann")].concat(), "Zoë,Ann", "UTF-16LE")]
    #[case(wide("First Name,Last Name"), "First Name,Last Name", "UTF-16LE")]
    #[case("First".encode_utf16().flat_map(u16::to_be_bytes).collect(), "First", "UTF-16BE")]
    #[case(b"Vorname;Stra\xdfe;J\xfcrgen M\xfcller".to_vec(), "Vorname;Straße;Jürgen Müller", "windows-1252")]
    fn finds_the_encoding(#[case] bytes: Vec<u8>, #[case] text: &str, #[case] encoding: &str) {
        assert_eq!(read(&bytes), (text.to_owned(), encoding));
    }

    #[test]
    fn knows_shift_jis_by_its_words() {
        let text = "氏名,会社名,電子メールアドレス\n山田 太郎,株式会社サクラ商事,yamada@example.jp\n佐藤 花子,東京物産,sato@example.jp\n";
        let (bytes, _, _) = encoding_rs::SHIFT_JIS.encode(text);
        assert_eq!(read(&bytes), (text.to_owned(), "Shift_JIS"));
    }

    #[test]
    fn the_choice_of_the_user_wins() {
        let choice = ReadingChoice { encoding: Some("windows-1250".into()), ..ReadingChoice::default() };
        assert_eq!(decode(b"Ko\x9aice", &choice).text, "Košice");
    }

    #[test]
    fn one_broken_byte_does_not_turn_utf_8_into_something_else() {
        let text = "Jürgen Müller,Zoë Ångström,Łukasz Żółć,Ørsted".repeat(4);
        let bytes = [text.as_bytes(), b"\xff"].concat();
        assert_eq!(read(&bytes).1, "UTF-8");
    }
}
