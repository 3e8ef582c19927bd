//! Parts become the nodes of a smaller graph. Rule: weights add up, so that modularity stays what it was.

use super::level::{Gathered, Level};

/// `parts` gives the part of each node, counted from 0 to below `count`.
pub(super) fn aggregated(level: &Level, parts: &[usize], count: usize) -> Level {
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (node, part) in parts.iter().enumerate() {
        members[*part].push(node);
    }
    let both_ends = level.both_ends;
    let mut smaller = Level { starts: vec![0], neighbours: vec![], weights: vec![], strengths: vec![], both_ends };
    let mut to = Gathered::new(count);
    for (part, members) in members.iter().enumerate() {
        for node in members {
            for (other, weight) in level.ends(*node).filter(|(other, _)| parts[*other] != part) {
                to.add(parts[other], weight);
            }
        }
        for (other, weight) in to.all() {
            smaller.neighbours.push(other);
            smaller.weights.push(weight);
        }
        to.clear();
        smaller.starts.push(smaller.neighbours.len());
        smaller.strengths.push(members.iter().map(|node| level.strengths[*node]).sum());
    }
    smaller
}
