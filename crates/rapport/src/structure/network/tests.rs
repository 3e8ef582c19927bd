use super::*;
use crate::growth::figures::FiguresQuery;
use crate::interactions::{self, InteractionKind, NewInteraction};
use crate::introductions::{self, IntroductionState, NewIntroduction};
use crate::people::{PeopleFilter, PeopleQuery, PersonEdit, edit};
use crate::promises::Whose;
use crate::relations::{self, NewRelation, RelationKind};
use crate::storage::Store;
use chrono::{DateTime, Days, Utc};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(store: &mut Store, name: &str, organisation: &str, met_on: &str) -> PersonId {
    let (name, organisation) = (Some(name.to_owned()), Some(organisation.to_owned()));
    let new = PersonEdit { name, organisation, met_on: Some(met_on.to_owned()), ..PersonEdit::default() };
    edit::add(store, &new, noon()).unwrap().value
}

fn together(store: &mut Store, people: &[PersonId], on: NaiveDate) {
    let interaction = NewInteraction {
        kind: InteractionKind::Group,
        on,
        at: None,
        minutes: None,
        depth: None,
        began: None,
        people: people.to_vec(),
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    };
    interactions::log(store, &interaction, noon()).unwrap();
}

/// The ties by name.
fn ties_of(network: &Network) -> Vec<(&str, &str, f64, Vec<TieReason>)> {
    let name = |place: u32| network.people[place as usize].name.as_str();
    network.ties.iter().map(|tie| (name(tie.one), name(tie.other), tie.weight, tie.reasons.clone())).collect()
}

fn related(store: &mut Store, first: PersonId, second: PersonId) {
    let relation = NewRelation { first, second, kind: RelationKind::Colleague, label: String::new() };
    relations::add(store, &relation, noon()).unwrap();
}

/// The worked example of `docs/measures.md`.
#[test]
fn the_worked_example_of_a_network() {
    let mut store = Store::in_memory(noon()).unwrap();
    let [ada, ben, cleo, dan, eve, finn] = [
        ("Ada", "2025-01-10"),
        ("Ben", "2025-01-10"),
        ("Cleo", "2025-02-01"),
        ("Dan", "2025-03-01"),
        ("Eve", "2025-03-01"),
        ("Finn", "2026-01-05"),
    ]
    .map(|(name, met_on)| person(&mut store, name, "", met_on));
    together(&mut store, &[ada, ben, cleo], day("2025-06-01"));
    related(&mut store, dan, eve);
    let new = NewIntroduction {
        whose: Whose::Mine,
        first: cleo,
        second: dan,
        why: String::new(),
        state: IntroductionState::Made,
        on: day("2025-09-01"),
    };
    introductions::add(&mut store, &new, noon()).unwrap();

    let then = network(store.connection(), day("2025-08-31"), None).unwrap();
    let group = |one, other| (one, other, 0.5, vec![TieReason::Interaction]);
    let stated = ("Dan", "Eve", 1.0, vec![TieReason::Relation]);
    let three = [group("Ada", "Ben"), group("Ada", "Cleo"), group("Ben", "Cleo")];
    assert_eq!(ties_of(&then), [&three[..], std::slice::from_ref(&stated)].concat());
    assert_eq!((then.people.len(), structure(&then).communities, structure(&then).bridges), (5, 2, 0));

    let now = network(store.connection(), day("2026-11-22"), None).unwrap();
    let introduced = ("Cleo", "Dan", 1.0, vec![TieReason::Introduction]);
    assert_eq!(ties_of(&now), [&three[..], &[introduced], &[stated]].concat());
    let seen = structure(&now);
    assert_eq!((seen.me.people, seen.me.ties), (6, 5));
    assert!((seen.me.effective_size.unwrap() - (6.0 - 10.0 / 6.0)).abs() < 1e-9);
    let place = |who: PersonId| now.people.iter().position(|person| person.id == who).unwrap();
    let (of_cleo, of_dan) = (&seen.people[place(cleo)], &seen.people[place(dan)]);
    assert_eq!((of_cleo.bridge, of_cleo.separates), (Bridge::Bridge, 2));
    // Without Dan only Eve alone would be cut off; but his ties are half to one community, half to the other.
    assert_eq!((of_dan.bridge, of_dan.separates, of_dan.participation), (Bridge::Bridge, 0, 0.5));
    assert_eq!((seen.people[place(ada)].bridge, seen.people[place(finn)].measures.degree), (Bridge::NoBridge, 0));
    assert_eq!((seen.communities, seen.bridges, place(eve)), (2, 2, 4));

    let months =
        FiguresQuery { from: Some(day("2025-08-01")), until: Some(day("2025-09-01")), ..FiguresQuery::default() };
    let months = crate::growth::figures::structure(store.connection(), &months, day("2026-11-22")).unwrap();
    let told = |key: &str| -> Vec<f64> {
        let series = months.series.iter().find(|series| series.key == key).unwrap();
        series.values.iter().map(|value| (value.unwrap() * 1e4).round() / 1e4).collect()
    };
    assert_eq!((told("people_in_it"), told("ties")), (vec![5.0, 5.0], vec![4.0, 5.0]));
    assert_eq!((told("effective_size"), told("constraint")), (vec![3.4, 3.0], vec![0.5133, 0.5542]));
    assert_eq!((told("communities"), told("bridges")), (vec![2.0, 2.0], vec![0.0, 2.0]));

    let filter = PeopleQuery { search: "Dan".into(), ..PeopleQuery::default() };
    let only = Selection::Found { query: filter, except: Vec::new() };
    assert_eq!(network(store.connection(), day("2026-11-22"), Some(&only)).unwrap().people.len(), 1);
}

