//! The app in its window, as somebody sits before it: here how it starts and ends. Rule: things are found by what they are called on screen, or by
//! `data-testid`.

mod eyes;
mod hands;

use crate::drop::said;
use crate::{Desktop, Display, Keyring, Result, SystemTray};
use serde_json::json;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::process::Child;

/// How long a user's patience is on a slow, shared machine; each wait ends as soon as its condition holds.
const PATIENCE: Duration = Duration::from_secs(60);
/// The window's title, as a pattern.
const TITLE: &str = "^Rapport$";
const LOOK_EVERY: Duration = Duration::from_millis(40);

/// Which colours the window is to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

/// Where the app keeps its data.
enum Place<'a> {
    Named(&'a Path),
    /// Where it always does, in this home.
    AtHome(&'a Path),
}

/// The running app.
#[derive(Debug)]
pub struct Window {
    driver: WebDriver,
    display: Display,
    _driver_process: Child,
    _home: Option<TempDir>,
}

impl Window {
    /// Starts the app on this data folder, on a screen of its own.
    pub async fn open(data: &Path) -> Result<Self> {
        Self::open_with(data, &[]).await
    }

    /// The same, with further arguments such as `--sample`.
    pub async fn open_with(data: &Path, arguments: &[&str]) -> Result<Self> {
        Self::on(Display::start().await?, &Place::Named(data), arguments).await
    }

    /// Starts it by way of this script, which runs [`program`] with the arguments it is given: so that what the app asks of the system is
    /// watched, or answered by something else.
    pub async fn open_through(script: &Path, data: &Path) -> Result<Self> {
        Self::run_as(Display::start().await?, &Place::Named(data), &[], script).await
    }

    /// Starts it as a user does who names no folder, with this folder as the home: what is remembered there is found again.
    pub async fn open_at_home(home: &Path) -> Result<Self> {
        Self::on(Display::start().await?, &Place::AtHome(home), &[]).await
    }

    /// The same, where the system has such a keyring.
    pub async fn open_with_keyring(data: &Path, keyring: Keyring<'_>) -> Result<Self> {
        Self::on(Display::start_with(keyring).await?, &Place::Named(data), &[]).await
    }

    /// The same, with a desktop that takes notices.
    pub async fn open_with_desktop(data: &Path) -> Result<(Self, Desktop)> {
        let display = Display::start().await?;
        let desktop = Desktop::start(&display).await?;
        Ok((Self::on(display, &Place::Named(data), &[]).await?, desktop))
    }

    /// The same with further arguments, on a desktop that has a tray.
    pub async fn open_with_tray(data: &Path, arguments: &[&str]) -> Result<(Self, SystemTray)> {
        let display = Display::start().await?;
        let tray = SystemTray::open(&display).await?;
        Ok((Self::on(display, &Place::Named(data), arguments).await?, tray))
    }

    /// Gives the desktop a tray that it did not have until now.
    pub async fn tray_comes(&self) -> Result<SystemTray> {
        SystemTray::open(&self.display).await
    }

    async fn on(display: Display, place: &Place<'_>, arguments: &[&str]) -> Result<Self> {
        Self::run_as(display, place, arguments, &program()?).await
    }

    async fn run_as(display: Display, place: &Place<'_>, arguments: &[&str], program: &Path) -> Result<Self> {
        // What the window remembers beside its data (its place, its columns) is neither the user's nor another test's.
        let (own, of_its_own) = match place {
            Place::Named(_) => (None, Some(TempDir::new()?)),
            Place::AtHome(home) => (Some(*home), None),
        };
        let home = own.or(of_its_own.as_ref().map(TempDir::path)).ok_or("no home")?;
        let (port, native) = (free_port()?, free_port()?);
        let driver_process = display
            .command("tauri-driver")
            .args(["--port", &port.to_string(), "--native-port", &native.to_string()])
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env_remove("RAPPORT_DATA")
            .spawn()
            .map_err(|cause| format!("tauri-driver cannot be started ({cause}); `cargo xtask test` installs it"))?;
        let mut all = match place {
            Place::Named(data) => vec!["--data".to_owned(), data.display().to_string()],
            Place::AtHome(_) => Vec::new(),
        };
        all.extend(arguments.iter().map(|&argument| argument.to_owned()));
        let mut capabilities = Capabilities::new();
        capabilities.insert("browserName".to_owned(), json!("wry"));
        capabilities.insert("tauri:options".to_owned(), json!({ "application": program, "args": all }));
        // The driver passes everything on to WebKit's own, which begins a little later.
        for port in [port, native] {
            until("the driver to answer", async || {
                Ok(tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok().then_some(()))
            })
            .await?;
        }
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        let window = Self { driver, display, _driver_process: driver_process, _home: of_its_own };
        window.appears("main, [data-testid=error-card]").await?;
        Ok(window)
    }

    /// Ends the app as closing the window does.
    pub async fn close(self) -> Result<()> {
        self.driver.quit().await?;
        Ok(())
    }

    /// Starts the app once more on the same screen, and waits for that second start to end by itself.
    pub async fn start_again(&self, data: &Path) -> Result<()> {
        self.start_again_with(data, &[]).await
    }

    /// The same, with files that it is to open.
    pub async fn start_again_with(&self, data: &Path, files: &[&Path]) -> Result<()> {
        let program = program()?;
        let program = program.to_str().ok_or("the app lies where its path is no text")?;
        let status = self.display.command(program).arg("--data").arg(data).args(files).status();
        let status = tokio::time::timeout(PATIENCE, status).await.map_err(|_| "the second start goes on and on")??;
        if status.success() { Ok(()) } else { Err(format!("the second start failed: {status}").into()) }
    }

    /// Takes the window off the screen, as its button does.
    pub async fn minimize(&self) -> Result<()> {
        said(&self.display, &["search", "--onlyvisible", "--name", TITLE, "windowminimize"]).await?;
        self.is_off_screen().await
    }

    /// Closes the window as a user does, by the keys of the desktop.
    pub async fn close_by_keys(&self) -> Result<()> {
        said(&self.display, &["search", "--onlyvisible", "--name", TITLE, "windowactivate", "--sync"]).await?;
        // Apart from the search: keys sent to a window that was found would go past the window manager.
        said(&self.display, &["key", "--clearmodifiers", "alt+F4"]).await.map(drop)
    }

    /// The number of the app's process.
    pub async fn process(&self) -> Result<u32> {
        Ok(said(&self.display, &["search", "--onlyvisible", "--name", TITLE, "getwindowpid"]).await?.trim().parse()?)
    }

    /// Waits until the app has ended by itself.
    pub async fn ends(self, process: u32) -> Result<()> {
        until("the app to end", async || Ok((!is_running(process)).then_some(()))).await?;
        // Its driver has nothing left to drive, and says so.
        drop(self.driver.quit().await);
        Ok(())
    }

    /// Presses keys as somebody does who sits before another program.
    pub async fn press_for_every_program(&self, keys: &str) -> Result<()> {
        said(&self.display, &["key", "--clearmodifiers", keys]).await.map(drop)
    }

    /// Waits until the window is on the screen again.
    pub async fn is_on_screen(&self) -> Result<()> {
        until("the window to be on the screen", async || Ok(self.can_be_seen().await.then_some(()))).await
    }

    /// Waits until the window is on the screen no more.
    pub async fn is_off_screen(&self) -> Result<()> {
        until("the window to be gone from the screen", async || Ok((!self.can_be_seen().await).then_some(()))).await
    }

    async fn can_be_seen(&self) -> bool {
        said(&self.display, &["search", "--onlyvisible", "--name", TITLE]).await.is_ok_and(|found| !found.is_empty())
    }

    pub async fn set_size(&self, width: u32, height: u32) -> Result<()> {
        self.driver.set_window_rect(0, 0, width, height).await?;
        until("the window to take its size", async || {
            let size = self.run("return [innerWidth, innerHeight]", vec![]).await?;
            Ok((size == json!([width, height])).then_some(()))
        })
        .await
    }

    /// Lets the window be light or dark, as the setting does.
    pub async fn use_theme(&self, theme: Theme) -> Result<()> {
        let scheme = if theme == Theme::Light { "light" } else { "dark" };
        self.run("document.documentElement.style.colorScheme = arguments[0]", vec![json!(scheme)]).await?;
        // Colours set out on their way with the next frame; judged before they arrive they would be taken for those that stay.
        self.painted().await?;
        self.holds("return document.getAnimations().every((one) => one.playState !== 'running')").await
    }
}

/// Asks again and again until there is an answer.
pub async fn until<T>(what: &str, mut condition: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let end = tokio::time::Instant::now() + PATIENCE;
    loop {
        // What is redrawn in the very moment it is asked for is asked for again.
        let answer = condition().await;
        match answer {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => {}
            Err(failure) if tokio::time::Instant::now() >= end => {
                return Err(format!("waiting for {what}: {failure}").into());
            }
            Err(_) => {}
        }
        if tokio::time::Instant::now() >= end {
            return Err(format!("waited in vain for {what}").into());
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Whether this process goes on: one that has ended stays in the list until its parent has looked.
pub fn is_running(process: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit(") ").next().is_some_and(|state| !state.is_empty() && !state.starts_with(['Z', 'X']))
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// The app with its built interface inside; `RAPPORT_DESKTOP` names another one.
pub fn program() -> Result<PathBuf> {
    let named = std::env::var_os("RAPPORT_DESKTOP").map(PathBuf::from);
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    let path = std::path::absolute(named.unwrap_or_else(|| target.join("debug/rapport-desktop")))?;
    if path.is_file() {
        Ok(path)
    } else {
        Err(format!("{} is not there; `cargo xtask test` builds it", path.display()).into())
    }
}
