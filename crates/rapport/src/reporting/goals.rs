//! The goals of a report. Rule: those that were set by its last day and are kept, as they stood on that day.

use super::cards::section;
use super::gathered::Gathered;
use super::markup::Markup;
use super::parts::table;
use super::words::{count, day, days};
use crate::failure::Result;
use crate::goals::{self, GoalRow, GoalStanding, words};
use crate::settings::Weekday;
use chrono::NaiveDate;
use rusqlite::Connection;

pub(super) fn kept(connection: &Connection, until: NaiveDate, week_begins: Weekday) -> Result<Vec<GoalRow>> {
    Ok(goals::list(connection, until, week_begins)?.into_iter().filter(|row| row.goal.set_on <= until).collect())
}

pub(super) fn goals(page: &mut Markup, gathered: &Gathered) {
    let rows = &gathered.goals;
    if rows.is_empty() {
        return;
    }
    let met = rows.iter().filter(|row| row.progress.standing == GoalStanding::Met).count();
    section(page, "Goals", |cards| {
        cards.wide("Where each stands", |page| {
            table(page, ["", "Days", "Target", "So far", "Expected by then", "Standing"], rows.iter().map(row));
            let met = count(u32::try_from(met).unwrap_or(u32::MAX));
            let all = count(u32::try_from(rows.len()).unwrap_or(u32::MAX));
            page.line("p", "note", format!("As on {}: {met} of {all} met.", day(gathered.until)));
        });
    });
}

fn row(row: &GoalRow) -> [String; 6] {
    let expected = match row.goal.goal.metric.grows() {
        true => words::figure(row.progress.expected, row.unit),
        false => "–".to_owned(),
    };
    let span = row.progress.span;
    [
        words::named(row),
        days(span.from, span.until),
        words::target(row),
        words::value(row),
        expected,
        words::standing(row),
    ]
}

/// What would bring the goals that are behind nearer, one advice each.
pub(super) fn advice(gathered: &Gathered) -> Vec<(String, &'static str)> {
    let choices = goals::choices();
    let behind = gathered.goals.iter().filter(|row| row.progress.standing == GoalStanding::Behind);
    let advice = behind.filter_map(|row| {
        let choice = choices.iter().find(|choice| choice.metric == row.goal.goal.metric)?;
        Some((words::named(row), choice.advice))
    });
    advice.take(MOST_ADVICE).collect()
}

const MOST_ADVICE: usize = 3;
