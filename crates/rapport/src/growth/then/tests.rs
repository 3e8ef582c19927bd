use super::*;
use crate::growth::whom::Whom;
use crate::people::edit::add_all;
use crate::people::{PeopleQuery, PersonEdit, Selection, list};
use crate::storage::{Op, Store};
use crate::ties::{self, Circle, TieEdit};
use chrono::{DateTime, Days, NaiveDate, Utc};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn start() -> NaiveDate {
    "2024-01-01".parse().unwrap()
}

/// Whom, on which day, of which kind and depth; or help in one of two directions.
type Happened = (usize, u64, u8, Option<u32>);

fn live(people: &[(u64, Option<Circle>)], happened: &[Happened]) -> (Store, Vec<PersonId>) {
    let mut store = Store::in_memory(noon()).unwrap();
    let edits: Vec<PersonEdit> = people
        .iter()
        .map(|(day, _)| PersonEdit {
            name: Some("Somebody".into()),
            met_on: Some((start() + Days::new(*day)).to_string()),
            organisation: Some(format!("Organisation {}", day % 3)),
            ..PersonEdit::default()
        })
        .collect();
    add_all(&mut store, &edits, noon()).unwrap();
    let everybody = Selection::Found { query: PeopleQuery::default(), except: Vec::new() };
    let mut ids = list::ids(store.connection(), &everybody).unwrap();
    ids.sort_unstable();
    for (id, (_, circle)) in ids.iter().zip(people) {
        let edit = TieEdit { circle: *circle, ..TieEdit::default() };
        ties::settle(&mut store, &[*id], &edit, start(), noon()).unwrap();
    }
    for one in happened {
        happen(&mut store, &ids, *one);
    }
    (store, ids)
}

fn happen(store: &mut Store, ids: &[PersonId], (whom, day, what, minutes): Happened) {
    let (person, on) = (ids[whom % ids.len()], start() + Days::new(day));
    store
        .transact(Op::LogInteraction, noon(), |writing| {
            if what < 2 {
                writing.execute(
                    "INSERT INTO exchange (uid, direction, kind, person_id, on_date) VALUES (?1, ?2, 'advice', ?3, ?4)",
                    rusqlite::params![writing.new_uid(), ["given", "received"][usize::from(what)], person.0, on],
                )?;
                return Ok(());
            }
            let kind = ["message", "one_to_one", "call"][usize::from(what) % 3];
            writing.execute(
                "INSERT INTO interaction (uid, kind, on_date, minutes, depth) VALUES (?1, ?2, ?3, ?4, ?5)",
                rusqlite::params![writing.new_uid(), kind, on, minutes, (what > 6).then_some("deep")],
            )?;
            writing.execute(
                "INSERT INTO interaction_person (interaction_id, person_id) VALUES (?1, ?2)",
                rusqlite::params![writing.last_insert_rowid(), person.0],
            )?;
            Ok(())
        })
        .unwrap();
}

/// From scratch: the tie of each person, asked for with the clock set back.
fn from_scratch(store: &Store, ids: &[PersonId], day: NaiveDate) -> Then {
    let mut then = Then::default();
    for tie in ties::all(store.connection(), ids, day).unwrap() {
        let known: NaiveDate = store
            .connection()
            .query_row("SELECT met_on FROM person WHERE id = ?1", [tie.person.0], |row| row.get(0))
            .unwrap();
        if known > day {
            continue;
        }
        match tie.band {
            Band::Strong => then.strong += 1,
            Band::Warm => then.warm += 1,
            Band::Weak => then.weak += 1,
            Band::New => then.new += 1,
            Band::Dormant if tie.strength > 0.0 || tie.interactions > 0 => then.dormant += 1,
            Band::Dormant => then.never_spoken += 1,
        }
        then.engaged += u32::from(tie.engagement == Engagement::Engaged);
        // Settled on the first day: a rhythm runs from there.
        if let Some(due) = tie.due_on {
            then.with_rhythm += 1;
            then.rhythm_kept += u32::from(due >= day);
        }
    }
    then
}

