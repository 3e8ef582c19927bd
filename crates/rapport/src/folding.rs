//! Text as it is compared, searched and sorted by. Rule: folding is idempotent and only ever for comparing; what is shown stays as it was.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// Lower case, without accents; alphabets written as Latin (`Søren Ægidius` → `soren aegidius`, `Щукин` → `shchukin`);
/// widths and ligatures made plain. Chinese, Japanese, Korean, Arabic and other scripts stay as they are.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkc() {
        fold_letter(letter, &mut folded);
    }
    // Where a mark fell away, its neighbours may now compose.
    if unicode_normalization::is_nfc(&folded) { folded } else { folded.nfc().collect() }
}

/// The words of a name, folded: without honorifics, credentials, pronouns, dots, hyphens and apostrophes.
/// A name that consists of nothing else keeps its words.
pub fn name_words(text: &str) -> Vec<String> {
    let folded = without_pronouns(fold(text).replace('\'', ""));
    let (before, after) = match folded.split_once(',') {
        Some((before, after)) if words(after).all(|word| is_credential(&dotless(word))) => (before, ""),
        Some((before, after)) => (before, after),
        None => (folded.as_str(), ""),
    };
    let mut kept = Vec::new();
    let mut dropped = Vec::new();
    for word in words(before).chain(words(after)) {
        let plain = dotless(word);
        let is_title = HONORIFICS.contains(&plain.as_ref())
            || (CREDENTIALS.contains(&plain.as_ref())
                && !(plain.len() < 3 && plain.len() < word.trim_end_matches('.').len()))
            || (kept.len() > 1 && word.contains('.') && AMBIGUOUS_CREDENTIALS.contains(&plain.as_ref()));
        let into = if is_title { &mut dropped } else { &mut kept };
        into.extend(
            word.split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter))
                .filter(|part| !part.is_empty())
                .map(String::from),
        );
    }
    if kept.is_empty() { dropped } else { kept }
}

/// What people are sorted by: the folded family name, then the rest. A name in one piece is taken to end with the
/// family name, unless a comma or its script says that it begins with it.
pub fn sort_key(family: Option<&str>, given: Option<&str>, name: &str) -> String {
    if let Some(family) = family.filter(|family| !family.trim().is_empty()) {
        let mut words = plain_words(family);
        words.extend(given.map(plain_words).unwrap_or_default());
        if !words.is_empty() {
            return words.join(" ");
        }
    }
    let mut words = name_words(name);
    let family_first = words.iter().any(|word| !word.is_ascii())
        || name.split_once(',').is_some_and(|(before, _)| name_words(before).len() < words.len());
    if !family_first && words.len() > 1 {
        words.rotate_right(1);
    }
    if words.is_empty() { fold(name.trim()) } else { words.join(" ") }
}

fn plain_words(text: &str) -> Vec<String> {
    fold(text)
        .replace('\'', "")
        .split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter))
        .filter(|word| !word.is_empty())
        .map(String::from)
        .collect()
}

fn fold_letter(letter: char, folded: &mut String) {
    match letter {
        'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
        '\0'..='\x7f' => folded.push(letter),
        _ if is_dropped(letter) => {}
        // Soft and hard sign have no sound of their own, and names in Latin letters leave them out.
        'ь' | 'Ь' | 'ъ' | 'Ъ' => {}
        _ if is_alphabet(letter) => {
            let latin = any_ascii::any_ascii_char(letter);
            if latin.is_empty() {
                folded.extend(letter.to_lowercase());
            }
            folded.extend(latin.chars().filter(|letter| *letter != '`').map(|letter| letter.to_ascii_lowercase()));
        }
        _ => folded.extend(letter.to_lowercase()),
    }
}

/// Latin, Greek, Cyrillic, Armenian and Georgian letters, and the punctuation that is typed in several ways.
fn is_alphabet(letter: char) -> bool {
    matches!(letter,
        '\u{80}'..='\u{24f}' | '\u{250}'..='\u{2ff}' | '\u{370}'..='\u{58f}' | '\u{10a0}'..='\u{10ff}'
        | '\u{1c90}'..='\u{1cbf}' | '\u{1d00}'..='\u{1dbf}' | '\u{1e00}'..='\u{1fff}' | '\u{2010}'..='\u{2027}'
        | '\u{2c60}'..='\u{2c7f}' | '\u{2d00}'..='\u{2d2f}' | '\u{a720}'..='\u{a7ff}' | '\u{ab30}'..='\u{ab6f}')
}

/// Accents, Hebrew and Arabic vowel signs, and characters without width.
fn is_dropped(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}'
        | '\u{5c4}' | '\u{5c5}' | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Marks that belong to the letter before them and are no letters of their own.
fn is_mark(letter: char) -> bool {
    !letter.is_ascii() && unicode_normalization::char::is_combining_mark(letter)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\t', '\n', '\r', ',', ';', '/', '(', ')', '"', '|']).filter(|word| !word.is_empty())
}

