//! Structure at a prompt: a list of edges in, figures out.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};

fn rapport(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).env("RAPPORT_DATA", folder.join("data")).env("LANG", "C").current_dir(folder);
    command.output().unwrap()
}

fn answer(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

#[test]
fn a_list_of_edges_is_measured_without_a_database() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("edges.csv"), "from,to\nAda,Ben\nBen,Cleo\nDan,Dan\nEve\n").unwrap();
    let output = rapport(folder.path(), &["structure", "--edges", "edges.csv", "--json"]);
    assert_eq!(output.status.code(), Some(0));
    let answer = answer(&output);
    let ends = |id: &str, community: u32| json!({ "id": id, "degree": 1, "effective_size": 1.0, "constraint": 1.0, "betweenness": 0.0, "community": community });
    assert_eq!(answer["nodes"][0], ends("Ada", 0));
    assert_eq!(
        answer["nodes"][1],
        json!({ "id": "Ben", "degree": 2, "effective_size": 2.0, "constraint": 0.5, "betweenness": 1.0 / 3.0, "community": 0 })
    );
    assert_eq!(answer["nodes"][2], ends("Cleo", 0));
    assert_eq!(
        answer["nodes"][3],
        json!({ "id": "Dan", "degree": 0, "effective_size": null, "constraint": null, "betweenness": 0.0, "community": 1 })
    );
    assert_eq!((&answer["modularity"], &answer["communities"]), (&json!(0.0), &json!(2)));
    assert_eq!((&answer["problems"][0]["file"], &answer["problems"][0]["line"]), (&json!("edges.csv"), &json!(5)));
    assert!(!folder.path().join("data").exists());

    let words = rapport(folder.path(), &["structure", "--edges", "edges.csv"]);
    let told = String::from_utf8(words.stdout).unwrap();
    assert!(told.contains("     2          2.0000      0.5000       0.3333          0  Ben\n"), "{told}");
    assert!(told.ends_with("communities 2, modularity 0.0000\n"));
    assert!(String::from_utf8(words.stderr).unwrap().starts_with("edges.csv:5: Only one name stands here."));
}

/// A terminal obeys signs that no eye sees: none of a file's reaches it.
#[test]
fn nothing_in_a_file_steers_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let hostile = "Ada,\u{1b}[31mBen\nBen,Cleo,\u{1b}]0;owned\u{7}\n\u{0}Dan,Eve,1e999\n";
    std::fs::write(folder.path().join("edges.csv"), hostile).unwrap();
    let output = rapport(folder.path(), &["structure", "--edges", "edges.csv"]);
    let (told, remarked) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(told.contains("[31mBen") && remarked.contains("edges.csv:2: “"), "{told}{remarked}");
    assert!(!told.chars().chain(remarked.chars()).any(|sign| sign.is_control() && sign != '\n'), "{told}{remarked}");
}

#[test]
fn the_exit_code_tells_what_it_came_to() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("empty.csv"), "# nothing\n").unwrap();
    let empty = rapport(folder.path(), &["structure", "--edges", "empty.csv", "--json"]);
    let nothing = json!({ "nodes": [], "modularity": null, "communities": 0, "problems": [] });
    assert_eq!((empty.status.code(), answer(&empty)), (Some(1), nothing));
    let missing = rapport(folder.path(), &["structure", "--edges", "missing.csv", "--json"]);
    assert_eq!(missing.status.code(), Some(1));
    assert_eq!(serde_json::from_slice::<Value>(&missing.stderr).unwrap()["code"], "file");
    assert_eq!(rapport(folder.path(), &["structure", "--edges"]).status.code(), Some(2));
}

#[test]
fn the_network_is_measured_as_it_was_on_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Okafor\nORG:Nordwind\nX-RAPPORT-MET-ON:2024-01-10\nEND:VCARD\n\
                 BEGIN:VCARD\nVERSION:3.0\nFN:Ben Vale\nORG:Nordwind\nX-RAPPORT-MET-ON:2024-03-05\nEND:VCARD\n\
                 BEGIN:VCARD\nVERSION:3.0\nFN:Cleo Berg\nX-RAPPORT-MET-ON:2024-03-05\nEND:VCARD\n";
    std::fs::write(folder.path().join("people.vcf"), cards).unwrap();
    assert_eq!(rapport(folder.path(), &["structure", "--json"]).status.code(), Some(1));
    assert!(rapport(folder.path(), &["import", "people.vcf"]).status.success());

    let now = answer(&rapport(folder.path(), &["structure", "--json"]));
    let third: f64 = 1.0 / 3.0;
    let (size, constraint) = (3.0 - 2.0 * third, 2.0 * (third * 1.5).powi(2) + third.powi(2));
    assert_eq!((&now["me"]["people"], &now["me"]["ties"]), (&json!(3), &json!(1)));
    assert!((now["me"]["effective_size"].as_f64().unwrap() - size).abs() < 1e-9);
    assert!((now["me"]["constraint"].as_f64().unwrap() - constraint).abs() < 1e-9);
    let ben = now["nodes"].as_array().unwrap().iter().find(|node| node["name"] == "Ben Vale").unwrap();
    assert_eq!((&ben["degree"], &ben["bridge"], &ben["separates"]), (&json!(1), &json!("no_bridge"), &json!(0)));
    assert_eq!((&now["communities"], &now["bridges"], &now["problems"]), (&json!(1), &json!(0), &json!([])));

    let then = rapport(folder.path(), &["structure", "--on", "2024-02-01"]);
    let told = String::from_utf8(then.stdout).unwrap();
    assert!(told.contains("tied to nobody else: 1\nme: people 1, ties among them 0"), "{told}");
    assert_eq!(rapport(folder.path(), &["structure", "--on", "2024-02-01", "--edges", "x"]).status.code(), Some(2));
}

/// Whatever its size: it is not read to its end to find out.
#[test]
fn a_list_that_cannot_be_measured_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let endless = std::fs::File::create(folder.path().join("endless.csv")).unwrap();
    endless.set_len(1 << 40).unwrap();
    let output = rapport(folder.path(), &["structure", "--edges", "endless.csv", "--json"]);
    let told: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!((output.status.code(), &told["code"]), (Some(1), &json!("invalid")));
    assert!(told["message"].as_str().unwrap().starts_with("endless.csv is larger than 32 MiB"), "{told}");
}
