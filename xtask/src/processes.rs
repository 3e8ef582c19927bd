//! Running other programs. Rule: whatever is run is named when it fails, and nothing started in the background outlives us.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Why a task ended early, in whole sentences.
pub type Result<T = (), E = String> = std::result::Result<T, E>;

/// The root of the workspace.
pub fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// A program to be run in the root of the workspace.
pub fn program(name: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// The cargo that runs us.
pub fn cargo(arguments: &[&str]) -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// `npm` in the folder of the interface.
pub fn npm(arguments: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    command.current_dir(root().join("ui"));
    command
}

/// Tauri's own command line, fetched by npm when it is first called for: only packages for users are made with it.
pub fn tauri(arguments: &[&str]) -> Command {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    program(npm, &[&["exec", "--yes", "--package", "@tauri-apps/cli@2.12.5", "--", "tauri"], arguments].concat())
}

/// Runs to the end; says what is run.
pub fn run(command: &mut Command) -> Result {
    let line = line(command);
    eprintln!("» {line}");
    let status = command.status().map_err(|cause| format!("`{line}` cannot be started: {cause}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{line}` failed ({status}).")) }
}

/// Whether it runs to a good end; what it says is left aside.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// What it writes to its standard output.
pub fn output(command: &mut Command) -> Result<String> {
    let line = line(command);
    let output = command.output().map_err(|cause| format!("`{line}` cannot be started: {cause}"))?;
    if !output.status.success() {
        return Err(format!("`{line}` failed: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether there is a program of this name.
pub fn is_installed(name: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else { return false };
    std::env::split_paths(&path)
        .any(|folder| folder.join(name).is_file() || folder.join(format!("{name}.exe")).is_file())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// A program in the background; it ends with this value.
#[derive(Debug)]
pub struct Background(Child);

impl Background {
    pub fn start(command: &mut Command) -> Result<Self> {
        let line = line(command);
        command.spawn().map(Self).map_err(|cause| format!("`{line}` cannot be started: {cause}"))
    }

    /// Starts a program that writes one line as soon as it is ready, and returns that line.
    pub fn start_and_listen(command: &mut Command) -> Result<(Self, String)> {
        let name = line(command);
        let mut started = Self::start(command.stdout(Stdio::piped()))?;
        let out = started.0.stdout.take().ok_or_else(|| format!("`{name}` has no output."))?;
        let mut ready = String::new();
        BufReader::new(out).read_line(&mut ready).map_err(|cause| format!("`{name}` says nothing: {cause}"))?;
        match ready.trim() {
            "" => Err(format!("`{name}` ended before it was ready.")),
            word => Ok((started, word.to_owned())),
        }
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        self.0.try_wait().is_ok_and(|status| status.is_some())
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
