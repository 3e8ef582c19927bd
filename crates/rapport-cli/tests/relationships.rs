//! What happens between people, at a prompt: the same records and the same moment give the same answer.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const NOW: &str = "2026-11-18T16:00:00+01:00";

const CARDS: &str = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Okafor\nN:Okafor;Ada;;;\nORG:Nordwind Energie\nTITLE:Engineer\n\
EMAIL:ada@nordwind.example.com\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Ben Vale\nN:Vale;Ben;;;\nEMAIL:ben@example.org\nEND:VCARD\n";

const CALENDAR: &str = "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Oslo\n\
BEGIN:VEVENT\nUID:grid-talk@example.org\nSUMMARY:Grid talk\nDTSTART;TZID=Europe/Oslo:20261120T170000\n\
DTEND;TZID=Europe/Oslo:20261120T183000\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/Oslo:20261127T170000\n\
ORGANIZER;CN=Ada Okafor:mailto:ada@nordwind.example.com\n\
ATTENDEE;CN=Ben Vale;PARTSTAT=ACCEPTED:mailto:ben@example.org\n\
ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:cleo@example.org\n\
LOCATION:Hall 1\\, Oslo\nURL:https://example.org/grid\nSTATUS:CONFIRMED\nEND:VEVENT\n\
BEGIN:VEVENT\nUID:grid-talk@example.org\nSUMMARY:Grid talk\\, a day later\nRECURRENCE-ID;TZID=Europe/Oslo:20261204T170000\n\
DTSTART;TZID=Europe/Oslo:20261205T170000\nDURATION:PT1H\nEND:VEVENT\n\
BEGIN:VEVENT\nUID:fair@example.org\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20261130\nDTEND;VALUE=DATE:20261203\nSTATUS:TENTATIVE\nEND:VEVENT\n\
END:VCALENDAR\n";

fn rapport(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).args(["--now", NOW]).env("RAPPORT_DATA", folder.join("data"));
    command.env("LANG", "C").env("TZ", "Europe/Oslo").current_dir(folder).output().unwrap()
}

fn answer(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

fn words(output: Output) -> String {
    String::from_utf8(output.stdout).unwrap()
}

fn with(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
        let imported = rapport(folder.path(), &["import", name]);
        assert!(imported.status.success(), "{imported:?}");
    }
    folder
}

fn all_of(events: &Value, field: &str) -> Vec<Value> {
    events.as_array().unwrap().iter().map(|event| event[field].clone()).collect()
}

#[test]
fn events_are_told_as_their_calendar_has_them() {
    let folder = with(&[("people.vcf", CARDS), ("talks.ics", CALENDAR)]);
    let told = answer(&rapport(folder.path(), &["events", "--json"]));
    let starts = ["2026-11-20T17:00:00+01:00", "2026-11-30", "2026-12-05T17:00:00+01:00"];
    assert_eq!(all_of(&told, "starts"), starts);
    let series = json!({
        "uid": "grid-talk@example.org", "title": "Grid talk", "starts": "2026-11-20T17:00:00+01:00",
        "ends": "2026-11-20T18:30:00+01:00", "all_day": false, "zone": "Europe/Oslo",
        "recurrence": "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261127T170000", "replaces": null, "status": "confirmed",
        "kind": "meeting", "answer": "going", "place": "Hall 1, Oslo", "url": "https://example.org/grid",
        "organiser": "Ada Okafor <ada@nordwind.example.com>", "organiser_email": "ada@nordwind.example.com",
        "attendees": [
            { "name": "Ben Vale", "email": "ben@example.org", "status": "accepted" },
            { "name": null, "email": "cleo@example.org", "status": "needs_action" }
        ]
    });
    assert_eq!(told[0], series);
    let fair = &told[1];
    assert_eq!((&fair["all_day"], &fair["ends"], &fair["zone"]), (&json!(true), &json!("2026-12-02"), &Value::Null));
    assert_eq!((&fair["status"], &fair["organiser"]), (&json!("tentative"), &Value::Null));
    assert_eq!(
        (&told[2]["uid"], &told[2]["replaces"]),
        (&json!("grid-talk@example.org"), &json!("2026-12-04T17:00:00+01:00"))
    );
}

#[test]
fn between_two_days_each_occurrence_is_a_row() {
    let folder = with(&[("talks.ics", CALENDAR)]);
    let rows = |from: &str, to: &str| {
        let told = rapport(folder.path(), &["events", "--json", "--from", from, "--to", to]);
        all_of(&answer(&told), "starts")
    };
    let all = ["2026-11-20T17:00:00+01:00", "2026-11-30", "2026-12-05T17:00:00+01:00", "2026-12-11T17:00:00+01:00"];
    assert_eq!(rows("2026-11-01", "2026-12-31"), all);
    assert_eq!(rows("2026-12-02", "2026-12-05"), all[1..3]);
    assert_eq!(rows("2026-12-03", "2026-12-04"), Vec::<Value>::new());
    let said = words(rapport(folder.path(), &["events", "--to", "2026-11-30"]));
    assert!(said.contains("2026-11-20 17:00 – 18:30") && said.contains("2026-11-30 – 2026-12-02"), "{said}");
    assert_eq!(
        rapport(folder.path(), &["events", "--from", "2026-12-05", "--to", "2026-12-01"]).status.code(),
        Some(1)
    );
    assert_eq!(rapport(folder.path(), &["events", "--from", "soon"]).status.code(), Some(2));
}

