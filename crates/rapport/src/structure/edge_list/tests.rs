use super::*;
use proptest::prelude::*;
use rstest::rstest;

/// The edges by name, in order.
fn edges(list: &EdgeList) -> Vec<(&str, &str, f64)> {
    let mut edges = Vec::new();
    for (node, name) in list.names.iter().enumerate() {
        for (other, weight) in list.graph.ends(node).filter(|(other, _)| *other > node) {
            edges.push((name.as_str(), list.names[other].as_str(), weight));
        }
    }
    edges
}

#[rstest]
#[case::commas("Ada,Ben\nBen,Cleo\n")]
#[case::blanks("Ada Ben\r\n Ben   Cleo")]
#[case::tabs("Ada\tBen\nBen\tCleo\n\n")]
#[case::semicolons("Ada; Ben\nBen ;Cleo;\n")]
#[case::old_line_ends("Ada,Ben\rBen,Cleo\r")]
#[case::comments("# who knows whom\nAda Ben # since 1999\n#\nBen Cleo\n")]
#[case::header("Source,Target\nAda,Ben\nBen,Cleo\n")]
#[case::header_of_ids("From Node\tTo Node\nAda\tBen\nBen\tCleo\n")]
#[case::quotes("\"Ada\",\"Ben\"\n\"Ben\",Cleo\n")]
#[case::python("Ada Ben {}\nBen Cleo {'since': 1999}\n")]
#[case::mark("\u{feff}Ada,Ben\nBen,Cleo\n")]
#[case::twice_and_itself("Ada,Ben\nBen,Ada\nBen,Cleo\nCleo,Cleo\n")]
fn lists_are_read_as_they_come(#[case] text: &str) {
    let list = read("list.csv", text.as_bytes());
    assert_eq!(list.problems, []);
    assert_eq!((edges(&list), list.weighting), (vec![("Ada", "Ben", 1.0), ("Ben", "Cleo", 1.0)], Weighting::Plain));
}

#[rstest]
#[case::commas("Ada,Ben,2.5\nBen,Cleo\n")]
#[case::header("from,to,weight\nAda,Ben,2.5\nBen,Cleo,1\n")]
#[case::other_header("name,friend,weight\nAda,Ben,2.5\nBen,Cleo,1\n")]
#[case::gephi("Source,Target,Type,Id,Label,Weight\nAda,Ben,Undirected,0,,2.5\nBen,Cleo,Undirected,1,,1.0\n")]
#[case::decimal_comma("Ada;Ben;2,5\nBen;Cleo;1\n")]
#[case::python("Ada Ben {'weight': 2.5}\nBen Cleo {'weight': 1}\n")]
#[case::summed("Ada Ben 2\nBen Ada 0.5\nBen Cleo\n")]
fn weights_are_read_and_summed(#[case] text: &str) {
    let list = read("list.csv", text.as_bytes());
    assert_eq!(list.problems, []);
    assert_eq!((edges(&list), list.weighting), (vec![("Ada", "Ben", 2.5), ("Ben", "Cleo", 1.0)], Weighting::Weighted));
}

#[test]
fn names_keep_what_they_are_written_with() {
    let list = read("list.csv", "\"Okafor, Ada\",\"Ben \"\"B\"\" Vale\"\nÅse,李\n".as_bytes());
    assert_eq!(list.names, ["Ben \"B\" Vale", "Okafor, Ada", "Åse", "李"]);
    let western = read("list.csv", b"\xc5se,Ben\n");
    assert_eq!(western.names, ["Ben", "Åse"]);
    let blank = read("list.txt", b"\"Ada Okafor\" \"Ben Vale\" 3\n");
    assert_eq!(edges(&blank), [("Ada Okafor", "Ben Vale", 3.0)]);
    // Nodes may be called as columns are.
    assert_eq!(read("list.txt", b"u v\nv w\n").names, ["u", "v", "w"]);
}

#[test]
fn a_bad_line_is_told_with_its_place_and_the_rest_goes_on() {
    let text = "source,target,weight\nAda,Ben,1\nAda\n,Ben,1\nAda,Cleo,0\nAda,Cleo,-2\nAda,Cleo,NaN\nAda,Cleo,inf\nAda,Cleo,much\n\
                \"Ada,Cleo\n\"Ada\"x,Cleo\nAda,Cleo,1,2\n# fine\nBen,Cleo,2\n";
    let list = read("list.csv", text.as_bytes());
    assert_eq!(edges(&list), [("Ada", "Ben", 1.0), ("Ben", "Cleo", 2.0)]);
    let lines: Vec<u32> = list.problems.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert!(list.problems.iter().all(|problem| problem.file == "list.csv" && problem.message.ends_with(['.', 'n'])));
    let weight = "“much” is no weight. A weight is a number above 0, as in 2.5; leave it out where there is none.";
    assert_eq!(list.problems[6].message, weight);
}

/// A hostile file: no figure becomes infinite or none, and no sum of weights is lost in another.
#[test]
fn weights_beyond_what_can_be_counted_are_told() {
    let list = read("list.txt", b"Ada Ben 1e308\nAda Cleo 5e-324\nBen Cleo 1e100\nAda Cleo 1e-100\nAda Ben 1e100\n");
    let told: Vec<(u32, bool)> = list
        .problems
        .iter()
        .map(|problem| (problem.line, problem.message.contains("too large or too small")))
        .collect();
    assert_eq!(told, [(1, true), (2, true)]);
    let measured = crate::structure::measures(&list.graph);
    assert!(measured.modularity.is_some_and(f64::is_finite));
    for node in &measured.nodes {
        let constraint = node.constraint.unwrap();
        assert!(constraint > 0.4 && constraint.is_finite() && node.effective_size.unwrap().is_finite(), "{node:?}");
    }
}

#[test]
fn nothing_is_an_empty_graph() {
    for text in ["", "\n\n", "# only a word\n", "source,target\n"] {
        let list = read("list.csv", text.as_bytes());
        assert!(list.graph.is_empty() && list.problems.is_empty());
    }
}

proptest! {
    #[test]
    fn whatever_the_bytes_it_is_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read("list", &bytes);
    }

    #[test]
    fn whatever_the_text_no_line_is_lost_without_a_word(text in "([ab\"#{},;\t :'0-9.-]{0,12}\n){0,12}") {
        let list = read("list", text.as_bytes());
        let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.trim().starts_with('#')).count();
        prop_assert!(list.problems.len() <= lines);
        prop_assert!(list.problems.len() == lines || !list.names.is_empty());
    }
}
