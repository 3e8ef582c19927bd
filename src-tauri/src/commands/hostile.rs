//! Whatever the window asks. Rule: a command answers or refuses in words, and never with a fault of Rapport's own.
//!
//! `RAPPORT_FUZZ_SECONDS` makes it go on for longer than a test does, and `RAPPORT_FUZZ_SEED` elsewhere.

use super::invented::{Dice, Invented, Keys};
use super::{Asked, ask, names};
use crate::choices::{FolderFor, Purpose, ToSave};
use crate::desk::Desk;
use crate::folder::{self, DataFolder};
use rapport::importing::Unwatched;
use rapport::{Code, Failure, Store, archive, sample};
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::time::{Duration, Instant};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// By what went wrong: how often, and what was asked for at first.
type Faults = BTreeMap<String, (usize, String)>;

/// These speak to the system and not to the data: they open programs, or change how it starts.
const OF_THE_SYSTEM: [&str; 11] = [
    "data_folder_open",
    "keyring_forget",
    "keyring_remember",
    "keyring_standing",
    "keyring_unlock",
    "link_open",
    "locked_standing",
    "message_carry",
    "start_with_system_set",
    "tray_follow",
    "tray_standing",
];
/// Afterwards nothing is left to be asked about.
const OF_THE_WHOLE: [&str; 10] = [
    "backup_file_restore",
    "backup_make",
    "begin_anew",
    "data_folder_elsewhere",
    "data_folder_move",
    "encryption_turn_off",
    "encryption_turn_on",
    "passphrase_change",
    "restore",
    "sample_leave",
];
/// These show, count or choose what fits all that is asked for, or keep what is to be asked again: where somebody is gone, nothing fits.
const WHAT_FITS: [&str; 24] = [
    "asks_list",
    "balance",
    "contributions_page",
    "exchanges_page",
    "goal_records",
    "growth_behind",
    "growth_figures",
    "growth_figures_apart",
    "growth_structure",
    "insights_page",
    "introductions_list",
    "learning_page",
    "mentoring_overview",
    "mentoring_sessions",
    "opportunities_page",
    "opportunity_figures",
    "people_delete",
    "people_page",
    "people_tag",
    "plan_answer",
    "promises_list",
    "tie_settle",
    "timeline_page",
    "view_save",
];
/// Nobody waits longer for the sample network.
const PATIENCE: Duration = Duration::from_secs(60);
/// So often each is asked in an everyday test.
const TIMES: u64 = 5;

struct Network {
    desk: Desk,
    _folder: tempfile::TempDir,
}

fn sample() -> Network {
    shown(folder::Network::Sample)
}

fn shown(which: folder::Network) -> Network {
    let folder = tempfile::tempdir().unwrap();
    // A name without a folder is a file of this one.
    let here = folder.path().join("a/b/c/d");
    std::fs::create_dir_all(&here).unwrap();
    std::env::set_current_dir(&here).unwrap();
    let desk = Desk::new(DataFolder::find(Some(&folder.path().join("data"))).unwrap(), which);
    tauri::async_runtime::block_on(desk.store()).unwrap();
    Network { desk, _folder: folder }
}

fn asked<'a>(without: &'a [&'a str]) -> impl Iterator<Item = &'static str> + 'a {
    names().iter().copied().filter(move |name| !OF_THE_SYSTEM.contains(name) && !without.contains(name))
}

/// Asks with invented input. Null: it goes on and on.
fn throw(desk: &Desk, name: &str, seed: u64, keys: Keys) -> (Option<Asked>, Dice) {
    let dice = RefCell::new(Dice::new(seed, keys).with_chosen(chosen_for(desk, name)));
    let answer = tauri::async_runtime::block_on(async {
        tokio::time::timeout(PATIENCE, ask(desk, name, Invented::new(&dice))).await.ok()
    });
    (answer, dice.into_inner())
}

