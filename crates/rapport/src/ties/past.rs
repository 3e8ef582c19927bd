//! Every record that ever counted for one tie, packed beside it, so that the tie of any earlier day is told without reading the
//! records again. Rule: a day sees the records up to itself and nothing of what came later; what was settled (the rhythm) is seen
//! as it is settled now, because no day of settling is known.

use super::strength::{self, Sums, Weights};
use super::sums::ANCHOR;
use super::{Band, Engagement};
use chrono::{Datelike, NaiveDate};

/// What a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Counted {
    Interaction,
    Given,
    Received,
}

/// One record of a tie. `weight`: as it stands on the anchor day, see [`super::sums`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Record {
    pub on: NaiveDate,
    pub what: Counted,
    pub weight: f64,
}

/// What stands of a tie whatever the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Settling {
    pub met_on: NaiveDate,
    pub rhythm_days: Option<u32>,
    /// The first day of the rhythm.
    pub rhythm_from: NaiveDate,
}

/// How a tie stood at the end of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stood {
    pub standing: Standing,
    pub engagement: Engagement,
    pub rhythm: RhythmThen,
}

/// The bands, and apart from the dormant ties those with whom nothing was ever logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Of(Band),
    NeverSpoken,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RhythmThen {
    /// There was none yet, or is none.
    Without,
    Kept,
    Missed,
}

const HEAD: usize = 12;
const RECORD: usize = 13;

/// The packed past of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Past {
    bytes: Box<[u8]>,
}

impl Past {
    /// The records may come in any order.
    pub fn pack(settling: &Settling, records: &mut [Record]) -> Self {
        records.sort_by_key(|record| (record.on, record.what));
        let mut bytes = Vec::with_capacity(HEAD + records.len() * RECORD);
        bytes.extend(settling.met_on.num_days_from_ce().to_le_bytes());
        bytes.extend(settling.rhythm_days.unwrap_or_default().to_le_bytes());
        bytes.extend(settling.rhythm_from.num_days_from_ce().to_le_bytes());
        for record in records {
            bytes.extend(record.on.num_days_from_ce().to_le_bytes());
            bytes.push(record.what as u8);
            bytes.extend(record.weight.to_le_bytes());
        }
        Self { bytes: bytes.into() }
    }

    pub fn from_stored(bytes: &[u8]) -> Self {
        Self { bytes: bytes.into() }
    }

    pub fn as_stored(&self) -> &[u8] {
        &self.bytes
    }

    /// How the tie stood at the end of each of these days, which are in order; `None` while the person was not yet met.
    pub fn at(&self, days: &[Day], mut take: impl FnMut(usize, Option<Stood>)) {
        let met_on = self.number(0);
        let rhythm_days = u32::from_le_bytes(self.number(4).to_le_bytes());
        let rhythm_from = self.number(8);
        let mut records = self.bytes.get(HEAD..).unwrap_or_default().chunks_exact(RECORD).peekable();
        let (mut sums, mut whole) = (Sums::default(), 0.0);
        let (mut last, mut count) = (None, 0_u32);
        for (place, day) in days.iter().enumerate() {
            while let Some((on, what, weight)) = records.peek().map(|record| read(record)) {
                if on > day.number {
                    break;
                }
                match what {
                    1 => sums.given += weight,
                    2 => sums.received += weight,
                    _ => {
                        sums.interactions += weight;
                        last = Some(on);
                        count += 1;
                    }
                }
                whole = sums.whole();
                records.next();
            }
            if day.number < met_on {
                take(place, None);
                continue;
            }
            let band = match whole {
                _ if count == 0 && whole <= 0.0 && i64::from(day.number - met_on) < strength::NEW => {
                    Standing::Of(Band::New)
                }
                nothing if count == 0 && nothing <= 0.0 => Standing::NeverSpoken,
                strong if strong >= day.strong => Standing::Of(Band::Strong),
                warm if warm >= day.warm => Standing::Of(Band::Warm),
                weak if weak >= day.weak => Standing::Of(Band::Weak),
                _ => Standing::Of(Band::Dormant),
            };
            let within = if rhythm_days == 0 { strength::WITHOUT_RHYTHM } else { rhythm_days };
            let engaged = last.is_some_and(|last: i32| i64::from(day.number - last) <= i64::from(within));
            let rhythm = if rhythm_days == 0 || rhythm_from > day.number {
                RhythmThen::Without
            } else if i64::from(day.number - last.map_or(rhythm_from, |last| last.max(rhythm_from)))
                <= i64::from(rhythm_days)
            {
                RhythmThen::Kept
            } else {
                RhythmThen::Missed
            };
            let engagement = if engaged { Engagement::Engaged } else { Engagement::NotEngaged };
            take(place, Some(Stood { standing: band, engagement, rhythm }));
        }
    }

    fn number(&self, at: usize) -> i32 {
        let bytes = self.bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
        i32::from_le_bytes(bytes.unwrap_or_default())
    }
}

fn read(record: &[u8]) -> (i32, u8, f64) {
    let on = record.get(..4).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
    let weight = record.get(5..13).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
    (i32::from_le_bytes(on), record.get(4).copied().unwrap_or_default(), f64::from_le_bytes(weight))
}

/// A day, with the sums that a band takes on it: what fades for everybody alike is computed once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Day {
    number: i32,
    strong: f64,
    warm: f64,
    weak: f64,
}

impl Day {
    pub fn new(day: NaiveDate, weights: &Weights) -> Self {
        let factor = weights.faded((day - ANCHOR).num_days());
        // The sum whose strength `1 − e^(−sum)` is just this.
        let sum = |strength: f64| -(-strength).ln_1p() / factor;
        Self {
            number: day.num_days_from_ce(),
            strong: sum(strength::STRONG),
            warm: sum(strength::WARM),
            weak: sum(strength::WEAK),
        }
    }
}
