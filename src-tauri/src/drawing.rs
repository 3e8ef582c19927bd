//! How the window is drawn. Rule: where there is no graphics card, WebKit draws what changed and nothing else; putting layers together
//! is a graphics card's work, and done without one it takes three times as long for each frame.

use std::fs;
use std::path::Path;
use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Where the system keeps its graphics cards.
const CARDS: &str = "/dev/dri";

/// To be called before the window is painted for the first time.
pub fn suit_the_machine(window: &WebviewWindow) -> tauri::Result<()> {
    if has_card(Path::new(CARDS)) {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = WebViewExt::settings(&view.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Whether something there can draw; a card that only shows has no such node.
fn has_card(cards: &Path) -> bool {
    let Ok(nodes) = fs::read_dir(cards) else { return false };
    nodes.flatten().any(|node| node.file_name().to_string_lossy().starts_with("renderD"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_one_that_can_draw() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_card(&folder.path().join("none")));
        fs::write(folder.path().join("card0"), "").unwrap();
        assert!(!has_card(folder.path()));
        fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_card(folder.path()));
    }
}
