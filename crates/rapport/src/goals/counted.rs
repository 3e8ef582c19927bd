//! What the records of a metric come to, day by day, and the records themselves. Rule: whoever opens a figure finds what it counts.

use super::forecast::Sum;
use super::source::{parameters, source};
use super::{Metric, MetricKind, Span};
use crate::exchanges::mutuality;
use crate::failure::Result;
use crate::growth::then::{self, Asked};
use crate::growth::{FITS, Whom};
use crate::people::PersonId;
use crate::ties::{Band, StandingThen};
use chrono::{Datelike, Months, NaiveDate};
use rusqlite::{Connection, params};
use serde::Serialize;
use std::collections::HashSet;

/// At most so many are named; the newest.
const NAMED: u32 = 300;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum CountedKind {
    Person,
    Organisation,
    Interaction,
    Event,
    Exchange,
    Introduction,
    Promise,
    Ask,
    Insight,
    Contribution,
    Learning,
    Opportunity,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CountedRecord {
    pub kind: CountedKind,
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub id: i64,
    pub title: String,
    pub on: Option<NaiveDate>,
    /// Whose it is, where it is somebody's.
    pub person: Option<PersonId>,
}

/// Newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CountedRecords {
    /// How many there are; `records` may be cut short.
    pub total: u32,
    pub records: Vec<CountedRecord>,
}

/// The records of a metric from the first day asked for to the last, ready to be added up for any days within.
pub(super) struct Counted {
    kind: MetricKind,
    rows: Vec<Row>,
}

struct Row {
    day: NaiveDate,
    one: Option<i64>,
    sum: Sum,
}

impl Counted {
    /// `None` for a level.
    pub fn read(connection: &Connection, metric: Metric, whom: &Whom, span: Span) -> Result<Option<Self>> {
        let Some(source) = source(metric, whom) else { return Ok(None) };
        let kind = metric.kind();
        let sql = match (source.sums, kind) {
            (_, MetricKind::Different) => {
                format!("SELECT day, one, 1, 1 FROM ({}) GROUP BY day, one", source.sql)
            }
            (Some(sums), _) => format!("SELECT day, NULL, sum(part), sum(whole) FROM ({sums}) GROUP BY day"),
            (None, _) => format!("SELECT day, NULL, sum(part), sum(whole) FROM ({}) GROUP BY day", source.sql),
        };
        let mut statement = connection.prepare_cached(&sql)?;
        let rows = statement.query_map(&parameters(whom, &span.from, &span.until)[..], |row| {
            Ok(Row { day: row.get(0)?, one: row.get(1)?, sum: Sum { part: row.get(2)?, whole: row.get(3)? } })
        })?;
        Ok(Some(Self { kind, rows: rows.collect::<std::result::Result<_, _>>()? }))
    }

    pub fn sum(&self, span: Span) -> Sum {
        let rows = self.rows.iter().filter(|row| span.has(row.day));
        if self.kind == MetricKind::Different {
            let count: f64 = rows.filter_map(|row| row.one).collect::<HashSet<_>>().iter().map(|_| 1.0).sum();
            return Sum { part: count, whole: count };
        }
        rows.fold(Sum::default(), |all, row| Sum { part: all.part + row.sum.part, whole: all.whole + row.sum.whole })
    }

    /// `None` where there is nothing to have a share of.
    pub fn figure(&self, span: Span) -> Option<f64> {
        let sum = self.sum(span);
        if self.kind == MetricKind::Share { sum.share() } else { Some(sum.part) }
    }
}

/// How a level stood at the end of each of these days, which are in order.
pub(super) fn levels(
    connection: &Connection,
    metric: Metric,
    whom: &Whom,
    days: &[NaiveDate],
) -> Result<Vec<Option<f64>>> {
    if metric == Metric::Mutuality {
        return days.iter().map(|day| mutual(connection, whom, *day)).collect();
    }
    let then = then::counts(connection, &whom.people(connection)?, days)?;
    let level = |then: &then::Then| match metric {
        Metric::EngagedPeople => Some(f64::from(then.engaged)),
        Metric::Engagement => then.engagement(),
        Metric::StrongTies => Some(f64::from(then.strong)),
        Metric::RhythmKept => then.rhythm_kept_share(),
        _ => Some(f64::from(then.known())),
    };
    Ok(then.iter().map(level).collect())
}

