//! What a goal comes to if it goes on as in the last eight weeks. Rule: a forecast is never said without its range.

use super::{Metric, MetricKind, MetricUnit};
use serde::Serialize;

/// Weeks that are looked back on.
pub(super) const WEEKS: usize = 8;

/// Of ten such ranges, eight hold what comes, where weeks differ by chance alone.
const EIGHT_OF_TEN: f64 = 1.28;

/// At the end of the period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Forecast {
    pub value: f64,
    pub low: f64,
    pub high: f64,
}

/// One week, or the period so far: the part, and the whole of which it is one.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Sum {
    pub part: f64,
    pub whole: f64,
}

impl Sum {
    pub fn share(self) -> Option<f64> {
        (self.whole > 0.0).then(|| self.part / self.whole)
    }
}

/// Of records that are added up, counted once each, or shared. `rate`: what a week brings.
pub(super) fn of_records(metric: Metric, so_far: Sum, weeks: &[Sum], rate: Sum, weeks_left: f64) -> Option<Forecast> {
    let value = so_far.part + rate.part * weeks_left;
    if metric.kind() != MetricKind::Share {
        let (_, spread) = spread(weeks.iter().map(|week| week.part));
        let range = EIGHT_OF_TEN * spread * weeks_left.sqrt();
        return Some(Forecast { value, low: (value - range).max(so_far.part), high: value + range });
    }
    let coming = rate.whole * weeks_left;
    let whole = so_far.whole + coming;
    let value = Sum { part: value, whole }.share()?;
    let (count, spread) = spread(weeks.iter().filter_map(|week| week.share()));
    let range = if count > 0.0 { EIGHT_OF_TEN * spread / count.sqrt() * coming / whole } else { 0.0 };
    Some(Forecast { value, low: (value - range).max(0.0), high: (value + range).min(1.0) })
}

/// Of what stands at the end of a day: `ends` are the ends of weeks, the oldest first, the last one now.
pub(super) fn of_level(unit: MetricUnit, ends: &[Option<f64>], weeks_left: f64) -> Option<Forecast> {
    let now = ends.last().copied().flatten()?;
    let changes: Vec<f64> =
        ends.windows(2).filter_map(|pair| Some(pair.get(1)?.as_ref()? - pair.first()?.as_ref()?)).collect();
    let (count, spread) = spread(changes.iter().copied());
    let mean = if count > 0.0 { changes.iter().sum::<f64>() / count } else { 0.0 };
    let most = if matches!(unit, MetricUnit::Share | MetricUnit::Index) { now.max(1.0) } else { f64::MAX };
    let value = (now + mean * weeks_left).clamp(0.0, most);
    let range = EIGHT_OF_TEN * spread * weeks_left.sqrt();
    Some(Forecast { value, low: (value - range).max(0.0), high: (value + range).min(most) })
}

/// How many there are, and how far they lie from their mean.
fn spread(values: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let count: f64 = values.clone().map(|_| 1.0).sum();
    if count < 2.0 {
        return (count, 0.0);
    }
    let mean = values.clone().sum::<f64>() / count;
    let squares: f64 = values.map(|value| (value - mean).powi(2)).sum();
    (count, (squares / (count - 1.0)).sqrt())
}
