//! Ties as they are shown. Rule: what was settled and what was summed, brought to the day that is asked for.

use super::strength::{self, Sums, Weights};
use super::sums::{self, Kept};
use super::{Band, Circle, Contact, Engagement, Purpose};
use crate::failure::{Failure, Result};
use crate::people::PersonId;
use crate::settings::{self, Rhythms};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

/// One tie on one day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Tie {
    pub person: PersonId,
    /// Between 0 and 1.
    pub strength: f64,
    pub band: Band,
    pub engagement: Engagement,
    pub circle: Option<Circle>,
    /// Days between two contacts: the person's own, else those of the circle; null where there is no rhythm.
    pub rhythm_days: Option<u32>,
    /// The person's own.
    pub own_rhythm_days: Option<u32>,
    /// By when we want to have been in touch again.
    pub due_on: Option<NaiveDate>,
    /// Days past that; 0 where it is not past.
    pub overdue_days: u32,
    pub first_on: Option<NaiveDate>,
    /// The last interaction.
    pub last_on: Option<NaiveDate>,
    /// How many interactions there were.
    pub interactions: u32,
    /// Exchanges done, up to the day.
    pub given: u32,
    pub received: u32,
    pub purposes: Vec<Purpose>,
    pub contact: Contact,
    pub archived_on: Option<NaiveDate>,
    pub deceased_on: Option<NaiveDate>,
    pub snoozed_until: Option<NaiveDate>,
}

/// # Errors
/// `NotFound` where the person is gone.
pub fn of(connection: &Connection, person: PersonId, today: NaiveDate) -> Result<Tie> {
    all(connection, &[person], today)?.pop().ok_or_else(|| {
        Failure::not_found(sentence!(
            "failures-people-gone",
            "This person is not there any more. Undo may bring them back."
        ))
    })
}

/// The ties with these people, in this order; those who are gone are left out.
pub fn all(connection: &Connection, people: &[PersonId], today: NaiveDate) -> Result<Vec<Tie>> {
    let (weights, rhythms) = (settings::weights(connection)?, settings::rhythms(connection)?);
    let mut find = connection.prepare_cached(&format!("{KNOWN} WHERE p.id = ?1"))?;
    let mut ties = Vec::with_capacity(people.len());
    for person in people {
        let Some(known) = find.query_row([person.0], Known::read).optional()? else { continue };
        let known = known.until(connection, &weights, today)?;
        let mut tie = known.tie(&weights, &rhythms, today);
        let mut purposes =
            connection.prepare_cached("SELECT purpose FROM tie_purpose WHERE person_id = ?1 ORDER BY purpose")?;
        tie.purposes = purposes.query_map([person.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut count = connection.prepare_cached(
            "SELECT coalesce(sum(direction = 'given'), 0), coalesce(sum(direction = 'received'), 0)
               FROM exchange WHERE person_id = ?1 AND on_date <= ?2",
        )?;
        (tie.given, tie.received) =
            count.query_row(rusqlite::params![person.0, today], |row| Ok((row.get(0)?, row.get(1)?)))?;
        ties.push(tie);
    }
    Ok(ties)
}

/// Reads all that [`Known`] holds; a `WHERE` may follow.
pub(crate) const KNOWN: &str =
    "SELECT p.id, p.uid, p.met_on, t.circle, t.rhythm_days, t.rhythm_from, coalesce(t.contact, 'welcome'), t.archived_on,
        t.deceased_on, t.snoozed_until, s.interactions, s.given, s.received, s.first_on, s.last_on, s.latest_on, s.count
   FROM person AS p LEFT JOIN tie AS t ON t.person_id = p.id LEFT JOIN search_tie AS s ON s.person_id = p.id";

/// What was settled of a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Settled {
    pub circle: Option<Circle>,
    pub rhythm_days: Option<u32>,
    pub rhythm_from: Option<NaiveDate>,
    pub contact: Contact,
    pub archived_on: Option<NaiveDate>,
    pub deceased_on: Option<NaiveDate>,
    pub snoozed_until: Option<NaiveDate>,
}

impl Settled {
    /// Days between two contacts.
    pub fn rhythm(&self, rhythms: &Rhythms) -> Option<u32> {
        self.rhythm_days.or_else(|| self.circle.and_then(|circle| rhythms.of(circle)))
    }

    /// Something may be planned with the person.
    pub fn is_open(&self, on: NaiveDate) -> bool {
        self.contact == Contact::Welcome
            && self.archived_on.is_none()
            && self.deceased_on.is_none()
            && self.snoozed_until.is_none_or(|until| until <= on)
    }
}

/// What is known of a tie whatever the day.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Known {
    pub person: PersonId,
    pub uid: String,
    pub met_on: NaiveDate,
    pub settled: Settled,
    pub(super) kept: Kept,
}

