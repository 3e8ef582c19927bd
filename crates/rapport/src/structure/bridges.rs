//! Who holds parts of a network together. Rule: somebody is a bridge by what would be without them, or by whom they
//! connect; never by how many they know.

use super::graph::Graph;

/// From this participation on, somebody stands between communities: two communities alike, or more.
const BETWEEN: f64 = 0.5;
/// A part of fewer people than this is nobody's other side: who alone knows somebody is no bridge to them.
const SMALLEST_PART: u32 = 2;

/// What would be without a node, and how its edges spread.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Bridging {
    /// How many others would no longer be connected with the largest part of those who are connected now.
    pub separates: u32,
    /// `1 − Σ (weight to a community / all weight)²` after Guimerà and Amaral (2005); 0 within one community.
    pub participation: f64,
}

impl Bridging {
    pub fn is_bridge(self) -> bool {
        self.separates > 0 || self.participation >= BETWEEN - 1e-9
    }
}

/// By node. `communities` gives the community of each node.
pub fn bridging(graph: &Graph, communities: &[u32]) -> Vec<Bridging> {
    let separated = separated(graph);
    let mut to: Vec<(u32, f64)> = Vec::new();
    let participation = |node: usize| {
        to.clear();
        to.extend(graph.ends(node).map(|(other, weight)| (communities.get(other).copied().unwrap_or(0), weight)));
        to.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
        let whole = graph.strength(node);
        let parts = to.chunk_by(|one, other| one.0 == other.0);
        let shares = parts.map(|part| (part.iter().map(|(_, weight)| weight).sum::<f64>() / whole).powi(2));
        if whole > 0.0 { (1.0 - shares.sum::<f64>()).max(0.0) } else { 0.0 }
    };
    let participations = (0..graph.len()).map(participation);
    separated
        .into_iter()
        .zip(participations)
        .map(|(separates, participation)| Bridging { separates, participation })
        .collect()
}

/// What hangs together without a node, gathered while its component is gone through.
#[derive(Debug, Clone, Copy, Default)]
struct Parts {
    all: u32,
    counted: u32,
    largest: u32,
}

impl Parts {
    fn add(&mut self, size: u32) {
        self.all += size;
        if size >= SMALLEST_PART {
            self.counted += size;
            self.largest = self.largest.max(size);
        }
    }
}

const NOT_SEEN: u32 = u32::MAX;

/// Cut vertices after Hopcroft and Tarjan (1973), with the sizes of what they cut off.
fn separated(graph: &Graph) -> Vec<u32> {
    let nodes = graph.len();
    let mut seen = vec![NOT_SEEN; nodes];
    let mut low = vec![0_u32; nodes];
    let mut sizes = vec![1_u32; nodes];
    let mut parts = vec![Parts::default(); nodes];
    let mut time = 0;
    for root in 0..nodes {
        if seen[root] != NOT_SEEN {
            continue;
        }
        let mut component = vec![root];
        (seen[root], low[root], time) = (time, time, time + 1);
        // A node, from where it was reached, and which of its neighbours comes next.
        let mut path = vec![(root, root, 0_usize)];
        while let Some((node, from, next)) = path.last_mut() {
            let (node, from) = (*node, *from);
            if let Some(other) = graph.neighbours(node).get(*next).map(|other| *other as usize) {
                *next += 1;
                if seen[other] == NOT_SEEN {
                    (seen[other], low[other], time) = (time, time, time + 1);
                    component.push(other);
                    path.push((other, node, 0));
                } else if other != from {
                    low[node] = low[node].min(seen[other]);
                }
                continue;
            }
            path.pop();
            if node != root {
                sizes[from] += sizes[node];
                low[from] = low[from].min(low[node]);
                if low[node] >= seen[from] {
                    parts[from].add(sizes[node]);
                }
            }
        }
        let others = u32::try_from(component.len() - 1).unwrap_or(u32::MAX);
        for node in component {
            let beside = others - parts[node].all;
            parts[node].add(beside);
        }
    }
    parts.into_iter().map(|parts| parts.counted - parts.largest).collect()
}
