//! What people share ties them. Rule: the more share it, the less it says of any two, and nothing that many share makes more ties
//! than there are people many times over.

use super::{TieReason, Told};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Up to so many, all are taken to know each other.
pub const SMALL: usize = 25;
/// In a larger organisation, each is tied to so many who came next after them.
pub const NEXT: usize = 5;

/// Ties all of a group to each other, each by `1 / (n − 1)` (Newman 2001), unless they are too many.
pub(super) fn all(group: &BTreeSet<u32>, reason: TieReason, on: Option<NaiveDate>, told: &mut Vec<Told>) {
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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stint {
    pub from: NaiveDate,
    pub person: u32,
    pub until: NaiveDate,
    /// Folded; empty where it is not known.
    pub department: String,
}

impl Stint {
    fn overlaps(&self, other: &Self) -> bool {
        self.person != other.person && self.from.max(other.from) <= self.until.min(other.until)
    }
}

/// Two people, the weight of their tie, and its first day.
type Pairs = BTreeMap<(u32, u32), (f64, NaiveDate)>;

/// Ties those who were in one organisation at the same time: all of a small one and of a small department, of others each to those
/// who came next.
pub(super) fn colleagues(mut stints: Vec<Stint>, told: &mut Vec<Told>) {
    stints.sort_unstable();
    let mut pairs = Pairs::new();
    let whole = people(&stints);
    if whole <= SMALL {
        among(&stints, usize::MAX, share(whole), &mut pairs);
    } else {
        let mut departments: BTreeMap<&str, Vec<Stint>> = BTreeMap::new();
        for stint in &stints {
            departments.entry(&stint.department).or_default().push(stint.clone());
        }
        for (department, stints) in departments {
            let people = people(&stints);
            if !department.is_empty() && people <= SMALL {
                among(&stints, usize::MAX, share(people), &mut pairs);
            } else {
                among(&stints, NEXT, share(whole), &mut pairs);
            }
        }
    }
    let reason = TieReason::Organisation;
    let tie = |((one, other), (weight, on))| Told { one, other, weight, reason, on: Some(on) };
    told.extend(pairs.into_iter().map(tie));
}

fn people(stints: &[Stint]) -> usize {
    stints.iter().map(|stint| stint.person).collect::<BTreeSet<u32>>().len()
}

/// Each with at most so many of those after them whose time overlaps with theirs.
fn among(stints: &[Stint], most: usize, weight: f64, pairs: &mut Pairs) {
    for (at, stint) in stints.iter().enumerate() {
        // Who came after this one left overlaps with them no more, nor does anybody after.
        let later = stints.iter().skip(at + 1).take_while(|other| other.from <= stint.until);
        for other in later.filter(|other| stint.overlaps(other)).take(most) {
            let pair = (stint.person.min(other.person), stint.person.max(other.person));
            let on = stint.from.max(other.from);
            let kept = pairs.entry(pair).or_insert((weight, on));
            *kept = (weight, kept.1.min(on));
        }
    }
}
