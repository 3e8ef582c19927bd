//! The report at a prompt: a period in, a page out.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn rapport(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(["--now", "2026-05-20T10:00:00+02:00"]).args(arguments);
    command.env("RAPPORT_DATA", folder.join("data")).env("LANG", "C").current_dir(folder).output().unwrap()
}

#[test]
fn a_report_is_written_and_is_the_same_on_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Okafor\nX-RAPPORT-MET-ON:2026-01-10\nEND:VCARD\n";
    fs::write(folder.path().join("people.vcf"), cards).unwrap();
    assert!(rapport(folder.path(), &["import", "people.vcf"]).status.success());
    assert!(rapport(folder.path(), &["log", "coffee with Ada Okafor on 2026-02-03 40m"]).status.success());

    let file = rapport(folder.path(), &["report", "--period", "2026-Q1", "--out", "q1.html"]);
    assert_eq!(String::from_utf8(file.stderr).unwrap(), "Wrote the report of 1st quarter of 2026 to q1.html\n");
    let page = fs::read_to_string(folder.path().join("q1.html")).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    assert!(page.contains("You are engaged with 1 of 1 person."), "{page}");
    assert_eq!(rapport(folder.path(), &["report", "--period", "2026-Q1", "--out", "-"]).stdout, page.as_bytes());
}

#[test]
fn what_cannot_be_written_is_told_before_anything_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    for (period, out, told) in [("2026-Q1", "q1.pdf", ".html"), ("2026-Q7", "q7.html", "2026-Q3")] {
        let output = rapport(folder.path(), &["report", "--period", period, "--out", out]);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8(output.stderr).unwrap().contains(told));
        assert!(!folder.path().join(out).exists() && !folder.path().join("data").exists());
    }
    let early = rapport(folder.path(), &["report", "--period", "2026-Q4", "--out", "q4.html"]);
    assert_eq!(early.status.code(), Some(1));
    assert!(String::from_utf8(early.stderr).unwrap().contains("2026-Q4 has not begun."));
    assert!(!folder.path().join("q4.html").exists());
}
