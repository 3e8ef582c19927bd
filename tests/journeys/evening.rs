//! An evening written down by keyboard alone: ten people at once, one evening of a series, and what follows from it.

use crate::clock;
use chrono::{Days, NaiveDate};
use rapport::events::{self, EventAnswer, EventKind, EventRole, EventStatus, NewEvent};
use rapport::importing::calendar::UTC;
use rapport::people::{self, PersonEdit};
use rapport::promises::{self, Promise, PromisesQuery};
use rapport::{Store, storage};
use rapport_window_tests::{Result, Window};
use std::path::Path;
use thirtyfour::Key;

/// One line of the sheet.
struct Line {
    /// What is typed of the name, before one Enter.
    typed: &'static str,
    name: &'static str,
    said: &'static str,
    /// What was promised; empty: as the sheet proposes it.
    follow_up: Option<&'static str>,
}

const fn line(typed: &'static str, name: &'static str, said: &'static str, follow_up: Option<&'static str>) -> Line {
    Line { typed, name, said, follow_up }
}

/// Eight who are known, by parts of their names, and two who are not.
const EVENING: [Line; 10] = [
    line("ingr", "Ingrid Solberg", "Moves to the harbour office in spring", None),
    line("malho", "Raj Malhotra", "Measures the tide at six quays", Some("Send the paper on tides")),
    line("ada ok", "Ada Okafor", "Back from Lagos", None),
    line("ada be", "Ada Berg", "Writes about lighthouses", Some("")),
    line("soren", "Søren Krogh", "Sails on Sundays", None),
    line("zielin", "Tomasz Zieliński", "Looks for a pilot", Some("Introduce him to Ada Berg")),
    line("mei", "Mei Tanaka", "Builds buoys", None),
    line("hanna v", "Hanna Vogel", "Knows everyone in Bremen", None),
    line("+Nina Lund", "Nina Lund", "Runs the station on the pier", Some("Visit the station")),
    line("Bram Visser", "Bram Visser", "Paints ships", None),
];

fn store(data: &Path) -> Result<Store> {
    Ok(Store::open(&data.join(storage::DATABASE_FILE), clock::now())?)
}

/// The people of [`EVENING`] who are known, and one event.
fn prepare(data: &Path, title: &str, day: NaiveDate, recurrence: &str) -> Result<()> {
    std::fs::create_dir_all(data)?;
    let mut store = store(data)?;
    for name in EVENING.iter().map(|line| line.name).take(8) {
        let person = PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() };
        people::edit::add(&mut store, &person, clock::now())?;
    }
    let none = String::new;
    let event = NewEvent {
        title: title.to_owned(),
        kind: EventKind::Meetup,
        starts: format!("{day}T18:00:00"),
        ends: format!("{day}T21:00:00"),
        zone: "Europe/Oslo".to_owned(),
        recurrence: recurrence.to_owned(),
        status: EventStatus::Confirmed,
        answer: EventAnswer::Going,
        role: EventRole::Attending,
        place: none(),
        url: none(),
        organisation: none(),
        organiser_name: none(),
        organiser_email: none(),
        cost: None,
        currency: none(),
        purpose: none(),
        takeaways: none(),
        notes: none(),
        topics: Vec::new(),
        to_meet: Vec::new(),
    };
    events::add(&mut store, &event, UTC, clock::now())?;
    Ok(())
}

/// All promises that the app wrote, after it has ended.
fn promised(data: &Path) -> Result<Vec<Promise>> {
    let query = PromisesQuery::default();
    Ok(promises::list(store(data)?.connection(), &query, clock::today(), 0, 100)?.rows)
}

/// Goes to the past events by keys.
async fn open_past(window: &Window) -> Result<()> {
    window.press("3").await?;
    window.appears("[data-testid=events]").await?;
    window.press_key(Key::Right).await?;
    window.appears("[data-testid=events-past][aria-pressed=true]").await?;
    window.appears("[data-testid=event-row]").await?;
    Ok(())
}

/// Waits until the field of this line has the focus.
async fn at_field(window: &Window, place: usize, field: &str) -> Result<()> {
    window.appears(&format!("[data-testid=met-line]:nth-child({place}) [data-testid={field}]:focus")).await?;
    Ok(())
}