#[test]
fn a_person_is_shown_with_what_is_open_and_why_the_tie_is_as_it_is() {
    let folder = with(&[("people.vcf", CARDS)]);
    let line = "coffee with Ada yesterday 40m deep, promised template by friday, she looks for a speaker #grid";
    assert!(rapport(folder.path(), &["log", line]).status.success());
    let told = answer(&rapport(folder.path(), &["person", "ada", "--json"]));
    assert_eq!((&told["name"], &told["last"]["on"]), (&json!("Ada Okafor"), &json!("2026-11-17")));
    assert_eq!((&told["last"]["depth"], &told["topics"]), (&json!("deep"), &json!(["grid"])));
    assert_eq!((&told["i_owe"][0]["what"], &told["i_owe"][0]["days_left"]), (&json!("template"), &json!(2)));
    assert!(told["they_look_for"][0].as_str().unwrap().contains("speaker"), "{told}");
    assert!(told["tie"]["tie"]["strength"].as_f64().unwrap() > 0.0 && told["tie"]["parts"].is_array(), "{told}");
    assert!(words(rapport(folder.path(), &["person", "Ada", "Okafor"])).contains("you promised   template"));
    assert_eq!(rapport(folder.path(), &["person", "Zoltan"]).status.code(), Some(1));
}

#[test]
fn the_week_is_the_same_for_the_same_records_and_day() {
    let folder = with(&[("people.vcf", CARDS), ("talks.ics", CALENDAR)]);
    assert!(rapport(folder.path(), &["log", "call with Ben 20m, promised slides by friday"]).status.success());
    let week = rapport(folder.path(), &["week", "--json"]);
    let told = answer(&week);
    let day = |field: &str| told[field].as_str().unwrap().to_owned();
    assert!(day("starts_on").as_str() <= "2026-11-18" && day("ends_on").as_str() >= "2026-11-18", "{told}");
    assert_eq!((&told["spent_minutes"], &told["quiet"]), (&json!(20), &json!("not")));
    let planned = told["planned"].as_array().unwrap();
    assert!(planned.iter().any(|candidate| candidate["people"][0]["name"] == json!("Ben Vale")), "{told}");
    assert!(told["planned_minutes"].as_u64() <= told["budget"].as_u64(), "{told}");
    assert_eq!(told["coming"][0]["event"]["title"], json!("Grid talk"));
    assert_eq!(rapport(folder.path(), &["week", "--json"]).stdout, week.stdout);
    let later = answer(&rapport(folder.path(), &["week", "--json", "--on", "2026-11-25"]));
    assert!(later["starts_on"].as_str() > told["ends_on"].as_str(), "{later}");
}

#[test]
fn a_person_leaves_with_all_that_was_written_down() {
    let folder = with(&[("people.vcf", CARDS), ("talks.ics", CALENDAR)]);
    let line = "coffee with Ada and Ben yesterday 40m deep, promised Ada template by friday, gave Ada feedback on her abstract, \
                Ada looks for a speaker #grid";
    let logged = rapport(folder.path(), &["log", line]);
    assert!(logged.status.success(), "{logged:?}");
    assert!(rapport(folder.path(), &["export", "--format", "json", "out.json"]).status.success());
    let people: Value = serde_json::from_slice(&std::fs::read(folder.path().join("out.json")).unwrap()).unwrap();
    let (ada, ben) = (&people[0], &people[1]);
    assert_eq!((&ada["name"], &ben["name"]), (&json!("Ada Okafor"), &json!("Ben Vale")));
    let talk = &ada["interactions"][0];
    assert_eq!((&talk["kind"], &talk["on"], &talk["minutes"]), (&json!("group"), &json!("2026-11-17"), &json!(40)));
    assert_eq!(
        (&talk["with"], &talk["topics"], &talk["event"]),
        (&json!([ben["uid"]]), &json!(["grid"]), &Value::Null)
    );
    assert_eq!((&ben["interactions"][0]["uid"], &ben["promises"]), (&talk["uid"], &json!([])));
    let promise = &ada["promises"][0];
    assert_eq!((&promise["what"], &promise["due_on"]), (&json!("template"), &json!("2026-11-20")));
    assert_eq!((&promise["state"], &promise["interaction"]), (&json!("open"), &talk["uid"]));
    let given = &ada["exchanges"][0];
    assert_eq!(
        (&given["direction"], &given["kind"], &given["what"]),
        (&json!("given"), &json!("feedback"), &json!("her abstract"))
    );
    assert_eq!((&ada["asks"][0]["state"], &ada["tie"]), (&json!("open"), &Value::Null));
    let met: Vec<_> =
        ben["events"].as_array().unwrap().iter().map(|event| (&event["title"], &event["standing"])).collect();
    assert_eq!(met, [(&json!("Grid talk"), &json!("attendee"))]);
    for field in ["introductions", "relations", "memberships", "dated_notes", "topics"] {
        assert_eq!(ada[field], json!([]), "{field}");
    }
}
