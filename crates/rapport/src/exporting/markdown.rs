//! A folder of notes, one for each person. Rule: any text editor reads it, Obsidian finds its way in it, and no name breaks on
//! another system; a folder is there whole or not at all.

use super::json::Person;
use super::record::{self, Record};
use super::{Told, between, everybody, unwritten};
use crate::failure::{Code, Failure, Result};
use crate::importing::Watch;
use crate::people::PersonId;
use crate::private;
use rusqlite::Connection;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// Without the ending; every system takes names of this length.
const LONGEST_NAME: usize = 100;
/// Names that Windows keeps for devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
const PHOTOS: &str = "photos";

pub(super) fn write(connection: &Connection, folder: &Path, watch: &mut dyn Watch) -> Result<u32> {
    let failed = |cause: &io::Error| Failure::file(folder, cause);
    let is_empty = |folder: &Path| fs::read_dir(folder).is_ok_and(|mut inside| inside.next().is_none());
    if folder.symlink_metadata().is_ok() && !is_empty(folder) {
        let message = sentence!(
            "failures-exporting-folder-taken",
            "{folder} holds something already. Choose a name that is not taken.",
            folder = folder.display()
        );
        return Err(Failure::new(Code::Invalid, message));
    }
    let mut unfinished = folder.as_os_str().to_owned();
    unfinished.push(".unfinished");
    let unfinished = Path::new(&unfinished);
    if unfinished.exists() {
        let message = sentence!(
            "failures-exporting-folder-unfinished",
            "{folder} is left of an earlier export. Move it away and try again.",
            folder = unfinished.display()
        );
        return Err(Failure::new(Code::Invalid, message));
    }
    private::make_folder(unfinished)?;
    let written = write_all(connection, unfinished, watch).and_then(|people| {
        if folder.is_dir() {
            fs::remove_dir(folder).map_err(|cause| failed(&cause))?;
        }
        fs::rename(unfinished, folder).map_err(|cause| failed(&cause))?;
        Ok(people)
    });
    if written.is_err() {
        // The failure that is told is the one that came first.
        let _ = fs::remove_dir_all(unfinished);
    }
    written
}

fn write_all(connection: &Connection, folder: &Path, watch: &mut dyn Watch) -> Result<u32> {
    let people = everybody(connection)?;
    let mut names = Names::default();
    let mut files: HashMap<String, String> = HashMap::with_capacity(people.len());
    let mut statement = connection.prepare("SELECT uid, name FROM person ORDER BY sort_key, id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        files.insert(row.get(0)?, names.of(&row.get::<_, String>(1)?));
    }
    let mut told = Told { done: 0, total: u32::try_from(people.len()).unwrap_or(u32::MAX), watch };
    let mut written = 0;
    for person in people {
        told.next()?;
        let Some(record) = record::load(connection, person)? else { continue };
        let Some(file) = files.get(&record.uid) else { continue };
        let photo = match &record.contact.photo {
            Some(bytes) => {
                let name = format!("{file}.{}", crate::archive::picture_ending(bytes));
                private::make_folder(&folder.join(PHOTOS))?;
                save(&folder.join(PHOTOS).join(&name), bytes)?;
                Some(name)
            }
            None => None,
        };
        let note = note(connection, person, &record, &files, photo.as_deref())?;
        save(&folder.join(format!("{file}.md")), note.as_bytes())?;
        written += 1;
    }
    Ok(written)
}

fn save(path: &Path, content: &[u8]) -> Result<()> {
    private::create(path).and_then(|mut file| file.write_all(content)).map_err(|cause| unwritten(&cause))
}