/// My own figures are those of a graph in which I stand too.
#[test]
fn i_am_measured_as_anybody_else() {
    let edge = |one, other| Edge { one, other, weight: 1.0 };
    let others = vec![edge(0, 1), edge(1, 2), edge(0, 2), edge(2, 3)];
    let me = ego(&Graph::new(6, others.clone()));
    let with_me = Graph::new(7, others.into_iter().chain((0..6).map(|other| edge(6, other))));
    let measured = crate::structure::holes(&with_me)[6].unwrap();
    assert!((me.effective_size.unwrap() - measured.effective_size).abs() < 1e-9);
    assert!((me.constraint.unwrap() - measured.constraint).abs() < 1e-9);
    assert_eq!(ego(&Graph::new(0, [])), Ego { people: 0, ties: 0, effective_size: None, constraint: None });
}

#[test]
fn colleagues_are_tied_and_a_large_organisation_only_to_the_next() {
    let mut store = Store::in_memory(noon()).unwrap();
    let met = |number: u64| (day("2020-01-01") + Days::new(number)).to_string();
    for number in 0..10 {
        person(&mut store, &format!("Small {number}"), "Nordwind", &met(number));
    }
    for number in 0..300 {
        person(&mut store, &format!("Large {number:03}"), "Sydhav", &met(number));
    }
    let whole = network(store.connection(), day("2026-11-22"), None).unwrap();
    let next = u64::try_from(NEXT).unwrap();
    assert_eq!(whole.ties.len() as u64, 10 * 9 / 2 + 300 * next - next * (next + 1) / 2);
    assert!(whole.ties.iter().all(|tie| tie.reasons == [TieReason::Organisation]));
    let then = network(store.connection(), day("2020-01-03"), None).unwrap();
    assert_eq!((then.people.len(), then.ties.len()), (6, 6));
    let of_small = Selection::Found {
        query: PeopleQuery { filter: PeopleFilter::default(), search: "Small".into(), ..PeopleQuery::default() },
        except: Vec::new(),
    };
    assert_eq!(network(store.connection(), day("2026-11-22"), Some(&of_small)).unwrap().ties.len(), 45);
}

#[test]
fn who_left_before_the_other_came_is_no_colleague() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada", "Nordwind", "2024-01-01");
    let left = PersonEdit { organisation: Some("Sydhav".into()), ..PersonEdit::default() };
    edit::edit(&mut store, ada, &left, "2025-05-01T12:00:00Z".parse().unwrap()).unwrap();
    person(&mut store, "Ben", "Nordwind", "2024-06-01");
    person(&mut store, "Cleo", "Nordwind", "2025-06-01");
    let network = network(store.connection(), day("2026-11-22"), None).unwrap();
    let tied: Vec<(&str, &str)> = ties_of(&network).into_iter().map(|(one, other, ..)| (one, other)).collect();
    assert_eq!(tied, [("Ada", "Ben"), ("Ben", "Cleo")]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// What happened after a day does not move the network of that day.
    #[test]
    fn later_records_do_not_change_an_earlier_day(
        earlier in prop::collection::vec(prop::collection::btree_set(0_usize..8, 2..4), 0..6),
        later in prop::collection::vec(prop::collection::btree_set(0_usize..8, 2..4), 1..6),
    ) {
        let mut store = Store::in_memory(noon()).unwrap();
        let people: Vec<PersonId> =
            (0..8).map(|number| person(&mut store, &format!("Person {number}"), "", "2024-01-01")).collect();
        let log = |store: &mut Store, groups: &[std::collections::BTreeSet<usize>], on: &str| {
            for group in groups {
                let group: Vec<PersonId> = group.iter().map(|number| people[*number]).collect();
                together(store, &group, day(on));
            }
        };
        log(&mut store, &earlier, "2025-03-01");
        let before = network(store.connection(), day("2025-06-30"), None).unwrap();
        log(&mut store, &later, "2025-07-01");
        person(&mut store, "New", "", "2025-07-01");
        let after = network(store.connection(), day("2025-06-30"), None).unwrap();
        prop_assert_eq!(structure(&before), structure(&after));
        prop_assert_eq!(before, after);
    }
}
