use super::super::contact::{Labelled, Origin, RawContact, RecordPlace};
use super::super::reading::{FileReading, Format, Myself, Reading};
use super::super::{Unwatched, Watch};
use super::*;
use crate::failure::Code;
use crate::people::PersonId;
use crate::storage::{Done, Op, Store, tracked_tables};
use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use rusqlite::types::Value;
use std::ops::ControlFlow;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn later() -> DateTime<Utc> {
    "2027-02-01T12:00:00Z".parse().unwrap()
}

fn row(given: &str, family: &str) -> RawContact {
    let place = RecordPlace { file: "Connections.csv".into(), record: 0, line: 1 };
    RawContact { given: Some(given.into()), family: Some(family.into()), ..RawContact::at(place) }
}

fn labelled(value: &str) -> Vec<Labelled> {
    vec![Labelled { label: String::new(), value: value.into() }]
}

fn anna() -> RawContact {
    RawContact {
        urls: labelled("https://www.linkedin.com/in/anna-berg"),
        organisation: Some("Fjord AS".into()),
        position: Some("Engineer".into()),
        met_on: NaiveDate::from_ymd_opt(2020, 3, 1),
        origin: Origin::Online,
        ..row("Anna", "Berg")
    }
}

fn file(name: &str, format: Format, mut contacts: Vec<RawContact>) -> FileReading {
    for (record, contact) in contacts.iter_mut().enumerate() {
        contact.place = RecordPlace { file: name.into(), record, line: record + 2 };
    }
    FileReading {
        file: name.into(),
        format,
        encoding: "UTF-8".into(),
        table: None,
        contacts,
        left_out: Vec::new(),
        problems: Vec::new(),
        myself: None,
    }
}

fn linkedin(contacts: Vec<RawContact>) -> Reading {
    let files = vec![file("Connections.csv", Format::LinkedinConnections, contacts)];
    Reading { title: "Connections.csv".into(), files }
}

fn cards(contacts: Vec<RawContact>) -> Reading {
    Reading { title: "contacts.vcf".into(), files: vec![file("contacts.vcf", Format::Vcard, contacts)] }
}

fn preview(store: &Store, reading: Reading) -> Preview {
    Preview::new(store.connection(), reading, noon(), "NO", &mut Unwatched).unwrap()
}

fn import(store: &mut Store, reading: Reading) -> Done<Applied> {
    import_at(store, reading, noon())
}

fn import_at(store: &mut Store, reading: Reading, now: DateTime<Utc>) -> Done<Applied> {
    let preview = Preview::new(store.connection(), reading, now, "NO", &mut Unwatched).unwrap();
    preview.apply(store, now, &mut Unwatched).unwrap()
}

/// Every row of every tracked table but those named.
fn content(store: &Store, except: &[&str]) -> Vec<(String, Vec<Vec<Value>>)> {
    let read = |table: &String| {
        let mut statement = store.connection().prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let width = statement.column_count();
        let rows = statement.query_map([], |row| (0..width).map(|at| row.get(at)).collect()).unwrap();
        (table.clone(), rows.map(Result::unwrap).collect())
    };
    let tables = tracked_tables(store.connection()).unwrap();
    tables.iter().filter(|table| !except.contains(&table.as_str())).map(read).collect()
}

fn text(store: &Store, select: &str) -> String {
    let value: Value = store.connection().query_row(select, [], |row| row.get(0)).unwrap();
    match value {
        Value::Null => "null".into(),
        Value::Integer(number) => number.to_string(),
        Value::Text(text) => text,
        other => format!("{other:?}"),
    }
}

fn only(preview: &Preview) -> PreviewRecord {
    let mut records = preview.records(None, 0, 10);
    assert_eq!(records.len(), 1);
    records.remove(0)
}

