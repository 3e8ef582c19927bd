use super::chance::Chance;
use super::files::{self, Known, Photo};
use super::{SEED, characters, fill};
use crate::people::PersonEdit;
use crate::storage::Store;
use chrono::NaiveDate;
use std::collections::HashSet;

fn today() -> NaiveDate {
    "2026-05-20".parse().unwrap()
}

fn people() -> Vec<characters::Character> {
    characters::everybody(&mut Chance::seeded(SEED), today())
}

#[test]
fn about_six_hundred_people_over_ten_years_each_somebody_else() {
    let people = people();
    assert!((540..=600).contains(&people.len()), "{}", people.len());
    let names: HashSet<_> = people.iter().map(characters::Character::full_name).collect();
    let phones: HashSet<_> = people.iter().map(|person| &person.phone).collect();
    let slugs: HashSet<_> = people.iter().map(|person| &person.slug).collect();
    assert_eq!((names.len(), phones.len(), slugs.len()), (people.len(), people.len(), people.len()));
    assert_eq!(people.first().unwrap().met_on.to_string().get(..4), Some("2016"));
    assert!(people.iter().all(|person| person.met_on <= today() && !person.posts.is_empty()));
}

#[test]
fn the_same_day_gives_the_same_people() {
    assert_eq!(people(), people());
}

#[test]
fn cards_are_understood_whole() {
    let people = people();
    let cards = people.iter().enumerate().map(|(place, person)| {
        let photo = if place % 50 == 0 { Photo::Inside } else { Photo::None };
        files::card(person, today(), Known::ByProfile, "a,b", photo)
    });
    let cards: String = cards.collect();
    let reading = crate::importing::vcard::read(cards.as_bytes(), "Address book.vcf", &Default::default());
    assert_eq!(reading.contacts.len(), people.len());
    assert_eq!(reading.problems, []);
    assert!(reading.contacts.iter().all(|contact| contact.not_understood.is_empty()));
}

/// Every row of every table but the journal's, as text.
fn contents(store: &Store) -> Vec<String> {
    let connection = store.connection();
    let mut rows = Vec::new();
    for table in crate::storage::tracked_tables(connection).unwrap() {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let columns = statement.column_count();
        let found = statement.query_map([], |row| {
            let cells = (0..columns).map(|cell| row.get_ref(cell).map(|value| format!("{value:?}")));
            Ok(format!("{table} {}", cells.collect::<Result<Vec<_>, _>>()?.join("|")))
        });
        rows.extend(found.unwrap().map(Result::unwrap));
    }
    rows
}

