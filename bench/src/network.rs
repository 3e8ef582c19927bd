//! A network to measure with: invented people with names as they are met, in several scripts. Rule: the same number gives the same people.

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
    let mut dice = Dice(number as u64);
    let family = family(dice.below(4_000));
    let (given, family) = match dice.below(25) {
        0 => (
            dice.one_of(&["太郎", "花子", "小明", "美咲"]).to_owned(),
            dice.one_of(&["山田", "王", "佐藤", "李"]).to_owned(),
        ),
        1 => (
            dice.one_of(&["Сергей", "Ольга", "Иван"]).to_owned(),
            dice.one_of(&["Щукин", "Белова", "Орлов"]).to_owned(),
        ),
        _ => (dice.one_of(GIVEN).to_owned(), family),
    };
    let organisation = format!("{} {}", self::family(dice.below(3_000)), dice.one_of(BUSINESSES));
    let slug = format!("{}-{}-{number:x}", given.to_lowercase(), family.to_lowercase());
    let met_on = NaiveDate::from_ymd_opt(2006, 1, 1).unwrap_or_default() + Days::new(dice.below(7_500) as u64);
    PersonEdit {
        name: Some(format!("{given} {family}")),
        given: Some(given),
        family: Some(family),
        position: Some(format!("{} {}", dice.one_of(RANKS), dice.one_of(FIELDS))),
        emails: (dice.below(3) == 0).then(|| vec![labelled(&format!("{slug}@mail{}.example", dice.below(50)))]),
        phones: (dice.below(4) == 0).then(|| vec![labelled(&format!("+47 4{:07}", dice.below(10_000_000)))]),
        urls: Some(vec![labelled(&format!("https://www.linkedin.com/in/{slug}"))]),
        tags: (dice.below(8) == 0).then(|| vec![dice.one_of(FIELDS).to_owned()]),
        notes: (dice.below(10) == 0).then(|| format!("Talked about {} at {organisation}", dice.one_of(FIELDS))),
        organisation: Some(organisation),
        met_on: Some(met_on.to_string()),
        origin: Some(Origin::ALL[dice.below(Origin::ALL.len())]),
        ..PersonEdit::default()
    }
}

fn labelled(value: &str) -> Labelled {
    Labelled { label: String::from("work"), value: value.to_owned() }
}

/// One of many family names, made of syllables.
pub fn family(number: usize) -> String {
    let mut dice = Dice(number as u64 ^ 0x5EED);
    let mut name = dice.one_of(ONSETS).to_owned();
    for _ in 0..=dice.below(2) {
        name.push_str(dice.one_of(MIDDLES));
    }
    name.push_str(dice.one_of(ENDINGS));
    name
}

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) as usize % limit.max(1)
    }

    pub fn one_of<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts.get(self.below(texts.len())).copied().unwrap_or_default()
    }
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
