//! Places, communities and bridges of a network, kept from one map to the next. Rule: a network whose ties did not change is not laid
//! out again.

use crate::structure::bridges::bridging;
use crate::structure::network::{Bridge, Network};
use crate::structure::{Graph, Place, communities, layout};
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LaidPerson {
    pub x: f64,
    pub y: f64,
    pub community: u32,
    pub bridge: Bridge,
    pub degree: u32,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Laid {
    /// By place in the network.
    pub people: Vec<LaidPerson>,
}

/// The last one only: a map is asked for again and again, rarely another one.
static KEPT: Mutex<Option<(Graph, Arc<Laid>)>> = Mutex::new(None);

pub(super) fn laid(network: &Network) -> Arc<Laid> {
    let graph = network.graph();
    let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some((_, laid)) = kept.filter(|(of, _)| *of == graph) {
        return laid;
    }
    let laid = Arc::new(lay(&graph));
    *KEPT.lock().unwrap_or_else(PoisonError::into_inner) = Some((graph, Arc::clone(&laid)));
    laid
}

pub(super) fn lay(graph: &Graph) -> Laid {
    let communities = communities(graph);
    let places = layout(graph, &communities);
    let reach = places.iter().map(|Place { x, y }| x.abs().max(y.abs())).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let people = places.iter().zip(&communities).zip(bridging(graph, &communities)).enumerate();
    let people = people.map(|(node, ((place, community), bridging))| LaidPerson {
        x: place.x / reach,
        y: place.y / reach,
        community: *community,
        bridge: Bridge::of(bridging),
        degree: u32::try_from(graph.degree(node)).unwrap_or(u32::MAX),
    });
    Laid { people: people.collect() }
}
