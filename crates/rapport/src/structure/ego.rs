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
    let (people, ties) = (graph.len() as f64, graph.edges() as f64);
    // What somebody gives to each whom they know, me among them.
    let shares: Vec<f64> = (0..graph.len()).map(|node| 1.0 / (graph.degree(node) as f64 + 1.0)).collect();
    let held = |node: usize| {
        let through: f64 = graph.neighbours(node).iter().map(|other| shares[*other as usize]).sum();
        ((1.0 + through) / people).powi(2)
    };
    let defined = |figure: f64| (!graph.is_empty()).then_some(figure);
    Ego {
        people: u32::try_from(graph.len()).unwrap_or(u32::MAX),
        ties: u32::try_from(graph.edges()).unwrap_or(u32::MAX),
        effective_size: defined(people - 2.0 * ties / people),
        constraint: defined((0..graph.len()).map(held).sum()),
    }
}
