use super::*;
use crate::people::PersonEdit;
use crate::storage::Store;
use chrono_tz::Tz;
use rstest::rstest;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn meetup() -> NewEvent {
    NewEvent {
        title: "Observability meetup".into(),
        kind: EventKind::Meetup,
        starts: "2026-11-24T18:30:00".into(),
        ends: "2026-11-24T21:00:00".into(),
        zone: "Europe/Berlin".into(),
        recurrence: String::new(),
        status: EventStatus::Confirmed,
        answer: EventAnswer::Going,
        role: EventRole::Speaking,
        place: "Torstraße 1".into(),
        url: "https://example.org".into(),
        organisation: "Berlin Rustaceans".into(),
        organiser_name: String::new(),
        organiser_email: String::new(),
        cost: Some(1500),
        currency: "EUR".into(),
        purpose: "Meet people who run tracing at size".into(),
        takeaways: String::new(),
        notes: String::new(),
        topics: vec!["Tracing".into()],
        to_meet: Vec::new(),
    }
}

#[test]
fn an_event_is_kept_edited_and_deleted() {
    let mut store = Store::in_memory(noon()).unwrap();
    let named = PersonEdit { name: Some("Ada Berg".into()), ..PersonEdit::default() };
    let person = crate::people::edit::add(&mut store, &named, noon()).unwrap().value;
    let new = NewEvent { to_meet: vec![EventPerson { person, line: "Ask about spans".into() }], ..meetup() };
    let id = add(&mut store, &new, Tz::UTC, noon()).unwrap().value;
    let kept = card(store.connection(), id).unwrap();
    assert_eq!(kept.event, new);
    assert_eq!(kept.starts_at.to_rfc3339(), "2026-11-24T17:30:00+00:00");
    let changed = NewEvent { topics: vec!["Go".into()], to_meet: Vec::new(), ..new };
    edit(&mut store, id, &changed, Tz::UTC, noon()).unwrap();
    assert_eq!(card(store.connection(), id).unwrap().event, changed);
    delete(&mut store, id, noon()).unwrap();
    assert_eq!(card(store.connection(), id).unwrap_err().code, crate::Code::NotFound);
    store.undo().unwrap();
    assert_eq!(card(store.connection(), id).unwrap().event, changed);
}

#[rstest]
#[case::no_title(NewEvent { title: " ".into(), ..meetup() })]
#[case::no_date(NewEvent { starts: "tomorrow".into(), ..meetup() })]
#[case::ends_first(NewEvent { ends: "2026-11-24T17:00:00".into(), ..meetup() })]
#[case::half_a_day(NewEvent { ends: "2026-11-24".into(), ..meetup() })]
#[case::no_zone(NewEvent { zone: "Middle/Earth".into(), ..meetup() })]
fn what_cannot_be_is_refused(#[case] new: NewEvent) {
    let mut store = Store::in_memory(noon()).unwrap();
    assert_eq!(add(&mut store, &new, Tz::UTC, noon()).unwrap_err().code, crate::Code::Invalid);
}

#[test]
fn a_series_is_listed_by_its_occurrences_without_those_that_were_replaced() {
    let mut store = Store::in_memory(noon()).unwrap();
    let weekly = NewEvent { recurrence: "RRULE:FREQ=WEEKLY;COUNT=4".into(), ..meetup() };
    let series = add(&mut store, &weekly, Tz::UTC, noon()).unwrap().value;
    let moved = NewEvent { starts: "2026-12-02T18:30:00".into(), ends: "2026-12-02T21:00:00".into(), ..meetup() };
    store
        .transact(crate::Op::Import, noon(), |writing| {
            writing.execute(
                "INSERT INTO import_batch (id, uid, applied_at, title, counts) VALUES (1, 'u', '', '', '{}')",
                [],
            )?;
            let replaces = Some((series, "2026-12-01T18:30:00".to_owned()));
            let source = Source::File { batch: 1, key: "x".into(), digest: 1, replaces };
            insert(writing, &moved, &[], Tz::UTC, &source)
        })
        .unwrap();
    let rows = list(store.connection(), noon(), "2027-02-01T00:00:00Z".parse().unwrap(), Tz::UTC).unwrap();
    let starts: Vec<&str> = rows.iter().map(|row| row.starts.as_str()).collect();
    assert_eq!(starts, ["2026-11-24T18:30:00", "2026-12-02T18:30:00", "2026-12-08T18:30:00", "2026-12-15T18:30:00"]);
    let later = list(
        store.connection(),
        "2027-01-01T00:00:00Z".parse().unwrap(),
        "2027-02-01T00:00:00Z".parse().unwrap(),
        Tz::UTC,
    );
    assert!(later.unwrap().is_empty());
}

