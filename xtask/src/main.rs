//! Set up, run, test, bench and check. Rule: every command works on a machine that has only Rust and Node.

mod corpus;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Set up, run, test, bench and check Rapport")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Read a folder of real exports and compare with its `expected.json`.
    Corpus { folder: PathBuf },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Corpus { folder } => corpus::run(&folder),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
