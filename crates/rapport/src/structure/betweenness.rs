//! Betweenness after Freeman (1977), computed after Brandes (2001). Rule: shortest paths are counted in steps, whatever the
//! weights; the sums are made in one order, so that the figures do not depend on how many processors there are.

use super::graph::Graph;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The paths from so many parts of all nodes are summed apart.
const PARTS: usize = 64;

/// By node: the share of shortest paths between two others that lead through it, over all pairs of others.
pub fn betweenness(graph: &Graph) -> Vec<f64> {
    betweenness_from(graph, usize::MAX)
}

/// The same from at most so many nodes, evenly spread (Brandes and Pich 2007): where there are more, it is an estimate, and takes
/// a time that grows only with the edges.
pub fn betweenness_from(graph: &Graph, most: usize) -> Vec<f64> {
    let nodes = graph.len();
    // Nobody's paths lead from where there is no edge.
    let connected: Vec<usize> = (0..nodes).filter(|node| graph.degree(*node) > 0).collect();
    let taken = most.clamp(1, connected.len().max(1));
    let sources: Vec<usize> =
        (0..taken).filter_map(|at| connected.get(at * connected.len() / taken)).copied().collect();
    let part = sources.len().div_ceil(PARTS).max(1);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut paths = Paths::new(nodes);
        let mut done = Vec::new();
        loop {
            let start = next.fetch_add(part, Ordering::Relaxed);
            let end = (start + part).min(sources.len());
            let Some(some) = sources.get(start..end).filter(|some| !some.is_empty()) else { return done };
            let mut sums = vec![0.0; nodes];
            for source in some {
                paths.add_from(graph, *source, &mut sums);
            }
            done.push((start, sums));
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get).min(sources.len().div_ceil(part));
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
    let seen = sources.len() as f64 / connected.len().max(1) as f64;
    let pairs = others * (others - 1.0) * seen;
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
    /// `(1 + dependency) / count`, of whom all that follows is known.
    shares: Vec<f64>,
    /// The nodes as they were reached, the nearest first.
    order: Vec<u32>,
    /// Whom the paths lead to next, for each node in that order, and where its own begin.
    next: Vec<u32>,
    starts: Vec<usize>,
}

impl Paths {
    fn new(nodes: usize) -> Self {
        Self {
            steps: vec![NOT_REACHED; nodes],
            counts: vec![0.0; nodes],
            shares: vec![0.0; nodes],
            order: Vec::with_capacity(nodes),
            next: Vec::new(),
            starts: Vec::with_capacity(nodes),
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
            self.starts.push(self.next.len());
            let (step, count) = (self.steps[node] + 1, self.counts[node]);
            for other in graph.neighbours(node) {
                let place = *other as usize;
                // All who were reached before are as near as this node, or nearer, or just one step further.
                if self.steps[place] >= step {
                    if self.steps[place] == NOT_REACHED {
                        self.steps[place] = step;
                        self.order.push(*other);
                    }
                    self.counts[place] += count;
                    self.next.push(*other);
                }
            }
        }
        for (node, start) in self.order.drain(..).zip(self.starts.drain(..)).rev() {
            let node = node as usize;
            let dependency: f64 =
                self.next.drain(start..).map(|other| self.shares[other as usize]).sum::<f64>() * self.counts[node];
            self.shares[node] = (1.0 + dependency) / self.counts[node];
            if node != source {
                sums[node] += dependency;
            }
            self.steps[node] = NOT_REACHED;
            self.counts[node] = 0.0;
        }
    }
}
