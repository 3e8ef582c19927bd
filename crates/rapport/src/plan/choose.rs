//! Choosing what fits. Rule: pure; sorted by what a minute is worth, and equals by key, so that chance decides nothing.

use super::Candidate;
use crate::settings::Preference;
use crate::ties::spread;
use chrono::{Days, NaiveDate};

/// How many things of one kind come due on one day.
const ON_ONE_DAY: usize = 4;
/// What is left of the gain of something that is not done in a preferred way.
const NOT_PREFERRED: f64 = 0.6;

/// Splits what fits the minutes that are left from what can wait, each in order of worth.
pub(super) fn choose(mut candidates: Vec<Candidate>, minutes_left: u32) -> (Vec<Candidate>, Vec<Candidate>) {
    candidates.sort_by(|a, b| worth(b).total_cmp(&worth(a)).then_with(|| a.key.cmp(&b.key)));
    let (mut chosen, mut waiting) = (Vec::new(), Vec::new());
    let mut left = minutes_left;
    for candidate in candidates {
        // One thing that is longer than the whole budget is not put off for ever.
        let alone = left == minutes_left && minutes_left > 0 && chosen.is_empty() && waiting.is_empty();
        if candidate.minutes <= left || alone {
            left = left.saturating_sub(candidate.minutes);
            chosen.push(candidate);
        } else {
            waiting.push(candidate);
        }
    }
    (chosen, waiting)
}

fn worth(candidate: &Candidate) -> f64 {
    candidate.gain / f64::from(candidate.minutes.max(1))
}

/// The gain of what is done that way, where some ways are preferred.
pub(super) fn preferred(gain: f64, way: Preference, preferred: &[Preference]) -> f64 {
    if preferred.is_empty() || preferred.contains(&way) { gain } else { gain * NOT_PREFERRED }
}

/// Gives each a day, its own or the next one with room, so that what was added at once does not come due at once.
/// The order among equals has nothing to do with when somebody was added.
pub(super) fn level<T>(mut due: Vec<(NaiveDate, String, T)>) -> Vec<(NaiveDate, T)> {
    due.sort_by(|a, b| (a.0, spread(&a.1), &a.1).cmp(&(b.0, spread(&b.1), &b.1)));
    let mut day = NaiveDate::MIN;
    let mut taken = 0;
    due.into_iter()
        .map(|(on, _, value)| {
            if on > day {
                (day, taken) = (on, 0);
            } else if taken == ON_ONE_DAY {
                (day, taken) = (day.checked_add_days(Days::new(1)).unwrap_or(day), 0);
            }
            taken += 1;
            (day, value)
        })
        .collect()
}
