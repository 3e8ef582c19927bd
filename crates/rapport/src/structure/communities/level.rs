//! A graph whose nodes may stand for several. Rule: the weight within a node counts in its strength and nowhere else.

use crate::structure::graph::Graph;

pub(super) struct Level {
    pub starts: Vec<usize>,
    pub neighbours: Vec<usize>,
    pub weights: Vec<f64>,
    /// What is within a node counted twice, as from both ends.
    pub strengths: Vec<f64>,
    /// The sum of all strengths.
    pub both_ends: f64,
}

impl Level {
    pub fn of(graph: &Graph) -> Self {
        let mut level =
            Self { starts: vec![0], neighbours: vec![], weights: vec![], strengths: vec![], both_ends: 0.0 };
        for node in 0..graph.len() {
            for (other, weight) in graph.ends(node) {
                level.neighbours.push(other);
                level.weights.push(weight);
            }
            level.starts.push(level.neighbours.len());
            level.strengths.push(graph.strength(node));
        }
        level.both_ends = level.strengths.iter().sum();
        level
    }

    pub fn len(&self) -> usize {
        self.strengths.len()
    }

    pub fn ends(&self, node: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let range = self.starts[node]..self.starts[node + 1];
        self.neighbours[range.clone()].iter().copied().zip(self.weights[range].iter().copied())
    }
}

/// The same partition with its communities counted from 0 by their first node, and how many there are. A community's number must be
/// below the count of nodes.
pub(super) fn compact(partition: &[usize]) -> (Vec<usize>, usize) {
    let mut numbers = vec![usize::MAX; partition.len()];
    let mut count = 0;
    let compacted = partition.iter().map(|community| {
        if numbers[*community] == usize::MAX {
            numbers[*community] = count;
            count += 1;
        }
        numbers[*community]
    });
    (compacted.collect(), count)
}

/// Weights gathered by community, and emptied again without going through all.
pub(super) struct Gathered {
    weights: Vec<f64>,
    touched: Vec<usize>,
}

impl Gathered {
    pub fn new(count: usize) -> Self {
        Self { weights: vec![0.0; count], touched: Vec::new() }
    }

    pub fn add(&mut self, community: usize, weight: f64) {
        if self.weights[community] == 0.0 {
            self.touched.push(community);
        }
        self.weights[community] += weight;
    }

    pub fn of(&self, community: usize) -> f64 {
        self.weights[community]
    }

    /// In the order in which they were touched first.
    pub fn all(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.touched.iter().map(|community| (*community, self.weights[*community]))
    }

    pub fn clear(&mut self) {
        for community in self.touched.drain(..) {
            self.weights[community] = 0.0;
        }
    }
}
