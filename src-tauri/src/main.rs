//! Rapport's window. Rule: it shows what the library knows and does nothing that the library could do.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod backups;
#[cfg(test)]
mod bindings;
mod choices;
mod clock;
mod commands;
mod desk;
mod dialogs;
#[cfg(target_os = "linux")]
mod drawing;
mod dropped;
mod folder;
mod locale;
mod notices;
mod off_window;
mod opened;
mod paper;
mod photos;
mod previews;
mod quietly;
#[cfg(test)]
mod sentences;
mod shortcut;
mod spoken;
mod start_with_system;
mod store_threads;
mod tray;
mod window;
#[cfg(test)]
mod words;

use clap::Parser;
use folder::{DataFolder, Network};
use std::path::PathBuf;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// Your professional network, on your own computer.
#[derive(Parser)]
#[command(name = "rapport-desktop", version)]
struct Arguments {
    /// Keep the data in this folder instead of the system's.
    #[arg(long, value_name = "DIR", env = "RAPPORT_DATA")]
    data: Option<PathBuf>,
    /// Open the sample network, which is kept apart from your own.
    #[arg(long)]
    sample: bool,
    /// Show what these files would bring: contacts, calendars, archives.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// What comes after it is asked at the prompt: the packages hold one program for both, which halves what they take.
const PROMPT: &str = "--prompt";

fn main() -> ExitCode {
    if std::env::args_os().nth(1).is_some_and(|first| first == PROMPT) {
        return rapport_cli::answer(std::env::args_os().skip(1));
    }
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_env("RAPPORT_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let folder = match DataFolder::find(arguments.data.as_deref()) {
        Ok(folder) => folder,
        Err(failure) => {
            eprintln!("{failure}");
            return ExitCode::FAILURE;
        }
    };
    let here = std::env::current_dir().unwrap_or_default();
    let files = opened::named_in(&here, &arguments.files);
    match window::open(folder, if arguments.sample { Network::Sample } else { Network::Own }, files) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            eprintln!("The window cannot be opened. Is there a display? {cause}");
            ExitCode::FAILURE
        }
    }
}