fn type_by_hand(store: &mut Store, column: &str, value: &str) {
    store
        .transact(Op::EditPerson, noon(), |writing| {
            writing.execute(&format!("UPDATE person SET {column} = ?1"), [value])?;
            writing.execute(
                "INSERT INTO provenance (person_id, field, batch_id, at) SELECT id, ?1, NULL, ?2 FROM person",
                [column, &writing.now_text()],
            )?;
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_new_person_is_written_with_all_that_the_record_says() {
    let mut store = Store::in_memory(noon()).unwrap();
    let done = import(&mut store, linkedin(vec![anna()]));
    assert_eq!(done.value.counts, Counts { new: 1, ..Counts::default() });
    assert_eq!(
        text(&store, "SELECT name || sort_key || met_on || met_on_known || origin FROM person"),
        "Anna Bergberg anna2020-03-011online"
    );
    assert_eq!(text(&store, "SELECT o.name FROM person JOIN organisation AS o ON o.id = organisation_id"), "Fjord AS");
    assert_eq!(text(&store, "SELECT profile FROM url"), "linkedin:anna-berg");
    assert_eq!(text(&store, "SELECT field || batch_id FROM provenance"), format!("*{}", done.value.batch.unwrap()));
}

#[test]
fn the_same_file_again_writes_nothing_and_leaves_undo_as_it_was() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, linkedin(vec![anna(), row("Raj", "Malhotra")]));
    let (before, journal) = (content(&store, &[]), store.journal().unwrap());
    let again = import_at(&mut store, linkedin(vec![anna(), row("Raj", "Malhotra")]), later());
    assert_eq!(again.value.counts, Counts { same: 2, ..Counts::default() });
    assert_eq!(again.value.batch, None);
    assert_eq!(content(&store, &[]), before);
    assert_eq!(store.journal().unwrap(), journal);
}

#[test]
fn a_new_job_is_told_from_another_spelling_and_kept_as_history() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, linkedin(vec![anna()]));
    let spelt = RawContact { organisation: Some("FJORD".into()), ..anna() };
    assert_eq!(only(&preview(&store, linkedin(vec![spelt]))).outcome, Outcome::Same);
    let respelt = RawContact { position: Some("engineer".into()), ..anna() };
    assert_eq!(only(&preview(&store, linkedin(vec![respelt]))).change, ChangeKind::Spelling);

    let moved = RawContact { organisation: Some("Kelp Labs".into()), position: Some("CTO".into()), ..anna() };
    let record = only(&preview(&store, linkedin(vec![moved.clone()])));
    assert_eq!((record.outcome, record.change), (Outcome::Changed, ChangeKind::NewJob));
    assert_eq!(
        record.differences.iter().map(|one| (one.here.as_str(), one.in_file.as_str())).collect::<Vec<_>>(),
        [("Fjord AS", "Kelp Labs"), ("Engineer", "CTO")]
    );
    assert_eq!(preview(&store, linkedin(vec![moved.clone()])).summary().job_changes, 1);
    import_at(&mut store, linkedin(vec![moved]), later());
    let posts =
        "SELECT group_concat(o.name || ' ' || e.position || ' ' || e.seen_on || ' ' || ifnull(until_date, 'now'), '; ')
                 FROM employment AS e JOIN organisation AS o ON o.id = e.organisation_id";
    assert_eq!(text(&store, posts), "Fjord AS Engineer 2026-11-22 2027-02-01; Kelp Labs CTO 2027-02-01 now");

    let older = import_at(&mut store, linkedin(vec![anna()]), later());
    assert_eq!(older.value.counts.same, 1, "an older export does not turn back the job");

    let gone = RawContact { organisation: None, position: None, ..anna() };
    assert_eq!(only(&preview(&store, linkedin(vec![gone.clone()]))).change, ChangeKind::LeftJob);
    assert_eq!(
        only(&preview(&store, cards(vec![gone]))).outcome,
        Outcome::Same,
        "a card without a job tells nothing of it"
    );
}