impl Known {
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            person: PersonId(row.get(0)?),
            uid: row.get(1)?,
            met_on: row.get(2)?,
            settled: Settled {
                circle: row.get(3)?,
                rhythm_days: row.get(4)?,
                rhythm_from: row.get(5)?,
                contact: row.get(6)?,
                archived_on: row.get(7)?,
                deceased_on: row.get(8)?,
                snoozed_until: row.get(9)?,
            },
            kept: Kept {
                sums: Sums {
                    interactions: row.get::<_, Option<f64>>(10)?.unwrap_or_default(),
                    given: row.get::<_, Option<f64>>(11)?.unwrap_or_default(),
                    received: row.get::<_, Option<f64>>(12)?.unwrap_or_default(),
                },
                first_on: row.get(13)?,
                last_on: row.get(14)?,
                latest_on: row.get(15)?,
                count: row.get::<_, Option<u32>>(16)?.unwrap_or_default(),
            },
        })
    }

    /// Without the records that come after `today`: only they make it read the records again.
    pub fn until(mut self, connection: &Connection, weights: &Weights, today: NaiveDate) -> Result<Self> {
        if self.kept.latest_on.is_some_and(|latest| latest > today) {
            self.kept = sums::of_person(connection, self.person, weights, today)?;
        }
        Ok(self)
    }

    pub fn sums(&self, weights: &Weights, today: NaiveDate) -> Sums {
        self.kept.sums.times(weights.faded((today - sums::ANCHOR).num_days()))
    }

    /// The last interaction.
    pub fn last_on(&self) -> Option<NaiveDate> {
        self.kept.last_on
    }

    pub fn interactions(&self) -> u32 {
        self.kept.count
    }

    /// The day by which we want to have been in touch again.
    pub fn due_on(&self, rhythms: &Rhythms) -> Option<NaiveDate> {
        let rhythm = self.settled.rhythm(rhythms)?;
        Some(strength::next_due(self.kept.last_on, rhythm, self.settled.rhythm_from.unwrap_or(self.met_on)))
    }

    fn tie(&self, weights: &Weights, rhythms: &Rhythms, today: NaiveDate) -> Tie {
        let strength = self.sums(weights, today).strength();
        let rhythm_days = self.settled.rhythm(rhythms);
        let due_on = self.due_on(rhythms);
        let overdue = due_on.map_or(0, |due| (today - due).num_days().max(0));
        Tie {
            person: self.person,
            strength,
            band: strength::band(strength, self.kept.count, self.met_on, today),
            engagement: strength::engagement(self.kept.last_on, rhythm_days, today),
            circle: self.settled.circle,
            rhythm_days,
            own_rhythm_days: self.settled.rhythm_days,
            due_on,
            overdue_days: u32::try_from(overdue).unwrap_or(u32::MAX),
            first_on: self.kept.first_on,
            last_on: self.kept.last_on,
            interactions: self.kept.count,
            given: 0,
            received: 0,
            purposes: Vec::new(),
            contact: self.settled.contact,
            archived_on: self.settled.archived_on,
            deceased_on: self.settled.deceased_on,
            snoozed_until: self.settled.snoozed_until,
        }
    }
}

/// What everybody is found and sorted by. A day that passes changes the order of nobody.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct TieKeys {
    /// The whole sum as kept; where a record lies ahead, it counts here already.
    pub whole: f64,
    pub count: u32,
    pub last_on: Option<NaiveDate>,
    pub rhythm_days: Option<u32>,
    pub due_on: Option<NaiveDate>,
    pub circle: Option<Circle>,
    /// Archived, or deceased.
    pub is_put_aside: bool,
}

impl TieKeys {
    /// From circle, own rhythm, its first day, put aside, the three sums, last day and count, in columns from `first` on.
    pub fn read(row: &Row<'_>, first: usize, met_on: NaiveDate, rhythms: &Rhythms) -> rusqlite::Result<Self> {
        let settled = Settled {
            circle: row.get(first)?,
            rhythm_days: row.get(first + 1)?,
            rhythm_from: row.get(first + 2)?,
            ..Settled::default()
        };
        let sum =
            |place: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<f64>>(first + place)?.unwrap_or_default());
        let last_on = row.get(first + 7)?;
        let from = settled.rhythm_from.unwrap_or(met_on);
        let rhythm_days = settled.rhythm(rhythms);
        Ok(Self {
            whole: Sums { interactions: sum(4)?, given: sum(5)?, received: sum(6)? }.whole(),
            count: row.get::<_, Option<u32>>(first + 8)?.unwrap_or_default(),
            last_on,
            rhythm_days,
            due_on: rhythm_days.map(|days| strength::next_due(last_on, days, from)),
            circle: settled.circle,
            is_put_aside: row.get(first + 3)?,
        })
    }

    pub fn band(&self, weights: &Weights, known: NaiveDate, today: NaiveDate) -> Band {
        let sums = Sums { interactions: self.whole, ..Sums::default() };
        let strength = sums.times(weights.faded((today - sums::ANCHOR).num_days())).strength();
        strength::band(strength, self.count, known, today)
    }

    pub fn engagement(&self, today: NaiveDate) -> Engagement {
        strength::engagement(self.last_on, self.rhythm_days, today)
    }

    /// Past the rhythm, and still part of the network.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.due_on.is_some_and(|due| due < today) && !self.is_put_aside
    }
}
