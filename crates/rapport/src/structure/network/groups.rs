//! What people share ties them. Rule: the more share it, the less it says of any two, and nothing that many share makes more ties
//! than there are people many times over.

use super::{TieReason, Told};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashSet};

/// Up to so many, all are taken to know each other.
pub const SMALL: usize = 25;
/// In a larger organisation, each is tied to so many who came next after them.
pub const NEXT: usize = 5;

/// Ties all of a group to each other, each by `1 / (n − 1)` (Newman 2001), unless they are too many.
pub(crate) fn all(group: &[u32], reason: TieReason, on: Option<NaiveDate>, told: &mut Vec<Told>) {
    if group.len() <= SMALL {
        for (at, one) in group.iter().enumerate() {
            for other in group.iter().skip(at + 1) {
                told.push(Told { one: *one, other: *other, weight: share(group.len()), reason, on });
            }
        }
    }
}

fn share(people: usize) -> f64 {
    1.0 / (people.max(2) - 1) as f64
}

/// Somebody's time in an organisation, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stint {
    pub from: NaiveDate,
    pub person: u32,
    pub until: NaiveDate,
    /// By number; 0 where it is not known.
    pub department: u32,
}

impl Stint {
    fn overlaps(&self, other: &Self) -> bool {
        self.person != other.person && self.from.max(other.from) <= self.until.min(other.until)
    }
}

/// Two people, the weight of their tie, and its first day.
type Pairs = Vec<((u32, u32), f64, NaiveDate)>;

/// Ties those who were in one organisation at the same time: all of a small one and of a small department, of others each to those
/// who came next. The stints come in the order of their first days.
pub(crate) fn colleagues(stints: &[Stint], told: &mut Vec<Told>) {
    if stints.len() < 2 {
        return;
    }
    let mut pairs = Pairs::new();
    let whole = people(stints);
    if whole <= SMALL {
        among(stints, usize::MAX, share(whole), &mut pairs);
    } else {
        let mut departments: BTreeMap<u32, Vec<Stint>> = BTreeMap::new();
        for stint in stints {
            departments.entry(stint.department).or_default().push(*stint);
        }
        for (department, stints) in departments {
            let people = people(&stints);
            if department > 0 && people <= SMALL {
                among(&stints, usize::MAX, share(people), &mut pairs);
            } else {
                among(&stints, NEXT, share(whole), &mut pairs);
            }
        }
    }
    // A pair may meet in two posts: the department says more than the whole, and comes later.
    pairs.sort_by_key(|(pair, ..)| *pair);
    for met in pairs.chunk_by(|one, other| one.0 == other.0) {
        if let Some(((one, other), weight, _)) = met.last().copied() {
            let on = met.iter().map(|(.., on)| *on).min();
            told.push(Told { one, other, weight, reason: TieReason::Organisation, on });
        }
    }
}

fn people(stints: &[Stint]) -> usize {
    stints.iter().map(|stint| stint.person).collect::<HashSet<u32>>().len()
}

/// Each with at most so many of those after them whose time overlaps with theirs.
fn among(stints: &[Stint], most: usize, weight: f64, pairs: &mut Pairs) {
    for (at, stint) in stints.iter().enumerate() {
        // Who came after this one left overlaps with them no more, nor does anybody after.
        let later = stints.iter().skip(at + 1).take_while(|other| other.from <= stint.until);
        for other in later.filter(|other| stint.overlaps(other)).take(most) {
            let pair = (stint.person.min(other.person), stint.person.max(other.person));
            pairs.push((pair, weight, stint.from.max(other.from)));
        }
    }
}
