//! Everybody in memory: past, origin and reach. Rule: what was counted stays counted, and one changed person changes it by one
//! person.

use super::reach::{Cities, Reached};
use super::tally::{Tally, Turn};
use crate::failure::Result;
use crate::growth::whom::People;
use crate::importing::contact::Origin;
use crate::people::search_index::{Changed, Seen};
use crate::storage::CatchUp;
use crate::ties::{Day, Past, Settlings, Stood, settling_of};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

/// One person. Who never had a record has a past of the settling alone.
#[derive(Debug)]
pub(super) struct One {
    pub person: i64,
    pub met_on: NaiveDate,
    pub origin: Origin,
    pub past: Past,
    pub reached: Box<[Reached]>,
}

#[derive(Debug, Default)]
pub(super) struct Everybody {
    /// In the order of the keys.
    all: Vec<One>,
    cities: Cities,
    tally: Tally,
    seen: Seen,
}

impl Everybody {
    /// What everybody comes to, these days among those it is counted for.
    pub fn tally(&mut self, days: &[Day], reach_days: &[Day]) -> &Tally {
        self.tally.count_days(&self.all, days);
        self.tally.count_reach(&self.all, reach_days);
        &self.tally
    }

    /// These people alone, counted anew.
    pub fn tally_of(&self, these: &[i64], days: &[Day], reach_days: &[Day]) -> Tally {
        let mut tally = Tally::for_days(days, reach_days);
        for one in self.these(these) {
            tally.turn(one, Turn::In);
        }
        tally
    }

    /// Each person as they stood at the end of the day; who was not yet met is left out.
    pub fn each(&self, people: &People, day: Day, mut take: impl FnMut(i64, Stood)) {
        let mut tell = |one: &One| one.past.spans(&[day], |_, stood| take(one.person, stood));
        match people {
            People::Everybody => self.everybody().for_each(&mut tell),
            People::These(these) => self.these(these).for_each(&mut tell),
        }
    }

    pub fn everybody(&self) -> impl Iterator<Item = &One> + Clone {
        self.all.iter()
    }

    pub fn these(&self, these: &[i64]) -> impl Iterator<Item = &One> + Clone {
        these.iter().filter_map(|person| self.one(*person))
    }

    fn one(&self, person: i64) -> Option<&One> {
        self.place(person).ok().and_then(|place| self.all.get(place))
    }

    fn place(&self, person: i64) -> std::result::Result<usize, usize> {
        self.all.binary_search_by_key(&person, |one| one.person)
    }

    fn replace(&mut self, person: i64, now: Option<One>) {
        let place = self.place(person);
        if let Ok(before) = place
            && let Some(before) = self.all.get(before)
        {
            self.tally.turn(before, Turn::Out);
        }
        if let Some(now) = &now {
            self.tally.turn(now, Turn::In);
        }
        match (place, now) {
            (Ok(place), Some(now)) => {
                if let Some(one) = self.all.get_mut(place) {
                    *one = now;
                }
            }
            (Ok(place), None) => {
                self.all.remove(place);
            }
            (Err(place), Some(now)) => self.all.insert(place, now),
            (Err(_), None) => {}
        }
    }

    fn read_everybody(&mut self, connection: &Connection) -> Result<()> {
        self.tally = Tally::default();
        let mut known = known(connection)?;
        known.sort_unstable_by_key(|one| one.person);
        let settlings = Settlings::read(connection)?;
        let mut reached = self.cities.reached(connection, None)?.into_iter().peekable();
        let mut statement =
            connection.prepare_cached("SELECT person_id, packed FROM search_past ORDER BY person_id")?;
        let mut rows = statement.query([])?;
        let mut next = rows.next()?;
        self.all.clear();
        self.all.reserve(known.len());
        for Known { person, met_on, origin, organisation } in known {
            let past = match next {
                Some(row) if row.get::<_, i64>(0)? == person => {
                    let past = Past::from_stored(row.get_ref(1)?.as_blob().unwrap_or_default());
                    next = rows.next()?;
                    past
                }
                _ => Past::pack(&settlings.of(person, met_on), &mut []),
            };
            let mut of_person: Vec<Reached> = organisation.map(Reached::Organisation).into_iter().collect();
            while let Some((_, reached)) = reached.next_if(|(whose, _)| *whose <= person) {
                of_person.push(reached);
            }
            self.all.push(One { person, met_on, origin, past, reached: of_person.into() });
        }
        self.tally.count_met(&self.all);
        Ok(())
    }

    fn read_one(&mut self, connection: &Connection, person: i64) -> Result<Option<One>> {
        let mut find = connection.prepare_cached("SELECT met_on, origin, organisation_id FROM person WHERE id = ?1")?;
        let known = find.query_row([person], |row| {
            Ok(Known { person, met_on: row.get(0)?, origin: row.get(1)?, organisation: row.get(2)? })
        });
        let Some(Known { met_on, origin, organisation, .. }) = known.optional()? else { return Ok(None) };
        let mut find = connection.prepare_cached("SELECT packed FROM search_past WHERE person_id = ?1")?;
        let stored: Option<Vec<u8>> = find.query_row([person], |row| row.get(0)).optional()?;
        let past = match stored {
            Some(stored) => Past::from_stored(&stored),
            None => match settling_of(connection, person)? {
                Some(settling) => Past::pack(&settling, &mut []),
                None => return Ok(None),
            },
        };
        let places_and_topics = self.cities.reached(connection, Some(person))?.into_iter().map(|(_, reached)| reached);
        let reached = organisation.map(Reached::Organisation).into_iter().chain(places_and_topics).collect();
        Ok(Some(One { person, met_on, origin, past, reached }))
    }
}

/// What the index of the days tells of a person.
struct Known {
    person: i64,
    met_on: NaiveDate,
    origin: Origin,
    organisation: Option<i64>,
}

impl CatchUp for Everybody {
    fn catch_up(&mut self, connection: &Connection) -> Result<()> {
        match self.seen.catch_up(connection)? {
            Changed::Nobody => {}
            Changed::Everybody => self.read_everybody(connection)?,
            Changed::These(people) => {
                for person in people {
                    let now = self.read_one(connection, person)?;
                    self.replace(person, now);
                }
            }
        }
        Ok(())
    }
}

/// Who is known, since when, from where, and at which organisation, out of the index alone: the rows of people are wide.
fn known(connection: &Connection) -> Result<Vec<Known>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, met_on, origin, organisation_id FROM person INDEXED BY person_by_met_on ORDER BY met_on",
    )?;
    let mut rows = statement.query([])?;
    let mut known = Vec::new();
    let (mut said, mut met_on) = (String::new(), NaiveDate::default());
    while let Some(row) = rows.next()? {
        // The index has equal days side by side: each is read once.
        let day = row.get_ref(1)?.as_str().unwrap_or_default();
        if day != said {
            day.clone_into(&mut said);
            met_on = row.get(1)?;
        }
        known.push(Known { person: row.get(0)?, met_on, origin: row.get(2)?, organisation: row.get(3)? });
    }
    Ok(known)
}
