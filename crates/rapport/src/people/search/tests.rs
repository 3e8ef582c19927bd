use super::Fit;
use crate::importing::contact::{Labelled, PostalAddress};
use crate::people::edit::{add, add_all, edit};
use crate::people::roster::{Entry, with_roster};
use crate::people::{PeopleQuery, PersonEdit, PersonId, list};
use crate::storage::Store;
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rstest::rstest;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn named(name: &str) -> PersonEdit {
    PersonEdit { name: Some(name.into()), ..PersonEdit::default() }
}

fn labelled(value: &str) -> Option<Vec<Labelled>> {
    Some(vec![Labelled { label: "work".into(), value: value.into() }])
}

fn store() -> Store {
    let mut store = Store::in_memory(noon()).unwrap();
    for name in
        ["Søren Ægidius", "山田太郎", "Сергей Щукин", "Jürgen Müller", "Anna Berg", "Joanna Vik", "Berg Annasson"]
    {
        add(&mut store, &named(name), noon()).unwrap();
    }
    let full = PersonEdit {
        nickname: Some("Kate".into()),
        organisation: Some("Håndverk & Sønner AS".into()),
        department: Some("Procurement".into()),
        position: Some("Quantity surveyor".into()),
        emails: labelled("k.winters@example.org"),
        phones: labelled("+47 406 12 345"),
        urls: labelled("https://www.linkedin.com/in/katherine-winters-12"),
        addresses: Some(vec![PostalAddress { city: "Tromsø".into(), ..PostalAddress::default() }]),
        tags: Some(vec!["Chess club".into()]),
        notes: Some("Plays the viola".into()),
        ..named("Katherine Winters")
    };
    add(&mut store, &full, noon()).unwrap();
    store
}

fn found(store: &Store, typed: &str) -> Vec<String> {
    let query = PeopleQuery { search: typed.into(), ..PeopleQuery::default() };
    list::page(store.connection(), &query, 0, 50).unwrap().rows.into_iter().map(|row| row.name).collect()
}

#[rstest]
#[case("soren")]
#[case("SØREN ægi")]
#[case("ægid")]
fn accents_and_case_do_not_matter(#[case] typed: &str) {
    assert_eq!(found(&store(), typed), ["Søren Ægidius"]);
}

#[rstest]
#[case("太郎", "山田太郎")]
#[case("郎", "山田太郎")]
#[case("щук", "Сергей Щукин")]
#[case("shchukin", "Сергей Щукин")]
#[case("mueller", "Jürgen Müller")]
#[case("uller", "Jürgen Müller")]
fn any_script_and_inside_words(#[case] typed: &str, #[case] name: &str) {
    assert_eq!(found(&store(), typed), [name]);
}

#[rstest]
#[case("kate")]
#[case("handverk")]
#[case("sønner winters")]
#[case("procure")]
#[case("survey")]
#[case("k.winters@")]
#[case("example.org")]
#[case("40612345")]
#[case("406 12 345")]
#[case("+47 (406) 12-345")]
#[case("katherine-winters-12")]
#[case("tromso")]
#[case("chess")]
#[case("viola")]
fn all_fields_are_searched(#[case] typed: &str) {
    assert_eq!(found(&store(), typed), ["Katherine Winters"]);
}

#[test]
fn what_all_profile_addresses_share_finds_nobody() {
    assert!(found(&store(), "linkedin").is_empty());
}

#[test]
fn what_fits_a_name_better_comes_first() {
    assert_eq!(found(&store(), "anna"), ["Anna Berg", "Berg Annasson", "Joanna Vik"]);
    assert_eq!(found(&store(), "berg"), ["Berg Annasson", "Anna Berg"]);
}

#[rstest]
#[case("katherien", "Katherine Winters")]
#[case("jurgne", "Jürgen Müller")]
#[case("kathrine winters", "Katherine Winters")]
#[case("soern", "Søren Ægidius")]
fn typing_errors_in_names_are_forgiven(#[case] typed: &str, #[case] name: &str) {
    assert_eq!(found(&store(), typed), [name]);
}

