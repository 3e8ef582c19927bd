//! The people of the sample network and what became of them. Rule: all of it follows from the seed and from today.

use super::chance::Chance;
use super::names::{self, Name};
use super::places::{CITIES, ORGANISATIONS, POSITIONS, PROMOTIONS};
use crate::folding::fold;
use chrono::{Days, Months, NaiveDate};
use std::collections::HashSet;

/// People met in each of the last ten years, the longest ago first.
const MET: [u32; 10] = [16, 22, 29, 35, 44, 54, 66, 82, 104, 116];

/// How many of them are only in the address book, and never on LinkedIn: every so many-th.
const OFFLINE_EVERY: usize = 11;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Character {
    pub name: Name,
    /// Last part of the profile address.
    pub slug: String,
    pub met_on: NaiveDate,
    /// Posts with the day they began, the earliest first; never empty.
    pub posts: Vec<Post>,
    pub phone: String,
    pub city: (&'static str, &'static str),
    /// `--05-17` or with the year; empty where unknown.
    pub birthday: String,
    pub shows_email: bool,
    pub on_linkedin: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Post {
    pub from: NaiveDate,
    pub organisation: &'static str,
    pub domain: &'static str,
    pub position: &'static str,
}

impl Character {
    /// The post held on that day.
    pub fn post(&self, on: NaiveDate) -> Option<&Post> {
        self.posts.iter().rev().find(|post| post.from <= on).or(self.posts.first())
    }

    /// The address at the first employer we knew of; people keep it in their profiles.
    pub fn email(&self) -> String {
        let domain = self.posts.first().map_or("mail", |post| post.domain);
        format!("{}@{domain}.example.com", self.slug.replace('-', "."))
    }

    pub fn full_name(&self) -> String {
        format!("{} {}", self.name.given, self.name.family)
    }

    pub fn profile(&self) -> String {
        format!("https://www.linkedin.com/in/{}", self.slug)
    }
}

/// Everybody, in the order in which they were met.
pub(super) fn everybody(chance: &mut Chance, today: NaiveDate) -> Vec<Character> {
    let mut taken = HashSet::new();
    let mut met: Vec<NaiveDate> = Vec::new();
    for (year, people) in (0_u32..).zip(MET) {
        let begin = today.checked_sub_months(Months::new(12 * (10 - year))).unwrap_or(today);
        met.extend((0..people).map(|_| met_on(chance, begin)));
    }
    met.sort_unstable();
    let mut people = Vec::with_capacity(met.len());
    for (number, met_on) in (0_u32..).zip(met) {
        let name = std::iter::repeat_with(|| names::draw(chance, number))
            .take(50)
            .find(|name| taken.insert((name.given.clone(), name.family.clone())));
        if let Some(name) = name {
            people.push(character(chance, people.len(), name, met_on, today));
        }
    }
    people
}

/// A day of that year; every third one during one of the two conferences.
fn met_on(chance: &mut Chance, begin: NaiveDate) -> NaiveDate {
    let days = match chance.below(6) {
        0 => 95 + chance.below(4),
        1 => 283 + chance.below(5),
        _ => chance.below(364),
    };
    begin.checked_add_days(Days::new(u64::from(days))).unwrap_or(begin)
}

fn character(chance: &mut Chance, place: usize, name: Name, met_on: NaiveDate, today: NaiveDate) -> Character {
    let latin: String = fold(&format!("{} {}", name.given, name.family))
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
        .collect();
    let words: Vec<&str> = latin.split('-').filter(|word| !word.is_empty()).collect();
    // Those who write their name in another script chose something else.
    let slug = if words.is_empty() { format!("network-{place}") } else { words.join("-") };
    let birthday = match chance.below(10) {
        0..=3 => format!("{}-{:02}-{:02}", 1962 + chance.below(38), 1 + chance.below(12), 1 + chance.below(28)),
        4..=5 => format!("--{:02}-{:02}", 1 + chance.below(12), 1 + chance.below(28)),
        _ => String::new(),
    };
    let city = CITIES.get(chance.below(12) as usize).copied().unwrap_or(("Rotterdam", "Netherlands"));
    Character {
        phone: phone(chance, place),
        posts: posts(chance, met_on, today),
        shows_email: chance.percent(14),
        on_linkedin: place % OFFLINE_EVERY != 5,
        name,
        slug,
        met_on,
        city,
        birthday,
    }
}

fn posts(chance: &mut Chance, met_on: NaiveDate, today: NaiveDate) -> Vec<Post> {
    let mut posts = vec![post(chance, met_on)];
    if chance.percent(30) {
        let from = today.checked_sub_days(Days::new(u64::from(15 + chance.below(1_050)))).unwrap_or(today);
        if from > met_on {
            let next = match (chance.percent(35), posts.first()) {
                (true, Some(now)) => Post { from, position: pick(chance, &PROMOTIONS), ..now.clone() },
                _ => post(chance, from),
            };
            posts.push(next);
        }
    }
    posts
}

fn post(chance: &mut Chance, from: NaiveDate) -> Post {
    let (organisation, domain) = ORGANISATIONS.get(chance.uneven(60)).copied().unwrap_or(("Freelance", "freelance"));
    Post { from, organisation, domain, position: pick(chance, &POSITIONS) }
}

fn pick(chance: &mut Chance, of: &[&'static str]) -> &'static str {
    chance.pick(of).unwrap_or_default()
}

/// Numbers that regulators keep free for films and books, each once.
fn phone(chance: &mut Chance, place: usize) -> String {
    let hundred = place % 100;
    match (place / 100, chance.below(2)) {
        (0, _) => format!("+44 7700 900{hundred:03}"),
        (1, _) => format!("+44 7700 9001{hundred:02}"),
        (2, 0) => format!("+33 6 39 98 {:02} {hundred:02}", 10),
        (2, _) => format!("+33 6 39 98 {:02} {hundred:02}", 24),
        (3, _) => format!("+49 30 23125 {hundred:03}"),
        (4, _) => format!("+1 202 555 01{hundred:02}"),
        (5, _) => format!("+44 20 7946 0{hundred:03}"),
        _ => format!("+44 113 496 0{hundred:03}"),
    }
}
