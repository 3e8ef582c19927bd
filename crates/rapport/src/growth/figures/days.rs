//! What happened on which day: conversations, their depth, and the time they took.

use super::{Chart, Columns, EVERYBODY, Figures, FiguresQuery, Months, Series, asked, is_everybody, monthly};
use crate::failure::Result;
use crate::growth::whom::FITS;
use crate::interactions::InteractionKind;
use crate::settings::WeekSettings;
use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

/// Weeks before the last one that the chart day by day shows: with it, 53.
const WEEKS: u64 = 52;

/// Conversations day by day, time spent, and depth.
pub(super) fn figures(
    connection: &Connection,
    query: &FiguresQuery,
    months: &Months,
    week: &WeekSettings,
) -> Result<Vec<Figures>> {
    let last = months.last_day();
    // Whole weeks side by side; the last one is not over.
    let first_shown = week.starts.begin_of_week(last) - Days::new(WEEKS * 7);
    let mut by_day: BTreeMap<NaiveDate, (u32, u32)> =
        first_shown.iter_days().take_while(|day| *day <= last).map(|day| (day, (0, 0))).collect();
    let mut by_month = vec![Month::default(); months.len()];
    each_day(connection, query, first_shown, last, |on, found| {
        by_day.insert(on, found);
    })?;
    each_month(connection, query, months.first_day(0), last, |found| {
        let Some(month) = months.place(found.on).and_then(|place| by_month.get_mut(place)) else { return };
        month.conversations += found.count;
        month.deep += if found.is_deep { found.count } else { 0 };
        month.one_to_one += if found.kind == InteractionKind::OneToOne { found.count } else { 0 };
        if found.is_own {
            *month.minutes.entry(found.kind).or_default() += found.minutes;
        }
    })?;
    let counts = |key: &str, of: fn(&Month) -> u32| Series::counts(key, by_month.iter().map(of));
    let share = |key: &str, of: fn(&Month) -> u32| {
        let share =
            |month: &Month| (month.conversations > 0).then(|| f64::from(of(month)) / f64::from(month.conversations));
        Series::shares(key, by_month.iter().map(share))
    };
    let mut spent: Vec<Series> = InteractionKind::ALL
        .iter()
        .filter(|kind| by_month.iter().any(|month| month.minutes.contains_key(kind)))
        .map(|kind| {
            let minutes = by_month.iter().map(|month| month.minutes.get(kind).copied().unwrap_or_default());
            Series::minutes(kind.word(), minutes)
        })
        .collect();
    let budget = (0..months.len()).map(|at| {
        let days = (months.end(at) - months.first_day(at)).num_days() + 1;
        u32::try_from(i64::from(week.minutes) * days / 7).unwrap_or(u32::MAX)
    });
    spent.push(Series::minutes("budget", budget));
    Ok(vec![
        Figures {
            chart: Chart::Conversations,
            columns: by_day.keys().map(NaiveDate::to_string).collect(),
            columns_are: Columns::Days,
            series: vec![
                Series::counts("conversations", by_day.values().map(|(count, _)| *count)),
                Series::minutes("minutes", by_day.values().map(|(_, minutes)| *minutes)),
            ],
        },
        monthly(Chart::TimeSpent, months, spent),
        monthly(
            Chart::Depth,
            months,
            vec![
                share("deep_share", |month| month.deep),
                share("one_to_one_share", |month| month.one_to_one),
                counts("deep", |month| month.deep),
                counts("one_to_one", |month| month.one_to_one),
                counts("conversations", |month| month.conversations),
            ],
        ),
    ])
}

#[derive(Debug, Clone, Default)]
struct Month {
    conversations: u32,
    deep: u32,
    one_to_one: u32,
    minutes: HashMap<InteractionKind, u32>,
}

/// Interactions of one month that are alike.
struct Alike {
    on: NaiveDate,
    kind: InteractionKind,
    is_deep: bool,
    is_own: bool,
    count: u32,
    minutes: u32,
}

/// Of an interaction `i`: somebody whom the filter fits had part in it.
fn with_them() -> String {
    format!(
        "i.id IN (SELECT w.interaction_id FROM person AS p JOIN interaction_person AS w ON w.person_id = p.id WHERE {FITS})"
    )
}

/// How many there were on each day, and their minutes.
fn each_day(
    connection: &Connection,
    query: &FiguresQuery,
    from: NaiveDate,
    until: NaiveDate,
    mut take: impl FnMut(NaiveDate, (u32, u32)),
) -> Result<()> {
    let sql = if is_everybody(&query.whom) {
        format!(
            "SELECT on_date, sum(count), sum(minutes) FROM search_day WHERE {EVERYBODY} AND on_date BETWEEN ?6 AND ?7 GROUP BY on_date"
        )
    } else {
        format!(
            "SELECT i.on_date, count(*), coalesce(sum(i.minutes), 0) FROM interaction AS i
              WHERE {} AND i.on_date BETWEEN ?6 AND ?7 GROUP BY 1",
            with_them()
        )
    };
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(&asked(&query.whom, &from, &until)[..])?;
    while let Some(row) = rows.next()? {
        take(row.get(0)?, (row.get(1)?, row.get(2)?));
    }
    Ok(())
}

/// The whole months from that of `from` to that of `until`: an interaction has happened, so none lies ahead.
fn each_month(
    connection: &Connection,
    query: &FiguresQuery,
    from: NaiveDate,
    until: NaiveDate,
    mut take: impl FnMut(Alike),
) -> Result<()> {
    let sql = if is_everybody(&query.whom) {
        format!(
            "SELECT month || '-01', kind, depth = 'deep', own, count, minutes FROM search_month
              WHERE {EVERYBODY} AND month BETWEEN substr(?6, 1, 7) AND substr(?7, 1, 7) AND count > 0"
        )
    } else {
        format!(
            "SELECT substr(i.on_date, 1, 7) || '-01', i.kind, ifnull(i.depth, '') = 'deep',
                    i.batch_id IS NULL AND i.event_id IS NULL, count(*), coalesce(sum(i.minutes), 0)
               FROM interaction AS i WHERE {} AND substr(i.on_date, 1, 7) BETWEEN substr(?6, 1, 7) AND substr(?7, 1, 7)
              GROUP BY 1, 2, 3, 4",
            with_them()
        )
    };
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(&asked(&query.whom, &from, &until)[..])?;
    while let Some(row) = rows.next()? {
        take(Alike {
            on: row.get(0)?,
            kind: row.get(1)?,
            is_deep: row.get(2)?,
            is_own: row.get(3)?,
            count: row.get(4)?,
            minutes: row.get(5)?,
        });
    }
    Ok(())
}
