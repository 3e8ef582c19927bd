//! By what a person is told from others. Rule: everything here is folded and normalised, made only for comparing and never shown.

mod keys;
mod profile;
mod rows;

pub use keys::{Line, digits, e164, email_key, line, page_key, source_key};
pub use profile::{is_of_one_person, profile_key};
pub use rows::load_all;

use crate::dates::PartialDate;
use crate::folding::{fold, name_words};
use crate::importing::contact::RawContact;
use crate::organisations;
use chrono::NaiveDate;

/// All by which two records can be taken for one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Identity {
    /// The record's own identity in its sources (vCard `UID`), and in Rapport: what was exported is known again.
    pub source_uids: Vec<String>,
    /// The words of the name in the order in which they are shown; a name in Chinese, Japanese or Korean is one word.
    pub words: Vec<String>,
    /// The words of the nickname.
    pub nickname: Vec<String>,
    /// `Jr.`, `III`: father and son are two people.
    pub generation: Option<String>,
    /// `linkedin:anna-berg`
    pub profiles: Vec<String>,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    pub organisation: Option<String>,
    pub position: Option<String>,
    pub city: Option<String>,
    pub birthday: Option<PartialDate>,
    /// Only where a source tells it, such as LinkedIn's *Connected On*.
    pub met_on: Option<NaiveDate>,
}

impl Identity {
    /// `region` is what telephone numbers without a country code are read in (ISO 3166-1 alpha-2).
    pub fn of_contact(contact: &RawContact, region: &str) -> Self {
        let name = PersonName {
            shown: contact.name.as_deref(),
            given: contact.given.as_deref(),
            additional: contact.additional.as_deref(),
            family: contact.family.as_deref(),
            suffix: contact.suffix.as_deref(),
        };
        let mut identity = Self {
            source_uids: contact.source_uid.as_deref().map(source_key).into_iter().collect(),
            words: name.words(),
            nickname: contact.nickname.as_deref().map(name_words).unwrap_or_default(),
            generation: name.generation(),
            profiles: contact.urls.iter().filter_map(|url| profile_key(&url.value)).collect(),
            emails: contact
                .emails
                .iter()
                .map(|email| email_key(&email.value))
                .filter(|key| key.contains('@'))
                .collect(),
            phones: contact.phones.iter().filter_map(|phone| e164(&phone.value, region)).collect(),
            organisation: contact.organisation.as_deref().map(organisations::key).filter(|key| !key.is_empty()),
            position: contact.position.as_deref().map(plain),
            city: contact.addresses.iter().map(|address| plain(&address.city)).find(|city| !city.is_empty()),
            birthday: contact.birthday,
            met_on: contact.met_on,
        };
        for list in [&mut identity.profiles, &mut identity.emails, &mut identity.phones] {
            list.sort_unstable();
            list.dedup();
        }
        identity
    }

    /// Enough of a name to tell a person by: more than one word, or one in a script that writes names in one piece.
    pub fn has_full_name(&self) -> bool {
        self.words.len() > 1
            || self.words.first().is_some_and(|word| is_written_in_one_piece(word) && word.chars().nth(1).is_some())
    }
}

/// A name as it is stored, whole and in parts.
struct PersonName<'a> {
    shown: Option<&'a str>,
    given: Option<&'a str>,
    additional: Option<&'a str>,
    family: Option<&'a str>,
    suffix: Option<&'a str>,
}

