//! How far the network reaches: organisations, their fields, places and topics of the people I am engaged with. Rule: a contact alone reaches nobody.

use super::{Chart, Columns, Figures, Series};
use crate::failure::Result;
use crate::growth::then::{self, Asked};
use crate::growth::whom::People;
use crate::organisations;
use chrono::{Months, NaiveDate};
use rusqlite::Connection;
use std::collections::HashMap;

/// What is reached, each with the query for its names: `?1` is a JSON array of the keys of people.
pub(super) const REACHED: [(&str, &str); 4] = [
    (
        "organisations",
        "SELECT o.id, o.name, count(*) FROM json_each(?1) AS j JOIN person AS p ON p.id = j.value
           JOIN organisation AS o ON o.id = p.organisation_id GROUP BY o.id",
    ),
    (
        "fields",
        "SELECT min(o.id), min(o.field), count(*) FROM json_each(?1) AS j JOIN person AS p ON p.id = j.value
           JOIN organisation AS o ON o.id = p.organisation_id WHERE o.field IS NOT NULL GROUP BY o.field",
    ),
    (
        "places",
        "SELECT min(a.id), min(trim(a.city)), count(DISTINCT a.person_id) FROM json_each(?1) AS j
           JOIN postal_address AS a ON a.person_id = j.value WHERE trim(a.city) <> '' GROUP BY lower(trim(a.city))",
    ),
    (
        "topics",
        "SELECT t.id, t.name, count(*) FROM json_each(?1) AS j JOIN person_topic AS p ON p.person_id = j.value
           JOIN topic AS t ON t.id = p.topic_id GROUP BY t.id",
    ),
];

/// The place of the fields in it: they follow from the organisations.
const FIELDS: usize = 1;

/// Something reached, through how many people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reached {
    pub id: i64,
    pub name: String,
    pub people: u32,
}

pub(super) fn figures(connection: &Connection, people: &People, day: NaiveDate) -> Result<Figures> {
    let before = day.checked_sub_months(Months::new(12)).unwrap_or(day);
    let reached = then::reached(connection, people, &[before, day])?;
    let fields = organisations::field_of_each(connection)?;
    let sizes = |of_day: usize, column: usize| -> Vec<u32> {
        let all = reached.get(of_day).into_iter().flatten();
        if column == FIELDS {
            return field_sizes(all, &fields);
        }
        all.filter(|(reached, _)| column_of(**reached) == column).map(|(_, people)| *people).collect()
    };
    let counts = |of_day: usize| {
        (0..REACHED.len()).map(move |column| u32::try_from(sizes(of_day, column).len()).unwrap_or(u32::MAX))
    };
    Ok(Figures {
        chart: Chart::Reach,
        columns: REACHED.iter().map(|(what, _)| (*what).to_owned()).collect(),
        columns_are: Columns::Words,
        series: vec![
            Series::counts("now", counts(1)),
            Series::counts("year_before", counts(0)),
            Series::indices("evenness", (0..REACHED.len()).map(|column| evenness(&sizes(1, column)))),
        ],
    })
}

/// The place in [`REACHED`].
fn column_of(reached: then::Reached) -> usize {
    match reached {
        then::Reached::Organisation(_) => 0,
        then::Reached::Place(_) => 2,
        then::Reached::Topic(_) => 3,
    }
}

/// Whoever is at an organisation is in its field; of the others none is known.
fn field_sizes<'a>(all: impl Iterator<Item = (&'a then::Reached, &'a u32)>, fields: &HashMap<i64, String>) -> Vec<u32> {
    let mut people_of: HashMap<&str, u32> = HashMap::new();
    for (reached, people) in all {
        if let then::Reached::Organisation(organisation) = reached
            && let Some(field) = fields.get(organisation)
        {
            *people_of.entry(field).or_default() += people;
        }
    }
    people_of.into_values().collect()
}

/// The widest first.
pub(super) fn reached(connection: &Connection, people: &People, day: NaiveDate, what: &str) -> Result<Vec<Reached>> {
    let Some((_, sql)) = REACHED.iter().find(|(name, _)| *name == what) else { return Ok(Vec::new()) };
    let engaged = then::who(connection, people, day, Asked::Engaged)?;
    let keys = serde_json::json!(engaged).to_string();
    let mut statement = connection.prepare_cached(sql)?;
    let rows =
        statement.query_map([keys], |row| Ok(Reached { id: row.get(0)?, name: row.get(1)?, people: row.get(2)? }))?;
    let mut reached: Vec<Reached> = rows.collect::<std::result::Result<_, _>>()?;
    reached.sort_by(|one, other| other.people.cmp(&one.people).then_with(|| one.name.cmp(&other.name)));
    Ok(reached)
}

/// How evenly people are spread over what they reach: Shannon's entropy over its greatest possible value (Pielou 1966), 1 where all
/// are alike. `None` with fewer than two: then there is nothing to be even.
pub fn evenness(sizes: &[u32]) -> Option<f64> {
    let sizes: Vec<f64> = sizes.iter().filter(|size| **size > 0).map(|size| f64::from(*size)).collect();
    if sizes.len() < 2 {
        return None;
    }
    let all: f64 = sizes.iter().sum();
    let entropy: f64 = sizes.iter().map(|size| -(size / all) * (size / all).ln()).sum();
    Some(entropy / (sizes.len() as f64).ln())
}
