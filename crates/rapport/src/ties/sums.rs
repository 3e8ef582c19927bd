//! The sums behind the strength of everybody, kept beside the records. Rule: they stand as if it were 1 January 2020, so that one
//! factor brings them to any day, and a day that passes changes nothing.

use super::past::{Counted, Past, Record, Settling};
use super::store::Settled;
use super::strength::{Sums, Weights};
use crate::failure::Result;
use crate::people::{PersonId, search_index};
use crate::settings::{self, Rhythms};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
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
    fn add(&mut self, record: &Record) {
        let on = record.on;
        match record.what {
            Counted::Given => self.sums.given += record.weight,
            Counted::Received => self.sums.received += record.weight,
            Counted::Interaction => {
                self.sums.interactions += record.weight;
                self.first_on = Some(self.first_on.map_or(on, |first| first.min(on)));
                self.last_on = self.last_on.max(Some(on));
                self.count = self.count.saturating_add(1);
            }
        }
        self.latest_on = self.latest_on.max(Some(on));
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
        let mut gathered = Gathered::default();
        each_record(connection, *person, &weights, |record| gathered.add(record))?;
        keep(connection, person.0, gathered, || settling_of(connection, person.0))?;
    }
    Ok(())
}

/// Computes everything anew where a new schema asks for it.
pub(crate) fn ensure(connection: &Connection) -> Result<()> {
    let there: Option<i64> = connection
        .query_row("SELECT 1 FROM interaction_person UNION ALL SELECT 1 FROM exchange LIMIT 1", [], |row| row.get(0))
        .optional()?;
    if there.is_some() && made_with(connection)?.is_none() { rebuild(connection) } else { Ok(()) }
}

/// Computes the sums of everybody anew, in a transaction of its own.
pub fn rebuild(connection: &Connection) -> Result<()> {
    let transaction = connection.unchecked_transaction()?;
    rebuild_with(&transaction, &settings::weights(&transaction)?)?;
    transaction.commit()?;
    Ok(())
}

/// One person's records up to a day, as they weigh on the anchor day.
pub(super) fn of_person(
    connection: &Connection,
    person: PersonId,
    weights: &Weights,
    until: NaiveDate,
) -> Result<Kept> {
    let mut kept = Kept::default();
    each_record(connection, person, weights, |record| {
        if record.on <= until {
            kept.add(&record);
        }
    })?;
    Ok(kept)
}

