//! The window: how soon it is there, what it takes, and how it follows the hand. Rule: what depends on the system is held against an
//! empty window of the same size, opened in the same run.

mod following;
mod painted;
mod taken;

use crate::network;
use crate::row::Row;
use chrono::{DateTime, Utc};
use painted::Screen;
use rapport::{Code, Failure, Sentence};
use rapport_window_tests::Display;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tokio::process::Command;

/// Names the program that opens an empty window.
pub const EMPTY_WINDOW: &str = "RAPPORT_EMPTY_WINDOW";
/// Names the app.
pub const APP: &str = "RAPPORT_DESKTOP";
/// Names the folder of the packages.
pub const PACKAGES: &str = "RAPPORT_PACKAGES";

const PEOPLE: usize = 10_000;
/// Each window is opened so often, in turn, after a first time that does not count.
const OPENED: usize = 11;
const PATIENCE: Duration = Duration::from_secs(60);
/// What a window takes is told when it has come to rest.
const REST: Duration = Duration::from_secs(3);

type Fault = Box<dyn std::error::Error + Send + Sync>;

pub fn run() -> rapport::Result<Vec<Row>> {
    let threads =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|cause| fault(&cause.into()))?;
    threads.block_on(measure()).map_err(|failure| fault(&failure))
}

fn fault(failure: &Fault) -> Failure {
    Failure::new(Code::Internal, Sentence::untranslated(format!("The window could not be measured: {failure}")))
}

async fn measure() -> Result<Vec<Row>, Fault> {
    let (empty, app) = (named(EMPTY_WINDOW)?, named(APP)?);
    let now: DateTime<Utc> = DateTime::from_timestamp(1_795_348_800, 0).unwrap_or_default();
    let data = tempfile::tempdir()?;
    drop(network::make(data.path(), PEOPLE, now)?);
    let home = tempfile::tempdir()?;
    let (mut of_empty, mut of_app) = (Vec::new(), Vec::new());
    for round in 0..=OPENED {
        let one = opened(&empty, None, home.path()).await?;
        let other = opened(&app, Some(data.path()), home.path()).await?;
        // The first time, the system reads both from the disk.
        if round > 0 {
            of_empty.push(one);
            of_app.push(other);
        }
    }
    let median = |all: &[Opened], of: fn(&Opened) -> f64| {
        let mut values: Vec<f64> = all.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    let (start, memory) = (|one: &Opened| one.until_painted, |one: &Opened| one.memory);
    let mut rows = vec![
        Row::shown("window: an empty one painted", median(&of_empty, start), "ms"),
        Row::shown("window: 10,000 people, the list usable", median(&of_app, start), "ms"),
        Row::at_most(
            "window: start, of that of an empty one",
            median(&of_app, start) / median(&of_empty, start),
            "×",
            1.25,
        ),
        Row::shown("window: memory of an empty one, all processes", median(&of_empty, memory), "MB"),
        Row::at_most(
            "window: memory, of that of an empty one",
            median(&of_app, memory) / median(&of_empty, memory),
            "×",
            1.4,
        ),
    ];
    rows.extend(taken::installed(std::env::var_os(PACKAGES).map(PathBuf::from).as_deref())?);
    rows.extend(following::measure(now).await?);
    Ok(rows)
}

fn named(variable: &str) -> Result<PathBuf, Fault> {
    let path = std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file());
    path.ok_or_else(|| {
        format!("{variable} names no program; `cargo xtask bench` builds it and says where it is").into()
    })
}

/// What one opening took.
struct Opened {
    /// Milliseconds.
    until_painted: f64,
    /// Megabytes.
    memory: f64,
}

async fn opened(program: &Path, data: Option<&Path>, home: &Path) -> Result<Opened, Fault> {
    let display = Display::start().await?;
    let screen = Screen::of(display.name())?;
    let mut command: Command = display.command(program.to_str().ok_or("the program lies where its path is no text")?);
    command.env("HOME", home).env("XDG_CONFIG_HOME", home.join("config")).env("XDG_CACHE_HOME", home.join("cache"));
    if let Some(data) = data {
        command.arg("--data").arg(data);
    }
    let begun = Instant::now();
    let mut window = command.spawn()?;
    while !screen.is_written_on()? {
        if begun.elapsed() > PATIENCE {
            return Err(format!("{} shows nothing", program.display()).into());
        }
        // As often as a screen is drawn twice.
        tokio::time::sleep(Duration::from_millis(8)).await;
    }
    let until_painted = begun.elapsed().as_secs_f64() * 1e3;
    tokio::time::sleep(REST).await;
    let memory = taken::memory(window.id().ok_or("the window closed by itself")?)?;
    window.kill().await?;
    Ok(Opened { until_painted, memory })
}
