//! What people come to, added up. Rule: whoever was counted in is counted out the same way, so that nothing is counted anew.

use super::Then;
use super::everybody::One;
use super::reach::Reached;
use crate::importing::contact::Origin;
use crate::ties::Day;
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::thread;

/// Days held at most; beyond them what was asked for before is let go.
const HELD: usize = 2_000;
/// Fewer people than this are counted sooner than a thread starts.
const WORTH_A_THREAD: usize = 5_000;

/// Into the sum, or out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    In,
    Out,
}

#[derive(Debug, Default)]
pub(super) struct Tally {
    /// In order, each with its counts at the same place of `then`.
    days: Vec<Day>,
    then: Vec<Then>,
    reach_days: Vec<Day>,
    reached: Vec<HashMap<Reached, u32>>,
    /// By the first day of the month in which people were met.
    met: HashMap<(NaiveDate, Origin), u32>,
}

impl Tally {
    pub fn for_days(days: &[Day], reach_days: &[Day]) -> Self {
        Self {
            days: days.to_vec(),
            then: vec![Then::default(); days.len()],
            reach_days: reach_days.to_vec(),
            reached: vec![HashMap::new(); reach_days.len()],
            met: HashMap::new(),
        }
    }

    /// The network at the end of each of these days; nobody's where a day is not counted.
    pub fn then(&self, days: &[Day]) -> Vec<Then> {
        let then = |day: &Day| self.place(*day).and_then(|place| self.then.get(place)).copied();
        days.iter().map(|day| then(day).unwrap_or_default()).collect()
    }

    /// What the people engaged on this day reach, each through how many of them.
    pub fn reached(&self, day: Day) -> HashMap<Reached, u32> {
        let place = self.reach_days.iter().position(|other| *other == day);
        place.and_then(|place| self.reached.get(place)).cloned().unwrap_or_default()
    }

    /// People by the month in which they were met, and by origin.
    pub fn met(&self) -> impl Iterator<Item = (NaiveDate, Origin, u32)> {
        self.met.iter().map(|((month, origin), count)| (*month, *origin, *count))
    }

    pub fn count_met(&mut self, all: &[One]) {
        for one in all {
            self.turn_met(one, Turn::In);
        }
    }

    /// Counts those of the days that are not counted yet.
    pub fn count_days(&mut self, all: &[One], days: &[Day]) {
        let missing: Vec<Day> = days.iter().filter(|day| self.place(**day).is_none()).copied().collect();
        if missing.is_empty() {
            return;
        }
        // Other weights make other days of them.
        let is_stale = missing.iter().any(|day| self.days.iter().any(|other| other.number() == day.number()));
        if !self.days.is_empty() && (is_stale || self.days.len() + missing.len() > HELD) {
            (self.days, self.then) = (Vec::new(), Vec::new());
            return self.count_days(all, days);
        }
        let counted = side_by_side(all, |part| {
            let mut then = vec![Then::default(); missing.len()];
            part.iter().for_each(|one| turn_then(one, &missing, &mut then, Turn::In));
            then
        });
        let mut together: Vec<(Day, Then)> =
            std::mem::take(&mut self.days).into_iter().zip(self.then.drain(..)).collect();
        for (place, day) in missing.iter().enumerate() {
            let parts = counted.iter().filter_map(|part| part.get(place));
            together.push((*day, parts.fold(Then::default(), |sum, part| sum.and(part))));
        }
        together.sort_by_key(|(day, _)| day.number());
        together.dedup_by_key(|(day, _)| day.number());
        (self.days, self.then) = together.into_iter().unzip();
    }

    pub fn count_reach(&mut self, all: &[One], days: &[Day]) {
        if days.is_empty() || self.reach_days == days {
            return;
        }
        let counted = side_by_side(all, |part| {
            let mut reached = vec![HashMap::new(); days.len()];
            part.iter().for_each(|one| turn_reached(one, days, &mut reached, Turn::In));
            reached
        });
        self.reach_days = days.to_vec();
        self.reached = vec![HashMap::new(); days.len()];
        for part in counted {
            for (sum, part) in self.reached.iter_mut().zip(part) {
                for (reached, people) in part {
                    *sum.entry(reached).or_insert(0) += people;
                }
            }
        }
    }

    pub fn turn(&mut self, one: &One, turn: Turn) {
        turn_then(one, &self.days, &mut self.then, turn);
        turn_reached(one, &self.reach_days, &mut self.reached, turn);
        self.turn_met(one, turn);
    }

    fn turn_met(&mut self, one: &One, turn: Turn) {
        let month = one.met_on.with_day(1).unwrap_or(one.met_on);
        turn_count(&mut self.met, (month, one.origin), turn);
    }

    fn place(&self, day: Day) -> Option<usize> {
        let place = self.days.binary_search_by_key(&day.number(), |other| other.number()).ok()?;
        self.days.get(place).is_some_and(|other| *other == day).then_some(place)
    }
}

fn turn_then(one: &One, days: &[Day], then: &mut [Then], turn: Turn) {
    one.past.spans(days, |span, stood| {
        for then in then.get_mut(span).into_iter().flatten() {
            match turn {
                Turn::In => then.add(stood),
                Turn::Out => then.take_away(stood),
            }
        }
    });
}

fn turn_reached(one: &One, days: &[Day], reached: &mut [HashMap<Reached, u32>], turn: Turn) {
    if one.reached.is_empty() {
        return;
    }
    for (day, of_day) in days.iter().zip(reached) {
        if one.past.is_engaged_on(*day) {
            one.reached.iter().for_each(|what| turn_count(of_day, *what, turn));
        }
    }
}

fn turn_count<K: Eq + std::hash::Hash>(counts: &mut HashMap<K, u32>, key: K, turn: Turn) {
    match (counts.entry(key), turn) {
        (Entry::Occupied(mut count), Turn::In) => *count.get_mut() += 1,
        (Entry::Vacant(count), Turn::In) => {
            count.insert(1);
        }
        // What nobody is left for stands there no longer.
        (Entry::Occupied(count), Turn::Out) if *count.get() <= 1 => {
            count.remove();
        }
        (Entry::Occupied(mut count), Turn::Out) => *count.get_mut() -= 1,
        (Entry::Vacant(_), Turn::Out) => {}
    }
}

/// Counts parts of the people at the same time, one part for each processor.
fn side_by_side<R: Send>(all: &[One], count: impl Fn(&[One]) -> R + Sync) -> Vec<R> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let size = all.len().div_ceil(processors).max(WORTH_A_THREAD);
    thread::scope(|scope| {
        let mut parts = all.chunks(size);
        let own = parts.next().unwrap_or_default();
        let others: Vec<_> = parts.map(|part| scope.spawn(|| count(part))).collect();
        let mut counted = vec![count(own)];
        // A panic in a part is one of counting, and goes on as such.
        counted.extend(
            others.into_iter().map(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))),
        );
        counted
    })
}
