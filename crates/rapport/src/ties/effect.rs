//! What weights do. Rule: computed from the records for the weights that are asked about, so that they can be tried before
//! they are kept.

use super::Band;
use super::strength::{self, Weights};
use super::sums::{self, Kept};
use crate::failure::Result;
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

/// How many ties there are of each strength. Who is archived, or died, counts no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BandCounts {
    pub strong: u32,
    pub warm: u32,
    pub weak: u32,
    pub dormant: u32,
    pub new: u32,
}

impl BandCounts {
    fn add(&mut self, band: Band) {
        let count = match band {
            Band::Strong => &mut self.strong,
            Band::Warm => &mut self.warm,
            Band::Weak => &mut self.weak,
            Band::Dormant => &mut self.dormant,
            Band::New => &mut self.new,
        };
        *count = count.saturating_add(1);
    }
}

/// The ties by strength as they would be on this day with these weights.
pub fn bands_with(connection: &Connection, weights: &Weights, today: NaiveDate) -> Result<BandCounts> {
    let all = sums::of_everybody(connection, weights, today)?;
    let factor = weights.faded((today - sums::ANCHOR).num_days());
    let mut counts = BandCounts::default();
    let mut statement = connection.prepare_cached(
        "SELECT p.id, p.met_on FROM person AS p LEFT JOIN tie AS t ON t.person_id = p.id
          WHERE t.archived_on IS NULL AND t.deceased_on IS NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Kept { sums, count, .. } = all.get(&row.get(0)?).copied().unwrap_or_default();
        counts.add(strength::band(sums.times(factor).strength(), count, row.get(1)?, today));
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::PersonId;
    use crate::{Store, sample, ties};

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn sample_network() -> Store {
        let now = "2026-11-22T12:00:00Z".parse().unwrap();
        let mut store = Store::in_memory(now).unwrap();
        sample::fill(&mut store, now).unwrap();
        store
    }

    #[test]
    fn the_weights_that_hold_give_the_ties_as_they_are_shown() {
        let store = sample_network();
        let people: Vec<PersonId> = {
            let mut find = store.connection().prepare("SELECT id FROM person").unwrap();
            find.query_map([], |row| row.get(0).map(PersonId)).unwrap().map(|id| id.unwrap()).collect()
        };
        let mut shown = BandCounts::default();
        for tie in ties::all(store.connection(), &people, today()).unwrap() {
            if tie.archived_on.is_none() && tie.deceased_on.is_none() {
                shown.add(tie.band);
            }
        }
        assert_eq!(bands_with(store.connection(), &Weights::default(), today()).unwrap(), shown);
        assert!(shown.strong > 0 && shown.warm > 0 && shown.weak > 0 && shown.dormant > 0, "{shown:?}");
    }

    #[test]
    fn a_longer_half_life_lets_no_tie_fall_and_nothing_is_kept() {
        let store = sample_network();
        let before = bands_with(store.connection(), &Weights::default(), today()).unwrap();
        let long = Weights { half_life_days: 720, ..Weights::default() };
        let after = bands_with(store.connection(), &long, today()).unwrap();
        assert!(after.strong > before.strong && after.dormant < before.dormant, "{before:?} {after:?}");
        let all = |counts: BandCounts| counts.strong + counts.warm + counts.weak + counts.dormant + counts.new;
        assert_eq!(all(before), all(after));
        assert_eq!(bands_with(store.connection(), &Weights::default(), today()).unwrap(), before);
    }
}
