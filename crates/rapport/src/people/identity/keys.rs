//! E-mail addresses and telephone numbers. Rule: what is not complete enough to tell a person by has no key.

use super::profile::profile_key;
use crate::folding::fold;
use phonenumber::country;
use std::ops::RangeInclusive;
use unicode_normalization::UnicodeNormalization;

/// Lower case, trimmed, without `mailto:` and angle brackets.
pub fn email_key(address: &str) -> String {
    let lower = address.trim().to_lowercase();
    let bare = lower.strip_prefix("mailto:").unwrap_or(&lower);
    bare.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | '\'')).to_owned()
}

/// What a number without an E.164 form is compared by: its digits.
pub fn digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() { fold(number.trim()) } else { digits }
}

/// A profile by its network and name, any other page without scheme, `www.` and the last slash.
pub fn page_key(url: &str) -> String {
    profile_key(url).unwrap_or_else(|| {
        let lower = url.trim().to_lowercase();
        let bare = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
        bare.trim_start_matches("www.").trim_end_matches('/').to_owned()
    })
}

/// A record's own identity: `urn:uuid:` is a way of writing it, and UUIDs are written in small letters and capitals.
pub fn source_key(uid: &str) -> String {
    let lower = uid.trim().to_lowercase();
    lower.strip_prefix("urn:uuid:").map(String::from).unwrap_or(lower)
}

/// `0047 406 12 345`, `tel:+47-40612345`, or `406 12 345` within Norway → `+4740612345`.
/// `None` where the number is not complete enough to tell which one it is.
pub fn e164(value: &str, region: &str) -> Option<String> {
    let dialled = dialled(value)?;
    let number = match dialled.strip_prefix('+') {
        Some(digits) if DIGITS.contains(&digits.len()) => phonenumber::parse(None, &dialled).ok()?,
        Some(_) => return None,
        None => {
            let region: country::Id = region.to_ascii_uppercase().parse().ok()?;
            phonenumber::parse(Some(region), &dialled).ok().filter(|number| number.is_valid())?
        }
    };
    let mut written = number.format().mode(phonenumber::Mode::E164).to_string();
    // An extension is a room behind the number, not another number.
    if let Some(end) = written.find([';', ' ']) {
        written.truncate(end);
    }
    DIGITS.contains(&written.len().saturating_sub(1)).then_some(written)
}

/// What hangs on a number, as far as the number itself tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// One person's, as a rule.
    Mobile,
    /// A household's or an office's.
    Fixed,
    /// Where the country does not keep them apart.
    Either,
}

/// Of a number as [`e164`] writes it.
pub fn line(number: &str) -> Line {
    let number = phonenumber::parse(None, number);
    match number.map(|number| number.number_type(&phonenumber::metadata::DATABASE)) {
        Ok(phonenumber::Type::Mobile) => Line::Mobile,
        Ok(phonenumber::Type::FixedLine) => Line::Fixed,
        _ => Line::Either,
    }
}

/// With the country code: the shortest numbers of a subscriber, and what E.164 allows.
const DIGITS: RangeInclusive<usize> = 7..=15;

/// The digits as one would dial them, with a `+` where the country code stands first; without extension.
fn dialled(value: &str) -> Option<String> {
    const LONGEST: usize = 60;
    let plain: String = value.nfkc().take(LONGEST).collect::<String>().to_lowercase().replace("%20", " ");
    let plain = plain.trim();
    let plain = plain.strip_prefix("tel:").unwrap_or(plain);
    let end =
        ["ext", ";", "x", "#", ",", "durchwahl", "poste", "anexo"].iter().filter_map(|mark| plain.find(mark)).min();
    let number = plain.get(..end.unwrap_or(plain.len()))?;
    // `+49 (0)89`: the zero is for those who dial within the country.
    let abroad = number.starts_with('+') || number.starts_with("00");
    let number = if abroad { number.replace("(0)", "") } else { number.to_owned() };
    let mut dialled = String::with_capacity(number.len());
    for letter in number.chars() {
        match letter {
            '+' if dialled.is_empty() => dialled.push('+'),
            ' '
            | '-'
            | '.'
            | '('
            | ')'
            | '/'
            | '\u{2010}'..='\u{2015}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{feff}'
            | '\u{ad}' => {}
            _ => dialled.push(digit(letter)?),
        }
    }
    if let Some(rest) = dialled.strip_prefix("00") {
        dialled = format!("+{rest}");
    }
    (dialled.len() > 3).then_some(dialled)
}

