use super::memberships::{self, NewMembership};
use super::*;
use crate::people::{PersonEdit, edit as person};
use crate::storage::{Op, Store};
use chrono::{DateTime, Utc};
use rstest::rstest;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn store_with(people: &[(&str, &str)]) -> (Store, Vec<PersonId>) {
    let mut store = Store::in_memory(noon()).unwrap();
    let mut add = |(name, organisation): &(&str, &str)| {
        let (name, organisation) = (Some((*name).to_owned()), Some((*organisation).to_owned()));
        person::add(&mut store, &PersonEdit { name, organisation, ..PersonEdit::default() }, noon()).unwrap().value
    };
    let people = people.iter().map(&mut add).collect();
    (store, people)
}

fn relation(first: PersonId, second: PersonId, kind: RelationKind, label: &str) -> NewRelation {
    NewRelation { first, second, kind, label: label.into() }
}

#[rstest]
#[case(RelationKind::ManagerOf, "", "manager of", "reports to")]
#[case(RelationKind::IntroducedBy, "", "introduced by", "introduced")]
#[case(RelationKind::Partner, "", "partner of", "partner of")]
#[case(RelationKind::Other, "mentor of", "mentor of", "whose mentor is")]
#[case(RelationKind::Other, "sings with", "sings with", "sings with")]
#[case(RelationKind::Other, "helped", "helped", "connected (“helped”) with")]
fn both_sides_say_the_same(#[case] kind: RelationKind, #[case] label: &str, #[case] one: &str, #[case] other: &str) {
    let (mut store, people) = store_with(&[("Ada Okafor", ""), ("Ben Vale", "")]);
    add(&mut store, &relation(people[0], people[1], kind, label), noon()).unwrap();
    assert_eq!(of(store.connection(), people[0]).unwrap()[0].words, one);
    assert_eq!(of(store.connection(), people[1]).unwrap()[0].words, other);
}

#[test]
fn one_row_for_each_pair_and_kind() {
    let (mut store, people) = store_with(&[("Ada Okafor", ""), ("Ben Vale", "")]);
    let (ada, ben) = (people[0], people[1]);
    let first = add(&mut store, &relation(ada, ben, RelationKind::Colleague, ""), noon()).unwrap();
    assert_eq!(first.changes.title, "Related Ada Okafor and Ben Vale");
    let again = add(&mut store, &relation(ben, ada, RelationKind::Colleague, ""), noon()).unwrap();
    assert_eq!((again.value, again.changes.operation), (first.value, 0));
    add(&mut store, &relation(ada, ben, RelationKind::ManagerOf, ""), noon()).unwrap();
    let turned = add(&mut store, &relation(ben, ada, RelationKind::ManagerOf, ""), noon()).unwrap_err();
    assert!(turned.message.contains("the other way round"), "{}", turned.message);
    assert!(add(&mut store, &relation(ada, ada, RelationKind::Family, ""), noon()).is_err());
    assert!(add(&mut store, &relation(ada, ben, RelationKind::Other, " "), noon()).is_err());
    delete(&mut store, first.value, noon()).unwrap();
    assert_eq!(of(store.connection(), ben).unwrap().len(), 1);
    store.undo().unwrap();
    assert_eq!(of(store.connection(), ben).unwrap().len(), 2);
}

#[test]
fn only_what_is_clear_is_proposed_and_nothing_that_is_known() {
    let people = [
        ("Ada Okafor", "Nordwind"),
        ("Ben Vale", "Nordwind"),
        ("Cleo Marsh", ""),
        ("Dan Reed", ""),
        ("Dan Reed", "Fjord"),
    ];
    let (mut store, people) = store_with(&people);
    let (ada, ben, cleo) = (people[0], people[1], people[2]);
    store
        .transact(Op::EditPerson, noon(), |writing| {
            for (label, name) in [("Spouse", "marsh, cleo"), ("Friend", "Dan Reed"), ("Mother", "Nobody Here")] {
                writing.execute(
                    "INSERT INTO related_name (person_id, label, name) VALUES (?1, ?2, ?3)",
                    rusqlite::params![ada.0, label, name],
                )?;
            }
            Ok(())
        })
        .unwrap();
    let proposed = proposals(store.connection(), ada).unwrap();
    let told: Vec<_> = proposed.iter().map(|one| (one.person, one.words.as_str(), one.because)).collect();
    let expected =
        [(cleo, "partner of", ProposedBecause::NamedOnCard), (ben, "colleague of", ProposedBecause::SameOrganisation)];
    assert_eq!(told, expected);
    // What is refused from one side is not proposed on the other either, until it is undone.
    refuse(&mut store, ada, ben, noon()).unwrap();
    assert_eq!(proposals(store.connection(), ada).unwrap().len(), 1);
    assert!(proposals(store.connection(), ben).unwrap().is_empty());
    store.undo().unwrap();
    assert_eq!(proposals(store.connection(), ben).unwrap().len(), 1);
    add(&mut store, &proposed[0].relation, noon()).unwrap();
    assert_eq!(proposals(store.connection(), ada).unwrap().len(), 1);
    assert_eq!(of(store.connection(), cleo).unwrap()[0].name, "Ada Okafor");
}

#[test]
fn memberships_are_mine_or_theirs() {
    let (mut store, people) = store_with(&[("Ada Okafor", "")]);
    let membership = |person, organisation: &str, until: Option<&str>| NewMembership {
        person,
        organisation: organisation.into(),
        from: "2020-01-01".parse().ok(),
        until: until.map(|day| day.parse().unwrap()),
    };
    memberships::add(&mut store, &membership(None, "Grid Society", Some("2024-01-01")), noon()).unwrap();
    let lasting = memberships::add(&mut store, &membership(None, "Storage Circle", None), noon()).unwrap().value;
    memberships::add(&mut store, &membership(Some(people[0]), "grid society", None), noon()).unwrap();
    let mine = memberships::of(store.connection(), None).unwrap();
    let names: Vec<_> = mine.iter().map(|membership| membership.organisation.as_str()).collect();
    assert_eq!(names, ["Storage Circle", "Grid Society"]);
    assert_eq!(memberships::of(store.connection(), Some(people[0])).unwrap()[0].organisation, "Grid Society");
    let backwards = membership(None, "Grid Society", Some("2019-01-01"));
    assert!(memberships::add(&mut store, &backwards, noon()).unwrap_err().message.contains("before it begins"));
    memberships::delete(&mut store, lasting, noon()).unwrap();
    assert_eq!(memberships::of(store.connection(), None).unwrap().len(), 1);
}
