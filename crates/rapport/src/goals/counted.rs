//! What the records of a metric come to, day by day, and the records themselves. Rule: whoever opens a figure finds what it counts.

use super::forecast::Sum;
use super::source::{parameters, source};
use super::{Metric, MetricKind, Span};
use crate::exchanges::mutuality;
use crate::failure::Result;
use crate::growth::then::{self, Asked, Touched};
use crate::growth::{FITS, People, Whom, year_to};
use crate::people::PersonId;
use crate::structure;
use crate::ties::{Band, StandingThen};
use chrono::NaiveDate;
use rusqlite::{Connection, params};
use serde::Serialize;

/// At most so many are named; the newest.
const NAMED: usize = 300;

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

/// The records of a metric from the first day asked for to the last, ready to be added up for any days within; where people or
/// organisations are counted once, for the spans asked for.
pub(super) enum Counted {
    Sums { kind: MetricKind, rows: Vec<Row> },
    Different(Vec<(Span, u32)>),
}

pub(super) struct Row {
    day: NaiveDate,
    sum: Sum,
}

impl Counted {
    /// `None` for a level.
    pub fn read(connection: &Connection, metric: Metric, whom: &Whom, spans: &[Span]) -> Result<Option<Self>> {
        let kind = metric.kind();
        if kind == MetricKind::Different {
            return different(connection, metric, whom, spans).map(Some);
        }
        let Some(source) = source(metric, whom) else { return Ok(None) };
        let from = spans.iter().map(|span| span.from).min().unwrap_or_default();
        let until = spans.iter().map(|span| span.until).max().unwrap_or_default();
        let sql = source.sums.unwrap_or(source.sql);
        let mut statement =
            connection.prepare_cached(&format!("SELECT day, sum(part), sum(whole) FROM ({sql}) GROUP BY day"))?;
        let rows = statement.query_map(&parameters(whom, &from, &until)[..], |row| {
            Ok(Row { day: row.get(0)?, sum: Sum { part: row.get(1)?, whole: row.get(2)? } })
        })?;
        Ok(Some(Self::Sums { kind, rows: rows.collect::<std::result::Result<_, _>>()? }))
    }

    pub fn sum(&self, span: Span) -> Sum {
        match self {
            Self::Sums { rows, .. } => {
                let rows = rows.iter().filter(|row| span.has(row.day));
                rows.fold(Sum::default(), |all, row| Sum {
                    part: all.part + row.sum.part,
                    whole: all.whole + row.sum.whole,
                })
            }
            Self::Different(counts) => {
                let count = counts.iter().find(|(of, _)| *of == span).map_or(0.0, |(_, count)| f64::from(*count));
                Sum { part: count, whole: count }
            }
        }
    }

    /// `None` where there is nothing to have a share of.
    pub fn figure(&self, span: Span) -> Option<f64> {
        let sum = self.sum(span);
        match self {
            Self::Sums { kind: MetricKind::Share, .. } => sum.share(),
            Self::Sums { .. } | Self::Different(_) => Some(sum.part),
        }
    }
}

/// Out of what is held in memory: the records of years would be read to count each once.
fn different(connection: &Connection, metric: Metric, whom: &Whom, spans: &[Span]) -> Result<Counted> {
    let mut people = whom.people(connection)?;
    if metric == Metric::ClosePeopleInTouch {
        let mut statement = connection
            .prepare_cached("SELECT person_id FROM tie WHERE circle IN ('inner', 'close') ORDER BY person_id")?;
        let close = statement.query_map([], |row| row.get(0))?.collect::<std::result::Result<Vec<i64>, _>>()?;
        people = People::These(close.into_iter().filter(|person| people.has(*person)).collect());
    }
    let what = match metric {
        Metric::OrganisationsReached => Touched::Organisations,
        Metric::TiesRevived => Touched::Revived,
        _ => Touched::People,
    };
    let days: Vec<_> = spans.iter().map(|span| (span.from, span.until)).collect();
    let counts = then::touched(connection, &people, &days, what)?;
    Ok(Counted::Different(spans.iter().copied().zip(counts).collect()))
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
    let people = whom.people(connection)?;
    if matches!(metric, Metric::EffectiveSize | Metric::Constraint) {
        let level = |me: &structure::Ego| if metric == Metric::Constraint { me.constraint } else { me.effective_size };
        return Ok(structure::egos(connection, &people, days)?.iter().map(level).collect());
    }
    let then = then::counts(connection, &people, days)?;
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
    let (from, _) = year_to(day);
    let mut statement = connection.prepare_cached(&format!(
        "SELECT coalesce(sum(x.direction = 'given'), 0), coalesce(sum(x.direction = 'received'), 0) {}",
        exchanged()
    ))?;
    let (given, received) =
        statement.query_row(&parameters(whom, &from, &day)[..], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(mutuality(given, received))
}

/// The exchanges that mutuality is of.
fn exchanged() -> String {
    format!(
        "FROM exchange AS x WHERE x.on_date BETWEEN ?6 AND ?7 AND (coalesce(?1, ?2, ?3, ?4, ?5) IS NULL
            OR EXISTS (SELECT 1 FROM person AS p WHERE p.id = x.person_id AND {FITS}))"
    )
}

/// The records behind the figure of these days.
pub fn records(connection: &Connection, metric: Metric, whom: &Whom, span: Span) -> Result<CountedRecords> {
    let (kind, sql, span) = match source(metric, whom) {
        Some(source) if metric.kind() == MetricKind::Different => {
            (source.kind, format!("SELECT one, max(day) FROM ({}) GROUP BY one", source.sql), span)
        }
        Some(source) => (source.kind, format!("SELECT id, day FROM ({}) WHERE part > 0", source.sql), span),
        None if metric == Metric::Mutuality => {
            let sql = format!("SELECT x.id, x.on_date {}", exchanged());
            let (from, until) = year_to(span.until);
            (CountedKind::Exchange, sql, Span { from, until })
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
    let among = whom.people(connection)?;
    let mut people = match metric {
        // Everybody in the network of the day: each stands for a tie to me.
        Metric::EffectiveSize | Metric::Constraint => structure::people(connection, &among, day)?,
        _ => then::who(connection, &among, day, asked)?,
    };
    people.sort();
    let rows: Vec<_> = people.into_iter().map(|person| (person.0, None)).collect();
    named(connection, CountedKind::Person, &rows)
}

fn named(connection: &Connection, kind: CountedKind, rows: &[(i64, Option<NaiveDate>)]) -> Result<CountedRecords> {
    let rows: Vec<_> = rows.iter().map(|(id, on)| (kind, *id, *on)).collect();
    told(connection, &rows)
}

/// What these are called, in their order; only the first of them are named.
pub(crate) fn told(connection: &Connection, rows: &[(CountedKind, i64, Option<NaiveDate>)]) -> Result<CountedRecords> {
    let shown = rows.iter().take(NAMED);
    let records = shown
        .map(|(kind, id, on)| {
            let (title, person): (String, Option<i64>) = connection
                .prepare_cached(title(*kind))?
                .query_row(params![id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(CountedRecord { kind: *kind, id: *id, title, on: *on, person: person.map(PersonId) })
        })
        .collect::<Result<_>>()?;
    Ok(CountedRecords { total: u32::try_from(rows.len()).unwrap_or(u32::MAX), records })
}

/// What a record is called, and whose it is.
fn title(kind: CountedKind) -> &'static str {
    match kind {
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
    }
}
