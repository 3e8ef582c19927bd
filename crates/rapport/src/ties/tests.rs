use super::strength::{Sums, Weights, band};
use super::*;
use crate::people::edit::{add, add_all, delete};
use crate::people::{PersonEdit, PersonId, Selection};
use crate::settings::{self, Settings};
use crate::storage::{Op, Store};
use chrono::{DateTime, Days, NaiveDate, Utc};
use proptest::prelude::*;
use rstest::rstest;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    noon().date_naive()
}

fn somebody(store: &mut Store, name: &str) -> PersonId {
    let edit = PersonEdit { name: Some(name.into()), met_on: Some("2020-05-01".into()), ..PersonEdit::default() };
    add(store, &edit, noon()).unwrap().value
}

/// A talk of half an hour, or of the minutes given.
fn talk(store: &mut Store, person: PersonId, on: NaiveDate, minutes: Option<u32>) {
    store
        .transact(Op::LogInteraction, noon(), |writing| {
            writing.execute(
                "INSERT INTO interaction (uid, kind, on_date, minutes) VALUES (?1, 'one_to_one', ?2, ?3)",
                rusqlite::params![writing.new_uid(), on, minutes],
            )?;
            let interaction = writing.last_insert_rowid();
            writing.execute(
                "INSERT INTO interaction_person (interaction_id, person_id) VALUES (?1, ?2)",
                [interaction, person.0],
            )?;
            Ok(())
        })
        .unwrap();
}

fn exchange(store: &mut Store, person: PersonId, on: NaiveDate, direction: &str) {
    store
        .transact(Op::AddExchange, noon(), |writing| {
            writing.execute(
                "INSERT INTO exchange (uid, direction, kind, person_id, on_date) VALUES (?1, ?2, 'advice', ?3, ?4)",
                rusqlite::params![writing.new_uid(), direction, person.0, on],
            )?;
            Ok(())
        })
        .unwrap();
}