#[rstest]
#[case("procurment")]
#[case("xyz")]
#[case("anna katherien")]
fn other_errors_are_not(#[case] typed: &str) {
    assert!(found(&store(), typed).is_empty());
}

#[test]
fn every_keystroke_finds_what_a_search_from_scratch_finds() {
    let mut typing = store();
    for typed in ["k", "ka", "kat", "kat w", "kat wi", "at wi", "a", "ann", "an", "b an"] {
        let scratch = store();
        assert_eq!(found(&typing, typed), found(&scratch, typed), "{typed}");
    }
    assert_eq!(found(&typing, "vik"), ["Joanna Vik"]);
    let joanna = PersonId(6);
    edit(&mut typing, joanna, &named("Joanna Lund"), noon()).unwrap();
    assert!(found(&typing, "vik").is_empty());
    assert_eq!(found(&typing, "lund"), ["Joanna Lund"]);
    typing.undo().unwrap();
    assert_eq!(found(&typing, "vik"), ["Joanna Vik"]);
}

#[test]
fn nothing_typed_finds_everybody() {
    assert_eq!(found(&store(), " \t").len(), 8);
}

/// How well a word fits by reading everything, letter by letter.
fn fit_by_reading(entry: &Entry, word: &str) -> Fit {
    let is_edge =
        |letter: Option<char>| letter.is_none_or(|letter| letter.is_ascii() && !letter.is_ascii_alphanumeric());
    let is_single = word.len() == 1 && word.as_bytes()[0].is_ascii_alphanumeric();
    let names = entry.names();
    let places = (0..names.len()).filter(|place| names.get(*place..).is_some_and(|rest| rest.starts_with(word)));
    let in_names = places.map(|place| {
        let begins = is_edge(names[..place].chars().next_back());
        match is_edge(names[place + word.len()..].chars().next()) {
            true if begins && !is_single => Fit::WholeName,
            _ if begins => Fit::NameBegins,
            _ => Fit::InName,
        }
    });
    in_names.min().unwrap_or(if entry.searched().contains(word) { Fit::Elsewhere } else { Fit::Not })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn searching_finds_what_reading_everything_finds(
        people in prop::collection::vec(("[a-c山é]{1,4}[ -][a-c山]{1,4}", "[abn山7@.]{0,6}"), 1..90),
        renamed in prop::collection::vec((1..90i64, "[a-c山]{1,3} [a-c]{1,3}"), 0..4),
        typed in prop::collection::vec("[a-c山7@]{1,3}( [a-cn山.]{1,3})?", 1..12),
    ) {
        let mut store = Store::in_memory(noon()).unwrap();
        let everybody: Vec<PersonEdit> = people
            .into_iter()
            .map(|(name, organisation)| PersonEdit { organisation: Some(organisation), ..named(&name) })
            .collect();
        add_all(&mut store, &everybody, noon()).unwrap();
        list::page(store.connection(), &PeopleQuery::default(), 0, 1).unwrap();
        for (person, name) in renamed {
            drop(edit(&mut store, PersonId(person), &named(&name), noon()));
        }
        for typed in typed {
            let words = super::words::typed(&typed);
            with_roster(store.connection(), |roster| {
                let fits = roster.search(&typed).map(<[Fit]>::to_vec).unwrap_or_default();
                for (slot, fit) in (0..).zip(fits) {
                    let wanted = words.iter().map(|word| fit_by_reading(roster.entry(slot), word)).max();
                    let exact = if fit == Fit::Forgiven { Fit::Not } else { fit };
                    assert_eq!(Some(exact), wanted, "{typed} in {:?}", roster.entry(slot));
                }
                Ok(())
            })
            .unwrap();
        }
    }
}
