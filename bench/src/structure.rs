//! Is a large network measured and laid out while one waits? 10,000 people in groups of a hundred, and 50,000 ties.

use crate::generator::Random;
use crate::measure::timed;
use crate::row::Row;
use rapport::structure::{Edge, Graph, betweenness, communities, holes, layout};

const PEOPLE: u32 = 10_000;
const TIES: u32 = 50_000;
const GROUP: u32 = 100;

pub fn run() -> rapport::Result<Vec<Row>> {
    let mut random = Random::new(u64::from(PEOPLE));
    let mut below = |most: u32| u32::try_from(random.below(most as usize)).unwrap_or_default();
    let ties: Vec<Edge> = (0..TIES)
        .map(|tie| {
            let (one, any) = (below(PEOPLE), below(PEOPLE));
            let other = if tie % 3 == 0 { any } else { one / GROUP * GROUP + any % GROUP };
            Edge { one, other, weight: 1.0 }
        })
        .collect();
    let graph = Graph::new(PEOPLE as usize, ties);
    let (found, communities_took) = timed(|| communities(&graph));
    let (_, layout_took) = timed(|| layout(&graph, &found));
    let (_, holes_took) = timed(|| holes(&graph));
    let (_, betweenness_took) = timed(|| betweenness(&graph));
    Ok(vec![
        Row::below(
            "structure: 50,000 ties, communities and layout",
            (communities_took + layout_took).as_secs_f64(),
            "s",
            3.0,
        ),
        Row::below("structure: 50,000 ties, effective size, constraint", holes_took.as_secs_f64(), "s", 0.5),
        Row::below("structure: 50,000 ties, betweenness", betweenness_took.as_secs_f64(), "s", 30.0),
    ])
}
