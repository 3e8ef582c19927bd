//! What was counted of days. Rule: it stays until something changes that counts on that day.

use super::super::ego::Ego;
use super::Fingerprint;
use crate::growth::People;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Filters, everybody among them, whose figures are kept; the one asked for longest ago goes first.
const FILTERS: usize = 8;
/// Days kept of each.
const DAYS: usize = 2_000;

/// How the network hung together at the end of a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Counts {
    pub me: Ego,
    /// Of two people and more.
    pub communities: u32,
    pub bridges: u32,
}

/// What was counted of a day, and of which network.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct CountedDay {
    pub on: NaiveDate,
    pub fingerprint: Fingerprint,
    pub counts: Counts,
}

#[derive(Debug, Default)]
pub(super) struct Counted {
    version: u64,
    of: Vec<(People, Days)>,
}

#[derive(Debug, Default)]
struct Days {
    egos: BTreeMap<NaiveDate, Ego>,
    counts: BTreeMap<NaiveDate, CountedDay>,
}

impl Counted {
    /// What is read now is of this version of the records.
    pub fn version(&self) -> u64 {
        self.version
    }

    pub fn is_of_now(&self, version: u64) -> bool {
        self.version == version
    }

    pub fn ego(&self, people: &People, on: NaiveDate) -> Option<Ego> {
        self.days(people)?.egos.get(&on).copied()
    }

    pub fn counts(&self, people: &People, on: NaiveDate) -> Option<Counts> {
        self.days(people)?.counts.get(&on).map(|day| day.counts)
    }

    pub fn keep_ego(&mut self, people: &People, on: NaiveDate, ego: Ego) {
        self.change(people, |days| kept(&mut days.egos, on, ego));
    }

    pub fn keep(&mut self, people: &People, day: CountedDay) {
        self.change(people, |days| kept(&mut days.counts, day.on, day));
    }

    pub fn of_everybody(&self) -> impl Iterator<Item = CountedDay> {
        self.days(&People::Everybody).into_iter().flat_map(|days| days.counts.values().copied())
    }

    pub fn forget_from(&mut self, day: NaiveDate) {
        self.version += 1;
        for (_, days) in &mut self.of {
            days.egos.split_off(&day);
            days.counts.split_off(&day);
        }
    }

    pub fn forget_all(&mut self) {
        self.version += 1;
        self.of.clear();
    }

    fn days(&self, people: &People) -> Option<&Days> {
        self.of.iter().find(|(of, _)| of == people).map(|(_, days)| days)
    }

    /// Whoever is asked for goes to the end.
    fn change(&mut self, people: &People, change: impl FnOnce(&mut Days)) {
        let mut days = match self.of.iter().position(|(of, _)| of == people) {
            Some(place) => self.of.remove(place).1,
            None => Days::default(),
        };
        if self.of.len() >= FILTERS {
            self.of.remove(0);
        }
        change(&mut days);
        self.of.push((people.clone(), days));
    }
}

fn kept<T>(days: &mut BTreeMap<NaiveDate, T>, on: NaiveDate, what: T) {
    if days.len() >= DAYS {
        days.pop_first();
    }
    days.insert(on, what);
}
