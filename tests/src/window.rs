//! The app in its window, as somebody sits before it. Rule: things are found by what they are called on screen, or by `data-testid`.

use crate::dialog;
use crate::drop::{Hover, absolute, carry, said};
use crate::{Desktop, Display, Keyring, Result};
use serde_json::{Value, json};
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
        until("the window to be gone from the screen", async || Ok((!self.can_be_seen().await).then_some(()))).await
    }

    /// Presses keys as somebody does who sits before another program.
    pub async fn press_for_every_program(&self, keys: &str) -> Result<()> {
        said(&self.display, &["key", "--clearmodifiers", keys]).await.map(drop)
    }

    /// Waits until the window is on the screen again.
    pub async fn is_on_screen(&self) -> Result<()> {
        until("the window to be on the screen", async || Ok(self.can_be_seen().await.then_some(()))).await
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

    /// Waits for something to be on screen.
    pub async fn appears(&self, css: &str) -> Result<WebElement> {
        until(&format!("{css} to appear"), async || {
            for found in self.driver.find_all(By::Css(css)).await? {
                if found.is_displayed().await.unwrap_or(false) {
                    return Ok(Some(found));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Waits for something to be gone.
    pub async fn vanishes(&self, css: &str) -> Result<()> {
        until(&format!("{css} to vanish"), async || {
            Ok(self.driver.find_all(By::Css(css)).await?.is_empty().then_some(()))
        })
        .await
    }

    /// Waits until what is called so shows this text.
    pub async fn shows(&self, testid: &str, text: &str) -> Result<()> {
        let mut last = String::new();
        let seen = until(&format!("{testid} to show “{text}”"), async || {
            last = self.text_now(testid).await?;
            Ok(last.contains(text).then_some(()))
        })
        .await;
        seen.map_err(|failure| format!("{failure}; it shows “{last}”").into())
    }

    /// All text of what is called so, as it stands.
    pub async fn text(&self, testid: &str) -> Result<String> {
        self.appears(&named(testid)).await?;
        self.text_now(testid).await
    }

    async fn text_now(&self, testid: &str) -> Result<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((found) => found.innerText).join('\\n')";
        let text = self.run(script, vec![json!(named(testid))]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    pub async fn count(&self, testid: &str) -> Result<usize> {
        Ok(self.driver.find_all(By::Css(named(testid))).await?.len())
    }

    /// Clicks with the pointer where it is called so.
    pub async fn click(&self, testid: &str) -> Result<()> {
        self.click_on(&named(testid)).await
    }

    pub async fn click_on(&self, css: &str) -> Result<()> {
        until(&format!("{css} to take a click"), async || {
            for found in self.driver.find_all(By::Css(css)).await? {
                if found.is_displayed().await.unwrap_or(false) && found.is_enabled().await.unwrap_or(false) {
                    self.scroll_to(&found).await?;
                    let clicked = found.click().await;
                    return Ok(clicked.is_ok().then_some(()));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Chooses from a list that opens on a click.
    pub async fn choose(&self, testid: &str, option: &str) -> Result<()> {
        self.click(testid).await?;
        self.choose_on_menu(option).await
    }

    /// Chooses from the list or menu that is open.
    pub async fn choose_on_menu(&self, option: &str) -> Result<()> {
        let chosen = until(&format!("the choice “{option}”"), async || {
            // One that was closed stays for a moment.
            let open = "[data-state=open] [role=option], [data-state=open] [role=menuitem]";
            for found in self.driver.find_all(By::Css(open)).await? {
                // A list is drawn before it has found its place: a click would miss it.
                if found.text().await.unwrap_or_default().trim() == option && self.is_on_top(&found).await? {
                    return Ok(Some(found));
                }
            }
            Ok(None)
        })
        .await?;
        chosen.click().await?;
        Ok(())
    }

    /// Types into what has the focus.
    pub async fn press(&self, keys: impl AsRef<str>) -> Result<()> {
        self.driver.action_chain().send_keys(keys.as_ref()).perform().await?;
        Ok(())
    }

    /// Presses a key that has a name instead of a sign.
    pub async fn press_key(&self, key: Key) -> Result<()> {
        self.press(char::from(key).to_string()).await
    }

    /// Presses a key while Control is held.
    pub async fn press_with_control(&self, key: char) -> Result<()> {
        self.driver.action_chain().key_down(Key::Control).send_keys(key).key_up(Key::Control).perform().await?;
        Ok(())
    }

    /// Presses a key while Shift is held.
    pub async fn press_with_shift(&self, key: Key) -> Result<()> {
        self.driver.action_chain().key_down(Key::Shift).send_keys(key).key_up(Key::Shift).perform().await?;
        Ok(())
    }

    /// Presses a key while Alt is held.
    pub async fn press_with_alt(&self, key: char) -> Result<()> {
        self.driver.action_chain().key_down(Key::Alt).send_keys(key).key_up(Key::Alt).perform().await?;
        Ok(())
    }

    /// Puts text into a field, in place of what was there.
    pub async fn type_into(&self, testid: &str, text: &str) -> Result<()> {
        // A list that was closed lies over it for a moment.
        self.click(testid).await?;
        let field = self.appears(&named(testid)).await?;
        field.clear().await?;
        // A line ends where the user presses Enter.
        field.send_keys(text.replace('\n', &char::from(Key::Enter).to_string())).await?;
        Ok(())
    }

    /// Drags files onto the window and lets go.
    pub async fn drop_files(&self, files: &[&Path]) -> Result<()> {
        struct Answered<'window>(&'window Window);
        impl Hover for Answered<'_> {
            async fn over(&self) -> Result<()> {
                self.0.appears(&named("drop-overlay")).await?;
                // What is held is told while it is still held.
                self.0.holds("return document.querySelector('[data-testid=drop-recognised] li')?.innerText.includes(' · ') === true").await
            }
        }
        carry(&self.display, "Rapport", &absolute(files)?, &Answered(self)).await
    }

    /// Answers the system's file dialog with this title by typing a path.
    pub async fn answer_dialog(&self, title: &str, path: &Path) -> Result<()> {
        let title = format!("^{title}$");
        until("the file dialog", async || Ok(dialog::is_open(&self.display, &title).await.then_some(()))).await?;
        dialog::type_path(&self.display, &title, &std::path::absolute(path)?).await?;
        until("the file dialog to be gone", async || {
            if !dialog::is_open(&self.display, &title).await {
                return Ok(Some(()));
            }
            dialog::confirm(&self.display).await?;
            Ok(None)
        })
        .await
    }

    /// Waits until what the script returns is true.
    pub async fn holds(&self, script: &str) -> Result<()> {
        until(script, async || Ok((self.run(script, vec![]).await? == json!(true)).then_some(()))).await
    }

    /// Whether a click on the middle of the element would reach it.
    async fn is_on_top(&self, element: &WebElement) -> Result<bool> {
        let look = "const { x, y, width, height } = arguments[0].getBoundingClientRect();
            return arguments[0].contains(document.elementFromPoint(x + width / 2, y + height / 2));";
        Ok(self.run(look, vec![element.to_json()?]).await? == json!(true))
    }

    /// Scrolls as a user does, just as far as is needed; the driver would put it under whatever lies at the edge.
    async fn scroll_to(&self, element: &WebElement) -> Result<()> {
        let scroll = "arguments[0].scrollIntoView({ block: 'nearest' })";
        self.driver.execute(scroll, vec![element.to_json()?]).await?;
        Ok(())
    }

    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.driver.execute(script, arguments).await?.json().clone())
    }

    /// Runs a script whose last argument takes its answer.
    pub async fn run_to_its_end(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.driver.execute_async(script, arguments).await?.json().clone())
    }

    /// Lets the window be light or dark, as the setting does.
    pub async fn use_theme(&self, theme: Theme) -> Result<()> {
        let scheme = if theme == Theme::Light { "light" } else { "dark" };
        self.run("document.documentElement.style.colorScheme = arguments[0]", vec![json!(scheme)]).await?;
        // Colours set out on their way with the next frame; judged before they arrive they would be taken for those that stay.
        self.painted().await?;
        self.holds("return document.getAnimations().every((one) => one.playState !== 'running')").await
    }

    /// Writes a picture of the window to `tests/artifacts/NAME.png`.
    pub async fn picture(&self, name: &str) -> Result<PathBuf> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts");
        std::fs::create_dir_all(&folder)?;
        self.picture_in(&folder, name).await
    }

    pub async fn picture_in(&self, folder: &Path, name: &str) -> Result<PathBuf> {
        self.painted().await?;
        let path = folder.join(format!("{name}.png"));
        self.driver.screenshot(&path).await?;
        Ok(path)
    }

    /// What was asked for last is on the screen two frames later; a window that has nothing to paint counts none.
    async fn painted(&self) -> Result<()> {
        self.run(
            "return new Promise((done) => { setTimeout(done, 5000); requestAnimationFrame(() => requestAnimationFrame(done)); })",
            vec![],
        )
        .await?;
        Ok(())
    }

    /// What axe finds to be serious or critical for users of assistive technologies, one line each.
    pub async fn accessibility_faults(&self) -> Result<Vec<String>> {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&axe).map_err(|cause| format!("{}: {cause}", axe.display()))?;
        self.run(&source, vec![]).await?;
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
              (found) => done(found.violations
                .filter((fault) => ['serious', 'critical'].includes(fault.impact))
                .map((fault) => `${fault.id}: ${fault.help}: ${fault.nodes.map((node) => node.target.join(' ')).join(' | ')}`)),
              (failure) => done([String(failure)]))";
        Ok(serde_json::from_value(self.run_to_its_end(script, vec![]).await?)?)
    }
}

fn named(testid: &str) -> String {
    format!("[data-testid='{testid}']")
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
