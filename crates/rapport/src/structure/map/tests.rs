use super::*;
use crate::interactions::{self, InteractionKind, NewInteraction};
use crate::people::{PersonEdit, edit};
use crate::storage::Store;
use crate::structure::NetworkTie;
use crate::{sample, topics};
use chrono::{DateTime, Utc};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn today() -> NaiveDate {
    noon().date_naive()
}

fn person(store: &mut Store, name: &str) -> PersonId {
    let new = PersonEdit {
        name: Some(name.into()),
        organisation: Some(format!("House of {name}")),
        met_on: Some("2024-03-01".into()),
        ..PersonEdit::default()
    };
    edit::add(store, &new, noon()).unwrap().value
}

fn together(store: &mut Store, people: &[PersonId], on: &str) {
    let interaction = NewInteraction {
        kind: InteractionKind::Group,
        on: on.parse().unwrap(),
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

fn made(store: &Store) -> NetworkMap {
    map(ground(store.connection(), today()).unwrap())
}

/// Ada and Ben in January, Ben and Cleo in March; Dan with nobody.
fn small() -> (Store, [PersonId; 4]) {
    let mut store = Store::in_memory(noon()).unwrap();
    let people = ["Ada Aas", "Ben <Berg>", "Cleo & Dahl", "Dan Eide"].map(|name| person(&mut store, name));
    together(&mut store, &people[..2], "2025-01-10");
    together(&mut store, &people[1..3], "2025-03-10");
    together(&mut store, &people[1..3], "2025-06-10");
    (store, people)
}

#[test]
fn people_have_places_and_ties_their_first_day() {
    let (store, people) = small();
    let map = made(&store);
    assert_eq!(map.people.iter().map(|person| person.id).collect::<Vec<_>>(), people);
    assert_eq!((map.ties.one.as_slice(), map.ties.other.as_slice()), (&[0, 1][..], &[1, 2][..]));
    assert_eq!(map.ties.since, ["2025-01-10".parse().unwrap(), "2025-03-10".parse().unwrap()]);
    assert_eq!(
        (map.ties.weight.as_slice(), map.ties.kinds.as_slice()),
        (&[1.0, 2.0][..], &[vec![TieReason::Interaction]][..])
    );
    let degrees: Vec<u32> = map.people.iter().map(|person| person.degree).collect();
    assert_eq!((degrees.as_slice(), map.communities, map.left_out), (&[1, 2, 1, 0][..], 1, 0));
    assert!(map.people.iter().all(|person| person.x.abs() <= 1.0 && person.y.abs() <= 1.0));
    let organisation = map.people[1].organisation.and_then(|place| map.organisations.get(place as usize)).unwrap();
    assert_eq!((organisation.name.as_str(), organisation.people), ("House of Ben <Berg>", 1));
}

#[test]
fn the_same_network_gives_the_same_map_and_a_new_tie_another() {
    let (mut store, people) = small();
    let before = made(&store);
    assert_eq!(made(&store), before);
    together(&mut store, &people[2..], "2026-01-10");
    let after = made(&store);
    assert_eq!(after.ties.one.len(), 3);
    store.undo().unwrap();
    assert_eq!(made(&store), before);
}

#[test]
fn topics_stand_with_those_who_stand_for_them() {
    let mut store = Store::in_memory(noon()).unwrap();
    sample::fill(&mut store, noon()).unwrap();
    let map = made(&store);
    let stands: usize = map.people.iter().map(|person| person.topics.len()).sum();
    assert_eq!(stands, map.topics.iter().map(|topic| topic.people as usize).sum::<usize>());
    assert!(stands > 0 && map.communities > 3 && map.bridges > 0, "{stands} {} {}", map.communities, map.bridges);
    let known = topics::TopicsQuery { scope: topics::TopicScope::All, ..topics::TopicsQuery::default() };
    let known = topics::list(store.connection(), &known, 0, 1_000).unwrap();
    assert!(map.topics.iter().all(|topic| known.rows.iter().any(|row| row.id.0 == topic.id)));
}

#[test]
fn a_way_says_what_ties_each_to_the_next() {
    let (store, [ada, _, cleo, dan]) = small();
    let way = between(store.connection(), ada, cleo, today()).unwrap();
    let told: Vec<(&str, usize)> = way.steps.iter().map(|step| (step.name.as_str(), step.reasons.len())).collect();
    assert_eq!(told, [("Ada Aas", 0), ("Ben <Berg>", 1), ("Cleo & Dahl", 1)]);
    assert!(between(store.connection(), ada, dan, today()).unwrap().steps.is_empty());
    let nobody = between(store.connection(), ada, PersonId(99), today()).unwrap_err();
    assert_eq!(nobody.code, crate::Code::NotFound);
}

#[test]
fn files_for_other_programs_hold_everybody_and_every_tie() {
    let (store, _) = small();
    let map = made(&store);
    let graphml = written(&map, MapFormat::Graphml).unwrap();
    let gexf = written(&map, MapFormat::Gexf).unwrap();
    for (text, node) in [(&graphml, "<node id="), (&gexf, "<node id=")] {
        assert_eq!((text.matches(node).count(), text.matches("<edge ").count()), (4, 2));
        assert!(text.contains("Ben &lt;Berg&gt;") && text.contains("Cleo &amp; Dahl"));
        let mut reader = quick_xml::Reader::from_str(text);
        while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What is cut is lighter than what stays.
    #[test]
    fn the_heaviest_stay(
        weights in prop::collection::vec(0.1_f64..9.0, 1..40), most_people in 2_usize..12, most_ties in 1_usize..20,
    ) {
        let people: Vec<_> = (0..10)
            .map(|id| crate::structure::NetworkPerson { id: PersonId(id), uid: id.to_string(), name: String::new(), since: today() })
            .collect();
        let pairs = (0..10_u32).flat_map(|one| (one + 1..10).map(move |other| (one, other)));
        let ties: Vec<NetworkTie> = pairs
            .zip(&weights)
            .map(|((one, other), weight)| NetworkTie { one, other, weight: *weight, reasons: Vec::new(), since: today() })
            .collect();
        let whole = Network { on: today(), people, ties };
        let kept = heaviest(whole.clone(), most_people, most_ties);
        prop_assert_eq!(kept.people.len(), most_people.min(10));
        prop_assert!(kept.ties.len() <= most_ties);
        prop_assert!(kept.ties.is_sorted_by_key(|tie| (tie.one, tie.other)));
        for tie in &kept.ties {
            let [one, other] = [tie.one, tie.other].map(|place| kept.people[place as usize].id.0);
            let before = |before: &&NetworkTie| (i64::from(before.one), i64::from(before.other)) == (one, other);
            prop_assert_eq!(whole.ties.iter().find(before).map(|before| before.weight), Some(tie.weight));
        }
        if most_people >= 10 && kept.ties.len() == most_ties {
            let lightest = kept.ties.iter().map(|tie| tie.weight).fold(f64::MAX, f64::min);
            prop_assert!(whole.ties.iter().filter(|tie| tie.weight > lightest).count() < most_ties);
        }
    }
}
