//! Building the app and opening it. Rule: where there is no display it says so instead of failing somewhere deep.

use crate::processes::{Background, Result, cargo, npm, program, root, run};
use crate::screen::Screen;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// A window that is painted shows more colours than this.
const PAINTED: u32 = 40;
const PATIENCE: Duration = Duration::from_secs(90);
/// Where Vite serves the interface while it is edited; `tauri.conf.json` says the same.
const INTERFACE: (&str, u16) = ("localhost", 5173);
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);

/// Builds the interface, and the app with it.
pub fn build() -> Result {
    run(&mut npm(&["run", "build"]))?;
    run(&mut cargo(&["build", "--package", "rapport-desktop"]))
}

/// Where cargo puts the app.
pub fn built() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("debug").join(format!("rapport-desktop{}", std::env::consts::EXE_SUFFIX))
}

/// Opens the app on the display and stays until its window is closed.
pub fn open(arguments: &[String]) -> Result {
    let has_display = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !has_display("DISPLAY") && !has_display("WAYLAND_DISPLAY") {
        return Err("There is no display here. `cargo xtask run --headless` opens Rapport on a screen of its own and \
                    writes a picture of it."
            .to_owned());
    }
    run(&mut app(arguments))
}

/// Opens the app with an interface that is made anew as it is edited.
pub fn develop() -> Result {
    // Vite itself and not by way of npm, which would leave it running when it is ended.
    let mut server = program("node", &["node_modules/vite/bin/vite.js"]);
    let mut server = Background::start(server.current_dir(root().join("ui")))?;
    let begun = Instant::now();
    while TcpStream::connect(INTERFACE).is_err() {
        if server.has_ended() || begun.elapsed() > PATIENCE {
            return Err(format!("The interface is not served at {}:{}; see above.", INTERFACE.0, INTERFACE.1));
        }
        std::thread::sleep(BETWEEN_LOOKS);
    }
    run(&mut cargo(&["run", "--package", "rapport-desktop", "--no-default-features"]))
}

/// Opens the app on a screen of its own, and writes a picture of its window as soon as it is painted.
pub fn open_headless(arguments: &[String], picture: &Path) -> Result {
    if !cfg!(target_os = "linux") {
        return Err("Only Linux has screens without a display. Run it without --headless.".to_owned());
    }
    let picture = std::path::absolute(picture).map_err(|cause| format!("{}: {cause}", picture.display()))?;
    let screen = Screen::start()?;
    let mut window = Background::start(screen.adopt(&mut app(arguments)))?;
    let begun = Instant::now();
    while screen.colours("^Rapport$") < PAINTED {
        if window.has_ended() {
            return Err("Rapport ended before its window was painted.".to_owned());
        }
        if begun.elapsed() > PATIENCE {
            screen.picture(&picture)?;
            return Err(format!("The window is not painted yet; see {}.", picture.display()));
        }
        std::thread::sleep(BETWEEN_LOOKS);
    }
    screen.picture(&picture)?;
    println!("{}", picture.display());
    Ok(())
}

fn app(arguments: &[String]) -> Command {
    let mut command = program(built(), &[]);
    command.args(arguments);
    command
}
