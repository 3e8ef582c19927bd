//! Whatever the window asks. Rule: a command answers or refuses in words, and never with a fault of Rapport's own.
//!
//! `RAPPORT_FUZZ_SECONDS` makes it go on for longer than a test does, and `RAPPORT_FUZZ_SEED` elsewhere.

use super::invented::{Dice, Invented, Keys};
use super::{Asked, ask, names};
use crate::desk::Desk;
use crate::folder::{self, DataFolder};
use rapport::{Code, Failure};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// These speak to the system and not to the data: they open programs, or change how it starts.
const OF_THE_SYSTEM: [&str; 4] = ["data_folder_open", "link_open", "message_carry", "start_with_system_set"];
/// Afterwards nothing is left to be asked about.
const OF_THE_WHOLE: [&str; 5] = ["begin_anew", "data_folder_move", "sample_leave", "restore", "backup_make"];
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
const PATIENCE: Duration = Duration::from_secs(15);
/// So often each is asked in an everyday test.
const TIMES: u64 = 5;

struct Network {
    desk: Desk,
    _folder: tempfile::TempDir,
}

fn sample() -> Network {
    let folder = tempfile::tempdir().unwrap();
    // A name without a folder is a file of this one.
    let here = folder.path().join("a/b/c/d");
    std::fs::create_dir_all(&here).unwrap();
    std::env::set_current_dir(&here).unwrap();
    let desk = Desk::new(DataFolder::find(Some(&folder.path().join("data"))).unwrap(), folder::Network::Sample);
    tauri::async_runtime::block_on(desk.store()).unwrap();
    Network { desk, _folder: folder }
}

fn asked<'a>(without: &'a [&'a str]) -> impl Iterator<Item = &'static str> + 'a {
    names().iter().copied().filter(move |name| !OF_THE_SYSTEM.contains(name) && !without.contains(name))
}

/// Asks with invented input. Null: it goes on and on.
fn throw(desk: &Desk, name: &str, seed: u64, keys: Keys) -> (Option<Asked>, Dice) {
    let dice = RefCell::new(Dice::new(seed, keys));
    let answer = tauri::async_runtime::block_on(async {
        tokio::time::timeout(PATIENCE, ask(desk, name, Invented::new(&dice))).await.ok()
    });
    (answer, dice.into_inner())
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
    let mut faults: BTreeMap<String, (usize, String)> = BTreeMap::new();
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
