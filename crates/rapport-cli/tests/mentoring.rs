//! Mentorships at a prompt: what was agreed, the sessions held, and what was given and received.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, NaiveDate, Utc};
use rapport::Store;
use rapport::interactions::{self, InteractionKind, NewInteraction};
use rapport::mentoring::{self, MentoringDirection, MentorshipEnd, NewMentoringSession, NewMentorship, NewMilestone};
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

/// I mentor Ada, with one session; Bo mentored me, and it ended.
fn write_down(folder: &Path) {
    let now: DateTime<Utc> = "2026-11-18T12:00:00Z".parse().unwrap();
    let mut store = Store::open(&folder.join("rapport.db"), now).unwrap();
    let mut person = |name: &str| {
        let new = PersonEdit { name: Some(name.into()), ..PersonEdit::default() };
        edit::add(&mut store, &new, now).unwrap().value
    };
    let (ada, bo) = (person("Ada Okafor"), person("Bo Lind"));
    let speaking = NewMentorship {
        person: ada,
        direction: MentoringDirection::IMentorThem,
        focus: "Speaking before experts".into(),
        topics: vec!["Storage".into()],
        they_want: "A first talk".into(),
        i_want: String::new(),
        rhythm_days: Some(14),
        from: day("2026-09-01"),
        until: None,
        review_on: None,
    };
    let id = mentoring::begin(&mut store, &speaking, now).unwrap().value.id;
    let held = NewInteraction {
        kind: InteractionKind::OneToOne,
        on: day("2026-11-10"),
        at: None,
        minutes: Some(45),
        depth: None,
        began: None,
        people: vec![ada],
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    };
    let interaction = interactions::log(&mut store, &held, now).unwrap().value;
    let session = NewMentoringSession { mentorship: id, interaction, agenda: Some("The first slide".into()) };
    mentoring::link_session(&mut store, &session, now).unwrap();
    let talk = NewMilestone { what: "First talk given".into(), due_on: Some(day("2026-12-15")), reached_on: None };
    mentoring::add_milestone(&mut store, id, &talk, now).unwrap();
    let past = NewMentorship {
        person: bo,
        direction: MentoringDirection::TheyMentorMe,
        focus: "Leading".into(),
        from: day("2025-01-01"),
        ..speaking
    };
    let past = mentoring::begin(&mut store, &past, now).unwrap().value.id;
    let end = MentorshipEnd { on: day("2026-01-01"), look_back: "It helped".into() };
    mentoring::end(&mut store, past, &end, now).unwrap();
}

#[test]
fn they_are_listed_with_their_sessions_and_leave_by_uid() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(rapport(folder.path(), &["mentoring"]).status.code(), Some(1));
    write_down(folder.path());
    let told = rapport(folder.path(), &["mentoring", "--json"]);
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!(told["capacity"], json!({ "limit": 3, "mentees": 1 }));
    assert_eq!(told["guidance"][1], json!({ "direction": "i_mentor_them", "sessions": 1, "minutes": 45 }));
    let [first, second] = told["mentorships"].as_array().unwrap().as_slice() else { panic!("{told}") };
    assert_eq!((&first["person"]["name"], &first["session_due"]), (&json!("Ada Okafor"), &json!("2026-11-24")));
    assert_eq!((&first["i_want"], &first["sessions"][0]["agenda"]), (&Value::Null, &json!("The first slide")));
    assert_eq!(first["milestones"][0]["due_on"], json!("2026-12-15"));
    assert_eq!((&second["ended_on"], &second["look_back"]), (&json!("2026-01-01"), &json!("It helped")));
    assert!(first["person"]["uid"].is_string() && first["person"].get("id").is_none());
}

#[test]
fn one_line_each_and_the_sum_of_the_period() {
    let folder = tempfile::tempdir().unwrap();
    write_down(folder.path());
    let said = |arguments: &[&str]| String::from_utf8(rapport(folder.path(), arguments).stdout).unwrap();
    let all = said(&["mentoring"]);
    assert!(
        all.contains("I mentor      Ada Okafor: Speaking before experts – 1 session, next due 2026-11-24"),
        "{all}"
    );
    assert!(all.contains("Bo Lind: Leading – 0 sessions, ended 2026-01-01"), "{all}");
    let going = said(&["mentoring", "--going", "--to", "2026-11-09"]);
    assert!(!going.contains("Bo Lind") && going.contains("I mentor 1 of 3; 0 sessions (0 min) received"), "{going}");
}