/// The text of one person's file.
fn note(
    connection: &Connection,
    person: PersonId,
    record: &Record,
    files: &HashMap<String, String>,
    photo: Option<&str>,
) -> Result<String> {
    let between = between::load(connection, person)?;
    let contact = &record.contact;
    let mut text = String::from("---\n");
    // JSON is YAML, and quotes what YAML would take for something else.
    let front = serde_json::to_value(Person::of(record)).unwrap_or_default();
    let order = [
        "uid",
        "name",
        "given",
        "family",
        "nickname",
        "organisation",
        "position",
        "emails",
        "phones",
        "urls",
        "birthday",
        "met_on",
        "tags",
    ];
    for field in order {
        let value = match (field, &front[field]) {
            ("phones", Value::Array(phones)) => phones.iter().map(|phone| phone["value"].clone()).collect(),
            // Obsidian wants its tags without blanks.
            ("tags", Value::Array(tags)) => tags.iter().filter_map(Value::as_str).map(tag).map(Value::from).collect(),
            (_, value) => value.clone(),
        };
        let says_nothing = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !says_nothing {
            line(&mut text, &format!("{field}: {value}"));
        }
    }
    if let Some(aliases) = contact.nickname.as_ref() {
        line(&mut text, &format!("aliases: {}", Value::from(vec![aliases.clone()])));
    }
    line(&mut text, "---");
    line(&mut text, &format!("\n# {}", plain(contact.name.as_deref().unwrap_or_default())));
    if let Some(photo) = photo {
        line(&mut text, &format!("\n![[{PHOTOS}/{photo}|128]]"));
    }
    if let Some(notes) = &contact.notes {
        line(&mut text, &format!("\n## Notes\n\n{}", notes.trim()));
    }
    let link = |uid: &Value, files: &HashMap<String, String>| {
        uid.as_str().and_then(|uid| files.get(uid)).map(|file| format!("[[{file}]]")).unwrap_or_default()
    };
    let mut list = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            line(&mut text, &format!("\n## {title}\n"));
            lines.iter().for_each(|one| line(&mut text, &format!("- {one}")));
        }
    };
    let relations = record.relations.iter().map(|relation| {
        format!("{}: {}", relation.kind.replace('_', " "), link(&Value::from(relation.uid.clone()), files))
    });
    list("Relations", relations.collect());
    let others = |record: &Value| -> String {
        let names: Vec<String> =
            records(&record["with"]).map(|uid| link(uid, files)).filter(|link| !link.is_empty()).collect();
        if names.is_empty() { String::new() } else { format!(", with {}", names.join(", ")) }
    };
    let said = |value: &Value| value.as_str().map(plain).filter(|text| !text.is_empty());
    let dash = |value: &Value| said(value).map(|text| format!(": {text}")).unwrap_or_default();
    list("Topics", records(&between.topics).filter_map(said).collect());
    list(
        "Interactions",
        records(&between.interactions)
            .map(|one| {
                let kind = one["kind"].as_str().unwrap_or_default().replace('_', " ");
                let minutes = match one["minutes"].as_i64() {
                    None => String::new(),
                    Some(1) => ", 1 minute".to_owned(),
                    Some(minutes) => format!(", {minutes} minutes"),
                };
                format!("{} {kind}{minutes}{}{}", day(&one["on"]), others(one), dash(&one["notes"]))
            })
            .collect(),
    );
    list(
        "Promises",
        records(&between.promises)
            .map(|one| {
                let mark = if one["state"] == "kept" { "x" } else { " " };
                let whose = if one["whose"] == "mine" { "I promised" } else { "they promised" };
                let due = said(&one["due_on"]).map(|day| format!(" (due {day})")).unwrap_or_default();
                format!("[{mark}] {} {whose}{}{due}", day(&one["made_on"]), dash(&one["what"]))
            })
            .collect(),
    );
    list(
        "Help",
        records(&between.exchanges)
            .map(|one| {
                let kind = one["kind"].as_str().unwrap_or_default().replace('_', " ");
                format!(
                    "{} {} {kind}{}",
                    day(&one["on"]),
                    one["direction"].as_str().unwrap_or_default(),
                    dash(&one["what"])
                )
            })
            .collect(),
    );
    list(
        "Introductions",
        records(&between.introductions)
            .map(|one| {
                let pair = [link(&one["first"], files), link(&one["second"], files)].join(" and ");
                format!("{} {pair}{}", day(&one["began_on"]), dash(&one["why"]))
            })
            .collect(),
    );
    list(
        "Insights",
        records(&between.insights)
            .map(|one| format!("{}{}{}", day(&one["on"]), others(one), dash(&one["text"])))
            .collect(),
    );
    list(
        "Dated notes",
        records(&between.dated_notes).map(|one| format!("{}{}", day(&one["on"]), dash(&one["text"]))).collect(),
    );
    Ok(text)
}

