//! Every record that ever counted for one tie, packed beside it, so that the tie of any earlier day is told without reading the
//! records again. Rule: a day sees the records up to itself and nothing of what came later; what was settled (the rhythm) is seen
//! as it is settled now, because no day of settling is known.

use super::strength::{self, Sums, Weights};
use super::sums::ANCHOR;
use super::{Band, Engagement};
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

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
    pub standing: StandingThen,
    pub engagement: Engagement,
    pub rhythm: RhythmThen,
}

/// The bands, and apart from the dormant ties those with whom nothing was ever logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StandingThen {
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

    /// How the tie stood at the end of these days, which are in order: the places of days side by side on which it stood alike.
    /// Days on which the person was not yet met are left out.
    pub fn spans(&self, days: &[Day], mut take: impl FnMut(Range<usize>, Stood)) {
        let standing = Settled {
            met_on: self.number(0),
            rhythm_days: u32::from_le_bytes(self.number(4).to_le_bytes()),
            rhythm_from: self.number(8),
        };
        let mut records = self.bytes.get(HEAD..).unwrap_or_default().chunks_exact(RECORD).map(read).peekable();
        let mut so_far = SoFar::default();
        let mut place = days.partition_point(|day| day.number < standing.met_on);
        while let Some(day) = days.get(place) {
            while let Some(record) = records.next_if(|(on, ..)| *on <= day.number) {
                so_far.add(record);
            }
            // Nothing new is seen before the next record: until then only time goes by.
            let until = match records.peek() {
                Some((on, ..)) => place + days.get(place..).unwrap_or_default().partition_point(|day| day.number < *on),
                None => days.len(),
            };
            while place < until {
                let Some(rest) = days.get(place..until) else { return };
                let Some(day) = rest.first() else { return };
                let (stood, holds) = standing.on(day, &so_far);
                // Seldom more than a few days side by side: stepping through them is quicker than halving.
                let length = rest.iter().take_while(|day| holds.on(day)).count().max(1);
                take(place..place + length, stood);
                place += length;
            }
        }
    }

    /// Whether the tie was engaged at the end of the day.
    pub fn is_engaged_on(&self, day: Day) -> bool {
        let last = self.interactions().find(|on| *on <= day.number);
        let rhythm_days = u32::from_le_bytes(self.number(4).to_le_bytes());
        self.number(0) <= day.number && last.is_some_and(|last| is_engaged(day.number, last, rhythm_days))
    }

    /// The days of its interactions since the year 0, the newest first.
    pub fn interactions(&self) -> impl Iterator<Item = i32> {
        let records = self.bytes.get(HEAD..).unwrap_or_default().chunks_exact(RECORD).rev();
        records.map(read).filter(|(_, what, _)| *what == Counted::Interaction as u8).map(|(on, ..)| on)
    }

    fn number(&self, at: usize) -> i32 {
        let bytes = self.bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
        i32::from_le_bytes(bytes.unwrap_or_default())
    }
}

/// What was seen of a tie up to a day.
#[derive(Debug, Default)]
struct SoFar {
    sums: Sums,
    whole: f64,
    last: Option<i32>,
}

impl SoFar {
    fn add(&mut self, (on, what, weight): (i32, u8, f64)) {
        match what {
            1 => self.sums.given += weight,
            2 => self.sums.received += weight,
            _ => {
                self.sums.interactions += weight;
                self.last = Some(on);
            }
        }
        self.whole = self.sums.whole();
    }
}

/// [`Settling`] in days since the year 0.
struct Settled {
    met_on: i32,
    /// 0 where there is no rhythm.
    rhythm_days: u32,
    rhythm_from: i32,
}

/// For how long a tie stands as it does while nothing new is seen: the sum that its band takes grows with the days.
struct Holds {
    whole: f64,
    /// The place of the band in [`BANDS`].
    band: usize,
    last_day: i64,
}

impl Holds {
    fn on(&self, day: &Day) -> bool {
        i64::from(day.number) <= self.last_day && self.whole >= day.floor(self.band)
    }
}

impl Settled {
    fn on(&self, day: &Day, so_far: &SoFar) -> (Stood, Holds) {
        let number = i64::from(day.number);
        let mut last_day = i64::MAX;
        // While this holds, the days after it do not change it.
        let mut until = |end: i64| {
            let holds = number <= end;
            if holds {
                last_day = last_day.min(end);
            }
            holds
        };
        let whole = so_far.whole;
        let nothing_yet = so_far.last.is_none() && whole <= 0.0;
        let mut band = BANDS.len() - 1;
        let standing = if nothing_yet {
            let is_new = until(i64::from(self.met_on) + strength::NEW - 1);
            if is_new { StandingThen::Of(Band::New) } else { StandingThen::NeverSpoken }
        } else {
            band = day.floors.iter().position(|floor| whole >= *floor).unwrap_or(band);
            StandingThen::Of(BANDS.get(band).copied().unwrap_or(Band::Dormant))
        };
        let engaged_until = |last: i32| i64::from(last) + i64::from(engaged_for(self.rhythm_days));
        let is_engaged = so_far.last.is_some_and(|last| until(engaged_until(last)));
        let rhythm = if self.rhythm_days == 0 || until(i64::from(self.rhythm_from) - 1) {
            RhythmThen::Without
        } else {
            let counted_from = so_far.last.map_or(self.rhythm_from, |last| last.max(self.rhythm_from));
            let is_kept = until(i64::from(counted_from) + i64::from(self.rhythm_days));
            if is_kept { RhythmThen::Kept } else { RhythmThen::Missed }
        };
        let engagement = if is_engaged { Engagement::Engaged } else { Engagement::NotEngaged };
        (Stood { standing, engagement, rhythm }, Holds { whole, band, last_day })
    }
}

/// Days after an interaction for which a tie stays engaged.
fn engaged_for(rhythm_days: u32) -> u32 {
    if rhythm_days == 0 { strength::WITHOUT_RHYTHM } else { rhythm_days }
}

fn is_engaged(day: i32, last: i32, rhythm_days: u32) -> bool {
    i64::from(day) - i64::from(last) <= i64::from(engaged_for(rhythm_days))
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
    /// From the strongest band to the dormant one, which takes nothing.
    floors: [f64; BANDS.len()],
}

const BANDS: [Band; 4] = [Band::Strong, Band::Warm, Band::Weak, Band::Dormant];

impl Day {
    pub fn new(day: NaiveDate, weights: &Weights) -> Self {
        let factor = weights.faded((day - ANCHOR).num_days());
        // The sum whose strength `1 − e^(−sum)` is just this.
        let sum = |strength: f64| -(-strength).ln_1p() / factor;
        Self {
            number: day.num_days_from_ce(),
            floors: [sum(strength::STRONG), sum(strength::WARM), sum(strength::WEAK), f64::NEG_INFINITY],
        }
    }

    /// Days since the year 0.
    pub fn number(&self) -> i32 {
        self.number
    }

    fn floor(&self, band: usize) -> f64 {
        self.floors.get(band).copied().unwrap_or(f64::NEG_INFINITY)
    }
}