/// The word without its dots: `ph.d.` → `phd`.
fn dotless(word: &str) -> Cow<'_, str> {
    if word.contains('.') { Cow::Owned(word.replace('.', "")) } else { Cow::Borrowed(word) }
}

/// `(she/her)` tells how to speak of a person, not what they are called.
fn without_pronouns(mut folded: String) -> String {
    while let Some(start) = folded.find('(') {
        let Some(length) = folded[start..].find(')') else { break };
        let inside = &folded[start..=start + length];
        let replacement = if inside.contains('/') { String::from(" ") } else { inside.replace(['(', ')'], " ") };
        folded.replace_range(start..=start + length, &replacement);
    }
    folded
}

fn is_credential(word: &str) -> bool {
    CREDENTIALS.contains(&word) || AMBIGUOUS_CREDENTIALS.contains(&word) || HONORIFICS.contains(&word)
}

const HONORIFICS: &[&str] = &[
    "dr",
    "dra",
    "drs",
    "prof",
    "professor",
    "mr",
    "mrs",
    "miss",
    "mx",
    "sir",
    "madam",
    "herr",
    "frau",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "sig",
    "sigra",
    "sr",
    "sra",
    "srta",
    "ing",
    "dipl",
    "diplom",
    "mag",
    "rev",
    "hon",
    "univ",
    "habil",
];

/// Never a name of their own.
const CREDENTIALS: &[&str] = &[
    "phd", "dphil", "mba", "emba", "msc", "bsc", "llm", "llb", "cpa", "cfa", "pmp", "esq", "jr", "ii", "iii", "cissp",
    "frcp", "mph", "mphil", "meng", "beng", "dds", "dvm", "facs", "cipd", "fcipd", "mcipd", "shrm-cp", "shrm-scp",
    "csm", "acca", "fcca", "edd", "psyd", "jd",
];

/// Credentials only behind a comma or written with dots: `Ma`, `Ba` and `Md` are names as well.
const AMBIGUOUS_CREDENTIALS: &[&str] =
    &["ma", "ba", "bs", "ms", "md", "rn", "pe", "ca", "fca", "obe", "mbe", "cbe", "msw", "aia", "iv"];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("Anna BERG", "anna berg")]
    #[case("Søren Ægidius", "soren aegidius")]
    #[case("Łukasz Żółć", "lukasz zolc")]
    #[case("Strauß", "strauss")]
    #[case("Nguyễn Thị Ánh", "nguyen thi anh")]
    #[case("I\u{307}stanbul Işık", "istanbul isik")]
    #[case("Jose\u{301}", "jose")]
    #[case("Сергей Щукин", "sergey shchukin")]
    #[case("Ольга", "olga")]
    #[case("Γιώργος", "giorgos")]
    #[case("ＡＢＣ　ﾀﾛｳ", "abc タロウ")]
    #[case("王小明", "王小明")]
    #[case("がくと", "がくと")]
    #[case("김민준", "김민준")]
    #[case("O’Brien", "o'brien")]
    #[case("ﬁnn", "finn")]
    #[case("Zero\u{200b}Width", "zerowidth")]
    fn folds(#[case] text: &str, #[case] folded: &str) {
        assert_eq!(fold(text), folded);
    }

    #[rstest]
    #[case("Dr. Anna-Lena Müller, PhD", &["anna", "lena", "muller"])]
    #[case("Prof. Dr. Ing. Max Weber", &["max", "weber"])]
    #[case("Jane O’Brien (she/her)", &["jane", "obrien"])]
    #[case("Jack Ma", &["jack", "ma"])]
    #[case("Jane Doe, MA", &["jane", "doe"])]
    #[case("Doe, Jane", &["doe", "jane"])]
    #[case("J.R. Hartley", &["j", "r", "hartley"])]
    #[case("Ben Hart Jr.", &["ben", "hart"])]
    #[case("Ada Okafor Ph.D.", &["ada", "okafor"])]
    #[case("Anna (Huber) Schmidt", &["anna", "huber", "schmidt"])]
    #[case("王 小明", &["王", "小明"])]
    #[case("Sir", &["sir"])]
    #[case("🚀", &[])]
    fn finds_the_words_of_a_name(#[case] name: &str, #[case] words: &[&str]) {
        assert_eq!(name_words(name), words);
    }

    #[rstest]
    #[case(Some("Ødegård"), Some("Kari"), "Kari Ødegård", "odegard kari")]
    #[case(None, None, "Kari Ødegård", "odegard kari")]
    #[case(None, None, "Ødegård, Kari", "odegard kari")]
    #[case(Some(" "), None, "Kari", "kari")]
    #[case(None, None, "王小明", "王小明")]
    #[case(None, None, "🚀", "🚀")]
    fn sorts_by_family_name(
        #[case] family: Option<&str>,
        #[case] given: Option<&str>,
        #[case] name: &str,
        #[case] key: &str,
    ) {
        assert_eq!(sort_key(family, given, name), key);
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn any_text_has_words_and_a_sort_key(text in "\\PC{0,60}") {
            name_words(&text);
            sort_key(None, None, &text);
        }
    }
}
