//! From evidence to figures. Rule: a pure function; the same evidence gives the same figures, and another record never lowers one.

use super::period::{ProfilePeriod, ProfileSpan};
use super::{Evidence, FacetFigure, Measure, MeasureFigure, PowerFacet, ProfileMark, ProfileTarget};
use crate::timeline::TimelinePlace;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The facets in the period in which `today` lies. Evidence dated after `today` does not count.
pub fn figures(
    evidence: &[Evidence],
    period: ProfilePeriod,
    today: NaiveDate,
    targets: &[ProfileTarget],
) -> Vec<FacetFigure> {
    let span = period.span(today);
    let of_facet = |facet: PowerFacet| {
        let measures: Vec<MeasureFigure> = Measure::ALL
            .into_iter()
            .filter(|measure| measure.facet() == facet)
            .map(|measure| {
                let spoken = evidence.iter().filter(|one| one.measure == measure && one.place.on <= today);
                figure(measure, spoken, period, span, targets)
            })
            .collect();
        FacetFigure { facet, share: mean(measures.iter().map(|measure| measure.share)), measures }
    };
    PowerFacet::ALL.iter().copied().map(of_facet).collect()
}

/// The facet with the smallest share, where it is below 1.
pub(super) fn thin(facets: &[FacetFigure]) -> Option<PowerFacet> {
    let below = facets.iter().filter_map(|facet| Some((facet.share.filter(|share| *share < 1.0)?, facet.facet)));
    below.min_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, facet)| facet)
}

fn figure<'a>(
    measure: Measure,
    evidence: impl Iterator<Item = &'a Evidence>,
    period: ProfilePeriod,
    span: ProfileSpan,
    targets: &[ProfileTarget],
) -> MeasureFigure {
    let mut now = 0.0;
    let mut records: Vec<TimelinePlace> = Vec::new();
    let mut earlier: BTreeMap<NaiveDate, f64> = BTreeMap::new();
    for one in evidence {
        if one.place.on >= span.from {
            now += one.amount;
            records.push(one.place.clone());
        } else {
            *earlier.entry(period.begin(one.place.on)).or_default() += one.amount;
        }
    }
    records.sort_by(|one, other| other.cmp(one));
    let mark = mark(measure, earlier.into_iter(), targets);
    MeasureFigure { measure, now, mark, share: mark.map(|mark| (now / mark.amount).min(1.0)), records }
}

/// My own target; without one, the best earlier period, the latest of equals.
pub(super) fn mark(
    measure: Measure,
    earlier: impl Iterator<Item = (NaiveDate, f64)>,
    targets: &[ProfileTarget],
) -> Option<ProfileMark> {
    let own = targets.iter().find(|target| target.measure == measure && target.amount > 0.0);
    if let Some(target) = own {
        return Some(ProfileMark { amount: target.amount, best_from: None });
    }
    let best = earlier.max_by(|(_, one), (_, other)| one.total_cmp(other));
    best.filter(|(_, amount)| *amount > 0.0).map(|(from, amount)| ProfileMark { amount, best_from: Some(from) })
}

/// Without weights: each measure that has a mark speaks as loudly as any other.
pub(super) fn mean(shares: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let shares: Vec<f64> = shares.flatten().collect();
    let count = u32::try_from(shares.len()).ok().filter(|count| *count > 0)?;
    Some(shares.iter().sum::<f64>() / f64::from(count))
}
