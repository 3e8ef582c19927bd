//! The real program on a folder of its own.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Utc};
use rapport::Store;
use rapport::people::{PeopleQuery, list};
use rapport::promises::{self, NewPromise, Whose};
use rapport::storage::DATABASE_FILE;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const CARDS: &str = "BEGIN:VCARD\nVERSION:3.0\nUID:one\nN:Okafor;Ada;;;\nFN:Ada Okafor\nORG:Nordwind Energie\n\
TITLE:Engineer\nEMAIL:ada@nordwind.example.com\nTEL:030 23125 007\nBDAY:--11-13\nCATEGORIES:storage\nNOTE:=1+1\nEND:VCARD\n\
BEGIN:VCARD\nVERSION:3.0\nUID:two\nN:Vale;Ben;;;\nFN:Ben Vale\nURL:https://www.linkedin.com/in/ben-vale\n\
X-RAPPORT-MET-ON:2024-03-05\nX-MOOD:calm\nEND:VCARD\n";

fn rapport(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).env("RAPPORT_DATA", folder.join("data")).env("LANG", "C").current_dir(folder);
    command
}

fn answer(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn with_cards() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("people.vcf"), CARDS).unwrap();
    folder
}

#[test]
fn a_file_becomes_people_and_undo_takes_them_back() {
    let folder = with_cards();
    let preview = rapport(folder.path(), &["import", "people.vcf", "--preview", "--json"]);
    assert_eq!((code(&preview), answer(&preview)["new"].as_u64()), (0, Some(2)));
    assert_eq!(answer(&preview)["batch"], Value::Null);
    assert_eq!(code(&rapport(folder.path(), &["people"])), 1);

    let imported = rapport(folder.path(), &["import", "people.vcf", "--json", "--detail", "--region", "DE"]);
    assert_eq!(code(&imported), 0);
    assert!(answer(&imported)["batch"].is_string());
    let records = answer(&imported)["records"].as_array().unwrap().clone();
    assert_eq!((records.len(), &records[1]["record"], &records[1]["outcome"]), (2, &json!(1), &json!("new")));

    let people = answer(&rapport(folder.path(), &["people", "--json"]));
    assert_eq!(people.as_array().unwrap().len(), 2);
    let found = answer(&rapport(folder.path(), &["people", "okaf", "--json"]));
    let ada = &found[0];
    assert_eq!(ada["uid"], records[0]["uid"]);
    assert_eq!(ada["phones"], json!([{ "value": "030 23125 007", "e164": "+493023125007" }]));
    assert_eq!((&ada["birthday"], &ada["met_on"]), (&json!("--11-13"), &Value::Null));

    let shown = rapport(folder.path(), &["show", ada["uid"].as_str().unwrap(), "--json"]);
    assert_eq!(&answer(&shown), ada);

    assert_eq!(code(&rapport(folder.path(), &["undo"])), 0);
    assert_eq!(code(&rapport(folder.path(), &["people", "--json"])), 1);
    assert_eq!(code(&rapport(folder.path(), &["undo"])), 1);
    assert_eq!(code(&rapport(folder.path(), &["redo"])), 0);
    assert_eq!(answer(&rapport(folder.path(), &["people", "--json"])), people);
}

#[test]
fn the_same_file_again_changes_nothing() {
    let folder = with_cards();
    rapport(folder.path(), &["import", "people.vcf"]);
    let again = rapport(folder.path(), &["import", "people.vcf", "--json", "--detail"]);
    let told = answer(&again);
    assert_eq!((code(&again), told["same"].as_u64(), &told["batch"]), (0, Some(2), &Value::Null));
    assert!(told["records"].as_array().unwrap().iter().all(|record| record["uid"].is_string()));
}