/// A token that this command takes, as if somebody had chosen a file or folder here; none where it takes none.
fn chosen_for(desk: &Desk, command: &str) -> Option<String> {
    let purpose = match command {
        "import_recognise" => Purpose::Recognise,
        "import_preview" => Purpose::Import,
        "export_all" => Purpose::Save(ToSave::Export),
        "opportunities_export" => Purpose::Save(ToSave::Opportunities),
        "ics_export" => Purpose::Save(ToSave::Events),
        "report_save" => Purpose::Save(ToSave::Report),
        "file_save" => Purpose::Save(ToSave::Picture),
        "data_folder_move" => Purpose::Folder(FolderFor::Data),
        "data_folder_elsewhere" => Purpose::Folder(FolderFor::OtherData),
        "backup_file_preview" | "backup_file_restore" => Purpose::Restore,
        "backup_folder_choose" => Purpose::Folder(FolderFor::Backups),
        _ => return None,
    };
    // What was exported is imported; all else lies apart, for one may be a folder.
    let path = if matches!(purpose, Purpose::Recognise | Purpose::Import) { "export_all" } else { command };
    Some(chosen(desk, purpose, path))
}

/// The token of this path, chosen for this.
fn chosen(desk: &Desk, purpose: Purpose, path: &str) -> String {
    let chosen = match purpose {
        Purpose::Recognise | Purpose::Import | Purpose::Restore => {
            serde_json::to_value(desk.choices.keep_files(purpose, vec![path.into()]).unwrap()).unwrap()
        }
        Purpose::Save(_) | Purpose::Folder(_) => {
            serde_json::to_value(desk.choices.keep_place(purpose, path.into()).unwrap()).unwrap()
        }
    };
    chosen["token"].as_str().unwrap().to_owned()
}

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn no_command_has_a_fault_of_its_own_whatever_it_is_given() {
    let mut network = sample();
    let seed = setting("RAPPORT_FUZZ_SEED").unwrap_or(1);
    let longest = setting("RAPPORT_FUZZ_SECONDS").map(Duration::from_secs);
    let begun = Instant::now();
    let mut faults = Faults::new();
    let mut answers: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for round in 0.. {
        if longest.map_or(round >= TIMES, |longest| begun.elapsed() >= longest) {
            break;
        }
        for (place, name) in asked(&OF_THE_WHOLE).enumerate() {
            let (answer, dice) = throw(&network.desk, name, seed + round * 1_000 + place as u64, Keys::Any);
            let counted = answers.entry(name).or_default();
            let fault = match answer {
                Some(Asked::Answered(_)) => {
                    counted[0] += 1;
                    continue;
                }
                Some(Asked::NotUnderstood) => {
                    counted[2] += 1;
                    continue;
                }
                Some(Asked::Refused(failure)) => {
                    counted[1] += 1;
                    if !is_own_fault(&failure) {
                        continue;
                    }
                    format!("{name}: {} {}", failure.message, failure.details)
                }
                None => {
                    // Its thread is lost.
                    network = sample();
                    format!("{name}: goes on and on")
                }
            };
            let told = faults.entry(fault).or_insert_with(|| (0, dice.told()));
            told.0 += 1;
        }
    }
    if longest.is_some() {
        let sum = |place: usize| answers.values().map(|counted| counted[place]).sum::<usize>();
        eprintln!("{} commands: {} answered, {} refused, {} not understood", answers.len(), sum(0), sum(1), sum(2));
        let never: Vec<_> = answers.iter().filter(|(_, counted)| counted[0] == 0).map(|(name, _)| name).collect();
        eprintln!("never answered: {never:?}");
    }
    assert!(faults.is_empty(), "{} faults: {faults:#?}", faults.len());
}

