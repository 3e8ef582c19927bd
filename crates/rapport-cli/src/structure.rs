//! `rapport structure`. Rule: the measures of `docs/measures.md`, one line or object a node.

use crate::arguments::Structure;
use crate::{Came, output};
use rapport::structure::{self, EdgeList, EdgeProblem, Measures, NodeMeasures};
use rapport::{Failure, Result};
use serde::Serialize;
use std::io::Read;
use std::path::Path;

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

pub fn structure(asked: &Structure) -> Result<Came> {
    let list = structure::read(&asked.edges.to_string_lossy(), &bytes(&asked.edges)?);
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
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        return read.map(|_| bytes).map_err(|cause| Failure::file(path, &cause));
    }
    std::fs::read(path).map_err(|cause| Failure::file(path, &cause))
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
    output::line("degree  effective size  constraint  betweenness  community  name")?;
    let figure = |figure: Option<f64>| figure.map_or_else(|| "–".to_owned(), |figure| format!("{figure:.4}"));
    for (name, node) in list.names.iter().zip(&measures.nodes) {
        output::line(&format!(
            "{:6}  {:>14}  {:>10}  {:>11}  {:9}  {name}",
            node.degree,
            figure(node.effective_size),
            figure(node.constraint),
            figure(Some(node.betweenness)),
            node.community,
        ))?;
    }
    let communities = if measures.communities == 1 { "community" } else { "communities" };
    let modularity = figure(measures.modularity);
    output::line(&format!("{} {communities}, modularity {modularity}", measures.communities))
}