#[test]
fn what_leaves_comes_back_as_the_same() {
    let folder = with_cards();
    rapport(folder.path(), &["import", "people.vcf", "--region", "DE"]);
    for (format, file) in [
        ("vcard", "out.vcf"),
        ("vcard3", "old.vcf"),
        ("csv", "out.csv"),
        ("google", "google.csv"),
        ("json", "out.json"),
        ("archive", "out.rapport.zip"),
    ] {
        assert_eq!(code(&rapport(folder.path(), &["export", "--format", format, file])), 0);
    }
    let people = std::fs::read(folder.path().join("out.json")).unwrap();
    let listed = answer(&rapport(folder.path(), &["people", "--json"]));
    assert_eq!(serde_json::from_slice::<Value>(&people).unwrap(), listed);
    for file in ["out.vcf", "old.vcf", "out.csv", "google.csv", "out.rapport.zip"] {
        let again = rapport(folder.path(), &["import", file, "--json", "--region", "DE"]);
        assert_eq!(answer(&again)["same"].as_u64(), Some(2), "{file}: {again:?}");
    }
    for (format, place) in [("markdown", "people"), ("graphml", "network.graphml"), ("ics", "events.ics")] {
        rapport(folder.path(), &["export", "--format", format, place]);
        assert!(folder.path().join(place).exists(), "{format}");
    }
    assert_eq!(std::fs::read_dir(folder.path().join("people")).unwrap().count(), 2);
}

#[test]
fn an_archive_makes_an_empty_database_the_same() {
    let folder = with_cards();
    let elsewhere = tempfile::tempdir().unwrap();
    let archive = elsewhere.path().join("all.rapport.zip");
    rapport(folder.path(), &["import", "people.vcf", "--region", "DE"]);
    assert_eq!(code(&rapport(folder.path(), &["export", "--format", "archive", archive.to_str().unwrap()])), 0);
    let taken = answer(&rapport(elsewhere.path(), &["import", archive.to_str().unwrap(), "--json"]));
    assert_eq!(taken["new"].as_u64(), Some(2), "{taken}");
    let listed = |at: &Path| answer(&rapport(at, &["people", "--json"]));
    assert_eq!(listed(elsewhere.path()), listed(folder.path()));
}

#[test]
fn a_text_on_standard_input_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = command(folder.path(), &["import", "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(CARDS.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(answer(&output)["new"].as_u64(), Some(2));
}

#[test]
fn growth_counts_by_month() {
    let folder = with_cards();
    rapport(folder.path(), &["import", "people.vcf"]);
    let growth = answer(&rapport(folder.path(), &["growth", "--from", "2024-02", "--to", "2024-04", "--json"]));
    assert_eq!(growth["months"], json!(["2024-02-01", "2024-03-01", "2024-04-01"]));
    assert_eq!((&growth["known"], &growth["new"]), (&json!([0, 1, 1]), &json!([0, 1, 0])));
    // One chart alone is the same as that among all of them.
    let asked = ["growth", "--from", "2024-02", "--to", "2024-04", "--chart", "engagement", "--json"];
    let engagement = answer(&rapport(folder.path(), &asked));
    assert!(growth["charts"].as_array().unwrap().contains(&engagement), "{engagement}");
    assert_eq!(engagement["series"][2]["values"], json!([0.0, 1.0, 1.0]));
    let refused = rapport(folder.path(), &["growth", "--chart", "width"]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("there is no such chart"), "{refused:?}");
}

#[test]
fn exit_codes_tell_how_it_went() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("empty.csv"), "").unwrap();
    for (arguments, expected) in [
        (&["people"][..], 1),
        (&["show", "nobody"], 1),
        (&["show", "nobody", "--json"], 1),
        (&["import", "missing.vcf"], 1),
        (&["import", "empty.csv"], 1),
        (&["export", "--format", "csv", "nowhere/out.csv"], 1),
        (&["import"], 2),
        (&["export", "out.csv"], 2),
        (&["growth", "--from", "march"], 2),
        (&["gossip"], 2),
        (&["--version"], 0),
    ] {
        let output = rapport(folder.path(), arguments);
        assert_eq!(code(&output), expected, "{arguments:?}: {output:?}");
    }
}

