//! The past of every tie in memory. Rule: the counts asked for last are kept, and one changed person changes them by one person.

use super::Then;
use crate::failure::Result;
use crate::growth::whom::People;
use crate::people::search_index::{Changed, Seen};
use crate::settings;
use crate::storage::CatchUp;
use crate::ties::{Day, Past, Settling, Stood, settling_of, settlings_without_past};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;

/// Everybody's past. Who never had a record has one of the settling alone.
#[derive(Debug, Default)]
pub(super) struct Pasts {
    all: HashMap<i64, Past>,
    seen: Seen,
    counted: Option<Counted>,
}

/// Everybody on some days.
#[derive(Debug)]
struct Counted {
    days: Vec<Day>,
    then: Vec<Then>,
}

impl Pasts {
    pub fn counts(&mut self, people: &People, days: &[Day]) -> Vec<Then> {
        if let (People::Everybody, Some(counted)) = (people, &self.counted)
            && counted.days == days
        {
            return counted.then.clone();
        }
        let mut then = vec![Then::default(); days.len()];
        self.each(people, days, |_, place, stood| {
            if let Some(then) = then.get_mut(place) {
                then.add(stood);
            }
        });
        if *people == People::Everybody {
            self.counted = Some(Counted { days: days.to_vec(), then: then.clone() });
        }
        then
    }

    /// Each person on each day.
    pub fn each(&self, people: &People, days: &[Day], mut take: impl FnMut(i64, usize, Option<Stood>)) {
        match people {
            People::Everybody => {
                for (person, past) in &self.all {
                    past.at(days, |place, stood| take(*person, place, stood));
                }
            }
            People::These(these) => {
                for person in these {
                    if let Some(past) = self.all.get(person) {
                        past.at(days, |place, stood| take(*person, place, stood));
                    }
                }
            }
        }
    }

    fn replace(&mut self, person: i64, past: Option<Past>) {
        let before = match past {
            Some(past) => self.all.insert(person, past),
            None => self.all.remove(&person),
        };
        let Some(Counted { days, then }) = &mut self.counted else { return };
        if let Some(before) = before {
            before.at(days, |place, stood| {
                if let Some(then) = then.get_mut(place) {
                    then.take_away(stood);
                }
            });
        }
        if let Some(past) = self.all.get(&person) {
            past.at(days, |place, stood| {
                if let Some(then) = then.get_mut(place) {
                    then.add(stood);
                }
            });
        }
    }

    fn read_everybody(&mut self, connection: &Connection) -> Result<()> {
        self.counted = None;
        self.all.clear();
        let mut statement = connection.prepare_cached("SELECT person_id, packed FROM search_past")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.all.insert(row.get(0)?, Past::from_stored(row.get_ref(1)?.as_blob().unwrap_or_default()));
        }
        let rhythms = settings::rhythms(connection)?;
        settlings_without_past(connection, &rhythms, |person, settling| {
            self.all.insert(person, Past::pack(&settling, &mut []));
        })
    }
}

impl CatchUp for Pasts {
    fn catch_up(&mut self, connection: &Connection) -> Result<()> {
        match self.seen.catch_up(connection)? {
            Changed::Nobody => {}
            Changed::Everybody => self.read_everybody(connection)?,
            Changed::These(people) => {
                for person in people {
                    let past = one(connection, person)?;
                    self.replace(person, past);
                }
            }
        }
        Ok(())
    }
}

fn one(connection: &Connection, person: i64) -> Result<Option<Past>> {
    let mut find = connection.prepare_cached("SELECT packed FROM search_past WHERE person_id = ?1")?;
    let stored: Option<Vec<u8>> = find.query_row([person], |row| row.get(0)).optional()?;
    if let Some(stored) = stored {
        return Ok(Some(Past::from_stored(&stored)));
    }
    Ok(settling_of(connection, person)?.map(|settling: Settling| Past::pack(&settling, &mut [])))
}
