use super::*;
use crate::people::edit::{add, delete, edit};
use crate::people::{PersonEdit, Selection, search_index};
use crate::storage::Store;
use chrono::{DateTime, Utc};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

/// Everybody in an order, with all that is held of them.
fn content(roster: &mut Roster, sort: PeopleSort) -> Vec<Entry> {
    let slots = roster.in_order(sort, Direction::Ascending);
    slots.into_iter().map(|slot| roster.entry(slot).clone()).collect()
}

const SORTS: [PeopleSort; 5] =
    [PeopleSort::Name, PeopleSort::Organisation, PeopleSort::Position, PeopleSort::MetOn, PeopleSort::Added];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn catching_up_gives_the_same_as_reading_everybody(steps in prop::collection::vec((0..4u8, 0..6i64, "[A-C]{1,2} [a-c]{1,2}"), 1..16)) {
        let mut store = Store::in_memory(noon()).unwrap();
        for (step, person, name) in steps {
            let person = PersonId(person);
            let value = PersonEdit { name: Some(name.clone()), organisation: Some(name), ..PersonEdit::default() };
            match step {
                0 => drop(add(&mut store, &value, noon())),
                1 => drop(edit(&mut store, person, &value, noon())),
                2 => drop(delete(&mut store, &Selection::People(vec![person]), noon())),
                _ => drop(store.undo()),
            }
            let mut fresh = Roster::default();
            fresh.catch_up(store.connection()).unwrap();
            for sort in SORTS {
                let caught_up = with_roster(store.connection(), |roster| Ok(content(roster, sort))).unwrap();
                prop_assert_eq!(caught_up, content(&mut fresh, sort));
            }
        }
    }
}

#[test]
fn whoever_is_too_far_behind_reads_everybody() {
    let mut store = Store::in_memory(noon()).unwrap();
    let named = |name: &str| PersonEdit { name: Some(name.into()), ..PersonEdit::default() };
    let first = add(&mut store, &named("Ada Lie"), noon()).unwrap().value;
    let known = |store: &Store| with_roster(store.connection(), |roster| Ok(roster.len())).unwrap();
    assert_eq!(known(&store), 1);
    store.connection().execute_batch("DELETE FROM search_change").unwrap();
    search_index::rebuild(store.connection()).unwrap();
    assert_eq!(known(&store), 1);
    delete(&mut store, &Selection::People(vec![first]), noon()).unwrap();
    assert_eq!(known(&store), 0);
}
