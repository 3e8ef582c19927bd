//! What other programs read from our cards: vobject and khard find what we hold. `cargo xtask test` sees to it that they are there;
//! elsewhere, where they are not, there is nothing to ask.

#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Utc};
use rapport::exporting::{self, ExportFormat};
use rapport::importing::Unwatched;
use rapport::{Store, sample};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// The system's own, with the packages of the system.
const PYTHON: &str = "/usr/bin/python3";

/// What vobject finds in a file of cards, by uid.
const READ: &str = r#"
import json, sys, vobject
found = {}
for card in vobject.readComponents(open(sys.argv[1], encoding="utf-8", newline="").read()):
    def all(name):
        return [line.value for line in card.contents.get(name, [])]
    def one(name):
        return (all(name) or [None])[0]
    photo = one("photo")
    found[one("uid")] = {
        "name": one("fn"),
        "given": card.n.value.given if hasattr(card, "n") else "",
        "family": card.n.value.family if hasattr(card, "n") else "",
        "organisation": (one("org") or [""])[0],
        "position": one("title"),
        "emails": all("email"),
        "phones": all("tel"),
        "urls": all("url"),
        "birthday": one("bday"),
        "tags": [tag for line in all("categories") for tag in line],
        "notes": one("note"),
        "photo": len(photo) if photo else 0,
    }
json.dump(found, sys.stdout)
"#;

fn is_there(statement: &str) -> bool {
    Command::new(PYTHON).args(["-c", statement]).output().is_ok_and(|done| done.status.success())
}

fn said_by(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program).args(arguments).output().unwrap();
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

fn of_sample() -> Store {
    let now: DateTime<Utc> = "2026-05-20T10:00:00Z".parse().unwrap();
    let mut store = Store::in_memory(now).unwrap();
    sample::fill(&mut store, now).unwrap();
    store
}

fn exported(store: &Store, format: ExportFormat) -> String {
    let mut out = Vec::new();
    exporting::write(store.connection(), format, DateTime::UNIX_EPOCH, &mut out, &mut Unwatched).unwrap();
    String::from_utf8(out).unwrap()
}

/// What we hold, in the shape of what was read.
fn held(store: &Store) -> BTreeMap<String, Value> {
    let mut photos = store
        .connection()
        .prepare("SELECT p.uid, length(photo.data) FROM person AS p JOIN photo ON photo.id = p.photo_id")
        .unwrap();
    let photos: BTreeMap<String, i64> =
        photos.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    let people: Vec<Value> = serde_json::from_str(&exported(store, ExportFormat::Json)).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    people
        .into_iter()
        .map(|person| {
            let uid = text(&person["uid"]);
            let phones: Vec<&Value> =
                person["phones"].as_array().into_iter().flatten().map(|phone| &phone["value"]).collect();
            let told = json!({
                "name": person["name"],
                "given": text(&person["given"]),
                "family": text(&person["family"]),
                "organisation": text(&person["organisation"]),
                "position": person["position"],
                "emails": person["emails"],
                "phones": phones,
                "urls": person["urls"],
                "birthday": person["birthday"],
                "tags": person["tags"],
                "notes": person["notes"],
                "photo": photos.get(&uid).copied().unwrap_or_default(),
            });
            (format!("urn:uuid:{uid}"), told)
        })
        .collect()
}

/// A day as each version of the card writes it.
fn in_one_form(mut card: Value) -> Value {
    if let Some(day) = card["birthday"].as_str() {
        let bare = day.replace('-', "");
        card["birthday"] = Value::from(bare.strip_prefix("1604").unwrap_or(&bare));
    }
    card
}

#[test]
fn vobject_reads_what_we_hold() {
    if !is_there("import vobject") {
        eprintln!("vobject is not installed; nothing was compared");
        return;
    }
    let store = of_sample();
    let held = held(&store);
    assert!(held.values().any(|person| person["photo"] != 0), "the sample has photos to compare");
    let folder = tempfile::tempdir().unwrap();
    for format in [ExportFormat::Vcard, ExportFormat::Vcard3] {
        let path = folder.path().join("people.vcf");
        std::fs::write(&path, exported(&store, format)).unwrap();
        let read = said_by(PYTHON, &["-c", READ, path.to_str().unwrap()]);
        let read: BTreeMap<String, Value> = serde_json::from_str(&read).unwrap();
        assert_eq!(read.len(), held.len(), "{format:?}");
        for (uid, person) in &held {
            let (mut read, mut person) = (in_one_form(read[uid].clone()), in_one_form(person.clone()));
            if format == ExportFormat::Vcard {
                // vobject ends a value at its first comma, and so knows no photo that is written as vCard 4.0 has it: of
                // `data:image/jpeg;base64,/9j/…` it gives what stands before. Its photos are compared in version 3.0.
                read["photo"].take();
                person["photo"].take();
            }
            assert_eq!(read, person, "{format:?}");
        }
    }
}

/// A file for each card, as an address book of khard's is.
fn address_book(store: &Store, format: ExportFormat, folder: &Path) {
    let cards = exported(store, format);
    for (number, card) in cards.split_inclusive("END:VCARD\r\n").enumerate() {
        std::fs::write(folder.join(format!("{number}.vcf")), card).unwrap();
    }
}

#[test]
fn khard_lists_the_addresses_and_numbers_that_we_hold() {
    if !is_there("import khard") {
        eprintln!("khard is not installed; nothing was compared");
        return;
    }
    let store = of_sample();
    let held = held(&store);
    let values = |field: &str| -> BTreeSet<(String, String)> {
        let of = |person: &Value| {
            let name = person["name"].as_str().unwrap_or_default().to_owned();
            let all: Vec<Value> = person[field].as_array().cloned().unwrap_or_default();
            all.into_iter().map(move |value| (value.as_str().unwrap_or_default().to_owned(), name.clone()))
        };
        held.values().flat_map(of).collect()
    };
    for format in [ExportFormat::Vcard, ExportFormat::Vcard3] {
        let folder = tempfile::tempdir().unwrap();
        let book = folder.path().join("book");
        std::fs::create_dir(&book).unwrap();
        address_book(&store, format, &book);
        let settings = folder.path().join("khard.conf");
        let text = format!(
            "[addressbooks]\n[[book]]\npath = {}\n[general]\neditor = true\nmerge_editor = true\ndefault_action = list\n\
             [contact table]\ndisplay = formatted_name\n",
            book.display()
        );
        std::fs::write(&settings, text).unwrap();
        for (list, field) in [("email", "emails"), ("phone", "phones")] {
            let said = said_by("khard", &["-c", settings.to_str().unwrap(), list, "--parsable"]);
            let listed: BTreeSet<(String, String)> = said
                .lines()
                .filter_map(|line| {
                    let mut cells = line.split('\t');
                    Some((cells.next()?.to_owned(), cells.next()?.to_owned()))
                })
                .filter(|(value, _)| !value.starts_with("searching for"))
                .collect();
            assert!(!listed.is_empty(), "{said}");
            assert_eq!(listed, values(field), "{format:?}, {list}");
        }
    }
}
