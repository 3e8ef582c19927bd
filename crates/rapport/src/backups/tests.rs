use super::name::Name;
use super::*;
use crate::failure::Code;
use crate::importing::{Unwatched, Watch};
use crate::people::edit::{add, delete};
use crate::people::{PeopleQuery, PersonEdit, Selection, list as people_list};
use crate::storage::{DATABASE_FILE, Store, look_into};
use chrono::{DateTime, Datelike, Days, FixedOffset, TimeDelta};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn noon() -> DateTime<FixedOffset> {
    "2026-11-22T12:00:00+01:00".parse().unwrap()
}

fn with(names: &[&str]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join(DATABASE_FILE);
    let mut store = Store::open(&database, noon().to_utc()).unwrap();
    for name in names {
        give(&mut store, name);
    }
    (folder, database)
}

fn give(store: &mut Store, name: &str) {
    add(store, &PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() }, noon().to_utc()).unwrap();
}

fn people(database: &Path) -> Vec<String> {
    let store = Store::open(database, noon().to_utc()).unwrap();
    let mut names: Vec<String> = people_list::page(store.connection(), &PeopleQuery::default(), 0, 100)
        .unwrap()
        .rows
        .into_iter()
        .map(|row| row.name)
        .collect();
    names.sort();
    names
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_first_opening_of_a_day_makes_a_backup_and_the_second_does_not() {
    let (_folder, database) = with(&["Ingrid Solberg", "Raj Malhotra"]);
    let made = daily(&database, noon(), &mut Unwatched).unwrap().unwrap();
    assert_eq!((made.reason, made.counts.unwrap().people, made.fault.as_str()), (Reason::Daily, 2, ""));
    assert_eq!(daily(&database, noon() + TimeDelta::hours(9), &mut Unwatched).unwrap(), None);
    // Half past midnight here is still yesterday in UTC.
    assert!(daily(&database, noon() + TimeDelta::minutes(12 * 60 + 30), &mut Unwatched).unwrap().is_some());
    assert_eq!(list(&database).backups.len(), 2);
    assert_eq!(files(&database.with_file_name("backups")).len(), 2, "nothing lies beside them");
}

#[test]
fn nothing_is_copied_where_nothing_was_ever_written() {
    let (_folder, database) = with(&[]);
    assert_eq!(daily(&database, noon(), &mut Unwatched).unwrap(), None);
    let store = Store::open(&database, noon().to_utc()).unwrap();
    assert_eq!(before(&store, Reason::BeforeImport, noon(), &mut Unwatched).unwrap(), None);
    assert!(!database.with_file_name("backups").exists());
}

#[test]
fn a_backup_is_made_while_others_write_and_holds_one_moment() {
    let (_folder, database) = with(&["Ingrid Solberg"]);
    struct Meanwhile(Store);
    impl Watch for Meanwhile {
        fn progress(&mut self, _: Progress) -> ControlFlow<()> {
            give(&mut self.0, "Written Meanwhile");
            ControlFlow::Continue(())
        }
    }
    use crate::importing::preview::Progress;
    let mut meanwhile = Meanwhile(Store::open(&database, noon().to_utc()).unwrap());
    let made = ask(&database, noon(), &mut meanwhile).unwrap();
    assert_eq!(made.counts.unwrap().people, 1);
    assert!(people(&database).len() > 1);
}

#[test]
fn what_is_unchanged_since_the_last_backup_is_not_copied_again() {
    let (_folder, database) = with(&["Ingrid Solberg"]);
    let mut store = Store::open(&database, noon().to_utc()).unwrap();
    let first = before(&store, Reason::BeforeImport, noon(), &mut Unwatched).unwrap().unwrap();
    let later = noon() + TimeDelta::hours(1);
    assert_eq!(before(&store, Reason::BeforeImport, later, &mut Unwatched).unwrap().unwrap(), first);
    store.undo().unwrap();
    let after_undo = before(&store, Reason::BeforeImport, later, &mut Unwatched).unwrap().unwrap();
    assert_ne!(after_undo.name, first.name);
    assert_eq!(after_undo.counts.unwrap().people, 0);
}

#[test]
fn a_restore_brings_back_what_was_deleted_and_can_itself_be_taken_back() {
    let (_folder, database) = with(&["Ingrid Solberg", "Raj Malhotra"]);
    let kept = ask(&database, noon(), &mut Unwatched).unwrap();
    let mut store = Store::open(&database, noon().to_utc()).unwrap();
    let everybody = people_list::page(store.connection(), &PeopleQuery::default(), 0, 9).unwrap();
    delete(&mut store, &Selection::People(vec![everybody.rows[0].id]), noon().to_utc()).unwrap();
    give(&mut store, "Amara Okafor");
    let present = people(&database);

    let told = preview(&database, &find(&database, &kept.name).unwrap()).unwrap();
    assert_eq!((told.now.unwrap().people, told.after.people), (2, 2));
    assert_eq!((told.would_go.names, told.would_come.count), (vec!["Amara Okafor".to_owned()], 1));
    assert_eq!(people(&database), present, "a preview changes nothing");

    let later = noon() + TimeDelta::minutes(1);
    let restored = restore(&database, &kept.path(), later, &mut Unwatched).unwrap();
    assert_eq!(people(&database), ["Ingrid Solberg", "Raj Malhotra"]);
    // What had it open sees the new state too.
    let seen = people_list::page(store.connection(), &PeopleQuery::default(), 0, 9).unwrap();
    assert_eq!(seen.rows.len(), 2);
    assert!(seen.rows.iter().all(|row| row.name != "Amara Okafor"));

    let before = restored.before.unwrap();
    assert_eq!(before.reason, Reason::BeforeRestore);
    restore(&database, &before.path(), later, &mut Unwatched).unwrap();
    assert_eq!(people(&database), present);
    assert!(!database.with_file_name("rapport.db.restoring").exists());
}

#[rstest::rstest]
#[case::broken_header(|path: &Path| fs::write(path, vec![7; 9_000]).unwrap())]
#[case::cut_off(|path: &Path| {
    let file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.set_len(file.metadata().unwrap().len() / 2).unwrap();
})]
#[case::emptied(|path: &Path| fs::write(path, []).unwrap())]
#[case::gone(|path: &Path| fs::remove_file(path).unwrap())]
#[case::a_page_inside_overwritten(|path: &Path| {
    let mut bytes = fs::read(path).unwrap();
    bytes[2 * 4096..].fill(0x5A);
    fs::write(path, bytes).unwrap();
})]
fn a_damaged_database_is_told_set_aside_and_replaced(#[case] damage: fn(&Path)) {
    let (folder, database) = with(&["Ingrid Solberg"]);
    let kept = ask(&database, noon(), &mut Unwatched).unwrap();
    damage(&database);
    let bytes = fs::read(&database).ok();
    let checked = check(&database);
    assert!(!checked.problems.is_empty() && checked.backups[0].problems.is_empty(), "{checked:?}");
    assert_eq!(fs::read(&database).ok(), bytes, "looking harms nothing");
    if let Err(failure) = Store::open(&database, noon().to_utc()) {
        assert!(matches!(failure.code, Code::DamagedDatabase | Code::NoDatabase), "{failure:?}");
        assert!(failure.message.to_lowercase().contains("restore"), "{}", failure.message);
        assert_eq!(fs::read(&database).ok(), bytes, "and neither does trying to open it");
    } else {
        // Found where it is read through: a backup of it is refused, so that none takes the place of a sound one.
        assert_eq!(ask(&database, noon(), &mut Unwatched).unwrap_err().code, Code::DamagedDatabase);
    }
    assert_eq!(preview(&database, &kept.path()).unwrap().after.people, 1);
    let restored = restore(&database, &kept.path(), noon(), &mut Unwatched).unwrap();
    assert_eq!(people(&database), ["Ingrid Solberg"]);
    let aside = files(folder.path()).iter().filter(|name| name.starts_with("rapport.set-aside-")).count();
    assert_eq!(aside, usize::from(restored.set_aside.is_some()));
    assert_eq!(restored.set_aside.is_some(), bytes.is_some());
}

