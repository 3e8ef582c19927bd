//! Backups and the trash at a prompt.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const CARDS: &str =
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Okafor\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Ben Vale\nEND:VCARD\n";

fn at(folder: &Path, now: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).args(["--now", now]).env("RAPPORT_DATA", folder.join("data"));
    command.env("LANG", "C").env("TZ", "Europe/Oslo").current_dir(folder).output().unwrap()
}

fn rapport(folder: &Path, arguments: &[&str]) -> Output {
    at(folder, "2026-11-18T16:00:00+01:00", arguments)
}

fn answer(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

fn failure(output: &Output) -> Value {
    let text = String::from_utf8_lossy(&output.stderr);
    serde_json::from_str(text.trim()).unwrap_or_else(|_| panic!("{output:?}"))
}

fn with_people() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("people.vcf"), CARDS).unwrap();
    assert!(rapport(folder.path(), &["import", "people.vcf"]).status.success());
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let people = answer(&rapport(folder, &["people", "--json"]));
    let mut names: Vec<String> =
        people.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_made_listed_previewed_restored_and_taken_back() {
    let folder = with_people();
    let here = folder.path();
    let made = answer(&rapport(here, &["backup", "--json"]));
    assert_eq!((&made["reason"], &made["counts"]["people"]), (&json!("asked"), &json!(2)));
    assert!(rapport(here, &["undo"]).status.success());
    assert_eq!(names(here), [""; 0]);

    let preview = answer(&rapport(here, &["restore", "latest", "--preview", "--json"]));
    // The backup of the day was made at the first command after it.
    let name = made["name"].as_str().unwrap();
    assert!(preview["restored"].is_null());
    let preview = answer(&rapport(here, &["restore", name, "--preview", "--json"]));
    assert_eq!((&preview["now"]["people"], &preview["after"]["people"]), (&json!(0), &json!(2)));
    assert_eq!(preview["would_come"]["names"], json!(["Ada Okafor", "Ben Vale"]));
    assert_eq!(names(here), [""; 0]);

    let restored = answer(&rapport(here, &["restore", name, "--json"]));
    assert_eq!(names(here), ["Ada Okafor", "Ben Vale"]);
    let before = restored["restored"]["before"]["name"].as_str().unwrap();
    assert!(rapport(here, &["restore", before]).status.success());
    assert_eq!(names(here), [""; 0]);

    let listed = answer(&rapport(here, &["backup", "--list", "--json"]));
    assert!(listed["backups"].as_array().unwrap().len() >= 2, "{listed}");
    let words = String::from_utf8(rapport(here, &["restore"]).stdout).unwrap();
    assert!(words.contains("asked for") && words.contains("2 people") && words.contains(name), "{words}");
}

#[test]
fn a_new_day_brings_a_backup_with_the_first_command() {
    let folder = with_people();
    let here = folder.path();
    let count = || {
        answer(&at(here, "2026-11-20T08:00:00+01:00", &["backup", "--list", "--json"]))["backups"]
            .as_array()
            .unwrap()
            .len()
    };
    let before = count();
    at(here, "2026-11-20T08:00:00+01:00", &["people"]);
    at(here, "2026-11-20T09:00:00+01:00", &["people"]);
    assert_eq!(count(), before + 1);
}

#[test]
fn before_an_import_a_backup_is_made_or_the_user_decides() {
    let folder = with_people();
    let here = folder.path();
    let stick = here.join("stick");
    fs::create_dir(&stick).unwrap();
    assert!(rapport(here, &["backup", "--to", "stick"]).status.success());
    rapport(here, &["undo"]);
    fs::remove_dir_all(&stick).unwrap();
    let refused = rapport(here, &["import", "people.vcf", "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(told.contains("no_backup") && told.contains("stick") && told.contains("--without-backup"), "{told}");
    assert_eq!(names(here), [""; 0]);
    assert!(rapport(here, &["import", "people.vcf", "--without-backup"]).status.success());
    assert_eq!(names(here).len(), 2);
    assert!(rapport(here, &["backup", "--usual"]).status.success());
}

#[test]
fn a_damaged_database_is_told_and_restored() {
    let folder = with_people();
    let here = folder.path();
    rapport(here, &["backup"]);
    let sound = rapport(here, &["check", "--json"]);
    assert_eq!((sound.status.code(), &answer(&sound)["sound"]), (Some(0), &json!(true)));
    let database = here.join("data/rapport.db");
    fs::write(&database, vec![7; 20_000]).unwrap();
    let refused = rapport(here, &["people", "--json"]);
    assert_eq!(failure(&refused)["code"], "damaged_database");
    let checked = rapport(here, &["check", "--json"]);
    assert_eq!((checked.status.code(), &answer(&checked)["sound"]), (Some(1), &json!(false)));
    assert!(rapport(here, &["restore", "latest"]).status.success());
    assert_eq!(names(here), ["Ada Okafor", "Ben Vale"]);
}

#[test]
fn what_was_deleted_is_listed_and_comes_back() {
    let folder = with_people();
    let here = folder.path();
    rapport(here, &["log", "coffee with Ada Okafor today 30m"]);
    let nothing = rapport(here, &["trash", "--json"]);
    assert_eq!((nothing.status.code(), answer(&nothing)), (Some(1), json!([])));
    delete(here, "Ada Okafor");
    assert_eq!(names(here), ["Ben Vale"]);
    let listed = answer(&rapport(here, &["trash", "ada", "--json"]));
    assert_eq!((&listed[0]["kind"], &listed[0]["title"]), (&json!("person"), &json!("Ada Okafor")));
    let words = String::from_utf8(rapport(here, &["trash"]).stdout).unwrap();
    let id = listed[0]["id"].as_str().unwrap();
    assert!(words.starts_with(id) && words.contains("Ada Okafor"), "{words}");
    let back = answer(&rapport(here, &["trash", "--bring-back", id, "--json"]));
    assert_eq!(back["back"], 1);
    assert_eq!(names(here), ["Ada Okafor", "Ben Vale"]);
    assert_eq!(rapport(here, &["trash", "--bring-back", id]).status.code(), Some(1));
}

/// As the window does; the prompt has no command for it.
fn delete(folder: &Path, name: &str) {
    use rapport::people::{PeopleQuery, Selection, edit};
    let now = "2026-11-18T15:00:00Z".parse().unwrap();
    let mut store = rapport::Store::open(&folder.join("data/rapport.db"), now).unwrap();
    let query = PeopleQuery { search: name.to_owned(), ..PeopleQuery::default() };
    edit::delete(&mut store, &Selection::Found { query, except: Vec::new() }, now).unwrap();
}