fn each_record(
    connection: &Connection,
    person: PersonId,
    weights: &Weights,
    mut take: impl FnMut(Record),
) -> Result<()> {
    let faded = |on: NaiveDate| weights.faded((ANCHOR - on).num_days());
    let mut statement = connection.prepare_cached(
        "SELECT i.on_date, i.kind, i.depth, i.minutes FROM interaction_person AS p JOIN interaction AS i ON i.id = p.interaction_id
          WHERE p.person_id = ?1 ORDER BY p.interaction_id",
    )?;
    let mut rows = statement.query([person.0])?;
    while let Some(row) = rows.next()? {
        let on: NaiveDate = row.get(0)?;
        let depth = row.get_ref(2)?.as_str().ok();
        let weight = weights.interaction(row.get_ref(1)?.as_str().unwrap_or_default(), depth, row.get(3)?);
        take(Record { on, what: Counted::Interaction, weight: weight * faded(on) });
    }
    let mut statement =
        connection.prepare_cached("SELECT on_date, direction FROM exchange WHERE person_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([person.0])?;
    while let Some(row) = rows.next()? {
        let on: NaiveDate = row.get(0)?;
        let what = given_or_received(row.get_ref(1)?.as_str().unwrap_or_default());
        take(Record { on, what, weight: weights.one_exchange() * faded(on) });
    }
    Ok(())
}

fn given_or_received(direction: &str) -> Counted {
    if direction == "given" { Counted::Given } else { Counted::Received }
}

/// All that is kept of one person.
#[derive(Debug, Default)]
struct Gathered {
    kept: Kept,
    records: Vec<Record>,
}

impl Gathered {
    fn add(&mut self, record: Record) {
        self.kept.add(&record);
        self.records.push(record);
    }
}

/// `None` where the person is gone.
pub(crate) fn settling_of(connection: &Connection, person: i64) -> Result<Option<Settling>> {
    let rhythms = settings::rhythms(connection)?;
    let mut find = connection.prepare_cached(&format!("{SETTLING} WHERE p.id = ?1"))?;
    Ok(find.query_row([person], |row| read_settling(row, &rhythms)).optional()?)
}

/// How every tie is settled that was settled at all.
pub(crate) struct Settlings {
    rhythms: Rhythms,
    settled: HashMap<i64, Settled>,
}

impl Settlings {
    pub fn read(connection: &Connection) -> Result<Self> {
        let rhythms = settings::rhythms(connection)?;
        let mut statement = connection
            .prepare_cached("SELECT t.person_id, NULL, t.circle, t.rhythm_days, t.rhythm_from FROM tie AS t")?;
        let settled = statement.query_map([], |row| Ok((row.get(0)?, read_settled(row)?)))?;
        Ok(Self { rhythms, settled: settled.collect::<std::result::Result<_, _>>()? })
    }

    /// What stands of a tie whatever the day.
    pub fn of(&self, person: i64, met_on: NaiveDate) -> Settling {
        settling(self.settled.get(&person).unwrap_or(&Settled::default()), met_on, &self.rhythms)
    }
}

const SETTLING: &str = "SELECT p.id, p.met_on, t.circle, t.rhythm_days, t.rhythm_from
   FROM person AS p LEFT JOIN tie AS t ON t.person_id = p.id";

fn read_settling(row: &Row<'_>, rhythms: &Rhythms) -> rusqlite::Result<Settling> {
    Ok(settling(&read_settled(row)?, row.get(1)?, rhythms))
}

fn read_settled(row: &Row<'_>) -> rusqlite::Result<Settled> {
    Ok(Settled { circle: row.get(2)?, rhythm_days: row.get(3)?, rhythm_from: row.get(4)?, ..Settled::default() })
}

fn settling(settled: &Settled, met_on: NaiveDate, rhythms: &Rhythms) -> Settling {
    let rhythm_from = settled.rhythm_from.unwrap_or(met_on);
    Settling { met_on, rhythm_days: settled.rhythm(rhythms), rhythm_from }
}

fn rebuild_with(connection: &Connection, weights: &Weights) -> Result<()> {
    let mut all: HashMap<i64, Gathered> = HashMap::new();
    everybodys_records(connection, weights, |person, record| all.entry(person).or_default().add(record))?;
    connection.execute("DELETE FROM search_tie", [])?;
    connection.execute("DELETE FROM search_past", [])?;
    // An import of people alone brings no record: nobody is walked through for it.
    if !all.is_empty() {
        let rhythms = settings::rhythms(connection)?;
        let mut statement = connection.prepare(&format!("{SETTLING} ORDER BY p.id"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let person = row.get(0)?;
            if let Some(gathered) = all.remove(&person) {
                let settling = read_settling(row, &rhythms)?;
                keep(connection, person, gathered, || Ok(Some(settling)))?;
            }
        }
    }
    connection.execute(
        "INSERT INTO search_tie_weights (id, weights) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET weights = excluded.weights",
        [told(connection, weights)?],
    )?;
    Ok(())
}

/// Everybody's records up to a day, as these weights would weigh them on the anchor day; nothing is kept.
pub(super) fn of_everybody(connection: &Connection, weights: &Weights, until: NaiveDate) -> Result<HashMap<i64, Kept>> {
    let mut all: HashMap<i64, Kept> = HashMap::new();
    everybodys_records(connection, weights, |person, record| {
        if record.on <= until {
            all.entry(person).or_default().add(&record);
        }
    })?;
    Ok(all)
}

/// Interactions in the order of their keys, each with its people: both tables are walked through once.
fn everybodys_records(connection: &Connection, weights: &Weights, mut take: impl FnMut(i64, Record)) -> Result<()> {
    let mut faded = Faded { weights, known: HashMap::new() };
    let mut statement = connection.prepare(
        "SELECT p.person_id, i.on_date, i.kind, i.depth, i.minutes
           FROM interaction AS i JOIN interaction_person AS p ON p.interaction_id = i.id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (on, factor) = faded.on(row.get_ref(1)?.as_str().unwrap_or_default());
        let depth = row.get_ref(3)?.as_str().ok();
        let weight = weights.interaction(row.get_ref(2)?.as_str().unwrap_or_default(), depth, row.get(4)?);
        take(row.get(0)?, Record { on, what: Counted::Interaction, weight: weight * factor });
    }
    let mut statement = connection.prepare("SELECT person_id, on_date, direction FROM exchange")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (on, factor) = faded.on(row.get_ref(1)?.as_str().unwrap_or_default());
        let what = given_or_received(row.get_ref(2)?.as_str().unwrap_or_default());
        take(row.get(0)?, Record { on, what, weight: weights.one_exchange() * factor });
    }
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

fn keep(
    connection: &Connection,
    person: i64,
    gathered: Gathered,
    settling: impl FnOnce() -> Result<Option<Settling>>,
) -> Result<()> {
    let Gathered { kept, mut records } = gathered;
    let settling = if records.is_empty() { None } else { settling()? };
    let Some(settling) = settling else {
        connection.prepare_cached("DELETE FROM search_tie WHERE person_id = ?1")?.execute([person])?;
        connection.prepare_cached("DELETE FROM search_past WHERE person_id = ?1")?.execute([person])?;
        return Ok(());
    };
    let past = Past::pack(&settling, &mut records);
    let Kept { sums, first_on, last_on, latest_on, count } = kept;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO search_tie (person_id, interactions, given, received, first_on, last_on, latest_on, count)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![person, sums.interactions, sums.given, sums.received, first_on, last_on, latest_on, count])?;
    connection
        .prepare_cached("INSERT OR REPLACE INTO search_past (person_id, packed) VALUES (?1, ?2)")?
        .execute(params![person, past.as_stored()])?;
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
