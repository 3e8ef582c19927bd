use super::*;
use crate::people::edit::add_all;
use crate::people::{PersonEdit, list};
use crate::storage::Store;
use chrono::{DateTime, Months, Utc};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(met_on: &str, origin: Origin, organisation: &str) -> PersonEdit {
    PersonEdit {
        name: Some("Somebody".into()),
        met_on: Some(met_on.into()),
        origin: Some(origin),
        organisation: Some(organisation.into()),
        ..PersonEdit::default()
    }
}

fn store(people: &[PersonEdit]) -> Store {
    let mut store = Store::in_memory(noon()).unwrap();
    add_all(&mut store, people, noon()).unwrap();
    store
}

fn growth(store: &Store, query: &GrowthQuery) -> Growth {
    series(store.connection(), query, noon().date_naive()).unwrap()
}

#[test]
fn months_have_no_gaps_and_end_with_today() {
    let store = store(&[
        person("2026-08-31", Origin::Event, ""),
        person("2026-08-01", Origin::Work, ""),
        person("2026-10-15", Origin::Event, ""),
        person("", Origin::Import, ""),
    ]);
    let growth = growth(&store, &GrowthQuery::default());
    assert_eq!(growth.months, ["2026-08-01", "2026-09-01", "2026-10-01", "2026-11-01"].map(day));
    assert_eq!(growth.new, [2, 0, 1, 1]);
    assert_eq!(growth.known, [2, 2, 3, 4]);
    assert_eq!(growth.without_met_on, 1);
    let keys: Vec<&str> = growth.series.iter().map(|series| series.key.as_str()).collect();
    assert_eq!(keys, ["event", "work", "import"]);
    assert_eq!(growth.series[0].known, [1, 1, 2, 2]);
}

#[test]
fn a_range_counts_who_was_known_before_it() {
    let store = store(&[
        person("2020-01-01", Origin::Event, ""),
        person("2024-05-05", Origin::Event, ""),
        person("2025-01-01", Origin::Event, ""),
    ]);
    let query = GrowthQuery { from: Some(day("2024-04-20")), until: Some(day("2024-06-01")), ..GrowthQuery::default() };
    let growth = growth(&store, &query);
    assert_eq!(growth.known, [1, 2, 2]);
    assert_eq!(growth.new, [0, 1, 0]);
}

#[test]
fn nobody_gives_one_empty_month() {
    let growth = growth(&store(&[]), &GrowthQuery::default());
    assert_eq!((growth.months.len(), growth.known, growth.series.len()), (1, vec![0], 0));
}

#[test]
fn the_six_largest_organisations_stand_by_name_and_the_rest_together() {
    let names = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", ""];
    let people: Vec<PersonEdit> = (names.iter().zip((1..=8).rev()))
        .flat_map(|(name, size)| vec![person("2026-11-01", Origin::Work, name); size])
        .collect();
    let query = GrowthQuery { split: Split::Organisation, ..GrowthQuery::default() };
    let growth = growth(&store(&people), &query);
    let known: Vec<(&str, u32)> = growth.series.iter().map(|series| (series.key.as_str(), series.known[0])).collect();
    assert_eq!(
        known,
        [("Alpha", 8), ("Beta", 7), ("Gamma", 6), ("Delta", 5), ("Epsilon", 4), ("Zeta", 3), ("Others", 3)]
    );
    assert_eq!(growth.series[6].organisation, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn series_add_up_and_agree_with_the_list(
        people in prop::collection::vec((0..40i64, 0..5usize, 0..9u8), 0..30),
        by_organisation in any::<bool>(),
    ) {
        let start = day("2023-07-15");
        let edits: Vec<PersonEdit> = people
            .iter()
            .map(|(months, origin, organisation)| {
                let met_on = start + chrono::TimeDelta::days(months * 30);
                person(&met_on.to_string(), Origin::ALL[*origin], &format!("Organisation {organisation}"))
            })
            .collect();
        let store = store(&edits);
        let split = if by_organisation { Split::Organisation } else { Split::Origin };
        let growth = growth(&store, &GrowthQuery { split, ..GrowthQuery::default() });
        for (at, month) in growth.months.iter().enumerate() {
            let sum = |of: fn(&GrowthSeries) -> &Vec<u32>| growth.series.iter().map(|series| of(series)[at]).sum::<u32>();
            prop_assert_eq!(growth.known[at], sum(|series| &series.known));
            prop_assert_eq!(growth.new[at], sum(|series| &series.new));
            let next = *month + Months::new(1);
            let mut query = crate::people::PeopleQuery::default();
            query.filter.known_until = next.pred_opt();
            prop_assert_eq!(growth.known[at], list::page(store.connection(), &query, 0, 0).unwrap().total);
            query.filter.known_from = Some(*month);
            prop_assert_eq!(growth.new[at], list::page(store.connection(), &query, 0, 0).unwrap().total);
        }
    }
}
