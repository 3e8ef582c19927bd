//! The prompt as a program of its own.

use std::process::ExitCode;

fn main() -> ExitCode {
    rapport_cli::answer(std::env::args_os())
}