#[test]
fn what_the_user_typed_stays_and_the_file_s_value_is_offered() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, linkedin(vec![anna()]));
    type_by_hand(&mut store, "position", "Chief of everything");
    assert_eq!(only(&preview(&store, linkedin(vec![anna()]))).outcome, Outcome::Same, "the same record brings nothing");
    let promoted = RawContact { position: Some("Lead engineer".into()), ..anna() };
    let record = only(&preview(&store, linkedin(vec![promoted.clone()])));
    assert!(record.differences.iter().all(|difference| difference.typed_here));
    import(&mut store, linkedin(vec![promoted]));
    assert_eq!(text(&store, "SELECT position FROM person"), "Chief of everything");
    assert_eq!(text(&store, "SELECT field || ' ' || value FROM offer"), "position Lead engineer");
    assert_eq!(text(&store, "SELECT count(*) FROM employment"), "0");
}

#[test]
fn a_hidden_address_in_a_later_export_deletes_nothing() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, linkedin(vec![RawContact { emails: labelled("anna@fjord.example"), ..anna() }]));
    let again = import(&mut store, linkedin(vec![anna()]));
    assert_eq!(again.value.counts.same, 1);
    assert_eq!(text(&store, "SELECT address FROM email"), "anna@fjord.example");
}

#[test]
fn three_files_of_one_person_in_one_drop_make_one_person() {
    let mail =
        RawContact { emails: labelled("anna@fjord.example"), nickname: Some("Bunny".into()), ..row("Anna", "Berg") };
    let both = RawContact { emails: labelled("anna@fjord.example"), phones: labelled("+47 406 12 345"), ..anna() };
    let files = vec![
        file("Connections.csv", Format::LinkedinConnections, vec![anna()]),
        file("google.csv", Format::GoogleCsv, vec![mail]),
        file("contacts.vcf", Format::Vcard, vec![both]),
    ];
    let mut store = Store::in_memory(noon()).unwrap();
    let reading = Reading { title: "3 files".into(), files };
    let done = import(&mut store, reading.clone());
    assert_eq!(text(&store, "SELECT count(*) || group_concat(nickname) FROM person"), "1Bunny");
    assert_eq!(
        text(&store, "SELECT count(*) FROM url")
            + &text(&store, "SELECT count(*) FROM email")
            + &text(&store, "SELECT e164 FROM phone"),
        "11+4740612345"
    );
    assert_eq!((done.value.counts.new, done.value.counts.changed, done.value.counts.unsure), (1, 2, 0));
    assert_eq!(import(&mut store, reading).value.counts.same, 3);
}

fn likely_twin() -> RawContact {
    RawContact { organisation: Some("Fjord".into()), phones: labelled("+47 406 12 345"), ..row("Anna", "Berg") }
}

fn decide(preview: &mut Preview, decision: Decision) {
    let unsure = preview.records(Some(Outcome::Unsure), 0, 10);
    let decisions: Vec<_> =
        unsure.iter().map(|record| RecordDecision { index: record.index, decision, candidate: 0 }).collect();
    preview.decide(&decisions).unwrap();
}

#[test]
fn an_undecided_pair_becomes_two_people_who_wait_for_a_decision() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, linkedin(vec![anna()]));
    let record = only(&preview(&store, cards(vec![likely_twin()])));
    assert_eq!(record.outcome, Outcome::Unsure);
    assert_eq!(record.candidates.first().unwrap().person, Some(PersonId(1)));
    assert!(!record.candidates.first().unwrap().reasons.is_empty());
    import(&mut store, cards(vec![likely_twin()]));
    assert_eq!(text(&store, "SELECT count(*) FROM person"), "2");
    assert_eq!(
        text(&store, "SELECT first_id || ' ' || second_id || ' ' || decision FROM possible_duplicate"),
        "1 2 open"
    );
    assert_eq!(import(&mut store, cards(vec![likely_twin()])).value.counts.same, 1);
}

