//! People in an order. Rule: who has no value for it stands last in both directions; equals stand by name.

use super::entry::Entry;
use crate::people::PeopleSort;
use std::cmp::Ordering;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Ascending,
    Descending,
}

/// All slots that hold a person, ascending.
#[derive(Debug)]
pub(super) struct Order(Vec<u32>);

/// Beyond this many changes, sorting again is quicker.
const ONE_BY_ONE: usize = 64;

impl Order {
    pub fn of(sort: PeopleSort, entries: &[Entry]) -> Self {
        let mut slots: Vec<u32> =
            (0..).zip(entries).filter(|(_, entry)| !entry.is_empty()).map(|(slot, _)| slot).collect();
        slots.sort_unstable_by(|a, b| compare(sort, &entries[*a as usize], &entries[*b as usize]));
        Self(slots)
    }

    /// Moves the people in these slots to where they now belong; in slots without a person they go.
    pub fn put_in_place(&mut self, sort: PeopleSort, entries: &[Entry], changed: &[u32]) {
        if changed.len() > ONE_BY_ONE {
            *self = Self::of(sort, entries);
            return;
        }
        self.0.retain(|slot| changed.binary_search(slot).is_err());
        for slot in changed {
            let entry = &entries[*slot as usize];
            if !entry.is_empty() {
                let place = self.0.partition_point(|other| compare(sort, &entries[*other as usize], entry).is_lt());
                self.0.insert(place, *slot);
            }
        }
    }

    pub fn slots(&self, sort: PeopleSort, entries: &[Entry], direction: Direction) -> Vec<u32> {
        if direction == Direction::Ascending {
            return self.0.clone();
        }
        let with_value = self.0.partition_point(|slot| !lacks_value(sort, &entries[*slot as usize]));
        let (with, without) = self.0.split_at(with_value);
        with.iter().rev().chain(without).copied().collect()
    }
}

fn compare(sort: PeopleSort, a: &Entry, b: &Entry) -> Ordering {
    let by_value = match sort {
        PeopleSort::Name => Ordering::Equal,
        PeopleSort::Organisation => a.organisation_key().cmp(b.organisation_key()),
        PeopleSort::Position => a.position_key().cmp(b.position_key()),
        PeopleSort::MetOn => a.met_on.cmp(&b.met_on),
        PeopleSort::Added => a.added.cmp(&b.added),
        PeopleSort::Tie => a.tie.whole.total_cmp(&b.tie.whole),
        PeopleSort::LastContact => a.tie.last_on.cmp(&b.tie.last_on),
        PeopleSort::Overdue => a.tie.due_on.cmp(&b.tie.due_on),
    };
    let last = |entry| lacks_value(sort, entry);
    let by_name = || a.sort_key().cmp(b.sort_key()).then(a.id.cmp(&b.id));
    last(a).cmp(&last(b)).then(by_value).then_with(by_name)
}

fn lacks_value(sort: PeopleSort, entry: &Entry) -> bool {
    match sort {
        PeopleSort::Organisation => entry.organisation_key().is_empty(),
        PeopleSort::Position => entry.position_key().is_empty(),
        PeopleSort::MetOn => !entry.met_on_known,
        PeopleSort::Tie => entry.tie.whole <= 0.0,
        PeopleSort::LastContact => entry.tie.last_on.is_none(),
        PeopleSort::Overdue => entry.tie.due_on.is_none(),
        PeopleSort::Name | PeopleSort::Added => false,
    }
}
