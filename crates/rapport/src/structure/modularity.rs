//! Modularity after Newman and Girvan (2004). Rule: of whatever partition is given, so that a found one can be judged.

use super::graph::Graph;

/// How much more of the weight lies within the communities than would by chance; `None` where there is no edge.
/// `communities` gives the community of each node.
///
///     Q = Σ over communities of ( weight within / m − ( strength / 2m )² )
pub fn modularity(graph: &Graph, communities: &[u32]) -> Option<f64> {
    let community = |node: usize| communities.get(node).map_or(0, |community| *community as usize);
    let count = (0..graph.len()).map(community).max()? + 1;
    let (mut within, mut strengths) = (vec![0.0_f64; count], vec![0.0_f64; count]);
    for node in 0..graph.len() {
        for (other, weight) in graph.ends(node) {
            strengths[community(node)] += weight;
            if community(node) == community(other) {
                within[community(node)] += weight;
            }
        }
    }
    let both_ends: f64 = strengths.iter().sum();
    let part = |(within, strength): (f64, f64)| within / both_ends - (strength / both_ends).powi(2);
    (both_ends > 0.0).then(|| within.into_iter().zip(strengths).map(part).sum())
}
