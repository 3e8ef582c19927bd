//! How the web view of Linux hands its pictures to the screen. Rule: where there is no graphics card they go through shared memory.
//!
//! WebKitGTK passes pictures as DMA buffers. Without a card those are made by software and copied several times, and each frame of a
//! list that is scrolled takes an eighth of a second; through shared memory it takes a sixtieth. The engine reads its environment as it
//! is when the program begins, so the program begins once more in the right one.

use std::ffi::OsStr;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// What tells WebKitGTK to use shared memory; whoever has set it already is left in charge.
const SHARED_MEMORY: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
/// Where Linux lists the graphics cards that can draw.
const CARDS: &str = "/dev/dri";

/// Goes on in the right environment: comes back only if it is that already, or if the program cannot begin again.
pub fn choose() {
    if way(std::env::var_os(SHARED_MEMORY).as_deref(), Path::new(CARDS)) == Way::AsItIs {
        return;
    }
    if let Err(cause) = begin_again() {
        tracing::warn!(%cause, "no graphics card, and the window cannot be drawn through shared memory: scrolling may be slow");
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Way {
    AsItIs,
    SharedMemory,
}

fn way(chosen: Option<&OsStr>, cards: &Path) -> Way {
    if chosen.is_some() || can_draw(cards) { Way::AsItIs } else { Way::SharedMemory }
}

fn can_draw(cards: &Path) -> bool {
    std::fs::read_dir(cards)
        .is_ok_and(|entries| entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("renderD")))
}

fn begin_again() -> io::Result<()> {
    Err(Command::new(std::env::current_exe()?).args(std::env::args_os().skip(1)).env(SHARED_MEMORY, "1").exec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn cards(names: &[&str]) -> TempDir {
        let folder = TempDir::new().unwrap();
        for name in names {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        folder
    }

    #[test]
    fn a_card_that_draws_is_used() {
        assert_eq!(way(None, cards(&["card0", "renderD128"]).path()), Way::AsItIs);
    }

    #[test]
    fn without_one_shared_memory_is() {
        assert_eq!(way(None, cards(&["card0"]).path()), Way::SharedMemory);
        assert_eq!(way(None, &cards(&[]).path().join("gone")), Way::SharedMemory);
    }

    #[test]
    fn what_the_user_has_chosen_stays() {
        assert_eq!(way(Some(OsStr::new("0")), cards(&[]).path()), Way::AsItIs);
    }
}
