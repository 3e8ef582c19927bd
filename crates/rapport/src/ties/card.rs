//! Why a tie is as strong as it is. Rule: the parts add up to the whole, and each names the records behind it.

use super::Tie;
use super::store;
use super::strength::{Sums, Weights};
use super::sums::ANCHOR;
use crate::exchanges::mutuality;
use crate::failure::Result;
use crate::people::PersonId;
use crate::settings;
use crate::storage::stored_words;
use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

/// Months of the sparkline.
const MONTHS: u32 = 36;
/// Records that a part names; the heaviest.
const NAMED: usize = 20;

/// The parts of tie strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum PartKind {
    /// Meetings, calls and conversations.
    Conversations,
    /// Messages, e-mails and letters.
    Written,
    Given,
    Received,
    /// What giving and receiving add by running both ways.
    BothWays,
}

stored_words!(PartKind {
    Conversations = "conversations",
    Written = "written",
    Given = "given",
    Received = "received",
    BothWays = "both_ways",
});

/// One record behind a part.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PartRecord {
    /// Of an interaction its key, of an exchange null.
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub interaction: Option<i64>,
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub exchange: Option<i64>,
    pub on: NaiveDate,
    /// The stored word of its kind.
    pub kind: String,
    /// What it still weighs today.
    pub weight: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Part {
    pub kind: PartKind,
    /// The faded sum.
    pub sum: f64,
    /// Of the whole sum, between 0 and 1.
    pub share: f64,
    /// How many records there are; the heaviest are named.
    pub count: u32,
    pub records: Vec<PartRecord>,
}

/// Strength at the end of a month, or today in the last one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SparkMonth {
    /// The day for which it stands.
    pub on: NaiveDate,
    pub strength: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TieCard {
    pub tie: Tie,
    /// Those that are there, the largest first.
    pub parts: Vec<Part>,
    /// Three years, month by month, the oldest first.
    pub months: Vec<SparkMonth>,
    /// `2·min(g, r) / (g + r)`; null where nothing was exchanged.
    pub mutuality: Option<f64>,
    /// Who began the tie, when, and the words that came with it.
    pub began: Option<String>,
    pub began_on: Option<NaiveDate>,
    pub began_note: String,
}

