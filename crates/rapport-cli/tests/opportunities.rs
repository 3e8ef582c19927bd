//! Opportunities at a prompt: what was written down, and the figures of the very same ones.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, NaiveDate, Utc};
use rapport::Store;
use rapport::opportunities::{
    self, NewOpportunity, OpportunityKind, OpportunityMove, OpportunityStage, Publicity, StageName,
};
use rapport::people::{PersonEdit, edit};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};

fn rapport(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).args(["--now", "2026-11-18T16:00:00+01:00"]).env("RAPPORT_DATA", folder);
    command.env("LANG", "C").env("TZ", "Europe/Oslo").output().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// One that Ada told me of, and won; one of a newsletter.
fn write_down(folder: &Path) {
    let now: DateTime<Utc> = "2026-11-18T12:00:00Z".parse().unwrap();
    let mut store = Store::open(&folder.join("rapport.db"), now).unwrap();
    let ada = PersonEdit { name: Some("Ada Okafor".into()), ..PersonEdit::default() };
    let ada = edit::add(&mut store, &ada, now).unwrap().value;
    let keynote = NewOpportunity {
        title: "Keynote".into(),
        kind: OpportunityKind::Talk,
        heard_on: day("2026-09-01"),
        told_by: Some(ada),
        source: String::new(),
        publicity: Publicity::Never,
        organisation: "Grid Futures".into(),
        outcome: String::new(),
        thanked_on: None,
        url: String::new(),
        notes: String::new(),
        topics: vec!["Storage".into()],
    };
    let won = OpportunityMove { to: OpportunityStage::Won, on: day("2026-09-11"), outcome: None };
    let id = opportunities::add(&mut store, &keynote, now).unwrap().value;
    opportunities::move_to(&mut store, id, &won, now).unwrap();
    let post = NewOpportunity {
        title: "Post".into(),
        kind: OpportunityKind::Job,
        told_by: None,
        source: "A newsletter".into(),
        publicity: Publicity::Already,
        topics: Vec::new(),
        ..keynote
    };
    opportunities::add(&mut store, &post, now).unwrap();
    let name = StageName { stage: OpportunityStage::Won, name: "Came about".into() };
    opportunities::rename(&mut store, &name, now).unwrap();
}

#[test]
fn they_are_listed_with_their_figures_and_leave_by_uid() {
    let folder = tempfile::tempdir().unwrap();
    write_down(folder.path());
    let told = rapport(folder.path(), &["opportunities", "--json"]);
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    let figures = &told["figures"];
    assert_eq!((&figures["heard"], &figures["hidden_share"]), (&json!(2), &json!(0.5)));
    assert_eq!(figures["stages"][4], json!({ "stage": "won", "reached": 1, "now": 1 }));
    let keynote = &told["opportunities"][1];
    assert_eq!((&keynote["title"], &keynote["ended_on"]), (&json!("Keynote"), &json!("2026-09-11")));
    assert_eq!(figures["sources"][0]["uid"], keynote["told_by"]["uid"]);
    assert_eq!(figures["sources"][1]["uid"], Value::Null);
    assert_eq!(told["stages"][4]["name"], json!("Came about"));
    let open = rapport(folder.path(), &["opportunities", "--open"]);
    let open = String::from_utf8(open.stdout).unwrap();
    assert!(open.contains("Post (from A newsletter)") && !open.contains("Keynote"), "{open}");
    assert!(open.contains("1 heard, 0 of them (0%)"), "{open}");
    assert_eq!(rapport(folder.path(), &["opportunities", "nothing"]).status.code(), Some(1));
}
