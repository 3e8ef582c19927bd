//! How long a thing takes, and what the slowest of many took. Rule: what came of it is looked at, so that no work is left out as useless.

use rapport::Result;
use std::hint::black_box;
use std::time::{Duration, Instant};

pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = black_box(work());
    (done, start.elapsed())
}

/// # Errors
/// That of the work.
pub fn took<T>(work: impl FnOnce() -> Result<T>) -> Result<Duration> {
    let (done, took) = timed(work);
    done.map(|_| took)
}

/// As [`took`], in milliseconds.
///
/// # Errors
/// That of the work.
pub fn milliseconds<T>(work: impl FnOnce() -> Result<T>) -> Result<f64> {
    Ok(took(work)?.as_secs_f64() * 1e3)
}

/// What this share of them did not exceed; nothing where there is none.
pub fn percentile(times: &mut [f64], share: f64) -> f64 {
    times.sort_unstable_by(f64::total_cmp);
    let place = (times.len() as f64 * share).ceil() as usize;
    times.get(place.saturating_sub(1)).copied().unwrap_or_default()
}