/// # Errors
/// `NotFound` where the person is gone.
pub fn card(connection: &Connection, person: PersonId, today: NaiveDate) -> Result<TieCard> {
    let tie = store::of(connection, person, today)?;
    let weights = settings::weights(connection)?;
    let records = records(connection, person, &weights, today)?;
    let began = connection
        .prepare_cached("SELECT began, began_on, coalesce(began_note, '') FROM tie WHERE person_id = ?1")?
        .query_row([person.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let (began, began_on, began_note) = began.unwrap_or_default();
    Ok(TieCard {
        parts: parts(&records),
        months: months(&records, &weights, today),
        mutuality: mutuality(tie.given, tie.received),
        tie,
        began,
        began_on,
        began_note,
    })
}

/// A record, with the part it belongs to and what it weighs as if it were [`ANCHOR`].
struct Weighed {
    part: PartKind,
    at_anchor: f64,
    record: PartRecord,
}

fn records(connection: &Connection, person: PersonId, weights: &Weights, today: NaiveDate) -> Result<Vec<Weighed>> {
    let mut found = Vec::new();
    let mut weigh = |part, full: f64, record: PartRecord| {
        let weight = full * weights.faded((today - record.on).num_days());
        let at_anchor = full * weights.faded((ANCHOR - record.on).num_days());
        found.push(Weighed { part, at_anchor, record: PartRecord { weight, ..record } });
    };
    let mut statement = connection.prepare_cached(
        "SELECT i.id, i.on_date, i.kind, i.depth, i.minutes FROM interaction_person AS p JOIN interaction AS i ON i.id = p.interaction_id
          WHERE p.person_id = ?1 AND i.on_date <= ?2",
    )?;
    let mut rows = statement.query(rusqlite::params![person.0, today])?;
    while let Some(row) = rows.next()? {
        let kind: String = row.get(2)?;
        let full = weights.interaction(&kind, row.get_ref(3)?.as_str().ok(), row.get(4)?);
        let written = matches!(kind.as_str(), "message" | "email" | "letter");
        let part = if written { PartKind::Written } else { PartKind::Conversations };
        weigh(part, full, PartRecord { interaction: row.get(0)?, exchange: None, on: row.get(1)?, kind, weight: 0.0 });
    }
    let mut statement = connection
        .prepare_cached("SELECT id, on_date, kind, direction FROM exchange WHERE person_id = ?1 AND on_date <= ?2")?;
    let mut rows = statement.query(rusqlite::params![person.0, today])?;
    while let Some(row) = rows.next()? {
        let given = row.get_ref(3)?.as_str().is_ok_and(|direction| direction == "given");
        let part = if given { PartKind::Given } else { PartKind::Received };
        let record =
            PartRecord { interaction: None, exchange: row.get(0)?, on: row.get(1)?, kind: row.get(2)?, weight: 0.0 };
        weigh(part, weights.one_exchange(), record);
    }
    Ok(found)
}

fn parts(records: &[Weighed]) -> Vec<Part> {
    let of = |kind: PartKind| {
        let mut named: Vec<PartRecord> =
            records.iter().filter(|weighed| weighed.part == kind).map(|weighed| weighed.record.clone()).collect();
        named.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(b.on.cmp(&a.on)));
        let sum = named.iter().map(|record| record.weight).sum();
        let count = u32::try_from(named.len()).unwrap_or(u32::MAX);
        named.truncate(NAMED);
        Part { kind, sum, share: 0.0, count, records: named }
    };
    let kinds = [PartKind::Conversations, PartKind::Written, PartKind::Given, PartKind::Received];
    let mut parts: Vec<Part> = kinds.into_iter().map(of).filter(|part| part.count > 0).collect();
    let sum = |kind| parts.iter().filter(|part| part.kind == kind).map(|part: &Part| part.sum).sum::<f64>();
    let mutual = 2.0 * sum(PartKind::Given).min(sum(PartKind::Received));
    if mutual > 0.0 {
        parts.push(Part { kind: PartKind::BothWays, sum: mutual, share: 0.0, count: 0, records: Vec::new() });
    }
    let whole: f64 = parts.iter().map(|part| part.sum).sum();
    for part in &mut parts {
        part.share = if whole > 0.0 { part.sum / whole } else { 0.0 };
    }
    parts.sort_by(|a, b| b.sum.total_cmp(&a.sum).then(a.kind.cmp(&b.kind)));
    parts
}

fn months(records: &[Weighed], weights: &Weights, today: NaiveDate) -> Vec<SparkMonth> {
    let mut in_time: Vec<&Weighed> = records.iter().collect();
    in_time.sort_by_key(|weighed| weighed.record.on);
    let mut coming = in_time.into_iter().peekable();
    let mut sums = Sums::default();
    let mut months = Vec::with_capacity(MONTHS as usize);
    for back in (0..MONTHS).rev() {
        let on = if back == 0 { today } else { end_of_month(today, back) };
        while let Some(weighed) = coming.next_if(|weighed| weighed.record.on <= on) {
            match weighed.part {
                PartKind::Given => sums.given += weighed.at_anchor,
                PartKind::Received => sums.received += weighed.at_anchor,
                _ => sums.interactions += weighed.at_anchor,
            }
        }
        let strength = sums.times(weights.faded((on - ANCHOR).num_days())).strength();
        months.push(SparkMonth { on, strength });
    }
    months
}

/// The last day of the month that many months ago.
fn end_of_month(today: NaiveDate, back: u32) -> NaiveDate {
    let first = today.with_day(1).unwrap_or(today);
    let next = first.checked_sub_months(Months::new(back.saturating_sub(1))).unwrap_or(first);
    next.checked_sub_days(Days::new(1)).unwrap_or(next)
}
