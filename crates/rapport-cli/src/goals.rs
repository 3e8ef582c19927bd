//! `rapport goals`. Rule: progress is that of the library; nothing is computed here.

use crate::arguments::Goals;
use crate::{Came, output, region};
use chrono::{DateTime, NaiveDate, Utc};
use rapport::goals::{self, Aim, Forecast, GoalPeriod, GoalRow, GoalStanding, MetricUnit, Span, words};
use rapport::{Result, Store};
use serde::Serialize;

/// As `docs/json.md` shows it: keys of the database stay inside.
#[derive(Debug, Serialize)]
struct Shown<'a> {
    uid: &'a str,
    metric: goals::Metric,
    title: &'a str,
    unit: MetricUnit,
    about: Option<&'a str>,
    aim: Aim,
    target: f64,
    period: GoalPeriod,
    span: Span,
    value: Option<f64>,
    gone: f64,
    expected: f64,
    forecast: Option<Forecast>,
    standing: GoalStanding,
    moved: Option<f64>,
    earlier: &'a [goals::EarlierPeriod],
    set_on: NaiveDate,
}

pub fn goals(store: &mut Store, asked: &Goals, today: NaiveDate, now: DateTime<Utc>) -> Result<Came> {
    if let Some(set) = &asked.begin {
        goals::add_set(store, &set.replace('-', "_"), today, now)?;
    }
    let rows = goals::list(store.connection(), today, region::week(store)?.starts)?;
    if asked.json {
        output::json(&rows.iter().map(shown).collect::<Vec<_>>())?;
    } else {
        for row in &rows {
            output::line(&line(row))?;
        }
        if rows.is_empty() {
            output::line("No goals are set. Ready sets, each begun with --begin KEY:")?;
            for set in goals::catalogue() {
                output::line(&format!("{:18}{}", set.key.replace('_', "-"), set.explanation))?;
            }
        }
    }
    Ok(if rows.is_empty() { Came::ToNothing } else { Came::ToSomething })
}

/// `Deep conversations (close circle): 3 of at least 4 this month, 2.6 expected by now, 3 to 5 forecast – ahead`
fn line(row: &GoalRow) -> String {
    let GoalRow { goal, unit, progress, .. } = row;
    let number = |value: f64| words::figure(value, *unit);
    let expected = match goal.goal.metric.grows() {
        true => format!(", {} expected by now", number(progress.expected)),
        false => String::new(),
    };
    let forecast = progress
        .forecast
        .map(|forecast| format!(", {} to {} forecast", number(forecast.low), number(forecast.high)))
        .unwrap_or_default();
    format!("{}: {}{expected}{forecast} – {}", words::named(row), words::so_far(row), words::standing(row))
}

fn shown(row: &GoalRow) -> Shown<'_> {
    let GoalRow { goal, title, unit, progress, .. } = row;
    Shown {
        uid: &goal.uid,
        metric: goal.goal.metric,
        title,
        unit: *unit,
        about: (!goal.about.is_empty()).then_some(goal.about.as_str()),
        aim: goal.goal.aim,
        target: goal.goal.target,
        period: goal.goal.period,
        span: progress.span,
        value: progress.value,
        gone: progress.gone,
        expected: progress.expected,
        forecast: progress.forecast,
        standing: progress.standing,
        moved: progress.moved,
        earlier: &progress.earlier,
        set_on: goal.set_on,
    }
}
