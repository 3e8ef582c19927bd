//! Lists of edges as other programs write them: two names a line, and perhaps a weight. Rule: one bad line never stops the rest;
//! it is told with its place and why.

mod columns;
mod line;

use super::graph::{Edge, Graph};
use columns::Columns;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use line::{Delimiter, Fault};
use serde::Serialize;
use std::collections::BTreeMap;

/// A graph with the names of its nodes, which are in alphabetical order, whatever the order of the lines.
#[derive(Debug, Clone, PartialEq)]
pub struct EdgeList {
    pub names: Vec<String>,
    pub graph: Graph,
    pub weighting: Weighting,
    pub problems: Vec<EdgeProblem>,
}

/// Whether any line gave a weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weighting {
    /// None did: each edge counts once, however often it is named.
    Plain,
    /// The weights of an edge that is named several times are summed; a line without one counts 1.
    Weighted,
}

/// A line that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EdgeProblem {
    pub file: String,
    /// Counted from 1.
    pub line: u32,
    /// What is wrong and what would do.
    pub message: String,
}

/// Reads a list. `file` is how problems name it.
pub fn read(file: &str, bytes: &[u8]) -> EdgeList {
    let text = text(bytes);
    let delimiter = Delimiter::of(&text);
    let mut columns: Option<Columns> = None;
    let mut problems = Vec::new();
    let mut named: Vec<(String, String, Option<f64>)> = Vec::new();
    for (number, content) in (1_u32..).zip(text.lines()) {
        let mut tell = |fault: Fault| {
            problems.push(EdgeProblem { file: file.to_owned(), line: number, message: fault.message() });
        };
        let fields = match line::fields(content, delimiter) {
            Ok(fields) if fields.is_empty() => continue,
            Ok(fields) => fields,
            Err(fault) => {
                tell(fault);
                continue;
            }
        };
        if columns.is_none() {
            let header = Columns::of_header(&fields);
            let is_header = header.is_some();
            columns = header.or(Some(Columns::WITHOUT_HEADER));
            if is_header {
                continue;
            }
        }
        match columns.unwrap_or(Columns::WITHOUT_HEADER).edge(&fields, delimiter) {
            Ok(edge) => named.push(edge),
            Err(fault) => tell(fault),
        }
    }
    built(named, problems)
}

fn built(named: Vec<(String, String, Option<f64>)>, problems: Vec<EdgeProblem>) -> EdgeList {
    let weighting =
        if named.iter().any(|(_, _, weight)| weight.is_some()) { Weighting::Weighted } else { Weighting::Plain };
    let mut places: BTreeMap<&str, u32> = BTreeMap::new();
    for (one, other, _) in &named {
        places.insert(one, 0);
        places.insert(other, 0);
    }
    for (place, number) in places.values_mut().zip(0_u32..) {
        *place = number;
    }
    let place = |name: &String| places.get(name.as_str()).copied().unwrap_or(u32::MAX);
    let mut edges: Vec<Edge> = named
        .iter()
        .map(|(one, other, weight)| {
            let (one, other) = (place(one), place(other));
            Edge { one: one.min(other), other: one.max(other), weight: weight.unwrap_or(1.0) }
        })
        .collect();
    if weighting == Weighting::Plain {
        edges.sort_unstable_by_key(|edge| (edge.one, edge.other));
        edges.dedup_by_key(|edge| (edge.one, edge.other));
    }
    let graph = Graph::new(places.len(), edges);
    EdgeList { names: places.into_keys().map(str::to_owned).collect(), graph, weighting, problems }
}

/// UTF-8 or what a byte order mark says; what is neither is taken as Western, in which every byte is a letter.
fn text(bytes: &[u8]) -> String {
    let encoding = match Encoding::for_bom(bytes) {
        Some((marked, _)) => marked,
        None if std::str::from_utf8(bytes).is_ok() => UTF_8,
        None => WINDOWS_1252,
    };
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    // The line ends of old Macintosh programs.
    if text.contains('\n') { text.into_owned() } else { text.replace('\r', "\n") }
}

#[cfg(test)]
mod tests;
