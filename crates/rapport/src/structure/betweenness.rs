//! Betweenness after Freeman (1977), computed after Brandes (2001). Rule: shortest paths are counted in steps, whatever the
//! weights; the sums are made in one order, so that the figures do not depend on how many processors there are.

use super::graph::Graph;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The paths from so many parts of all nodes are summed apart.
const PARTS: usize = 64;

/// By node: the share of shortest paths between two others that lead through it, over all pairs of others.
pub fn betweenness(graph: &Graph) -> Vec<f64> {
    let nodes = graph.len();
    let part = nodes.div_ceil(PARTS).max(1);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut paths = Paths::new(nodes);
        let mut done = Vec::new();
        loop {
            let start = next.fetch_add(part, Ordering::Relaxed);
            if start >= nodes {
                return done;
            }
            let mut sums = vec![0.0; nodes];
            for source in start..(start + part).min(nodes) {
                paths.add_from(graph, source, &mut sums);
            }
            done.push((start, sums));
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get).min(nodes.div_ceil(part));
    let mut parts = if graph.edges() < 1_000 || workers < 2 {
        work()
    } else {
        std::thread::scope(|scope| {
            let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            let joined = running.into_iter().map(|worker| worker.join());
            joined.flat_map(|done| done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        })
    };
    parts.sort_unstable_by_key(|(start, _)| *start);

    // Each pair was gone through from both of its ends.
    let others = nodes.saturating_sub(1) as f64;
    let pairs = others * (others - 1.0);
    let mut whole = vec![0.0; nodes];
    for (_, sums) in parts {
        for (sum, part) in whole.iter_mut().zip(sums) {
            *sum += part;
        }
    }
    if pairs > 0.0 {
        whole.iter_mut().for_each(|sum| *sum /= pairs);
    }
    whole
}

const NOT_REACHED: u32 = u32::MAX;

/// The shortest paths from one node; kept between sources, so that nothing is allocated for each.
struct Paths {
    steps: Vec<u32>,
    counts: Vec<f64>,
    dependencies: Vec<f64>,
    /// The nodes as they were reached, the nearest first.
    order: Vec<u32>,
}

impl Paths {
    fn new(nodes: usize) -> Self {
        Self {
            steps: vec![NOT_REACHED; nodes],
            counts: vec![0.0; nodes],
            dependencies: vec![0.0; nodes],
            order: Vec::with_capacity(nodes),
        }
    }

    fn add_from(&mut self, graph: &Graph, source: usize, sums: &mut [f64]) {
        let Ok(first) = u32::try_from(source) else { return };
        self.order.push(first);
        self.steps[source] = 0;
        self.counts[source] = 1.0;
        let mut at = 0;
        while let Some(node) = self.order.get(at).map(|node| *node as usize) {
            at += 1;
            let (step, count) = (self.steps[node] + 1, self.counts[node]);
            for other in graph.neighbours(node) {
                let place = *other as usize;
                if self.steps[place] == NOT_REACHED {
                    self.steps[place] = step;
                    self.order.push(*other);
                }
                if self.steps[place] == step {
                    self.counts[place] += count;
                }
            }
        }
        for node in self.order.iter().rev().map(|node| *node as usize) {
            let (step, dependency) = (self.steps[node], self.dependencies[node]);
            let share = (1.0 + dependency) / self.counts[node];
            for other in graph.neighbours(node).iter().map(|other| *other as usize) {
                if self.steps[other].wrapping_add(1) == step {
                    self.dependencies[other] += self.counts[other] * share;
                }
            }
            if node != source {
                sums[node] += dependency;
            }
        }
        for node in self.order.drain(..).map(|node| node as usize) {
            self.steps[node] = NOT_REACHED;
            self.counts[node] = 0.0;
            self.dependencies[node] = 0.0;
        }
    }
}