fn count(store: &Store, table: &str) -> i64 {
    store.connection().query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
}

#[test]
fn an_evening_is_written_down_once_and_undone_at_once() {
    let mut store = Store::in_memory(noon()).unwrap();
    let named = PersonEdit { name: Some("Ada Berg".into()), ..PersonEdit::default() };
    let ada = crate::people::edit::add(&mut store, &named, noon()).unwrap().value;
    let past = NewEvent { starts: "2026-11-19T18:00:00".into(), ends: "2026-11-19T21:00:00".into(), ..meetup() };
    let event = add(&mut store, &past, Tz::UTC, noon()).unwrap().value;
    let met =
        |who, follow_up: Option<&str>| Met { who, line: "Runs tracing".into(), follow_up: follow_up.map(String::from) };
    let sheet = EventCapture {
        met: vec![met(MetPerson::Known(ada), Some("Send the slides")), met(MetPerson::New("Ben Costa".into()), None)],
        takeaways: "Sampling at the *tail*".into(),
        occurrence: None,
    };
    let people = capture(&mut store, event, &sheet, Tz::UTC, noon()).unwrap().value.people;
    let kept = card(store.connection(), event).unwrap();
    assert_eq!(kept.met.iter().map(|one| one.id).collect::<Vec<_>>(), people);
    assert_eq!((kept.takeaways_html.as_str(), kept.captured), ("<p>Sampling at the <em>tail</em></p>\n", true));
    let due: String = store.connection().query_row("SELECT due_on FROM promise", [], |row| row.get(0)).unwrap();
    assert_eq!(due, "2026-11-21");
    let again = EventCapture {
        met: vec![met(MetPerson::Known(ada), Some("Send the slides"))],
        takeaways: String::new(),
        occurrence: None,
    };
    capture(&mut store, event, &again, Tz::UTC, noon()).unwrap();
    assert_eq!((count(&store, "promise"), count(&store, "interaction"), count(&store, "person")), (1, 2, 2));
    let came = outcome(store.connection(), event, "2026-11-22".parse().unwrap()).unwrap();
    assert_eq!((came.met.len(), came.followed_up.len(), came.engaged), (2, 0, None));
    let promise = crate::promises::PromiseId(1);
    crate::promises::settle(
        &mut store,
        promise,
        crate::promises::PromiseState::Kept,
        "2026-11-20".parse().unwrap(),
        noon(),
    )
    .unwrap();
    let came = outcome(store.connection(), event, "2027-03-01".parse().unwrap()).unwrap();
    assert_eq!((came.followed_up.len(), came.engaged), (1, Some(Vec::new())));
    store.undo().unwrap();
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!((count(&store, "promise"), count(&store, "interaction"), count(&store, "person")), (0, 0, 1));
}

#[test]
fn an_evening_that_is_yet_to_come_cannot_be_written_down() {
    let mut store = Store::in_memory(noon()).unwrap();
    let event = add(&mut store, &meetup(), Tz::UTC, noon()).unwrap().value;
    let who = MetPerson::New("Ben Costa".into());
    let sheet = EventCapture {
        met: vec![Met { who, line: String::new(), follow_up: None }],
        takeaways: String::new(),
        occurrence: None,
    };
    assert_eq!(capture(&mut store, event, &sheet, Tz::UTC, noon()).unwrap_err().code, crate::Code::Invalid);
    assert_eq!(count(&store, "person"), 0);
}

fn one_met(who: MetPerson, occurrence: Option<&str>) -> EventCapture {
    let met = vec![Met { who, line: "Runs tracing".into(), follow_up: Some("Write to them".into()) }];
    EventCapture { met, takeaways: String::new(), occurrence: occurrence.map(String::from) }
}

