//! Employers, clients, professional bodies. Rule: spellings that differ in case, accents or legal form are one organisation.

mod fields;
mod store;

pub(crate) use fields::field_of_each;
pub use fields::{OrganisationField, OrganisationFields, fields, set_field, take_proposed_fields};
pub use store::{Standing, find_or_add, find_or_fill, standing, stored_key};

use crate::folding::fold;

/// What an organisation is told by: its folded name without legal form, articles and punctuation.
/// `ACME Gmbh & Co. KG` and `Acme` have the same key.
pub fn key(name: &str) -> String {
    let folded = fold(name).replace(['.', '\''], "");
    let words: Vec<String> = folded
        .split(|letter: char| {
            letter.is_whitespace() || matches!(letter, ',' | ';' | '-' | '(' | ')' | '&' | '+' | '|' | '"')
        })
        .filter(|word| !word.is_empty())
        .map(without_slash)
        .filter(|word| !FILLERS.contains(&word.as_str()))
        .collect();
    let kept =
        words.iter().rposition(|word| !LEGAL_FORMS.contains(&word.as_str())).map_or(words.len(), |last| last + 1);
    let named = words.get(..kept).unwrap_or_default();
    if named.is_empty() { folded.trim().to_owned() } else { named.join(" ") }
}

/// `a/s` is one word, `sales/marketing` are two.
fn without_slash(word: &str) -> String {
    let joiner = if word.split('/').all(|part| part.chars().count() == 1) { "" } else { " " };
    word.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(joiner)
}

const FILLERS: &[&str] = &["the", "and", "und", "et", "og", "och"];

const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "bv",
    "bvba",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "doo",
    "dba",
    "eg",
    "ehf",
    "ek",
    "eu",
    "ev",
    "gbr",
    "gmbh",
    "ggmbh",
    "hf",
    "inc",
    "incorporated",
    "kft",
    "kg",
    "kgaa",
    "kk",
    "ks",
    "lda",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "limited",
    "mbh",
    "nv",
    "ohg",
    "ooo",
    "oy",
    "oyj",
    "plc",
    "pte",
    "pty",
    "pvt",
    "private",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "se",
    "sl",
    "slu",
    "snc",
    "spa",
    "spol",
    "sp",
    "zoo",
    "z",
    "oo",
    "sro",
    "srl",
    "ug",
    "vof",
    "zrt",
    "株式会社",
    "有限公司",
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("Acme", "acme")]
    #[case("ACME Inc.", "acme")]
    #[case("Acme GmbH & Co. KG", "acme")]
    #[case("The Acme Company, LLC", "acme")]
    #[case("Nordlys A/S", "nordlys")]
    #[case("Nordlys AS", "nordlys")]
    #[case("Fjord & Falk Ltd", "fjord falk")]
    #[case("Fjord and Falk", "fjord falk")]
    #[case("Müller-Stahl S.p.A.", "muller stahl")]
    #[case("Company", "company")]
    #[case("AS", "as")]
    #[case("Sales/Marketing Partners", "sales marketing partners")]
    #[case("株式会社", "株式会社")]
    fn tells_organisations_by_name(#[case] name: &str, #[case] expected: &str) {
        assert_eq!(key(name), expected);
    }

    proptest! {
        #[test]
        fn a_name_with_letters_has_a_key(name in "\\PC{0,40}") {
            prop_assert_eq!(key(&name).is_empty(), key(&name).trim().is_empty());
            prop_assert!(!name.chars().any(|letter| letter.is_ascii_alphanumeric()) || !key(&name).is_empty());
        }
    }
}