#[test]
fn a_database_that_is_gone_can_be_begun_anew_when_that_is_wanted() {
    let (_folder, database) = with(&["Ingrid Solberg"]);
    ask(&database, noon(), &mut Unwatched).unwrap();
    assert_eq!(Store::begin_anew(&database, noon().to_utc()).unwrap_err().code, Code::Invalid);
    fs::remove_file(&database).unwrap();
    assert_eq!(Store::open(&database, noon().to_utc()).unwrap_err().code, Code::NoDatabase);
    assert!(!database.exists(), "nothing was begun in its place");
    Store::begin_anew(&database, noon().to_utc()).unwrap();
    assert_eq!(people(&database), [""; 0]);
    assert_eq!(list(&database).backups.len(), 1);
}

#[test]
fn a_damaged_backup_says_so_and_is_not_restored() {
    let (_folder, database) = with(&["Ingrid Solberg"]);
    let sound = ask(&database, noon(), &mut Unwatched).unwrap();
    let hurt = ask(&database, noon() + TimeDelta::hours(1), &mut Unwatched).unwrap();
    fs::write(hurt.path(), b"not a database any more, and long enough to be taken for one if nobody looked").unwrap();
    let listed = list(&database).backups;
    assert_eq!((listed[0].counts, listed[0].fault.is_empty()), (None, false));
    assert_eq!(find(&database, "latest").unwrap(), sound.path());
    assert_eq!(restore(&database, &hurt.path(), noon(), &mut Unwatched).unwrap_err().code, Code::DamagedDatabase);
    assert_eq!(people(&database), ["Ingrid Solberg"]);
}

