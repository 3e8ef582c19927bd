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
