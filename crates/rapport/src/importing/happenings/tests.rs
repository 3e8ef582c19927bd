use super::Brought;
use crate::importing::preview::{Applied, Preview, PreviewSummary};
use crate::importing::reading::{LeftOutReason, MessageText, ReadingChoice, Take};
use crate::importing::{Input, ReadingChoices, Unwatched, batches, read};
use crate::storage::{Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::types::FromSql;

fn noon() -> DateTime<Utc> {
    "2026-06-15T12:00:00Z".parse().unwrap()
}

fn preview(store: &Store, files: &[(&str, &str)], choice: &ReadingChoice) -> Preview {
    let inputs: Vec<Input> =
        files.iter().map(|(title, text)| Input::Text { title: (*title).into(), text: (*text).into() }).collect();
    let choices = ReadingChoices {
        files: files.iter().map(|(title, _)| ((*title).to_owned(), choice.clone())).collect(),
        zone: Some(chrono_tz::Tz::Europe__Oslo),
        ..ReadingChoices::default()
    };
    let reading = read(&inputs, &choices, "NO", &mut Unwatched).unwrap();
    Preview::new(store.connection(), reading, noon(), "NO", &mut Unwatched).unwrap()
}

fn import_as(store: &mut Store, files: &[(&str, &str)], choice: &ReadingChoice) -> Applied {
    preview(store, files, choice).apply(store, noon(), &mut Unwatched).unwrap().value
}

fn import(store: &mut Store, files: &[(&str, &str)]) -> Applied {
    import_as(store, files, &ReadingChoice::default())
}

fn one<T: FromSql>(store: &Store, sql: &str) -> T {
    store.connection().query_row(sql, [], |row| row.get(0)).unwrap()
}

fn left_out(summary: &PreviewSummary, file: usize) -> Vec<(LeftOutReason, u32)> {
    summary.files[file].left_out.iter().map(|left| (left.reason, left.records)).collect()
}

const PEOPLE: (&str, &str) = (
    "people.vcf",
    "BEGIN:VCARD\nFN:Ann Lee\nEMAIL:ann@example.org\nURL:https://www.linkedin.com/in/ann-lee\nEND:VCARD\nBEGIN:VCARD\nFN:Bo Ray\nEMAIL:bo@example.org\nEND:VCARD\n",
);

fn event(uid: &str, more: &str, guests: &[&str]) -> String {
    let guests: Vec<String> =
        guests.iter().map(|guest| format!("ATTENDEE;PARTSTAT=ACCEPTED:mailto:{guest}@example.org\n")).collect();
    format!("BEGIN:VEVENT\nUID:{uid}\nSUMMARY:Entry {uid}\n{more}\n{}END:VEVENT\n", guests.concat())
}

fn calendar(entries: &[String]) -> String {
    format!("BEGIN:VCALENDAR\nX-WR-CALNAME:me@example.org\n{}END:VCALENDAR\n", entries.concat())
}

const PAST: &str = "DTSTART:20260603T080000Z\nDTEND:20260603T090000Z";
const COMING: &str = "DTSTART;TZID=Europe/Oslo:20260703T100000\nDURATION:PT1H";

fn store() -> Store {
    Store::in_memory(noon()).unwrap()
}

#[test]
fn past_meetings_with_people_become_interactions_and_the_rest_events() {
    let mut store = store();
    let crowd: Vec<String> = (0..26).map(|guest| format!("guest{guest}")).chain(["ann".to_owned()]).collect();
    let crowd: Vec<&str> = crowd.iter().map(String::as_str).collect();
    let text = calendar(&[
        event("pair", PAST, &["me", "ann"]),
        event("three", PAST, &["me", "ann", "bo", "cy"]),
        event("strangers", PAST, &["me", "cy"]),
        event("crowd", PAST, &crowd),
        event("coming", COMING, &["me", "ann"]),
        event("off", &format!("{COMING}\nSTATUS:CANCELLED"), &["me", "ann"]),
    ]);
    let files = [PEOPLE, ("a.ics", text.as_str())];
    let shown = preview(&store, &files, &ReadingChoice::default()).summary();
    let brought = Brought { events: 3, interactions: 2, ..Brought::default() };
    assert_eq!((shown.counts.brought, left_out(&shown, 1)), (brought, vec![(LeftOutReason::Cancelled, 1)]));
    assert_eq!(import(&mut store, &files).counts.brought, brought);
    let kinds: String = one(
        &store,
        "SELECT group_concat(kind || ' ' || on_date || ' ' || at_time || ' ' || minutes, ', ' ORDER BY id) FROM interaction",
    );
    assert_eq!(kinds, "one_to_one 2026-06-03 10:00 60, group 2026-06-03 10:00 60");
    assert_eq!(one::<i64>(&store, "SELECT count(*) FROM interaction_person"), 3);
    assert_eq!(
        one::<String>(
            &store,
            "SELECT starts || ' ' || zone || ' ' || starts_at FROM event WHERE source_uid = 'coming'"
        ),
        "2026-07-03T10:00:00 Europe/Oslo 2026-07-03T08:00:00Z"
    );
    assert_eq!(
        one::<i64>(
            &store,
            "SELECT count(*) FROM event_attendee WHERE person_id IS NOT NULL AND event_id = (SELECT id FROM event WHERE source_uid = 'coming')"
        ),
        1
    );
}

#[test]
fn the_same_calendar_again_brings_only_the_difference_and_undo_takes_it_back() {
    let mut store = store();
    import(&mut store, &[PEOPLE]);
    let text = |coming: &str| calendar(&[event("pair", PAST, &["me", "ann"]), event("coming", coming, &["me", "ann"])]);
    import(&mut store, &[("a.ics", &text(COMING))]);
    store.connection().execute_batch("SELECT 1").unwrap();
    assert_eq!(import(&mut store, &[("a.ics", &text(COMING))]).batch, None);
    let moved = import(&mut store, &[("a.ics", &text(&COMING.replace("T100000", "T110000")))]);
    assert_eq!(moved.counts.brought, Brought { events: 1, ..Brought::default() });
    assert_eq!(one::<String>(&store, "SELECT starts FROM event"), "2026-07-03T11:00:00");
    batches::undo(&mut store, moved.batch.unwrap(), noon()).unwrap();
    assert_eq!(one::<String>(&store, "SELECT starts FROM event"), "2026-07-03T10:00:00");
    assert_eq!(one::<i64>(&store, "SELECT count(*) FROM event_attendee"), 2);
}

#[test]
fn a_series_is_one_event_and_its_past_meetings_are_interactions() {
    let mut store = store();
    let weekly = "DTSTART;TZID=Europe/Oslo:20260525T090000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY\nEXDATE;TZID=Europe/Oslo:20260601T090000";
    let moved =
        "RECURRENCE-ID;TZID=Europe/Oslo:20260608T090000\nDTSTART;TZID=Europe/Oslo:20260609T140000\nDURATION:PT30M";
    let text = calendar(&[event("weekly", moved, &["me", "ann"]), event("weekly", weekly, &["me", "ann"])]);
    let applied = import(&mut store, &[PEOPLE, ("a.ics", &text)]);
    assert_eq!(applied.counts.brought, Brought { events: 2, interactions: 3, ..Brought::default() });
    let days: String = one(
        &store,
        "SELECT group_concat(on_date || ' ' || at_time, ', ' ORDER BY on_date) FROM interaction WHERE event_id IS NOT NULL",
    );
    assert_eq!(days, "2026-05-25 09:00, 2026-06-09 14:00, 2026-06-15 09:00");
    assert_eq!(
        one::<i64>(
            &store,
            "SELECT count(*) FROM event WHERE series_id IS NOT NULL AND occurrence = '2026-06-08T09:00:00'"
        ),
        1
    );
    assert_eq!(import(&mut store, &[("a.ics", &text)]).batch, None);
}

/// A weekly series with one day moved, each of them a meeting with Ann.
fn series_with_one_moved() -> String {
    let weekly = "DTSTART;TZID=Europe/Oslo:20260525T090000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY";
    let moved =
        "RECURRENCE-ID;TZID=Europe/Oslo:20260608T090000\nDTSTART;TZID=Europe/Oslo:20260609T140000\nDURATION:PT30M";
    calendar(&[event("weekly", weekly, &["me", "ann"]), event("weekly", moved, &["me", "ann"])])
}

const ALL_THAT_HAPPENED: &str =
    "SELECT (SELECT count(*) FROM event) || ' ' || (SELECT count(*) FROM interaction) || ' '
    || (SELECT count(*) FROM interaction_person) || ' ' || (SELECT count(*) FROM event_attendee)";

#[test]
fn undo_takes_back_events_and_interactions_that_refer_to_each_other() {
    let mut store = store();
    import(&mut store, &[PEOPLE]);
    let batch = import(&mut store, &[("a.ics", &series_with_one_moved())]).batch.unwrap();
    assert_eq!(one::<String>(&store, ALL_THAT_HAPPENED), "2 4 4 4");
    batches::undo(&mut store, batch, noon()).unwrap();
    assert_eq!(one::<String>(&store, ALL_THAT_HAPPENED), "0 0 0 0");
    store.undo().unwrap();
    assert_eq!(one::<String>(&store, ALL_THAT_HAPPENED), "2 4 4 4");
}

#[test]
fn undo_leaves_what_was_edited_since_with_its_people_and_its_event() {
    let mut store = store();
    import(&mut store, &[PEOPLE]);
    let batch = import(&mut store, &[("a.ics", &series_with_one_moved())]).batch.unwrap();
    let edited: i64 = one(&store, "SELECT id FROM interaction WHERE on_date = '2026-06-09'");
    store
        .transact(Op::EditInteraction, noon(), |writing| {
            writing.execute("UPDATE interaction SET notes = 'Mine' WHERE id = ?1", [edited])?;
            Ok(())
        })
        .unwrap();
    batches::undo(&mut store, batch, noon()).unwrap();
    assert_eq!(one::<String>(&store, ALL_THAT_HAPPENED), "2 1 1 4", "the moved day leans on its series");
    assert_eq!(one::<i64>(&store, "SELECT interaction_id FROM interaction_person"), edited);
}

#[test]
fn what_is_declined_is_left_out_and_the_choice_of_the_user_counts() {
    let mut store = store();
    let declined = event("no", COMING, &["ann"])
        .replace("END:VEVENT", "ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org\nEND:VEVENT");
    let text = calendar(&[declined, event("pair", PAST, &["me", "ann"])]);
    let files = [PEOPLE, ("a.ics", text.as_str())];
    let take = |take| ReadingChoice { take: Some(take), ..ReadingChoice::default() };
    let nothing = preview(&store, &files, &take(Take::Nothing)).summary();
    assert_eq!(
        (nothing.counts.brought, left_out(&nothing, 1)),
        (Brought::default(), vec![(LeftOutReason::NotWanted, 2)])
    );
    let applied = import_as(&mut store, &files, &take(Take::Events));
    assert_eq!(applied.counts.brought, Brought { events: 1, ..Brought::default() });
}

const MESSAGES: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT
c1,,Ann Lee,https://www.linkedin.com/in/ann-lee,Me Too,https://www.linkedin.com/in/me-too,2026-05-01 21:10:00 UTC,,\"<p>Hello,</p><p>a line &amp; more</p>\",INBOX,,No
c1,,Me Too,https://www.linkedin.com/in/me-too,Ann Lee,https://www.linkedin.com/in/ann-lee,2026-05-01 21:50:00 UTC,,Hello back,INBOX,,No
c1,,Me Too,https://www.linkedin.com/in/me-too,Ann Lee,https://www.linkedin.com/in/ann-lee,2026-05-01 22:10:00 UTC,,After midnight,INBOX,,No
c1,,Me Too,https://www.linkedin.com/in/me-too,Ann Lee,https://www.linkedin.com/in/ann-lee,2026-05-03 22:10:00 UTC,,Not sent,INBOX,,Yes
c2,,LinkedIn Member,,Me Too,https://www.linkedin.com/in/me-too,2026-05-01 21:10:00 UTC,,Gone,INBOX,,No
c3,,Shop,,Me Too,https://www.linkedin.com/in/me-too,2026-05-01 21:10:00 UTC,,\"<p class=\"\"spinmail-quill-editor\"\">Buy</p>\",INBOX,,No
c4,,Bo Ray,,Me Too,https://www.linkedin.com/in/me-too,2026-05-02 08:00:00 UTC,,By name,ARCHIVE,,No
c5,,Bad,,Me Too,https://www.linkedin.com/in/me-too,2026-05-02 08:00:00 UTC,,Buy,SPAM,,No
";

#[test]
fn messages_become_one_interaction_for_each_conversation_and_day() {
    let mut store = store();
    let files = [PEOPLE, ("messages.csv", MESSAGES)];
    let shown = preview(&store, &files, &ReadingChoice::default()).summary();
    let expected = [
        (LeftOutReason::Draft, 1),
        (LeftOutReason::Sponsored, 1),
        (LeftOutReason::Spam, 1),
        (LeftOutReason::Unmatched, 1),
    ];
    assert_eq!(left_out(&shown, 1), expected);
    assert_eq!(import(&mut store, &files).counts.brought.interactions, 3);
    let all: String = one(
        &store,
        "SELECT group_concat(on_date || ' ' || at_time || ' ' || began || ' ' || notes, '; ' ORDER BY on_date, at_time) FROM interaction",
    );
    assert_eq!(
        all,
        "2026-05-01 23:10 them 2 messages on LinkedIn; 2026-05-02 00:10 me 1 message on LinkedIn; 2026-05-02 10:00 them 1 message on LinkedIn"
    );
    assert_eq!(import(&mut store, &files[1..]).batch, None);
}

#[test]
fn the_words_of_messages_are_kept_where_the_user_says_so() {
    let mut store = store();
    let keep = ReadingChoice { message_text: Some(MessageText::Keep), ..ReadingChoice::default() };
    import_as(&mut store, &[PEOPLE, ("messages.csv", MESSAGES)], &keep);
    let words: String = one(&store, "SELECT notes FROM interaction ORDER BY on_date, at_time LIMIT 1");
    assert_eq!(words, "**Ann Lee**: Hello,\n\na line & more\n\n**Me Too**: Hello back");
}

#[test]
fn words_that_were_left_aside_come_when_they_are_asked_for() {
    let mut store = store();
    let files = [PEOPLE, ("messages.csv", MESSAGES)];
    let keep = ReadingChoice { message_text: Some(MessageText::Keep), ..ReadingChoice::default() };
    import(&mut store, &files);
    assert_eq!(import_as(&mut store, &files[1..], &keep).counts.brought.interactions, 3);
    let words: String = one(&store, "SELECT notes FROM interaction ORDER BY on_date, at_time LIMIT 1");
    assert!(words.starts_with("**Ann Lee**: Hello,"), "{words}");
    assert_eq!(import_as(&mut store, &files[1..], &keep).batch, None);
    assert_eq!(import(&mut store, &files[1..]).batch, None);
}

#[test]
fn the_old_messages_without_profiles_are_matched_by_unique_names() {
    let mut store = store();
    let text = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\nc1,,Me Too,,Ann Lee,2022-05-01 21:10:00 UTC,,Hi,INBOX\nc2,,Me Too,,Bo Ray,2022-05-01 21:10:00 UTC,,Hi,INBOX\n";
    let applied = import(&mut store, &[PEOPLE, ("messages.csv", text)]);
    assert_eq!(applied.counts.brought.interactions, 2);
    assert_eq!(one::<i64>(&store, "SELECT count(*) FROM interaction WHERE began = 'me'"), 2);
}

#[test]
fn the_small_files_of_the_archive_become_ties_exchanges_events_and_notes() {
    let mut store = store();
    let files = [
        PEOPLE,
        (
            "Invitations.csv",
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAnn Lee,Me Too,\"1/29/26, 2:37 PM\",We met in Oslo,INCOMING,https://www.linkedin.com/in/ann-lee,https://www.linkedin.com/in/me-too\nMe Too,Nobody Here,\"1/29/26, 2:37 PM\",,OUTGOING,,\n",
        ),
        (
            "Recommendations_Given.csv",
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nBo,Ray,Acme,Chemist,Does good work,2025-06-01 14:03:22 UTC,VISIBLE\n",
        ),
        (
            "Endorsement_Received_Info.csv",
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2024/02/01 15:02:55 UTC,Rust,Ann,Lee,www.linkedin.com/in/ann-lee,ACCEPTED\n2024/02/01 15:03:00 UTC,SQL,Ann,Lee,www.linkedin.com/in/ann-lee,ACCEPTED\n",
        ),
        (
            "Events.csv",
            "Event Name,Event Time,Status,External Url\nNorth Conf,2026-09-05 13:00:00 UTC,ATTENDING,https://example.org/north\n",
        ),
        (
            "Notes.csv",
            "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nAnn,Lee,https://www.linkedin.com/in/ann-lee,Likes tea,08 Feb 2026,\n",
        ),
    ];
    let applied = import(&mut store, &files);
    assert_eq!(
        applied.counts.brought,
        Brought { events: 1, interactions: 0, ties: 1, exchanges: 2, notes: 1, others: 0 }
    );
    assert_eq!(
        one::<String>(&store, "SELECT began || ' ' || began_on || ' ' || began_note FROM tie"),
        "them 2026-01-29 We met in Oslo"
    );
    let exchanges: String = one(
        &store,
        "SELECT group_concat(direction || ' ' || kind || ' ' || on_date || ' ' || what, '; ' ORDER BY on_date) FROM exchange",
    );
    assert_eq!(exchanges, "received endorsement 2024-02-01 Rust, SQL; given recommendation 2025-06-01 Does good work");
    assert_eq!(one::<String>(&store, "SELECT kind || ' ' || status FROM event"), "conference confirmed");
    assert_eq!(one::<String>(&store, "SELECT text FROM note"), "Likes tea");
    assert_eq!(import(&mut store, &files).batch, None);
}