fn strength_of(store: &Store, person: PersonId, on: NaiveDate) -> f64 {
    of(store.connection(), person, on).unwrap().strength
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

#[rstest]
#[case::strong(0.6, 1, "2020-01-01", Band::Strong)]
#[case::warm(0.3, 1, "2020-01-01", Band::Warm)]
#[case::weak(0.05, 1, "2020-01-01", Band::Weak)]
#[case::dormant(0.049, 1, "2020-01-01", Band::Dormant)]
#[case::new(0.0, 0, "2026-10-24", Band::New)]
#[case::known_thirty_days(0.0, 0, "2026-10-23", Band::Dormant)]
#[case::logged(0.01, 1, "2026-11-20", Band::Dormant)]
fn bands(#[case] strength: f64, #[case] logged: u32, #[case] known: &str, #[case] expected: Band) {
    assert_eq!(band(strength, logged, day(known), today()), expected);
}

#[test]
fn a_record_counts_half_after_the_half_life_and_undo_takes_it_out() {
    let mut store = Store::in_memory(noon()).unwrap();
    let person = somebody(&mut store, "Ada Lie");
    talk(&mut store, person, day("2026-08-24"), None);
    assert!(close(strength_of(&store, person, day("2026-08-24")), 1.0 - (-1.0_f64).exp()));
    assert!(close(strength_of(&store, person, today()), 1.0 - (-0.5_f64).exp()));
    store.undo().unwrap();
    assert_eq!(strength_of(&store, person, today()), 0.0);
    store.redo().unwrap();
    assert!(close(strength_of(&store, person, today()), 1.0 - (-0.5_f64).exp()));
}

#[test]
fn what_comes_after_the_day_does_not_count() {
    let mut store = Store::in_memory(noon()).unwrap();
    let person = somebody(&mut store, "Ada Lie");
    talk(&mut store, person, day("2026-11-20"), None);
    talk(&mut store, person, day("2026-11-22"), None);
    exchange(&mut store, person, day("2027-01-01"), "given");
    let tie = of(store.connection(), person, day("2026-11-20")).unwrap();
    assert!(close(tie.strength, 1.0 - (-1.0_f64).exp()));
    assert_eq!((tie.last_on, tie.interactions, tie.given), (Some(day("2026-11-20")), 1, 0));
}

#[test]
fn another_half_life_counts_for_all_and_undo_brings_the_first_one_back() {
    let mut store = Store::in_memory(noon()).unwrap();
    let person = somebody(&mut store, "Ada Lie");
    talk(&mut store, person, day("2026-08-24"), None);
    let mut settings = Settings::default_for("NO");
    settings.weights.half_life_days = 45;
    settings::save(&mut store, &settings, noon()).unwrap();
    assert!(close(strength_of(&store, person, today()), 1.0 - (-0.25_f64).exp()));
    store.undo().unwrap();
    assert!(close(strength_of(&store, person, today()), 1.0 - (-0.5_f64).exp()));
}

#[test]
fn the_parts_add_up_to_the_whole() {
    let mut store = Store::in_memory(noon()).unwrap();
    let person = somebody(&mut store, "Ada Lie");
    for (on, minutes) in [("2026-01-03", Some(60)), ("2026-10-03", None), ("2024-02-29", Some(5))] {
        talk(&mut store, person, day(on), minutes);
    }
    exchange(&mut store, person, day("2026-09-01"), "given");
    exchange(&mut store, person, day("2026-10-01"), "received");
    let card = card(store.connection(), person, today()).unwrap();
    let whole: f64 = card.parts.iter().map(|part| part.sum).sum();
    assert!(close(1.0 - (-whole).exp(), card.tie.strength));
    assert!(close(card.parts.iter().map(|part| part.share).sum(), 1.0));
    assert_eq!(card.parts[0].kind, PartKind::Conversations);
    assert_eq!(card.parts[0].records.len(), 3);
    assert_eq!(card.mutuality, Some(1.0));
    assert_eq!((card.months.len(), card.months[35].on, card.months[34].on), (36, today(), day("2026-10-31")));
    assert!(close(card.months[35].strength, card.tie.strength));
    assert!(close(card.months[34].strength, strength_of(&store, person, day("2026-10-31"))));
}

#[test]
fn overdue_counts_the_days_past_the_rhythm() {
    let mut store = Store::in_memory(noon()).unwrap();
    let person = somebody(&mut store, "Ada Lie");
    talk(&mut store, person, day("2026-10-13"), None);
    let edit = TieEdit { circle: Some(Circle::Close), purposes: Some(vec![Purpose::Learning]), ..TieEdit::default() };
    settle(&mut store, &[person], &edit, today(), noon()).unwrap();
    let tie = of(store.connection(), person, today()).unwrap();
    assert_eq!((tie.rhythm_days, tie.due_on, tie.overdue_days), (Some(30), Some(day("2026-11-12")), 10));
    assert_eq!((tie.engagement, tie.purposes), (Engagement::NotEngaged, vec![Purpose::Learning]));
    talk(&mut store, person, today(), None);
    let tie = of(store.connection(), person, today()).unwrap();
    assert_eq!((tie.due_on, tie.overdue_days, tie.engagement), (Some(day("2026-12-22")), 0, Engagement::Engaged));
    let edit = TieEdit { clear: vec![TieField::Circle], purposes: Some(vec![]), ..TieEdit::default() };
    settle(&mut store, &[person], &edit, today(), noon()).unwrap();
    let tie = of(store.connection(), person, today()).unwrap();
    assert_eq!((tie.rhythm_days, tie.due_on, tie.purposes), (None, None, vec![]));
}

#[test]
fn due_dates_of_many_spread_over_the_rhythm() {
    let mut store = Store::in_memory(noon()).unwrap();
    let people: Vec<PersonEdit> =
        (0..120).map(|number| PersonEdit { name: Some(format!("Person {number}")), ..PersonEdit::default() }).collect();
    let people = add_all(&mut store, &people, noon()).unwrap().value;
    let edit = TieEdit { circle: Some(Circle::Close), ..TieEdit::default() };
    settle(&mut store, &people, &edit, today(), noon()).unwrap();
    let mut days: Vec<NaiveDate> =
        all(store.connection(), &people, today()).unwrap().into_iter().filter_map(|tie| tie.due_on).collect();
    days.sort_unstable();
    assert_eq!(days.len(), 120);
    assert!(days[0] > today() && days[119] <= today() + Days::new(30));
    assert!(days.chunk_by(|a, b| a == b).all(|same| same.len() < 20));
}

#[test]
fn the_strongest_are_proposed_for_the_inner_circle() {
    let mut store = Store::in_memory(noon()).unwrap();
    let people: Vec<PersonId> = (0..7).map(|number| somebody(&mut store, &format!("Person {number}"))).collect();
    for (place, person) in people.iter().enumerate() {
        talk(&mut store, *person, today(), Some(10 * (place as u32 + 1)));
    }
    let edit = TieEdit { circle: Some(Circle::Inner), ..TieEdit::default() };
    settle(&mut store, &[people[6]], &edit, today(), noon()).unwrap();
    let gone = TieEdit { standing: Some(Standing::Archived), ..TieEdit::default() };
    settle(&mut store, &[people[5]], &gone, today(), noon()).unwrap();
    let proposed = circles_proposed(store.connection(), today()).unwrap();
    let circles: Vec<(PersonId, Circle)> = proposed.iter().map(|proposal| (proposal.person, proposal.circle)).collect();
    let inner = [4, 3, 2, 1].map(|place| (people[place], Circle::Inner));
    assert_eq!(circles, [inner.as_slice(), &[(people[0], Circle::Close)]].concat());
}

#[test]
fn refuses_a_rhythm_that_is_none() {
    let mut store = Store::in_memory(noon()).unwrap();
    let person = somebody(&mut store, "Ada Lie");
    let edit = TieEdit { rhythm_days: Some(0), ..TieEdit::default() };
    assert!(settle(&mut store, &[person], &edit, today(), noon()).unwrap_err().message.contains("rhythm"));
}

/// Kind, depth, minutes, days ago.
fn record() -> impl Strategy<Value = (usize, usize, Option<u32>, i64)> {
    (0..9_usize, 0..4_usize, prop::option::of(0..600_u32), 0..4_000_i64)
}

fn sums(records: &[(usize, usize, Option<u32>, i64)], later: i64) -> Sums {
    const KINDS: [&str; 9] =
        ["one_to_one", "group", "call", "video", "message", "email", "letter", "event_conversation", "other"];
    const DEPTHS: [Option<&str>; 4] = [None, Some("brief"), Some("good"), Some("deep")];
    let weights = Weights::default();
    let mut sums = Sums::default();
    for (kind, depth, minutes, age) in records {
        sums.interactions += weights.interaction(KINDS[*kind], DEPTHS[*depth], *minutes) * weights.faded(age + later);
    }
    sums
}

proptest! {
    #[test]
    fn another_record_never_lowers_it_and_time_does(records in prop::collection::vec(record(), 0..40), more in record(), days in 1..2_000_i64) {
        let before = sums(&records, 0).strength();
        let with = sums(&[records.as_slice(), &[more]].concat(), 0).strength();
        prop_assert!(with >= before && (0.0..=1.0).contains(&with));
        prop_assert!(sums(&records, days).strength() <= before);
    }

    #[test]
    fn the_order_does_not_matter(records in prop::collection::vec(record(), 0..40)) {
        let mut backwards = records.clone();
        backwards.reverse();
        prop_assert!(close(sums(&records, 0).strength(), sums(&backwards, 0).strength()));
    }

    #[test]
    fn help_both_ways_counts_more_than_the_same_help_one_way(given in 0.0..10.0_f64, received in 0.0..10.0_f64) {
        let both = Sums { interactions: 0.0, given, received };
        let one = Sums { interactions: 0.0, given: given + received, received: 0.0 };
        prop_assert!(both.whole() >= one.whole());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn keeping_the_sums_gives_the_same_as_computing_everybody(steps in prop::collection::vec((0..6u8, 0..4usize, 0..900u64), 1..24)) {
        let mut store = Store::in_memory(noon()).unwrap();
        let mut people: Vec<PersonId> = (0..4).map(|number| somebody(&mut store, &format!("Person {number}"))).collect();
        for (step, place, ago) in steps {
            let Some(person) = people.get(place).copied() else { continue };
            let on = today() - Days::new(ago);
            match step {
                0..3 => talk(&mut store, person, on, Some(20)),
                3 => exchange(&mut store, person, on, if ago % 2 == 0 { "given" } else { "received" }),
                4 if people.len() > 2 => {
                    delete(&mut store, &Selection::People(vec![people.remove(place)]), noon()).unwrap();
                }
                _ => {}
            }
        }
        let kept: Vec<f64> = people.iter().map(|person| strength_of(&store, *person, today())).collect();
        rebuild(store.connection()).unwrap();
        let anew: Vec<f64> = people.iter().map(|person| strength_of(&store, *person, today())).collect();
        prop_assert!(kept.iter().zip(&anew).all(|(a, b)| close(*a, *b)));
    }
}
