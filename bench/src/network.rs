//! A network to measure with: invented people with names as they are met, in several scripts. Rule: the same number gives the same people.

use crate::generator::Random;
use chrono::{DateTime, Days, NaiveDate, Utc};
use rapport::Store;
use rapport::importing::contact::{Labelled, Origin};
use rapport::people::PersonEdit;
use rapport::people::edit::add_all;

/// How many are written in one transaction.
const AT_ONCE: usize = 10_000;

/// A database in `folder` with so many people.
pub fn make(folder: &std::path::Path, people: usize, now: DateTime<Utc>) -> rapport::Result<Store> {
    let mut store = Store::open(&folder.join("rapport.db"), now)?;
    for start in (0..people).step_by(AT_ONCE) {
        let edits: Vec<PersonEdit> = (start..people.min(start + AT_ONCE)).map(person).collect();
        add_all(&mut store, &edits, now)?;
    }
    Ok(store)
}

/// The person of this number.
pub fn person(number: usize) -> PersonEdit {
    let mut random = Random::new(number as u64);
    let family = family(random.below(4_000));
    let (given, family) = match random.below(25) {
        0 => (
            (*random.pick(&["太郎", "花子", "小明", "美咲"])).to_owned(),
            (*random.pick(&["山田", "王", "佐藤", "李"])).to_owned(),
        ),
        1 => (
            (*random.pick(&["Сергей", "Ольга", "Иван"])).to_owned(),
            (*random.pick(&["Щукин", "Белова", "Орлов"])).to_owned(),
        ),
        _ => ((*random.pick(GIVEN)).to_owned(), family),
    };
    let organisation = format!("{} {}", self::family(random.below(3_000)), random.pick(BUSINESSES));
    let slug = format!("{}-{}-{number:x}", given.to_lowercase(), family.to_lowercase());
    let met_on = NaiveDate::from_ymd_opt(2006, 1, 1).unwrap_or_default() + Days::new(random.below(7_500) as u64);
    PersonEdit {
        name: Some(format!("{given} {family}")),
        given: Some(given),
        family: Some(family),
        position: Some(format!("{} {}", random.pick(RANKS), random.pick(FIELDS))),
        emails: (random.below(3) == 0).then(|| vec![labelled(&format!("{slug}@mail{}.example", random.below(50)))]),
        phones: (random.below(4) == 0).then(|| vec![labelled(&format!("+47 4{:07}", random.below(10_000_000)))]),
        urls: Some(vec![labelled(&format!("https://www.linkedin.com/in/{slug}"))]),
        tags: (random.below(8) == 0).then(|| vec![(*random.pick(FIELDS)).to_owned()]),
        notes: (random.below(10) == 0).then(|| format!("Talked about {} at {organisation}", random.pick(FIELDS))),
        organisation: Some(organisation),
        met_on: Some(met_on.to_string()),
        origin: Some(Origin::ALL[random.below(Origin::ALL.len())]),
        ..PersonEdit::default()
    }
}

fn labelled(value: &str) -> Labelled {
    Labelled { label: String::from("work"), value: value.to_owned() }
}

/// One of many family names, made of syllables.
pub fn family(number: usize) -> String {
    let mut random = Random::new(number as u64 ^ 0x5EED);
    let mut name = (*random.pick(ONSETS)).to_owned();
    for _ in 0..=random.below(2) {
        name.push_str(random.pick::<&str>(MIDDLES));
    }
    name.push_str(random.pick::<&str>(ENDINGS));
    name
}

const GIVEN: &[&str] = &[
    "Anna",
    "Søren",
    "Katherine",
    "John",
    "María",
    "Jürgen",
    "Ingrid",
    "Raj",
    "Fatima",
    "Zoë",
    "Chloé",
    "Bjørn",
    "Olu",
    "Priya",
    "Tomás",
    "Łukasz",
    "Agnieszka",
    "Nguyễn",
    "Alexander",
    "Elisabeth",
    "Giovanni",
    "Siobhán",
    "Mehmet",
    "Aiko",
    "Grace",
    "Kwame",
    "Linnea",
    "Piotr",
    "Rosa",
    "Henrik",
];
const ONSETS: &[&str] =
    &["Ber", "Hol", "Sol", "Lind", "Mor", "Ka", "Win", "Øde", "Sand", "Grün", "Val", "Tor", "Fer", "Nak"];
const MIDDLES: &[&str] = &["g", "ber", "an", "ter", "el", "mar", "ov", "is", "ing", "ola"];
const ENDINGS: &[&str] = &["sen", "berg", "dal", "ez", "ski", "mann", "feld", "ova", "ton", "ård", "i", "low"];
const BUSINESSES: &[&str] =
    &["AS", "Consulting", "Energy", "Systems", "Research", "Bank", "Media", "Foods", "Clinic", "GmbH"];
const RANKS: &[&str] = &["Senior", "Head of", "Junior", "Chief", "Lead", "Assistant", "Director of", "Principal"];
const FIELDS: &[&str] = &[
    "Software Engineering",
    "Marketing",
    "Procurement",
    "Data Science",
    "Human Resources",
    "Finance",
    "Product",
    "Quality",
    "Logistics",
    "Chemistry",
    "Architecture",
    "Education",
];
