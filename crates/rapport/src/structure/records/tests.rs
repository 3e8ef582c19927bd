use super::*;
use crate::storage::{Op, Store, Writing};
use crate::structure::network::Told;
use crate::structure::over_time::{self, Left, SoFar, keep, keep_for_next_start, so_far};
use crate::structure::{network, structure};
use chrono::{DateTime, Days, Utc};
use proptest::prelude::*;
use rusqlite::params;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn on(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + Days::new(day)
}

/// Something that is written down, or changed: what, of whom, with whom, when.
type Change = (u8, i64, i64, u64);

const PEOPLE: i64 = 9;

fn changes(most: usize) -> impl Strategy<Value = Vec<Change>> {
    prop::collection::vec((any::<u8>(), 0..PEOPLE, 0..PEOPLE, 0_u64..900), 0..most)
}

/// People, three organisations, and whatever is told of them.
fn live(told: &[Change]) -> Store {
    let mut store = Store::in_memory(noon()).unwrap();
    store
        .transact(Op::EditPerson, noon(), |writing| {
            for organisation in 1..4 {
                writing.execute(
                    "INSERT INTO organisation (id, uid, name, name_key) VALUES (?1, ?2, 'O' || ?1, 'o' || ?1)",
                    params![organisation, writing.new_uid()],
                )?;
            }
            for person in 0..PEOPLE {
                insert_person(writing, person, on(u64::try_from(person).unwrap() * 60))?;
            }
            Ok(())
        })
        .unwrap();
    told.iter().for_each(|change| happen(&mut store, *change));
    store
}

fn insert_person(writing: &Writing<'_>, person: i64, met_on: NaiveDate) -> Result<()> {
    writing.execute(
        "INSERT INTO person (id, uid, name, sort_key, met_on, met_on_known, origin, organisation_id, added_at)
         VALUES (?1, ?2, 'Person ' || ?1, 'person ' || (?1 * 7 % 10), ?3, 1, 'work', ?4, '2024-01-01T00:00:00Z')",
        params![person, writing.new_uid(), met_on, (person % 3 > 0).then_some(person % 3)],
    )?;
    Ok(())
}

