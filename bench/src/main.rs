//! What Rapport promises, measured: one row for each promise, and exit code 1 where one is broken.
//!
//! `cargo run -p rapport-bench --release` runs all; a name behind `--` runs one.
//! Rule: limits are ratios or counts wherever they can be, so that a slow machine tells the same as a fast one.

mod encryption;
mod folding;
mod generator;
mod import;
mod matching;
mod network;
mod people;
mod relationships;
mod row;
mod structure;

use row::Row;
use std::process::ExitCode;

type Bench = fn() -> rapport::Result<Vec<Row>>;

/// What each bench is called on the command line, and what runs it.
const BENCHES: &[(&str, Bench)] = &[
    ("encryption", encryption::run),
    ("folding", folding::run),
    ("import", import::run),
    ("matching", matching::run),
    ("people", people::run),
    ("relationships", relationships::run),
    ("structure", structure::run),
];

fn main() -> ExitCode {
    if let Some(folder) = std::env::var_os(import::ALONE) {
        return import::alone(folder.as_ref());
    }
    let wanted = std::env::args().nth(1);
    let chosen: Vec<_> =
        BENCHES.iter().filter(|(name, _)| wanted.as_deref().is_none_or(|wanted| wanted == *name)).collect();
    if chosen.is_empty() {
        let names: Vec<_> = BENCHES.iter().map(|(name, _)| *name).collect();
        eprintln!("There is no such bench. There are: {}.", names.join(", "));
        return ExitCode::from(2);
    }
    let mut kept = true;
    println!("{}", Row::HEADER);
    for (name, run) in chosen {
        match run() {
            Ok(rows) => {
                for row in rows {
                    kept &= row.is_kept();
                    println!("{row}");
                }
            }
            Err(failure) => {
                kept = false;
                println!("{name}: {failure} {}", failure.details);
            }
        }
    }
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
