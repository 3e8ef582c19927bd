use super::*;
use crate::structure::{Edge, communities};
use proptest::prelude::*;

fn edge(one: u32, other: u32) -> Edge {
    Edge { one, other, weight: 1.0 }
}

fn laid_out(graph: &Graph) -> Vec<Place> {
    layout(graph, &communities(graph))
}

fn distance(one: Place, other: Place) -> f64 {
    (one.x - other.x).hypot(one.y - other.y)
}

#[test]
fn whoever_is_tied_stands_nearer() {
    // Two circles of friends of ten, and one tie between them.
    let of_ten =
        |first: u32| (first..first + 10).flat_map(move |one| (one + 1..first + 10).map(move |other| edge(one, other)));
    let graph = Graph::new(20, of_ten(0).chain(of_ten(10)).chain([edge(9, 10)]));
    let places = laid_out(&graph);
    let mean = |pairs: &mut dyn Iterator<Item = (usize, usize)>| {
        let all: Vec<f64> = pairs.map(|(one, other)| distance(places[one], places[other])).collect();
        all.iter().sum::<f64>() / all.len() as f64
    };
    let within = mean(&mut (0..10).flat_map(|one| (one + 1..10).map(move |other| (one, other))));
    let between = mean(&mut (0..10).flat_map(|one| (10..20).map(move |other| (one, other))));
    assert!(within * 2.0 < between, "{within} {between}");
}

#[test]
fn far_ones_taken_together_push_as_each_by_itself_nearly() {
    let places: Vec<Place> =
        (0..500).map(|at| Place { x: f64::from(at % 23) * 1.7, y: f64::from(at % 31) * 0.9 - 9.0 }).collect();
    let masses: Vec<f64> = (0..500).map(|at| f64::from(at % 5) + 1.0).collect();
    let tree = Tree::new(&places, &masses);
    for here in [Place { x: 60.0, y: -20.0 }, Place { x: -30.0, y: 3.0 }] {
        let (x, y) = tree.push(here);
        let (mut exact_x, mut exact_y) = (0.0, 0.0);
        for (place, mass) in places.iter().zip(&masses) {
            let far = distance(here, *place).powi(2);
            exact_x += mass * (here.x - place.x) / far;
            exact_y += mass * (here.y - place.y) / far;
        }
        let error = (x - exact_x).hypot(y - exact_y) / exact_x.hypot(exact_y);
        assert!(error < 0.1, "{error}");
    }
}

#[test]
fn several_processors_move_a_large_map_as_one_would() {
    let ties = (0..6_000_u32).flat_map(|one| [edge(one, (one * 7 + 1) % 3_000), edge(one, one / 10)]);
    let graph = Graph::new(3_000, ties);
    let masses = vec![1.0; 3_000];
    let bodies = Bodies { masses: &masses, communities: &[] };
    let places = first_places(3_000, &[]);
    let tree = Tree::new(&places, &masses);
    let one_by_one: Vec<Place> = (0..3_000).map(|node| pulled(&graph, &bodies, &places, &tree, node, 5.0)).collect();
    assert_eq!(moved(&graph, &bodies, &places, 5.0), one_by_one);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn everybody_has_a_place(edges in prop::collection::vec((0_u32..30, 0_u32..30, 0.001_f64..1e9), 0..60)) {
        let edges = edges.into_iter().map(|(one, other, weight)| Edge { one, other, weight });
        let graph = Graph::new(30, edges);
        let places = laid_out(&graph);
        prop_assert_eq!(places.len(), 30);
        prop_assert!(places.iter().all(|place| place.x.abs() < 1e4 && place.y.abs() < 1e4));
        for (at, place) in places.iter().enumerate() {
            prop_assert!(places[..at].iter().all(|other| distance(*place, *other) > 1e-6));
        }
    }
}