/// Digits of any script: `٣` and `3` are one.
fn digit(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return letter.is_ascii_digit().then_some(letter);
    }
    let ascii = any_ascii::any_ascii_char(letter);
    (letter.is_numeric() && ascii.len() == 1).then(|| ascii.chars().next()).flatten().filter(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("+47 406 12 345", "NO", Some("+4740612345"))]
    #[case("0047 40612345", "DE", Some("+4740612345"))]
    #[case("406 12 345", "NO", Some("+4740612345"))]
    #[case("tel:+47-40612345", "NO", Some("+4740612345"))]
    #[case("tel:+47-40612345;ext=12", "NO", Some("+4740612345"))]
    #[case("+49 (0)89 636-48018", "NO", Some("+498963648018"))]
    #[case("0049 (0)89 63648018", "NO", Some("+498963648018"))]
    #[case("089/63648018", "DE", Some("+498963648018"))]
    #[case("(415) 555-0132", "US", Some("+14155550132"))]
    #[case("(415) 555-0132 ext. 5", "US", Some("+14155550132"))]
    #[case("415.555.0132 x5", "us", Some("+14155550132"))]
    #[case("1-415-555-0132", "US", Some("+14155550132"))]
    #[case("020 7946 0958", "GB", Some("+442079460958"))]
    #[case("+44 (0) 20 7946 0958", "US", Some("+442079460958"))]
    #[case("+39 0471 123456", "US", Some("+390471123456"))]
    #[case("＋４７ ４０６１２３４５", "US", Some("+4740612345"))]
    #[case("٠٠٤٧ ٤٠٦١٢٣٤٥", "US", Some("+4740612345"))]
    #[case("5550132", "US", None)]
    #[case("112", "NO", None)]
    #[case("1-800-FLOWERS", "US", None)]
    #[case("406 12 345", "", None)]
    #[case("+", "NO", None)]
    #[case("", "NO", None)]
    fn reads_telephone_numbers(#[case] value: &str, #[case] region: &str, #[case] expected: Option<&str>) {
        assert_eq!(e164(value, region).as_deref(), expected);
    }

    #[rstest]
    #[case("+4740612345", Line::Mobile)]
    #[case("+4722334455", Line::Fixed)]
    #[case("+14155550132", Line::Either)]
    #[case("+18005550132", Line::Either)]
    fn tells_lines_apart(#[case] number: &str, #[case] expected: Line) {
        assert_eq!(line(number), expected);
    }

    #[rstest]
    #[case(" Anna@Fjord.Example ", "anna@fjord.example")]
    #[case("mailto:anna@fjord.example", "anna@fjord.example")]
    #[case("<anna@fjord.example>", "anna@fjord.example")]
    fn reads_addresses(#[case] address: &str, #[case] key: &str) {
        assert_eq!(email_key(address), key);
    }

    proptest! {
        #[test]
        fn reads_any_text(value in "\\PC{0,80}", region in "[A-Z]{2}") {
            e164(&value, &region);
            email_key(&value);
        }

        #[test]
        fn reads_any_digits(value in "[+0-9 ()./x-]{0,24}") {
            for region in ["NO", "US", "DE", "IT", "JP", "AR"] {
                if let Some(number) = e164(&value, region) {
                    prop_assert_eq!(e164(&number, "GB"), Some(number));
                }
            }
        }
    }
}