#[test]
fn decisions_are_followed_and_remembered() {
    for (decision, people, counts) in [
        (Decision::Merge, "1", Counts { changed: 1, ..Counts::default() }),
        (Decision::Update, "1", Counts { changed: 1, ..Counts::default() }),
        (Decision::KeepBoth, "2", Counts { new: 1, ..Counts::default() }),
        (Decision::LeaveOut, "1", Counts { left_out: 1, ..Counts::default() }),
    ] {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, linkedin(vec![anna()]));
        let mut preview = preview(&store, cards(vec![likely_twin()]));
        decide(&mut preview, decision);
        assert_eq!(preview.counts(), counts, "{decision:?}");
        preview.apply(&mut store, noon(), &mut Unwatched).unwrap();
        assert_eq!(text(&store, "SELECT count(*) FROM person"), people, "{decision:?}");
        assert_eq!(text(&store, "SELECT count(*) FROM possible_duplicate WHERE decision = 'open'"), "0");
        let phones = if decision == Decision::LeaveOut { "0" } else { "1" };
        assert_eq!(text(&store, "SELECT count(*) FROM phone"), phones, "{decision:?}");
        let before = content(&store, &[]);
        import(&mut store, cards(vec![likely_twin()]));
        assert_eq!(content(&store, &[]), before, "{decision:?}");
    }
}

#[test]
fn merging_offers_what_differs_and_updating_replaces_it() {
    for (decision, position) in [(Decision::Merge, "Engineer"), (Decision::Update, "Captain")] {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, linkedin(vec![anna()]));
        let captain = RawContact { position: Some("Captain".into()), ..likely_twin() };
        let mut preview = preview(&store, cards(vec![captain]));
        decide(&mut preview, decision);
        preview.apply(&mut store, noon(), &mut Unwatched).unwrap();
        assert_eq!(text(&store, "SELECT position FROM person"), position);
        let offers = if decision == Decision::Merge { "1" } else { "0" };
        assert_eq!(text(&store, "SELECT count(*) FROM offer WHERE value = 'Captain'"), offers);
    }
}

#[test]
fn a_preview_is_made_again_where_the_database_changed_meanwhile() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (first, second) = (preview(&store, linkedin(vec![anna()])), preview(&store, linkedin(vec![anna()])));
    first.apply(&mut store, noon(), &mut Unwatched).unwrap();
    let done = second.apply(&mut store, noon(), &mut Unwatched).unwrap();
    assert_eq!(done.value.counts, Counts { same: 1, ..Counts::default() });
    assert_eq!(text(&store, "SELECT count(*) FROM person"), "1");
}

struct CancelAt(Step);

impl Watch for CancelAt {
    fn progress(&mut self, progress: Progress) -> ControlFlow<()> {
        if progress.step == self.0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

#[test]
fn a_cancelled_import_leaves_no_trace() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, linkedin(vec![row("Raj", "Malhotra")]));
    let before = content(&store, &[]);
    let preview = preview(&store, linkedin(vec![anna()]));
    for step in [Step::Writing, Step::Indexing] {
        let failure = preview.apply(&mut store, noon(), &mut CancelAt(step)).unwrap_err();
        assert_eq!(failure.code, Code::Cancelled);
        assert_eq!(content(&store, &[]), before);
    }
    let cancelled =
        Preview::new(store.connection(), linkedin(vec![anna()]), noon(), "NO", &mut CancelAt(Step::Comparing));
    assert_eq!(cancelled.err().unwrap().code, Code::Cancelled);
}

#[test]
fn the_earliest_day_of_meeting_stays() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, linkedin(vec![anna()]));
    let met = |day: &str| RawContact { met_on: day.parse().ok(), ..anna() };
    assert_eq!(only(&preview(&store, linkedin(vec![met("2022-01-01")]))).outcome, Outcome::Same);
    assert_eq!(only(&preview(&store, linkedin(vec![met("2999-01-01")]))).outcome, Outcome::Same);
    import(&mut store, linkedin(vec![met("2012-01-01")]));
    assert_eq!(text(&store, "SELECT met_on FROM person"), "2012-01-01");
}

#[test]
fn the_profile_of_an_archive_tells_who_the_user_is_once() {
    let mut store = Store::in_memory(noon()).unwrap();
    let mut reading = linkedin(vec![]);
    reading.files[0].myself = Some(Myself {
        given: "Ada".into(),
        family: "Lind".into(),
        headline: "Geologist".into(),
        positions: Vec::new(),
    });
    assert_eq!(preview(&store, reading.clone()).summary().myself, ["You: Ada Lind", "Headline: Geologist"]);
    import(&mut store, reading.clone());
    assert_eq!(text(&store, "SELECT given || family || headline FROM myself"), "AdaLindGeologist");
    assert_eq!(import(&mut store, reading).value.batch, None);
}