/// Some of it ties people, some of it changes what ties them, and some does neither.
fn happen(store: &mut Store, (what, one, other, day): Change) {
    let done = store.transact(Op::EditPerson, noon(), |writing| {
        let day_of = on(day);
        match what % 16 {
            0 | 1 => {
                writing.execute(
                    "INSERT INTO interaction (uid, kind, on_date) VALUES (?1, 'group', ?2)",
                    params![writing.new_uid(), day_of],
                )?;
                let interaction = writing.last_insert_rowid();
                let people: BTreeSet<i64> = [one, other, (one + other) % PEOPLE].into();
                for person in people.into_iter().take(1 + usize::from(what / 16 % 3)) {
                    writing.execute(
                        "INSERT INTO interaction_person (interaction_id, person_id) VALUES (?1, ?2)",
                        [interaction, person],
                    )?;
                }
            }
            2 => {
                writing.execute(
                    "INSERT INTO event (uid, title, kind, starts, ends, all_day, starts_at) VALUES (?1, 'E', 'meetup', ?2, ?2, 1, ?2)",
                    params![writing.new_uid(), day_of],
                )?;
                let event = writing.last_insert_rowid();
                writing.execute(
                    "INSERT INTO event_person (event_id, person_id, standing) VALUES (?1, ?2, 'met')",
                    [event, one],
                )?;
                writing.execute(
                    "INSERT INTO event_attendee (event_id, person_id, name, email, status) VALUES (?1, ?2, '', '', 'accepted')",
                    [event, other],
                )?;
            }
            3 | 4 if one == other => {}
            3 => {
                writing.execute(
                    "INSERT OR IGNORE INTO relation (uid, first_id, second_id, kind) VALUES (?1, ?2, ?3, 'introduced_by')",
                    params![writing.new_uid(), one, other],
                )?;
            }
            4 => {
                let steps = format!(r#"[{{"state":"thought_of","on":"2024-01-01"}},{{"state":"made","on":"{day_of}"}}]"#);
                writing.execute(
                    "INSERT INTO introduction (uid, whose, first_id, second_id, state, began_on, steps) VALUES (?1, 'mine', ?2, ?3, 'made', '2024-01-01', ?4)",
                    params![writing.new_uid(), one, other, steps],
                )?;
            }
            5 => {
                writing.execute(
                    "INSERT INTO employment (person_id, organisation_id, from_date, until_date, seen_on) VALUES (?1, ?2, ?3, ?4, ?3)",
                    params![one, 1 + other % 3, day_of, (other > 4).then(|| on(day + 200))],
                )?;
            }
            6 => {
                writing.execute(
                    "INSERT INTO tie (person_id, archived_on) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET archived_on = iif(archived_on IS NULL, ?2, NULL)",
                    params![one, day_of],
                )?;
            }
            7 => {
                let sort_key = format!("person {}", (other * 13 + 1) % 17);
                writing.execute("UPDATE person SET sort_key = ?2 WHERE id = ?1", params![one, sort_key])?;
            }
            8 => {
                writing.execute("UPDATE person SET met_on = ?2 WHERE id = ?1", params![one, day_of])?;
            }
            9 => {
                let department = ["", "Grid", "Storage"][usize::try_from(other % 3).unwrap()];
                writing.execute(
                    "UPDATE person SET organisation_id = ?2, department = ?3 WHERE id = ?1",
                    params![one, 1 + other % 3, department],
                )?;
            }
            10 => {
                writing.execute("UPDATE event SET starts = ?2 WHERE id = 1 + ?1 % 3", params![one, day_of])?;
                writing.execute("UPDATE interaction SET on_date = ?2 WHERE id = 1 + ?1 % 3", params![other, day_of])?;
            }
            11 => {
                writing.execute(
                    "DELETE FROM interaction_person WHERE person_id = ?1 AND interaction_id % 3 = ?2 % 3",
                    [one, other],
                )?;
                writing.execute("DELETE FROM event_attendee WHERE person_id = ?1", [one])?;
            }
            12 => {
                writing.execute("DELETE FROM introduction WHERE first_id = ?1", [one])?;
                writing.execute("DELETE FROM relation WHERE second_id = ?1", [other])?;
                writing.execute("UPDATE event SET status = 'cancelled' WHERE id % 4 = ?1 % 4", [other])?;
            }
            13 => {
                writing.execute(
                    "INSERT INTO membership (person_id, organisation_id, from_date) VALUES (?1, ?2, '2024')",
                    [one, 1 + other % 3],
                )?;
            }
            14 => insert_person(writing, next_person(writing)?, day_of)?,
            _ => {
                writing.execute(
                    "INSERT INTO exchange (uid, direction, kind, person_id, on_date) VALUES (?1, 'given', 'advice', ?2, ?3)",
                    params![writing.new_uid(), one, day_of],
                )?;
            }
        }
        Ok(())
    });
    done.unwrap();
}

fn next_person(writing: &Writing<'_>) -> Result<i64> {
    Ok(writing.query_row("SELECT max(id) + 1 FROM person", [], |row| row.get(0))?)
}

/// Read anew, as if nothing were held.
fn scratch(store: &Store, people: &People, day: NaiveDate) -> (Counts, DayRead) {
    let mut records = Records::default();
    records.catch_up(store.connection()).unwrap();
    let mut read = records.read_day(day, people);
    let sorted = |told: &mut Vec<Told>| {
        told.sort_by(|a, b| {
            (a.one.min(a.other), a.one.max(a.other), a.reason, a.on)
                .cmp(&(b.one.min(b.other), b.one.max(b.other), b.reason, b.on))
                .then(a.weight.total_cmp(&b.weight))
        });
    };
    sorted(&mut read.told);
    let counts = over_time::Uncounted::of(people.clone(), read.clone()).count().counts();
    assert_eq!(counts.me, read.ego());
    (counts, DayRead { version: 0, ..read })
}

fn counted(store: &Store, people: &People, days: &[NaiveDate]) -> Vec<Counts> {
    loop {
        let SoFar { counts, left } = so_far(store.connection(), people, days).unwrap();
        match left {
            Left::ToCount(next) => keep(store.connection(), &next.count()).unwrap(),
            Left::ToKeep | Left::Nothing => return counts.into_iter().map(Option::unwrap).collect(),
        }
    }
}

/// Ends what is held in memory, as the end of the program does.
fn start_anew(store: &Store) {
    let begin = |records: &mut Records| {
        *records = Records::default();
        Ok(())
    };
    RECORDS.with(store.connection(), begin).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever changes, what is held and what was counted is that of reading everything anew; undone, it is as before.
    #[test]
    fn what_was_counted_follows_the_records(
        before in changes(24), after in changes(6), days in prop::collection::btree_set(0_u64..1_000, 1..3), chosen in 0..4_i64,
        is_started_anew in any::<bool>(),
    ) {
        let mut store = live(&before);
        let days: Vec<NaiveDate> = days.into_iter().map(on).collect();
        let these = People::These((chosen..PEOPLE).collect());
        let check = |store: &Store| {
            for people in [&People::Everybody, &these] {
                let anew: Vec<Counts> = days.iter().map(|day| scratch(store, people, *day).0).collect();
                prop_assert_eq!(&counted(store, people, &days), &anew);
                if is_started_anew {
                    keep_for_next_start(store.connection()).unwrap();
                    start_anew(store);
                    prop_assert_eq!(counted(store, people, &days), anew);
                }
            }
            for day in &days {
                let (counts, _) = scratch(store, &People::Everybody, *day);
                let told = structure(&network(store.connection(), *day, None).unwrap());
                prop_assert_eq!((told.me, told.communities, told.bridges), (counts.me, counts.communities, counts.bridges));
                prop_assert_eq!(over_time::egos(store.connection(), &People::Everybody, &[*day]).unwrap(), vec![counts.me]);
            }
            Ok(())
        };
        check(&store)?;
        let journal = |store: &Store| -> u32 {
            store.connection().query_row("SELECT count(*) FROM operation", [], |row| row.get(0)).unwrap()
        };
        let so_far = journal(&store);
        for change in after {
            happen(&mut store, change);
            check(&store)?;
        }
        for _ in so_far..journal(&store) {
            store.undo().unwrap();
        }
        check(&store)?;
    }

    /// A day is counted as it stood then: without anything that came later, it comes to the same.
    #[test]
    fn nothing_that_came_later_moves_a_day(told in changes(40), day in 0_u64..900) {
        // What has no day of its own cannot be later: a new name, another post, a correction.
        let dated: Vec<Change> = told.into_iter().filter(|(what, ..)| matches!(what % 16, 0..=2 | 4..=6 | 14)).collect();
        let day = on(day);
        let mut store = live(&dated);
        let [with_all] = counted(&store, &People::Everybody, &[day])[..] else { unreachable!("one day was asked for") };
        store
            .transact(Op::EditPerson, noon(), |writing| {
                for sql in [
                    "DELETE FROM interaction_person WHERE interaction_id IN (SELECT id FROM interaction WHERE on_date > ?1)",
                    "DELETE FROM event_person WHERE event_id IN (SELECT id FROM event WHERE starts > ?1)",
                    "DELETE FROM event_attendee WHERE event_id IN (SELECT id FROM event WHERE starts > ?1)",
                    "DELETE FROM introduction WHERE steps ->> '$[1].on' > ?1",
                    "UPDATE tie SET archived_on = NULL WHERE archived_on > ?1",
                    // Who came there later is not there yet.
                    "UPDATE person SET organisation_id = NULL WHERE organisation_id = (
                        SELECT e.organisation_id FROM employment AS e WHERE e.person_id = person.id AND e.until_date IS NULL
                           AND e.organisation_id = person.organisation_id GROUP BY 1 HAVING min(e.from_date) > ?1)",
                    "DELETE FROM employment WHERE from_date > ?1",
                    // Whom I met later, with all that is told of them.
                    "DELETE FROM interaction_person WHERE person_id IN (SELECT id FROM person WHERE met_on > ?1)",
                    "DELETE FROM event_person WHERE person_id IN (SELECT id FROM person WHERE met_on > ?1)",
                    "DELETE FROM event_attendee WHERE person_id IN (SELECT id FROM person WHERE met_on > ?1)",
                    "DELETE FROM introduction WHERE first_id IN (SELECT id FROM person WHERE met_on > ?1)",
                    "DELETE FROM introduction WHERE second_id IN (SELECT id FROM person WHERE met_on > ?1)",
                    "DELETE FROM employment WHERE person_id IN (SELECT id FROM person WHERE met_on > ?1)",
                    "DELETE FROM tie WHERE person_id IN (SELECT id FROM person WHERE met_on > ?1)",
                    "DELETE FROM person WHERE met_on > ?1",
                ] {
                    writing.execute(sql, [day])?;
                }
                Ok(())
            })
            .unwrap();
        prop_assert_eq!(scratch(&store, &People::Everybody, day).0, with_all);
    }
}

