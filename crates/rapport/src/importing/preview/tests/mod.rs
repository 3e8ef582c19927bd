mod decisions;
mod organisations;
mod properties;
mod related;

use super::super::contact::{Labelled, Origin, RawContact, RecordPlace};
use super::super::reading::{FileReading, Format, Myself, Reading};
use super::super::{Unwatched, Watch};
use super::*;
use crate::failure::Code;
use crate::people::PersonId;
use crate::storage::{Done, Op, Store, tracked_tables};
use chrono::{DateTime, NaiveDate, Utc};
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
    FileReading { contacts, encoding: "UTF-8".into(), ..FileReading::of(name, format) }
}

fn linkedin(contacts: Vec<RawContact>) -> Reading {
    let files = vec![file("Connections.csv", Format::LinkedinConnections, contacts)];
    Reading { title: "Connections.csv".into(), files, zone: None }
}

fn cards(contacts: Vec<RawContact>) -> Reading {
    Reading { title: "contacts.vcf".into(), files: vec![file("contacts.vcf", Format::Vcard, contacts)], zone: None }
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
    let reading = Reading { title: "3 files".into(), files, zone: None };
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
fn what_was_removed_by_hand_is_offered_and_does_not_come_back_by_itself() {
    use crate::people::{PersonEdit, card::card, edit};
    let mut store = Store::in_memory(noon()).unwrap();
    let told = |more: &str| RawContact {
        emails: labelled("anna@old.example"),
        phones: labelled("406 12 345"),
        notes: Some(more.into()),
        urls: [labelled("https://www.linkedin.com/in/anna-berg"), labelled("https://old.example/anna/")].concat(),
        ..row("Anna", "Berg")
    };
    import(&mut store, cards(vec![told("")]));
    let anna = PersonId(1);
    let emptied = PersonEdit {
        emails: Some(Vec::new()),
        phones: Some(labelled("22 33 44 55")),
        urls: Some(labelled("https://www.linkedin.com/in/anna-berg")),
        ..PersonEdit::default()
    };
    edit::edit(&mut store, anna, &emptied, noon()).unwrap();
    import(&mut store, cards(vec![told("Sings")]));
    let known = card(store.connection(), anna).unwrap();
    assert_eq!((known.emails.len(), known.phones.len(), known.urls.len(), known.notes.as_str()), (0, 1, 1, "Sings"));
    let offered: Vec<_> = known.offers.iter().map(|offer| (offer.field.as_str(), offer.value.as_str())).collect();
    let wanted = [("emails", "anna@old.example"), ("phones", "406 12 345"), ("urls", "https://old.example/anna/")];
    assert_eq!(offered, wanted);
    edit::take_offer(&mut store, known.offers[0].id, edit::OfferAnswer::Take, noon()).unwrap();
    assert_eq!(card(store.connection(), anna).unwrap().emails, labelled("anna@old.example"));
    assert_eq!(text(&store, "SELECT count(*) FROM provenance WHERE field LIKE 'removed:emails:%'"), "0");
}

#[test]
fn the_user_s_own_record_is_proposed_to_be_left_out() {
    use crate::settings::{Settings, save};
    let mut store = Store::in_memory(noon()).unwrap();
    save(&mut store, &Settings { name: "Ada Lind".into(), ..Settings::default_for("NO") }, noon()).unwrap();
    let mut preview = preview(&store, cards(vec![row("ADA", "Lind"), row("Ada", "Lindqvist")]));
    assert_eq!((preview.counts().new, preview.counts().left_out), (1, 1));
    assert_eq!(preview.summary().myself, ["Left out as your own: ADA Lind in contacts.vcf"]);
    let counts_as = |preview: &Preview| preview.records(None, 0, 1)[0].counts_as();
    assert_eq!(counts_as(&preview), Outcome::LeftOut);
    preview.decide(&[RecordDecision { index: 0, decision: Decision::KeepBoth, candidate: 0 }]).unwrap();
    assert_eq!((preview.counts().new, preview.counts().left_out, counts_as(&preview)), (2, 0, Outcome::New));
}
