//! A screen without a display: X server, message bus and window manager of its own. Rule: two of them never meet.

use crate::processes::{Background, Result, output, program};
use std::path::Path;
use std::process::{Command, Stdio};

pub const WIDTH: u32 = 1680;
pub const HEIGHT: u32 = 1050;

#[derive(Debug)]
pub struct Screen {
    display: String,
    bus: String,
    // Ended in this order: whoever draws first, the server last.
    _windows: Background,
    _bus: Background,
    _server: Background,
}

impl Screen {
    pub fn start() -> Result<Self> {
        let size = format!("{WIDTH}x{HEIGHT}x24");
        let mut server = program("Xvfb", &["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"]);
        let (server, number) = Background::start_and_listen(server.stderr(Stdio::null()))?;
        let mut bus = program("dbus-daemon", &["--session", "--nofork", "--nosyslog", "--print-address=1"]);
        let (bus_daemon, bus) = Background::start_and_listen(&mut bus)?;
        let display = format!(":{number}");
        let mut windows = program("openbox", &["--sm-disable"]);
        windows.env("DISPLAY", &display).env("DBUS_SESSION_BUS_ADDRESS", &bus);
        let windows = Background::start(windows.stdout(Stdio::null()).stderr(Stdio::null()))?;
        Ok(Self { display, bus, _windows: windows, _bus: bus_daemon, _server: server })
    }

    /// Lets a program that is to be started show itself on this screen.
    pub fn adopt<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
    }

    /// What `xdotool` answers on this screen.
    pub fn xdotool(&self, arguments: &[&str]) -> Result<String> {
        output(self.adopt(&mut program("xdotool", arguments)))
    }

    /// A picture of all that is on the screen.
    pub fn picture(&self, file: &Path) -> Result {
        output(self.adopt(&mut program("import", &["-window", "root"])).arg(file)).map(drop)
    }

    /// How many colours the window with this title shows; 0 where there is no such window. One that is not painted yet shows few.
    pub fn colours(&self, title: &str) -> u32 {
        let Ok(found) = self.xdotool(&["search", "--onlyvisible", "--name", title]) else { return 0 };
        let Some(window) = found.lines().next() else { return 0 };
        let mut count = program("import", &["-silent", "-window", window, "-format", "%k", "info:-"]);
        output(self.adopt(&mut count)).ok().and_then(|count| count.parse().ok()).unwrap_or(0)
    }
}
