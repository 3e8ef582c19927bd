//! The profile period by period. Rule: each period is told as it was on its last day, by the figures of that day and no others.

use super::figures::{mark, mean};
use super::{Evidence, Measure, PowerFacet, ProfilePeriod, ProfileSpan, ProfileTarget};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A facet in one period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FacetThen {
    pub facet: PowerFacet,
    /// Null where none of its measures had a mark yet.
    pub share: Option<f64>,
}

/// The periods from the one of `from` to the one of `until`, the last of them up to that day. Targets are those of today: nobody wrote
/// down the ones before.
pub fn history(
    evidence: &[Evidence],
    period: ProfilePeriod,
    (from, until): (NaiveDate, NaiveDate),
    targets: &[ProfileTarget],
) -> Vec<(ProfileSpan, Vec<FacetThen>)> {
    let mut sums: BTreeMap<Measure, BTreeMap<NaiveDate, f64>> = BTreeMap::new();
    for one in evidence.iter().filter(|one| one.place.on <= until) {
        *sums.entry(one.measure).or_default().entry(period.begin(one.place.on)).or_default() += one.amount;
    }
    let none = BTreeMap::new();
    let mut told = Vec::new();
    let mut next = period.span(from);
    while next.from <= until {
        let facets = PowerFacet::ALL.iter().map(|facet| {
            let shares = Measure::ALL.into_iter().filter(|measure| measure.facet() == *facet).map(|measure| {
                let sums = sums.get(&measure).unwrap_or(&none);
                let now = sums.get(&next.from).copied().unwrap_or_default();
                let earlier = sums.range(..next.from).map(|(from, amount)| (*from, *amount));
                mark(measure, earlier, targets).map(|mark| (now / mark.amount).min(1.0))
            });
            FacetThen { facet: *facet, share: mean(shares) }
        });
        told.push((next, facets.collect()));
        let Some(after) = next.until.succ_opt() else { break };
        next = period.span(after);
    }
    told
}
