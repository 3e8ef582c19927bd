//! `rapport structure`. Rule: the measures of `docs/measures.md`, one line or object a node.

use crate::arguments::Structure;
use crate::output::prompt;
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::structure::{self, Bridge, EdgeList, EdgeProblem, Ego, Measures, Network, NetworkStructure};
use rapport::structure::{NodeMeasures, PersonMeasures};
use rapport::{Failure, Result, Store};
use serde::Serialize;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// A million edges with names of usual length; measuring more would take days.
const LONGEST: u64 = 32 * 1024 * 1024;

/// As printed by `--json`.
#[derive(Serialize)]
struct Answer<'a> {
    nodes: Vec<Node<'a>>,
    modularity: Option<f64>,
    communities: u32,
    problems: &'a [EdgeProblem],
}

#[derive(Serialize)]
struct Node<'a> {
    id: &'a str,
    #[serde(flatten)]
    measures: &'a NodeMeasures,
}

/// The same of the network.
#[derive(Serialize)]
struct NetworkAnswer<'a> {
    on: NaiveDate,
    me: Ego,
    nodes: Vec<Person<'a>>,
    modularity: Option<f64>,
    communities: u32,
    bridges: u32,
    problems: [EdgeProblem; 0],
}

#[derive(Serialize)]
struct Person<'a> {
    /// The person's uid.
    id: &'a str,
    name: &'a str,
    #[serde(flatten)]
    measures: &'a PersonMeasures,
}

pub fn of_network(store: &Store, asked: &Structure, today: NaiveDate) -> Result<Came> {
    let network = structure::network(store.connection(), asked.on.unwrap_or(today), None)?;
    let structure = structure::structure(&network);
    if asked.json {
        let people = network.people.iter().zip(&structure.people);
        let nodes = people.map(|(person, measures)| Person { id: &person.uid, name: &person.name, measures }).collect();
        let NetworkStructure { on, me, modularity, communities, bridges, .. } = structure;
        output::json(&NetworkAnswer { on, me, nodes, modularity, communities, bridges, problems: [] })?;
    } else {
        network_words(&network, &structure)?;
    }
    Ok(if network.people.is_empty() { Came::ToNothing } else { Came::ToSomething })
}

/// Whoever is tied to nobody is only counted.
fn network_words(network: &Network, structure: &NetworkStructure) -> Result<()> {
    if network.people.is_empty() {
        output::remark("Nobody was known on that day.");
        return Ok(());
    }
    output::line(HEADER)?;
    let people = network.people.iter().zip(&structure.people);
    for (person, place) in people.clone().filter(|(_, place)| place.measures.degree > 0) {
        let bridge = if place.bridge == Bridge::Bridge { "  (bridge)" } else { "" };
        row(&format!("{}{bridge}", person.name), &place.measures)?;
    }
    let alone = people.filter(|(_, place)| place.measures.degree == 0).count();
    if alone > 0 {
        output::line(&format!("tied to nobody else: {alone}"))?;
    }
    let me = structure.me;
    output::line(&format!(
        "me: people {}, ties among them {}, effective size {}, constraint {}",
        me.people,
        me.ties,
        figure(me.effective_size),
        figure(me.constraint)
    ))?;
    output::line(&format!(
        "communities {}, bridges {}, modularity {}",
        structure.communities,
        structure.bridges,
        figure(structure.modularity)
    ))
}

pub fn of_edges(edges: &Path, asked: &Structure) -> Result<Came> {
    let list = structure::read(&edges.to_string_lossy(), &bytes(edges)?);
    let measures = structure::measures(&list.graph);
    if asked.json {
        json(&list, &measures)?;
    } else {
        words(&list, &measures)?;
    }
    Ok(if list.graph.edges() == 0 { Came::ToNothing } else { Came::ToSomething })
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    if path == Path::new("-") {
        return whole(path, std::io::stdin().lock());
    }
    whole(path, File::open(path).map_err(|cause| Failure::file(path, &cause))?)
}

/// One byte more than may be tells that there is more, whether it is a file or something that never ends.
fn whole(path: &Path, from: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = from.take(LONGEST + 1).read_to_end(&mut bytes);
    read.map_err(|cause| Failure::file(path, &cause))?;
    if bytes.len() as u64 > LONGEST {
        let message = format!(
            "{} is larger than {} MiB, which is more than can be measured. Give a shorter list of edges.",
            if path == Path::new("-") { "Standard input".into() } else { path.display().to_string() },
            LONGEST / 1024 / 1024
        );
        return Err(Failure::invalid(prompt(message)));
    }
    Ok(bytes)
}

fn json(list: &EdgeList, measures: &Measures) -> Result<()> {
    let nodes = list.names.iter().zip(&measures.nodes).map(|(id, measures)| Node { id, measures }).collect();
    let Measures { modularity, communities, .. } = *measures;
    output::json(&Answer { nodes, modularity, communities, problems: &list.problems })
}

fn words(list: &EdgeList, measures: &Measures) -> Result<()> {
    for problem in &list.problems {
        output::remark(&format!("{}:{}: {}", problem.file, problem.line, problem.message));
    }
    if list.graph.is_empty() {
        output::remark("No edge was found. Each line needs two names, as in: Ada, Ben");
        return Ok(());
    }
    output::line(HEADER)?;
    for (name, node) in list.names.iter().zip(&measures.nodes) {
        row(name, node)?;
    }
    output::line(&format!("communities {}, modularity {}", measures.communities, figure(measures.modularity)))
}

const HEADER: &str = "degree  effective size  constraint  betweenness  community  name";

fn row(name: &str, node: &NodeMeasures) -> Result<()> {
    output::line(&format!(
        "{:6}  {:>14}  {:>10}  {:>11}  {:9}  {name}",
        node.degree,
        figure(node.effective_size),
        figure(node.constraint),
        figure(Some(node.betweenness)),
        node.community,
    ))
}

fn figure(figure: Option<f64>) -> String {
    figure.map_or_else(|| "–".to_owned(), |figure| format!("{figure:.4}"))
}