#[test]
fn a_chosen_folder_takes_the_backups_and_the_earlier_ones_stay_in_the_list() {
    let (folder, database) = with(&["Ingrid Solberg"]);
    ask(&database, noon(), &mut Unwatched).unwrap();
    let chosen = folder.path().join("stick");
    let refused = Place::choose(&database, Some(&chosen)).unwrap_err();
    assert!(refused.message.contains("stick") && refused.message.contains("plug"), "{}", refused.message);
    assert!(!chosen.exists(), "a folder that may be a disk is not made");
    fs::create_dir(&chosen).unwrap();
    Place::choose(&database, Some(&chosen)).unwrap();
    let made = ask(&database, noon() + TimeDelta::hours(1), &mut Unwatched).unwrap();
    assert_eq!(Path::new(&made.folder), chosen);
    assert_eq!(list(&database).backups.len(), 2);

    fs::rename(&chosen, folder.path().join("unplugged")).unwrap();
    let failure = ask(&database, noon(), &mut Unwatched).unwrap_err();
    assert_eq!(failure.code, Code::NoBackup);
    assert!(failure.message.contains("stick"), "{}", failure.message);
    assert_eq!(list(&database).hindrance.unwrap().code, Code::File);
    Place::choose(&database, None).unwrap();
    assert!(ask(&database, noon(), &mut Unwatched).is_ok());
}

#[test]
fn two_data_folders_share_a_place_without_clearing_away_each_others() {
    let (folder, one) = with(&["Ingrid Solberg"]);
    let (_other_folder, other) = with(&["Raj Malhotra"]);
    let shared = folder.path().join("shared");
    fs::create_dir(&shared).unwrap();
    for database in [&one, &other] {
        Place::choose(database, Some(&shared)).unwrap();
    }
    ask(&other, noon() - TimeDelta::days(400), &mut Unwatched).unwrap();
    for day in 0..40 {
        daily(&one, noon() + TimeDelta::days(day), &mut Unwatched).unwrap();
    }
    let left = list(&one).backups;
    assert_eq!(left.iter().filter(|backup| backup.reason == Reason::Asked).count(), 1);
    assert!(left.len() <= 7 + 4 + 12 + 1, "{}", left.len());
}