fn line(text: &mut String, line: &str) {
    // Writing to a text cannot fail.
    let _ = writeln!(text, "{line}");
}

fn records(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn day(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// On one line, as the item of a list has to be.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tag(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join("-")
}

/// Names of files, each once on systems that see no difference between `a` and `A`.
#[derive(Default)]
struct Names {
    taken: HashSet<String>,
}

impl Names {
    fn of(&mut self, name: &str) -> String {
        let safe = safe(name);
        let numbered = std::iter::once(safe.clone()).chain((2_u32..).map(|number| format!("{safe} {number}")));
        for candidate in numbered {
            if self.taken.insert(candidate.to_lowercase()) {
                return candidate;
            }
        }
        safe
    }
}

/// Without what a file system, a link of Obsidian's or Markdown takes for a sign of its own.
fn safe(name: &str) -> String {
    const SIGNS: [char; 14] = ['<', '>', ':', '"', '/', '\\', '|', '?', '*', '#', '^', '[', ']', '%'];
    let bare: String =
        name.chars().map(|sign| if SIGNS.contains(&sign) || sign.is_control() { ' ' } else { sign }).collect();
    let mut short = String::new();
    for sign in plain(&bare).chars() {
        if short.len() + sign.len_utf8() > LONGEST_NAME {
            break;
        }
        short.push(sign);
    }
    let trimmed = short.trim_matches(['.', ' ']);
    let lower = trimmed.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = lower.len() == 4
        && (lower.starts_with("com") || lower.starts_with("lpt"))
        && lower.ends_with(|last: char| last.is_ascii_digit());
    match trimmed {
        "" => "Nameless".to_owned(),
        device if DEVICES.contains(&lower.as_str()) || numbered => format!("_{device}"),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::Unwatched;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("Ingrid Solberg", "Ingrid Solberg")]
    #[case("AC/DC: [a|b]#^", "AC DC a b")]
    #[case("...", "Nameless")]
    #[case("王小明", "王小明")]
    fn names_are_safe(#[case] name: &str, #[case] file: &str) {
        assert_eq!(safe(name), file);
    }

    #[test]
    fn devices_of_windows_are_no_files() {
        for name in ["con", "AUX.txt", "com1", "LPT9.md"] {
            let file = safe(name);
            let stem = file.split('.').next().unwrap().to_lowercase();
            assert!(!DEVICES.contains(&stem.as_str()) && stem != "com1" && stem != "lpt9", "{file}");
        }
    }

    proptest! {
        #[test]
        fn any_names_give_files_of_their_own(all in prop::collection::vec("\\PC{0,140}|[a-cA-C. /]{0,3}", 1..12)) {
            let mut names = Names::default();
            let files: Vec<String> = all.iter().map(|name| names.of(name).to_lowercase()).collect();
            let distinct: HashSet<&String> = files.iter().collect();
            prop_assert_eq!(distinct.len(), files.len());
            for file in &files {
                prop_assert!(!file.is_empty() && file.len() < 255 && !file.ends_with(['.', ' ']) && !file.contains(['/', '\\', ':', '|', '[', ']']), "{file:?}");
            }
        }
    }

    #[test]
    fn the_sample_becomes_a_folder_whose_links_lead_somewhere() {
        let now = "2026-05-20T10:00:00Z".parse().unwrap();
        let mut store = crate::Store::in_memory(now).unwrap();
        crate::sample::fill(&mut store, now).unwrap();
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("people");
        let written = write(store.connection(), &folder, &mut Unwatched).unwrap();
        let notes: HashMap<String, String> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file())
            .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
            .collect();
        assert_eq!(notes.len(), usize::try_from(written).unwrap());
        let mut links = 0;
        for (name, note) in &notes {
            assert!(note.starts_with("---\nuid: \""), "{name}: {note}");
            for link in note.split("[[").skip(1).filter_map(|rest| rest.split("]]").next()) {
                if !link.starts_with(PHOTOS) {
                    links += 1;
                    assert!(notes.contains_key(link), "{name} links to {link}");
                }
            }
        }
        assert!(links > 50, "only {links} links");
        assert_eq!(write(store.connection(), &folder, &mut Unwatched).unwrap_err().code, Code::Invalid);
    }
}
