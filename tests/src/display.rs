//! A screen of its own for each test: X server, window manager, message bus. Rule: whatever was started ends with the test.

use crate::Result;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// The system's keyring as the app finds it. It is the test's own, and never that of whoever runs the tests.
#[derive(Debug, Clone, Copy)]
pub enum Keyring<'a> {
    None,
    /// What it keeps, it keeps in this home.
    Unlocked(&'a Path),
    Locked(&'a Path),
}

/// A screen nobody looks at.
#[derive(Debug)]
pub struct Display {
    /// As in `DISPLAY`: `:99`.
    name: String,
    /// As in `DBUS_SESSION_BUS_ADDRESS`.
    bus: String,
    _processes: Vec<Child>,
}

impl Display {
    /// # Errors
    /// Where Xvfb, openbox or dbus-daemon is missing; `cargo xtask test` installs them.
    pub async fn start() -> Result<Self> {
        Self::start_with(Keyring::None).await
    }

    /// # Errors
    /// As [`Display::start`]; the same for gnome-keyring where there is to be one.
    pub async fn start_with(keyring: Keyring<'_>) -> Result<Self> {
        let (server, number) = first_line(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1480x940x24",
            "-nolisten",
            "tcp",
        ]))
        .await?;
        let (bus, address) = first_line(&mut bus(keyring)?).await?;
        let name = format!(":{number}");
        let manager =
            quiet(Command::new("openbox").env("DISPLAY", &name)).spawn().map_err(|cause| missing("openbox", &cause))?;
        Ok(Self { name, bus: address, _processes: vec![manager, bus, server] })
    }

    /// As in `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// As in `DBUS_SESSION_BUS_ADDRESS`.
    pub(crate) fn bus(&self) -> &str {
        &self.bus
    }

    /// A command whose windows appear on this screen.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.name)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("LANG", "en_GB.UTF-8")
            .env("LC_ALL", "C.UTF-8")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY");
        quiet(&mut command);
        command
    }
}

/// A message bus that starts nothing of the system's but, where it is wanted, a keyring.
fn bus(keyring: Keyring<'_>) -> Result<Command> {
    let (kind, home) = match keyring {
        Keyring::None => ("alone", None),
        Keyring::Unlocked(home) => ("unlocked", Some(home)),
        Keyring::Locked(home) => ("locked", Some(home)),
    };
    let mut command = Command::new("dbus-daemon");
    let configuration = format!("--config-file={}/tools/bus/{kind}.conf", env!("CARGO_MANIFEST_DIR"));
    command.args([&configuration, "--print-address=1", "--nofork", "--nosyslog"]);
    command.env_remove("DBUS_SESSION_BUS_ADDRESS").env_remove("GNOME_KEYRING_CONTROL");
    if let Some(home) = home {
        let run = home.join("run");
        std::fs::create_dir_all(&run)?;
        std::fs::set_permissions(&run, Permissions::from_mode(0o700))?;
        command.env("HOME", home).env("XDG_RUNTIME_DIR", run).env("XDG_DATA_HOME", home.join("data"));
        command.env("XDG_CONFIG_HOME", home.join("config")).env("XDG_CACHE_HOME", home.join("cache"));
    }
    Ok(command)
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true)
}

/// Starts a program that says on its first line where it can be found.
async fn first_line(command: &mut Command) -> Result<(Child, String)> {
    let program = command.as_std().get_program().to_string_lossy().into_owned();
    let mut child = quiet(command).stdout(Stdio::piped()).spawn().map_err(|cause| missing(&program, &cause))?;
    let out = child.stdout.take().ok_or("no output")?;
    let mut lines = BufReader::new(out).lines();
    let line = lines.next_line().await?.ok_or_else(|| format!("{program} ended before it said where it is"))?;
    // Keeps reading, so that the program never writes into a closed pipe.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok((child, line.trim().to_owned()))
}

fn missing(program: &str, cause: &std::io::Error) -> String {
    format!("{program} cannot be started ({cause}); `cargo xtask test` installs what is missing")
}
