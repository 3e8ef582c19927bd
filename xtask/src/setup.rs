//! Set-up: what the system lacks is installed. Rule: on a terminal nothing is installed unasked.

use crate::needs::{CARGO_PROGRAMS, Manager, Need, Purpose, needs};
use crate::processes::{Result, cargo, is_installed, npm, output, program, root, run, succeeds};
use std::io::{IsTerminal, Write};

/// The oldest Node.js that Vite runs on.
const NODE: (u32, u32) = (20, 19);

/// Whether installing was agreed to beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    Given,
    Ask,
}

impl Consent {
    /// `--yes` agrees, and so does a run that nobody watches.
    pub fn from_flag(yes: bool) -> Self {
        let in_ci = std::env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"));
        if yes || in_ci { Self::Given } else { Self::Ask }
    }
}

/// Sees to it that everything is there that this purpose needs.
pub fn set_up(purpose: Purpose, consent: Consent) -> Result {
    check_node()?;
    let missing: Vec<Need> = needs(purpose).into_iter().filter(|need| !need.is_met()).collect();
    if !missing.is_empty() {
        install(&missing, consent)?;
    }
    if purpose == Purpose::Test {
        install_cargo_programs(consent)?;
    }
    install_interface()
}

fn check_node() -> Result {
    let wanted = format!("Node.js {}.{} or newer is needed; get it from https://nodejs.org", NODE.0, NODE.1);
    let found = output(&mut program("node", &["--version"])).map_err(|_| format!("There is no Node.js. {wanted}."))?;
    let mut numbers = found.trim_start_matches('v').split('.').map_while(|number| number.parse().ok());
    let version: (u32, u32) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if version < NODE {
        return Err(format!("Node.js here is {found}. {wanted}."));
    }
    Ok(())
}

fn install(missing: &[Need], consent: Consent) -> Result {
    let names = missing.iter().map(|need| need.what).collect::<Vec<_>>().join(", ");
    let Some(manager) = Manager::find() else {
        return Err(format!(
            "Missing: {names}. Rapport knows no package manager of this system: please install these."
        ));
    };
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages(manager)).collect();
    let unknown: Vec<&str> =
        missing.iter().filter(|need| need.packages(manager).next().is_none()).map(|need| need.what).collect();
    if !unknown.is_empty() {
        return Err(format!(
            "Missing: {}. Please install these; on macOS: `xcode-select --install`.",
            unknown.join(", ")
        ));
    }
    agree(&format!("Missing: {names}.\nInstall {}", packages.join(" ")), consent)?;
    let (last, first) = manager.commands().split_last().ok_or("no command installs packages")?;
    for words in first {
        run(&mut as_root(manager, words))?;
    }
    run(as_root(manager, last).args(&packages))?;
    match missing.iter().find(|need| !need.is_met()) {
        None => Ok(()),
        Some(need) => Err(format!("{} is still missing after installing {}.", need.what, packages.join(" "))),
    }
}

fn as_root(manager: Manager, words: &[&str]) -> std::process::Command {
    let is_root = output(&mut program("id", &["-u"])).is_ok_and(|id| id == "0");
    let mut command = match words.split_first() {
        Some((name, rest)) if !manager.wants_root() || is_root => program(name, rest),
        _ => program("sudo", words),
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn install_cargo_programs(consent: Consent) -> Result {
    for (name, version) in CARGO_PROGRAMS {
        if is_installed(name) || (*name == "tauri-driver" && !cfg!(target_os = "linux")) {
            continue;
        }
        agree(&format!("Install {name} with cargo"), consent)?;
        let mut command = cargo(&["install", name, "--locked"]);
        if !version.is_empty() {
            command.args(["--version", version]);
        }
        run(&mut command)?;
    }
    Ok(())
}

fn agree(question: &str, consent: Consent) -> Result {
    if consent == Consent::Given {
        eprintln!("{question}.");
        return Ok(());
    }
    if !std::io::stdin().is_terminal() {
        return Err(format!("{question}? Nobody is here to be asked: run it again with --yes."));
    }
    eprint!("{question}? [Y/n] ");
    // The question is on the screen or it is not; the answer tells.
    let _ = std::io::stderr().flush();
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).map_err(|cause| format!("The answer cannot be read: {cause}"))?;
    match answer.trim().to_lowercase().as_str() {
        "" | "y" | "yes" => Ok(()),
        _ => Err("Nothing was installed.".to_owned()),
    }
}

/// Brings the packages of the interface to what its lock file says; does nothing where they are.
fn install_interface() -> Result {
    let ui = root().join("ui");
    let modified = |name: &str| ui.join(name).metadata().and_then(|file| file.modified()).ok();
    let fresh = modified("node_modules/.package-lock.json") >= modified("package-lock.json");
    if fresh && succeeds(&mut npm(&["ls", "--depth=0"])) {
        return Ok(());
    }
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}
