//! What holds on any graph.

use super::*;
use proptest::prelude::*;

const MOST: u32 = 24;

fn edges() -> impl Strategy<Value = Vec<Edge>> {
    let edge = (0..MOST, 0..MOST, 1_u32..40).prop_map(|(one, other, quarters)| Edge {
        one,
        other,
        weight: f64::from(quarters) / 4.0,
    });
    prop::collection::vec(edge, 0..80)
}

fn graph(edges: &[Edge]) -> Graph {
    Graph::new(MOST as usize, edges.iter().copied())
}

proptest! {
    // The communities of each case are looked for many times.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_order_of_the_edges_and_their_ends_does_not_matter(
        (edges, shuffled) in edges().prop_flat_map(|edges| (Just(edges.clone()), Just(edges).prop_shuffle())),
    ) {
        let turned: Vec<Edge> =
            shuffled.iter().map(|edge| Edge { one: edge.other, other: edge.one, ..*edge }).collect();
        prop_assert_eq!(measures(&graph(&edges)), measures(&graph(&turned)));
    }

    #[test]
    fn other_names_do_not_change_the_measures(
        edges in edges(),
        names in Just((0..MOST).collect::<Vec<u32>>()).prop_shuffle(),
    ) {
        let name = |node: u32| names[node as usize];
        let renamed: Vec<Edge> =
            edges.iter().map(|edge| Edge { one: name(edge.one), other: name(edge.other), ..*edge }).collect();
        let (first, second) = (graph(&edges), graph(&renamed));
        let (in_first, in_second) = (holes(&first), holes(&second));
        let (between_first, between_second) = (betweenness(&first), betweenness(&second));
        let close = |one: f64, other: f64| (one - other).abs() < 1e-9;
        for (node, other) in names.iter().map(|name| *name as usize).enumerate() {
            prop_assert_eq!(first.degree(node), second.degree(other));
            prop_assert!(close(between_first[node], between_second[other]));
            match (in_first[node], in_second[other]) {
                (Some(one), Some(other)) => {
                    prop_assert!(close(one.effective_size, other.effective_size));
                    prop_assert!(close(one.constraint, other.constraint));
                }
                (one, other) => prop_assert_eq!(one, other),
            }
        }
    }

    #[test]
    fn measures_keep_within_their_bounds(edges in edges()) {
        let graph = graph(&edges);
        let measures = measures(&graph);
        for node in &measures.nodes {
            let degree = f64::from(node.degree);
            prop_assert_eq!(node.effective_size.is_some(), node.degree > 0);
            if let (Some(size), Some(constraint)) = (node.effective_size, node.constraint) {
                prop_assert!(size > 1.0 - 1e-9 && size < degree + 1e-9, "{:?}", node);
                prop_assert!(constraint > 1.0 / degree - 1e-9 && constraint < 2.0, "{:?}", node);
            }
            prop_assert!((-1e-9..1.0 + 1e-9).contains(&node.betweenness));
            prop_assert!(node.community < measures.communities);
        }
        prop_assert!(measures.modularity.is_none_or(|quality| (-0.5..1.0).contains(&quality)));
    }

    /// As the definitions say it, without anything that makes it quick.
    #[test]
    fn holes_are_what_their_definition_says(edges in edges()) {
        let graph = graph(&edges);
        let weight = |one: usize, other: usize| {
            graph.ends(one).find(|(end, _)| *end == other).map_or(0.0, |(_, weight)| weight)
        };
        let share = |one: usize, other: usize| weight(one, other) / graph.strength(one);
        for (node, holes) in holes(&graph).into_iter().enumerate() {
            let Some(holes) = holes else { continue };
            let (mut effective_size, mut constraint) = (0.0, 0.0);
            for (other, _) in graph.ends(node) {
                let heaviest = graph.weights(other).iter().copied().fold(0.0, f64::max);
                let known = || graph.ends(node).map(|(between, _)| between);
                effective_size += 1.0 - known().map(|b| share(node, b) * weight(other, b) / heaviest).sum::<f64>();
                let through: f64 = known().map(|between| share(node, between) * share(between, other)).sum();
                constraint += (share(node, other) + through).powi(2);
            }
            prop_assert!((holes.effective_size - effective_size).abs() < 1e-9);
            prop_assert!((holes.constraint - constraint).abs() < 1e-9);
        }
    }

    #[test]
    fn each_community_holds_together(edges in edges()) {
        let graph = graph(&edges);
        let communities = communities(&graph);
        for community in 0..count_communities(&communities) {
            let members: Vec<usize> = (0..graph.len()).filter(|node| communities[*node] == community).collect();
            let mut reached = vec![members[0]];
            let mut at = 0;
            while let Some(node) = reached.get(at).copied() {
                at += 1;
                for (other, _) in graph.ends(node) {
                    if communities[other] == community && !reached.contains(&other) {
                        reached.push(other);
                    }
                }
            }
            prop_assert_eq!(reached.len(), members.len());
        }
    }

    /// Whom a bridge separates is told by taking it away.
    #[test]
    fn bridges_separate_whom_they_hold_together(edges in edges()) {
        let graph = graph(&edges);
        for (node, bridging) in bridging(&graph, &[]).into_iter().enumerate() {
            let mut seen: Vec<usize> = vec![node];
            let mut parts: Vec<usize> = Vec::new();
            for (start, _) in graph.ends(node) {
                let before = seen.len();
                let mut path = vec![start];
                while let Some(at) = path.pop() {
                    if !seen.contains(&at) {
                        seen.push(at);
                        path.extend(graph.ends(at).map(|(other, _)| other));
                    }
                }
                parts.extend(Some(seen.len() - before).filter(|size| *size > 1));
            }
            let largest = parts.iter().max().copied().unwrap_or(0);
            prop_assert_eq!(bridging.separates as usize, parts.iter().sum::<usize>() - largest);
            prop_assert!((0.0..1e-9).contains(&bridging.participation));
        }
    }
}
