//! Structural holes after Burt (1992): effective size and constraint. Rule: both are of the node's own neighbours only, and a
//! node without any has neither.

use super::graph::Graph;

/// How much of a node's circle is not redundant, and how much it is held by its own circle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Holes {
    pub effective_size: f64,
    pub constraint: f64,
}

/// By node; `None` where it has no edge.
///
/// With `p(u,w)` the share of `u`'s weight that goes to `w`, and `m(v,w)` the weight between `v` and `w` beside the heaviest edge
/// of `v`:
///
/// - effective size = Σ over neighbours `v` of `1 − Σ p(u,w)·m(v,w)`
/// - constraint = Σ over neighbours `v` of `(p(u,v) + Σ p(u,w)·p(w,v))²`
pub fn holes(graph: &Graph) -> Vec<Option<Holes>> {
    let strengths: Vec<f64> = (0..graph.len()).map(|node| graph.strength(node)).collect();
    let heaviest: Vec<f64> =
        (0..graph.len()).map(|node| graph.weights(node).iter().copied().fold(0.0, f64::max)).collect();
    // What the node looked at gives to each other one: 0 for all who are no neighbours.
    let mut shares = vec![0.0_f64; graph.len()];
    (0..graph.len())
        .map(|node| {
            for (other, weight) in graph.ends(node) {
                shares[other] = weight / strengths[node];
            }
            let mut holes = Holes { effective_size: 0.0, constraint: 0.0 };
            for (other, _) in graph.ends(node) {
                let (mut redundant, mut through) = (0.0, 0.0);
                common(graph, node, other, &shares, |between, share, weight| {
                    redundant += share * weight / heaviest[other];
                    through += share * weight / strengths[between];
                });
                holes.effective_size += 1.0 - redundant;
                holes.constraint += (shares[other] + through).powi(2);
            }
            for (other, _) in graph.ends(node) {
                shares[other] = 0.0;
            }
            (graph.degree(node) > 0).then_some(holes)
        })
        .collect()
}

/// Tells of each neighbour that both have: who, the node's share in it, and the weight between it and the other one.
/// Goes along the shorter list, so that one whom everybody knows does not make everybody's figures slow.
fn common(graph: &Graph, node: usize, other: usize, shares: &[f64], mut tell: impl FnMut(usize, f64, f64)) {
    if graph.degree(other) <= graph.degree(node).saturating_mul(8) {
        for (between, weight) in graph.ends(other) {
            if shares[between] > 0.0 {
                tell(between, shares[between], weight);
            }
        }
    } else {
        for between in graph.neighbours(node) {
            if let Ok(place) = graph.neighbours(other).binary_search(between) {
                tell(*between as usize, shares[*between as usize], graph.weights(other)[place]);
            }
        }
    }
}