#[test]
fn each_evening_of_a_series_is_written_down_by_itself() {
    let mut store = Store::in_memory(noon()).unwrap();
    let weekly = NewEvent {
        starts: "2026-11-03T18:30:00".into(),
        ends: "2026-11-03T21:00:00".into(),
        recurrence: "RRULE:FREQ=WEEKLY".into(),
        ..meetup()
    };
    let series = add(&mut store, &weekly, Tz::UTC, noon()).unwrap().value;
    let ben = one_met(MetPerson::New("Ben Costa".into()), None);
    let last = capture(&mut store, series, &ben, Tz::UTC, noon()).unwrap().value;
    assert_eq!(card(store.connection(), last.event).unwrap().event.starts, "2026-11-17T18:30:00");
    let again = one_met(MetPerson::Known(last.people[0]), Some("2026-11-10T18:30:00"));
    let earlier = capture(&mut store, series, &again, Tz::UTC, noon()).unwrap().value;
    assert_ne!(earlier.event, last.event);
    assert!(card(store.connection(), series).unwrap().met.is_empty());
    let due = |event: EventId| -> String {
        store
            .connection()
            .query_row("SELECT due_on FROM promise WHERE event_id = ?1", [event], |row| row.get(0))
            .unwrap()
    };
    assert_eq!((due(earlier.event), due(last.event)), ("2026-11-12".to_owned(), "2026-11-19".to_owned()));
    let rows = list(
        store.connection(),
        "2026-11-01T00:00:00Z".parse().unwrap(),
        "2026-12-02T00:00:00Z".parse().unwrap(),
        Tz::UTC,
    )
    .unwrap();
    let met: Vec<(&str, u32)> = rows.iter().map(|row| (&row.starts[..10], row.met)).collect();
    assert_eq!(met, [("2026-11-03", 0), ("2026-11-10", 1), ("2026-11-17", 1), ("2026-11-24", 0), ("2026-12-01", 0)]);

    let no_day = one_met(MetPerson::Known(last.people[0]), Some("2026-11-11T18:30:00"));
    assert_eq!(capture(&mut store, series, &no_day, Tz::UTC, noon()).unwrap_err().code, crate::Code::Invalid);
    delete(&mut store, series, noon()).unwrap();
    assert_eq!((count(&store, "event"), count(&store, "promise"), count(&store, "interaction")), (0, 2, 2));
    for _ in 0..3 {
        store.undo().unwrap();
    }
    assert_eq!((count(&store, "event"), count(&store, "promise"), count(&store, "person")), (1, 0, 0));
}

#[test]
fn the_agenda_tells_what_is_far_ahead_and_of_a_series_what_is_near() {
    let mut store = Store::in_memory(noon()).unwrap();
    let at = |title: &str, starts: &str, ends: &str, recurrence: &str| NewEvent {
        title: title.into(),
        starts: starts.into(),
        ends: ends.into(),
        zone: String::new(),
        recurrence: recurrence.into(),
        ..meetup()
    };
    let far = at("Harbour conference", "2031-05-05T09:00:00", "2031-05-05T17:00:00", "");
    let late = at("Guild of a later year", "2030-01-06T18:00:00", "2030-01-06T20:00:00", "RRULE:FREQ=WEEKLY");
    let weekly = at("Weekly", "2026-11-24T18:00:00", "2026-11-24T20:00:00", "RRULE:FREQ=WEEKLY");
    for new in [&far, &late, &weekly] {
        add(&mut store, new, Tz::UTC, noon()).unwrap();
    }
    let agenda = agenda(store.connection(), noon(), "2026-12-09T00:00:00Z".parse().unwrap(), Tz::UTC).unwrap();
    let told: Vec<(&str, &str)> = agenda.rows.iter().map(|row| (row.title.as_str(), &row.starts[..10])).collect();
    assert_eq!(
        told,
        [
            ("Weekly", "2026-11-24"),
            ("Weekly", "2026-12-01"),
            ("Weekly", "2026-12-08"),
            ("Guild of a later year", "2030-01-06"),
            ("Harbour conference", "2031-05-05"),
        ]
    );
    assert_eq!(agenda.known, 3);
    // What is over long ago is known, and not told.
    let after = |day: &str| day.parse().unwrap();
    let later =
        super::agenda(store.connection(), after("2040-01-01T00:00:00Z"), after("2040-01-02T00:00:00Z"), Tz::UTC)
            .unwrap();
    assert!(later.rows.iter().all(|row| row.title != "Harbour conference"));
    assert_eq!(later.known, 3);
}