#[test]
fn a_clock_that_is_set_back_a_year_costs_no_backup() {
    let (_folder, database) = with(&["Ingrid Solberg"]);
    for day in 0..10 {
        daily(&database, noon() + TimeDelta::days(day), &mut Unwatched).unwrap();
    }
    let before: BTreeSet<String> = list(&database).backups.into_iter().map(|backup| backup.name).collect();
    let made = daily(&database, noon() - TimeDelta::days(365), &mut Unwatched).unwrap().unwrap();
    let after: BTreeSet<String> = list(&database).backups.into_iter().map(|backup| backup.name).collect();
    assert!(after.contains(&made.name) && after.is_superset(&before));
}

#[test]
fn a_database_that_lost_its_log_is_told_by_its_newest_backup() {
    let (folder, database) = with(&["Ingrid Solberg"]);
    let copy = folder.path().join("as-it-was");
    fs::copy(&database, &copy).unwrap();
    let tomorrow = noon() + TimeDelta::days(1);
    {
        let mut store = Store::open(&database, tomorrow.to_utc()).unwrap();
        let edit = PersonEdit { name: Some("Raj Malhotra".to_owned()), ..PersonEdit::default() };
        add(&mut store, &edit, tomorrow.to_utc()).unwrap();
        ask(&database, tomorrow, &mut Unwatched).unwrap();
    }
    // What was written since the last checkpoint stood in the log alone.
    fs::copy(&copy, &database).unwrap();
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(database.with_file_name(format!("rapport.db{ending}")));
    }
    assert_eq!(people(&database), ["Ingrid Solberg"]);
    let later = tomorrow + TimeDelta::days(1);
    let told = daily(&database, later, &mut Unwatched).unwrap_err();
    assert_eq!(told.code, Code::DamagedDatabase);
    assert!(told.message.contains("2026-11-23") && told.message.contains("rapport.db-wal"), "{}", told.message);
    // Going on with what is here is one way on, restoring the other.
    let restored = restore(&database, &find(&database, "latest").unwrap(), later, &mut Unwatched).unwrap();
    assert_eq!(people(&database), ["Ingrid Solberg", "Raj Malhotra"]);
    restore(&database, &restored.before.unwrap().path(), later, &mut Unwatched).unwrap();
    ask(&database, later + TimeDelta::hours(1), &mut Unwatched).unwrap();
    assert!(daily(&database, later + TimeDelta::days(1), &mut Unwatched).unwrap().is_some());
}

#[test]
fn a_cancelled_backup_leaves_nothing() {
    struct Impatient;
    impl Watch for Impatient {
        fn progress(&mut self, _: crate::importing::preview::Progress) -> ControlFlow<()> {
            ControlFlow::Break(())
        }
    }
    let (_folder, database) = with(&["Ingrid Solberg"]);
    assert_eq!(ask(&database, noon(), &mut Impatient).unwrap_err().code, Code::Cancelled);
    assert_eq!(files(&database.with_file_name("backups")), [""; 0]);
}

#[cfg(unix)]
#[test]
fn backups_are_for_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, database) = with(&["Ingrid Solberg"]);
    let made = ask(&database, noon(), &mut Unwatched).unwrap();
    for (path, mode) in
        [(made.path(), 0o600), (folder.path().join("backups.json"), 0o600), (folder.path().join("backups"), 0o700)]
    {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode, "{}", path.display());
    }
}

#[test]
fn a_name_is_read_as_it_was_written() {
    for reason in Reason::ALL {
        let name = Name { mark: "3f2a9c1e".into(), made_at: noon().to_utc(), reason: *reason };
        assert_eq!(Name::read(&name.text()), Some(name));
    }
    for other in ["rapport.db", "rapport-3f2a9c1e-2026-daily.db", "rapport--20261130T082236123Z-daily.db", "notes.txt"]
    {
        assert_eq!(Name::read(other), None, "{other}");
    }
}

