use crate::importing::contact::{Labelled, PostalAddress};
use crate::people::edit::{add, edit};
use crate::people::{PeopleQuery, PersonEdit, PersonId, list};
use crate::storage::Store;
use chrono::{DateTime, Utc};
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
