//! Whatever a database holds, there and back again.

use super::any_rows::{Chance, any_rows, any_store};
use super::*;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_a_database_holds_comes_back_identical_and_twice_round(seed in any::<u64>()) {
        let store = any_store(seed);
        let before = content(&store);
        for (table, rows) in &before {
            prop_assert!(!rows.is_empty(), "nothing of {table} travels in this test");
        }
        let archive = archive_of(&store);
        let mut second = empty();
        let (summary, _) = taken_in(&mut second, &archive);
        prop_assert_eq!(&summary.problems, &Vec::new());
        prop_assert_eq!(&content(&second), &before);
        prop_assert_eq!(&archive_of(&second), &archive);

        let mut third = empty();
        taken_in(&mut third, &archive_of(&second));
        prop_assert_eq!(&content(&third), &before);

        // The same again, into what it came from and into what it became.
        for store in [&mut third, &mut { store }] {
            let (summary, applied) = taken_in(store, &archive);
            prop_assert_eq!(news(&summary), 0, "{:?}", summary.counts);
            prop_assert_eq!(applied.batch, None);
            prop_assert_eq!(&content(store), &before);
        }
    }

    #[test]
    fn into_a_database_with_content_it_comes_once_and_takes_nothing_away(one in any::<u64>(), other in any::<u64>()) {
        prop_assume!(one != other);
        let mut store = any_store(one);
        let before = content(&store);
        let archive = archive_of(&any_store(other));
        taken_in(&mut store, &archive);
        let after = content(&store);
        for (table, rows) in &before {
            let untouched = table == "person" || table == "organisation";
            prop_assert!(untouched || rows.iter().all(|row| after[table].contains(row)), "{table} lost a row");
            prop_assert!(after[table].len() >= rows.len());
        }
        let dangling: i64 = store
            .connection()
            .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))
            .unwrap();
        prop_assert_eq!(dangling, 0);
        let (again, applied) = taken_in(&mut store, &archive);
        prop_assert_eq!(news(&again), 0, "{:?}", again.counts);
        prop_assert_eq!(applied.batch, None);
        prop_assert_eq!(&content(&store), &after);
    }

    #[test]
    fn bytes_of_any_kind_are_told_and_never_harm(at in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 1..40)) {
        let mut store = empty();
        store.transact(Op::AddPerson, noon(), |writing| { any_rows(writing, "person", 3, &mut Chance(7)); Ok(()) }).unwrap();
        let archive = with_member(&archive_of(&store), &member("person"), |mut text| {
            let at = at.index(text.len());
            text.splice(at..at, bytes.iter().copied());
            Some(text)
        });
        let mut second = empty();
        let (summary, _) = taken_in(&mut second, &archive);
        prop_assert!(summary.counts.new <= 4);
    }
}
