//! A real drag and drop: a small window that offers files, and a pointer that carries them over. Rule: the app cannot tell it from a file manager.

use crate::{Display, Result};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, BufReader};

/// The system's own: one that a user installed beside it does not know GTK.
const PYTHON: &str = "/usr/bin/python3";
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tools/offer_files.py");
/// Long enough for a slow machine; a drop that works takes less than two seconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// What to do while the files hang over the window.
pub(crate) trait Hover {
    async fn over(&self) -> Result<()>;
}

/// Carries the files onto the middle of the window with this title.
pub(crate) async fn carry(display: &Display, title: &str, files: &[PathBuf], hover: &impl Hover) -> Result<()> {
    let mut source = display.command(PYTHON).arg(SOURCE).args(files).stdout(Stdio::piped()).spawn()?;
    let mut lines = BufReader::new(source.stdout.take().ok_or("no output")?).lines();
    // The source says where to take hold of it, and later that it was let go.
    let grip = tokio::time::timeout(PATIENCE, lines.next_line()).await??.ok_or("the drag source ended early")?;
    let (x, y) = point(&grip)?;
    let (to_x, to_y) = middle_of(display, title).await?;
    pointer(display, &["mousemove", &x.to_string(), &y.to_string(), "mousedown", "1"]).await?;
    for step in 1..=24 {
        let (at_x, at_y) = (x + (to_x - x) * step / 24, y + (to_y - y) * step / 24);
        // The pause is part of the gesture: a drag begins only when the toolkit has seen the pointer travel.
        pointer(display, &["mousemove", &at_x.to_string(), &at_y.to_string(), "sleep", "0.02"]).await?;
    }
    hover.over().await?;
    pointer(display, &["mouseup", "1"]).await?;
    let outcome = tokio::time::timeout(PATIENCE, lines.next_line()).await??.ok_or("the drag source ended early")?;
    if outcome == "dropped" { Ok(()) } else { Err(format!("the drag ended otherwise: {outcome}").into()) }
}

async fn middle_of(display: &Display, title: &str) -> Result<(i32, i32)> {
    let found = said(display, &["search", "--onlyvisible", "--name", &format!("^{title}$")]).await?;
    let window = found.lines().next().ok_or("the window is not on the screen")?;
    let geometry = said(display, &["getwindowgeometry", "--shell", window]).await?;
    let value = |name: &str| -> Result<i32> {
        let line = geometry.lines().find_map(|line| line.strip_prefix(name)).ok_or("no geometry")?;
        Ok(line.trim_start_matches('=').parse()?)
    };
    Ok((value("X")? + value("WIDTH")? / 2, value("Y")? + value("HEIGHT")? / 2))
}

fn point(line: &str) -> Result<(i32, i32)> {
    let (x, y) = line.split_once(' ').ok_or("the drag source said no place")?;
    Ok((x.parse()?, y.parse()?))
}

async fn pointer(display: &Display, arguments: &[&str]) -> Result<()> {
    said(display, arguments).await.map(drop)
}

pub(crate) async fn said(display: &Display, arguments: &[&str]) -> Result<String> {
    let output = display.command("xdotool").args(arguments).stdout(Stdio::piped()).output().await?;
    if !output.status.success() {
        return Err(format!("xdotool {} failed", arguments.join(" ")).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Paths must be whole for another program to find them.
pub(crate) fn absolute(paths: &[&Path]) -> Result<Vec<PathBuf>> {
    paths.iter().map(|path| Ok(std::path::absolute(path)?)).collect()
}