#[test]
fn a_failure_for_programs_is_json() {
    let folder = tempfile::tempdir().unwrap();
    let output = rapport(folder.path(), &["show", "nobody", "--json"]);
    let failure: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(failure["code"], "not_found");
    assert!(output.stdout.is_empty());
}

#[test]
fn many_programs_on_one_file_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..6 {
        let card = |person: u32| {
            format!(
                "BEGIN:VCARD\nVERSION:3.0\nUID:{number}-{person}\nFN:Person{number} Number{person}\n\
                 EMAIL:p{number}n{person}@example.org\nEND:VCARD\n"
            )
        };
        let cards: String = (0..40).map(card).collect();
        std::fs::write(folder.path().join(format!("{number}.vcf")), cards).unwrap();
    }
    let children: Vec<_> = (0..6)
        .map(|number| {
            command(folder.path(), &["import", &format!("{number}.vcf"), "--json"])
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert_eq!(code(&output), 0, "{output:?}");
    }
    let people = answer(&rapport(folder.path(), &["people", "--json"]));
    assert_eq!(people.as_array().unwrap().len(), 240);
    for _ in 0..6 {
        assert_eq!(code(&rapport(folder.path(), &["undo"])), 0);
    }
    assert_eq!(code(&rapport(folder.path(), &["people"])), 1);
}

#[test]
fn a_table_is_read_as_it_was_settled_in_the_window() {
    use rapport::importing::mappings::remember;
    use rapport::importing::reading::{ReadingChoice, Target};
    use rapport::importing::{Input, ReadingChoices, Unwatched, read};
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("members.csv"), "Quux,Corge\nada@nordwind.example.com,Ada Okafor\n").unwrap();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    let now = "2026-11-22T12:00:00Z".parse().unwrap();
    let mut store = Store::open(&folder.path().join("data").join("rapport.db"), now).unwrap();
    let mapping = Some(vec![Target::Email, Target::Name]);
    let choice = ReadingChoice { mapping, ..ReadingChoice::default() };
    let inputs = [Input::Path(folder.path().join("members.csv"))];
    let reading = read(&inputs, &ReadingChoices::default(), "NO", &mut Unwatched).unwrap();
    remember(&mut store, reading.files[0].table.as_ref().unwrap(), &choice, now).unwrap();
    drop(store);
    assert_eq!(code(&rapport(folder.path(), &["import", "members.csv"])), 0);
    let people = answer(&rapport(folder.path(), &["people", "--json"]));
    assert_eq!((people.as_array().unwrap().len(), &people[0]["name"]), (1, &json!("Ada Okafor")));
}

#[test]
fn promises_are_told_as_they_stand_at_the_moment_that_was_given() {
    let folder = with_cards();
    rapport(folder.path(), &["import", "people.vcf"]);
    assert_eq!(code(&rapport(folder.path(), &["promises", "--json"])), 1);
    let now: DateTime<Utc> = "2026-03-10T09:00:00Z".parse().unwrap();
    let mut store = Store::open(&folder.path().join("data").join(DATABASE_FILE), now).unwrap();
    let ada = list::page(store.connection(), &PeopleQuery::default(), 0, 1).unwrap().rows[0].id;
    let promise = NewPromise {
        whose: Whose::Mine,
        person: Some(ada),
        what: "send the template".into(),
        kind: None,
        made_on: now.date_naive(),
        due_on: "2026-03-13".parse().ok(),
        interaction: None,
        event: None,
    };
    promises::add(&mut store, &promise, now).unwrap();
    let at = ["promises", "--json", "--now", "2026-03-15T00:30:00+02:00"];
    let told = answer(&rapport(folder.path(), &at));
    assert_eq!((&told[0]["person"]["name"], &told[0]["days_left"]), (&json!("Ada Okafor"), &json!(-2)));
    assert_eq!((&told[0]["state"], &told[0]["kind"]), (&json!("open"), &Value::Null));
    let words = rapport(folder.path(), &["promises", "--now", "2026-03-12T12:00:00Z"]);
    let words = String::from_utf8(words.stdout).unwrap();
    assert!(words.contains("tomorrow") && words.contains("send the template"), "{words}");
}

