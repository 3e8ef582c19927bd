//! Every file that fuzzing begins with goes through its reader, and comes out with something told. Rule: each target has seeds here.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use rapport::importing::calendar::{self, Series, last_end, occurrences};
use rapport::importing::reading::{FileReading, ReadingChoice};
use rapport::importing::{Input, ReadingChoices, Unwatched, ldif, read, vcard};
use rapport::links::Link;
use rapport::logging::{Clock, Network, understand};
use rapport::people::photo;
use rapport::{Store, notes, structure};
use std::fs;
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz").join(name)
}

fn seeds(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let all = fs::read_dir(folder("seeds").join(target)).unwrap();
    let mut seeds: Vec<_> =
        all.map(|entry| entry.unwrap().path()).map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    seeds.sort();
    assert!(!seeds.is_empty(), "{target}");
    seeds
}

fn texts(target: &str) -> Vec<String> {
    seeds(target).into_iter().map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect()
}

fn tells_people(path: &Path, reading: &FileReading) {
    assert!(!reading.contacts.is_empty(), "{}", path.display());
}

#[test]
fn every_target_has_seeds() {
    for target in fs::read_dir(folder("fuzz_targets")).unwrap() {
        let name = target.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
        assert!(!seeds(&name).is_empty());
    }
}

#[test]
fn cards_and_address_books_are_read() {
    for (path, bytes) in seeds("vcard") {
        tells_people(&path, &vcard::read(&bytes, "seed.vcf", &ReadingChoice::default()));
    }
    for (path, bytes) in seeds("ldif") {
        tells_people(&path, &ldif::read(&bytes, "seed.ldif", &ReadingChoice::default()));
    }
}

#[test]
fn tables_and_files_of_any_kind_are_read() {
    for text in texts("table") {
        let inputs = [Input::Text { title: "pasted".to_owned(), text }];
        let reading = read(&inputs, &ReadingChoices::default(), "GB", &mut Unwatched).unwrap();
        tells_people(Path::new("table"), &reading.files[0]);
    }
    for (path, _) in seeds("sniff") {
        let reading = read(&[Input::Path(path.clone())], &ReadingChoices::default(), "GB", &mut Unwatched).unwrap();
        tells_people(&path, &reading.files[0]);
    }
}

#[test]
fn calendars_are_read_and_their_occurrences_found() {
    let (from, to) = ("2026-01-01T00:00:00Z".parse().unwrap(), "2027-01-01T00:00:00Z".parse().unwrap());
    for (path, bytes) in seeds("calendar") {
        let reading = calendar::read(&bytes, "seed.ics", &ReadingChoice::default());
        assert!(!reading.happenings.entries.is_empty(), "{}", path.display());
        for entry in &reading.happenings.entries {
            let zone = entry.zone.unwrap_or(calendar::UTC);
            let series = Series { starts: entry.starts, ends: entry.ends, zone, recurrence: &entry.recurrence };
            assert!(!occurrences(&series, from, to).is_empty());
            last_end(&series);
        }
    }
}

#[test]
fn lines_notes_links_photos_and_edges_are_understood() {
    let store = Store::in_memory("2026-01-01T00:00:00Z".parse().unwrap()).unwrap();
    let clock = Clock { today: "2026-11-18".parse().unwrap(), time: chrono::NaiveTime::MIN };
    for text in texts("logging") {
        assert!(!understand(&text, &Network(store.connection()), clock).unwrap().parts.is_empty());
    }
    for text in texts("notes") {
        assert!(!notes::to_html(&text).contains("<b>") && !notes::to_plain(&text).is_empty());
    }
    assert!(texts("links").iter().all(|text| Link::to_open(text).is_ok()));
    assert!(seeds("photo").iter().all(|(_, bytes)| photo::thumbnail(bytes).is_some()));
    assert!(seeds("edges").iter().all(|(_, bytes)| !structure::read("edges", bytes).names.is_empty()));
}
