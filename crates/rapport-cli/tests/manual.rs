//! What the prompt tells of itself.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

fn rapport(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rapport")).args(arguments).env("RAPPORT_DATA", folder).output().unwrap()
}

#[test]
fn every_command_has_a_page_and_is_completed_without_a_database() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let pages = folder.path().join("man1");
    assert!(rapport(&data, &["manual", pages.to_str().unwrap()]).status.success());
    let completions = String::from_utf8(rapport(&data, &["completions", "bash"]).stdout).unwrap();
    let help = String::from_utf8(rapport(&data, &["help"]).stdout).unwrap();
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let commands: Vec<&str> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.len() > 15, "{help}");
    for command in commands.into_iter().filter(|command| *command != "help") {
        let page = std::fs::read_to_string(pages.join(format!("rapport-{command}.1"))).unwrap();
        assert!(page.contains(".SH SYNOPSIS"), "{page}");
        assert!(completions.contains(&format!("rapport,{command})")), "{command}");
    }
    assert!(pages.join("rapport.1").exists());
    assert!(!data.exists(), "no database is made for it");
}

/// The window's program hands its own arguments on, so that another word stands in the place of the name.
#[cfg(unix)]
#[test]
fn it_is_called_rapport_whatever_it_was_started_by() {
    use std::os::unix::process::CommandExt;
    let answer = Command::new(env!("CARGO_BIN_EXE_rapport")).arg0("--prompt").arg("nonsense").output().unwrap();
    let said = String::from_utf8(answer.stderr).unwrap();
    assert!(said.contains("Usage: rapport "), "{said}");
}
