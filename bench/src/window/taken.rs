//! What the window takes of the machine. Rule: all its processes count, and what several share counts once.

use super::Fault;
use crate::row::Row;
use std::path::Path;
use std::process::Command;

/// Megabytes of a process and of all that it started (the proportional set size of `smaps_rollup`).
pub fn memory(process: u32) -> Result<f64, Fault> {
    let mut left = vec![process];
    let mut kilobytes = 0.0;
    while let Some(process) = left.pop() {
        // One that ended meanwhile takes nothing.
        let Ok(told) = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")) else { continue };
        let line = told.lines().find_map(|line| line.strip_prefix("Pss:")).ok_or("the system tells no Pss")?;
        kilobytes += line.trim().trim_end_matches("kB").trim().parse::<f64>()?;
        for thread in std::fs::read_dir(format!("/proc/{process}/task"))?.flatten() {
            let children = std::fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            left.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        }
    }
    Ok(kilobytes / 1_000.0)
}

/// What the newest package says that it takes; no row where none was made.
pub fn installed(packages: Option<&Path>) -> Result<Option<Row>, Fault> {
    let Some(entries) = packages.and_then(|folder| std::fs::read_dir(folder).ok()) else { return Ok(None) };
    let newest = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "deb"))
        .max_by_key(|path| path.metadata().and_then(|about| about.modified()).ok());
    let Some(package) = newest else { return Ok(None) };
    let told = Command::new("dpkg-deb").arg("--field").arg(&package).arg("Installed-Size").output()?;
    let kilobytes: f64 = String::from_utf8(told.stdout)?.trim().parse()?;
    Ok(Some(Row::at_most("window: installed, with the prompt", kilobytes / 1_000.0, "MB", 20.0)))
}
