//! How one gets from somebody to somebody else. Rule: over as few others as can be, and of such ways over the heaviest ties.

use super::graph::Graph;

/// The places from one node to another, both included; empty where no way leads there, or where one of them is no node.
pub fn path(graph: &Graph, from: usize, to: usize) -> Vec<usize> {
    if from >= graph.len() || to >= graph.len() {
        return Vec::new();
    }
    // Of each node that was reached: how many steps, the weights of the way there, and from where.
    let mut reached: Vec<Option<(usize, f64, usize)>> = vec![None; graph.len()];
    reached[from] = Some((0, 0.0, from));
    let mut step = vec![from];
    while !step.is_empty() && reached[to].is_none() {
        let mut next = Vec::new();
        for node in step {
            let Some((steps, weights, _)) = reached[node] else { continue };
            for (other, weight) in graph.ends(node) {
                let way = (steps + 1, weights + weight, node);
                match &mut reached[other] {
                    None => {
                        reached[other] = Some(way);
                        next.push(other);
                    }
                    Some(known) if known.0 == way.0 && way.1 > known.1 => *known = way,
                    Some(_) => {}
                }
            }
        }
        step = next;
    }
    let mut way = Vec::new();
    let mut at = to;
    while let Some((_, _, before)) = reached[at] {
        way.push(at);
        if at == from {
            way.reverse();
            return way;
        }
        at = before;
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::Edge;
    use proptest::prelude::*;

    fn graph(edges: &[(u32, u32, f64)]) -> Graph {
        Graph::new(8, edges.iter().map(|(one, other, weight)| Edge { one: *one, other: *other, weight: *weight }))
    }

    #[test]
    fn few_steps_come_before_heavy_ties_and_heavy_ties_before_light_ones() {
        let graph = graph(&[(0, 1, 1.0), (1, 3, 1.0), (0, 2, 2.0), (2, 3, 1.0), (0, 4, 9.0), (4, 5, 9.0), (5, 3, 9.0)]);
        assert_eq!(path(&graph, 0, 3), [0, 2, 3]);
        assert_eq!(path(&graph, 3, 0), [3, 2, 0]);
        assert_eq!(path(&graph, 0, 0), [0]);
        assert!(path(&graph, 0, 7).is_empty() && path(&graph, 0, 80).is_empty());
    }

    proptest! {
        #[test]
        fn a_way_leads_over_ties_and_no_tie_shortens_it(
            edges in prop::collection::vec((0_u32..8, 0_u32..8, 0.1_f64..5.0), 0..20), from in 0_usize..8, to in 0_usize..8,
        ) {
            let graph = graph(&edges);
            let way = path(&graph, from, to);
            prop_assert_eq!(way.len(), path(&graph, to, from).len());
            if !way.is_empty() {
                prop_assert_eq!((way[0], way[way.len() - 1]), (from, to));
            }
            for (at, node) in way.iter().enumerate() {
                for (later, other) in way.iter().enumerate().skip(at + 1) {
                    let are_tied = graph.neighbours(*node).iter().any(|end| *end as usize == *other);
                    prop_assert_eq!(are_tied, later == at + 1);
                }
            }
        }
    }
}
