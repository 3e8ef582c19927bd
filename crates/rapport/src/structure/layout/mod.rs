//! Where the people of a map stand. Rule: the same graph gives the same picture, whatever the number of processors; whoever is tied
//! stands near, and nobody stands on another without need.

mod tree;

use super::graph::Graph;
use serde::Serialize;
use std::num::NonZero;
use tree::Tree;

/// A place on the map; the middle of the map is 0, 0.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Place {
    pub x: f64,
    pub y: f64,
}

/// How strongly two push each other away.
const PUSH: f64 = 4.0;
/// How strongly all are drawn to the middle, so that parts that nothing ties stay in the picture.
const DRAW: f64 = 0.08;
/// How much more a tie draws within a community than between two.
const WITHIN: f64 = 12.0;
/// More weight than this draws no nearer.
const HEAVIEST: f64 = 4.0;
/// So many nodes are moved in all: large maps are moved less often.
const EFFORT: usize = 600_000;
const FEWEST_MOVES: usize = 40;
const MOST_MOVES: usize = 250;
/// Maps smaller than this are not worth a thread.
const SMALL: usize = 2_000;

/// The place of each node, by forces as in ForceAtlas2 (Jacomy and others 2014), those of far nodes taken together (Barnes and Hut
/// 1986). `communities` gives the community of each node: each begins together.
pub fn layout(graph: &Graph, communities: &[u32]) -> Vec<Place> {
    let masses: Vec<f64> = (0..graph.len()).map(|node| graph.degree(node) as f64 + 1.0).collect();
    let mut places = first_places(graph.len(), communities);
    let moves = (EFFORT / graph.len().max(1)).clamp(FEWEST_MOVES, MOST_MOVES);
    let width = (graph.len() as f64).sqrt() * PUSH;
    for at in 0..moves {
        let furthest = width * 0.1 * (1.0 - at as f64 / moves as f64).powi(2);
        places = moved(graph, &Bodies { masses: &masses, communities }, &places, furthest);
    }
    places
}

/// Community after community along a spiral that leaves as much room to each.
fn first_places(nodes: usize, communities: &[u32]) -> Vec<Place> {
    let mut order: Vec<usize> = (0..nodes).collect();
    order.sort_by_key(|node| communities.get(*node).copied().unwrap_or(0));
    let mut places = vec![Place { x: 0.0, y: 0.0 }; nodes];
    for (at, node) in order.into_iter().enumerate() {
        // Along a spiral with arms a fixed distance apart, so that neighbours on it stand side by side.
        let turn = (at as f64 * std::f64::consts::TAU * 2.0).sqrt();
        let away = PUSH * turn / std::f64::consts::TAU;
        places[node] = Place { x: away * turn.cos(), y: away * turn.sin() };
    }
    places
}

/// What of the nodes stays as they move.
#[derive(Clone, Copy)]
struct Bodies<'a> {
    masses: &'a [f64],
    communities: &'a [u32],
}

fn moved(graph: &Graph, bodies: &Bodies<'_>, places: &[Place], furthest: f64) -> Vec<Place> {
    let tree = Tree::new(places, bodies.masses);
    let nodes = graph.len();
    let mut next = places.to_vec();
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get);
    let part = if nodes < SMALL { nodes } else { nodes.div_ceil(workers) }.max(1);
    let work = |first: usize, part: &mut [Place]| {
        for (node, place) in (first..).zip(part) {
            *place = pulled(graph, bodies, places, &tree, node, furthest);
        }
    };
    if part >= nodes {
        work(0, &mut next);
    } else {
        std::thread::scope(|scope| {
            for (at, some) in next.chunks_mut(part).enumerate() {
                scope.spawn(move || work(at * part, some));
            }
        });
    }
    next
}

/// Where one node goes, but no further than it may.
fn pulled(graph: &Graph, bodies: &Bodies<'_>, places: &[Place], tree: &Tree, node: usize, furthest: f64) -> Place {
    let (here, mass) = (places[node], bodies.masses[node]);
    let community = bodies.communities.get(node);
    let (push_x, push_y) = tree.push(here);
    let (mut x, mut y) = (PUSH * mass * push_x - DRAW * mass * here.x, PUSH * mass * push_y - DRAW * mass * here.y);
    for (other, weight) in graph.ends(node) {
        let within = if bodies.communities.get(other) == community { WITHIN } else { 1.0 };
        let weight = weight.min(HEAVIEST) * within;
        x += weight * (places[other].x - here.x);
        y += weight * (places[other].y - here.y);
    }
    // Whoever is tied to many is slow, so that the many come to them.
    let (x, y) = (x / (WITHIN * 2.0 * mass), y / (WITHIN * 2.0 * mass));
    let far = x.hypot(y);
    let share = if far > furthest { furthest / far } else { 1.0 };
    Place { x: here.x + x * share, y: here.y + y * share }
}

#[cfg(test)]
mod tests;
