//! The network of one day, out of what is in memory. Rule: only what was there on that day counts.

use super::super::ego::{Ego, ego_of};
use super::super::network::{Told, groups};
use super::{Records, Slot};
use crate::growth::People;
use crate::people::PersonId;
use chrono::NaiveDate;
use std::hash::{DefaultHasher, Hash, Hasher};

/// To be raised when something else is counted of the same network: what was kept then fits nothing any more.
const COUNTING: u32 = 1;

/// What tells one network from another, whatever its day and its people are called: two with the same are counted alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Fingerprint(pub u64);

/// Who was in the network of a day, and each record that ties two of them. It does not follow the records any more.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DayRead {
    pub on: NaiveDate,
    /// In the order of the list, each with the day since when I know them.
    pub people: Vec<(PersonId, NaiveDate)>,
    pub told: Vec<Told>,
    pub(super) version: u64,
}

impl DayRead {
    pub fn ego(&self) -> Ego {
        let mut pairs: Vec<(u32, u32)> =
            self.told.iter().map(|tie| (tie.one.min(tie.other), tie.one.max(tie.other))).collect();
        pairs.retain(|(one, other)| one != other);
        pairs.sort_unstable();
        pairs.dedup();
        ego_of(self.people.len(), &pairs)
    }

    /// The order in which the records are told makes no difference.
    pub fn fingerprint(&self) -> Fingerprint {
        let hash = |of: &dyn Fn(&mut DefaultHasher)| {
            let mut hasher = DefaultHasher::new();
            of(&mut hasher);
            hasher.finish()
        };
        let told = self.told.iter().map(|tie| {
            let ends = (tie.one.min(tie.other), tie.one.max(tie.other));
            hash(&|hasher| (ends, tie.reason, tie.weight.to_bits()).hash(hasher))
        });
        let told = told.fold(0_u64, u64::wrapping_add);
        Fingerprint(hash(&|hasher| (COUNTING, self.people.len(), self.told.len(), told).hash(hasher)))
    }
}

/// Who is in nobody's place.
const NOT_IN: u32 = u32::MAX;

impl Records {
    pub fn read_day(&self, on: NaiveDate, among: &People) -> DayRead {
        let mut places = vec![NOT_IN; self.people.len()];
        let mut people = Vec::new();
        for slot in &self.order {
            let (Some(person), Some(place)) = (self.people.get(*slot as usize), places.get_mut(*slot as usize)) else {
                continue;
            };
            if let Some(known) = person.known.as_ref().filter(|known| known.is_in_on(on) && among.has(person.id)) {
                *place = u32::try_from(people.len()).unwrap_or(NOT_IN);
                people.push((PersonId(person.id), known.met_on));
            }
        }
        let place = |slot: Slot| places.get(slot as usize).copied().filter(|place| *place != NOT_IN);
        let mut told = Vec::new();
        for pair in self.pairs.iter().filter(|pair| pair.on.is_none_or(|day| day <= on)) {
            if let (Some(one), Some(other)) = (place(pair.one), place(pair.other)) {
                told.push(Told { one, other, weight: 1.0, reason: pair.reason, on: pair.on });
            }
        }
        let mut within = Vec::new();
        for ((reason, _), group) in self.groups.iter().filter(|(_, group)| group.on <= on) {
            within.clear();
            within.extend(group.people.iter().filter_map(|slot| place(*slot)));
            groups::all(&within, *reason, Some(group.on), &mut told);
        }
        let mut stints = Vec::new();
        for of_one in self.stints.chunk_by(|one, other| one.0 == other.0) {
            stints.clear();
            for (_, stint) in of_one.iter().take_while(|(_, stint)| stint.from <= on) {
                if let Some(person) = place(stint.person) {
                    stints.push(super::Stint { person, ..*stint });
                }
            }
            groups::colleagues(&stints, &mut told);
        }
        DayRead { on, people, told, version: self.counted.version() }
    }
}
