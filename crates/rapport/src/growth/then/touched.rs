//! With whom something happened within some days. Rule: each counts once for each span, however often it was.

use super::everybody::One;
use super::reach::Reached;
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Touched {
    People,
    /// Where those people are.
    Organisations,
    /// People with whom nothing had happened for [`QUIET_DAYS`] or more, but something before.
    Revived,
}

/// After half a year without a word a tie is taken up again, not kept up.
pub(crate) const QUIET_DAYS: i32 = 180;

/// How many of them there were within each span, first and last day included.
pub(super) fn count<'a>(
    all: impl Iterator<Item = &'a One> + Clone,
    spans: &[(NaiveDate, NaiveDate)],
    what: Touched,
) -> Vec<u32> {
    spans.chunks(64).flat_map(|spans| count_few(all.clone(), spans, what)).collect()
}

fn count_few<'a>(all: impl Iterator<Item = &'a One>, spans: &[(NaiveDate, NaiveDate)], what: Touched) -> Vec<u32> {
    let spans: Vec<(i32, i32)> =
        spans.iter().map(|(from, until)| (from.num_days_from_ce(), until.num_days_from_ce())).collect();
    let earliest = spans.iter().map(|(from, _)| *from).min().unwrap_or(i32::MAX);
    let mut counts = vec![0; spans.len()];
    let mut count = |within: u64| {
        for (place, count) in counts.iter_mut().enumerate() {
            *count += u32::from(within >> place & 1 == 1);
        }
    };
    // One bit for each span.
    let mut organisations: HashMap<i64, u64> = HashMap::new();
    for one in all {
        let mut within = 0_u64;
        let mut interactions = one.past.interactions().peekable();
        while let Some(on) = interactions.next().filter(|on| *on >= earliest) {
            if what == Touched::Revived && interactions.peek().is_none_or(|before| on - before < QUIET_DAYS) {
                continue;
            }
            for (place, (from, until)) in spans.iter().enumerate() {
                within |= u64::from((*from..=*until).contains(&on)) << place;
            }
        }
        match what {
            _ if within == 0 => {}
            Touched::People | Touched::Revived => count(within),
            Touched::Organisations => {
                for reached in &one.reached {
                    if let Reached::Organisation(organisation) = reached {
                        *organisations.entry(*organisation).or_default() |= within;
                    }
                }
            }
        }
    }
    organisations.into_values().for_each(count);
    counts
}