impl PersonName<'_> {
    fn words(&self) -> Vec<String> {
        let parts = [self.given, self.additional, self.family];
        let shown = self.shown.filter(|shown| !shown.contains('@')).map(given_name_first).unwrap_or_default();
        let words =
            if shown.is_empty() { parts.iter().flatten().flat_map(|part| name_words(part)).collect() } else { shown };
        if words.is_empty() || !words.iter().all(|word| is_written_in_one_piece(word)) {
            return words;
        }
        match (self.family, self.given) {
            (Some(family), Some(given)) => vec![[name_words(family).concat(), name_words(given).concat()].concat()],
            _ => vec![words.concat()],
        }
    }

    fn generation(&self) -> Option<String> {
        let last_of = |text: &str| {
            let folded = fold(text);
            folded.split([' ', ',', '.']).rfind(|word| !word.is_empty()).map(String::from)
        };
        let of_generations = |word: &String| GENERATIONS.contains(&word.as_str());
        self.suffix.and_then(last_of).filter(of_generations).or_else(|| {
            self.shown.or(self.family).filter(|name| name.trim().contains(' ')).and_then(last_of).filter(of_generations)
        })
    }
}

/// `Berg, Anna` → `anna berg`
fn given_name_first(shown: &str) -> Vec<String> {
    let mut words = name_words(shown);
    if let Some((before, _)) = shown.split_once(',') {
        let family = name_words(before).len();
        if family < words.len() {
            words.rotate_left(family);
        }
    }
    words
}

const GENERATIONS: &[&str] = &["jr", "sr", "ii", "iii", "iv"];

fn plain(text: &str) -> String {
    fold(text.trim())
}

fn is_written_in_one_piece(word: &str) -> bool {
    word.chars().all(|letter| {
        matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::contact::{Labelled, RecordPlace};
    use rstest::rstest;

    fn named(name: Option<&str>, given: Option<&str>, family: Option<&str>) -> Identity {
        let mut contact = RawContact::at(RecordPlace { file: String::from("a.vcf"), record: 0, line: 1 });
        contact.name = name.map(String::from);
        contact.given = given.map(String::from);
        contact.family = family.map(String::from);
        Identity::of_contact(&contact, "NO")
    }

    #[rstest]
    #[case(Some("Dr. Anna Berg"), None, None, &["anna", "berg"])]
    #[case(None, Some("Anna"), Some("Berg"), &["anna", "berg"])]
    #[case(Some("anna@fjord.example"), Some("Anna"), None, &["anna"])]
    #[case(Some("Berg, Anna Maria"), None, None, &["anna", "maria", "berg"])]
    #[case(Some("Anna Berg, PhD"), None, None, &["anna", "berg"])]
    #[case(Some("小明 王"), Some("小明"), Some("王"), &["王小明"])]
    #[case(Some("王 小明"), None, None, &["王小明"])]
    fn takes_the_words_of_the_name(
        #[case] name: Option<&str>,
        #[case] given: Option<&str>,
        #[case] family: Option<&str>,
        #[case] words: &[&str],
    ) {
        assert_eq!(named(name, given, family).words, words);
    }

    #[rstest]
    #[case("Ben Hart Jr.", Some("jr"))]
    #[case("Ben Hart III", Some("iii"))]
    #[case("Sr. Ben Hart", None)]
    #[case("Ben Hart", None)]
    fn tells_father_from_son(#[case] name: &str, #[case] generation: Option<&str>) {
        assert_eq!(named(Some(name), None, None).generation.as_deref(), generation);
    }

    #[test]
    fn normalises_what_is_compared() {
        let labelled = |value: &str| Labelled { label: String::new(), value: value.into() };
        let mut contact = RawContact::at(RecordPlace { file: String::from("a.vcf"), record: 0, line: 1 });
        contact.emails = vec![labelled(" Anna@Fjord.Example"), labelled("anna@fjord.example"), labelled("none")];
        contact.phones = vec![labelled("406 12 345"), labelled("+47 40612345")];
        contact.urls = vec![labelled("https://www.linkedin.com/in/Anna-Berg/"), labelled("https://fjord.example")];
        contact.organisation = Some("Fjord AS".into());
        let identity = Identity::of_contact(&contact, "NO");
        assert_eq!(identity.emails, ["anna@fjord.example"]);
        assert_eq!(identity.phones, ["+4740612345"]);
        assert_eq!(identity.profiles, ["linkedin:anna-berg"]);
        assert_eq!(identity.organisation.as_deref(), Some("fjord"));
    }
}
