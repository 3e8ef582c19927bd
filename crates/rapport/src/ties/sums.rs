//! The sums behind the strength of everybody, kept beside the records. Rule: they stand as if it were 1 January 2020, so that one
//! factor brings them to any day, and a day that passes changes nothing.

use super::strength::{Sums, Weights};
use crate::failure::Result;
use crate::people::{PersonId, search_index};
use crate::settings;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;

/// Beyond this many people, computing everybody anew is quicker than one by one.
const ONE_BY_ONE: usize = 20_000;

/// The day for which sums are kept.
pub(super) const ANCHOR: NaiveDate = match NaiveDate::from_ymd_opt(2020, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// All that is summed of one person.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Kept {
    pub sums: Sums,
    pub first_on: Option<NaiveDate>,
    /// The last interaction.
    pub last_on: Option<NaiveDate>,
    /// The last record of any kind.
    pub latest_on: Option<NaiveDate>,
    pub count: u32,
}

impl Kept {
    fn record(&mut self, on: NaiveDate) {
        self.latest_on = self.latest_on.max(Some(on));
    }

    pub fn interaction(&mut self, on: NaiveDate, weight: f64) {
        self.sums.interactions += weight;
        self.first_on = Some(self.first_on.map_or(on, |first| first.min(on)));
        self.last_on = self.last_on.max(Some(on));
        self.count = self.count.saturating_add(1);
        self.record(on);
    }

    pub fn exchange(&mut self, on: NaiveDate, direction: &str, weight: f64) {
        if direction == "given" {
            self.sums.given += weight;
        } else {
            self.sums.received += weight;
        }
        self.record(on);
    }
}

/// Brings the sums of these people up to date; all of them where the weights changed since.
pub(crate) fn refresh(connection: &Connection, people: &[PersonId]) -> Result<()> {
    let weights = settings::weights(connection)?;
    let told = told(connection, &weights)?;
    if people.len() > ONE_BY_ONE || made_with(connection)?.as_deref() != Some(&told) {
        rebuild_with(connection, &weights)?;
        return search_index::rebuild(connection);
    }
    for person in people {
        let kept = of_person(connection, *person, &weights, ANCHOR, NaiveDate::MAX)?;
        keep(connection, person.0, &kept)?;
    }
    Ok(())
}

/// Computes the sums of everybody anew, in a transaction of its own.
pub fn rebuild(connection: &Connection) -> Result<()> {
    let transaction = connection.unchecked_transaction()?;
    rebuild_with(&transaction, &settings::weights(&transaction)?)?;
    transaction.commit()?;
    Ok(())
}

/// One person's records up to a day, as they weigh on the day `seen_from`.
pub(super) fn of_person(
    connection: &Connection,
    person: PersonId,
    weights: &Weights,
    seen_from: NaiveDate,
    until: NaiveDate,
) -> Result<Kept> {
    let mut kept = Kept::default();
    let mut statement = connection.prepare_cached(
        "SELECT i.on_date, i.kind, i.depth, i.minutes FROM interaction_person AS p JOIN interaction AS i ON i.id = p.interaction_id
          WHERE p.person_id = ?1 ORDER BY p.interaction_id",
    )?;
    let mut rows = statement.query([person.0])?;
    while let Some(row) = rows.next()? {
        let on: NaiveDate = row.get(0)?;
        if on <= until {
            let depth = row.get_ref(2)?.as_str().ok();
            let weight = weights.interaction(row.get_ref(1)?.as_str().unwrap_or_default(), depth, row.get(3)?);
            kept.interaction(on, weight * weights.faded((seen_from - on).num_days()));
        }
    }
    let mut statement =
        connection.prepare_cached("SELECT on_date, direction FROM exchange WHERE person_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([person.0])?;
    while let Some(row) = rows.next()? {
        let on: NaiveDate = row.get(0)?;
        if on <= until {
            let weight = weights.one_exchange() * weights.faded((seen_from - on).num_days());
            kept.exchange(on, row.get_ref(1)?.as_str().unwrap_or_default(), weight);
        }
    }
    Ok(kept)
}

fn rebuild_with(connection: &Connection, weights: &Weights) -> Result<()> {
    let mut faded = Faded { weights, known: HashMap::new() };
    let mut all: HashMap<i64, Kept> = HashMap::new();
    // Interactions in the order of their keys, each with its people: both tables are walked through once.
    let mut statement = connection.prepare(
        "SELECT p.person_id, i.on_date, i.kind, i.depth, i.minutes
           FROM interaction AS i JOIN interaction_person AS p ON p.interaction_id = i.id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (on, factor) = faded.on(row.get_ref(1)?.as_str().unwrap_or_default());
        let depth = row.get_ref(3)?.as_str().ok();
        let weight = weights.interaction(row.get_ref(2)?.as_str().unwrap_or_default(), depth, row.get(4)?);
        all.entry(row.get(0)?).or_default().interaction(on, weight * factor);
    }
    let mut statement = connection.prepare("SELECT person_id, on_date, direction FROM exchange")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (on, factor) = faded.on(row.get_ref(1)?.as_str().unwrap_or_default());
        let weight = weights.one_exchange() * factor;
        all.entry(row.get(0)?).or_default().exchange(on, row.get_ref(2)?.as_str().unwrap_or_default(), weight);
    }
    connection.execute("DELETE FROM search_tie", [])?;
    let mut all: Vec<(i64, Kept)> = all.into_iter().collect();
    all.sort_unstable_by_key(|(person, _)| *person);
    for (person, kept) in all {
        keep(connection, person, &kept)?;
    }
    connection.execute(
        "INSERT INTO search_tie_weights (id, weights) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET weights = excluded.weights",
        [told(connection, weights)?],
    )?;
    Ok(())
}

/// The days that occur, each read and weighed once.
struct Faded<'a> {
    weights: &'a Weights,
    known: HashMap<String, (NaiveDate, f64)>,
}

impl Faded<'_> {
    fn on(&mut self, day: &str) -> (NaiveDate, f64) {
        if let Some(known) = self.known.get(day) {
            return *known;
        }
        let on: NaiveDate = day.parse().unwrap_or_default();
        let found = (on, self.weights.faded((ANCHOR - on).num_days()));
        self.known.insert(day.to_owned(), found);
        found
    }
}

fn keep(connection: &Connection, person: i64, kept: &Kept) -> Result<()> {
    if *kept == Kept::default() {
        connection.prepare_cached("DELETE FROM search_tie WHERE person_id = ?1")?.execute([person])?;
        return Ok(());
    }
    let Kept { sums, first_on, last_on, latest_on, count } = kept;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO search_tie (person_id, interactions, given, received, first_on, last_on, latest_on, count)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![person, sums.interactions, sums.given, sums.received, first_on, last_on, latest_on, count])?;
    Ok(())
}

/// All that is set and counts for everybody: the weights, and the rhythms behind the due dates.
fn told(connection: &Connection, weights: &Weights) -> Result<String> {
    Ok(serde_json::json!([weights, settings::rhythms(connection)?]).to_string())
}

/// The weights that the kept sums were made with.
fn made_with(connection: &Connection) -> Result<Option<String>> {
    let mut find = connection.prepare_cached("SELECT weights FROM search_tie_weights WHERE id = 1")?;
    Ok(find.query_row([], |row| row.get(0)).optional()?)
}