#[test]
fn a_talk_with_one_person_leaves_everything_counted() {
    let mut store = live(&[(0, 1, 2, 100), (16, 1, 2, 100)]);
    let day = on(500);
    counted(&store, &People::Everybody, &[day, on(50)]);
    happen(&mut store, (0, 3, 3, 400));
    let left = |store: &Store| {
        let so_far = so_far(store.connection(), &People::Everybody, &[on(50), day]).unwrap();
        so_far.counts.iter().map(Option::is_none).collect::<Vec<bool>>()
    };
    assert_eq!(left(&store), [false, false]);
    // With two, only days from there on are counted again.
    happen(&mut store, (16, 3, 4, 400));
    assert_eq!(left(&store), [false, true]);
}

#[test]
fn what_was_counted_of_older_records_is_not_kept() {
    let mut store = live(&[]);
    let day = on(500);
    let left = so_far(store.connection(), &People::Everybody, &[day]).unwrap().left;
    let Left::ToCount(next) = left else { panic!("{left:?}") };
    happen(&mut store, (16, 3, 4, 400));
    let late = next.count();
    // Somebody reads in between.
    assert_eq!(so_far(store.connection(), &People::Everybody, &[day]).unwrap().counts, [None]);
    keep(store.connection(), &late).unwrap();
    assert_eq!(so_far(store.connection(), &People::Everybody, &[day]).unwrap().counts, [None]);
    assert_eq!(counted(&store, &People::Everybody, &[day]), [scratch(&store, &People::Everybody, day).0]);
}

