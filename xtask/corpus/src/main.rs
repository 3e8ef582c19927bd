//! `cargo xtask corpus FOLDER`: real exports against the facts known of them.
//! Rule: a difference is always printed, and no file may crash, hang, or yield nobody without a word.

mod calendar;
mod compare;
mod reading;

use compare::{Agreement, Difference, compare};
use reading::{Outcome, read};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Below this share of agreeing checks the run fails.
const ENOUGH: f64 = 0.98;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("Name the folder: cargo xtask corpus FOLDER");
        return ExitCode::FAILURE;
    };
    match run(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: &Path) -> Result<(), Box<dyn Error>> {
    let path = folder.join("expected.json");
    let text = fs::read(&path).map_err(|cause| format!("{} could not be read: {cause}", path.display()))?;
    let expected: Value = serde_json::from_slice(&text)?;
    let facts = expected["files"].as_array().ok_or("expected.json holds no list of files")?;

    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    let mut failures: Vec<String> = Vec::new();
    let mut stated = BTreeSet::new();
    let mut outcomes: BTreeMap<String, Outcome> = BTreeMap::new();
    for file in facts {
        let Some(name) = file["file"].as_str().filter(|name| counts(name)) else { continue };
        let on_disk = name.split('!').next().unwrap_or(name).to_owned();
        stated.insert(on_disk.clone());
        let outcome = outcomes.entry(on_disk.clone()).or_insert_with(|| read(&folder.join(&on_disk)));
        let kind = name.split('/').next().unwrap_or(name).to_owned();
        let tally = tallies.entry(kind).or_default();
        tally.files += 1;
        if let Outcome::Read { readings, .. } = outcome {
            tally.add(name, compare(file, readings));
        }
    }
    // Files of which nothing is known must still be read without harm.
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok) {
        let name = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        if entry.file_type().is_file() && counts(&name) && !stated.contains(&name) {
            outcomes.insert(name, read(entry.path()));
        }
    }
    failures.extend(outcomes.iter().filter_map(|(name, outcome)| Some(format!("{name}: {}", outcome.fault()?))));

    report(&tallies, &outcomes, &failures);
    let (agreed, all) =
        tallies.values().fold((0, 0), |(agreed, all), tally| (agreed + tally.agreed, all + tally.checks()));
    let share = f64::from(agreed) / f64::from(all.max(1));
    println!("all: {agreed} of {all} checks agree, {:.2} %", share * 100.0);
    if !failures.is_empty() {
        return Err(format!("{} files were not read as they must be", failures.len()).into());
    }
    if share < ENOUGH {
        return Err(format!("fewer than {} % of the checks agree", ENOUGH * 100.0).into());
    }
    Ok(())
}

fn counts(name: &str) -> bool {
    ["vcard/", "csv/", "linkedin/", "ldif/", "ics/"].iter().any(|folder| name.starts_with(folder))
}

#[derive(Default)]
struct Tally {
    files: u32,
    agreed: u32,
    /// Facts about records that are left out on purpose.
    left_out: u32,
    differences: Vec<(String, Difference)>,
}

impl Tally {
    fn add(&mut self, file: &str, checks: Vec<Agreement>) {
        for check in checks {
            match check {
                Agreement::Agreed => self.agreed += 1,
                Agreement::LeftOut => self.left_out += 1,
                Agreement::Differs(difference) => self.differences.push((file.to_owned(), difference)),
            }
        }
    }

    fn checks(&self) -> u32 {
        self.agreed + u32::try_from(self.differences.len()).unwrap_or(u32::MAX)
    }
}

fn report(tallies: &BTreeMap<String, Tally>, outcomes: &BTreeMap<String, Outcome>, failures: &[String]) {
    for tally in tallies.values() {
        for (file, Difference { what, expected, found }) in &tally.differences {
            println!("differs  {file}  {what}\n    expected {expected}\n    read     {found}");
        }
    }
    for failure in failures {
        println!("FAULT    {failure}");
    }
    println!("{:<10} {:>6} {:>7} {:>7} {:>7} {:>9}", "format", "files", "checks", "agreed", "differ", "left out");
    for (kind, tally) in tallies {
        let (checks, differ) = (tally.checks(), tally.differences.len());
        println!("{kind:<10} {:>6} {checks:>7} {:>7} {differ:>7} {:>9}", tally.files, tally.agreed, tally.left_out);
    }
    let slowest = outcomes.iter().filter_map(|(name, outcome)| Some((outcome.milliseconds()?, name))).max();
    if let Some((milliseconds, name)) = slowest {
        println!("{} files read; the slowest took {milliseconds} ms ({name})", outcomes.len());
    }
}
