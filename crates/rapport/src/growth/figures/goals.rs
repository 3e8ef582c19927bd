//! The goals that are kept, period by period. Rule: each figure is the progress that the goal itself tells, as a part of its target.

use super::{Chart, Columns, Figures, FiguresQuery, Months, Series};
use crate::failure::Result;
use crate::goals::{self, GoalRow, Span, words};
use crate::growth::whom::Whom;
use crate::settings::Weekday;
use chrono::NaiveDate;
use rusqlite::Connection;

/// Periods before the present one.
const EARLIER: usize = 6;

/// Rows of goals, columns of periods; goals that began later have nothing to tell of the periods before.
pub(super) fn figures(
    connection: &Connection,
    query: &FiguresQuery,
    months: &Months,
    week_begins: Weekday,
) -> Result<Figures> {
    let rows = kept(connection, &query.whom, months.last_day(), week_begins)?;
    let series = (0..=EARLIER).rev().map(|before| {
        let share = |(_, row): &(String, GoalRow)| Some(figure(row, before)?.1? / row.goal.goal.target);
        Series::shares(&key(before), rows.iter().map(share))
    });
    Ok(Figures {
        chart: Chart::Goals,
        columns_are: Columns::Words,
        series: series.collect(),
        columns: rows.iter().map(|(name, _)| name.clone()).collect(),
    })
}

/// The goals about just whom the filter names; without a filter, all. Each with a name that no other has.
fn kept(
    connection: &Connection,
    whom: &Whom,
    today: NaiveDate,
    week_begins: Weekday,
) -> Result<Vec<(String, GoalRow)>> {
    let mut rows = goals::list(connection, today, week_begins)?;
    rows.retain(|row| row.goal.set_on <= today && is_about(&row.goal.goal.whom, whom));
    let mut named: Vec<(String, GoalRow)> = Vec::with_capacity(rows.len());
    for row in rows {
        let name = words::in_full(&row);
        let same = named.iter().filter(|(other, _)| other.starts_with(&name)).count();
        let name = if same == 0 { name } else { format!("{name} ({})", same + 1) };
        named.push((name, row));
    }
    Ok(named)
}

fn is_about(goal: &Whom, filter: &Whom) -> bool {
    (filter.organisation.is_none() || filter.organisation == goal.organisation)
        && (filter.topic.is_none() || filter.topic == goal.topic)
        && (filter.tag.is_none() || filter.tag == goal.tag)
        && (filter.circle.is_none() || filter.circle == goal.circle)
        && (filter.purpose.is_none() || filter.purpose == goal.purpose)
}

/// `now`, `earlier_1`: the one before it
fn key(before: usize) -> String {
    if before == 0 { "now".to_owned() } else { format!("earlier_{before}") }
}

/// Days and figure of the present period, or of one so many before it.
fn figure(row: &GoalRow, before: usize) -> Option<(Span, Option<f64>)> {
    let progress = &row.progress;
    if before == 0 {
        return Some((progress.span, progress.value));
    }
    let place = progress.earlier.len().checked_sub(before)?;
    progress.earlier.get(place).map(|earlier| (earlier.span, earlier.value))
}

/// The goal that a column names, and the days of the period that a series names; `None` where there is none such.
pub(super) fn named(
    connection: &Connection,
    query: &FiguresQuery,
    (column, series): (&str, &str),
    today: NaiveDate,
    week_begins: Weekday,
) -> Result<Option<(GoalRow, Span)>> {
    let rows = kept(connection, &query.whom, today, week_begins)?;
    let Some((_, row)) = rows.into_iter().find(|(name, _)| name == column) else { return Ok(None) };
    let span = (0..=EARLIER).find(|before| key(*before) == series).and_then(|before| figure(&row, before));
    Ok(span.map(|(span, _)| (row, Span { until: span.until.min(today), ..span })))
}