#[test]
fn a_talk_lifts_a_tie_from_its_day_on_and_fades() {
    let (store, _) = live(&[(0, None)], &[(0, 100, 4, None)]);
    let days = [0, 29, 30, 99, 100, 200, 279, 281, 600].map(|day| start() + Days::new(day));
    let then = counts(store.connection(), &People::Everybody, &days).unwrap();
    let told: Vec<&str> = then
        .iter()
        .map(|then| match then {
            Then { new: 1, .. } => "new",
            Then { never_spoken: 1, .. } => "never spoken",
            Then { strong: 1, engaged: 1, .. } => "strong, engaged",
            Then { warm: 1, engaged: 1, .. } => "warm, engaged",
            Then { weak: 1, engaged: 1, .. } => "weak, engaged",
            Then { weak: 1, engaged: 0, .. } => "weak",
            Then { dormant: 1, engaged: 0, .. } => "dormant",
            _ => "something else",
        })
        .collect();
    assert_eq!(
        told,
        [
            "new",
            "new",
            "never spoken",
            "never spoken",
            "strong, engaged",
            "warm, engaged",
            "weak, engaged",
            "weak",
            "dormant"
        ]
    );
}

#[test]
fn the_worked_example_of_a_month() {
    // Met on 2 March and 20 April 2024; half an hour one to one with the first on 10 April.
    let (store, _) = live(&[(61, None), (110, None)], &[(0, 100, 4, Some(30))]);
    let ends = ["2024-03-31", "2024-04-30"].map(|day| day.parse().unwrap());
    let then = counts(store.connection(), &People::Everybody, &ends).unwrap();
    assert_eq!(then[0], Then { new: 1, ..Then::default() });
    assert_eq!(then[1], Then { warm: 1, new: 1, engaged: 1, ..Then::default() });
    assert_eq!(then[1].engagement(), Some(0.5));
}

#[test]
fn a_filter_counts_those_whom_it_fits() {
    let (store, ids) = live(&[(0, Some(Circle::Close)), (5, None), (9, Some(Circle::Close))], &[(0, 50, 4, None)]);
    let day = start() + Days::new(60);
    let people = Whom { circle: Some(Circle::Close), ..Whom::default() }.people(store.connection()).unwrap();
    assert_eq!(people, People::These(vec![ids[0].0, ids[2].0]));
    let then = counts(store.connection(), &people, &[day]).unwrap();
    assert_eq!((then[0].known(), then[0].engaged, then[0].with_rhythm, then[0].rhythm_kept), (2, 1, 2, 1));
    assert_eq!(who(store.connection(), &people, day, Asked::Engaged).unwrap(), [ids[0]]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn it_agrees_with_computing_from_scratch_with_the_clock_set_back(
        people in prop::collection::vec((0..900_u64, prop::option::of(prop::sample::select(Circle::ALL))), 1..6),
        before in prop::collection::vec((0..6_usize, 0..1_000_u64, 0..9_u8, prop::option::of(5..120_u32)), 0..12),
        after in prop::collection::vec((0..6_usize, 0..1_000_u64, 0..9_u8, prop::option::of(5..120_u32)), 0..4),
        days in prop::collection::btree_set(0..1_055_u64, 1..6),
    ) {
        let (mut store, ids) = live(&people, &before);
        let days: Vec<NaiveDate> = days.into_iter().map(|day| start() + Days::new(day)).collect();
        let scratch = |store: &Store| days.iter().map(|day| from_scratch(store, &ids, *day)).collect::<Vec<_>>();
        prop_assert_eq!(counts(store.connection(), &People::Everybody, &days).unwrap(), scratch(&store));
        for one in &after {
            happen(&mut store, &ids, *one);
        }
        // Now what was counted is brought up to date person by person, and back again.
        prop_assert_eq!(counts(store.connection(), &People::Everybody, &days).unwrap(), scratch(&store));
        let everybody = People::These(ids.iter().map(|id| id.0).collect());
        let anew = |store: &Store, people: &People| {
            let mut met = met(store.connection(), people).unwrap();
            met.sort_by_key(|(month, origin, _)| (*month, origin.word()));
            (reached(store.connection(), people, &days).unwrap(), met)
        };
        prop_assert_eq!(anew(&store, &People::Everybody), anew(&store, &everybody));
        for _ in &after {
            store.undo().unwrap();
        }
        prop_assert_eq!(anew(&store, &People::Everybody), anew(&store, &everybody));
        prop_assert_eq!(counts(store.connection(), &People::Everybody, &days).unwrap(), scratch(&store));
    }
}
