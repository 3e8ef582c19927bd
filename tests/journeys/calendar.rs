//! A dropped calendar: what it becomes, the choice about it, the same one again, and back.

use crate::{clock, files, people};
use chrono::NaiveDate;
use rapport::importing::calendar::{self, Entry};
use rapport::importing::reading::ReadingChoice;
use rapport_window_tests::{Result, Window};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const PEOPLE: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ingrid Solberg\r\nEMAIL:ingrid@example.com\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Raj Malhotra\r\nEMAIL:raj@example.com\r\nEND:VCARD\r\n";
/// As Outlook calls the zone of Oslo, without saying what it is.
const ZONE: &str = "W. Europe Standard Time";

/// One entry with its guests, of whom the user is one.
fn entry(text: &mut String, title: &str, uid: &str, lines: &[String], guests: &[&str]) -> Result<()> {
    write!(text, "BEGIN:VEVENT\r\nUID:{uid}@example.com\r\nSUMMARY:{title}\r\n")?;
    for line in lines {
        write!(text, "{line}\r\n")?;
    }
    if !guests.is_empty() {
        text.push_str("ATTENDEE;CN=Harbour room;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room@example.com\r\n");
        for guest in ["me"].iter().chain(guests) {
            write!(text, "ATTENDEE;CN={guest};PARTSTAT=ACCEPTED:mailto:{guest}@example.com\r\n")?;
        }
    }
    text.push_str("END:VEVENT\r\n");
    Ok(())
}

fn at(name: &str, day: NaiveDate, clock: &str) -> String {
    format!("{name};TZID={ZONE}:{}T{clock}00", day.format("%Y%m%d"))
}

fn span(day: NaiveDate, from: &str, to: &str) -> Vec<String> {
    vec![at("DTSTART", day, from), at("DTEND", day, to)]
}

fn and(mut lines: Vec<String>, more: String) -> Vec<String> {
    lines.push(more);
    lines
}

/// Of an event that is planned long before.
fn far() -> NaiveDate {
    clock::in_days(5 * 365)
}

/// Two meetings that were, a fair and a congress that come, a festival of two days, a series without one of its days and with one moved, and
/// a lunch that was called off.
fn calendar_file(folder: &Path) -> Result<PathBuf> {
    let mut text =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Calendar//EN\r\nX-WR-CALNAME:me@example.com\r\n"
            .to_owned();
    entry(&mut text, "Coffee at the quay", "pair", &span(clock::days_ago(10), "1400", "1445"), &["ingrid"])?;
    entry(
        &mut text,
        "Planning of the fair",
        "group",
        &span(clock::days_ago(8), "0900", "1000"),
        &["ingrid", "raj", "stranger"],
    )?;
    entry(&mut text, "Tidal fair", "fair", &span(clock::in_days(20), "1000", "1815"), &[])?;
    let festival = |name: &str, day: u64| format!("{name};VALUE=DATE:{}", clock::in_days(day).format("%Y%m%d"));
    entry(&mut text, "Harbour festival", "festival", &[festival("DTSTART", 30), festival("DTEND", 32)], &[])?;
    let weekly = and(span(clock::days_ago(27), "0830", "0900"), "RRULE:FREQ=WEEKLY;COUNT=8".to_owned());
    let weekly = and(weekly, at("EXDATE", clock::days_ago(20), "0830"));
    entry(&mut text, "Tide talk", "series", &weekly, &["ingrid"])?;
    let moved = and(span(clock::days_ago(12), "1600", "1630"), at("RECURRENCE-ID", clock::days_ago(13), "0830"));
    entry(&mut text, "Tide talk on the pier", "series", &moved, &["ingrid"])?;
    let off = and(span(clock::in_days(5), "1200", "1300"), "STATUS:CANCELLED".to_owned());
    entry(&mut text, "Lunch that is off", "off", &off, &["raj"])?;
    entry(&mut text, "Congress of the ports", "far", &span(far(), "0900", "1700"), &[])?;
    text.push_str("END:VCALENDAR\r\n");
    files::written(folder, "my year.ics", text.as_bytes())
}

/// The texts of the rows of events that are shown.
async fn rows(window: &Window) -> Result<Vec<String>> {
    let read = "return [...document.querySelectorAll('[data-testid=event-row]')].map((row) => row.innerText.replaceAll('\\n', ' '))";
    Ok(serde_json::from_value(window.run(read, vec![]).await?)?)
}

/// Whether the row is of this day and says these words; in which order a day is written depends on the region.
fn is_row(row: &str, day: NaiveDate, said: &[&str]) -> bool {
    let words: Vec<&str> = row.split([' ', ',']).collect();
    let (number, month) = (day.format("%-d").to_string(), day.format("%b").to_string());
    words.contains(&number.as_str()) && words.contains(&month.as_str()) && said.iter().all(|said| row.contains(said))
}

/// Waits until the list holds these events in this order: their days, their times or other words, their titles.
async fn lists(window: &Window, wanted: &[(NaiveDate, &[&str])]) -> Result<()> {
    if let Some((_, said)) = wanted.last() {
        window.shows("event-row", said.last().copied().unwrap_or_default()).await?;
    }
    let rows = rows(window).await?;
    assert_eq!(rows.len(), wanted.len(), "{rows:#?}");
    for (row, (day, said)) in rows.iter().zip(wanted) {
        assert!(is_row(row, *day, said), "“{row}” is not {said:?} on {day}");
    }
    Ok(())
}

