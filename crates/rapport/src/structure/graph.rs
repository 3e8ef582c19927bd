//! The plain graph that all measures are taken of. Rule: undirected and simple: whatever is built holds each edge once, from
//! both ends, by ascending neighbour, so that every index in it is within it.

/// An edge between two nodes, by their places, with its weight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edge {
    pub one: u32,
    pub other: u32,
    pub weight: f64,
}

/// Undirected, weighted, simple. Nodes are the places from 0 to [`Graph::len`].
#[derive(Debug, Clone, PartialEq)]
pub struct Graph {
    starts: Vec<usize>,
    neighbours: Vec<u32>,
    weights: Vec<f64>,
}

impl Graph {
    /// Of so many nodes. The weights of parallel edges are summed; an edge from a node to itself is dropped, and so is one that names
    /// no node, or whose weight is not finite and above 0.
    pub fn new(nodes: usize, edges: impl IntoIterator<Item = Edge>) -> Self {
        let within = |place: u32| usize::try_from(place).is_ok_and(|place| place < nodes);
        let mut ends: Vec<(u32, u32, f64)> = Vec::new();
        for Edge { one, other, weight } in edges {
            if one != other && within(one) && within(other) && weight.is_finite() && weight > 0.0 {
                ends.push((one, other, weight));
                ends.push((other, one, weight));
            }
        }
        // By weight as well, so that a sum does not depend on the order in which its parts came.
        ends.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        let mut graph = Self { starts: Vec::with_capacity(nodes + 1), neighbours: Vec::new(), weights: Vec::new() };
        let mut rest = ends.as_slice();
        for node in 0..nodes {
            let start = graph.neighbours.len();
            graph.starts.push(start);
            while let Some(((from, to, weight), after)) = rest.split_first() {
                if usize::try_from(*from) != Ok(node) {
                    break;
                }
                rest = after;
                match graph.weights.last_mut() {
                    Some(sum) if graph.neighbours.len() > start && graph.neighbours.last() == Some(to) => {
                        *sum = (*sum + weight).min(f64::MAX);
                    }
                    _ => {
                        graph.neighbours.push(*to);
                        graph.weights.push(*weight);
                    }
                }
            }
        }
        graph.starts.push(graph.neighbours.len());
        graph
    }

    /// How many nodes.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many edges.
    pub fn edges(&self) -> usize {
        self.neighbours.len() / 2
    }

    /// Whom the node is connected with, ascending.
    pub fn neighbours(&self, node: usize) -> &[u32] {
        &self.neighbours[self.starts[node]..self.starts[node + 1]]
    }

    /// The weights of the edges to [`Graph::neighbours`], in the same order.
    pub fn weights(&self, node: usize) -> &[f64] {
        &self.weights[self.starts[node]..self.starts[node + 1]]
    }

    /// Neighbours with the weights of the edges to them.
    pub fn ends(&self, node: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.neighbours(node).iter().map(|other| *other as usize).zip(self.weights(node).iter().copied())
    }

    pub fn degree(&self, node: usize) -> usize {
        self.neighbours(node).len()
    }

    /// The sum of the weights of the node's edges.
    pub fn strength(&self, node: usize) -> f64 {
        self.weights(node).iter().sum()
    }
}
