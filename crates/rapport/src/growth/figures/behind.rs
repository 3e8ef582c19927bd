//! The records behind a figure. Rule: as many as the figure says.

mod records;

use super::{Chart, FiguresQuery, reach, structure, ties};
use crate::failure::{Failure, Result};
use crate::growth::months::{IsMonth, of_column, year_to};
use crate::growth::then::{self, Asked};
use crate::interactions::InteractionKind;
use crate::mentoring::MentoringDirection;
use crate::people::PersonId;
use crate::settings::WeekSettings;
use crate::ties::{Band, StandingThen};
use chrono::{Months, NaiveDate};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

/// At most so many are named; the newest.
const NAMED: usize = 300;

/// Which figure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BehindQuery {
    pub chart: Chart,
    /// As in [`super::Figures::columns`].
    pub column: String,
    /// The key of the series.
    pub series: String,
    pub query: FiguresQuery,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Behind {
    /// How many there are; `records` may be cut short.
    pub total: u32,
    pub records: Vec<RecordBehind>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum BehindKind {
    Person,
    Interaction,
    Exchange,
    Event,
    Organisation,
    Field,
    Place,
    Topic,
    Opportunity,
    Introduction,
    Promise,
    Ask,
    Insight,
    Contribution,
    Learning,
    /// Between two people; told by one of them.
    Tie,
    /// People who are tied closely among each other; told by one of them.
    Community,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RecordBehind {
    pub kind: BehindKind,
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub id: i64,
    pub title: String,
    pub on: Option<NaiveDate>,
    /// Whose it is, where it is somebody's.
    pub person: Option<PersonId>,
    /// Of an organisation, place, topic or community: how many people.
    pub people: Option<u32>,
}

/// # Errors
/// `Invalid` where there is no such figure.
pub fn behind(connection: &Connection, asked: &BehindQuery, week: &WeekSettings, today: NaiveDate) -> Result<Behind> {
    let people = asked.query.whom.people(connection)?;
    let series = asked.series.as_str();
    let day = || -> Result<NaiveDate> { asked.column.parse().map_err(|_| no_figure(asked)) };
    match asked.chart {
        Chart::Network | Chart::Engagement | Chart::RhythmKept => {
            let who = match series {
                "never_spoken" => Asked::Standing(StandingThen::NeverSpoken),
                "engaged" | "engagement" => Asked::Engaged,
                "known" => Asked::Known,
                "kept" | "rhythm_kept" => Asked::RhythmKept,
                "with_rhythm" => Asked::WithRhythm,
                word => {
                    let band = Band::ALL.iter().copied().find(|band| band.word() == word);
                    Asked::Standing(StandingThen::Of(band.ok_or_else(|| no_figure(asked))?))
                }
            };
            named(connection, &then::who(connection, &people, ties::day_of(day()?, today), who)?)
        }
        Chart::NewTies => {
            let (from, until) = of_column(day()?, IsMonth::Month, today);
            let mut statement = connection
                .prepare_cached("SELECT id FROM person WHERE met_on BETWEEN ?1 AND ?2 AND (?3 = '' OR origin = ?3)")?;
            let found = statement.query_map(params![from, until, series], |row| Ok(PersonId(row.get(0)?)))?;
            let found = found.collect::<std::result::Result<Vec<_>, _>>()?;
            named(connection, &found.into_iter().filter(|person| people.has(person.0)).collect::<Vec<_>>())
        }
        Chart::Conversations => records::interactions(connection, asked, of_column(day()?, IsMonth::Day, today), "1"),
        Chart::TimeSpent => {
            let kind =
                InteractionKind::ALL.iter().find(|kind| kind.word() == series).ok_or_else(|| no_figure(asked))?;
            let condition =
                format!("i.kind = '{}' AND i.minutes > 0 AND i.batch_id IS NULL AND i.event_id IS NULL", kind.word());
            records::interactions(connection, asked, of_column(day()?, IsMonth::Month, today), &condition)
        }
        Chart::Depth => {
            let condition = match series {
                "deep" | "deep_share" => "i.depth = 'deep'",
                "one_to_one" | "one_to_one_share" => "i.kind = 'one_to_one'",
                "conversations" => "1",
                _ => return Err(no_figure(asked)),
            };
            records::interactions(connection, asked, of_column(day()?, IsMonth::Month, today), condition)
        }
        Chart::GivenAndReceived => records::exchanges(connection, asked, of_column(day()?, IsMonth::Month, today)),
        Chart::Mutuality => records::exchanges(connection, asked, year_to(of_column(day()?, IsMonth::Month, today).1)),
        Chart::Circles => records::circle(connection, asked, &people),
        Chart::Reach => {
            let until = asked.query.until.unwrap_or(today);
            let day = ties::day_of(until, today);
            let day =
                if series == "year_before" { day.checked_sub_months(Months::new(12)).unwrap_or(day) } else { day };
            let kind = match asked.column.as_str() {
                "organisations" => BehindKind::Organisation,
                "fields" => BehindKind::Field,
                "places" => BehindKind::Place,
                "topics" => BehindKind::Topic,
                _ => return Err(no_figure(asked)),
            };
            let reached = reach::reached(connection, &people, day, &asked.column)?;
            Ok(cut(reached.into_iter().map(|reached| RecordBehind {
                kind,
                id: reached.id,
                title: reached.name,
                on: None,
                person: None,
                people: Some(reached.people),
            })))
        }
        Chart::Opportunities => records::opportunities(connection, asked, of_column(day()?, IsMonth::Month, today)),
        Chart::MentoringSessions => {
            let direction = MentoringDirection::ALL.iter().find(|direction| direction.word() == series);
            let direction = direction.ok_or_else(|| no_figure(asked))?;
            records::sessions(connection, asked, *direction, of_column(day()?, IsMonth::Month, today))
        }
        Chart::Structure => {
            let found = structure::behind(connection, &people, ties::day_of(day()?, today), series)?;
            let found = found.ok_or_else(|| no_figure(asked))?;
            structure::records(found, |people| named(connection, people))
        }
        Chart::EventYield => records::met(connection, asked, of_column(day()?, IsMonth::Month, today)),
        Chart::EventCost => records::cost(connection, asked, year_to(of_column(day()?, IsMonth::Month, today).1)),
        Chart::ExpertPower => records::expert_power(connection, asked, day()?, today),
        Chart::Goals => records::goal(connection, asked, week.starts, today),
    }
}

fn no_figure(asked: &BehindQuery) -> Failure {
    Failure::invalid(sentence!(
        "failures-growth-no-figure",
        "There is no figure “{series}” at “{column}” in this chart.",
        series = asked.series,
        column = asked.column
    ))
}

pub(super) fn cut(records: impl ExactSizeIterator<Item = RecordBehind>) -> Behind {
    Behind { total: u32::try_from(records.len()).unwrap_or(u32::MAX), records: records.take(NAMED).collect() }
}

/// By name.
fn named(connection: &Connection, people: &[PersonId]) -> Result<Behind> {
    let mut find = connection.prepare_cached(
        "SELECT p.id, p.name FROM json_each(?1) AS j JOIN person AS p ON p.id = j.value ORDER BY p.sort_key, p.id LIMIT ?2",
    )?;
    let keys = serde_json::json!(people).to_string();
    let rows = find.query_map(params![keys, i64::try_from(NAMED).unwrap_or(i64::MAX)], |row| {
        let id = row.get(0)?;
        Ok(RecordBehind {
            kind: BehindKind::Person,
            id,
            title: row.get(1)?,
            on: None,
            person: Some(PersonId(id)),
            people: None,
        })
    })?;
    let records = rows.collect::<std::result::Result<_, _>>()?;
    Ok(Behind { total: u32::try_from(people.len()).unwrap_or(u32::MAX), records })
}

/// Everything that a query finds: id, title, day, person.
fn all(connection: &Connection, sql: &str, parameters: &[&dyn rusqlite::ToSql], kind: BehindKind) -> Result<Behind> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(parameters, |row| {
        Ok(RecordBehind {
            kind,
            id: row.get(0)?,
            title: row.get(1)?,
            on: row.get(2)?,
            person: row.get::<_, Option<i64>>(3)?.map(PersonId),
            people: None,
        })
    })?;
    Ok(cut(rows.collect::<std::result::Result<Vec<_>, _>>()?.into_iter()))
}
