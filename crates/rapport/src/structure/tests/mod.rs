//! The measures beside published figures, those of another program, and what must hold on any graph.

mod properties;
mod published;

use super::*;

/// A graph of the tests, with what was computed of it elsewhere.
struct Known {
    edges: &'static str,
    figures: &'static str,
    partitions: &'static str,
}

macro_rules! known {
    ($name:literal) => {
        Known {
            edges: include_str!(concat!("graphs/", $name, ".edges.tsv")),
            figures: include_str!(concat!("graphs/", $name, ".figures.tsv")),
            partitions: include_str!(concat!("graphs/", $name, ".partitions.tsv")),
        }
    };
}

const KARATE: Known = known!("karate");
const FLORENTINE: Known = known!("florentine");
const KITE: Known = known!("kite");
const LES_MISERABLES: Known = known!("les-miserables");

fn list(edges: &str) -> EdgeList {
    let list = read("graph", edges.as_bytes());
    assert_eq!(list.problems, []);
    list
}

fn of(list: &EdgeList, name: &str) -> NodeMeasures {
    let place = list.names.iter().position(|other| other == name).unwrap();
    measures(&list.graph).nodes[place]
}
