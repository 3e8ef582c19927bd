//! The network as it was then: how many ties stood how at the end of each of some days. Rule: a day sees the records up to itself;
//! everybody whom I had met by then is counted once.

mod everybody;
mod reach;
mod tally;
mod touched;

use super::whom::People;
use crate::failure::Result;
use crate::importing::contact::Origin;
use crate::people::PersonId;
use crate::settings;
use crate::storage::Held;
use crate::ties::{Band, Day, Engagement, RhythmThen, StandingThen, Stood};
use chrono::NaiveDate;
use everybody::Everybody;
pub(super) use reach::Reached;
use rusqlite::Connection;
use std::collections::HashMap;
pub(crate) use touched::{QUIET_DAYS, Touched};

static EVERYBODY: Held<Everybody> = Held::new();

/// The network at the end of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Then {
    pub strong: u32,
    pub warm: u32,
    pub weak: u32,
    pub dormant: u32,
    /// Known under 30 days, and nothing logged.
    pub new: u32,
    /// Nothing was ever logged with them.
    pub never_spoken: u32,
    pub engaged: u32,
    /// Who had a rhythm, and with whom it was kept.
    pub with_rhythm: u32,
    pub rhythm_kept: u32,
}

impl Then {
    /// Everybody whom I had met.
    pub fn known(&self) -> u32 {
        self.strong + self.warm + self.weak + self.dormant + self.new + self.never_spoken
    }

    /// `None` while nobody was known.
    pub fn engagement(&self) -> Option<f64> {
        share(self.engaged, self.known())
    }

    /// `None` while nobody had a rhythm.
    pub fn rhythm_kept_share(&self) -> Option<f64> {
        share(self.rhythm_kept, self.with_rhythm)
    }

    fn add(&mut self, stood: Stood) {
        *self.count(stood.standing) += 1;
        self.engaged += u32::from(stood.engagement == Engagement::Engaged);
        self.with_rhythm += u32::from(stood.rhythm != RhythmThen::Without);
        self.rhythm_kept += u32::from(stood.rhythm == RhythmThen::Kept);
    }

    fn take_away(&mut self, stood: Stood) {
        *self.count(stood.standing) -= 1;
        self.engaged -= u32::from(stood.engagement == Engagement::Engaged);
        self.with_rhythm -= u32::from(stood.rhythm != RhythmThen::Without);
        self.rhythm_kept -= u32::from(stood.rhythm == RhythmThen::Kept);
    }

    /// Both together.
    fn and(self, other: &Self) -> Self {
        Self {
            strong: self.strong + other.strong,
            warm: self.warm + other.warm,
            weak: self.weak + other.weak,
            dormant: self.dormant + other.dormant,
            new: self.new + other.new,
            never_spoken: self.never_spoken + other.never_spoken,
            engaged: self.engaged + other.engaged,
            with_rhythm: self.with_rhythm + other.with_rhythm,
            rhythm_kept: self.rhythm_kept + other.rhythm_kept,
        }
    }

    fn count(&mut self, standing: StandingThen) -> &mut u32 {
        match standing {
            StandingThen::Of(Band::Strong) => &mut self.strong,
            StandingThen::Of(Band::Warm) => &mut self.warm,
            StandingThen::Of(Band::Weak) => &mut self.weak,
            StandingThen::Of(Band::Dormant) => &mut self.dormant,
            StandingThen::Of(Band::New) => &mut self.new,
            StandingThen::NeverSpoken => &mut self.never_spoken,
        }
    }
}

fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

/// The network at the end of each of these days, which are in order.
pub fn counts(connection: &Connection, people: &People, days: &[NaiveDate]) -> Result<Vec<Then>> {
    let weights = settings::weights(connection)?;
    let days: Vec<Day> = days.iter().map(|day| Day::new(*day, &weights)).collect();
    EVERYBODY.with(connection, |everybody| {
        Ok(match people {
            People::Everybody => everybody.tally(&days, &[]).then(&days),
            People::These(these) => everybody.tally_of(these, &days, &[]).then(&days),
        })
    })
}

/// People by the first day of the month in which they were met, and by origin.
pub(super) fn met(connection: &Connection, people: &People) -> Result<Vec<(NaiveDate, Origin, u32)>> {
    EVERYBODY.with(connection, |everybody| {
        Ok(match people {
            People::Everybody => everybody.tally(&[], &[]).met().collect(),
            People::These(these) => everybody.tally_of(these, &[], &[]).met().collect(),
        })
    })
}

/// Whom one of these days is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Standing(StandingThen),
    Engaged,
    WithRhythm,
    RhythmKept,
    Known,
}

/// Who stood so at the end of the day, in no order.
pub(crate) fn who(connection: &Connection, people: &People, day: NaiveDate, asked: Asked) -> Result<Vec<PersonId>> {
    let weights = settings::weights(connection)?;
    let day = Day::new(day, &weights);
    EVERYBODY.with(connection, |everybody| {
        let mut found = Vec::new();
        everybody.each(people, day, |person, stood| {
            let is_meant = match asked {
                Asked::Standing(standing) => stood.standing == standing,
                Asked::Engaged => stood.engagement == Engagement::Engaged,
                Asked::WithRhythm => stood.rhythm != RhythmThen::Without,
                Asked::RhythmKept => stood.rhythm == RhythmThen::Kept,
                Asked::Known => true,
            };
            if is_meant {
                found.push(PersonId(person));
            }
        });
        Ok(found)
    })
}

/// How many of the people, or of their organisations, something happened with within each span, first and last day included.
pub(crate) fn touched(
    connection: &Connection,
    people: &People,
    spans: &[(NaiveDate, NaiveDate)],
    what: Touched,
) -> Result<Vec<u32>> {
    EVERYBODY.with(connection, |everybody| {
        Ok(match people {
            People::Everybody => touched::count(everybody.everybody(), spans, what),
            People::These(these) => touched::count(everybody.these(these), spans, what),
        })
    })
}

/// What the people engaged at the end of each of these days reach, which are in order, and through how many of them.
pub(super) fn reached(
    connection: &Connection,
    people: &People,
    days: &[NaiveDate],
) -> Result<Vec<HashMap<Reached, u32>>> {
    let weights = settings::weights(connection)?;
    let days: Vec<Day> = days.iter().map(|day| Day::new(*day, &weights)).collect();
    EVERYBODY.with(connection, |everybody| {
        Ok(match people {
            People::Everybody => {
                let tally = everybody.tally(&[], &days);
                days.iter().map(|day| tally.reached(*day)).collect()
            }
            People::These(these) => {
                let tally = everybody.tally_of(these, &[], &days);
                days.iter().map(|day| tally.reached(*day)).collect()
            }
        })
    })
}

#[cfg(test)]
mod tests;