#[test]
fn what_an_archive_made_to_harm_brings_spoils_no_screen() {
    for words in ["no such thing", ""] {
        let network = shown(folder::Network::Own);
        take_in(&network.desk, &harmed(words));
        let mut faults = Faults::new();
        for (place, name) in asked(&OF_THE_WHOLE).enumerate() {
            let (answer, dice) = throw(&network.desk, name, 77 + place as u64, Keys::Any);
            match answer {
                Some(Asked::Refused(failure)) if is_own_fault(&failure) => {
                    faults.insert(format!("{name}: {} {}", failure.message, failure.details), (1, dice.told()));
                }
                Some(_) => {}
                None => panic!("{name} goes on and on: {}", dice.told()),
            }
        }
        assert!(faults.is_empty(), "“{words}”: {} faults: {faults:#?}", faults.len());
    }
}

/// The archive of the sample network, with these words in each column of each table, in one row.
fn harmed(words: &str) -> Vec<u8> {
    let now = crate::clock::now();
    let mut store = Store::in_memory(now).unwrap();
    sample::fill(&mut store, now).unwrap();
    let mut sound = Vec::new();
    archive::write(store.connection(), now, &mut sound, &mut Unwatched).unwrap();
    let mut read = ZipArchive::new(Cursor::new(sound)).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..read.len() {
        let mut entry = read.by_index(place).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if entry.name().ends_with(".jsonl") {
            bytes = with_words(&String::from_utf8(bytes).unwrap(), words).into_bytes();
        }
        zip.start_file(entry.name(), SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn with_words(lines: &str, words: &str) -> String {
    let harm = |(place, line): (usize, &str)| {
        let mut row: Map<String, Value> = serde_json::from_str(line).unwrap();
        let texts: Vec<String> =
            row.iter().filter(|(_, value)| value.is_string()).map(|(name, _)| name.clone()).collect();
        if let Some(name) = texts.get(place) {
            row.insert(name.clone(), words.into());
        }
        format!("{}\n", Value::Object(row))
    };
    lines.lines().enumerate().map(harm).collect()
}

fn take_in(desk: &Desk, archive: &[u8]) {
    std::fs::write("harm.rapport.zip", archive).unwrap();
    let asked = |name: &str, input: Value| match tauri::async_runtime::block_on(ask(desk, name, input)) {
        Asked::Answered(answer) => answer,
        Asked::Refused(failure) => panic!("{name}: {failure:?}"),
        Asked::NotUnderstood => panic!("{name} has another input"),
    };
    let preview =
        asked("import_preview", json!({ "source": { "files": chosen(desk, Purpose::Import, "harm.rapport.zip") } }));
    let without = json!({ "preview": preview["preview"], "precaution": "without_backup" });
    let applied = asked("import_apply", without);
    assert!(applied["applied"]["counts"]["new"].as_u64() > Some(100), "{applied}");
}

fn is_own_fault(failure: &Failure) -> bool {
    matches!(failure.code, Code::Internal | Code::DamagedDatabase)
}

#[test]
fn what_is_not_there_is_told_to_be_not_there() {
    let network = sample();
    let mut silent: BTreeMap<&str, String> = BTreeMap::new();
    for name in asked(&OF_THE_WHOLE) {
        if WHAT_FITS.contains(&name) {
            continue;
        }
        for seed in 0..TIMES {
            let (answer, dice) = throw(&network.desk, name, seed, Keys::Missing);
            let told = match answer {
                Some(Asked::NotUnderstood) => continue,
                Some(Asked::Refused(failure)) if failure.code != Code::Internal => continue,
                Some(Asked::Refused(failure)) => format!("{failure:?}"),
                Some(Asked::Answered(answer)) => answer.to_string().chars().take(100).collect(),
                None => "nothing".to_owned(),
            };
            if dice.missing {
                silent.insert(name, format!("{} -> {told}", dice.told()));
            }
        }
    }
    assert!(silent.is_empty(), "{} answered as if it were there: {silent:#?}", silent.len());
}

/// Every command that takes a token, and what it is given beside it.
fn with_token(token: &str) -> Vec<(&'static str, Value)> {
    vec![
        ("import_recognise", json!({ "files": token })),
        ("import_preview", json!({ "source": { "files": token } })),
        ("export_all", json!({ "format": "json", "place": token, "passphrase": null })),
        ("opportunities_export", json!({ "format": "csv", "place": token })),
        ("ics_export", json!({ "place": token })),
        ("report_save", json!({ "period": "2026", "format": "html", "place": token })),
        ("file_save", json!({ "place": token, "content": "aGFybQ==" })),
        ("data_folder_move", json!({ "folder": token })),
        ("backup_folder_choose", json!({ "folder": token })),
    ]
}

fn refusal(desk: &Desk, name: &str, input: Value) -> Code {
    match tauri::async_runtime::block_on(ask(desk, name, input)) {
        Asked::Refused(failure) => failure.code,
        Asked::Answered(answer) => panic!("{name} was done: {answer}"),
        Asked::NotUnderstood => panic!("{name} has another input"),
    }
}

#[test]
fn a_token_made_up_and_a_path_in_place_of_one_are_refused_and_nothing_is_touched() {
    let network = shown(folder::Network::Own);
    std::fs::write("diary.csv", "Name\nIngrid Solberg\n").unwrap();
    let path = std::env::current_dir().unwrap().join("diary.csv");
    for made_up in [path.to_str().unwrap(), "diary.csv", "0", "", &"0".repeat(32), "../diary.csv"] {
        for (name, input) in with_token(made_up) {
            assert_eq!(refusal(&network.desk, name, input), Code::NotFound, "{name} with “{made_up}”");
        }
    }
    assert_eq!(std::fs::read_to_string("diary.csv").unwrap(), "Name\nIngrid Solberg\n");
    assert_eq!(std::fs::read_dir(".").unwrap().count(), 1);
}

#[test]
fn a_token_is_good_only_for_what_it_was_chosen_for() {
    let network = shown(folder::Network::Own);
    let desk = &network.desk;
    std::fs::write("diary.csv", "Name\nIngrid Solberg\n").unwrap();
    for (own, _) in with_token("") {
        let token = chosen_for(desk, own).unwrap();
        for (name, input) in with_token(&token).into_iter().filter(|(name, _)| *name != own) {
            assert_eq!(refusal(desk, name, input), Code::NotFound, "{name} with what was chosen for {own}");
        }
    }
    // What was chosen to be read is no place to write to.
    let read = chosen(desk, Purpose::Import, "diary.csv");
    assert_eq!(refusal(desk, "file_save", json!({ "place": read, "content": "aGFybQ==" })), Code::NotFound);
    assert_eq!(std::fs::read_to_string("diary.csv").unwrap(), "Name\nIngrid Solberg\n");
    // And a place is written to once.
    let place = chosen(desk, Purpose::Save(ToSave::Picture), "chart.svg");
    let save = || json!({ "place": place, "content": "aGFybQ==" });
    assert!(matches!(tauri::async_runtime::block_on(ask(desk, "file_save", save())), Asked::Answered(_)));
    std::fs::write("chart.svg", "of somebody else").unwrap();
    assert_eq!(refusal(desk, "file_save", save()), Code::NotFound);
    assert_eq!(std::fs::read_to_string("chart.svg").unwrap(), "of somebody else");
}

#[test]
fn no_dialog_is_opened_where_there_is_no_window() {
    let network = shown(folder::Network::Own);
    let save = json!({ "what": "picture", "title": "Save", "name": "/etc/passwd", "kind": "", "extension": "" });
    for (name, input) in [
        ("choose_to_import", json!({ "what": "files", "title": "Import" })),
        ("choose_to_save", save),
        ("choose_folder", json!({ "what": "data", "title": "Folder" })),
    ] {
        assert_eq!(refusal(&network.desk, name, input), Code::Invalid, "{name}");
    }
}
