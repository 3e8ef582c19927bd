//! Drives the real window. Rule: a test waits for what a user would see, never for time to pass.

mod dialog;
mod display;
mod drop;
mod notices;
mod tray;
mod window;

pub use display::{Display, Keyring};
pub use notices::{Desktop, Notice};
pub use tray::SystemTray;
pub use window::{Theme, Window, is_running, program, until};

/// What goes wrong in a test ends it; the message is all that is wanted.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