#[test]
fn a_decision_about_nothing_is_refused() {
    let store = Store::in_memory(noon()).unwrap();
    let mut preview = preview(&store, linkedin(vec![anna()]));
    let of = |index, candidate| [RecordDecision { index, decision: Decision::Merge, candidate }];
    assert_eq!(preview.decide(&of(7, 0)).unwrap_err().code, Code::NotFound);
    assert_eq!(preview.decide(&of(0, 3)).unwrap_err().code, Code::Invalid);
}

/// People of a small town: few names and addresses, so that records meet in every way.
fn contact() -> impl Strategy<Value = RawContact> {
    let pick = |values: &'static [&'static str]| prop::sample::select(values);
    (
        pick(&["Anna", "Ann", "Raj", "Søren", "王"]),
        pick(&["Berg", "Bergh", "Malhotra", "Ægidius", "小明"]),
        prop::option::of(pick(&["Fjord AS", "Fjord", "Kelp Labs"])),
        prop::option::of(pick(&["Engineer", "engineer", "CTO"])),
        prop::option::of(pick(&["a@fjord.example", "b@fjord.example", "A@Fjord.example"])),
        prop::option::of(pick(&["+47 406 12 345", "40612345", "12"])),
        prop::option::of(pick(&["https://www.linkedin.com/in/anna-berg", "https://www.linkedin.com/in/raj"])),
        prop::option::of(pick(&["2020-03-01", "2011-01-01"])),
        prop::option::of(pick(&["Likes kelp.", "Likes kelp. And fish."])),
    )
        .prop_map(|(given, family, organisation, position, email, phone, url, met_on, notes)| RawContact {
            organisation: organisation.map(String::from),
            position: position.map(String::from),
            emails: email.map(labelled).unwrap_or_default(),
            phones: phone.map(labelled).unwrap_or_default(),
            urls: url.map(labelled).unwrap_or_default(),
            met_on: met_on.and_then(|day| day.parse().ok()),
            notes: notes.map(String::from),
            ..row(given, family)
        })
}

fn contacts() -> impl Strategy<Value = Vec<RawContact>> {
    prop::collection::vec(contact(), 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_same_files_again_change_nothing(before in contacts(), file in contacts()) {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, cards(before));
        import(&mut store, linkedin(file.clone()));
        let content_before = content(&store, &[]);
        let again = import_at(&mut store, linkedin(file.clone()), later()).value;
        prop_assert_eq!(again.counts, Counts { same: u32::try_from(file.len()).unwrap(), ..Counts::default() });
        prop_assert_eq!(content(&store, &[]), content_before);
    }

    #[test]
    fn every_record_is_counted_once_and_belongs_to_a_person(before in contacts(), file in contacts()) {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, cards(before));
        let preview = preview(&store, linkedin(file.clone()));
        let counts = preview.counts();
        prop_assert_eq!((counts.new + counts.same + counts.changed + counts.unsure) as usize, file.len());
        prop_assert_eq!(preview.records(None, 0, 100).len(), file.len());
        let people: u32 = text(&store, "SELECT count(*) FROM person").parse().unwrap();
        preview.apply(&mut store, noon(), &mut Unwatched).unwrap();
        prop_assert_eq!(text(&store, "SELECT count(*) FROM person").parse::<u32>().unwrap(), people + counts.new + counts.unsure);
    }

    #[test]
    fn an_undone_import_leaves_nothing_and_a_redone_one_all(before in contacts(), file in contacts()) {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, cards(before));
        let without = content(&store, &[]);
        if import(&mut store, linkedin(file)).value.batch.is_some() {
            let with = content(&store, &[]);
            store.undo().unwrap();
            prop_assert_eq!(content(&store, &[]), without);
            store.redo().unwrap();
            prop_assert_eq!(content(&store, &[]), with);
        }
    }
}