#[tokio::test]
async fn a_calendar_becomes_events_and_interactions_as_chosen_once_and_back() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let (cards, calendar) = (files::written(here, "people.vcf", PEOPLE.as_bytes())?, calendar_file(here)?);
    let window = Window::open(&here.join("data")).await?;
    window.drop_files(&[&cards]).await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "2").await?;

    window.drop_files(&[&calendar]).await?;
    let all = "5 events · 5 interactions · left out: 1 cancelled entry";
    window.shows("file-becomes", all).await?;
    window.picture("calendar-preview").await?;

    // Another choice for the file, and back.
    window.choose("file-take", "Only events").await?;
    window.shows("file-becomes", "7 events · left out: 1 cancelled entry").await?;
    window.choose("file-take", "Leave out").await?;
    window.shows("file-becomes", "left out: 8 left out by you").await?;
    window.choose("file-take", "Events and interactions").await?;
    window.shows("file-becomes", all).await?;
    window.shows("preview-apply", "Apply 10 changes").await?;
    window.click("preview-apply").await?;
    window.shows("import-done", "5 events · 5 interactions").await?;
    window.shows("known-count", "2").await?;

    // On its own clock, each time that the series comes, and the moved time once.
    window.press("3").await?;
    lists(
        &window,
        &[
            (clock::in_days(1), &["08:30–09:00", "Tide talk"]),
            (clock::in_days(8), &["08:30–09:00", "Tide talk"]),
            (clock::in_days(15), &["08:30–09:00", "Tide talk"]),
            (clock::in_days(20), &["10:00–18:15", "Tidal fair"]),
            (clock::in_days(22), &["08:30–09:00", "Tide talk"]),
            (clock::in_days(30), &["Harbour festival"]),
            (far(), &["09:00–17:00", "Congress of the ports"]),
        ],
    )
    .await?;
    let shown = rows(&window).await?;
    let festival = shown.iter().find(|row| row.contains("festival")).ok_or("no festival")?;
    assert!(is_row(festival, clock::in_days(31), &[]) && !festival.contains(':'), "two whole days: “{festival}”");
    window.click("events-past").await?;
    lists(
        &window,
        &[
            (clock::days_ago(6), &["08:30–09:00", "Tide talk"]),
            (clock::days_ago(12), &["16:00–16:30", "Tide talk on the pier"]),
            (clock::days_ago(27), &["08:30–09:00", "Tide talk"]),
        ],
    )
    .await?;

    people::open(&window, "Ingrid Solberg").await?;
    for said in ["One-to-one, 45 minutes", "Coffee at the quay", "Group meeting, 60 minutes", "with Raj Malhotra"] {
        window.shows("timeline", said).await?;
    }
    let line = window.text("timeline").await?;
    assert_eq!(line.matches("30 minutes").count(), 3, "three of the series took place: {line}");
    assert_eq!(line.matches("Tide talk on the pier").count(), 1, "a talk tells its title once: {line}");
    assert!(!line.contains("stranger") && !line.contains("room"), "{line}");
    window.picture("calendar-person").await?;

    // The same calendar again changes nothing.
    window.drop_files(&[&calendar]).await?;
    window.shows("file-becomes", "5 events (5 already here) · 5 interactions (5 already here)").await?;
    window.shows("import-preview", "already here").await?;
    window.click("preview-close").await?;

    window.shows("import-history", "my year.ics").await?;
    window.click_on("[aria-label='Undo import of my year.ics']").await?;
    window.shows("undo-toast", "Undid my year.ics").await?;
    window.press("3").await?;
    window.appears("[data-testid=events-empty]").await?;
    people::open(&window, "Ingrid Solberg").await?;
    window.shows("timeline", "Nothing is written down yet").await?;

    window.press_with_control('z').await?;
    window.shows("timeline", "Coffee at the quay").await?;
    window.press("3").await?;
    window.shows("event-row", "Tide talk on the pier").await?;
    window.press_with_control('z').await?;
    window.appears("[data-testid=events-empty]").await?;
    window.press_with_control('y').await?;
    window.shows("event-row", "Tide talk on the pier").await?;
    window.close().await
}

/// What a calendar says of each of its entries, read by the library.
fn said(path: &Path) -> Result<Vec<Entry>> {
    let reading = calendar::read(&std::fs::read(path)?, "events.ics", &ReadingChoice::default());
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    let mut entries = reading.happenings.entries;
    entries.sort_by_key(Entry::identity);
    Ok(entries)
}

#[tokio::test]
async fn events_leave_as_a_calendar_that_says_the_same() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let (before, after) = (calendar_file(here)?, here.join("my events.ics"));
    let window = Window::open(&here.join("data")).await?;
    window.drop_files(&[&before]).await?;
    window.choose("file-take", "Only events").await?;
    window.shows("file-becomes", "7 events · left out: 1 cancelled entry").await?;
    window.click("preview-apply").await?;
    window.shows("import-done", "7 events").await?;
    window.press("3").await?;
    window.appears("[data-testid=event-row]").await?;
    window.click("events-export").await?;
    window.answer_dialog("Save", &after).await?;
    window.shows("undo-toast", &format!("7 entries written to {}", after.display())).await?;
    window.close().await?;

    let alike = |entry: Entry| {
        let mut recurrence: Vec<String> = entry.recurrence.lines().map(str::to_owned).collect();
        recurrence.sort_unstable();
        let guests: Vec<String> = entry.people().map(calendar::Guest::key).collect();
        (entry.identity(), entry.title, entry.starts, entry.ends, entry.zone, recurrence, guests)
    };
    let written: Vec<_> = said(&after)?.into_iter().map(alike).collect();
    let kept = said(&before)?.into_iter().filter(|entry| entry.status != calendar::Status::Cancelled);
    assert_eq!(written, kept.map(alike).collect::<Vec<_>>());
    Ok(())
}
