//! A page of HTML on paper. Rule: only what the system's own web view does by a call without a window is offered as a file; else the
//! interface is told which way is left.

#[cfg(target_os = "linux")]
mod webkit;

use rapport::Result;
use serde::Serialize;
use std::path::Path;
use ts_rs::TS;

/// How a report comes on paper here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperWay {
    /// Rapport writes the PDF.
    File,
    /// The window's print dialog prints, and writes a PDF where it is asked to.
    Dialog,
    /// The window prints nothing: a browser does.
    Browser,
}

impl PaperWay {
    pub const HERE: Self = match () {
        () if cfg!(target_os = "linux") => Self::File,
        () if cfg!(target_os = "macos") => Self::Browser,
        () => Self::Dialog,
    };
}

/// Prints the page into a PDF at `path`.
#[cfg(target_os = "linux")]
pub async fn write_pdf(page: String, path: &Path) -> Result<()> {
    webkit::write_pdf(page, path).await
}

/// Never offered here: see `PaperWay::HERE`.
#[cfg(not(target_os = "linux"))]
pub async fn write_pdf(_: String, path: &Path) -> Result<()> {
    let message = rapport::sentence!(
        "failures-reporting-no-pdf",
        "Rapport writes no PDF on this system, so {path} was not written. Save the report as HTML, open it in a browser and print it there.",
        path = path.display()
    );
    Err(rapport::Failure::invalid(message))
}
