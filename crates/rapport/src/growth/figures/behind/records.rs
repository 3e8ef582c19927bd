//! The records of each chart. Rule: a query takes the conditions of the one that counts, so that both find the same.

use super::{Behind, BehindKind, BehindQuery, RecordBehind, all, named, no_figure};
use crate::events;
use crate::expertise::profile::{self, PowerFacet, ProfilePeriod};
use crate::failure::Result;
use crate::goals::{self as counted_goals, CountedKind, CountedRecord, CountedRecords};
use crate::growth::figures::{EVERYBODY, asked, costs, expert, fits, fruits, goals, ties};
use crate::growth::whom::{FITS, People};
use crate::mentoring::MentoringDirection;
use crate::opportunities::HIDDEN;
use crate::people::PersonId;
use crate::settings::Weekday;
use crate::timeline::TimelineKind;
use chrono::NaiveDate;
use rusqlite::Connection;

pub(super) fn interactions(
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

pub(super) fn exchanges(
    connection: &Connection,
    query: &BehindQuery,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<Behind> {
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

pub(super) fn circle(connection: &Connection, query: &BehindQuery, people: &People) -> Result<Behind> {
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
pub(super) fn met(
    connection: &Connection,
    query: &BehindQuery,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<Behind> {
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
pub(super) fn cost(
    connection: &Connection,
    query: &BehindQuery,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<Behind> {
    let (currency, what) = query.series.split_once('_').unwrap_or((query.series.as_str(), "cost"));
    if currency.len() != 3 || !currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Err(no_figure(query));
    }
    let of_year = format!(
        "FROM event AS e LEFT JOIN event_person AS m ON m.event_id = e.id AND m.standing = 'met'
           LEFT JOIN person AS p ON p.id = m.person_id
          WHERE {paid} AND e.currency = '{currency}' AND substr(e.ends, 1, 10) BETWEEN ?6 AND ?7 AND ({fits})",
        paid = costs::PAID,
        fits = fits(&query.query.whom),
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
pub(super) fn expert_power(
    connection: &Connection,
    asked: &BehindQuery,
    quarter: NaiveDate,
    today: NaiveDate,
) -> Result<Behind> {
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
pub(super) fn goal(
    connection: &Connection,
    asked: &BehindQuery,
    week_begins: Weekday,
    today: NaiveDate,
) -> Result<Behind> {
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

pub(super) fn opportunities(
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

pub(super) fn sessions(
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
