//! The main jobs, watched by `strace`: none of them reaches out of this machine.
#![cfg(target_os = "linux")]
// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

/// Everything in it that could be fetched leads to an address that is kept for documents and answers nobody.
const CARDS: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:<img src=\"https://192.0.2.1/name.png\">Ada Okafor\r\n\
PHOTO:http://192.0.2.1/photo.jpg\r\nLOGO;VALUE=uri:https://192.0.2.1/logo.svg\r\nURL:https://192.0.2.1/ada\r\n\
SOURCE:ftp://192.0.2.1/ada.vcf\r\nKEY:https://192.0.2.1/key.pgp\r\nEMAIL:ada@192.0.2.1\r\nORG:Nordwind Energie\r\n\
NOTE:![seen](https://192.0.2.1/pixel.png) <iframe src=\"https://192.0.2.1/\"></iframe>\r\nEND:VCARD\r\n\
BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben Vale\r\nPHOTO;VALUE=uri:https://192.0.2.1/ben.jpg\r\nEND:VCARD\r\n";
const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VEVENT\r\nUID:one@192.0.2.1\r\n\
DTSTART:20261103T090000Z\r\nDTEND:20261103T100000Z\r\nSUMMARY:Storage day\r\nURL:https://192.0.2.1/event\r\n\
ATTACH:https://192.0.2.1/agenda.pdf\r\nIMAGE;VALUE=URI:https://192.0.2.1/banner.png\r\n\
END:VEVENT\r\nEND:VCALENDAR\r\n";

/// Runs a program and tells what it asked of sockets: one line for each call that leads somewhere.
fn watched(program: &str, arguments: &[&str], folder: &Path) -> Vec<String> {
    let told = folder.join("calls");
    let output = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o"])
        .arg(&told)
        .arg(program)
        .args(arguments)
        .env("RAPPORT_DATA", folder.join("data"))
        .env("LANG", "C")
        .current_dir(folder)
        .output()
        .expect("strace cannot be started; `cargo xtask test` installs it");
    let is_a_job = program == env!("CARGO_BIN_EXE_rapport");
    assert!(!is_a_job || output.status.success(), "{arguments:?}: {output:?}");
    fs::read_to_string(&told).unwrap().lines().map(String::from).collect()
}

/// Calls that name an address of another kind than a socket of this machine's own files.
fn away(calls: &[String]) -> Vec<&String> {
    calls.iter().filter(|call| call.contains("sa_family=") && !call.contains("sa_family=AF_UNIX")).collect()
}

#[test]
fn no_job_at_the_prompt_reaches_out() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    fs::write(here.join("cards.vcf"), CARDS).unwrap();
    fs::write(here.join("calendar.ics"), CALENDAR).unwrap();
    let jobs: [&[&str]; 22] = [
        &["import", "cards.vcf", "calendar.ics", "--preview"],
        &["import", "cards.vcf", "calendar.ics", "--detail"],
        &["people"],
        &["person", "Ben"],
        &["log", "coffee with Ben Vale yesterday, promised https://192.0.2.1/slides by Friday"],
        &["undo"],
        &["redo"],
        &["week"],
        &["promises"],
        &["events", "--from", "2026-01-01"],
        &["growth", "--json"],
        &["structure"],
        &["export", "--format", "archive", "all.rapport.zip"],
        &["export", "--format", "vcard", "all.vcf"],
        &["export", "--format", "csv", "all.csv"],
        &["export", "--format", "markdown", "notes"],
        &["export", "--format", "ics", "all.ics"],
        &["report", "--period", "2026-11", "--out", "report.html"],
        &["backup"],
        &["check"],
        &["import", "all.rapport.zip"],
        &["restore", "latest"],
    ];
    for job in jobs {
        let calls = watched(env!("CARGO_BIN_EXE_rapport"), job, here);
        assert!(away(&calls).is_empty(), "{job:?}: {calls:#?}");
    }
}

#[test]
fn what_does_reach_out_would_be_seen() {
    let folder = tempfile::tempdir().unwrap();
    for lure in ["exec 3<>/dev/tcp/127.0.0.1/9", "echo x > /dev/udp/127.0.0.1/9"] {
        let calls = watched("bash", &["-c", lure], folder.path());
        assert!(!away(&calls).is_empty(), "{lure}: {calls:#?}");
    }
}
