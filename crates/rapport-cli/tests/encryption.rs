//! Encryption at a prompt.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const CARDS: &str =
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Plainlyreadable\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Ben Vale\nEND:VCARD\n";
const WORDS: &str = "four calm words of mine";

fn rapport(folder: &Path, passphrase: Option<&str>, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).args(["--now", "2026-11-18T16:00:00+01:00"]).env("RAPPORT_DATA", folder.join("data"));
    command.env_remove("RAPPORT_PASSPHRASE").stdin(Stdio::null());
    if let Some(passphrase) = passphrase {
        command.env("RAPPORT_PASSPHRASE", passphrase);
    }
    command.env("LANG", "C").env("TZ", "Europe/Oslo").current_dir(folder).output().unwrap()
}

fn with_people() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("people.vcf"), CARDS).unwrap();
    assert!(rapport(folder.path(), None, &["import", "people.vcf"]).status.success());
    assert!(rapport(folder.path(), None, &["backup"]).status.success());
    folder
}

fn encrypted() -> TempDir {
    let folder = with_people();
    let done = rapport(folder.path(), Some(WORDS), &["encrypt"]);
    assert!(done.status.success(), "{done:?}");
    folder
}

fn known(output: &Output) -> usize {
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice::<Value>(&output.stdout).unwrap().as_array().unwrap().len()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn is_plain(folder: &Path) -> bool {
    fn any(folder: &Path, is: &dyn Fn(&Path) -> bool) -> bool {
        fs::read_dir(folder).unwrap().any(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() { any(&path, is) } else { is(&path) }
        })
    }
    any(folder, &|path| {
        let bytes = fs::read(path).unwrap();
        bytes.starts_with(b"SQLite format 3") || bytes.windows(15).any(|part| part == b"Plainlyreadable")
    })
}

#[test]
fn what_is_encrypted_opens_with_its_passphrase_and_with_nothing_else() {
    let folder = encrypted();
    let here = folder.path();
    assert!(!is_plain(&here.join("data")));
    assert_eq!(known(&rapport(here, Some(WORDS), &["people", "--json"])), 2);

    let without = rapport(here, None, &["people", "--json"]);
    assert_eq!(without.status.code(), Some(3), "{without:?}");
    assert!(said(&without).contains("--passphrase-file"), "{}", said(&without));
    let wrong = rapport(here, Some("four calm words of his"), &["people", "--json"]);
    assert_eq!(wrong.status.code(), Some(3));
    assert!(said(&wrong).contains("wrong_passphrase"), "{}", said(&wrong));
    let failure: Value = serde_json::from_str(said(&wrong).trim()).unwrap();
    assert!(failure["message"].as_str().unwrap().contains("not the passphrase"));

    fs::write(here.join("words.txt"), format!("{WORDS}\n")).unwrap();
    assert_eq!(known(&rapport(here, None, &["people", "--json", "--passphrase-file", "words.txt"])), 2);
    assert!(rapport(here, None, &["encrypt", "--status"]).status.success());
    let checked = rapport(here, Some(WORDS), &["check"]);
    assert!(checked.status.success(), "{checked:?}");
    for arguments in [["backup", "--list"].as_slice(), &["check"], &["restore"], &["undo"]] {
        assert_eq!(rapport(here, None, arguments).status.code(), Some(3), "{arguments:?}");
    }
}

#[test]
fn another_passphrase_takes_its_place_and_decrypting_takes_it_away() {
    let folder = encrypted();
    let here = folder.path();
    fs::write(here.join("new.txt"), "quite another sentence").unwrap();
    let changed = rapport(here, Some(WORDS), &["passphrase", "--new-passphrase-file", "new.txt"]);
    assert!(changed.status.success(), "{changed:?}");
    assert_eq!(rapport(here, Some(WORDS), &["people"]).status.code(), Some(3));
    assert_eq!(known(&rapport(here, None, &["people", "--json", "--passphrase-file", "new.txt"])), 2);
    let done = rapport(here, Some("quite another sentence"), &["decrypt"]);
    assert!(done.status.success(), "{done:?}");
    assert_eq!(known(&rapport(here, None, &["people", "--json"])), 2);
    assert!(!rapport(here, None, &["encrypt", "--status"]).status.success());
}

