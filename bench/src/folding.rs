//! Folding runs over every name at every import: it may cost little more than plain lower-casing.

use crate::row::Row;
use rapport::folding::fold;
use std::hint::black_box;
use std::time::{Duration, Instant};

const NAMES: usize = 100_000;
const ROUNDS: usize = 5;

pub fn run() -> rapport::Result<Vec<Row>> {
    let names: Vec<String> = ["Anna Berg", "Søren Ægidius", "Nguyễn Thị Ánh", "Ben Okafor", "Grace Lindholm", "王小明"]
        .iter()
        .cycle()
        .zip(0..NAMES)
        .map(|(name, number)| format!("{name} {number}"))
        .collect();
    let lower = quickest(|| names.iter().for_each(|name| drop(black_box(name.to_lowercase()))));
    let folded = quickest(|| names.iter().for_each(|name| drop(black_box(fold(name)))));
    Ok(vec![
        Row::shown("folding: 100,000 names", folded.as_secs_f64() * 1e3, "ms"),
        Row::at_most("folding: against plain lower-casing", folded.as_secs_f64() / lower.as_secs_f64(), "×", 8.0),
    ])
}

fn quickest(work: impl Fn()) -> Duration {
    let timed = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..ROUNDS).map(timed).min().unwrap_or_default()
}