#[test]
fn the_next_start_believes_what_was_kept_until_somebodys_record_changes() {
    let mut store = live(&[(16, 1, 2, 100), (16, 3, 4, 300)]);
    let days = [on(200), on(500)];
    let everybody = &People::Everybody;
    let before = counted(&store, everybody, &days);
    keep_for_next_start(store.connection()).unwrap();
    start_anew(&store);
    let known = so_far(store.connection(), everybody, &days).unwrap();
    assert_eq!(known.counts, before.iter().copied().map(Some).collect::<Vec<_>>());
    assert!(matches!(known.left, Left::Nothing), "{:?}", known.left);

    happen(&mut store, (16, 2, 5, 400));
    let after = counted(&store, everybody, &days);
    assert_eq!((after[0] == before[0], after[1] == before[1]), (true, false));
    assert_eq!(after[1], scratch(&store, everybody, on(500)).0);
}

#[test]
fn a_network_that_was_counted_at_an_earlier_start_is_known_again_on_another_day() {
    let mut store = live(&[(16, 1, 2, 100)]);
    counted(&store, &People::Everybody, &[on(700)]);
    keep_for_next_start(store.connection()).unwrap();
    // What is kept is made another, so that it can be told from what is counted.
    store.connection().execute("UPDATE search_structure SET bridges = 77", []).unwrap();
    start_anew(&store);
    // A new name changes a record, and nothing that ties anybody.
    let renamed = store.transact(Op::EditPerson, noon(), |writing| {
        Ok(writing.execute("UPDATE person SET name = 'Another' WHERE id = 1", [])?)
    });
    renamed.unwrap();
    assert_eq!(counted(&store, &People::Everybody, &[on(720)])[0].bridges, 77);
    happen(&mut store, (16, 3, 4, 710));
    assert_eq!(counted(&store, &People::Everybody, &[on(720)])[0], scratch(&store, &People::Everybody, on(720)).0);
}
