//! Where a goal stands. Rule: only the days up to today count; a share or a level is held against the whole target on every day, what
//! grows against the part of it that is expected by now.

use super::counted::{Counted, levels};
use super::forecast::{self, Forecast, Sum, WEEKS};
use super::{Aim, MetricKind, MetricUnit, NewGoal, Span};
use crate::failure::Result;
use crate::settings::Weekday;
use crate::storage::stored_words;
use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

/// Earlier periods that are shown.
const EARLIER: usize = 6;

/// Less than a tenth beside what is expected is on track.
const NEAR: f64 = 0.1;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum GoalStanding {
    Ahead,
    OnTrack,
    Behind,
    Met,
}

stored_words!(GoalStanding { Ahead = "ahead", OnTrack = "on_track", Behind = "behind", Met = "met" });

/// An earlier period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EarlierPeriod {
    pub span: Span,
    /// Null where there is nothing to have a share of.
    pub value: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "GoalProgress"))]
pub struct Progress {
    pub span: Span,
    /// Null where there is nothing to have a share of.
    pub value: Option<f64>,
    /// The share of the period that is gone, in 0..1.
    pub gone: f64,
    /// By now, at the target's pace; of shares and levels, the target.
    pub expected: f64,
    /// Null where nothing can be said.
    pub forecast: Option<Forecast>,
    pub standing: GoalStanding,
    /// The oldest first.
    pub earlier: Vec<EarlierPeriod>,
    /// By how much the last seven days of the period moved it; of shares, how many records they brought. Null where nothing can be said.
    pub moved: Option<f64>,
    /// Those seven days.
    pub lately: Span,
}

/// Of a goal that was set on this day.
pub fn progress(
    connection: &Connection,
    goal: &NewGoal,
    set_on: NaiveDate,
    today: NaiveDate,
    week_begins: Weekday,
) -> Result<Progress> {
    let span = goal.period.span(today, set_on, goal.until, week_begins);
    // A goal that ended stays as it was on its last day.
    let day = today.min(span.until);
    let so_far = Span { from: span.from, until: day };
    let lately = Span { from: span.from.max(day - Days::new(6)), until: day };
    let gone = span.gone(day);
    let weeks_left = f64::from(i32::try_from((span.until - day).num_days()).unwrap_or(i32::MAX)) / 7.0;
    let earlier = goal.period.before(span, EARLIER, week_begins);
    let metric = goal.metric;
    let looked_back = Span { from: day - Days::new(7 * WEEKS as u64 - 1), until: day };
    let week = |week: u64| Span { from: day - Days::new(7 * week + 6), until: day - Days::new(7 * week) };
    let weeks = (0..WEEKS as u64).map(week);
    let spans: Vec<Span> = weeks.clone().chain([so_far, lately, looked_back]).chain(earlier.iter().copied()).collect();
    let (value, forecast, moved, before): (_, _, _, Vec<Option<f64>>);
    if let Some(counted) = Counted::read(connection, metric, &goal.whom, &spans)? {
        let weeks: Vec<Sum> = weeks.map(|week| counted.sum(week)).collect();
        let all = counted.sum(looked_back);
        let rate = Sum { part: all.part / WEEKS as f64, whole: all.whole / WEEKS as f64 };
        value = counted.figure(so_far);
        forecast = forecast::of_records(metric, counted.sum(so_far), &weeks, rate, weeks_left);
        let recent = counted.sum(lately);
        moved = Some(if metric.kind() == MetricKind::Share { recent.whole } else { recent.part });
        before = earlier.iter().map(|span| counted.figure(*span)).collect();
    } else {
        let ends: Vec<NaiveDate> = (0..=WEEKS as u64).rev().map(|week| day - Days::new(7 * week)).collect();
        let mut days: Vec<NaiveDate> = ends.iter().copied().chain(earlier.iter().map(|span| span.until)).collect();
        days.sort_unstable();
        days.dedup();
        let found = levels(connection, metric, &goal.whom, &days)?;
        let at = |day: &NaiveDate| days.binary_search(day).ok().and_then(|place| found.get(place).copied().flatten());
        let weeks: Vec<Option<f64>> = ends.iter().map(at).collect();
        value = at(&day);
        forecast = forecast::of_level(metric.unit(), &weeks, weeks_left);
        moved = value.zip(at(&(day - Days::new(7)))).map(|(now, then)| now - then);
        before = earlier.iter().map(|span| at(&span.until)).collect();
    }
    let expected = if metric.grows() { goal.target * gone } else { goal.target };
    Ok(Progress {
        span,
        value,
        gone,
        expected,
        forecast,
        standing: standing(goal, value, expected, span.until <= today && day == span.until),
        earlier: earlier.into_iter().zip(before).map(|(span, value)| EarlierPeriod { span, value }).collect(),
        moved,
        lately,
    })
}

fn counts_ones(goal: &NewGoal) -> bool {
    goal.metric.grows() && goal.metric.unit() == MetricUnit::Count
}

fn standing(goal: &NewGoal, value: Option<f64>, expected: f64, is_last_day: bool) -> GoalStanding {
    // Where there is nothing to have a share of, nothing is missed either.
    let Some(value) = value else { return GoalStanding::OnTrack };
    match goal.aim {
        Aim::AtLeast if value >= goal.target => GoalStanding::Met,
        Aim::AtLeast if value > expected * (1.0 + NEAR) => GoalStanding::Ahead,
        Aim::AtLeast if value >= expected * (1.0 - NEAR) => GoalStanding::OnTrack,
        // Nobody is behind on Monday for want of a third of a conversation.
        Aim::AtLeast if counts_ones(goal) && expected - value < 1.0 => GoalStanding::OnTrack,
        Aim::AtMost if value > goal.target => GoalStanding::Behind,
        Aim::AtMost if is_last_day || !goal.metric.grows() => GoalStanding::Met,
        Aim::AtMost if value < expected * (1.0 - NEAR) => GoalStanding::Ahead,
        Aim::AtMost if value <= expected * (1.0 + NEAR) => GoalStanding::OnTrack,
        Aim::AtLeast | Aim::AtMost => GoalStanding::Behind,
    }
}
