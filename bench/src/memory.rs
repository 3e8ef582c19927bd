//! The most memory that a piece of work takes. Rule: it is done once in a process that does nothing else, or what was done before it
//! would count too.

use rapport::{Failure, Result, Sentence};
use std::path::Path;
use std::process::{Command, ExitCode};

/// Which work a process was started for, and in which folder.
const WORK: &str = "RAPPORT_BENCH_WORK";
const FOLDER: &str = "RAPPORT_BENCH_FOLDER";

pub type Work = fn(&Path) -> Result<()>;

/// Does the work that this process was started for, and tells what it took; `None` where it was started for something else.
pub fn alone(all: &[(&str, Work)]) -> Option<ExitCode> {
    let (wanted, folder) = (std::env::var(WORK).ok()?, std::env::var_os(FOLDER)?);
    let done = all.iter().find(|(name, _)| *name == wanted).map(|(_, work)| work(folder.as_ref()));
    Some(match (done, peak()) {
        (Some(Ok(())), Some(peak)) => {
            println!("{peak}");
            ExitCode::SUCCESS
        }
        (Some(Err(failure)), _) => {
            eprintln!("{failure} {}", failure.details);
            ExitCode::FAILURE
        }
        _ => ExitCode::FAILURE,
    })
}

/// Peak memory of this work in a process of its own, in MB; `None` where the system does not tell it.
///
/// # Errors
/// Where the process cannot be started, or fails.
pub fn of_its_own(work: &str, folder: &Path) -> Result<Option<f64>> {
    if peak().is_none() {
        return Ok(None);
    }
    let failed = |cause: &std::io::Error| Failure::file(Path::new("the bench program"), cause);
    let program = std::env::current_exe().map_err(|cause| failed(&cause))?;
    let output = Command::new(program).env(WORK, work).env(FOLDER, folder).output().map_err(|cause| failed(&cause))?;
    let told = String::from_utf8_lossy(&output.stdout);
    told.trim().parse().map(Some).map_err(|_| {
        Failure::invalid(Sentence::untranslated(format!("the {work} in a process of its own failed")))
            .with_details(String::from_utf8_lossy(&output.stderr))
    })
}

/// The most memory that this process ever held, in MB (Linux tells it).
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1000.0)
}
