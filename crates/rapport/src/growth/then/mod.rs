//! The network as it was then: how many ties stood how at the end of each of some days. Rule: a day sees the records up to itself;
//! everybody whom I had met by then is counted once.

mod pasts;
mod reaches;

use super::whom::People;
use crate::failure::Result;
use crate::people::PersonId;
use crate::settings;
use crate::storage::Held;
use crate::ties::{Band, Day, Engagement, RhythmThen, StandingThen, Stood};
use chrono::NaiveDate;
use pasts::Pasts;
pub(super) use reaches::Reached;
use reaches::Reaches;
use rusqlite::Connection;
use std::collections::HashMap;

static PASTS: Held<Pasts> = Held::new();
static REACHES: Held<Reaches> = Held::new();

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

    fn add(&mut self, stood: Option<Stood>) {
        let Some(stood) = stood else { return };
        *self.count(stood.standing) += 1;
        self.engaged += u32::from(stood.engagement == Engagement::Engaged);
        self.with_rhythm += u32::from(stood.rhythm != RhythmThen::Without);
        self.rhythm_kept += u32::from(stood.rhythm == RhythmThen::Kept);
    }

    fn take_away(&mut self, stood: Option<Stood>) {
        let Some(stood) = stood else { return };
        *self.count(stood.standing) -= 1;
        self.engaged -= u32::from(stood.engagement == Engagement::Engaged);
        self.with_rhythm -= u32::from(stood.rhythm != RhythmThen::Without);
        self.rhythm_kept -= u32::from(stood.rhythm == RhythmThen::Kept);
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
    PASTS.with(connection, |pasts| Ok(pasts.counts(people, &days)))
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
    PASTS.with(connection, |pasts| {
        let mut found = Vec::new();
        pasts.each(people, &[day], |person, _, stood| {
            let Some(stood) = stood else { return };
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

/// What the people engaged on each of these days reach, which are in order, and through how many of them.
pub(super) fn reached(
    connection: &Connection,
    people: &People,
    days: &[NaiveDate],
) -> Result<Vec<HashMap<Reached, u32>>> {
    let weights = settings::weights(connection)?;
    let days: Vec<Day> = days.iter().map(|day| Day::new(*day, &weights)).collect();
    REACHES.with(connection, |reaches| {
        PASTS.with(connection, |pasts| {
            let mut found = vec![HashMap::new(); days.len()];
            pasts.each(people, &days, |person, place, stood| {
                if stood.is_some_and(|stood| stood.engagement == Engagement::Engaged)
                    && let Some(of_day) = found.get_mut(place)
                {
                    for reached in reaches.of(person) {
                        *of_day.entry(*reached).or_insert(0) += 1;
                    }
                }
            });
            Ok(found)
        })
    })
}

#[cfg(test)]
mod tests;
