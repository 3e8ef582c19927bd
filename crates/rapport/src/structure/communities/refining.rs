//! A community is parted into those who hold together. Rule: nodes join only within their community, and only where both
//! sides are well connected with the rest of it.

use super::Chance;
use super::level::{Gathered, Level};

/// The parts of each community of the partition.
pub(super) fn refined(level: &Level, partition: &[usize], chance: &mut Chance) -> Vec<usize> {
    let mut parts: Vec<usize> = (0..level.len()).collect();
    let mut whole = vec![0.0; level.len()];
    for (node, community) in partition.iter().enumerate() {
        whole[*community] += level.strengths[node];
    }
    let mut strengths = level.strengths.clone();
    let mut sizes = vec![1_usize; level.len()];
    // What connects each part with the rest of its community.
    let mut outward: Vec<f64> = (0..level.len())
        .map(|node| {
            let inside = level.ends(node).filter(|(other, _)| partition[*other] == partition[node]);
            inside.map(|(_, weight)| weight).sum()
        })
        .collect();
    let mut to = Gathered::new(level.len());
    for node in chance.order(level.len()) {
        let rest = |strength: f64| strength * (whole[partition[node]] - strength) / level.both_ends;
        let strength = level.strengths[node];
        if sizes[parts[node]] > 1 || outward[parts[node]] < rest(strength) {
            continue;
        }
        for (other, weight) in level.ends(node).filter(|(other, _)| partition[*other] == partition[node]) {
            to.add(parts[other], weight);
        }
        let own = parts[node];
        let mut best = (own, 0.0);
        for (part, weight) in to.all() {
            let gain = weight - strength * strengths[part] / level.both_ends;
            if part != own && gain > best.1 && outward[part] >= rest(strengths[part]) {
                best = (part, gain);
            }
        }
        let chosen = best.0;
        if chosen != own {
            outward[chosen] += outward[own] - 2.0 * to.of(chosen);
            strengths[chosen] += strength;
            sizes[chosen] += 1;
            sizes[own] = 0;
            parts[node] = chosen;
        }
        to.clear();
    }
    parts
}
