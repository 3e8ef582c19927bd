//! Checks and tests. Rule: what CI calls is what a developer calls.

use crate::app;
use crate::processes::{Result, cargo, is_installed, npm, run, succeeds};

const WINDOW_TESTS: &str = "rapport-window-tests";

/// Format, lints, licences and types: quick enough to be run before every commit.
pub fn check() -> Result {
    run(&mut cargo(&["fmt", "--all", "--check"]))?;
    run(&mut npm(&["run", "lint"]))?;
    run(&mut npm(&["run", "check"]))?;
    run(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    if is_installed("cargo-deny") {
        run(&mut cargo(&["deny", "--all-features", "check", "licenses", "bans", "sources"]))?;
    } else {
        eprintln!("cargo-deny is not installed: licences were not checked.");
    }
    Ok(())
}

/// Everything: checks, Rust tests, interface tests, and the whole app in its real window.
pub fn test() -> Result {
    check()?;
    advisories()?;
    run(&mut npm(&["run", "test"]))?;
    run(&mut npm(&["run", "build"]))?;
    // All targets of the whole workspace, here and below: so cargo builds what they share once.
    run(&mut cargo(&["build", "--workspace", "--all-targets"]))?;
    let with_nextest = is_installed("cargo-nextest");
    let nextest = |which: &str, more: &[&str]| {
        run(cargo(&["nextest", "run", "--workspace", "--filterset", &format!("{which}({WINDOW_TESTS})")]).args(more))
    };
    if with_nextest {
        nextest("not package", &[])?;
    } else {
        run(&mut cargo(&["test", "--workspace", "--exclude", WINDOW_TESTS]))?;
    }
    if !cfg!(target_os = "linux") {
        eprintln!("The tests in the real window need Linux: they were left out here.");
        return Ok(());
    }
    // One window at a time: each has a screen, a driver and a WebView of its own.
    if with_nextest {
        nextest("package", &["--test-threads", "1"])
    } else {
        run(&mut cargo(&["test", "--package", WINDOW_TESTS, "--", "--test-threads=1"]))
    }
}

/// Known weaknesses of what we depend on, where the list of them can be had.
fn advisories() -> Result {
    if succeeds(&mut cargo(&["deny", "fetch", "db"])) {
        run(&mut cargo(&["deny", "check", "--disable-fetch", "advisories"]))
    } else {
        eprintln!("The list of known weaknesses cannot be reached: it was not looked at.");
        Ok(())
    }
}

/// Writes the TypeScript of the bridge anew.
pub fn bindings() -> Result {
    let mut write = cargo(&["test", "--package", "rapport-desktop", "--bin", "rapport-desktop", "bindings"]);
    run(write.env("RAPPORT_WRITE_BINDINGS", "yes"))
}

/// Pictures for the README, taken while the whole app is driven.
pub fn screenshots() -> Result {
    app::build()?;
    run(&mut cargo(&["run", "--package", WINDOW_TESTS, "--bin", "screenshots"]))
}
