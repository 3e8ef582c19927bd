//! The main jobs in the window, watched by `strace`: whatever the data say, nothing reaches out of this machine.

use crate::{files, people};
use rapport_window_tests::{Result, Window, program};
use std::path::Path;
use thirtyfour::Key;

/// Whatever could be fetched lies at an address that is kept for documents and answers nobody.
const CARDS: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:<img src=https://192.0.2.1/name.png>Ada Okafor\r\n\
ORG:<link rel=preconnect href=https://192.0.2.1>Nordwind\r\nPHOTO:http://192.0.2.1/photo.jpg\r\n\
URL:https://lure.example/ada\r\nNOTE:![seen](https://192.0.2.1/pixel.png) <iframe src=https://192.0.2.1/></iframe>\r\n\
END:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben Vale\r\nPHOTO;VALUE=uri:https://192.0.2.1/ben.jpg\r\n\
PHOTO;ENCODING=b;TYPE=SVG:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjxpbWFnZSBocmVmPSJodHRwOi8vMTkyLjAuMi4xLyIvPjwvc3ZnPg==\r\n\
END:VCARD\r\n";
const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VEVENT\r\nUID:one@192.0.2.1\r\n\
DTSTART:20991103T090000Z\r\nDTEND:20991103T100000Z\r\nSUMMARY:<img src=https://192.0.2.1/title.png>Storage day\r\n\
URL:https://lure.example/event\r\nDESCRIPTION:![x](https://192.0.2.1/x.png) [y](https://lure.example/y)\r\n\
IMAGE;VALUE=URI:https://192.0.2.1/banner.png\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
const NOTE: &str = "![x](https://192.0.2.1/note.png) [her site](https://lure.example/) <script src=https://192.0.2.1/></script> \
                    <style>@import 'https://192.0.2.1/'</style>";

#[tokio::test]
async fn whatever_the_data_say_the_window_reaches_nobody() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let calls = here.join("calls");
    let window = Window::open_through(&watching(here, &calls)?, &here.join("data")).await?;
    window
        .drop_files(&[
            &files::written(here, "people.vcf", CARDS.as_bytes())?,
            &files::written(here, "calendar.ics", CALENDAR.as_bytes())?,
        ])
        .await?;
    window.click("preview-apply").await?;
    window.shows("known-count", "2").await?;
    people::open(&window, "Ada Okafor").await?;
    window.click("note-add").await?;
    window.type_into("note-text", NOTE).await?;
    window.click("note-keep").await?;
    window.shows("timeline-item", "her site").await?;
    window.click("follow-urls").await?;
    window.shows("link-leads-to", "lure.example").await?;
    window.press_key(Key::Escape).await?;
    window.vanishes("[data-testid=link-dialog]").await?;
    window.press_with_control('z').await?;
    window.vanishes("[data-testid=timeline-item]").await?;
    for room in [
        "week",
        "events",
        "growth",
        "exchanges",
        "mentoring",
        "opportunities",
        "expertise",
        "goals",
        "network",
        "export",
        "settings",
    ] {
        window.click(&format!("go-{room}")).await?;
        window.appears(&format!("[data-testid=screen-{room}]")).await?;
    }
    window.click("go-events").await?;
    window.shows("screen-events", "Storage day").await?;
    window.close().await?;

    let seen = std::fs::read_to_string(&calls)?;
    assert!(seen.contains("sa_family=AF_UNIX"), "nothing at all was watched");
    let driver = driver(&calls)?;
    assert!(
        seen.lines().any(|call| call.contains(&driver)),
        "the driver of this test was not seen, and so nothing else was"
    );
    let away: Vec<&str> = seen.lines().filter(|call| leads_away(call, &driver)).collect();
    assert!(away.is_empty(), "{away:#?}");
    Ok(())
}

#[test]
fn a_window_that_reaches_out_would_be_seen() {
    let driver = "sin_port=htons(40505), sin_addr=inet_addr(\"127.0.0.1\")";
    for away in [
        "7 connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr(\"192.0.2.1\")}, 16) = 0",
        "7 connect(5, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0",
        "7 sendto(5, \"x\", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"127.0.0.53\")}, 16) = 1",
        "7 connect(5, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, \"2001:db8::1\", &sin6_addr)}, 28) = 0",
    ] {
        assert!(leads_away(away, driver), "{away}");
    }
    let here = format!("7 connect(5, {{sa_family=AF_INET, {driver}}}, 16) = 0");
    assert!(!leads_away(&here, driver));
    assert!(!leads_away("7 connect(5, {sa_family=AF_UNIX, sun_path=\"/run/bus\"}, 110) = 0", driver));
}

/// Whether a call names an address that is neither a file nor that of the driver.
fn leads_away(call: &str, driver: &str) -> bool {
    call.contains("sa_family=") && !call.contains("sa_family=AF_UNIX") && !call.contains(driver)
}

/// Where the driver of this test listens, which the window is made to speak to; as a call names it.
fn driver(calls: &Path) -> Result<String> {
    let told = std::fs::read_to_string(calls.with_extension("driver"))?;
    let (host, port) = told.trim().rsplit_once(':').ok_or("the driver tells the window nothing")?;
    Ok(format!("sin_port=htons({port}), sin_addr=inet_addr(\"{host}\")"))
}

/// Starts the app so that every call of it, and of what it starts, that names an address is written down.
fn watching(folder: &Path, calls: &Path) -> Result<std::path::PathBuf> {
    let script = folder.join("watching");
    let lines = format!(
        "printf '%s' \"$WEBKIT_INSPECTOR_SERVER\" > '{}'\n\
         exec strace -f -qq -e trace=connect,sendto,sendmsg,sendmmsg -o '{}' '{}' \"$@\"",
        calls.with_extension("driver").display(),
        calls.display(),
        program()?.display()
    );
    files::script(&script, &lines)?;
    Ok(script)
}
