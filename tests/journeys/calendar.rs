//! A calendar that is dropped: what becomes of its entries, the choice, the same again, back and forth.

use crate::files::written;
use rapport_window_tests::{Result, Window};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const PEOPLE: &str = "Name,E-mail\nIngrid Solberg,ingrid@example.com\nRaj Malhotra,raj@example.com\n";

/// Two past meetings with people of [`PEOPLE`], a conference, a day, a series of which one evening is off and one moved, and one called off.
fn calendar(folder: &Path) -> Result<PathBuf> {
    let guests = |names: &[&str]| {
        let mut lines = String::from("ORGANIZER;CN=Me:mailto:me@example.com\r\n");
        for name in names {
            lines.push_str(&format!("ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{name}@example.com\r\n"));
        }
        lines + "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.com\r\n"
    };
    let windows = "TZID=W. Europe Standard Time";
    let entries = [
        ("one", format!("SUMMARY:Coffee with Ingrid\r\nDTSTART;{windows}:20250304T140000\r\nDTEND;{windows}:20250304T144500\r\n{}", guests(&["ingrid"]))),
        ("group", format!("SUMMARY:Planning the pilot\r\nDTSTART:20250311T090000Z\r\nDTEND:20250311T100000Z\r\n{}", guests(&["ingrid", "raj"]))),
        ("far", format!("SUMMARY:Harbour conference\r\nDTSTART;{windows}:20310505T090000\r\nDTEND;{windows}:20310505T170000\r\nLOCATION:Bergen\r\n")),
        ("day", "SUMMARY:Open day of the port\r\nDTSTART;VALUE=DATE:20310601\r\nDTEND;VALUE=DATE:20310602\r\n".into()),
        ("weekly", "SUMMARY:Evening of the guild\r\nDTSTART;TZID=Europe/Oslo:20310106T180000\r\nDTEND;TZID=Europe/Oslo:20310106T200000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Europe/Oslo:20310113T180000\r\n".into()),
        ("weekly", "RECURRENCE-ID;TZID=Europe/Oslo:20310120T180000\r\nSUMMARY:Evening on the ship\r\nDTSTART;TZID=Europe/Oslo:20310120T190000\r\nDTEND;TZID=Europe/Oslo:20310120T210000\r\n".into()),
        ("off", "SUMMARY:Called off\r\nSTATUS:CANCELLED\r\nDTSTART:20310707T090000Z\r\n".into()),
    ];
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//Calendar//EN\r\n");
    for (uid, lines) in entries {
        write!(text, "BEGIN:VEVENT\r\nUID:{uid}@example.com\r\nDTSTAMP:20240101T000000Z\r\n{lines}END:VEVENT\r\n")?;
    }
    text.push_str("END:VCALENDAR\r\n");
    written(folder, "work.ics", text.as_bytes())
}

#[tokio::test]
async fn a_dropped_calendar_becomes_events_and_meetings_and_goes_again() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let work = calendar(folder.path())?;
    let window = Window::open(&folder.path().join("data")).await?;
    window.drop_files(&[&written(folder.path(), "people.csv", PEOPLE.as_bytes())?]).await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "2").await?;

    window.drop_files(&[&work]).await?;
    window.shows("file-becomes", "4 events").await?;
    window.shows("file-becomes", "2 interactions").await?;
    window.shows("file-becomes", "left out: 1 cancelled entry").await?;
    window.picture("import-calendar").await?;
    // What becomes of it is the user's to say, and can be said again.
    window.choose("file-take", "Only events").await?;
    window
        .holds("return !document.querySelector('[data-testid=file-becomes]').innerText.includes('2 interactions')")
        .await?;
    window.choose("file-take", "Events and interactions").await?;
    window.shows("file-becomes", "2 interactions").await?;
    window.click("preview-apply").await?;
    window.shows("import-done", "4 events").await?;

    // The events, on the clocks of the places where they are.
    window.press("3").await?;
    for (title, when) in
        [("Harbour conference", "09:00"), ("Evening of the guild", "18:00"), ("Evening on the ship", "19:00")]
    {
        window
            .holds(&format!(
                "return [...document.querySelectorAll('[data-testid=event-row]')].some((row) => row.innerText.includes('{title}') && row.innerText.includes('{when}'))"
            ))
            .await?;
    }
    window.shows("events", "Open day of the port").await?;
    window.holds("return !document.querySelector('[data-testid=events]').innerText.includes('Called off')").await?;

    // The meetings, where those whom one met are.
    window.press("2").await?;
    window.press("/").await?;
    window.type_into("search", "Ingrid").await?;
    window.click("person-row").await?;
    window.shows("person-pane", "Coffee with Ingrid").await?;
    window.shows("person-pane", "Planning the pilot").await?;
    window.holds("return document.querySelector('[data-testid=person-pane]').innerText.includes('45 min')").await?;

    // The same calendar again changes nothing.
    window.drop_files(&[&work]).await?;
    window.shows("file-becomes", "already here").await?;
    window.click("preview-close").await?;

    // Back and forth.
    window.press_with_control('z').await?;
    window.press("3").await?;
    window.holds("return document.querySelectorAll('[data-testid=event-row]').length === 0").await?;
    window.press_with_control('y').await?;
    window.shows("events", "Harbour conference").await?;
    window.close().await
}
