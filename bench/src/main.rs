//! What Rapport promises, measured: one row for each promise, and exit code 1 where one is broken.
//!
//! `cargo xtask bench` runs all; names behind it run some. `--keep` writes the figures down, `--check` tells what became slower since.
//! Rule: limits are ratios or counts wherever they can be, so that a slow machine tells the same as a fast one.

mod encryption;
mod figures;
mod folding;
mod generator;
mod import;
mod keeping;
mod matching;
mod measure;
mod memory;
mod network;
mod people;
mod relationships;
mod row;
mod structure;
#[cfg(target_os = "linux")]
mod window;

use clap::Parser;
use row::Row;
use std::collections::BTreeMap;
use std::process::ExitCode;

type Bench = fn() -> rapport::Result<Vec<Row>>;

/// What each bench is called on the command line, and what runs it.
const BENCHES: &[(&str, Bench)] = &[
    ("encryption", encryption::run),
    ("folding", folding::run),
    ("import", import::run),
    ("keeping", keeping::run),
    ("matching", matching::run),
    ("people", people::run),
    ("relationships", relationships::run),
    ("structure", structure::run),
    #[cfg(target_os = "linux")]
    ("window", window::run),
];

/// Work of which the memory is measured in a process of its own.
const ALONE: &[(&str, memory::Work)] = &[
    (import::ALONE, import::alone),
    (keeping::BACKUP, keeping::back_up),
    (keeping::ARCHIVE, keeping::put_in_archive),
    (relationships::KEPT, relationships::keep_structure),
];

/// So often a check measures: the better run of each row counts.
const CHECKED: usize = 3;

#[derive(Parser)]
#[command(name = "cargo xtask bench")]
struct Arguments {
    /// Fail where something is over a tenth slower than the figures that were kept.
    #[arg(long, conflicts_with = "keep")]
    check: bool,
    /// Keep these figures, for checks to come.
    #[arg(long)]
    keep: bool,
    /// Only these benches.
    names: Vec<String>,
}

fn main() -> ExitCode {
    if let Some(done) = memory::alone(ALONE) {
        return done;
    }
    let asked = Arguments::parse();
    if let Some(unknown) = asked.names.iter().find(|wanted| !BENCHES.iter().any(|(name, _)| name == wanted)) {
        let names: Vec<_> = BENCHES.iter().map(|(name, _)| *name).collect();
        eprintln!("There is no bench called {unknown}. There are: {}.", names.join(", "));
        return ExitCode::from(2);
    }
    let is_asked = |name: &str| asked.names.is_empty() || asked.names.iter().any(|wanted| wanted == name);
    let mut kept = true;
    let mut best = BTreeMap::new();
    println!("{}", Row::HEADER);
    for (name, run) in BENCHES.iter().filter(|(name, _)| is_asked(name)) {
        for round in 0..if asked.check || asked.keep { CHECKED } else { 1 } {
            match figures::yardstick().and_then(|yardstick| Ok((yardstick, run()?))) {
                Ok((yardstick, rows)) => {
                    if round == 0 {
                        rows.iter().for_each(|row| println!("{row}"));
                        kept &= rows.iter().all(Row::is_kept);
                    }
                    best = figures::better(best, figures::ratios(&rows, yardstick));
                }
                Err(failure) => {
                    kept = false;
                    println!("{name}: {failure} {}", failure.details);
                }
            }
        }
    }
    let compared = if asked.keep {
        keep(best)
    } else if asked.check {
        check(&best)
    } else {
        Ok(())
    };
    if let Err(word) = &compared {
        println!("{word}");
    }
    if kept && compared.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn kept_before() -> Result<BTreeMap<String, f64>, String> {
    let file = figures::file();
    match std::fs::read_to_string(&file) {
        Ok(text) => figures::read(&text).map_err(|word| format!("{}, {word}", file.display())),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(cause) => Err(format!("{}: {cause}", file.display())),
    }
}

/// Those of the benches that were not asked for stay as they were.
fn keep(figures: BTreeMap<String, f64>) -> Result<(), String> {
    let mut all = kept_before()?;
    all.extend(figures);
    let file = figures::file();
    std::fs::write(&file, figures::write(&all)).map_err(|cause| format!("{}: {cause}", file.display()))
}

fn check(now: &BTreeMap<String, f64>) -> Result<(), String> {
    let kept = kept_before()?;
    if let Some(missing) = now.keys().find(|name| !kept.contains_key(*name)) {
        return Err(format!(
            "No figure is kept of “{missing}”: `cargo xtask bench --keep` keeps it, on a machine that does nothing else."
        ));
    }
    let slower = figures::regressions(&kept, now);
    if slower.is_empty() {
        return Ok(());
    }
    let lines = slower.iter().map(|(name, more)| format!("{name}: {:.0} % slower than it was kept", more * 100.0));
    Err(lines.collect::<Vec<_>>().join("\n"))
}