fn count(store: &Store, sql: &str) -> u32 {
    store.connection().query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_life_of_three_years_is_filled_the_same_twice() {
    let now = "2026-05-20T10:00:00Z".parse().unwrap();
    let mut store = Store::in_memory(now).unwrap();
    fill(&mut store, now).unwrap();
    let mut again = Store::in_memory(now).unwrap();
    fill(&mut again, now).unwrap();
    assert_eq!(contents(&store), contents(&again));

    let people = count(&store, "SELECT count(*) FROM person");
    assert!((540..=620).contains(&people), "{people}");
    assert_eq!(count(&store, "SELECT count(*) FROM import_batch"), 11);
    let waiting = count(&store, "SELECT count(*) FROM possible_duplicate WHERE decision = 'open'");
    assert!((3..=12).contains(&waiting), "{waiting}");
    assert_eq!(count(&store, "SELECT count(*) FROM merge"), 1);
    assert!(count(&store, "SELECT count(DISTINCT person_id) FROM employment WHERE until_date IS NOT NULL") > 60);
    assert!(count(&store, "SELECT count(*) FROM tag") >= 9);
    let interactions = count(&store, "SELECT count(*) FROM interaction");
    assert!((800..=1_100).contains(&interactions), "{interactions}");
    assert_eq!(count(&store, "SELECT count(*) FROM interaction WHERE on_date > '2026-05-20'"), 0);
    let events = count(&store, "SELECT count(*) FROM event");
    assert!((36..=60).contains(&events), "{events}");
    assert!(count(&store, "SELECT count(*) FROM event WHERE starts > '2026-05-20'") >= 2);
    assert!(count(&store, "SELECT count(DISTINCT person_id) FROM event_person WHERE standing = 'met'") > 40);
    let everybody: Vec<_> = (1..=700).map(crate::people::PersonId).collect();
    let known = crate::ties::all(store.connection(), &everybody, today()).unwrap();
    let bands: HashSet<_> = known.iter().map(|tie| format!("{:?}", tie.band)).collect();
    assert!(bands.len() >= 4, "{bands:?}");
    let photos = count(&store, "SELECT count(*) FROM person WHERE photo_id IS NOT NULL");
    assert!((40..=100).contains(&photos), "{photos}");
    assert!(count(&store, "SELECT sum(length(data)) FROM photo") < 300_000);
    assert_eq!(count(&store, "SELECT count(DISTINCT origin) FROM person"), 5);
    assert_eq!(count(&store, "SELECT count(*) FROM myself"), 1);
    let exchanged = count(&store, "SELECT count(DISTINCT person_id) FROM exchange");
    assert!((50..=70).contains(&exchanged), "{exchanged}");
    assert_eq!(count(&store, "SELECT count(DISTINCT state) FROM promise"), 3);
    assert_eq!(count(&store, "SELECT count(DISTINCT state) FROM ask"), 3);
    assert_eq!(count(&store, "SELECT count(DISTINCT state) FROM introduction"), 7);
    assert_eq!(count(&store, "SELECT count(DISTINCT kind) FROM relation"), 6);
    assert!(count(&store, "SELECT count(*) FROM promise WHERE state = 'open' AND due_on <= '2026-05-20'") >= 2);
    assert_eq!(count(&store, "SELECT count(*) FROM exchange WHERE on_date > '2026-05-20'"), 0);
    assert!(count(&store, "SELECT count(DISTINCT substr(met_on, 1, 4)) FROM person") >= 10);
    for (table, least, kinds) in [("insight", 26, 0), ("contribution", 16, 8), ("learning", 18, 6)] {
        assert!(count(&store, &format!("SELECT count(*) FROM {table}")) >= least, "{table}");
        assert_eq!(count(&store, &format!("SELECT count(*) FROM {table} WHERE on_date > '2026-05-20'")), 0);
        assert!(count(&store, &format!("SELECT count(DISTINCT substr(on_date, 1, 4)) FROM {table}")) >= 3);
        if kinds > 0 {
            assert_eq!(count(&store, &format!("SELECT count(DISTINCT kind) FROM {table}")), kinds);
        }
    }
    assert_eq!(count(&store, "SELECT count(*) FROM topic_assessment"), 10);
    assert!(count(&store, "SELECT count(*) FROM opportunity") >= 22);
    assert_eq!(count(&store, "SELECT count(DISTINCT kind) FROM opportunity"), 8);
    assert_eq!(count(&store, "SELECT count(DISTINCT stage) FROM opportunity"), 7);
    assert!(count(&store, "SELECT count(*) FROM promise WHERE opportunity_id IS NOT NULL AND state = 'open'") >= 3);
    assert_eq!(count(&store, "SELECT count(DISTINCT direction) FROM mentorship WHERE ended_on IS NULL"), 3);
    assert_eq!(count(&store, "SELECT count(*) FROM mentorship WHERE ended_on IS NOT NULL"), 2);
    assert!(count(&store, "SELECT count(*) FROM mentorship_session") >= 20);
    assert!(count(&store, "SELECT count(*) FROM mentorship_milestone WHERE reached_on IS NULL") >= 3);
    assert!(count(&store, "SELECT count(*) FROM insight WHERE due_on <= '2026-05-20'") >= 3);
}

#[test]
fn nobody_is_mixed_with_the_sample() {
    let now = "2026-05-20T10:00:00Z".parse().unwrap();
    let mut store = Store::in_memory(now).unwrap();
    let ada = PersonEdit { name: Some("Ada Quill".into()), ..PersonEdit::default() };
    crate::people::edit::add(&mut store, &ada, now).unwrap();
    assert_eq!(fill(&mut store, now).unwrap_err().code, crate::Code::Invalid);
    assert_eq!(count(&store, "SELECT count(*) FROM person"), 1);
}
