//! What the records tell of each one on the map. Rule: as it is today, in the order of the network.

use super::MapName;
use crate::failure::Result;
use crate::people::roster::with_roster;
use crate::settings;
use crate::structure::Network;
use crate::ties::Band;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Facts {
    pub bands: Vec<Band>,
    /// Places in `organisations`.
    pub of_organisation: Vec<Option<u32>>,
    /// Places in `topics`.
    pub of_topics: Vec<Vec<u32>>,
    pub organisations: Vec<MapName>,
    pub topics: Vec<MapName>,
}

pub(super) fn read(connection: &Connection, network: &Network, today: NaiveDate) -> Result<Facts> {
    let weights = settings::weights(connection)?;
    let ties = with_roster(connection, |roster| {
        let of = |person: &crate::structure::NetworkPerson| match roster.slot(person.id) {
            Some(slot) => {
                let entry = roster.entry(slot);
                (entry.tie.band(&weights, entry.met_on, today), entry.organisation)
            }
            None => (Band::New, None),
        };
        Ok(network.people.iter().map(of).collect::<Vec<_>>())
    })?;
    let places: HashMap<i64, usize> =
        network.people.iter().enumerate().map(|(place, person)| (person.id.0, place)).collect();
    let mut organisations = Names::default();
    let of_organisation = ties.iter().map(|(_, organisation)| organisation.map(|id| organisations.place(id))).collect();
    let mut topics = Names::default();
    let mut of_topics = vec![Vec::new(); network.people.len()];
    let mut statement = connection.prepare_cached("SELECT person_id, topic_id FROM person_topic ORDER BY 1, 2")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(of) = places.get(&row.get(0)?).and_then(|place| of_topics.get_mut(*place)) {
            of.push(topics.place(row.get(1)?));
        }
    }
    Ok(Facts {
        bands: ties.into_iter().map(|(band, _)| band).collect(),
        of_organisation,
        of_topics,
        organisations: organisations.named(connection, "SELECT name FROM organisation WHERE id = ?1")?,
        topics: topics.named(connection, "SELECT name FROM topic WHERE id = ?1")?,
    })
}

/// Keys in the order in which they came, each with how often.
#[derive(Default)]
struct Names {
    places: HashMap<i64, u32>,
    all: Vec<(i64, u32)>,
}

impl Names {
    fn place(&mut self, id: i64) -> u32 {
        let next = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let place = *self.places.entry(id).or_insert(next);
        if place == next {
            self.all.push((id, 0));
        }
        if let Some(named) = self.all.get_mut(place as usize) {
            named.1 += 1;
        }
        place
    }

    fn named(self, connection: &Connection, sql: &str) -> Result<Vec<MapName>> {
        let mut find = connection.prepare_cached(sql)?;
        let name = |(id, people): (i64, u32)| Ok(MapName { id, name: find.query_row([id], |row| row.get(0))?, people });
        self.all.into_iter().map(name).collect()
    }
}
