//! Measuring what Rapport promises. Rule: what is measured in a window is the app as users get it, built here before.

use crate::processes::{Result, cargo, npm, root, run};
use std::path::PathBuf;

/// `asked`: names of benches and flags, for the bench itself.
pub fn measure(asked: &[String]) -> Result {
    let names: Vec<&String> = asked.iter().filter(|one| !one.starts_with("--")).collect();
    let with_window = cfg!(target_os = "linux") && (names.is_empty() || names.iter().any(|name| *name == "window"));
    if with_window {
        run(&mut npm(&["run", "build"]))?;
        run(&mut cargo(&["build", "--release", "--package", "rapport-desktop", "--package", "rapport-empty-window"]))?;
    }
    let built =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from).join("release");
    let mut bench = cargo(&["run", "--release", "--package", "rapport-bench", "--"]);
    bench
        .env("RAPPORT_DESKTOP", built.join("rapport-desktop"))
        .env("RAPPORT_EMPTY_WINDOW", built.join("rapport-empty-window"))
        .env("RAPPORT_PACKAGES", built.join("bundle/deb"));
    run(bench.args(asked))
}
