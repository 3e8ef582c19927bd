//! The records behind a figure. Rule: as many as the figure says.

use super::months::{IsMonth, of_column};
use super::{Chart, EVERYBODY, FiguresQuery, asked, costs, expert, fruits, giving, goals, reach, structure, ties};
use crate::events;
use crate::expertise::profile::{self, PowerFacet, ProfilePeriod};
use crate::failure::{Failure, Result};
use crate::goals::{self as counted_goals, CountedKind, CountedRecord, CountedRecords};
use crate::growth::then::{self, Asked};
use crate::growth::whom::{FITS, People};
use crate::interactions::InteractionKind;
use crate::mentoring::MentoringDirection;
use crate::opportunities::HIDDEN;
use crate::people::PersonId;
use crate::settings::{WeekSettings, Weekday};
use crate::ties::{Band, StandingThen};
use crate::timeline::TimelineKind;
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
/// `InvalidInput` where there is no such figure.
pub fn behind(connection: &Connection, asked: &BehindQuery, week: &WeekSettings, today: NaiveDate) -> Result<Behind> {
    let people = asked.query.whom.people(connection)?;
    let series = asked.series.as_str();
    let day = || -> Result<NaiveDate> { asked.column.parse().map_err(|_| no_figure(asked)) };
    match asked.chart {
        Chart::Network | Chart::Engagement | Chart::RhythmKept => {
            let who = match series {
                "strong" => Asked::Standing(StandingThen::Of(Band::Strong)),
                "warm" => Asked::Standing(StandingThen::Of(Band::Warm)),
                "weak" => Asked::Standing(StandingThen::Of(Band::Weak)),
                "dormant" => Asked::Standing(StandingThen::Of(Band::Dormant)),
                "new" => Asked::Standing(StandingThen::Of(Band::New)),
                "never_spoken" => Asked::Standing(StandingThen::NeverSpoken),
                "engaged" | "engagement" => Asked::Engaged,
                "known" => Asked::Known,
                "kept" | "rhythm_kept" => Asked::RhythmKept,
                "with_rhythm" => Asked::WithRhythm,
                _ => return Err(no_figure(asked)),
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
        Chart::Conversations => interactions(connection, asked, of_column(day()?, IsMonth::Day, today), "1"),
        Chart::TimeSpent => {
            let kind =
                InteractionKind::ALL.iter().find(|kind| kind.word() == series).ok_or_else(|| no_figure(asked))?;
            let condition =
                format!("i.kind = '{}' AND i.minutes > 0 AND i.batch_id IS NULL AND i.event_id IS NULL", kind.word());
            interactions(connection, asked, of_column(day()?, IsMonth::Month, today), &condition)
        }
        Chart::Depth => {
            let condition = match series {
                "deep" | "deep_share" => "i.depth = 'deep'",
                "one_to_one" | "one_to_one_share" => "i.kind = 'one_to_one'",
                "conversations" => "1",
                _ => return Err(no_figure(asked)),
            };
            interactions(connection, asked, of_column(day()?, IsMonth::Month, today), condition)
        }
        Chart::GivenAndReceived => exchanges(connection, asked, of_column(day()?, IsMonth::Month, today)),
        Chart::Mutuality => {
            let (from, until) = of_column(day()?, IsMonth::Month, today);
            let from = from.checked_sub_months(Months::new(giving::BEFORE)).unwrap_or(from);
            exchanges(connection, asked, (from, until))
        }
        Chart::Circles => circle(connection, asked, &people),
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
        Chart::Opportunities => opportunities(connection, asked, of_column(day()?, IsMonth::Month, today)),
        Chart::MentoringSessions => {
            let direction = MentoringDirection::ALL.iter().find(|direction| direction.word() == series);
            let direction = direction.ok_or_else(|| no_figure(asked))?;
            sessions(connection, asked, *direction, of_column(day()?, IsMonth::Month, today))
        }
        Chart::Structure => {
            let found = structure::behind(connection, &people, ties::day_of(day()?, today), series)?;
            let found = found.ok_or_else(|| no_figure(asked))?;
            structure::records(found, |people| named(connection, people))
        }
        Chart::EventYield => met(connection, asked, of_column(day()?, IsMonth::Month, today)),
        Chart::EventCost => cost(connection, asked, costs::year_to(of_column(day()?, IsMonth::Month, today).1)),
        Chart::ExpertPower => expert_power(connection, asked, day()?, today),
        Chart::Goals => goal(connection, asked, week.starts, today),
    }
}

fn no_figure(asked: &BehindQuery) -> Failure {
    Failure::invalid(format!("There is no figure “{}” at “{}” in this chart.", asked.series, asked.column))
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

fn interactions(
    connection: &Connection,
    query: &BehindQuery,
    (from, until): (NaiveDate, NaiveDate),
    condition: &str,
) -> Result<Behind> {
    let sql = format!(
        "SELECT i.id, group_concat(p.name, ', '), i.on_date, min(p.id)
           FROM interaction AS i LEFT JOIN interaction_person AS w ON w.interaction_id = i.id LEFT JOIN person AS p ON p.id = w.person_id
          WHERE i.on_date BETWEEN ?6 AND ?7 AND {condition}
          GROUP BY i.id HAVING {EVERYBODY} OR sum({FITS}) > 0 ORDER BY i.on_date DESC, i.id DESC"
    );
    all(connection, &sql, &asked(&query.query.whom, &from, &until), BehindKind::Interaction)
}

fn exchanges(connection: &Connection, query: &BehindQuery, (from, until): (NaiveDate, NaiveDate)) -> Result<Behind> {
    let direction = match query.series.as_str() {
        "given" => "x.direction = 'given'",
        "received" => "x.direction = 'received'",
        "mutuality" => "1",
        _ => return Err(no_figure(query)),
    };
    let sql = format!(
        "SELECT x.id, p.name || iif(x.what = '', '', ': ' || x.what), x.on_date, p.id
           FROM exchange AS x JOIN person AS p ON p.id = x.person_id
          WHERE x.on_date BETWEEN ?6 AND ?7 AND {direction} AND ({FITS}) ORDER BY x.on_date DESC, x.id DESC"
    );
    all(connection, &sql, &asked(&query.query.whom, &from, &until), BehindKind::Exchange)
}

fn circle(connection: &Connection, query: &BehindQuery, people: &People) -> Result<Behind> {
    use crate::ties::Circle;
    let circle = Circle::ALL.iter().find(|circle| circle.word() == query.column).ok_or_else(|| no_figure(query))?;
    if query.series != "people" {
        return Err(no_figure(query));
    }
    let mut statement = connection.prepare_cached("SELECT person_id, circle FROM tie WHERE circle IS NOT NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Circle>(1)?)))?;
    let mut found = Vec::new();
    for row in rows {
        let (person, own) = row?;
        if own <= *circle && people.has(person) {
            found.push(PersonId(person));
        }
    }
    named(connection, &found)
}

/// Each meeting with somebody at an event, as often as the figure counts it.
fn met(connection: &Connection, query: &BehindQuery, (from, until): (NaiveDate, NaiveDate)) -> Result<Behind> {
    let condition = match query.series.as_str() {
        "met" => "1",
        "followed_up" => events::FOLLOWED_UP,
        "engaged_after_90_days" => events::LASTED,
        _ => return Err(no_figure(query)),
    };
    let sql = format!(
        "SELECT e.id, p.name || ', ' || e.title, substr(e.starts, 1, 10), p.id
           FROM event AS e JOIN event_person AS m ON m.event_id = e.id AND m.standing = 'met' JOIN person AS p ON p.id = m.person_id
          WHERE substr(e.ends, 1, 10) BETWEEN ?6 AND ?7 AND {condition} AND ({FITS}) ORDER BY e.starts DESC, p.sort_key"
    );
    all(connection, &sql, &asked(&query.query.whom, &from, &until), BehindKind::Event)
}

/// The events that were paid for, or the people with whom a tie lasted.
fn cost(connection: &Connection, query: &BehindQuery, (from, until): (NaiveDate, NaiveDate)) -> Result<Behind> {
    let (currency, what) = query.series.split_once('_').unwrap_or((query.series.as_str(), "cost"));
    if currency.len() != 3 || !currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Err(no_figure(query));
    }
    let of_year = format!(
        "FROM event AS e LEFT JOIN event_person AS m ON m.event_id = e.id AND m.standing = 'met'
           LEFT JOIN person AS p ON p.id = m.person_id
          WHERE {paid} AND e.currency = '{currency}' AND substr(e.ends, 1, 10) BETWEEN ?6 AND ?7 AND ({fits})",
        paid = costs::PAID,
        fits = costs::fits(&query.query),
    );
    match what {
        "cost" => {
            let sql = format!(
                "SELECT e.id, e.title, substr(e.starts, 1, 10), NULL {of_year} GROUP BY e.id ORDER BY e.starts DESC, e.id DESC"
            );
            all(connection, &sql, &asked(&query.query.whom, &from, &until), BehindKind::Event)
        }
        "lasting" => {
            let sql = format!("SELECT DISTINCT p.id {of_year} AND p.id IS NOT NULL AND {}", events::LASTED);
            let mut statement = connection.prepare_cached(&sql)?;
            let found =
                statement.query_map(&asked(&query.query.whom, &from, &until)[..], |row| Ok(PersonId(row.get(0)?)))?;
            named(connection, &found.collect::<std::result::Result<Vec<_>, _>>()?)
        }
        _ => Err(no_figure(query)),
    }
}

/// What speaks for a facet in a quarter.
fn expert_power(connection: &Connection, asked: &BehindQuery, quarter: NaiveDate, today: NaiveDate) -> Result<Behind> {
    let word = asked.series.strip_suffix("_records").unwrap_or(&asked.series);
    let facet = PowerFacet::ALL.iter().copied().find(|facet| facet.word() == word).ok_or_else(|| no_figure(asked))?;
    let evidence = profile::evidence_of(connection, &asked.query.whom)?;
    let last = ties::day_of(asked.query.until.unwrap_or(today), today);
    let found = expert::records(&evidence, facet, ProfilePeriod::Quarter.span(quarter), last);
    let rows: Vec<_> =
        found.iter().filter_map(|place| Some((kind_of(place.kind)?, place.id, Some(place.on)))).collect();
    Ok(counted(counted_goals::told(connection, &rows)?))
}

/// What a goal counted in a period.
fn goal(connection: &Connection, asked: &BehindQuery, week_begins: Weekday, today: NaiveDate) -> Result<Behind> {
    let last = ties::day_of(asked.query.until.unwrap_or(today), today);
    let figure = (asked.column.as_str(), asked.series.as_str());
    let found = goals::named(connection, &asked.query, figure, last, week_begins)?;
    let (row, span) = found.ok_or_else(|| no_figure(asked))?;
    let goal = &row.goal.goal;
    Ok(counted(counted_goals::records(connection, goal.metric, &goal.whom, span)?))
}

/// Of the kinds that speak for a facet.
fn kind_of(kind: TimelineKind) -> Option<CountedKind> {
    Some(match kind {
        TimelineKind::Interaction => CountedKind::Interaction,
        TimelineKind::Exchange => CountedKind::Exchange,
        TimelineKind::Ask => CountedKind::Ask,
        TimelineKind::Insight => CountedKind::Insight,
        TimelineKind::Contribution => CountedKind::Contribution,
        TimelineKind::Learning => CountedKind::Learning,
        TimelineKind::Opportunity => CountedKind::Opportunity,
        _ => return None,
    })
}

fn counted(found: CountedRecords) -> Behind {
    let record = |record: CountedRecord| RecordBehind {
        kind: match record.kind {
            CountedKind::Person => BehindKind::Person,
            CountedKind::Organisation => BehindKind::Organisation,
            CountedKind::Interaction => BehindKind::Interaction,
            CountedKind::Event => BehindKind::Event,
            CountedKind::Exchange => BehindKind::Exchange,
            CountedKind::Introduction => BehindKind::Introduction,
            CountedKind::Promise => BehindKind::Promise,
            CountedKind::Ask => BehindKind::Ask,
            CountedKind::Insight => BehindKind::Insight,
            CountedKind::Contribution => BehindKind::Contribution,
            CountedKind::Learning => BehindKind::Learning,
            CountedKind::Opportunity => BehindKind::Opportunity,
        },
        id: record.id,
        title: record.title,
        on: record.on,
        person: record.person,
        people: None,
    };
    Behind { total: found.total, records: found.records.into_iter().map(record).collect() }
}

fn opportunities(
    connection: &Connection,
    query: &BehindQuery,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<Behind> {
    let condition = match query.series.as_str() {
        "heard" => "1",
        "hidden" => HIDDEN,
        _ => return Err(no_figure(query)),
    };
    let sql = format!(
        "SELECT x.id, x.title, x.heard_on, x.told_by_id FROM opportunity AS x
          WHERE x.heard_on BETWEEN ?6 AND ?7 AND {condition} AND {} ORDER BY x.heard_on DESC, x.id DESC",
        fruits::told_by_them()
    );
    all(connection, &sql, &asked(&query.query.whom, &from, &until), BehindKind::Opportunity)
}

fn sessions(
    connection: &Connection,
    query: &BehindQuery,
    direction: MentoringDirection,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<Behind> {
    let sql = format!(
        "SELECT i.id, p.name || ', ' || m.focus, i.on_date, p.id
           FROM mentorship_session AS s JOIN mentorship AS m ON m.id = s.mentorship_id
           JOIN interaction AS i ON i.id = s.interaction_id JOIN person AS p ON p.id = m.person_id
          WHERE i.on_date BETWEEN ?6 AND ?7 AND m.direction = '{}' AND {FITS} ORDER BY i.on_date DESC, i.id DESC",
        direction.word()
    );
    all(connection, &sql, &asked(&query.query.whom, &from, &until), BehindKind::Interaction)
}