/// As the chart of mutuality tells it: this month up to the day, and the eleven before it.
fn mutual(connection: &Connection, whom: &Whom, day: NaiveDate) -> Result<Option<f64>> {
    let from = year_of(day);
    let mut statement = connection.prepare_cached(&format!(
        "SELECT coalesce(sum(x.direction = 'given'), 0), coalesce(sum(x.direction = 'received'), 0) FROM exchange AS x
          WHERE x.on_date BETWEEN ?6 AND ?7 AND (coalesce(?1, ?2, ?3, ?4, ?5) IS NULL
                OR EXISTS (SELECT 1 FROM person AS p WHERE p.id = x.person_id AND {FITS}))"
    ))?;
    let (given, received) =
        statement.query_row(&parameters(whom, &from, &day)[..], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(mutuality(given, received))
}

fn year_of(day: NaiveDate) -> NaiveDate {
    let first = day.with_day(1).unwrap_or(day);
    first.checked_sub_months(Months::new(11)).unwrap_or(first)
}

/// The records behind the figure of these days.
pub fn records(connection: &Connection, metric: Metric, whom: &Whom, span: Span) -> Result<CountedRecords> {
    let (kind, sql, span) = match source(metric, whom) {
        Some(source) if metric.kind() == MetricKind::Different => {
            (source.kind, format!("SELECT one, max(day) FROM ({}) GROUP BY one", source.sql), span)
        }
        Some(source) => (source.kind, format!("SELECT id, day FROM ({}) WHERE part > 0", source.sql), span),
        None if metric == Metric::Mutuality => {
            let sql = format!(
                "SELECT x.id, x.on_date FROM exchange AS x WHERE x.on_date BETWEEN ?6 AND ?7
                    AND (coalesce(?1, ?2, ?3, ?4, ?5) IS NULL
                         OR EXISTS (SELECT 1 FROM person AS p WHERE p.id = x.person_id AND {FITS}))"
            );
            (CountedKind::Exchange, sql, Span { from: year_of(span.until), until: span.until })
        }
        None => return stood(connection, metric, whom, span.until),
    };
    let mut statement = connection.prepare_cached(&format!("{sql} ORDER BY 2 DESC, 1 DESC"))?;
    let rows =
        statement.query_map(&parameters(whom, &span.from, &span.until)[..], |row| Ok((row.get(0)?, row.get(1)?)))?;
    named(connection, kind, &rows.collect::<std::result::Result<Vec<(i64, Option<NaiveDate>)>, _>>()?)
}

fn stood(connection: &Connection, metric: Metric, whom: &Whom, day: NaiveDate) -> Result<CountedRecords> {
    let asked = match metric {
        Metric::EngagedPeople | Metric::Engagement => Asked::Engaged,
        Metric::StrongTies => Asked::Standing(StandingThen::Of(Band::Strong)),
        Metric::RhythmKept => Asked::RhythmKept,
        _ => Asked::Known,
    };
    let mut people = then::who(connection, &whom.people(connection)?, day, asked)?;
    people.sort();
    let rows: Vec<_> = people.into_iter().map(|person| (person.0, None)).collect();
    named(connection, CountedKind::Person, &rows)
}

fn named(connection: &Connection, kind: CountedKind, rows: &[(i64, Option<NaiveDate>)]) -> Result<CountedRecords> {
    let sql = match kind {
        CountedKind::Person => "SELECT name, id FROM person WHERE id = ?1",
        CountedKind::Organisation => "SELECT name, NULL FROM organisation WHERE id = ?1",
        CountedKind::Interaction => {
            "SELECT coalesce(group_concat(p.name, ', '), ''), min(p.id)
               FROM interaction_person AS w JOIN person AS p ON p.id = w.person_id WHERE w.interaction_id = ?1"
        }
        CountedKind::Event => "SELECT title, NULL FROM event WHERE id = ?1",
        CountedKind::Exchange => {
            "SELECT p.name || iif(x.what = '', '', ': ' || x.what), p.id
               FROM exchange AS x JOIN person AS p ON p.id = x.person_id WHERE x.id = ?1"
        }
        CountedKind::Introduction => {
            "SELECT f.name || ' and ' || s.name, f.id FROM introduction AS x
               JOIN person AS f ON f.id = x.first_id JOIN person AS s ON s.id = x.second_id WHERE x.id = ?1"
        }
        CountedKind::Promise => "SELECT what, person_id FROM promise WHERE id = ?1",
        CountedKind::Ask => "SELECT what, person_id FROM ask WHERE id = ?1",
        CountedKind::Insight => "SELECT text, NULL FROM insight WHERE id = ?1",
        CountedKind::Contribution => "SELECT title, NULL FROM contribution WHERE id = ?1",
        CountedKind::Learning => "SELECT title, NULL FROM learning WHERE id = ?1",
        CountedKind::Opportunity => "SELECT title, told_by_id FROM opportunity WHERE id = ?1",
    };
    let mut find = connection.prepare_cached(sql)?;
    let shown = rows.iter().take(usize::try_from(NAMED).unwrap_or_default());
    let records = shown
        .map(|(id, on)| {
            let (title, person): (String, Option<i64>) =
                find.query_row(params![id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(CountedRecord { kind, id: *id, title, on: *on, person: person.map(PersonId) })
        })
        .collect::<Result<_>>()?;
    Ok(CountedRecords { total: u32::try_from(rows.len()).unwrap_or(u32::MAX), records })
}
