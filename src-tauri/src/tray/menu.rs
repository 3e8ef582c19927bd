//! What the icon in the tray offers. Rule: it does what a key or a button of the window does as well.

use crate::spoken::Words;
use crate::{shortcut, window};
use rapport::sentence;
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem};
use tauri::{AppHandle, Emitter, Wry};

const OPEN: &str = "tray-open";
const LOG: &str = "tray-log";
const WEEK: &str = "tray-week";
const QUIT: &str = "tray-quit";
/// What the interface hears; it then shows the week.
const WEEK_EVENT: &str = "week-wanted";

/// The menu in the language of whoever reads it.
#[derive(Debug, Clone)]
pub struct MenuWords {
    open: String,
    log: String,
    week: String,
    quit: String,
}

impl MenuWords {
    pub fn of(words: &Words) -> Self {
        Self {
            open: words.say(&sentence!("tray-open", "Open Rapport")),
            log: words.say(&sentence!("tray-log", "Log something…")),
            week: words.say(&sentence!("tray-week", "This week")),
            quit: words.say(&sentence!("tray-quit", "Quit")),
        }
    }
}

/// The menu as it stands, to be said anew in another language.
pub struct TrayMenu {
    pub whole: Menu<Wry>,
    open: MenuItem<Wry>,
    log: MenuItem<Wry>,
    week: MenuItem<Wry>,
    quit: MenuItem<Wry>,
}

impl TrayMenu {
    pub fn make(app: &AppHandle, words: &MenuWords) -> tauri::Result<Self> {
        let item = |id, text| MenuItem::with_id(app, id, text, true, None::<&str>);
        let open = item(OPEN, &words.open)?;
        let log = item(LOG, &words.log)?;
        let week = item(WEEK, &words.week)?;
        let quit = item(QUIT, &words.quit)?;
        let line = || PredefinedMenuItem::separator(app);
        let whole = Menu::with_items(app, &[&open, &line()?, &log, &week, &line()?, &quit])?;
        Ok(Self { whole, open, log, week, quit })
    }

    pub fn say(&self, words: &MenuWords) -> tauri::Result<()> {
        self.open.set_text(&words.open)?;
        self.log.set_text(&words.log)?;
        self.week.set_text(&words.week)?;
        self.quit.set_text(&words.quit)
    }
}

pub fn follow(app: &AppHandle, event: &MenuEvent) {
    match event.id().as_ref() {
        OPEN => window::bring_to_front(app),
        LOG => shortcut::open_log_line(app),
        WEEK => {
            window::bring_to_front(app);
            if let Err(cause) = app.emit(WEEK_EVENT, ()) {
                tracing::warn!(%cause, "the week cannot be shown");
            }
        }
        QUIT => app.exit(0),
        _ => {}
    }
}
