//! Communities by the method of Leiden (Traag, Waltman and van Eck 2019), which is that of Louvain with a refinement, so that
//! each community holds together. Rule: the same graph gives the same communities; chance comes from a fixed seed.

mod aggregate;
mod level;
mod moving;
mod refining;

use super::graph::Graph;
use super::modularity::modularity;
use level::{Level, compact};
use std::cmp::Reverse;

/// So many nodes and ends of edges are gone through in all: small graphs are tried more often than large ones.
const EFFORT: usize = 500_000;
const FEWEST_TRIES: usize = 2;
const MOST_TRIES: usize = 100;
/// A try is begun again from what it found until nothing changes, but not more often than this.
const MOST_ROUNDS: usize = 8;

/// The community of each node. They are counted from 0, the largest first and equals by their first node.
pub fn communities(graph: &Graph) -> Vec<u32> {
    let level = Level::of(graph);
    let tries = (EFFORT / (graph.len() + 2 * graph.edges() + 1)).clamp(FEWEST_TRIES, MOST_TRIES);
    let mut chance = Chance(0x5eed);
    let mut best: (f64, Vec<usize>) = (f64::NEG_INFINITY, (0..graph.len()).collect());
    if graph.edges() > 0 {
        for _ in 0..tries {
            let mut found: Vec<usize> = (0..graph.len()).collect();
            for _ in 0..MOST_ROUNDS {
                let again = once(&level, found.clone(), &mut chance);
                let same = compact(&again).0 == compact(&found).0;
                found = again;
                if same {
                    break;
                }
            }
            let quality = modularity(graph, &numbered(&found)).unwrap_or(f64::NEG_INFINITY);
            if quality > best.0 + 1e-12 {
                best = (quality, found);
            }
        }
    }
    numbered(&best.1)
}

/// How many different communities there are.
pub fn count(communities: &[u32]) -> u32 {
    communities.iter().max().map_or(0, |last| last.saturating_add(1))
}

/// Move, refine, look at what was refined as nodes of a smaller graph, until nothing moves.
fn once(first: &Level, start: Vec<usize>, chance: &mut Chance) -> Vec<usize> {
    let mut within: Vec<usize> = (0..first.len()).collect();
    let mut partition = compact(&start).0;
    let mut smaller: Option<Level> = None;
    loop {
        let level = smaller.as_ref().unwrap_or(first);
        partition = moving::moved(level, partition, chance);
        let (compacted, count) = compact(&partition);
        partition = compacted;
        if count == level.len() {
            break;
        }
        let (refined, count) = compact(&refining::refined(level, &partition, chance));
        if count == level.len() {
            break;
        }
        let next = aggregate::aggregated(level, &refined, count);
        let mut above = vec![0; count];
        for (node, part) in refined.iter().enumerate() {
            above[*part] = partition[node];
        }
        within.iter_mut().for_each(|node| *node = refined[*node]);
        partition = above;
        smaller = Some(next);
    }
    within.into_iter().map(|node| partition[node]).collect()
}

fn numbered(partition: &[usize]) -> Vec<u32> {
    let (compacted, count) = compact(partition);
    let mut sizes = vec![0_usize; count];
    compacted.iter().for_each(|community| sizes[*community] += 1);
    // By compacting, they are numbered by their first node already.
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|community| Reverse(sizes[*community]));
    let mut numbers = vec![0_u32; count];
    for (number, community) in (0_u32..).zip(order) {
        numbers[community] = number;
    }
    compacted.into_iter().map(|community| numbers[community]).collect()
}

/// SplitMix64: chance that is the same at each run.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// The places from 0 on, in any order.
    fn order(&mut self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        for place in (1..count).rev() {
            let other = self.next() % (place as u64 + 1);
            order.swap(place, usize::try_from(other).unwrap_or(place));
        }
        order
    }
}