#[test]
fn a_backup_is_a_database_that_the_program_opens() {
    let (_folder, database) = with(&["Ingrid Solberg"]);
    let made = ask(&database, noon(), &mut Unwatched).unwrap();
    assert!(look_into(&made.path()).is_ok());
    assert_eq!(people(&made.path()), ["Ingrid Solberg"]);
}

fn made(days: &[(u32, u8, usize)], first: DateTime<FixedOffset>) -> Vec<Made> {
    let one = |(day, hour, reason): &(u32, u8, usize)| Made {
        at: first + TimeDelta::days(i64::from(*day)) + TimeDelta::hours(i64::from(*hour)),
        reason: Reason::ALL[reason % Reason::ALL.len()],
    };
    days.iter().map(one).collect()
}

fn kept(all: &[Made], now: DateTime<FixedOffset>) -> Vec<Made> {
    let gone = surplus(all, now);
    all.iter().enumerate().filter(|(place, _)| !gone.contains(place)).map(|(_, made)| *made).collect()
}

proptest! {
    #[test]
    fn the_newest_stays_few_are_kept_and_clearing_twice_is_clearing_once(
        days in proptest::collection::vec((0_u32..800, 0_u8..24, 0_usize..5), 0..120),
        now in 0_i64..900,
    ) {
        let all = made(&days, noon() - TimeDelta::days(800));
        let now = noon() - TimeDelta::days(800) + TimeDelta::days(now);
        let left = kept(&all, now);
        let past: Vec<Made> = left.iter().copied().filter(|made| made.at <= now).collect();
        prop_assert!(past.len() <= 7 + 4 + 12 + 5);
        prop_assert_eq!(kept(&left, now), left.clone());
        let newest = all.iter().filter(|made| made.at <= now).map(|made| made.at).max();
        prop_assert_eq!(past.iter().map(|made| made.at).max(), newest);
        // What lies in the future is as it was.
        let future = |of: &[Made]| of.iter().filter(|made| made.at > now).count();
        prop_assert_eq!(future(&left), future(&all));
        // The newest of each of the last 7 days that have one.
        let day = |made: &Made| made.at.date_naive();
        let days: BTreeSet<_> = all.iter().filter(|made| made.at <= now).map(day).collect();
        for wanted in days.iter().rev().take(7) {
            let newest = all.iter().filter(|made| day(made) == *wanted && made.at <= now).map(|made| made.at).max();
            prop_assert!(left.iter().any(|made| Some(made.at) == newest));
        }
        let months: BTreeSet<_> =
            all.iter().filter(|made| made.at <= now).map(|made| (day(made).year(), day(made).month())).collect();
        for (year, month) in months.iter().rev().take(12) {
            let has = left.iter().any(|made| (day(made).year(), day(made).month()) == (*year, *month));
            prop_assert!(has);
        }
    }
}

#[test]
fn three_years_of_days_leave_seven_days_four_weeks_and_twelve_months() {
    let mut all: Vec<Made> = Vec::new();
    let first = noon();
    let mut now = first;
    for _ in 0..1_096 {
        now = now.checked_add_days(Days::new(1)).unwrap();
        all.push(Made { at: now, reason: Reason::Daily });
        all = kept(&all, now);
    }
    let ages: Vec<i64> = all.iter().map(|made| (now - made.at).num_days()).collect();
    assert!((0..7).all(|age| ages.contains(&age)), "{ages:?}");
    // The last day of the twelfth month back.
    assert!(ages.iter().any(|age| (320..=366).contains(age)), "{ages:?}");
    assert!(all.len() <= 7 + 4 + 12 && all.len() >= 7 + 2 + 11, "{}", all.len());
}
