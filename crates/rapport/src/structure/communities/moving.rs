//! Nodes move to the community where they add most. Rule: only a gain moves a node, so that it ends.

use super::Chance;
use super::level::{Gathered, Level};
use std::collections::VecDeque;

const LEAST_GAIN: f64 = 1e-12;

/// The partition after no node gains by moving any more.
pub(super) fn moved(level: &Level, mut partition: Vec<usize>, chance: &mut Chance) -> Vec<usize> {
    let mut strengths = vec![0.0; level.len()];
    let mut sizes = vec![0_usize; level.len()];
    for (node, community) in partition.iter().enumerate() {
        strengths[*community] += level.strengths[node];
        sizes[*community] += 1;
    }
    let mut empty: Vec<usize> = (0..level.len()).filter(|community| sizes[*community] == 0).collect();
    let mut waiting: VecDeque<usize> = chance.order(level.len()).into();
    let mut is_waiting = vec![true; level.len()];
    let mut to = Gathered::new(level.len());
    while let Some(node) = waiting.pop_front() {
        is_waiting[node] = false;
        for (other, weight) in level.ends(node) {
            to.add(partition[other], weight);
        }
        let strength = level.strengths[node];
        let own = partition[node];
        strengths[own] -= strength;
        let gain = |community: usize, weight: f64| weight - strength * strengths[community] / level.both_ends;
        let least = LEAST_GAIN * level.both_ends;
        let mut best = (own, gain(own, to.of(own)));
        for (community, weight) in to.all() {
            let gain = gain(community, weight);
            if gain > best.1 + least {
                best = (community, gain);
            }
        }
        // Alone, it would gain nothing and lose nothing.
        if best.1 < -least
            && sizes[own] > 1
            && let Some(alone) = empty.last()
        {
            best = (*alone, 0.0);
        }
        to.clear();
        let chosen = best.0;
        strengths[chosen] += strength;
        if chosen == own {
            continue;
        }
        partition[node] = chosen;
        if sizes[chosen] == 0 {
            empty.pop();
        }
        sizes[chosen] += 1;
        sizes[own] -= 1;
        if sizes[own] == 0 {
            empty.push(own);
        }
        for (other, _) in level.ends(node) {
            if partition[other] != chosen && !is_waiting[other] {
                is_waiting[other] = true;
                waiting.push_back(other);
            }
        }
    }
    partition
}