#[test]
fn a_line_is_logged_as_it_is_understood() {
    let folder = with_cards();
    rapport(folder.path(), &["import", "people.vcf"]);
    let now = ["--now", "2026-11-18T16:00:00+01:00"];
    let line = "coffee with Ada yesterday 40m deep, promised template by friday, gave feedback on her abstract #grid";
    let read = answer(&rapport(folder.path(), &["log", line, "--dry-run", "--json", now[0], now[1]]));
    assert_eq!((&read["people"][0]["name"], &read["kind"]), (&json!("Ada Okafor"), &json!("one_to_one")));
    assert_eq!((&read["at"], &read["minutes"], &read["depth"]), (&json!("2026-11-17"), &json!(40), &json!("deep")));
    assert_eq!((&read["topics"], &read["note"], &read["event"]), (&json!(["grid"]), &json!(""), &Value::Null));
    let promise = json!({
        "whose": "mine", "what": "template", "due_on": "2026-11-20", "kind": null, "person": "Ada Okafor"
    });
    assert_eq!(read["promises"], json!([promise]));
    let given = json!({ "direction": "given", "kind": "feedback", "what": "her abstract", "person": "Ada Okafor" });
    assert_eq!((&read["exchanges"], &read["asks"]), (&json!([given]), &json!([])));
    assert_eq!(code(&rapport(folder.path(), &["promises", "--json"])), 1);

    let kept = answer(&rapport(folder.path(), &["log", line, "--json", now[0], now[1]]));
    assert_eq!(kept["title"], json!("Logged a one-to-one with Ada Okafor, with an exchange, a promise"));
    assert_eq!(answer(&rapport(folder.path(), &["promises", "--json"]))[0]["due_on"], json!("2026-11-20"));
    let unclear = rapport(folder.path(), &["log", "coffee with Zoltan", "--json", now[0], now[1]]);
    assert_eq!(code(&unclear), 1);
    assert!(String::from_utf8(unclear.stderr).unwrap().contains("Nobody is called Zoltan"));
    rapport(folder.path(), &["undo"]);
    assert_eq!(code(&rapport(folder.path(), &["promises", "--json"])), 1);
}

#[test]
fn fields_of_a_person_are_set_and_taken_back() {
    let folder = with_cards();
    rapport(folder.path(), &["import", "people.vcf"]);
    let before = answer(&rapport(folder.path(), &["people", "okaf", "--json"]));
    let fields = ["--field", "position=Head of Storage", "--field", "birthday=1984-11-13", "--field", "notes="];
    let set = rapport(folder.path(), &[&["person", "Ada", "Okafor", "--json"], &fields[..]].concat());
    assert_eq!((code(&set), &answer(&set)["position"]), (0, &json!("Head of Storage")));
    let after = answer(&rapport(folder.path(), &["people", "okaf", "--json"]));
    assert_eq!((&after[0]["position"], &after[0]["birthday"]), (&json!("Head of Storage"), &json!("1984-11-13")));
    assert_eq!(after[0]["organisation"], before[0]["organisation"], "what was not named stays");

    // What cannot be is refused whole; what is no field is wrong use.
    for wrong in [["--field", "birthday=soon"], ["--field", "met_on=+262142-12-31"]] {
        let refused = rapport(folder.path(), &[&["person", "Ada"][..], &wrong, &["--field", "nickname=Ad"]].concat());
        assert_eq!(code(&refused), 1, "{refused:?}");
    }
    assert_eq!(code(&rapport(folder.path(), &["person", "Ada", "--field", "mood=calm"])), 2);
    assert_eq!(answer(&rapport(folder.path(), &["people", "okaf", "--json"])), after);
    assert_eq!(code(&rapport(folder.path(), &["undo"])), 0);
    assert_eq!(answer(&rapport(folder.path(), &["people", "okaf", "--json"])), before);
}