/// Fills in one line; the focus is then where another key goes on.
async fn write_down(window: &Window, place: usize, line: &Line) -> Result<()> {
    at_field(window, place, "met-who").await?;
    window.press(line.typed).await?;
    window.appears("[data-testid=met-who-found], [data-testid=met-who-new]").await?;
    window.press_key(Key::Enter).await?;
    at_field(window, place, "met-said").await?;
    window.press(line.said).await?;
    if let Some(what) = line.follow_up {
        window.press_with_alt('f').await?;
        at_field(window, place, "met-what").await?;
        window.press(what).await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_evening_of_ten_people_is_written_down_by_keyboard_alone() -> Result<()> {
    let data = tempfile::tempdir()?;
    let day = clock::days_ago(2);
    prepare(data.path(), "Night of the lights", day, "")?;
    let window = Window::open(data.path()).await?;
    window.shows("known-count", "8").await?;
    open_past(&window).await?;
    window.press("w").await?;
    for (place, line) in EVENING.iter().enumerate() {
        write_down(&window, place + 1, line).await?;
        if place + 1 < EVENING.len() {
            window.press_key(Key::Enter).await?;
        }
    }
    window.picture("evening-of-ten").await?;
    window.press_with_control(char::from(Key::Enter)).await?;
    window.vanishes("[data-testid=capture]").await?;
    window.shows("event-row", "met 10").await?;
    window.shows("known-count", "10").await?;

    window.press_key(Key::Enter).await?;
    for line in &EVENING {
        window.shows("event-pane", &format!("{}: {}", line.name, line.said)).await?;
    }
    let follow_ups = window.text("event-follow-ups").await?;
    assert_eq!(follow_ups.matches("Today").count(), 4, "each is due two days after the end: {follow_ups}");
    window.picture("evening-of-ten-kept").await?;

    // All of it is one step.
    window.press_with_control('z').await?;
    window.shows("known-count", "8").await?;
    window.vanishes("[data-testid=event-follow-ups]").await?;
    window.press_with_control('y').await?;
    window.shows("known-count", "10").await?;
    window.shows("event-follow-ups", "Visit the station").await?;
    window.close().await?;

    let promised = promised(data.path())?;
    let mut told: Vec<(&str, &str)> =
        promised.iter().map(|promise| (promise.name.as_str(), promise.what.as_str())).collect();
    told.sort_unstable();
    let wanted = [
        ("Ada Berg", "Get in touch"),
        ("Nina Lund", "Visit the station"),
        ("Raj Malhotra", "Send the paper on tides"),
        ("Tomasz Zieliński", "Introduce him to Ada Berg"),
    ];
    assert_eq!(told, wanted);
    let due = day.checked_add_days(Days::new(2));
    assert!(promised.iter().all(|promise| promise.due_on == due && promise.event_title == "Night of the lights"));
    Ok(())
}

#[tokio::test]
async fn one_evening_of_a_series_is_written_down_on_its_own_day() -> Result<()> {
    let data = tempfile::tempdir()?;
    prepare(data.path(), "Round table", clock::days_ago(23), "RRULE:FREQ=WEEKLY")?;
    let window = Window::open(data.path()).await?;
    open_past(&window).await?;
    let count = "return document.querySelectorAll('[data-testid=event-row]').length === 4";
    window.holds(count).await?;
    // The last but one.
    window.press("j").await?;
    window.appears("[data-testid=event-row][data-row='1']:focus").await?;
    window.press("w").await?;
    write_down(&window, 1, &line("ingr", "Ingrid Solberg", "Asked for a chart", Some("Send the chart"))).await?;
    window.press_with_control(char::from(Key::Enter)).await?;
    window.vanishes("[data-testid=capture]").await?;
    window
        .holds("return document.querySelector(\"[data-testid=event-row][data-row='1']\")?.innerText.includes('met 1')")
        .await?;
    window.holds(count).await?;
    let rows = window.text("event-row").await?;
    assert_eq!(rows.matches("met 1").count(), 1, "{rows}");
    assert_eq!(rows.matches("repeats").count(), 3, "the evening stands by itself: {rows}");
    window.press_key(Key::Enter).await?;
    window.shows("event-pane", "Ingrid Solberg: Asked for a chart").await?;
    window.shows("event-follow-ups", "Send the chart").await?;
    window.picture("evening-of-a-series").await?;
    window.close().await?;

    let promised = promised(data.path())?;
    let told: Vec<_> =
        promised.iter().map(|promise| (promise.what.as_str(), promise.made_on, promise.due_on)).collect();
    assert_eq!(told, [("Send the chart", clock::days_ago(9), Some(clock::days_ago(7)))]);
    Ok(())
}