#[test]
fn a_short_passphrase_or_a_second_encryption_changes_nothing() {
    let folder = with_people();
    let here = folder.path();
    let short = rapport(here, Some("short"), &["encrypt"]);
    assert!(!short.status.success() && said(&short).contains("at least 10"), "{}", said(&short));
    assert_eq!(known(&rapport(here, None, &["people", "--json"])), 2);
    let without = rapport(here, None, &["encrypt"]);
    assert_eq!(without.status.code(), Some(3));
    assert!(said(&without).contains("nobody can open it"), "{}", said(&without));
    assert!(rapport(here, Some(WORDS), &["encrypt"]).status.success());
    let twice = rapport(here, Some(WORDS), &["encrypt"]);
    assert!(!twice.status.success() && said(&twice).contains("already"), "{}", said(&twice));
}

#[test]
fn a_backup_alone_is_restored_on_another_computer() {
    let folder = encrypted();
    let backups = folder.path().join("data").join("backups");
    let name = fs::read_dir(&backups)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|end| end == "db"));
    let name = name.unwrap().display().to_string();
    let other = tempfile::tempdir().unwrap();
    assert_eq!(rapport(other.path(), None, &["restore", &name]).status.code(), Some(3));
    let restored = rapport(other.path(), Some(WORDS), &["restore", &name]);
    assert!(restored.status.success(), "{restored:?}");
    assert_eq!(rapport(other.path(), None, &["people"]).status.code(), Some(3));
    assert_eq!(known(&rapport(other.path(), Some(WORDS), &["people", "--json"])), 2);
    assert!(!is_plain(&other.path().join("data")));
}

#[test]
fn who_lost_the_passphrase_restores_an_older_plain_backup() {
    let folder = with_people();
    let here = folder.path();
    let backups = here.join("data").join("backups");
    let made = fs::read_dir(&backups)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|end| end == "db"));
    let made = made.unwrap();
    let stick = here.join("stick");
    fs::create_dir(&stick).unwrap();
    let plain = stick.join(made.file_name().unwrap());
    fs::copy(&made, &plain).unwrap();
    assert!(rapport(here, Some(WORDS), &["encrypt"]).status.success());
    let plain = plain.display().to_string();
    assert_eq!(rapport(here, None, &["restore", &plain]).status.code(), Some(3));
    let restored = rapport(here, None, &["restore", &plain, "--lost-passphrase"]);
    assert!(restored.status.success() && said(&restored).contains("rapport.locked-"), "{restored:?}");
    assert_eq!(known(&rapport(here, None, &["people", "--json"])), 2);
}

#[test]
fn an_export_is_encrypted_and_imported_by_its_passphrase() {
    let folder = with_people();
    let here = folder.path();
    let file = "everything.rapport.zip.age";
    let written = rapport(here, Some(WORDS), &["export", "--format", "archive", "--encrypt", file]);
    assert!(written.status.success(), "{written:?}");
    assert!(fs::read(here.join(file)).unwrap().starts_with(b"age-encryption.org/v1"));
    let other = tempfile::tempdir().unwrap();
    let path = here.join(file).display().to_string();
    assert_eq!(rapport(other.path(), None, &["import", &path]).status.code(), Some(3));
    assert_eq!(rapport(other.path(), Some("four calm words of his"), &["import", &path]).status.code(), Some(3));
    assert!(rapport(other.path(), Some(WORDS), &["import", &path]).status.success());
    assert_eq!(known(&rapport(other.path(), None, &["people", "--json"])), 2);
}

#[test]
fn a_plain_export_of_encrypted_data_is_said_to_be_plain() {
    let folder = encrypted();
    let written = rapport(folder.path(), Some(WORDS), &["export", "--format", "vcard", "people.out.vcf"]);
    assert!(written.status.success() && said(&written).contains("not encrypted"), "{}", said(&written));
}
