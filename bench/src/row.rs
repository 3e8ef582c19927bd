//! One promise and what was measured of it. Rule: the limit stands beside the figure, so that the table explains itself.

use std::fmt;

#[derive(Debug, Clone)]
pub struct Row {
    name: String,
    measured: f64,
    unit: &'static str,
    limit: Limit,
}

#[derive(Debug, Clone, Copy)]
enum Limit {
    AtMost(f64),
    Below(f64),
    AtLeast(f64),
    /// Shown for orientation; nothing is promised.
    None,
}

impl Row {
    pub const HEADER: &str =
        "promise                                                       measured         limit    used";

    pub fn at_most(name: impl Into<String>, measured: f64, unit: &'static str, limit: f64) -> Self {
        Self { name: name.into(), measured, unit, limit: Limit::AtMost(limit) }
    }

    pub fn below(name: impl Into<String>, measured: f64, unit: &'static str, limit: f64) -> Self {
        Self { name: name.into(), measured, unit, limit: Limit::Below(limit) }
    }

    pub fn at_least(name: impl Into<String>, measured: f64, unit: &'static str, limit: f64) -> Self {
        Self { name: name.into(), measured, unit, limit: Limit::AtLeast(limit) }
    }

    pub fn shown(name: impl Into<String>, measured: f64, unit: &'static str) -> Self {
        Self { name: name.into(), measured, unit, limit: Limit::None }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// The figure as it is compared from run to run: the larger, the worse. `None` where nothing is promised.
    pub fn ratio(&self, yardstick: f64) -> Option<f64> {
        match self.limit {
            Limit::None => None,
            Limit::AtLeast(_) => Some(1.0 / self.measured),
            Limit::AtMost(_) | Limit::Below(_) if self.unit == "ms" => Some(self.measured / yardstick),
            Limit::AtMost(_) | Limit::Below(_) => Some(self.measured),
        }
    }

    /// How much of the limit is used: 1 is all of it.
    fn used(&self) -> Option<f64> {
        match self.limit {
            Limit::AtMost(limit) | Limit::Below(limit) => Some(self.measured / limit),
            Limit::AtLeast(limit) => Some(limit / self.measured),
            Limit::None => None,
        }
    }

    pub fn is_kept(&self) -> bool {
        match self.limit {
            Limit::Below(limit) => self.measured < limit,
            Limit::AtLeast(limit) => self.measured >= limit,
            Limit::AtMost(limit) => self.measured <= limit,
            Limit::None => true,
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = match self.limit {
            Limit::Below(limit) => format!("< {limit} {}", self.unit),
            Limit::AtLeast(limit) => format!("≥ {limit} {}", self.unit),
            Limit::AtMost(limit) => format!("≤ {limit} {}", self.unit),
            Limit::None => String::from("–"),
        };
        let measured = format!("{:.2} {}", self.measured, self.unit);
        let used = self.used().map_or_else(|| String::from("–"), |used| format!("{:.0} %", used * 100.0));
        let verdict = if self.is_kept() { "" } else { "  MISSED" };
        write!(out, "{:<58} {measured:>12} {limit:>13} {used:>7}{verdict}", self.name)
    }
}
