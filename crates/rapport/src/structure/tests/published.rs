//! Figures that were published or computed by others.

use super::*;
use rstest::rstest;

fn close(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() < 1e-9
}

fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

#[rstest]
#[case::karate(KARATE, 34, 78)]
#[case::florentine(FLORENTINE, 15, 20)]
#[case::kite(KITE, 10, 18)]
#[case::les_miserables(LES_MISERABLES, 77, 254)]
fn measures_agree_with_networkx(#[case] known: Known, #[case] nodes: usize, #[case] edges: usize) {
    let list = list(known.edges);
    assert_eq!((list.graph.len(), list.graph.edges(), list.names.len()), (nodes, edges, nodes));
    let ours = measures(&list.graph);
    let theirs: Vec<Vec<&str>> = rows(known.figures).collect();
    assert_eq!(theirs.len(), nodes);
    for ((name, ours), theirs) in list.names.iter().zip(&ours.nodes).zip(theirs) {
        let figures: Vec<f64> = theirs[1..].iter().map(|figure| figure.parse().unwrap()).collect();
        assert_eq!((name.as_str(), f64::from(ours.degree)), (theirs[0], figures[0]));
        assert!(close(ours.effective_size.unwrap(), figures[1]), "{name}: {ours:?} {theirs:?}");
        assert!(close(ours.constraint.unwrap(), figures[2]), "{name}: {ours:?} {theirs:?}");
        assert!(close(ours.betweenness, figures[3]), "{name}: {ours:?} {theirs:?}");
    }
}

#[rstest]
#[case::karate(KARATE)]
#[case::florentine(FLORENTINE)]
#[case::kite(KITE)]
#[case::les_miserables(LES_MISERABLES)]
fn communities_are_as_good_as_the_best_that_networkx_finds(#[case] known: Known) {
    let list = list(known.edges);
    let ours = measures(&list.graph);
    for row in rows(known.partitions) {
        let partition: Vec<u32> = row[2].split(' ').map(|community| community.parse().unwrap()).collect();
        let theirs: f64 = row[1].parse().unwrap();
        assert_eq!(partition.len(), list.names.len());
        assert!(close(modularity(&list.graph, &partition).unwrap(), theirs), "{}", row[0]);
        assert!(ours.modularity.unwrap() > theirs - 1e-9, "{} {:?} {theirs}", row[0], ours.modularity);
    }
}

/// The optimum for the karate club is 0.41979 with four communities (Brandes and others 2008, On modularity clustering), for the
/// characters of Les Misérables 0.5667 with six.
#[test]
fn communities_reach_the_published_modularity() {
    let karate = measures(&list(KARATE.edges).graph);
    assert_eq!((karate.modularity.map(|quality| (quality * 1e5).round()), karate.communities), (Some(41_979.0), 4));
    let novel = measures(&list(LES_MISERABLES.edges).graph);
    assert_eq!((novel.modularity.map(|quality| (quality * 1e4).round()), novel.communities), (Some(5_667.0), 6));
}

/// Krackhardt (1990): Diane has the most ties, Heather lies between the most others.
#[test]
fn the_kite_is_as_it_was_published() {
    let list = list(KITE.edges);
    assert_eq!(of(&list, "Diane").degree, 6);
    assert!(close(of(&list, "Heather").betweenness, 14.0 / 36.0));
    assert!(close(of(&list, "Fernando").betweenness, 25.0 / 3.0 / 36.0));
    assert!(close(of(&list, "Jane").betweenness, 0.0));
}

/// Wasserman and Faust (1994), table 5.1: the Medici lie on 0.522 of the paths, the Guadagni on 0.255.
#[test]
fn the_families_of_florence_are_as_they_were_published() {
    let list = list(FLORENTINE.edges);
    for (family, published) in [("Medici", 0.522), ("Guadagni", 0.255), ("Albizzi", 0.212), ("Acciaiuoli", 0.0)] {
        assert!((of(&list, family).betweenness - published).abs() < 0.0005, "{family}");
    }
}

/// Borgatti (1997), Structural holes: unpacking Burt's redundancy measures: the network of his figure, and the worked example
/// of `docs/measures.md`.
#[test]
fn holes_are_as_borgatti_worked_them_out() {
    let list = list("A B\nA E\nA F\nA G\nB D\nB G\nC G\nD G\nE G\nF G\n");
    let published = [("A", 4, 2.5, 0.595), ("C", 1, 1.0, 1.0), ("G", 6, 4.67, 0.4)];
    for (name, degree, effective_size, constraint) in published {
        let ours = of(&list, name);
        assert_eq!(ours.degree, degree);
        assert!((ours.effective_size.unwrap() - effective_size).abs() < 0.005, "{name} {ours:?}");
        assert!((ours.constraint.unwrap() - constraint).abs() < 0.0005, "{name} {ours:?}");
    }
    assert!(close(of(&list, "G").effective_size.unwrap(), 6.0 - 2.0 * 4.0 / 6.0));
    // Of the 15 pairs of others, 7 meet over G alone, and 4 over G half of the time.
    assert!(close(of(&list, "G").betweenness, (7.0 + 4.0 / 2.0) / 15.0));
}

/// The worked example of communities: two triangles held together by one edge.
#[test]
fn two_triangles_are_two_communities() {
    let list = list("Ada Ben\nBen Cleo\nAda Cleo\nCleo Dan\nDan Eve\nEve Finn\nDan Finn\n");
    let ours = measures(&list.graph);
    let communities: Vec<u32> = ours.nodes.iter().map(|node| node.community).collect();
    assert_eq!(communities, [0, 0, 0, 1, 1, 1]);
    assert!(close(ours.modularity.unwrap(), 2.0 * (3.0 / 7.0 - 0.25)));
}

#[test]
fn who_is_connected_with_nobody_has_no_holes() {
    let list = list("Ada Ada\nBen Cleo\n");
    let ada = of(&list, "Ada");
    assert_eq!((ada.degree, ada.effective_size, ada.constraint, ada.betweenness), (0, None, None, 0.0));
    let nobody = measures(&Graph::new(2, []));
    assert_eq!((nobody.modularity, nobody.communities, nobody.nodes[1].community), (None, 2, 1));
    assert_eq!(measures(&Graph::new(0, [])).communities, 0);
}

/// Half of the karate club tells nearly the same as all of it, and who is told as many as there are tells the same.
#[test]
fn betweenness_can_be_estimated() {
    let list = list(KARATE.edges);
    let exact = betweenness(&list.graph);
    assert_eq!(betweenness_from(&list.graph, 34), exact);
    let estimated = betweenness_from(&list.graph, 17);
    let furthest = exact.iter().zip(&estimated).map(|(exact, estimated)| (exact - estimated).abs()).fold(0.0, f64::max);
    assert!(furthest > 0.0 && furthest < 0.15, "{furthest}");
}
