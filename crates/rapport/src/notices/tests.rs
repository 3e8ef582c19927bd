use super::*;
use crate::promises::{self, NewPromise, Whose};
use crate::settings::{NoticeSettings, Notices, Settings, Weekday};
use crate::storage::Store;
use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use rstest::rstest;
use std::collections::HashSet;

fn settings() -> NoticeSettings {
    NoticeSettings { notices: Notices::On, ..NoticeSettings::default_for("NO") }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A civil time in a zone.
fn civil(zone: Tz, text: &str) -> DateTime<Utc> {
    zone.from_local_datetime(&text.parse().unwrap()).earliest().unwrap().to_utc()
}

fn promise(uid: &str, due_on: &str) -> DuePromise {
    DuePromise {
        uid: uid.into(),
        what: "send the template".into(),
        name: "Ada Lie".into(),
        due_on: due_on.parse().unwrap(),
    }
}

fn all_of(dates: &[&str]) -> Records {
    let promises = dates.iter().enumerate().map(|(number, due)| promise(&number.to_string(), due)).collect();
    Records { promises, ..Records::default() }
}

fn meeting(starts_at: DateTime<Utc>) -> Records {
    let meeting = Meeting {
        event: 1,
        uid: "m".into(),
        title: "Coffee with Ada".into(),
        place: "Café Nord".into(),
        starts_at,
        people: vec!["Ada Lie".into()],
    };
    Records { meetings: vec![meeting], ..Records::default() }
}

/// Asks once a minute from `from` on, and tells when which notice was shown.
fn lived(records: &Records, zone: Tz, from: DateTime<Utc>, minutes: i64) -> Vec<(DateTime<Utc>, NoticeKind)> {
    let mut shown = HashSet::new();
    let mut told = Vec::new();
    for minute in 0..minutes {
        let now = from + TimeDelta::minutes(minute);
        for notice in due(records, now, zone, &settings(), &shown) {
            told.push((now, notice.kind));
            shown.extend(notice.subjects);
        }
    }
    told
}

const DAY: i64 = 24 * 60;

#[rstest]
#[case(Tz::Pacific__Pago_Pago)]
#[case(Tz::America__St_Johns)]
#[case(Tz::UTC)]
#[case(Tz::Europe__Oslo)]
#[case(Tz::Asia__Kathmandu)]
#[case(Tz::Pacific__Apia)]
#[case(Tz::Pacific__Kiritimati)]
fn a_promise_is_told_on_the_morning_of_its_day_wherever_that_is(#[case] zone: Tz) {
    let told = lived(&all_of(&["2028-02-29"]), zone, civil(zone, "2028-02-28T00:00:00"), 3 * DAY);
    assert_eq!(told, [(civil(zone, "2028-02-29T08:30:00"), NoticeKind::Promise)]);
}

#[rstest]
#[case::before("2026-11-18T09:29:00Z", 0)]
#[case::half_an_hour("2026-11-18T09:30:00Z", 1)]
#[case::a_minute("2026-11-18T09:59:00Z", 1)]
#[case::begun("2026-11-18T10:00:00Z", 0)]
fn a_meeting_is_told_from_half_an_hour_before(#[case] now: &str, #[case] notices: usize) {
    let found = due(&meeting(at("2026-11-18T10:00:00Z")), at(now), Tz::Europe__Oslo, &settings(), &HashSet::new());
    assert_eq!(found.len(), notices);
    assert!(found.iter().all(|notice| notice.text.message == "At 11:00 · Ada Lie · Café Nord"));
}

#[test]
fn quiet_hours_wait_until_they_are_over() {
    let zone = Tz::Europe__Oslo;
    let early = lived(&meeting(civil(zone, "2026-11-18T07:45:00")), zone, civil(zone, "2026-11-18T06:00:00"), 180);
    assert_eq!(early, [(civil(zone, "2026-11-18T07:30:00"), NoticeKind::Meeting)]);
    let late = lived(&meeting(civil(zone, "2026-11-18T22:00:00")), zone, civil(zone, "2026-11-18T20:00:00"), 180);
    assert_eq!(late, []);
}

#[rstest]
#[case::summer_time_begins("2026-03-29", "2026-03-28T12:00:00")]
#[case::summer_time_ends("2026-10-25", "2026-10-24T12:00:00")]
fn once_on_a_day_of_23_or_25_hours(#[case] due_on: &str, #[case] from: &str) {
    let zone = Tz::Europe__Oslo;
    let told = lived(&all_of(&[due_on]), zone, civil(zone, from), 2 * DAY);
    assert_eq!(told, [(civil(zone, &format!("{due_on}T08:30:00")), NoticeKind::Promise)]);
}

#[test]
fn a_morning_that_summer_time_skips_is_told_after_the_gap() {
    let zone = Tz::Europe__Oslo;
    let early = NoticeSettings {
        morning: "02:30".into(),
        quiet_from: "00:00".into(),
        quiet_until: "00:00".into(),
        ..settings()
    };
    let told = |now: &str| due(&all_of(&["2026-03-29"]), at(now), zone, &early, &HashSet::new()).len();
    assert_eq!((told("2026-03-29T00:59:00Z"), told("2026-03-29T01:00:00Z")), (0, 1));
}

#[test]
fn a_journey_to_another_zone_tells_nothing_twice() {
    let records = all_of(&["2026-11-18"]);
    let home =
        due(&records, civil(Tz::Asia__Tokyo, "2026-11-18T08:30:00"), Tz::Asia__Tokyo, &settings(), &HashSet::new());
    let shown: HashSet<String> = home.into_iter().flat_map(|notice| notice.subjects).collect();
    let there = civil(Tz::America__Los_Angeles, "2026-11-18T08:30:00");
    assert_eq!(due(&records, there, Tz::America__Los_Angeles, &settings(), &shown), []);
}

#[test]
fn after_days_of_absence_one_summary() {
    let mut records = all_of(&["2026-11-10", "2026-11-12", "2026-11-15", "2026-11-18", "2026-11-30"]);
    records.plan = Some(PlanOfWeek { starts_on: "2026-11-16".parse().unwrap(), things: 5, minutes: 50 });
    let zone = Tz::Europe__Oslo;
    let told = due(&records, civil(zone, "2026-11-18T09:00:00"), zone, &settings(), &HashSet::new());
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].kind, told[0].subjects.len()), (NoticeKind::Summary, 5));
    assert_eq!(told[0].text.message, "4 promises are due, and your week is planned");
}

