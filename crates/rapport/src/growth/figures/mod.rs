//! The figures of every chart of growth. Rule: a chart draws these and computes none; each figure opens the records behind it, and
//! counting those gives the figure.

mod behind;
mod costs;
mod days;
mod events;
mod expert;
mod fruits;
mod giving;
mod goals;
mod reach;
mod structure;
mod ties;

pub use behind::{Behind, BehindKind, BehindQuery, RecordBehind, behind};
pub use reach::evenness;
pub use structure::{StructureFigures, structure, structure_so_far};

use super::months::Months;
use super::whom::{FITS, Whom};
use crate::failure::Result;
use crate::settings::WeekSettings;
use crate::storage::stored_words;
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// What a chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Chart {
    /// People known at the end of each month by band, as it was then.
    Network,
    /// People met within each month, by origin.
    NewTies,
    /// Who was engaged at the end of each month, of all known.
    Engagement,
    /// Interactions of each day.
    Conversations,
    /// Minutes of each month by kind, as the time budget counts them, and the budget.
    TimeSpent,
    /// Of the interactions of each month, the deep ones and those one to one.
    Depth,
    /// Help done in each month.
    GivenAndReceived,
    /// Of the help of the twelve months up to each month.
    Mutuality,
    /// Of the ties that have a rhythm, those within it at the end of each month.
    RhythmKept,
    /// People by circle, beside the sizes that Dunbar found.
    Circles,
    /// Organisations, places and topics of the people engaged, now and a year before.
    Reach,
    /// Whom I met at the events of each month, and what came of it.
    EventYield,
    /// Opportunities heard in each month, and those of them that were hidden.
    Opportunities,
    /// Sessions of mentoring held in each month, by direction.
    MentoringSessions,
    /// What events cost for each tie that lasted, by currency, in the twelve months up to each month.
    EventCost,
    /// The expert-power profile of each quarter, by facet.
    ExpertPower,
    /// Of each goal the part of its target that was reached in each period.
    Goals,
    /// How the network hung together at the end of months, as it was then. Dearer than the others, and asked for apart: see [`structure`].
    Structure,
}

stored_words!(Chart {
    Network = "network",
    NewTies = "new_ties",
    Engagement = "engagement",
    Conversations = "conversations",
    TimeSpent = "time_spent",
    Depth = "depth",
    GivenAndReceived = "given_and_received",
    Mutuality = "mutuality",
    RhythmKept = "rhythm_kept",
    Circles = "circles",
    Reach = "reach",
    EventYield = "event_yield",
    Opportunities = "opportunities",
    MentoringSessions = "mentoring_sessions",
    EventCost = "event_cost",
    ExpertPower = "expert_power",
    Goals = "goals",
    Structure = "structure",
});

/// Which figures.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FiguresQuery {
    /// Any day of the first month; absent: the month in which the first person was met.
    pub from: Option<NaiveDate>,
    /// Any day of the last month; absent: the month of `today`.
    pub until: Option<NaiveDate>,
    pub whom: Whom,
}

/// The figures of one chart. All lists run parallel to `columns`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Figures {
    pub chart: Chart,
    /// First days of months or quarters, days, or words: see `columns_are`.
    pub columns: Vec<String>,
    pub columns_are: Columns,
    pub series: Vec<Series>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Columns {
    Months,
    Days,
    Words,
    /// First days of quarters.
    Quarters,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "FigureSeries"))]
pub struct Series {
    pub key: String,
    pub unit: Unit,
    /// Null where nothing can be said: a share of nothing, or a time that is not over.
    pub values: Vec<Option<f64>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Unit {
    Count,
    /// In 0..1.
    Share,
    Minutes,
    /// In 0..1, and no share of anything.
    Index,
    /// In the smallest unit of the currency that the key of the series begins with.
    Money,
    /// A size that need not be whole.
    Size,
}

impl Series {
    fn counts(key: &str, values: impl IntoIterator<Item = u32>) -> Self {
        let values = values.into_iter().map(|count| Some(f64::from(count))).collect();
        Self { key: key.to_owned(), unit: Unit::Count, values }
    }

    fn shares(key: &str, values: impl IntoIterator<Item = Option<f64>>) -> Self {
        Self { key: key.to_owned(), unit: Unit::Share, values: values.into_iter().collect() }
    }

    fn indices(key: &str, values: impl IntoIterator<Item = Option<f64>>) -> Self {
        Self { unit: Unit::Index, ..Self::shares(key, values) }
    }

    fn minutes(key: &str, values: impl IntoIterator<Item = u32>) -> Self {
        Self { unit: Unit::Minutes, ..Self::counts(key, values) }
    }
}

/// The figures of all charts that are there at once.
pub fn figures(
    connection: &Connection,
    query: &FiguresQuery,
    week: &WeekSettings,
    today: NaiveDate,
) -> Result<Vec<Figures>> {
    let people = query.whom.people(connection)?;
    let months = months(connection, query, today)?;
    let mut all = ties::figures(connection, &people, &months)?;
    all.push(ties::new_ties(connection, &people, &months)?);
    all.extend(days::figures(connection, query, &months, week)?);
    all.extend(giving::figures(connection, query, &months)?);
    all.push(ties::circles(connection, &people)?);
    all.push(reach::figures(connection, &people, months.last_day())?);
    all.push(events::figures(connection, query, &months, today)?);
    all.extend(fruits::figures(connection, query, &months)?);
    all.push(costs::figures(connection, query, &months, today)?);
    Ok(all)
}

/// The figures of the charts that take longer, so that the others need not wait for them.
pub fn figures_apart(
    connection: &Connection,
    query: &FiguresQuery,
    week: &WeekSettings,
    today: NaiveDate,
) -> Result<Vec<Figures>> {
    let months = months(connection, query, today)?;
    Ok(vec![expert::figures(connection, query, &months)?, goals::figures(connection, query, &months, week.starts)?])
}

/// Those that were asked for.
fn months(connection: &Connection, query: &FiguresQuery, today: NaiveDate) -> Result<Months> {
    let first = match query.from {
        Some(from) => Some(from),
        None => connection.prepare_cached("SELECT min(met_on) FROM person")?.query_row([], |row| row.get(0))?,
    };
    Ok(Months::between(first, query.until.unwrap_or(today), today))
}

fn monthly(chart: Chart, months: &Months, series: Vec<Series>) -> Figures {
    Figures { chart, columns: months.names(), columns_are: Columns::Months, series }
}

/// The parameters of [`super::whom::FITS`], and behind them first and last day.
fn asked<'a>(whom: &'a Whom, from: &'a NaiveDate, until: &'a NaiveDate) -> [&'a dyn rusqlite::ToSql; 7] {
    [&whom.organisation, &whom.topic, &whom.tag, &whom.circle, &whom.purpose, from, until]
}

/// Holds where nothing is filtered; it names all parameters of a filter, as a statement that takes them must.
const EVERYBODY: &str = "ifnull(?1, ifnull(?2, ifnull(?3, ifnull(?4, ?5)))) IS NULL";

fn is_everybody(whom: &Whom) -> bool {
    *whom == Whom::default()
}

/// Of a person `p`, who may be nobody where nothing is filtered.
fn fits(whom: &Whom) -> &'static str {
    if is_everybody(whom) { EVERYBODY } else { FITS }
}

#[cfg(test)]
mod tests;
