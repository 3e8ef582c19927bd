//! Goals at a prompt: a ready set is begun, a line is logged, and the goal moves.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn rapport(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).args(["--now", "2026-11-18T16:00:00+01:00"]).env("RAPPORT_DATA", folder);
    command.env("LANG", "C").env("TZ", "Europe/Oslo").output().unwrap()
}

fn value(folder: &Path, metric: &str) -> Value {
    let came = rapport(folder, &["goals", "--json"]);
    let goals: Value = serde_json::from_slice(&came.stdout).unwrap();
    goals.as_array().unwrap().iter().find(|goal| goal["metric"] == metric).unwrap()["value"].clone()
}

#[test]
fn a_goal_moves_when_a_line_is_logged() {
    let folder = tempfile::tempdir().unwrap();
    let none = rapport(folder.path(), &["goals"]);
    assert_eq!(none.status.code(), Some(1));
    assert!(String::from_utf8(none.stdout).unwrap().contains("depth-first"));
    assert!(rapport(folder.path(), &["goals", "--begin", "one-hour-a-week"]).status.success());
    assert_eq!(value(folder.path(), "conversations"), 0.0);
    let cards = folder.path().join("ada.vcf");
    std::fs::write(&cards, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Okafor\r\nN:Okafor;Ada;;;\r\nEND:VCARD\r\n").unwrap();
    assert!(rapport(folder.path(), &["import", cards.to_str().unwrap()]).status.success());
    let logged = rapport(folder.path(), &["log", "coffee with Ada Okafor 40 min"]);
    assert!(logged.status.success(), "{}", String::from_utf8_lossy(&logged.stderr));
    assert_eq!(value(folder.path(), "conversations"), 1.0);
    assert_eq!(value(folder.path(), "minutes_spent"), 40.0);
    let shown = String::from_utf8(rapport(folder.path(), &["goals"]).stdout).unwrap();
    assert!(shown.contains("Minutes spent: 40 min of at most 60 min this week"), "{shown}");
}
