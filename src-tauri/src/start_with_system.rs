//! Whether the app starts when the user signs in. Rule: the system alone remembers it, and a system that gives no way is not asked.

use auto_launch::{AutoLaunch, AutoLaunchBuilder};
use rapport::sentence;
use rapport::{Code, Failure, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StartWithSystem {
    Off,
    On,
}

/// `None` where the system gives no way.
pub fn standing() -> Option<StartWithSystem> {
    match launcher()?.is_enabled() {
        Ok(true) => Some(StartWithSystem::On),
        Ok(false) => Some(StartWithSystem::Off),
        Err(cause) => {
            tracing::info!(%cause, "this system gives no way to start with it");
            None
        }
    }
}

/// # Errors
/// `File` where the system refuses.
pub fn set(wanted: StartWithSystem) -> Result<()> {
    let refused = || {
        Failure::new(
            Code::File,
            sentence!(
                "failures-settings-not-started-with-system",
                "The system does not let Rapport start with it. Nothing was changed."
            ),
        )
    };
    let launcher = launcher().ok_or_else(refused)?;
    let done = match wanted {
        StartWithSystem::On => launcher.enable(),
        StartWithSystem::Off => launcher.disable(),
    };
    done.map_err(|cause| refused().with_details(cause))
}

fn launcher() -> Option<AutoLaunch> {
    // An AppImage runs from a folder that is gone afterwards, and tells where it lies itself.
    let image = std::env::var_os("APPIMAGE").map(std::path::PathBuf::from);
    let program = image.map_or_else(std::env::current_exe, Ok).ok()?;
    let program = as_written(program.to_str()?)?;
    AutoLaunchBuilder::new().set_app_name("Rapport").set_app_path(&program).build().ok()
}

/// Desktop files take a line of words (Desktop Entry Specification 1.5): a path with a blank stands within quotes.
#[cfg(all(unix, not(target_os = "macos")))]
fn as_written(program: &str) -> Option<String> {
    let plain = !program.contains(['"', '`', '$', '\\', '%', '\n']);
    plain.then(|| format!("\"{program}\""))
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn as_written(program: &str) -> Option<String> {
    Some(program.to_owned())
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::as_written;

    #[test]
    fn a_path_with_a_blank_stays_one_word_and_one_that_cannot_be_written_is_not_offered() {
        assert_eq!(as_written("/opt/my apps/rapport-desktop").as_deref(), Some("\"/opt/my apps/rapport-desktop\""));
        assert_eq!(as_written("/opt/100%/rapport-desktop"), None);
    }
}