#[rstest]
#[case::monday(Weekday::Monday, "2026-11-16", "2026-11-16T08:30:00")]
#[case::thursday(Weekday::Thursday, "2026-11-16", "2026-11-19T08:30:00")]
#[case::week_from_sunday(Weekday::Saturday, "2026-11-15", "2026-11-21T08:30:00")]
#[case::week_from_saturday(Weekday::Sunday, "2026-11-14", "2026-11-15T08:30:00")]
fn the_plan_is_told_on_the_chosen_morning(#[case] plan_on: Weekday, #[case] starts_on: &str, #[case] expected: &str) {
    let starts_on: NaiveDate = starts_on.parse().unwrap();
    let records = Records { plan: Some(PlanOfWeek { starts_on, things: 1, minutes: 5 }), ..Records::default() };
    let settings = NoticeSettings { plan_on, ..settings() };
    let begin = civil(Tz::UTC, &format!("{starts_on}T00:00:00"));
    let first = (0..7 * DAY)
        .map(|minute| begin + TimeDelta::minutes(minute))
        .find(|now| !due(&records, *now, Tz::UTC, &settings, &HashSet::new()).is_empty());
    assert_eq!(first, Some(civil(Tz::UTC, expected)));
}

#[test]
fn none_unless_they_were_asked_for_and_each_once() {
    let now = at("2026-11-18T12:00:00Z");
    let mut store = Store::in_memory(now).unwrap();
    let promise = NewPromise {
        whose: Whose::Mine,
        person: None,
        what: "send the template".into(),
        kind: None,
        made_on: "2026-11-09".parse().unwrap(),
        due_on: Some("2026-11-18".parse().unwrap()),
        interaction: None,
        event: None,
    };
    promises::add(&mut store, &promise, now).unwrap();
    let mut settings = Settings::default_for("NO");
    let told =
        |store: &Store, settings: &Settings| pending(store.connection(), settings, now, Tz::Europe__Oslo).unwrap();
    assert_eq!(told(&store, &settings), []);
    settings.notices.notices = Notices::On;
    let first = told(&store, &settings);
    assert_eq!(first.iter().map(|notice| notice.kind).collect::<Vec<_>>(), [NoticeKind::Promise, NoticeKind::Plan]);
    remember(&store, &first, now).unwrap();
    assert_eq!(told(&store, &settings), []);
    // Undo takes back the promise, not that it was told.
    assert_eq!(store.undo().unwrap().map(|changes| changes.op), Some(crate::Op::AddPromise));
}
