//! What the desktop is asked to show. Rule: the app cannot tell it from a desktop's own.

use crate::{Display, Result};
use serde::Deserialize;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout};

/// As for the drag: the system's own Python knows GLib.
const PYTHON: &str = "/usr/bin/python3";
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tools/take_notices.py");
/// The app looks every twenty seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// What it was asked to show.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Notice {
    pub title: String,
    pub text: String,
}

/// A desktop that takes notices.
#[derive(Debug)]
pub struct Desktop {
    lines: Lines<BufReader<ChildStdout>>,
    _process: Child,
}

impl Desktop {
    pub(crate) async fn start(display: &Display) -> Result<Self> {
        let mut process = display.command(PYTHON).arg(SOURCE).stdout(Stdio::piped()).spawn()?;
        let lines = BufReader::new(process.stdout.take().ok_or("no output")?).lines();
        let mut desktop = Self { lines, _process: process };
        match desktop.line().await?.as_str() {
            "ready" => Ok(desktop),
            other => Err(format!("the desktop said {other}").into()),
        }
    }

    /// The next notice.
    pub async fn next(&mut self) -> Result<Notice> {
        Ok(serde_json::from_str(&self.line().await?)?)
    }

    async fn line(&mut self) -> Result<String> {
        let line = tokio::time::timeout(PATIENCE, self.lines.next_line()).await;
        Ok(line.map_err(|_| "no notice came")??.ok_or("the desktop ended")?)
    }
}
