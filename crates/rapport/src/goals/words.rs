//! Goals in plain words, as the prompt says them. Rule: a figure stands in the unit of its metric.

use super::{Aim, GoalPeriod, GoalRow, MetricUnit};

/// `12`, `60%`, `0.72`, `0.0114`, `90 min`, `7.5 h`
pub fn figure(value: f64, unit: MetricUnit) -> String {
    match unit {
        MetricUnit::Share => format!("{:.0}%", value * 100.0),
        MetricUnit::Index if value > 0.0 && value < 0.1 => format!("{value:.4}"),
        MetricUnit::Index => format!("{value:.2}"),
        MetricUnit::Minutes => format!("{value:.0} min"),
        MetricUnit::Hours => format!("{value:.1} h"),
        MetricUnit::Count if value.fract().abs() < 0.05 => format!("{value:.0}"),
        MetricUnit::Count => format!("{value:.1}"),
    }
}

/// `Deep conversations (close circle)`
pub fn named(row: &GoalRow) -> String {
    match row.goal.about.as_str() {
        "" => row.title.clone(),
        about => format!("{} ({about})", row.title),
    }
}

/// `at least 4`, `at most 60 min`
pub fn target(row: &GoalRow) -> String {
    let aim = match row.goal.goal.aim {
        Aim::AtLeast => "at least",
        Aim::AtMost => "at most",
    };
    format!("{aim} {}", figure(row.goal.goal.target, row.unit))
}

/// `4`, or that there is nothing to measure yet.
pub fn value(row: &GoalRow) -> String {
    row.progress.value.map_or_else(|| "none yet".to_owned(), |value| figure(value, row.unit))
}

/// `3 of at least 4 this month`, `40 min of at most 60 min until 2026-12-31`
pub fn so_far(row: &GoalRow) -> String {
    let period = match row.goal.goal.period {
        GoalPeriod::Week => "this week".to_owned(),
        GoalPeriod::Month => "this month".to_owned(),
        GoalPeriod::Quarter => "this quarter".to_owned(),
        GoalPeriod::Year => "this year".to_owned(),
        GoalPeriod::Until => format!("until {}", row.progress.span.until),
    };
    format!("{} of {} {period}", value(row), target(row))
}

/// `on track`
pub fn standing(row: &GoalRow) -> String {
    row.progress.standing.word().replace('_', " ")
}

/// `Deep conversations (close circle), at least 4 each month`
pub fn in_full(row: &GoalRow) -> String {
    let period = match row.goal.goal.period {
        GoalPeriod::Week => "each week".to_owned(),
        GoalPeriod::Month => "each month".to_owned(),
        GoalPeriod::Quarter => "each quarter".to_owned(),
        GoalPeriod::Year => "each year".to_owned(),
        GoalPeriod::Until => format!("until {}", row.progress.span.until),
    };
    format!("{}, {} {period}", named(row), target(row))
}
