//! The goals of a report. Rule: those that were set by its last day and are kept, as they stood on that day.

use super::calendar::{day, days};
use super::cards::section;
use super::gathered::Gathered;
use super::markup::Markup;
use super::parts::table;
use super::planned::metric;
use super::words::{NOTHING, count, figure, own};
use crate::failure::Result;
use crate::goals::{self, Aim, Goal, GoalRow, GoalStanding};
use crate::sentence::Sentence;
use crate::settings::Weekday;
use chrono::NaiveDate;
use rusqlite::Connection;

pub(super) fn kept(connection: &Connection, until: NaiveDate, week_begins: Weekday) -> Result<Vec<GoalRow>> {
    Ok(goals::list(connection, until, week_begins)?.into_iter().filter(|row| row.goal.set_on <= until).collect())
}

pub(super) fn goals(page: &mut Markup<'_>, gathered: &Gathered) {
    let rows = &gathered.goals;
    if rows.is_empty() {
        return;
    }
    let met = rows.iter().filter(|row| row.progress.standing == GoalStanding::Met).count();
    section(page, fixed_sentence!("report-goals", "Goals"), |cards| {
        cards.wide(fixed_sentence!("report-goals-standing", "Where each stands"), |page| {
            let head = [
                own(""),
                fixed_sentence!("report-goals-days", "Days").into(),
                fixed_sentence!("report-goals-target", "Target").into(),
                fixed_sentence!("report-goals-so-far", "So far").into(),
                fixed_sentence!("report-goals-expected", "Expected by then").into(),
                fixed_sentence!("report-goals-stand", "Standing").into(),
            ];
            table(page, head, rows.iter().map(row));
            let note = sentence!(
                "report-goals-met",
                "As on {day}: {met} of {all} met.",
                day = day(gathered.until),
                met = count(u32::try_from(met).unwrap_or(u32::MAX)),
                all = count(u32::try_from(rows.len()).unwrap_or(u32::MAX))
            );
            page.line("p", "note", note);
        });
    });
}

fn row(row: &GoalRow) -> [Sentence; 6] {
    let expected = match row.goal.goal.metric.grows() {
        true => figure(row.progress.expected, row.unit),
        false => NOTHING.into(),
    };
    let span = row.progress.span;
    [named(row), days(span.from, span.until), target(row), so_far(row), expected, standing(row)]
}

/// `Deep conversations (close circle)`
fn named(row: &GoalRow) -> Sentence {
    let title = metric(row.goal.goal.metric);
    match about(&row.goal) {
        None => title,
        Some(about) => sentence!("report-goals-about", "{goal} ({about})", goal = title, about = about),
    }
}

/// Whom it is about: names as they are, a circle and a purpose in words.
fn about(goal: &Goal) -> Option<Sentence> {
    let whom = &goal.goal.whom;
    let circle = whom.circle.map(|circle| sentence!("report-circle", "{circle} circle", circle = circle.word()));
    let purpose = whom.purpose.map(|purpose| sentence!("report-purpose", "for {purpose}", purpose = purpose.word()));
    let in_words: Vec<Sentence> = circle.into_iter().chain(purpose).collect();
    // The goal has them in English, after the names.
    let names = in_words.iter().rev().fold(goal.about.as_str(), |about, said| {
        about.strip_suffix(said.message.as_str()).map_or(about, |before| before.trim_end_matches(", "))
    });
    let named = (!names.is_empty()).then(|| own(names));
    let all = named.into_iter().chain(in_words);
    all.reduce(|first, next| sentence!("report-comma", "{first}, {next}", first = first, next = next))
}

fn target(row: &GoalRow) -> Sentence {
    let target = figure(row.goal.goal.target, row.unit);
    match row.goal.goal.aim {
        Aim::AtLeast => sentence!("report-goals-at-least", "at least {target}", target = target),
        Aim::AtMost => sentence!("report-goals-at-most", "at most {target}", target = target),
    }
}

fn so_far(row: &GoalRow) -> Sentence {
    let value = row.progress.value.map(|value| figure(value, row.unit));
    value.unwrap_or_else(|| fixed_sentence!("report-goals-none-yet", "none yet").into())
}

fn standing(row: &GoalRow) -> Sentence {
    let word = row.progress.standing.word();
    Sentence::word(format!("goals-standing-{word}"), word.replace('_', " "))
}

/// What would bring the goals that are behind nearer, one advice each.
pub(super) fn advice(gathered: &Gathered) -> Vec<(Sentence, Sentence)> {
    let choices = goals::choices();
    let behind = gathered.goals.iter().filter(|row| row.progress.standing == GoalStanding::Behind);
    let advice = behind.filter_map(|row| {
        let choice = choices.iter().find(|choice| choice.metric == row.goal.goal.metric)?;
        let advice = Sentence::word(format!("goals-advice-{}", choice.metric.word()), choice.advice);
        Some((named(row), advice))
    });
    advice.take(MOST_ADVICE).collect()
}

const MOST_ADVICE: usize = 3;
