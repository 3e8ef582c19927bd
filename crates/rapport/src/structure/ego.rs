//! Me in the middle of my network. Rule: everybody in it is tied to me, and each tie counts alike.

use super::graph::Graph;
use serde::Serialize;

/// My own place, by the measures of structural holes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Ego {
    /// How many people I am tied to.
    pub people: u32,
    /// How many pairs of them are tied to each other.
    pub ties: u32,
    /// `None` where there is nobody, as is `constraint`.
    pub effective_size: Option<f64>,
    pub constraint: Option<f64>,
}

/// `graph` holds the others and what connects them; I am not in it.
pub fn ego(graph: &Graph) -> Ego {
    let pairs: Vec<(u32, u32)> = (0_u32..)
        .zip(0..graph.len())
        .flat_map(|(one, node)| graph.neighbours(node).iter().map(move |other| (one, *other)))
        .filter(|(one, other)| one < other)
        .collect();
    ego_of(graph.len(), &pairs)
}

/// The same of so many people and the pairs that are tied: each pair once, the smaller place first, all in order.
pub(super) fn ego_of(count: usize, pairs: &[(u32, u32)]) -> Ego {
    let (people, ties) = (count as f64, pairs.len() as f64);
    let mut degrees = vec![0_u32; count];
    for place in pairs.iter().flat_map(|(one, other)| [one, other]) {
        if let Some(degree) = degrees.get_mut(*place as usize) {
            *degree += 1;
        }
    }
    // What somebody gives to each whom they know, me among them.
    let shares: Vec<f64> = degrees.iter().map(|degree| 1.0 / (f64::from(*degree) + 1.0)).collect();
    let mut through = vec![0.0_f64; count];
    for (one, other) in pairs {
        for (to, from) in [(one, other), (other, one)] {
            if let (Some(sum), Some(share)) = (through.get_mut(*to as usize), shares.get(*from as usize)) {
                *sum += share;
            }
        }
    }
    let held = through.iter().map(|through| ((1.0 + through) / people).powi(2));
    let defined = |figure: f64| (count > 0).then_some(figure);
    Ego {
        people: u32::try_from(count).unwrap_or(u32::MAX),
        ties: u32::try_from(pairs.len()).unwrap_or(u32::MAX),
        effective_size: defined(people - 2.0 * ties / people),
        constraint: defined(held.sum()),
    }
}
