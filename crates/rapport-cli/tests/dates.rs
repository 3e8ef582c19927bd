//! Whatever day or moment is typed at a prompt: it is taken or refused in words.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use rapport::Store;
use rapport::dates::is_beyond_the_calendar;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;
use tempfile::TempDir;

/// Each command that takes days, and by which arguments.
const WITH_DAYS: [(&[&str], &[&str]); 12] = [
    (&["events"], &["--from", "--to"]),
    (&["events", "--json"], &["--from"]),
    (&["events", "--json"], &["--to"]),
    (&["week", "--json"], &["--on"]),
    (&["expertise"], &["--from", "--to"]),
    (&["mentoring"], &["--from", "--to"]),
    (&["opportunities"], &["--from", "--to"]),
    (&["growth", "--json"], &["--from", "--to"]),
    (&["growth"], &["--from"]),
    (&["growth", "--by", "organisation"], &["--to"]),
    (&["growth", "--chart", "structure"], &["--from", "--to"]),
    (&["structure"], &["--on"]),
];
/// Commands that go by the moment alone.
const WITHOUT_DAYS: [&[&str]; 14] = [
    &["week"],
    &["events", "--to", "2026-12-31"],
    &["promises"],
    &["mentoring"],
    &["opportunities"],
    &["goals"],
    &["goals", "--begin", "depth-first"],
    &["growth", "--chart", "engagement"],
    &["structure"],
    &["trash"],
    &["log", "coffee with Ada yesterday, promised slides by Friday"],
    &["export", "--format", "json", "-"],
    &["report", "--period", "2026-09", "--out", "-"],
    &["backup"],
];
/// Days at the edges of the calendar, of what can be reckoned with and of what can be written, and what is none.
const HOSTILE: [&str; 19] = [
    "0001-01-01",
    "9999-12-31",
    "0000-01-01",
    "0000-12-31",
    "-0001-01-01",
    "+10000-01-01",
    "+262142-12-31",
    "-262143-01-01",
    "+262143-01-01",
    "+99999999999999999999-01-01",
    "10000-01-01",
    "2023-02-29",
    "2024-02-29",
    "9999-99-99",
    "",
    "-",
    "--11-13",
    "today",
    "２０２６-11-22",
];

struct Sample {
    folder: TempDir,
}

static SAMPLE: LazyLock<Sample> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let now = "2026-11-18T15:00:00Z".parse().unwrap();
    let mut store = Store::open(&folder.path().join("rapport.db"), now).unwrap();
    rapport::sample::fill(&mut store, now).unwrap();
    Sample { folder }
});

fn rapport(data: &Path, arguments: &[String]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).env("RAPPORT_DATA", data).env("LANG", "C").env("TZ", "Pacific/Kiritimati");
    command.output().unwrap()
}

fn days() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(&HOSTILE[..]).prop_map(String::from),
        (-300_000_i32..300_000, 0_u32..14, 0_u32..33)
            .prop_map(|(year, month, day)| format!("{year:+05}-{month:02}-{day:02}")),
        (0_i32..=9999, 1_u32..=12, 1_u32..=31).prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}")),
    ]
}

fn moments() -> impl Strategy<Value = String> {
    (
        days(),
        proptest::sample::select(
            &["T00:00:00Z", "T23:59:59-23:59", "T00:00:00+23:59", " 12:00:00Z", "T23:59:60Z", ""][..],
        ),
    )
        .prop_map(|(day, time)| format!("{day}{time}"))
}

fn is_answered(arguments: &[String], output: &Output) -> Result<(), TestCaseError> {
    let words = String::from_utf8_lossy(&output.stderr);
    prop_assert!(matches!(output.status.code(), Some(0..=2)), "{arguments:?}: {output:?}");
    prop_assert!(!words.contains("panicked") && !words.contains("please report"), "{arguments:?}: {words}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_day_is_typed_is_taken_or_refused((command, by) in proptest::sample::select(&WITH_DAYS[..]), first in days(), last in days()) {
        let mut arguments: Vec<String> = command.iter().map(ToString::to_string).collect();
        let given = [&first, &last];
        arguments.extend(by.iter().zip(given).map(|(name, day)| format!("{name}={day}")));
        let moment = if by.contains(&"--on") { "2026-11-18T16:00:00+01:00" } else { "2026-01-01T00:30:00+14:00" };
        arguments.extend(["--now".to_owned(), moment.to_owned()]);
        let output = rapport(SAMPLE.folder.path(), &arguments);
        is_answered(&arguments, &output)?;
        if given.iter().take(by.len()).any(|day| is_beyond_the_calendar(day)) {
            prop_assert_eq!(output.status.code(), Some(2), "{:?}", arguments);
        }
    }

    #[test]
    fn whatever_moment_is_typed_is_taken_or_refused(command in proptest::sample::select(&WITHOUT_DAYS[..]), moment in moments()) {
        let mut arguments: Vec<String> = command.iter().map(ToString::to_string).collect();
        arguments.push(format!("--now={moment}"));
        let output = rapport(SAMPLE.folder.path(), &arguments);
        is_answered(&arguments, &output)?;
        if is_beyond_the_calendar(&moment) {
            prop_assert_eq!(output.status.code(), Some(2), "{:?}", arguments);
        }
    }
}
