//! How a network hangs together: who stands between others, whose circle is closed, which communities there are. Rule: each
//! measure is a function of the graph alone and agrees with what was published; `docs/measures.md` tells each.

mod betweenness;
mod bridges;
mod communities;
mod edge_list;
mod ego;
mod graph;
mod holes;
mod kept;
mod layout;
mod map;
mod modularity;
mod network;
mod over_time;
mod path;
mod records;

pub use betweenness::{betweenness, betweenness_from};
pub use bridges::{Bridging, bridging};
pub use communities::{communities, count as count_communities};
pub use edge_list::{EdgeList, EdgeProblem, Weighting, read};
pub use ego::{Ego, ego};
pub use graph::{Edge, Graph};
pub use holes::{Holes, holes};
pub use layout::{Place, layout};
pub use map::{
    Between, BetweenStep, Ground, MOST_PEOPLE, MOST_TIES, MapFormat, MapName, MapPerson, MapTies, NetworkMap, between,
    ground, map, written,
};
pub use modularity::modularity;
pub use network::{
    Bridge, NEXT, Network, NetworkPerson, NetworkStructure, NetworkTie, PersonMeasures, SMALL, TieReason, network,
    structure,
};
pub(crate) use over_time::{Asked, Behind, behind, egos, people, so_far};
pub use over_time::{DayCounted, Left, Uncounted, keep, keep_for_next_start};
pub use path::path;
pub(crate) use records::Counts;

use serde::Serialize;

/// All measures of a graph, its nodes in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    pub nodes: Vec<NodeMeasures>,
    /// Of the communities that were found; `None` where there is no edge.
    pub modularity: Option<f64>,
    pub communities: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NodeMeasures {
    /// With how many others it is connected.
    pub degree: u32,
    /// `None` where it is connected with nobody, as is `constraint`.
    pub effective_size: Option<f64>,
    pub constraint: Option<f64>,
    pub betweenness: f64,
    /// Counted from 0, the largest first.
    pub community: u32,
}

pub fn measures(graph: &Graph) -> Measures {
    measures_from(graph, usize::MAX)
}

/// The same with betweenness of paths from at most so many nodes.
fn measures_from(graph: &Graph, most: usize) -> Measures {
    let communities = communities(graph);
    let parts = holes(graph).into_iter().zip(betweenness_from(graph, most)).zip(&communities);
    let nodes = parts.enumerate().map(|(node, ((holes, betweenness), community))| NodeMeasures {
        degree: u32::try_from(graph.degree(node)).unwrap_or(u32::MAX),
        effective_size: holes.map(|holes| holes.effective_size),
        constraint: holes.map(|holes| holes.constraint),
        betweenness,
        community: *community,
    });
    Measures {
        nodes: nodes.collect(),
        modularity: modularity(graph, &communities),
        communities: count_communities(&communities),
    }
}

#[cfg(test)]
mod tests;
